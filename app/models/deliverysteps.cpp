// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/deliverysteps.h"

#include "app/models/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace monitron {

namespace {

using Kind = IncidentStep::Kind;

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(Incident)
};

constexpr int longestName = 80;
/// From this length on people ask why they heard nothing more.
constexpr Duration longOutage = std::chrono::hours(1);

QString withWords(const QString &sentence, const QString &words)
{
    return words.trimmed().isEmpty()
               ? sentence
               : Told::tr("%1: %2", "what happened, the other side's words").arg(sentence, words.trimmed());
}

QString waiting(const Delivery &delivery, Timestamp now)
{
    const QString what = messageName(delivery.message.kind);
    if (delivery.attempts == 0)
        return Told::tr("%1 is being sent").arg(what);
    const QString sentence =
        Told::tr("%1 not delivered yet, %n attempt(s), the next at %2", nullptr, delivery.attempts)
            .arg(what, format::time(delivery.nextAttemptAt, now));
    return withWords(sentence, delivery.detail);
}

QString delivered(const Delivery &delivery)
{
    const QString what = messageName(delivery.message.kind);
    const Duration took = delivery.finishedAt.value_or(delivery.message.at) - delivery.message.at;
    const QString length = took < std::chrono::seconds(10)
                               ? format::latency(std::max<qint64>(took.count(), 1) * 1000)
                               : format::duration(took);
    const QString sentence =
        delivery.attempts > 1
            ? Told::tr("%1 delivered after %2, at attempt %3").arg(what, length).arg(delivery.attempts)
            : Told::tr("%1 delivered after %2").arg(what, length);
    return withWords(sentence, delivery.detail);
}

bool wasSaid(const IncidentView &view, MessageKind kind)
{
    return std::any_of(view.deliveries.begin(), view.deliveries.end(),
                       [kind](const Delivery &delivery) { return delivery.message.kind == kind; }) ||
           std::any_of(view.undelivered.begin(), view.undelivered.end(),
                       [kind](const Message &message) { return message.kind == kind; });
}

/// Alerts that were decided when there was no channel at all.
void addNoChannel(const IncidentView &view, std::vector<IncidentStep> &steps)
{
    for (const Message &message : view.undelivered)
        steps.push_back({Kind::Untold, message.at,
                         Told::tr("Nobody was told %1", "name of a message").arg(messageName(message.kind)),
                         Told::tr("No channel was set up."), true});
}

QString acknowledgedBy(const Incident &incident)
{
    return incident.acknowledgedBy.isEmpty() ? Told::tr("It was acknowledged.")
                                             : Told::tr("It was acknowledged by %1.")
                                                   .arg(format::brief(incident.acknowledgedBy, longestName));
}

void addReminders(const IncidentStory &story, Timestamp now, std::vector<IncidentStep> &steps)
{
    const Incident &incident = story.view.incident;
    const Policy &policy = story.monitor.policy;
    // Of a closed incident, the rules of its time are needed.
    if (!incident.isOpen() && !story.rulesStand())
        return;
    if (policy.reminder.count() <= 0) {
        if (story.length(now) >= longOutage && !wasSaid(story.view, MessageKind::StillDown))
            steps.push_back({Kind::Untold, std::nullopt,
                             Told::tr("No %1 reminder").arg(messageName(MessageKind::StillDown)),
                             Told::tr("Reminders are off for this monitor.")});
    } else if (incident.acknowledgedAt) {
        steps.push_back({Kind::Untold, *incident.acknowledgedAt, Told::tr("No more reminders"),
                         acknowledgedBy(incident)});
    }
}

/// Only of an open incident it is known how often it has failed.
void addSustained(const IncidentStory &story, Timestamp now, std::vector<IncidentStep> &steps)
{
    const Incident &incident = story.view.incident;
    const Policy &policy = story.monitor.policy;
    if (!incident.isOpen() || wasSaid(story.view, MessageKind::Sustained) || story.state.saidSustained)
        return;
    const QString title =
        Told::tr("%1 was not told", "name of a message").arg(messageName(MessageKind::Sustained));
    const bool off = policy.threshold <= 0 || policy.window.count() <= 0;
    if (off && story.length(now) >= longOutage)
        steps.push_back({Kind::Untold, std::nullopt, title, Told::tr("It is off for this monitor.")});
    else if (!off && incident.acknowledgedAt &&
             story.state.failures.size() >= static_cast<std::size_t>(policy.threshold))
        steps.push_back({Kind::Untold, std::max(story.state.failures.back(), *incident.acknowledgedAt), title,
                         acknowledgedBy(incident)});
}

} // namespace

QString messageName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Down:
        return Told::tr("“down”");
    case MessageKind::Flapping:
        return Told::tr("“flapping”");
    case MessageKind::Sustained:
        return Told::tr("“sustained outage”");
    case MessageKind::StillDown:
        return Told::tr("“still down”");
    case MessageKind::Recovered:
        return Told::tr("“recovered”");
    case MessageKind::Paused:
        return Told::tr("“paused”");
    case MessageKind::Certificate:
        return Told::tr("“certificate ends”");
    case MessageKind::Test:
        return Told::tr("test");
    }
    return {};
}

IncidentStep deliveryStep(const Delivery &delivery, Timestamp now)
{
    const QString name = format::brief(delivery.channelName, longestName);
    const QString what = messageName(delivery.message.kind);
    const Timestamp finished = delivery.finishedAt.value_or(delivery.message.at);
    switch (delivery.state) {
    case Delivery::State::Pending:
        return {Kind::Waiting, delivery.message.at, name, waiting(delivery, now)};
    case Delivery::State::Delivered:
        return {Kind::Delivered, finished, name, delivered(delivery)};
    case Delivery::State::Failed:
        return {
            Kind::Undelivered, finished, Told::tr("%1 failed", "name of a channel").arg(name),
            withWords(
                delivery.attempts > 0
                    ? Told::tr("%1 not delivered after %n attempt(s)", nullptr, delivery.attempts).arg(what)
                    : Told::tr("%1 not delivered").arg(what),
                delivery.detail)};
    case Delivery::State::Skipped:
        return {Kind::Untold, finished, Told::tr("%1 not asked", "name of a channel").arg(name),
                withWords(Told::tr("%1 not sent").arg(what), delivery.detail)};
    }
    return {};
}

std::vector<IncidentStep> untoldSteps(const IncidentStory &story, Timestamp now)
{
    std::vector<IncidentStep> steps;
    addNoChannel(story.view, steps);
    addReminders(story, now, steps);
    addSustained(story, now, steps);
    return steps;
}

} // namespace monitron
