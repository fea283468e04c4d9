// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/fleetcontroller.h"

#include "core/engine/engine.h"
#include "core/transfer/monitorexport.h"
#include "core/transfer/monitorimport.h"
#include "syncserver/api/monitoredit.h"
#include "syncserver/api/replies.h"
#include "syncserver/api/settled.h"

#include <map>

namespace monitron::api {

using http::Method;

namespace {

const QString section = QStringLiteral("Many at once");
constexpr int mostAtOnce = 10'000;
constexpr qint64 largestImport = 32 * 1024 * 1024;

const QStringList actions{QStringLiteral("pause"),  QStringLiteral("resume"),  QStringLiteral("run"),
                          QStringLiteral("remove"), QStringLiteral("restore"), QStringLiteral("edit")};

struct Count
{
    int monitors = 0;
    int down = 0;
};

Answer counted(const std::map<QString, Count> &counts)
{
    QJsonArray out;
    for (const auto &[name, count] : counts)
        out.append(QJsonObject{{QStringLiteral("name"), name},
                               {QStringLiteral("monitors"), count.monitors},
                               {QStringLiteral("down"), count.down}});
    return json(out);
}

void add(Count &count, const MonitorView &view)
{
    ++count.monitors;
    if (view.state.status == MonitorStatus::Down)
        ++count.down;
}

std::vector<MonitorId> idsOf(const Call &call)
{
    std::vector<MonitorId> ids;
    const QJsonArray list = call.object().value(u"ids").toArray();
    for (const QJsonValue &id : list)
        ids.push_back(MonitorId::fromString(id.toString()));
    return ids;
}

QJsonObject toJson(const ImportRow &row)
{
    QJsonArray errors;
    for (const FieldError &error : row.errors)
        errors.append(
            QJsonObject{{QStringLiteral("field"), error.field}, {QStringLiteral("message"), error.message}});
    return {{QStringLiteral("number"), row.number},
            {QStringLiteral("name"), row.monitor.name},
            {QStringLiteral("url"), row.monitor.url},
            {QStringLiteral("usable"), row.isUsable()},
            {QStringLiteral("duplicate"), row.duplicate},
            {QStringLiteral("errors"), errors},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(row.warnings)}};
}

} // namespace

Routes FleetController::routes()
{
    const auto count = schema::arrayOf(schema::object(
        {{"name", schema::text()}, {"monitors", schema::integer(0)}, {"down", schema::integer(0)}}));
    const auto wanted =
        schema::object({{"action", schema::oneOf(actions)},
                        {"ids", schema::arrayOf(schema::uuid(), mostAtOnce)},
                        {"fields",
                         schema::described(schema::ref("MonitorEdit"),
                                           QStringLiteral("Of \"edit\": what to change in each.")),
                         false}});
    Routes routes{
        {.method = Method::Get,
         .path = "/api/v1/tags",
         .id = QStringLiteral("listTags"),
         .tag = section,
         .summary = QStringLiteral("Every tag, and how many monitors have it"),
         .answer = count,
         .work = Quick([this](const Call &call) { return tags(call); })},
        {.method = Method::Get,
         .path = "/api/v1/groups",
         .id = QStringLiteral("listGroups"),
         .tag = section,
         .summary = QStringLiteral("Every group, with those below it counted in"),
         .answer = count,
         .work = Quick([this](const Call &call) { return groups(call); })},
        {.method = Method::Post,
         .path = "/api/v1/monitors/bulk",
         .id = QStringLiteral("bulkMonitors"),
         .tag = section,
         .summary = QStringLiteral("Do one thing to many monitors, to all of them or to none"),
         .access = Access::Editor,
         .body = wanted,
         .answer = schema::object({{"count", schema::integer(0)}}),
         .maxBody = 2 * 1024 * 1024,
         .work = Later([this](const Call &call) { return bulk(call); })},
    };
    Routes transfer = transferRoutes();
    routes.insert(routes.end(), std::make_move_iterator(transfer.begin()),
                  std::make_move_iterator(transfer.end()));
    return routes;
}

Routes FleetController::transferRoutes()
{
    const auto fieldError = schema::object({{"field", schema::text()}, {"message", schema::text()}});
    const auto row = schema::object({{"number", schema::integer(1)},
                                     {"name", schema::text()},
                                     {"url", schema::text()},
                                     {"usable", schema::boolean()},
                                     {"duplicate", schema::boolean()},
                                     {"errors", schema::arrayOf(fieldError)},
                                     {"warnings", schema::arrayOf(schema::text())}});
    const auto report = schema::object({{"imported", schema::integer(0)},
                                        {"rows", schema::arrayOf(row)},
                                        {"warnings", schema::arrayOf(schema::text())}});
    const auto import = schema::object(
        {{"content",
          schema::described(schema::text(), QStringLiteral("JSON, CSV, addresses or curl commands."))},
         {"dry_run", schema::described(schema::boolean(), QStringLiteral("true: only the report.")), false},
         {"skip_duplicates", schema::boolean(), false}});
    return {
        {.method = Method::Get,
         .path = "/api/v1/export",
         .id = QStringLiteral("exportMonitors"),
         .tag = section,
         .summary = QStringLiteral("All monitors as a file that import takes; without secrets"),
         .query = {{"format", schema::oneOf({QStringLiteral("json"), QStringLiteral("csv")}),
                    QStringLiteral("json unless said.")}},
         .otherAnswerType = "text/csv",
         .work = Slow{[this](const Call &call) { return exported(call); }}},
        {.method = Method::Post,
         .path = "/api/v1/import",
         .id = QStringLiteral("importMonitors"),
         .tag = section,
         .summary = QStringLiteral("Add the monitors of a file; every entry is reported"),
         .access = Access::Editor,
         .body = import,
         .answer = report,
         .maxBody = largestImport,
         .work = Later([this](const Call &call) { return this->import(call); })},
    };
}

Answer FleetController::tags(const Call &)
{
    const auto listing = m_catalog.list();
    if (!listing)
        return failed(listing.error());
    std::map<QString, Count> counts;
    for (const auto &entry : (*listing)->monitors) {
        for (const QString &tag : entry->view.monitor.tags)
            add(counts[tag], entry->view);
    }
    return counted(counts);
}

Answer FleetController::groups(const Call &)
{
    const auto listing = m_catalog.list();
    if (!listing)
        return failed(listing.error());
    std::map<QString, Count> counts;
    for (const auto &entry : (*listing)->monitors) {
        for (QString group = entry->view.monitor.group; !group.isEmpty();) {
            add(counts[group], entry->view);
            const qsizetype slash = group.lastIndexOf(u'/');
            group = slash < 0 ? QString() : group.left(slash);
        }
    }
    return counted(counts);
}

tl::expected<std::vector<Monitor>, Problem> FleetController::editedAll(const Call &call,
                                                                       const QJsonObject &fields)
{
    std::vector<Monitor> monitors;
    for (const MonitorId id : idsOf(call)) {
        const auto entry = m_catalog.find(id);
        if (!entry)
            return failed(entry.error());
        auto edit = edited((*entry)->view.monitor, fields);
        if (!edit)
            return Failure(edit.error());
        monitors.push_back(std::move(edit->monitor));
    }
    return monitors;
}

QFuture<Answer> FleetController::bulk(const Call &call)
{
    const QString action = call.object().value(u"action").toString();
    std::vector<MonitorId> ids = idsOf(call);
    const QString who = call.principal.name();
    const QJsonObject fields = call.object().value(u"fields").toObject();
    if ((action == u"edit") == fields.isEmpty())
        return now(Failure(badFields(
            {{QStringLiteral("fields"), QStringLiteral("belongs to the action edit, which needs it")}})));
    for (const char *own : {"id", "secret", "version"}) {
        if (fields.contains(QString::fromLatin1(own)))
            return now(Failure(badFields({{QStringLiteral("fields.") + QString::fromLatin1(own),
                                           QStringLiteral("can't be the same in many monitors")}})));
    }
    QFuture<Result<void>> done;
    if (action == u"edit") {
        const auto monitors = editedAll(call, fields);
        if (!monitors)
            return now(Failure(monitors.error()));
        done = m_services.engine.saveMonitors(*monitors, who);
    } else if (action == u"remove") {
        done = m_services.engine.removeMonitors(ids, who);
    } else if (action == u"restore") {
        done = m_services.engine.restoreMonitors(ids, who);
    } else if (action == u"run") {
        std::vector<MonitorId> running;
        for (const MonitorId id : ids) {
            const auto entry = m_catalog.find(id);
            if (!entry) // the engine would leave out what it doesn't know
                return now(failed(entry.error()));
            if ((*entry)->view.monitor.enabled)
                running.push_back(id);
        }
        ids = std::move(running);
        done = m_services.engine.runNow(ids);
    } else {
        done = m_services.engine.setPaused(ids, action == u"pause", who);
    }
    return when(settled(m_services.engine, done), [this, call, action, count = ids.size()]() -> Answer {
        if (action != u"run")
            m_audit.note(call, {QStringLiteral("monitors.") + action,
                                QStringLiteral("monitor"),
                                {},
                                QJsonValue(QJsonValue::Undefined),
                                call.object()});
        return json(QJsonObject{{QStringLiteral("count"), static_cast<qint64>(count)}});
    });
}

Answer FleetController::exported(const Call &call)
{
    const auto listing = m_catalog.list();
    if (!listing)
        return failed(listing.error());
    std::vector<Monitor> monitors;
    for (const auto &entry : (*listing)->monitors)
        monitors.push_back(entry->view.monitor);
    const bool csv = call.text("format") == u"csv";
    const MonitorExport file = csv ? exportCsv(monitors) : exportJson(monitors);
    http::Response response = textual(file.content, csv ? "text/csv; charset=utf-8" : "application/json");
    response.headers.emplace_back("Content-Disposition", csv ? "attachment; filename=\"monitors.csv\""
                                                             : "attachment; filename=\"monitors.json\"");
    return response;
}

QFuture<Answer> FleetController::import(const Call &call)
{
    const auto listing = m_catalog.list();
    if (!listing)
        return now(failed(listing.error()));
    std::vector<Monitor> existing;
    for (const auto &entry : (*listing)->monitors)
        existing.push_back(entry->view.monitor);
    const QJsonObject body = call.object();
    const auto report = importMonitors(body.value(u"content").toString().toUtf8(), existing);
    if (!report)
        return now(Failure(badFields({{QStringLiteral("content"), report.error().message}})));

    QJsonArray rows;
    std::vector<Monitor> monitors;
    QStringList warnings = report->warnings;
    for (const ImportRow &row : report->rows) {
        rows.append(toJson(row));
        if (!row.isUsable() || (row.duplicate && body.value(u"skip_duplicates").toBool(true)))
            continue;
        monitors.push_back(row.monitor);
        monitors.back().owner = call.principal.user.id;
        if (row.secret)
            warnings << QStringLiteral("Entry %1: its password was left out; set it in the monitor.")
                            .arg(row.number);
    }
    const auto answer = [rows, warnings](std::size_t imported) -> Answer {
        return json(QJsonObject{{QStringLiteral("imported"), static_cast<qint64>(imported)},
                                {QStringLiteral("rows"), rows},
                                {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)}});
    };
    if (body.value(u"dry_run").toBool() || monitors.empty())
        return now(answer(0));
    return when(settled(m_services.engine, m_services.engine.saveMonitors(monitors, call.principal.name())),
                [this, call, answer, count = monitors.size()]() -> Answer {
                    m_audit.note(call, {QStringLiteral("monitors.import"),
                                        QStringLiteral("monitor"),
                                        {},
                                        QJsonValue(QJsonValue::Undefined),
                                        QJsonObject{{QStringLiteral("count"), static_cast<qint64>(count)}}});
                    return answer(count);
                });
}

} // namespace monitron::api
