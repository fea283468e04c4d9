// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/incidentrepository.h"

#include "core/base/coretext.h"
#include "core/storage/database.h"

#include <limits>

namespace monitron {

namespace {

#define INCIDENT_FROM "FROM incident i JOIN monitor m ON m.key = i.monitor AND m.removed_at IS NULL "
#define INCIDENT_COLUMNS                                                                                     \
    "SELECT i.id, m.id, i.started_at, i.opened_at, i.opened_by, i.flapping, i.cause, i.ended_at, "           \
    "i.closed_at, "                                                                                          \
    "i.closed_by, i.acknowledged_at, i.acknowledged_by " INCIDENT_FROM
// A page ends with the last of those that were opened in the same millisecond, so that paging by time
// loses none of them.
#define PAGE(WHERE)                                                                                          \
    INCIDENT_COLUMNS WHERE                                                                                   \
        "AND i.opened_at < ? AND i.opened_at >= coalesce((SELECT i.opened_at " INCIDENT_FROM WHERE           \
        "AND i.opened_at < ? ORDER BY i.opened_at DESC LIMIT 1 OFFSET ?), ?) "                               \
        "ORDER BY i.opened_at DESC, i.key DESC"

constexpr const char *upsertIncident =
    "INSERT INTO incident (id, monitor, started_at, opened_at, opened_by, flapping, cause, ended_at, "
    "closed_at, "
    "closed_by, acknowledged_at, acknowledged_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET started_at = excluded.started_at, opened_at = excluded.opened_at, "
    "opened_by = excluded.opened_by, flapping = excluded.flapping, cause = excluded.cause, "
    "ended_at = excluded.ended_at, closed_at = excluded.closed_at, closed_by = excluded.closed_by, "
    "acknowledged_at = excluded.acknowledged_at, acknowledged_by = excluded.acknowledged_by";
constexpr const char *selectOne = INCIDENT_COLUMNS "WHERE i.id = ?";
constexpr const char *selectAll = PAGE("WHERE true ");
constexpr const char *selectOpen = PAGE("WHERE i.closed_at IS NULL ");
constexpr const char *selectOfMonitor = PAGE("WHERE i.monitor = ? ");
constexpr const char *selectOpenOfMonitor = PAGE("WHERE i.monitor = ? AND i.closed_at IS NULL ");
constexpr const char *selectOutages =
    "SELECT started_at, ended_at FROM incident WHERE monitor = ? AND started_at < ? AND "
    "(ended_at IS NULL OR ended_at >= ?) ORDER BY started_at";

#undef PAGE
#undef INCIDENT_COLUMNS
#undef INCIDENT_FROM

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
                                                       Timestamp before, int limit)
{
    std::vector<Incident> incidents;
    if (limit <= 0)
        return incidents;
    const auto take = [&](const SqlRow &row) { incidents.push_back(incidentFrom(row)); };
    const Timestamp always(std::numeric_limits<qint64>::min());
    const auto read =
        monitor ? m_database.each(openOnly ? selectOpenOfMonitor : selectOfMonitor, take, *monitor, before,
                                  *monitor, before, limit - 1, always)
                : m_database.each(openOnly ? selectOpen : selectAll, take, before, before, limit - 1, always);
    if (!read)
        return Unexpected(read.error());
    return incidents;
}

Result<Incident> IncidentRepository::load(IncidentId id)
{
    Result<Incident> incident =
        failure(Error::Code::NotFound, CoreText::tr("There is no such incident any more."));
    if (auto read = m_database.each(
            selectOne, [&](const SqlRow &row) { incident = incidentFrom(row); }, id);
        !read)
        return Unexpected(read.error());
    return incident;
}

Result<std::vector<Outage>> IncidentRepository::outages(qint64 monitor, TimeRange range)
{
    std::vector<Outage> outages;
    const auto read = m_database.each(
        selectOutages,
        [&](const SqlRow &row) {
            outages.push_back({row.time(0), row.optionalTime(1)});
        },
        monitor, range.to, range.from);
    if (!read)
        return Unexpected(read.error());
    return outages;
}

std::vector<const char *> IncidentRepository::statements()
{
    return {upsertIncident,  selectOne,           selectAll,    selectOpen,
            selectOfMonitor, selectOpenOfMonitor, selectOutages};
}

} // namespace monitron
