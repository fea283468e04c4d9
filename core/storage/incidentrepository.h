// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/history.h"
#include "core/model/incident.h"
#include "core/model/outage.h"

#include <optional>
#include <vector>

namespace monitron {

class Database;

/// The incidents of all monitors.
class IncidentRepository
{
public:
    explicit IncidentRepository(Database &database) : m_database(database) {}

    /// Inserts, or replaces the one with the same id.
    [[nodiscard]] Result<void> save(qint64 monitor, const Incident &incident);
    /// Newest first; of one monitor, or of all; those opened before `before` only. A page may be a little
    /// longer than `limit`: those opened in one millisecond are never parted.
    [[nodiscard]] Result<std::vector<Incident>> list(std::optional<qint64> monitor, bool openOnly,
                                                     Timestamp before, int limit);
    /// NotFound.
    [[nodiscard]] Result<Incident> load(IncidentId id);

    /// Those that touch the range, in order of time.
    [[nodiscard]] Result<std::vector<Outage>> outages(qint64 monitor, TimeRange range);

    static std::vector<const char *> statements();

private:
    Database &m_database;
};

} // namespace monitron
