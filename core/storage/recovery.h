// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/timestamp.h"

#include <QStringList>

#include <optional>

namespace monitron {

/// What a backup holds, for somebody who wonders whether to go back to it.
struct BackupFacts
{
    QString file;
    qint64 bytes = 0;
    int monitors = 0;
    std::optional<Timestamp> until; ///< Monitron ran until then; none: it never did
};

/// Verifies the backup, which takes a while for a large one, and answers what it holds.
[[nodiscard]] Result<BackupFacts> inspectBackup(const QString &file);

/// The files of the data directory that may be gone back to, newest first: the daily backups, and what
/// restoring kept. Nothing is said about their health.
[[nodiscard]] QStringList backupsIn(const QString &directory);

/// Moves the database of the (closed) store in `directory` away, as "monitron.sqlite.damaged-<time>" beside
/// it, so that the next start makes an empty one. Answers the new path. Locked, NotFound, Io.
[[nodiscard]] Result<QString> setDamagedAside(const QString &directory);

} // namespace monitron
