// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/timestamp.h"

namespace monitron {

class Database;

/// On PostgreSQL, the raw results lie in one partition for each day of UTC, so that a day that is past its
/// retention is dropped whole. On SQLite there are none: every function does nothing there, and succeeds.
class ResultPartitions
{
public:
    explicit ResultPartitions(Database &database) : m_database(database) {}

    /// Makes those of today and of the next days, where they aren't there. A result of a day that has none is
    /// kept all the same, and moves when its partition is made. False: something is in the way, it has to be
    /// tried again.
    [[nodiscard]] Result<bool> makeAhead(Timestamp now);
    /// Makes that of one day (since 1970), for history that is brought in. False as above.
    [[nodiscard]] Result<bool> make(qint64 day);
    /// Drops those that end by `before`. False as above.
    [[nodiscard]] Result<bool> dropBefore(Timestamp before);

private:
    [[nodiscard]] Result<bool> isThere(qint64 day);

    Database &m_database;
};

} // namespace monitron
