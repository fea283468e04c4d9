// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace monitron::files {

/// Moves the complete file `draft` into the place of `path`, whatever is there, so that after a crash
/// the one or the other is there, never half of one.
[[nodiscard]] Result<void> replace(const QString &draft, const QString &path);

/// Makes sure that the file's contents are on the disk.
[[nodiscard]] Result<void> sync(const QString &path);

/// Removes a database that is nobody's any more, with its journals.
[[nodiscard]] Result<void> removeDatabase(const QString &path);

/// Whether the file begins as a SQLite database does: Corrupt, Io.
[[nodiscard]] Result<void> checkReadable(const QString &path);

} // namespace monitron::files
