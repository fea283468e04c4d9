// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/targetrules.h"

#include <QStringList>

namespace monitron {

/// `monitron check` or another program's: runs checks without any profile and prints what came of them.
/// `arguments` are those after "check". Needs a QCoreApplication and runs its event loop. Answers the exit
/// status: 0 every check was good, 1 one was not, 2 the arguments are wrong.
[[nodiscard]] int runCheckCommand(const QStringList &arguments,
                                  const QString &program = QStringLiteral("monitron"),
                                  const TargetRules &targets = {});

} // namespace monitron
