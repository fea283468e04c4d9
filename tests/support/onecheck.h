// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/checkorder.h"
#include "core/checks/targetrules.h"

#include <QString>

namespace monitron::test {

/// A valid monitor of this URL, its kind taken from the scheme, with a timeout of 5 s.
[[nodiscard]] Monitor monitorFor(const QString &url);

/// Runs one check through a CheckRunner of its own and waits for the answer, at most 30 s.
[[nodiscard]] CheckResult runCheck(const Monitor &monitor, const QString &secret = {},
                                   const TargetRules &targets = {});

} // namespace monitron::test
