// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/shownstate.h"
#include "core/storage/reader.h"

namespace monitron {

/// All that is known of one incident and of the monitor that it is about.
struct IncidentStory
{
    IncidentView view;
    Monitor monitor;      ///< as it is configured now
    MonitorState state;   ///< as it is now
    QString firstFailure; ///< the sentence of the first failure; empty where it is no longer kept

    /// Whether the rules are still those that the incident was judged by.
    [[nodiscard]] bool rulesStand() const { return monitor.updatedAt <= view.incident.openedAt; }
    /// From the first failure to the recovery; to `now` while it is open.
    [[nodiscard]] Duration length(Timestamp now) const
    {
        const Incident &incident = view.incident;
        return incident.endedAt.value_or(incident.closedAt.value_or(now)) - incident.startedAt;
    }
};

/// For the reader thread; NotFound when the incident or its monitor is gone.
[[nodiscard]] Result<IncidentStory> readStory(const Reader &reader, IncidentId id);

/// Down while it is open (Failing where it comes and goes), then Up, or Paused where a pause closed it.
[[nodiscard]] ShownState shownState(const Incident &incident);
/// "Down for 4 min", "Recovered", "Closed by a pause".
[[nodiscard]] QString stateSentence(const Incident &incident, Timestamp now);

} // namespace monitron
