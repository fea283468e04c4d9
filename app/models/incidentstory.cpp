// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/incidentstory.h"

#include "app/models/format.h"

#include <QCoreApplication>

namespace monitron {

Result<IncidentStory> readStory(const Reader &reader, IncidentId id)
{
    auto view = reader.incident(id);
    if (!view)
        return tl::unexpected(view.error());
    auto monitors = reader.monitors({view->incident.monitor});
    if (!monitors)
        return tl::unexpected(monitors.error());
    if (monitors->empty())
        return failure(Error::Code::NotFound,
                       QCoreApplication::translate("Incident", "The monitor of this incident is gone."));
    IncidentStory story{
        std::move(*view), std::move(monitors->front().monitor), std::move(monitors->front().state), {}};
    const auto first = reader.result(story.monitor.id, story.view.incident.startedAt);
    if (first && first->outcome == Outcome::Bad)
        story.firstFailure = first->message;
    return story;
}

ShownState shownState(const Incident &incident)
{
    if (incident.isOpen())
        return incident.flapping ? ShownState::Failing : ShownState::Down;
    return incident.closedBy == Incident::ClosedBy::Pause ? ShownState::Paused : ShownState::Up;
}

QString stateSentence(const Incident &incident, Timestamp now)
{
    if (incident.isOpen()) {
        const QString length = format::duration(now - incident.startedAt);
        return incident.flapping ? QCoreApplication::translate("Incident", "Flapping for %1").arg(length)
                                 : QCoreApplication::translate("Incident", "Down for %1").arg(length);
    }
    return incident.closedBy == Incident::ClosedBy::Pause
               ? QCoreApplication::translate("Incident", "Closed by a pause")
               : QCoreApplication::translate("Incident", "Recovered");
}

} // namespace monitron
