// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/synccontroller.h"

#include "core/engine/engine.h"
#include "core/model/monitordiff.h"
#include "core/storage/endpointcodec.h"
#include "core/storage/historyaddition.h"
#include "core/storage/historyexporter.h"
#include "core/storage/reader.h"
#include "core/storage/storeid.h"
#include "syncserver/api/entityjson.h"
#include "syncserver/api/replies.h"
#include "syncserver/api/synclimits.h"

#include <limits>

namespace monitron::api {

namespace {

// A client that speaks none of these is told so before it signs in.
constexpr int oldestApi = 1;
constexpr int newestApi = 1;

QString nameOf(auth::RegistrationMode mode)
{
    switch (mode) {
    case auth::RegistrationMode::Open:
        return QStringLiteral("open");
    case auth::RegistrationMode::Invite:
        return QStringLiteral("invite");
    case auth::RegistrationMode::Closed:
        break;
    }
    return QStringLiteral("closed");
}

/// The ids of the query parameter "ids".
template <typename Id>
tl::expected<std::vector<Id>, Problem> idsOf(const Call &call)
{
    std::vector<Id> ids;
    const QStringList texts = call.text("ids").split(u',', Qt::SkipEmptyParts);
    if (texts.size() > synclimits::mostIds)
        return tl::unexpected(badFields(
            {{QStringLiteral("ids"), QStringLiteral("must be no more than %1").arg(synclimits::mostIds)}}));
    for (const QString &text : texts) {
        ids.push_back(Id::fromString(text));
        if (ids.back().isNull())
            return tl::unexpected(badFields({{QStringLiteral("ids"), QStringLiteral("must be ids")}}));
    }
    return ids;
}

Result<QJsonObject> mirrored(const Reader &reader, const MonitorView &view)
{
    const auto facts = reader.facts(view.monitor.id);
    if (!facts && facts.error().code != Error::Code::NotFound) // removed meanwhile
        return Unexpected(facts.error());
    QJsonObject out = toJson(view);
    out[u"state"] = QString::fromLatin1(packState(view.state).toBase64());
    if (facts && *facts != EndpointFacts())
        out[u"facts"] = QString::fromLatin1(encodeFacts(*facts).toBase64());
    return out;
}

/// With all of the messages, of which people are shown a part.
Result<QJsonObject> mirrored(const Reader &, const IncidentView &view)
{
    std::vector<const Message *> messages; // in the order of the alerts
    for (const Delivery &delivery : view.deliveries)
        messages.push_back(&delivery.message);
    for (const Message &message : view.undelivered)
        messages.push_back(&message);
    QJsonObject out = toJson(view);
    QJsonArray alerts = out[u"alerts"].toArray();
    for (qsizetype i = 0; i < alerts.size(); ++i) {
        const Message &message = *messages[static_cast<std::size_t>(i)];
        QJsonObject alert = alerts[i].toObject();
        alert[u"monitor_name"] = message.monitorName;
        alert[u"monitor_url"] = withoutPassword(message.monitorUrl);
        alert[u"cause"] = message.cause;
        alert[u"started_at"] = rfc3339(message.startedAt);
        alert[u"ended_at"] = rfc3339(message.endedAt);
        alert[u"failures"] = message.failures;
        alerts[i] = alert;
    }
    out[u"alerts"] = alerts;
    return out;
}

template <typename Views>
Answer page(const Reader &reader, const char *name, const Views &views, const QJsonValue &next)
{
    QJsonArray list;
    for (const auto &view : views) {
        const auto entry = mirrored(reader, view);
        if (!entry)
            return failed(entry.error());
        list.append(*entry);
    }
    return json(QJsonObject{{QString::fromLatin1(name), list}, {QStringLiteral("next"), next}});
}

/// What a document costs to take.
std::size_t rowsOf(const HistoryDocument &document)
{
    std::size_t rows = 0;
    for (const ResultBlock &block : document.results)
        rows += block.rows.size() + block.words.size();
    for (const RollupBlock &block : document.rollups)
        rows += block.rows.size();
    return rows;
}

Answer history(const HistoryDocument &document)
{
    return textual(encodeHistory(document), synclimits::historyType);
}

} // namespace

Answer SyncController::server(const Call &call)
{
    return json(QJsonObject{{QStringLiteral("product"), QStringLiteral("monitron")},
                            {QStringLiteral("version"), QStringLiteral(MONITRON_VERSION)},
                            {QStringLiteral("api"), QJsonObject{{QStringLiteral("oldest"), oldestApi},
                                                                {QStringLiteral("newest"), newestApi}}},
                            {QStringLiteral("time"), rfc3339(call.now)},
                            {QStringLiteral("registration"), nameOf(m_registration)}});
}

Answer SyncController::begin(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    // First of all: what changes from here on comes by the feed.
    const auto sequence = (*reader)->lastSequence();
    if (!sequence)
        return failed(sequence.error());
    const auto store = storeId(**reader);
    if (!store)
        return failed(store.error());
    const auto monitors = (*reader)->monitorCount();
    if (!monitors)
        return failed(monitors.error());
    const auto checksFrom = (*reader)->checksFrom();
    if (!checksFrom)
        return failed(checksFrom.error());
    return json(QJsonObject{{QStringLiteral("store"), store->toString(QUuid::WithoutBraces)},
                            {QStringLiteral("sequence"), *sequence},
                            {QStringLiteral("monitors"), *monitors},
                            {QStringLiteral("checks_from"), static_cast<qint64>(checksFrom->ms())},
                            {QStringLiteral("time"), rfc3339(call.now)}});
}

Answer SyncController::monitors(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    if (call.has("ids")) {
        const auto ids = idsOf<MonitorId>(call);
        if (!ids)
            return Failure(ids.error());
        const auto views = (*reader)->monitors(*ids);
        return views ? page(**reader, "monitors", *views, QJsonValue()) : failed(views.error());
    }
    const int limit = call.number("limit", synclimits::usualMonitors);
    const auto views = (*reader)->monitors(MonitorId::fromString(call.text("cursor")), limit);
    if (!views)
        return failed(views.error());
    const bool isLast = views->size() < static_cast<std::size_t>(limit);
    return page(**reader, "monitors", *views, isLast ? QJsonValue() : views->back().monitor.id.toString());
}

Answer SyncController::incidents(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    if (call.has("ids")) {
        const auto ids = idsOf<IncidentId>(call);
        if (!ids)
            return Failure(ids.error());
        std::vector<IncidentView> views;
        for (const IncidentId id : *ids) {
            auto view = (*reader)->incident(id);
            if (view)
                views.push_back(std::move(*view));
            else if (view.error().code != Error::Code::NotFound)
                return failed(view.error());
        }
        return page(**reader, "incidents", views, QJsonValue());
    }
    IncidentQuery query;
    query.limit = call.number("limit", synclimits::usualIncidents);
    if (call.has("before"))
        query.before = Timestamp(call.query[QStringLiteral("before")].toInteger());
    const auto views = (*reader)->incidents(query);
    if (!views)
        return failed(views.error());
    const bool isLast = views->size() < static_cast<std::size_t>(query.limit);
    return page(**reader, "incidents", *views,
                isLast ? QJsonValue() : QString::number(views->back().incident.openedAt.ms()));
}

Answer SyncController::results(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const QJsonObject body = call.object();
    const QJsonArray wanted = body.value(u"monitors").toArray();
    int left = body.value(u"limit").toInt(synclimits::usualResults);
    HistoryDocument document;
    for (const QJsonValue &one : wanted) {
        const Timestamp after(one[u"after"].toInteger(std::numeric_limits<qint64>::min()));
        const Timestamp until(one[u"until"].toInteger(std::numeric_limits<qint64>::max()));
        auto block =
            (*reader)->exporter().results(MonitorId::fromString(one[u"id"].toString()), after, left, until);
        if (!block) {
            if (block.error().code == Error::Code::NotFound)
                continue;
            return failed(block.error());
        }
        left -= static_cast<int>(block->rows.size());
        document.results.push_back(std::move(*block));
    }
    return history(document);
}

Answer SyncController::rollups(const Call &call)
{
    std::vector<FieldError> missing;
    for (const char *name : {"monitor", "resolution", "from", "to"}) {
        if (!call.has(name))
            missing.push_back({QString::fromLatin1(name), QStringLiteral("must be given")});
    }
    if (!missing.empty())
        return Failure(badFields(std::move(missing)));
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const Resolution resolution = call.text("resolution") == u"hour" ? Resolution::Hour : Resolution::Day;
    auto block = (*reader)->exporter().rollups(MonitorId::fromString(call.text("monitor")), resolution,
                                               call.query[QStringLiteral("from")].toInteger(),
                                               call.query[QStringLiteral("to")].toInteger());
    if (!block)
        return failed(block.error());
    HistoryDocument document;
    document.rollups.push_back(std::move(*block));
    return history(document);
}

QFuture<Answer> SyncController::addHistory(const Call &call)
{
    const auto refused = [](const QString &message) {
        return now(Failure(badFields({{QStringLiteral("document"), message}})));
    };
    const auto bytes = QByteArray::fromBase64Encoding(call.object().value(u"document").toString().toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return refused(QStringLiteral("must be Base64"));
    auto document = decodeHistory(*bytes);
    if (!document)
        return refused(document.error().message);
    if (document->results.size() + document->rollups.size() > synclimits::mostAddedBlocks)
        return refused(QStringLiteral("must have no more than %1 blocks").arg(synclimits::mostAddedBlocks));
    if (rowsOf(*document) > synclimits::mostAddedRows)
        return refused(QStringLiteral("must have no more than %1 rows").arg(synclimits::mostAddedRows));
    const auto shared = std::make_shared<const HistoryDocument>(std::move(*document));
    const auto taken = std::make_shared<int>(0);
    // One after the other, so that what is locked to make room isn't kept from others while rows are written.
    return m_services.engine.write([shared](Writer &writer) { return prepareHistory(writer, *shared); })
        .then([this, call, shared, taken](const Result<void> &prepared) {
            if (!prepared)
                return QtFuture::makeReadyFuture(prepared);
            return m_services.engine.write([shared, taken, now = call.now](Writer &writer) {
                return monitron::addHistory(writer, *shared, now).map([taken](int count) { *taken = count; });
            });
        })
        .unwrap()
        .then([this, call, shared, taken](const Result<void> &done) -> Answer {
            if (!done && done.error().code == Error::Code::Invalid)
                return Failure(badFields({{QStringLiteral("document"), done.error().message}}));
            if (!done)
                return failed(done.error());
            noteAddition(call, *shared, *taken);
            return json(QJsonObject{{QStringLiteral("results"), *taken}});
        });
}

void SyncController::noteAddition(const Call &call, const HistoryDocument &document, int results)
{
    QStringList monitors;
    for (const ResultBlock &block : document.results)
        monitors << block.monitor.toString();
    for (const RollupBlock &block : document.rollups)
        monitors << block.monitor.toString();
    monitors.sort();
    monitors.removeDuplicates();
    AuditLog::Deed deed{QStringLiteral("history.import"), QStringLiteral("monitor"), {}};
    if (monitors.size() == 1)
        deed.entityId = monitors.front();
    deed.after = QJsonObject{{QStringLiteral("results"), results},
                             {QStringLiteral("monitors"), QJsonArray::fromStringList(monitors)}};
    m_audit.note(call, deed);
}

Answer SyncController::interruptions(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const Timestamp since(
        call.query.value(QStringLiteral("since"), std::numeric_limits<qint64>::min()).toInteger());
    const auto interruptions = (*reader)->exporter().interruptions(since);
    if (!interruptions)
        return failed(interruptions.error());
    QJsonArray out;
    for (const Interruption &one : *interruptions) {
        const bool ofAll = one.monitor.isNull();
        out.append(QJsonObject{
            {QStringLiteral("monitor_id"), ofAll ? QJsonValue() : QJsonValue(one.monitor.toString())},
            {QStringLiteral("kind"), api::nameOf(one.kind)},
            {QStringLiteral("from"), static_cast<qint64>(one.from.ms())},
            {QStringLiteral("to"), one.to ? QJsonValue(static_cast<qint64>(one.to->ms())) : QJsonValue()}});
    }
    return json(out);
}

} // namespace monitron::api
