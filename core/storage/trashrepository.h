// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <optional>
#include <vector>

namespace monitron {

class Database;

/// Monitors on their way out: first into the trash, from where they come back whole, then away for good.
class TrashRepository
{
public:
    explicit TrashRepository(Database &database) : m_database(database) {}

    /// NotFound when there is no such monitor, or it is in the trash already.
    [[nodiscard]] Result<void> put(MonitorId id, Timestamp now);
    [[nodiscard]] Result<bool> holds(MonitorId id);
    /// NotFound when it isn't in the trash.
    [[nodiscard]] Result<void> takeOut(MonitorId id);
    /// Those that went into the trash before `before`, at most `limit`.
    [[nodiscard]] Result<std::vector<MonitorId>> putBefore(Timestamp before, int limit);

    /// Removes the row and, by cascade, state, facts, revisions and incidents; remembers the key for the
    /// history's removal. NotFound.
    [[nodiscard]] Result<void> purge(MonitorId id);
    /// A purged monitor whose history is still there.
    struct Purged
    {
        qint64 key = 0;
        MonitorId id;
    };
    [[nodiscard]] Result<std::optional<Purged>> nextPurged();
    [[nodiscard]] Result<void> forgetPurged(qint64 key);

    static std::vector<const char *> statements();

private:
    Database &m_database;
};

} // namespace monitron
