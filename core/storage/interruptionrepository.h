// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/history.h"

#include <optional>
#include <vector>

namespace monitron {

class Database;

/// Pauses, and times in which nothing could be observed. Monitor 0 stands for all of them.
class InterruptionRepository
{
public:
    explicit InterruptionRepository(Database &database) : m_database(database) {}

    /// Inserts, or sets the end of the one of the same monitor, kind and begin. Answers the time
    /// from which the history is another one now; none when nothing changed.
    [[nodiscard]] Result<std::optional<Timestamp>> save(qint64 monitor, const Interruption &interruption);
    /// Those that touch the range, of the monitor and of all, by their begin. `id` is filled in for its own.
    [[nodiscard]] Result<std::vector<Interruption>> list(qint64 monitor, MonitorId id, TimeRange range);
    [[nodiscard]] Result<void> removeOf(qint64 monitor);

    static std::vector<const char *> statements();

private:
    Database &m_database;
};

} // namespace monitron
