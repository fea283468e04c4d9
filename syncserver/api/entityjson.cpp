// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/entityjson.h"

#include "core/model/monitorjson.h"
#include "syncserver/api/monitoredit.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <cmath>

namespace monitron::api {

namespace {

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Bad:
        return QStringLiteral("down");
    case Outcome::Good:
        return QStringLiteral("up");
    case Outcome::Unobserved:
        break;
    }
    return QStringLiteral("unobserved");
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue phase(const std::optional<qint64> &us)
{
    return us ? milliseconds(*us) : QJsonValue();
}

QJsonObject toJson(const Phases &phases)
{
    return {{QStringLiteral("dns_ms"), phase(phases.dns)},
            {QStringLiteral("connect_ms"), phase(phases.connect)},
            {QStringLiteral("tls_ms"), phase(phases.tls)},
            {QStringLiteral("first_byte_ms"), phase(phases.firstByte)},
            {QStringLiteral("transfer_ms"), phase(phases.transfer)}};
}

QString deliveryState(Delivery::State state)
{
    switch (state) {
    case Delivery::State::Pending:
        return QStringLiteral("pending");
    case Delivery::State::Delivered:
        return QStringLiteral("delivered");
    case Delivery::State::Failed:
        return QStringLiteral("failed");
    case Delivery::State::Skipped:
        break;
    }
    return QStringLiteral("skipped");
}

QJsonObject alertJson(const Message &message)
{
    return {{QStringLiteral("id"), message.id.toString()},
            {QStringLiteral("kind"), monitron::toString(message.kind)},
            {QStringLiteral("decided_at"), rfc3339(message.at)}};
}

QJsonObject toJson(const Delivery &delivery)
{
    QJsonObject out = alertJson(delivery.message);
    out[u"channel_id"] = delivery.channel.toString();
    out[u"channel_name"] = delivery.channelName;
    out[u"state"] = deliveryState(delivery.state);
    out[u"attempts"] = delivery.attempts;
    out[u"next_attempt_at"] = delivery.state == Delivery::State::Pending
                                  ? QJsonValue(rfc3339(delivery.nextAttemptAt))
                                  : QJsonValue();
    out[u"finished_at"] = rfc3339(delivery.finishedAt);
    out[u"detail"] = delivery.detail;
    return out;
}

} // namespace

QString rfc3339(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue rfc3339(const std::optional<Timestamp> &at)
{
    return at ? QJsonValue(rfc3339(*at)) : QJsonValue();
}

QString nameOf(Interruption::Kind kind)
{
    switch (kind) {
    case Interruption::Kind::Pause:
        return QStringLiteral("pause");
    case Interruption::Kind::NetworkLost:
        return QStringLiteral("network_lost");
    case Interruption::Kind::Sleep:
        return QStringLiteral("sleep");
    case Interruption::Kind::Stop:
        break;
    }
    return QStringLiteral("stop");
}

Timestamp timeFrom(const QJsonValue &text)
{
    return Timestamp(QDateTime::fromString(text.toString().toUpper(), Qt::ISODateWithMs).toMSecsSinceEpoch());
}

QJsonValue milliseconds(qint64 us)
{
    return std::round(static_cast<double>(us) / 100.0) / 10.0;
}

QString checkId(MonitorId monitor, Timestamp at)
{
    return derivedUuidV7(at, monitor.toBytes()).toString(QUuid::WithoutBraces);
}

QJsonObject toJson(const MonitorView &view)
{
    const MonitorState &state = view.state;
    QJsonObject out = monitron::toJson(withoutSecrets(view.monitor), Fields::All);
    const bool observed = state.lastCheckAt && state.lastOutcome != Outcome::Unobserved;
    if (!out.contains(u"owner_id"))
        out[u"owner_id"] = QJsonValue::Null;
    out[u"status"] = monitron::toString(state.status);
    out[u"status_since"] =
        state.statusSince == Timestamp() ? QJsonValue() : QJsonValue(rfc3339(state.statusSince));
    out[u"next_run_at"] =
        state.status == MonitorStatus::Paused || state.nextDue == Timestamp() || !view.monitor.enabled
            ? QJsonValue()
            : QJsonValue(rfc3339(state.nextDue));
    out[u"last_checked_at"] = rfc3339(state.lastCheckAt);
    out[u"last_status_code"] = state.lastStatusCode > 0 ? QJsonValue(state.lastStatusCode) : QJsonValue();
    out[u"last_latency_ms"] = observed ? milliseconds(state.lastTotalUs) : QJsonValue();
    out[u"last_outcome"] = state.lastCheckAt ? QJsonValue(outcomeName(state.lastOutcome)) : QJsonValue();
    out[u"last_error_message"] = orNull(state.lastMessage);
    out[u"consecutive_failures"] = state.failureStreak;
    out[u"incident_id"] = state.incident ? QJsonValue(state.incident->id.toString()) : QJsonValue();
    out[u"certificate_warned_days"] =
        state.certificateWarned > 0 ? QJsonValue(state.certificateWarned) : QJsonValue();
    return out;
}

QJsonObject toJson(const RemovedMonitor &removed)
{
    return {{QStringLiteral("id"), removed.monitor.id.toString()},
            {QStringLiteral("name"), removed.monitor.name},
            {QStringLiteral("url"), removed.monitor.url},
            {QStringLiteral("group"), removed.monitor.group},
            {QStringLiteral("version"), removed.monitor.version},
            {QStringLiteral("removed_at"), rfc3339(removed.removedAt)}};
}

QJsonObject toJson(const CheckResult &result)
{
    const bool observed = result.outcome != Outcome::Unobserved;
    QJsonObject out{
        {QStringLiteral("id"), checkId(result.monitor, result.at)},
        {QStringLiteral("monitor_id"), result.monitor.toString()},
        {QStringLiteral("occurred_at"), rfc3339(result.at)},
        {QStringLiteral("outcome"), outcomeName(result.outcome)},
        {QStringLiteral("status_code"), result.statusCode > 0 ? QJsonValue(result.statusCode) : QJsonValue()},
        {QStringLiteral("latency_ms"), observed ? milliseconds(result.totalUs) : QJsonValue()},
        {QStringLiteral("error_message"), orNull(result.message)},
        {QStringLiteral("failure"),
         result.failure == FailureKind::None ? QJsonValue() : QJsonValue(monitron::toString(result.failure))},
        {QStringLiteral("manual"), result.manual},
        {QStringLiteral("bytes"), result.bytes},
        {QStringLiteral("phases"), toJson(result.phases)},
    };
    return out;
}

QJsonObject toJson(const Evidence &evidence)
{
    QJsonArray headers;
    for (const HttpHeader &header : evidence.headers)
        headers.append(
            QJsonObject{{QStringLiteral("name"), header.name}, {QStringLiteral("value"), header.value}});
    return {{QStringLiteral("headers"), headers}, {QStringLiteral("body"), QString::fromUtf8(evidence.body)}};
}

QJsonObject toJson(const EndpointFacts &facts)
{
    QJsonArray chain;
    for (const Certificate &certificate : facts.chain) {
        chain.append(
            QJsonObject{{QStringLiteral("subject"), certificate.subject},
                        {QStringLiteral("issuer"), certificate.issuer},
                        {QStringLiteral("not_before"), rfc3339(certificate.notBefore)},
                        {QStringLiteral("not_after"), rfc3339(certificate.notAfter)},
                        {QStringLiteral("sha256"), QString::fromLatin1(certificate.sha256.toHex())}});
    }
    return {{QStringLiteral("final_url"), orNull(facts.finalUrl)},
            {QStringLiteral("protocol"), orNull(facts.protocol)},
            {QStringLiteral("tls_version"), orNull(facts.tlsVersion)},
            {QStringLiteral("certificates"), chain}};
}

QJsonObject toJson(const IncidentView &view)
{
    const Incident &incident = view.incident;
    QJsonArray alerts;
    for (const Delivery &delivery : view.deliveries)
        alerts.append(toJson(delivery));
    for (const Message &message : view.undelivered) {
        QJsonObject alert = alertJson(message);
        alert[u"channel_id"] = QJsonValue::Null;
        alert[u"channel_name"] = QJsonValue::Null;
        alert[u"state"] = QStringLiteral("skipped");
        alert[u"attempts"] = 0;
        alert[u"next_attempt_at"] = QJsonValue::Null;
        alert[u"finished_at"] = QJsonValue::Null;
        alert[u"detail"] = QStringLiteral("There was no channel.");
        alerts.append(alert);
    }
    QJsonArray notes;
    for (const IncidentNote &note : view.notes)
        notes.append(QJsonObject{{QStringLiteral("at"), rfc3339(note.at)},
                                 {QStringLiteral("author"), note.author},
                                 {QStringLiteral("text"), note.text}});
    const QString openedBy = incident.openedBy == Incident::OpenedBy::Sustained
                                 ? QStringLiteral("sustained")
                                 : QStringLiteral("confirmation");
    QJsonValue closedBy;
    if (incident.closedBy)
        closedBy = *incident.closedBy == Incident::ClosedBy::Pause ? QStringLiteral("pause")
                                                                   : QStringLiteral("recovery");
    return {
        {QStringLiteral("id"), incident.id.toString()},
        {QStringLiteral("monitor_id"), incident.monitor.toString()},
        {QStringLiteral("monitor_name"), view.monitorName},
        {QStringLiteral("started_at"), rfc3339(incident.startedAt)},
        {QStringLiteral("opened_at"), rfc3339(incident.openedAt)},
        {QStringLiteral("opened_by"), openedBy},
        {QStringLiteral("flapping"), incident.flapping},
        {QStringLiteral("cause"), incident.cause},
        {QStringLiteral("ended_at"), rfc3339(incident.endedAt)},
        {QStringLiteral("closed_at"), rfc3339(incident.closedAt)},
        {QStringLiteral("closed_by"), closedBy},
        {QStringLiteral("acknowledged_at"), rfc3339(incident.acknowledgedAt)},
        {QStringLiteral("acknowledged_by"), orNull(incident.acknowledgedBy)},
        {QStringLiteral("alerts"), alerts},
        {QStringLiteral("notes"), notes},
    };
}

QJsonObject toJson(const Channel &channel)
{
    QStringList muted;
    for (const MessageKind kind : channel.muted)
        muted << monitron::toString(kind);
    muted.sort();
    return {{QStringLiteral("id"), channel.id.toString()},
            {QStringLiteral("kind"), channel.kind},
            {QStringLiteral("name"), channel.name},
            {QStringLiteral("enabled"), channel.enabled},
            {QStringLiteral("muted"), QJsonArray::fromStringList(muted)},
            {QStringLiteral("settings"), channel.settings},
            {QStringLiteral("version"), channel.version},
            {QStringLiteral("secret_version"), channel.secretVersion},
            {QStringLiteral("updated_at"), rfc3339(channel.updatedAt)}};
}

QJsonObject toJson(const Uptime &uptime)
{
    const auto seconds = [](Duration duration) { return static_cast<double>(duration.count()) / 1000.0; };
    return {{QStringLiteral("ratio"), uptime.ratio() ? QJsonValue(*uptime.ratio()) : QJsonValue()},
            {QStringLiteral("coverage"), uptime.coverage()},
            {QStringLiteral("up_seconds"), seconds(uptime.up)},
            {QStringLiteral("down_seconds"), seconds(uptime.down)}};
}

QJsonObject toJson(const SeriesPoint &point)
{
    return {{QStringLiteral("at"), rfc3339(point.at)},
            {QStringLiteral("seconds"), static_cast<double>(point.width.count()) / 1000.0},
            {QStringLiteral("up"), point.good},
            {QStringLiteral("down"), point.bad},
            {QStringLiteral("unobserved"), point.unobserved},
            {QStringLiteral("p50_ms"), phase(point.p50Us)},
            {QStringLiteral("p95_ms"), phase(point.p95Us)},
            {QStringLiteral("min_ms"), phase(point.minUs)},
            {QStringLiteral("max_ms"), phase(point.maxUs)},
            {QStringLiteral("mean_phases"), toJson(point.meanPhases)}};
}

QJsonObject toJson(const MonitorRevision &revision)
{
    QJsonArray changes;
    for (const FieldChange &change : revision.changes) {
        const auto orNothing = [](const QJsonValue &value) {
            return value.isUndefined() ? QJsonValue() : value;
        };
        changes.append(QJsonObject{{QStringLiteral("field"), change.field},
                                   {QStringLiteral("before"), orNothing(change.before)},
                                   {QStringLiteral("after"), orNothing(change.after)}});
    }
    return {{QStringLiteral("at"), rfc3339(revision.at)},
            {QStringLiteral("author"), revision.author},
            {QStringLiteral("version"), revision.version},
            {QStringLiteral("changes"), changes}};
}

} // namespace monitron::api
