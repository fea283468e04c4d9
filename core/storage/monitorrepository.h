// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitor.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace monitron {

class Database;

/// The monitors' configuration, and the small integer keys that stand for them inside the database.
class MonitorRepository
{
public:
    explicit MonitorRepository(Database &database) : m_database(database) {}

    /// As Writer::saveMonitor.
    [[nodiscard]] Result<Monitor> save(Monitor monitor, Timestamp now);
    /// Removes the row and, by cascade, state, facts and incidents; remembers the key for the history's
    /// removal.
    [[nodiscard]] Result<void> remove(MonitorId id);

    /// NotFound.
    [[nodiscard]] Result<qint64> keyOf(MonitorId id);
    [[nodiscard]] Result<Monitor> load(MonitorId id);
    /// All, in the order in which they were made.
    [[nodiscard]] Result<void> each(const std::function<void(qint64 key, const Monitor &)> &take);
    /// The next keys after `after`, at most `limit`, in order.
    [[nodiscard]] Result<std::vector<qint64>> keysAfter(qint64 after, int limit);

    /// A removed monitor whose history is still there.
    struct Removed
    {
        qint64 key = 0;
        MonitorId id;
    };
    [[nodiscard]] Result<std::optional<Removed>> nextRemoved();
    [[nodiscard]] Result<void> forgetRemoved(qint64 key);

    static std::vector<const char *> statements();

private:
    Database &m_database;
};

} // namespace monitron
