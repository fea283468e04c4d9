// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/incidentsteps.h"

#include "app/models/deliverysteps.h"
#include "app/models/format.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

namespace monitron {

namespace {

using Kind = IncidentStep::Kind;

struct Step
{
    Q_DECLARE_TR_FUNCTIONS(Incident)
};

QString failuresWithin(const IncidentStory &story, int failures)
{
    const QString counted = Step::tr("%n failure(s)", nullptr, failures);
    return story.rulesStand() ? Step::tr("%1 within %2", "3 failures within 1 h")
                                    .arg(counted, format::duration(story.monitor.policy.window))
                              : counted;
}

IncidentStep opened(const IncidentStory &story)
{
    const Incident &incident = story.view.incident;
    QString title = Step::tr("Confirmed down");
    if (incident.openedBy == Incident::OpenedBy::Sustained)
        title = Step::tr("Sustained outage");
    else if (incident.flapping)
        title = Step::tr("Down again: it is flapping");
    else if (story.rulesStand())
        title = Step::tr("Confirmed down after %n failure(s)", nullptr, story.monitor.policy.confirmAfter);
    return {Kind::Opened, incident.openedAt, title, incident.cause};
}

/// What a message is about that came later than the one that opened the incident.
IncidentStep laterEvent(const IncidentStory &story, const Message &message)
{
    const Incident &incident = story.view.incident;
    switch (message.kind) {
    case MessageKind::Sustained:
        return {Kind::Opened, message.at, Step::tr("Sustained outage"),
                message.failures > 0 ? failuresWithin(story, message.failures) : message.cause};
    case MessageKind::StillDown:
        return {Kind::Opened, message.at,
                Step::tr("Still down after %1").arg(format::duration(message.at - incident.startedAt)),
                message.cause};
    default:
        return {Kind::Opened, message.at, Step::tr("Down for good: it no longer comes and goes"),
                message.cause};
    }
}

void addMessages(const IncidentStory &story, Timestamp now, std::vector<IncidentStep> &steps)
{
    const Incident &incident = story.view.incident;
    QSet<MessageId> seen;
    const auto addEvent = [&](const Message &message) {
        const bool closing = message.kind == MessageKind::Recovered || message.kind == MessageKind::Paused;
        if (!closing && message.at != incident.openedAt && !seen.contains(message.id))
            steps.push_back(laterEvent(story, message));
        seen.insert(message.id);
    };
    for (const Delivery &delivery : story.view.deliveries)
        addEvent(delivery.message);
    for (const Message &message : story.view.undelivered)
        addEvent(message);
    for (const Delivery &delivery : story.view.deliveries)
        steps.push_back(deliveryStep(delivery, now));
}

void addPeople(const IncidentView &view, std::vector<IncidentStep> &steps)
{
    const Incident &incident = view.incident;
    // Written with the acknowledgement; another one of that very instant stands for itself.
    const auto ofAcknowledgement =
        std::find_if(view.notes.rbegin(), view.notes.rend(), [&](const IncidentNote &note) {
            return incident.acknowledgedAt == note.at && note.author == incident.acknowledgedBy;
        });
    const IncidentNote *said = ofAcknowledgement == view.notes.rend() ? nullptr : &*ofAcknowledgement;
    if (incident.acknowledgedAt) {
        steps.push_back({Kind::Acknowledged, *incident.acknowledgedAt,
                         incident.acknowledgedBy.isEmpty()
                             ? Step::tr("Acknowledged")
                             : Step::tr("Acknowledged by %1").arg(format::brief(incident.acknowledgedBy, 80)),
                         said ? said->text : QString()});
    }
    for (const IncidentNote &note : view.notes) {
        if (&note != said)
            steps.push_back({Kind::Note, note.at,
                             note.author.isEmpty()
                                 ? Step::tr("Note")
                                 : Step::tr("Note by %1").arg(format::brief(note.author, 80)),
                             note.text});
    }
}

void addEnd(const IncidentStory &story, Timestamp now, std::vector<IncidentStep> &steps)
{
    const Incident &incident = story.view.incident;
    if (!incident.closedAt) {
        const MonitorState &state = story.state;
        if (state.lastCheckAt && *state.lastCheckAt > incident.openedAt &&
            state.lastOutcome == Outcome::Bad && state.failureStreak > 0)
            steps.push_back({Kind::Failure, *state.lastCheckAt,
                             Step::tr("Still failing, %n time(s) in a row", nullptr, state.failureStreak),
                             state.lastRetryDelay.count() > 0
                                 ? Step::tr("%1\nChecked %2 now.", "failure; every 30 s")
                                       .arg(state.lastMessage, format::every(state.lastRetryDelay))
                                 : state.lastMessage});
        return;
    }
    const bool paused = incident.closedBy == Incident::ClosedBy::Pause;
    const Timestamp ended = incident.endedAt.value_or(*incident.closedAt);
    QString detail = Step::tr("Lasted %1.").arg(format::duration(story.length(now)));
    if (!paused && *incident.closedAt > ended)
        detail += QLatin1Char(' ') + Step::tr("Called recovered at %1, after %2 without a failure.")
                                         .arg(format::time(*incident.closedAt, now),
                                              format::duration(*incident.closedAt - ended));
    steps.push_back({paused ? Kind::Paused : Kind::Recovered, ended,
                     paused ? Step::tr("Paused") : Step::tr("Recovered"), detail});
}

} // namespace

std::vector<IncidentStep> incidentSteps(const IncidentStory &story, Timestamp now)
{
    std::vector<IncidentStep> steps;
    const Incident &incident = story.view.incident;
    steps.push_back({Kind::Failure, incident.startedAt, Step::tr("First failure"), story.firstFailure});
    steps.push_back(opened(story));
    addMessages(story, now, steps);
    addPeople(story.view, steps);
    addEnd(story, now, steps);
    const std::vector<IncidentStep> untold = untoldSteps(story, now);
    steps.insert(steps.end(), untold.begin(), untold.end());
    constexpr Timestamp last(std::numeric_limits<std::int64_t>::max());
    std::stable_sort(steps.begin(), steps.end(), [&](const IncidentStep &a, const IncidentStep &b) {
        return a.at.value_or(last) < b.at.value_or(last);
    });
    return steps;
}

} // namespace monitron
