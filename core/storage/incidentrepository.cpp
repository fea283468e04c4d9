// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/incidentrepository.h"

#include "core/storage/database.h"

namespace monitron {

namespace {

#define INCIDENT_COLUMNS                                                                                     \
    "SELECT i.id, m.id, i.started_at, i.opened_at, i.opened_by, i.flapping, i.cause, i.ended_at, "           \
    "i.closed_at, "                                                                                          \
    "i.closed_by, i.acknowledged_at, i.acknowledged_by FROM incident i JOIN monitor m ON m.key = i.monitor "
#define NEWEST_FIRST "ORDER BY i.opened_at DESC, i.key DESC LIMIT ?"

constexpr const char *upsertIncident =
    "INSERT INTO incident (id, monitor, started_at, opened_at, opened_by, flapping, cause, ended_at, "
    "closed_at, "
    "closed_by, acknowledged_at, acknowledged_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET started_at = excluded.started_at, opened_at = excluded.opened_at, "
    "opened_by = excluded.opened_by, flapping = excluded.flapping, cause = excluded.cause, "
    "ended_at = excluded.ended_at, closed_at = excluded.closed_at, closed_by = excluded.closed_by, "
    "acknowledged_at = excluded.acknowledged_at, acknowledged_by = excluded.acknowledged_by";
constexpr const char *selectAll = INCIDENT_COLUMNS NEWEST_FIRST;
constexpr const char *selectOpen = INCIDENT_COLUMNS "WHERE i.closed_at IS NULL " NEWEST_FIRST;
constexpr const char *selectOfMonitor = INCIDENT_COLUMNS "WHERE i.monitor = ? " NEWEST_FIRST;
constexpr const char *selectOpenOfMonitor =
    INCIDENT_COLUMNS "WHERE i.monitor = ? AND i.closed_at IS NULL " NEWEST_FIRST;

#undef INCIDENT_COLUMNS
#undef NEWEST_FIRST

Incident incidentFrom(const SqlRow &row)
{
    Incident incident;
    incident.id = row.id<IncidentId>(0);
    incident.monitor = row.id<MonitorId>(1);
    incident.startedAt = row.time(2);
    incident.openedAt = row.time(3);
    incident.openedBy = static_cast<Incident::OpenedBy>(row.integer(4));
    incident.flapping = row.flag(5);
    incident.cause = row.text(6);
    incident.endedAt = row.optionalTime(7);
    incident.closedAt = row.optionalTime(8);
    if (!row.isNull(9))
        incident.closedBy = static_cast<Incident::ClosedBy>(row.integer(9));
    incident.acknowledgedAt = row.optionalTime(10);
    incident.acknowledgedBy = row.text(11);
    return incident;
}

} // namespace

Result<void> IncidentRepository::save(qint64 monitor, const Incident &incident)
{
    return m_database
        .run(upsertIncident, incident.id, monitor, incident.startedAt, incident.openedAt, incident.openedBy,
             incident.flapping, incident.cause, incident.endedAt, incident.closedAt, incident.closedBy,
             incident.acknowledgedAt, incident.acknowledgedBy)
        .map([](qint64) {});
}

Result<std::vector<Incident>> IncidentRepository::list(std::optional<qint64> monitor, bool openOnly,
                                                       int limit)
{
    std::vector<Incident> incidents;
    const auto take = [&](const SqlRow &row) { incidents.push_back(incidentFrom(row)); };
    const auto read =
        monitor ? m_database.each(openOnly ? selectOpenOfMonitor : selectOfMonitor, take, *monitor, limit)
                : m_database.each(openOnly ? selectOpen : selectAll, take, limit);
    if (!read)
        return Unexpected(read.error());
    return incidents;
}

std::vector<const char *> IncidentRepository::statements()
{
    return {upsertIncident, selectAll, selectOpen, selectOfMonitor, selectOpenOfMonitor};
}

} // namespace monitron
