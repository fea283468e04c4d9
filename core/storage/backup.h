// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <functional>

namespace monitron {

class Store;

/// Writes a complete, verified copy of the running store to `file` (which must not exist). Any thread.
/// `isCancelled` is asked between copying and verifying, which may take long each; then nothing is left.
[[nodiscard]] Result<void> backup(const Store &store, const QString &file,
                                  const std::function<bool()> &isCancelled = {});

/// The same of a database that another process may be using.
[[nodiscard]] Result<void> backup(const QString &database, const QString &file,
                                  const std::function<bool()> &isCancelled = {});

/// Where the copy grows until it is whole.
[[nodiscard]] QString backupDraft(const QString &file);

/// Puts the backup `file` in the place of the (closed) store in `directory`. The backup is verified first
/// and a present database is kept beside as "monitron.sqlite.before-restore-<time>", whose path is answered.
[[nodiscard]] Result<QString> restore(const QString &file, const QString &directory);

/// Opens the file read-only and checks integrity and schema version.
[[nodiscard]] Result<void> verifyBackup(const QString &file);

} // namespace monitron
