// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/monitorcontroller.h"
#include "syncserver/api/monitorquery.h"

// The table of what can be done with monitors; monitorcontroller.cpp does it.
namespace monitron::api {

using http::Method;

namespace {
const QString section = QStringLiteral("Monitors");
constexpr int mostRevisions = 200;
} // namespace

Routes MonitorController::routes()
{
    const auto monitor = schema::ref("Monitor");
    Routes routes{
        {.method = Method::Get,
         .path = "/api/v1/monitors",
         .id = QStringLiteral("listMonitors"),
         .tag = section,
         .summary = QStringLiteral("Every monitor, with what is known of it now"),
         .query = MonitorQuery::parameters(),
         .answer = schema::arrayOf(monitor),
         .conditional = true,
         .work = Quick([this](const Call &call) { return list(call); })},
        {.method = Method::Post,
         .path = "/api/v1/monitors",
         .id = QStringLiteral("createMonitor"),
         .tag = section,
         .summary = QStringLiteral("Add a monitor; it is checked at once"),
         .access = Access::Editor,
         .body = schema::ref("NewMonitor"),
         .status = 201,
         .answer = monitor,
         .idempotent = true,
         .maxBody = 2 * 1024 * 1024,
         .work = Later([this](const Call &call) { return create(call); })},
        {.method = Method::Get,
         .path = "/api/v1/monitors/{id}",
         .id = QStringLiteral("getMonitor"),
         .tag = section,
         .summary = QStringLiteral("One monitor"),
         .answer = monitor,
         .conditional = true,
         .work = Quick([this](const Call &call) { return read(call); })},
    };
    for (const Method method : {Method::Put, Method::Patch}) {
        routes.push_back({.method = method,
                          .path = "/api/v1/monitors/{id}",
                          .id = method == Method::Put ? QStringLiteral("replaceMonitorFields")
                                                      : QStringLiteral("editMonitor"),
                          .tag = section,
                          .summary = QStringLiteral("Change some fields; the others stay as they are"),
                          .access = Access::Editor,
                          .body = schema::ref("MonitorEdit"),
                          .answer = monitor,
                          .idempotent = true,
                          .maxBody = 2 * 1024 * 1024,
                          .work = Later([this](const Call &call) { return edit(call); })});
    }
    Routes life = lifeRoutes();
    routes.insert(routes.end(), std::make_move_iterator(life.begin()), std::make_move_iterator(life.end()));
    return routes;
}

Routes MonitorController::lifeRoutes()
{
    const auto monitor = schema::ref("Monitor");
    const auto removed = schema::object({{"id", schema::uuid()},
                                         {"name", schema::text()},
                                         {"url", schema::text()},
                                         {"group", schema::text()},
                                         {"version", schema::integer(1)},
                                         {"removed_at", schema::time()}});
    const auto revision = schema::object(
        {{"at", schema::time()},
         {"author", schema::text()},
         {"version", schema::integer(1)},
         {"changes",
          schema::arrayOf(schema::object(
              {{"field", schema::text()}, {"before", schema::anything()}, {"after", schema::anything()}}))}});
    return {
        {.method = Method::Delete,
         .path = "/api/v1/monitors/{id}",
         .id = QStringLiteral("removeMonitor"),
         .tag = section,
         .summary = QStringLiteral("Move it into the trash, from where it can be restored for 30 days"),
         .access = Access::Editor,
         .status = 204,
         .idempotent = true,
         .work = Later([this](const Call &call) { return remove(call); })},
        {.method = Method::Get,
         .path = "/api/v1/trash",
         .id = QStringLiteral("listTrash"),
         .tag = section,
         .summary = QStringLiteral("What can be restored, the latest first"),
         .answer = schema::arrayOf(removed),
         .work = Slow{[this](const Call &call) { return trash(call); }}},
        {.method = Method::Post,
         .path = "/api/v1/monitors/{id}/restore",
         .id = QStringLiteral("restoreMonitor"),
         .tag = section,
         .summary = QStringLiteral("Take it out of the trash"),
         .access = Access::Editor,
         .answer = monitor,
         .idempotent = true,
         .work = Later([this](const Call &call) { return restore(call, false); })},
        {.method = Method::Post,
         .path = "/api/v1/monitors/{id}/pause",
         .id = QStringLiteral("pauseMonitor"),
         .tag = section,
         .summary = QStringLiteral("Stop checking it"),
         .access = Access::Editor,
         .answer = monitor,
         .idempotent = true,
         .work = Later([this](const Call &call) { return setPaused(call, true); })},
        {.method = Method::Post,
         .path = "/api/v1/monitors/{id}/resume",
         .id = QStringLiteral("resumeMonitor"),
         .tag = section,
         .summary = QStringLiteral("Check it again; out of the trash, where it lies there"),
         .access = Access::Editor,
         .answer = monitor,
         .idempotent = true,
         .work = Later([this](const Call &call) { return setPaused(call, false); })},
        {.method = Method::Post,
         .path = "/api/v1/monitors/{id}/run",
         .id = QStringLiteral("runMonitor"),
         .tag = section,
         .summary = QStringLiteral("Check it now; the answer is the finished check"),
         .access = Access::Editor,
         .status = 201,
         .answer = schema::ref("Check"),
         .work = Later([this](const Call &call) { return run(call); })},
        {.method = Method::Get,
         .path = "/api/v1/monitors/{id}/revisions",
         .id = QStringLiteral("listRevisions"),
         .tag = section,
         .summary = QStringLiteral("Who changed what, newest first"),
         .query = {{"limit", schema::integer(1, mostRevisions), QStringLiteral("The most entries.")}},
         .answer = schema::arrayOf(revision),
         .work = Quick([this](const Call &call) { return revisions(call); })},
    };
}

} // namespace monitron::api
