// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/incidentreader.h"

namespace monitron {

Result<IncidentView> IncidentReader::view(Incident incident, Names &names)
{
    auto name = names.find(incident.monitor);
    if (name == names.end()) {
        const auto monitor = m_monitors.load(incident.monitor);
        if (!monitor)
            return Unexpected(monitor.error());
        name = names.insert(incident.monitor, monitor->name);
    }
    auto deliveries = m_outbox.ofIncident(incident.id);
    if (!deliveries)
        return Unexpected(deliveries.error());
    auto undelivered = m_outbox.undelivered(incident.id);
    if (!undelivered)
        return Unexpected(undelivered.error());
    auto notes = m_notes.list(incident.id);
    if (!notes)
        return Unexpected(notes.error());
    return IncidentView{std::move(incident), *name, std::move(*deliveries), std::move(*undelivered),
                        std::move(*notes)};
}

Result<std::vector<IncidentView>> IncidentReader::list(const IncidentQuery &query)
{
    std::optional<qint64> monitor;
    if (!query.monitor.isNull()) {
        const auto key = m_monitors.keyOf(query.monitor);
        if (!key)
            return Unexpected(key.error());
        monitor = *key;
    }
    auto incidents = m_incidents.list(monitor, query.openOnly, query.before, query.limit);
    if (!incidents)
        return Unexpected(incidents.error());
    Names names;
    std::vector<IncidentView> views;
    views.reserve(incidents->size());
    for (Incident &incident : *incidents) {
        auto whole = view(std::move(incident), names);
        if (!whole)
            return Unexpected(whole.error());
        views.push_back(std::move(*whole));
    }
    return views;
}

Result<IncidentView> IncidentReader::load(IncidentId id)
{
    auto incident = m_incidents.load(id);
    if (!incident)
        return Unexpected(incident.error());
    Names names;
    return view(std::move(*incident), names);
}

} // namespace monitron
