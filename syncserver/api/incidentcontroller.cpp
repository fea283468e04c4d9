// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/incidentcontroller.h"

#include "core/engine/engine.h"
#include "core/storage/reader.h"
#include "core/storage/writer.h"
#include "syncserver/api/entityjson.h"
#include "syncserver/api/etag.h"
#include "syncserver/api/idempotency.h"
#include "syncserver/api/replies.h"

#include <QJsonDocument>

#include <algorithm>

namespace monitron::api {

using http::Method;

namespace {
const QString section = QStringLiteral("Incidents");
constexpr int mostIncidents = 500;
constexpr int usualIncidents = 100;

http::Response tagged(const IncidentView &view, int status = 200)
{
    http::Response response = json(toJson(view), status);
    response.headers.emplace_back("ETag",
                                  etag(1, static_cast<qint64>(qHash(response.body) & 0x7fff'ffff'ffff)));
    return response;
}

/// Whether this very acknowledgement stands: sent again, it must not be noted twice.
bool isAcknowledged(const IncidentView &view, const QString &who, const QString &text)
{
    return view.incident.acknowledgedAt && view.incident.acknowledgedBy == who &&
           std::ranges::find(view.notes, IncidentNote{*view.incident.acknowledgedAt, who, text}) !=
               view.notes.end();
}

} // namespace

Routes IncidentController::routes()
{
    const auto incident = schema::ref("Incident");
    const auto text = schema::text(static_cast<int>(maxNote), 1);
    return {
        {.method = Method::Get,
         .path = "/api/v1/incidents",
         .id = QStringLiteral("listIncidents"),
         .tag = section,
         .summary = QStringLiteral("Incidents, newest first, with each alert and why it was sent or not"),
         .query = {{"monitor_id", schema::uuid(), QStringLiteral("Only those of this monitor.")},
                   {"open", schema::boolean(), QStringLiteral("true: only those that go on.")},
                   {"limit", schema::integer(1, mostIncidents), QStringLiteral("The most entries.")},
                   {"cursor", schema::integer(0),
                    QStringLiteral("Where the page begins, from the Link header.")}},
         .answer = schema::arrayOf(incident),
         .work = Slow{[this](const Call &call) { return list(call); }}},
        {.method = Method::Get,
         .path = "/api/v1/incidents/{id}",
         .id = QStringLiteral("getIncident"),
         .tag = section,
         .summary = QStringLiteral("One incident"),
         .answer = incident,
         .work = Quick([this](const Call &call) { return read(call.id<IncidentId>()); })},
        {.method = Method::Post,
         .path = "/api/v1/incidents/{id}/acknowledge",
         .id = QStringLiteral("acknowledgeIncident"),
         .tag = section,
         .summary = QStringLiteral("Say that somebody takes care of it, with a note if wanted"),
         .access = Access::Editor,
         .body = schema::object({{"note", schema::text(static_cast<int>(maxNote)), false}}),
         .bodyIsOptional = true,
         .answer = incident,
         .idempotent = true,
         .work = Later([this](const Call &call) { return acknowledge(call); })},
        {.method = Method::Post,
         .path = "/api/v1/incidents/{id}/notes",
         .id = QStringLiteral("addIncidentNote"),
         .tag = section,
         .summary = QStringLiteral("Write something down about it"),
         .access = Access::Editor,
         .body = schema::object({{"text", text}}),
         .status = 201,
         .answer = incident,
         .idempotent = true,
         .work = Later([this](const Call &call) { return addNote(call); })},
    };
}

Answer IncidentController::list(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    IncidentQuery query;
    query.monitor = MonitorId::fromString(call.text("monitor_id"));
    query.openOnly = call.query.value(QStringLiteral("open")).toBool();
    query.limit = call.number("limit", usualIncidents);
    if (call.has("cursor"))
        query.before = Timestamp(call.query[QStringLiteral("cursor")].toInteger());
    const auto incidents = (*reader)->incidents(query);
    if (!incidents)
        return failed(incidents.error());
    QJsonArray out;
    for (const IncidentView &view : *incidents)
        out.append(toJson(view));
    http::Response response = json(out);
    if (incidents->size() >= static_cast<std::size_t>(query.limit))
        addNextPage(response, call, QString::number(incidents->back().incident.openedAt.ms()));
    return response;
}

Answer IncidentController::read(IncidentId id)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const auto incident = (*reader)->incident(id);
    if (!incident)
        return failed(incident.error());
    return tagged(*incident);
}

QFuture<Answer> IncidentController::acknowledge(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return now(failed(reader.error()));
    const auto id = call.id<IncidentId>();
    const auto view = (*reader)->incident(id);
    if (!view)
        return now(failed(view.error()));
    if (!view->incident.isOpen())
        return now(failed(409, QStringLiteral("The incident is over.")));
    const QString text = call.object().value(QStringLiteral("note")).toString().trimmed();
    if (isAcknowledged(*view, call.principal.name(), text))
        return now(tagged(*view));
    return when(m_services.engine.acknowledge(view->incident.monitor, call.principal.name(), text),
                [this, call, id]() -> Answer {
                    note(call, "acknowledge");
                    return read(id);
                });
}

QFuture<Answer> IncidentController::addNote(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return now(failed(reader.error()));
    const auto id = call.id<IncidentId>();
    auto view = (*reader)->incident(id);
    if (!view)
        return now(failed(view.error()));
    const IncidentNote added{m_services.clock.now(), call.principal.name(),
                             call.object().value(QStringLiteral("text")).toString()};
    view->notes.push_back(added);
    const http::Response response = tagged(*view, 201);
    const auto add = [call, id, added, response](Writer &writer) {
        return writer.addNote(id, added).and_then(
            [&] { return Idempotency::keepNow(writer, call, response); });
    };
    return when(m_services.engine.write(add), [this, call, response]() -> Answer {
        note(call, "note");
        return response;
    });
}

void IncidentController::note(const Call &call, const char *action)
{
    m_audit.note(call, {QStringLiteral("incident.") + QString::fromLatin1(action), QStringLiteral("incident"),
                        call.id<IncidentId>().toString()});
}

} // namespace monitron::api
