// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitor.h"
#include "core/model/revision.h"

#include <QHash>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace monitron {

class Database;

/// The monitors' configuration, and the small integer keys that stand for them inside the database. What is
/// in the trash is not there for it, unless a function says so.
class MonitorRepository
{
public:
    explicit MonitorRepository(Database &database) : m_database(database) {}

    struct Saved
    {
        qint64 key = 0;
        Monitor monitor;                  ///< as it is stored now
        std::vector<FieldChange> changes; ///< of an edit
    };
    /// As Writer::saveMonitor.
    [[nodiscard]] Result<Saved> save(Monitor monitor, Timestamp now, bool newSecret);
    /// As another store has it, whatever is here; out of the trash, where it lies there.
    [[nodiscard]] Result<void> put(const Monitor &monitor);
    /// None: there is none, or it is in the trash.
    [[nodiscard]] Result<std::optional<int>> versionOf(MonitorId id);
    /// Also of those in the trash.
    [[nodiscard]] Result<std::vector<MonitorId>> ids();

    /// NotFound.
    [[nodiscard]] Result<qint64> keyOf(MonitorId id);
    [[nodiscard]] Result<Monitor> load(MonitorId id);
    /// All, in the order in which they were made.
    [[nodiscard]] Result<void> each(const std::function<void(qint64 key, const Monitor &)> &take);
    /// The next ones behind the id `after`, at most `limit`, in order of their ids.
    [[nodiscard]] Result<std::vector<std::pair<qint64, Monitor>>> page(MonitorId after, int limit);
    [[nodiscard]] Result<int> count();
    /// Those in the trash, the latest first.
    [[nodiscard]] Result<void>
    eachInTrash(const std::function<void(const Monitor &, Timestamp removedAt)> &take);
    /// The next keys after `after`, at most `limit`, in order; those in the trash too.
    [[nodiscard]] Result<std::vector<qint64>> keysAfter(qint64 after, int limit);

    static std::vector<const char *> statements();

private:
    struct Stored;
    /// None: it is a new one. Conflict, NotFound as Writer::saveMonitor.
    [[nodiscard]] Result<std::optional<Stored>> stored(const Monitor &monitor);
    [[nodiscard]] Unexpected conflictOf(Monitor edited);

    Database &m_database;
};

} // namespace monitron
