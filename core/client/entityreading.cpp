// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/entityreading.h"

#include "core/base/coretext.h"
#include "core/client/apitime.h"
#include "core/model/monitorjson.h"

#include <QUuid>

#include <cmath>
#include <iterator>

namespace monitron {

namespace {

/// The value whose name is `text`, of an enum numbered from 0 to `last`.
template <typename Enum>
std::optional<Enum> named(const QString &text, Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (toString(static_cast<Enum>(i)) == text)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template <typename Enum, std::size_t N>
std::optional<Enum> oneOf(const QString &text, const char *const (&names)[N])
{
    for (std::size_t i = 0; i < N; ++i) {
        if (text == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

Unexpected unreadable(const char *what, const QJsonObject &object)
{
    return failure(Error::Code::Invalid, CoreText::tr("The server's answer can't be read: %1 “%2”.")
                                             .arg(QString::fromLatin1(what), object[u"id"].toString()));
}

std::optional<qint64> microseconds(const QJsonValue &ms)
{
    return ms.isDouble() ? std::optional<qint64>(std::llround(ms.toDouble() * 1000)) : std::nullopt;
}

Message messageFrom(const QJsonObject &alert, const Incident &incident, const QString &monitorName)
{
    Message message;
    message.id = MessageId::fromString(alert[u"id"].toString());
    message.kind = messageKindFromString(alert[u"kind"].toString()).value_or(MessageKind::Down);
    message.monitor = incident.monitor;
    message.incident = incident.id;
    message.at = apiTime(alert[u"decided_at"]).value_or(incident.openedAt);
    message.monitorName = alert[u"monitor_name"].toString(monitorName);
    message.monitorUrl = alert[u"monitor_url"].toString();
    message.cause = alert[u"cause"].toString(incident.cause);
    message.startedAt = incident.startedAt;
    message.endedAt = apiTime(alert[u"ended_at"]);
    message.failures = alert[u"failures"].toInt();
    return message;
}

Delivery deliveryFrom(const QJsonObject &alert, const Message &message)
{
    Delivery delivery;
    delivery.message = message;
    delivery.channel = ChannelId::fromString(alert[u"channel_id"].toString());
    delivery.channelName = alert[u"channel_name"].toString();
    delivery.state =
        oneOf<Delivery::State>(alert[u"state"].toString(), {"pending", "delivered", "failed", "skipped"})
            .value_or(Delivery::State::Pending);
    delivery.attempts = alert[u"attempts"].toInt();
    delivery.nextAttemptAt = apiTime(alert[u"next_attempt_at"]).value_or(message.at);
    delivery.finishedAt = apiTime(alert[u"finished_at"]);
    delivery.detail = alert[u"detail"].toString();
    return delivery;
}

Incident incidentOf(const QJsonObject &object)
{
    Incident incident;
    incident.id = IncidentId::fromString(object[u"id"].toString());
    incident.monitor = MonitorId::fromString(object[u"monitor_id"].toString());
    incident.startedAt = apiTime(object[u"started_at"]).value_or(Timestamp());
    incident.openedAt = apiTime(object[u"opened_at"]).value_or(Timestamp());
    incident.openedBy = object[u"opened_by"] == QStringLiteral("sustained")
                            ? Incident::OpenedBy::Sustained
                            : Incident::OpenedBy::Confirmation;
    incident.flapping = object[u"flapping"].toBool();
    incident.cause = object[u"cause"].toString();
    incident.endedAt = apiTime(object[u"ended_at"]);
    incident.closedAt = apiTime(object[u"closed_at"]);
    if (incident.closedAt)
        incident.closedBy = object[u"closed_by"] == QStringLiteral("pause") ? Incident::ClosedBy::Pause
                                                                            : Incident::ClosedBy::Recovery;
    incident.acknowledgedAt = apiTime(object[u"acknowledged_at"]);
    incident.acknowledgedBy = object[u"acknowledged_by"].toString();
    return incident;
}

} // namespace

Result<Monitor> monitorFromServer(const QJsonObject &object)
{
    static const QStringList known = [] {
        Monitor any;
        any.owner = UserId(QUuid::createUuid());
        return toJson(any, Fields::All).keys();
    }();
    QJsonObject read;
    for (const QString &name : known) {
        const QJsonValue value = object.value(name);
        if (!value.isUndefined() && !value.isNull())
            read[name] = value;
    }
    auto monitor = monitorFromJson(read);
    if (monitor && monitor->id.isNull())
        return unreadable("monitor", object);
    return monitor;
}

QJsonObject settingsOf(const Monitor &monitor)
{
    return toJson(monitor, Fields::Portable);
}

Result<Channel> channelFromServer(const QJsonObject &object)
{
    Channel channel;
    channel.id = ChannelId::fromString(object[u"id"].toString());
    if (channel.id.isNull())
        return unreadable("channel", object);
    channel.kind = object[u"kind"].toString();
    channel.name = object[u"name"].toString();
    channel.enabled = object[u"enabled"].toBool(true);
    const QJsonArray muted = object[u"muted"].toArray();
    for (const QJsonValue &kind : muted) {
        if (const auto known = messageKindFromString(kind.toString()))
            channel.muted.insert(*known);
    }
    channel.settings = object[u"settings"].toObject();
    channel.version = object[u"version"].toInt();
    channel.secretVersion = object[u"secret_version"].toInt();
    channel.updatedAt = apiTime(object[u"updated_at"]).value_or(Timestamp());
    return channel;
}

QJsonObject settingsOf(const Channel &channel)
{
    QStringList muted;
    for (const MessageKind kind : channel.muted)
        muted << toString(kind);
    muted.sort();
    return {{QStringLiteral("kind"), channel.kind},
            {QStringLiteral("name"), channel.name},
            {QStringLiteral("enabled"), channel.enabled},
            {QStringLiteral("muted"), QJsonArray::fromStringList(muted)},
            {QStringLiteral("settings"), channel.settings}};
}

QJsonObject channelForServer(const Channel &channel)
{
    QJsonObject object = settingsOf(channel);
    object[u"id"] = channel.id.toString();
    object[u"version"] = channel.version;
    object[u"secret_version"] = channel.secretVersion;
    object[u"updated_at"] = apiTimeText(channel.updatedAt);
    return object;
}

Result<IncidentView> incidentFromServer(const QJsonObject &object)
{
    IncidentView view;
    view.incident = incidentOf(object);
    if (view.incident.id.isNull() || view.incident.monitor.isNull())
        return unreadable("incident", object);
    view.monitorName = object[u"monitor_name"].toString();
    const QJsonArray alerts = object[u"alerts"].toArray();
    for (const QJsonValue &alert : alerts) {
        const Message message = messageFrom(alert.toObject(), view.incident, view.monitorName);
        if (message.id.isNull())
            return unreadable("alert", alert.toObject());
        if (alert[u"channel_id"].isNull())
            view.undelivered.push_back(message);
        else
            view.deliveries.push_back(deliveryFrom(alert.toObject(), message));
    }
    const QJsonArray notes = object[u"notes"].toArray();
    for (const QJsonValue &note : notes)
        view.notes.push_back({apiTime(note[u"at"]).value_or(Timestamp()), note[u"author"].toString(),
                              note[u"text"].toString()});
    return view;
}

Result<Interruption> interruptionFromServer(const QJsonObject &object)
{
    const auto kind =
        oneOf<Interruption::Kind>(object[u"kind"].toString(), {"pause", "network_lost", "sleep", "stop"});
    if (!kind || !object[u"from"].isDouble())
        return unreadable("interruption", object);
    Interruption interruption;
    interruption.monitor = MonitorId::fromString(object[u"monitor_id"].toString());
    interruption.kind = *kind;
    interruption.from = Timestamp(object[u"from"].toInteger());
    if (object[u"to"].isDouble())
        interruption.to = Timestamp(object[u"to"].toInteger());
    return interruption;
}

Result<MonitorRevision> revisionFromServer(const QJsonObject &object)
{
    MonitorRevision revision;
    revision.at = apiTime(object[u"at"]).value_or(Timestamp());
    revision.author = object[u"author"].toString();
    revision.version = object[u"version"].toInt();
    const auto orUndefined = [](const QJsonValue &value) {
        return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
    };
    const QJsonArray changes = object[u"changes"].toArray();
    for (const QJsonValue &change : changes)
        revision.changes.push_back(
            {change[u"field"].toString(), orUndefined(change[u"before"]), orUndefined(change[u"after"])});
    return revision;
}

Result<CheckResult> checkFromServer(const QJsonObject &object)
{
    const auto at = apiTime(object[u"occurred_at"]);
    const auto outcome = oneOf<Outcome>(object[u"outcome"].toString(), {"down", "up", "unobserved"});
    if (!at || !outcome)
        return unreadable("check", object);
    CheckResult result;
    result.monitor = MonitorId::fromString(object[u"monitor_id"].toString());
    result.at = *at;
    result.outcome = *outcome;
    result.failure = named(object[u"failure"].toString(), FailureKind::Internal).value_or(FailureKind::None);
    result.message = object[u"error_message"].toString();
    result.statusCode = object[u"status_code"].toInt();
    result.totalUs = microseconds(object[u"latency_ms"]).value_or(0);
    result.bytes = object[u"bytes"].toInteger();
    result.manual = object[u"manual"].toBool();
    const QJsonObject phases = object[u"phases"].toObject();
    result.phases = {microseconds(phases[u"dns_ms"]), microseconds(phases[u"connect_ms"]),
                     microseconds(phases[u"tls_ms"]), microseconds(phases[u"first_byte_ms"]),
                     microseconds(phases[u"transfer_ms"])};
    const QJsonObject evidence = object[u"evidence"].toObject();
    const QJsonArray headers = evidence[u"headers"].toArray();
    for (const QJsonValue &header : headers)
        result.evidence.headers.push_back({header[u"name"].toString(), header[u"value"].toString()});
    result.evidence.body = evidence[u"body"].toString().toUtf8();
    return result;
}

std::optional<Change> changeFromServer(const QJsonObject &object)
{
    const auto entity = oneOf<ChangeFeed::Entity>(
        object[u"entity"].toString(),
        {"monitor", "monitor_removed", "status", "incident", "channel", "setting", "history"});
    if (!entity)
        return std::nullopt;
    Change change;
    change.sequence = object[u"sequence"].toInteger();
    change.entity = *entity;
    const QString id = object[u"id"].toString();
    change.id = *entity == ChangeFeed::Entity::Setting ? id.toUtf8() : QUuid::fromString(id).toRfc4122();
    change.at = apiTime(object[u"at"]).value_or(Timestamp());
    return change;
}

} // namespace monitron
