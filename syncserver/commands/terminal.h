// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

/// What commands say and ask.
namespace monitron::terminal {

enum ExitStatus : int { Done = 0, Failed = 1, Misused = 2 };

/// A line to standard output.
void say(const QString &line);
/// A line to standard error.
void complain(const QString &line);
/// Says why, and answers Failed.
[[nodiscard]] int fail(const Error &error);

/// The first line of standard input; where that is a terminal, after `question` and without echo.
[[nodiscard]] Result<QString> readPassword(const QString &question);

} // namespace monitron::terminal
