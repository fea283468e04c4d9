// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/serverparts.h"

#include <QStringList>

namespace monitron {

/// Does what the command line says (without the program's name) and answers the exit status: 0 done, 1 it
/// couldn't be done, 2 it was asked for wrongly. `handlers` is for the server that "serve" starts. Needs a
/// QCoreApplication.
[[nodiscard]] int runCommand(QStringList arguments, const HandlerFactory &handlers);

// The commands, each with its own arguments.
[[nodiscard]] int runServe(const QStringList &arguments, const HandlerFactory &handlers);
[[nodiscard]] int runMigrate(const QStringList &arguments);
[[nodiscard]] int runBackup(const QStringList &arguments);
[[nodiscard]] int runRestore(const QStringList &arguments);
[[nodiscard]] int runExport(const QStringList &arguments);
[[nodiscard]] int runImport(const QStringList &arguments);
[[nodiscard]] int runUser(const QStringList &arguments);
[[nodiscard]] int runDoctor(const QStringList &arguments);

} // namespace monitron
