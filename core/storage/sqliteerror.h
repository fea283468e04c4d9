// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QSqlError;

namespace monitron {

/// What went wrong with the database `file`, as a code and a sentence that says what to do.
[[nodiscard]] Error sqliteError(const QSqlError &error, const QString &file);

/// The store as a whole can't be written just now (disk full, read-only, locked, I/O): worth another try
/// later.
[[nodiscard]] bool isStorageTrouble(Error::Code code);

} // namespace monitron
