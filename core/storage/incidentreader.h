// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/incidentrepository.h"
#include "core/storage/incidentview.h"
#include "core/storage/monitorrepository.h"
#include "core/storage/noterepository.h"
#include "core/storage/outboxrepository.h"

#include <QHash>

namespace monitron {

/// Puts together what is to be known of incidents: whom they concern, who was told, what was noted.
class IncidentReader
{
public:
    explicit IncidentReader(Database &database)
        : m_incidents(database), m_monitors(database), m_outbox(database), m_notes(database)
    {
    }

    /// As Reader::incidents.
    [[nodiscard]] Result<std::vector<IncidentView>> list(const IncidentQuery &query);
    /// NotFound.
    [[nodiscard]] Result<IncidentView> load(IncidentId id);

private:
    using Names = QHash<MonitorId, QString>;
    [[nodiscard]] Result<IncidentView> view(Incident incident, Names &names);

    IncidentRepository m_incidents;
    MonitorRepository m_monitors;
    OutboxRepository m_outbox;
    NoteRepository m_notes;
};

} // namespace monitron
