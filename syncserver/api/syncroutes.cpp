// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/synccontroller.h"
#include "syncserver/api/synclimits.h"

// The table of what mirrors can ask; synccontroller.cpp answers it.
namespace monitron::api {

using http::Method;

namespace {

const QString section = QStringLiteral("Mirrors");

schema::Schema next(const char *what)
{
    return schema::described(schema::nullable(schema::text()),
                             QStringLiteral("Where the next page begins, as %1; null: this was the last.")
                                 .arg(QString::fromLatin1(what)));
}

Parameter ids()
{
    return {"ids", schema::text(),
            QStringLiteral("Instead of a page: those with these ids, separated by commas, at most %1. What "
                           "isn't there is left out.")
                .arg(synclimits::mostIds)};
}

Parameter limit(int most)
{
    return {"limit", schema::integer(1, most), QStringLiteral("The most entries.")};
}

} // namespace

Routes SyncController::routes()
{
    const auto version = schema::integer(1);
    Routes routes{
        {.method = Method::Get,
         .path = "/api/v1/server",
         .id = QStringLiteral("getServer"),
         .tag = QStringLiteral("System"),
         .summary = QStringLiteral("What this is, and which versions of the API it speaks"),
         .access = Access::Public,
         .answer = schema::object(
             {{"product", schema::oneOf({QStringLiteral("monitron")})},
              {"version", schema::text()},
              {"api", schema::object({{"oldest", version}, {"newest", version}})},
              {"time", schema::described(schema::time(), QStringLiteral("Of the server's clock."))},
              {"registration",
               schema::oneOf({QStringLiteral("open"), QStringLiteral("invite"), QStringLiteral("closed")})}}),
         .work = Quick([this](const Call &call) { return server(call); })},
        {.method = Method::Get,
         .path = "/api/v1/sync/begin",
         .id = QStringLiteral("beginSync"),
         .tag = section,
         .summary = QStringLiteral(
             "For Monitron's own mirrors, before the first page: which data this is, and how far it goes"),
         .answer = schema::object(
             {{"store", schema::described(schema::uuid(), QStringLiteral("Another id, or a smaller sequence "
                                                                         "than before: read all anew."))},
              {"sequence", schema::described(schema::integer(0), QStringLiteral("Of the change feed."))},
              {"monitors", schema::described(schema::integer(0), QStringLiteral("How many there are."))},
              {"checks_from", schema::described(schema::integer(0), QStringLiteral("From when on results are "
                                                                                   "kept one by one (ms)."))},
              {"time", schema::time()}}),
         .work = Slow{[this](const Call &call) { return begin(call); }}},
        {.method = Method::Get,
         .path = "/api/v1/sync/monitors",
         .id = QStringLiteral("syncMonitors"),
         .tag = section,
         .summary =
             QStringLiteral("For Monitron's own mirrors: monitors with all that is known of their state"),
         .query = {limit(synclimits::mostMonitors),
                   {"cursor", schema::uuid(), QStringLiteral("Where the page begins.")},
                   ids()},
         .answer = schema::object(
             {{"monitors", schema::arrayOf(schema::ref("MirroredMonitor"))}, {"next", next("cursor")}}),
         .work = Slow{[this](const Call &call) { return monitors(call); }}},
        {.method = Method::Get,
         .path = "/api/v1/sync/incidents",
         .id = QStringLiteral("syncIncidents"),
         .tag = section,
         .summary = QStringLiteral("For Monitron's own mirrors: incidents, newest first, with whole alerts"),
         .query = {limit(synclimits::mostIncidents),
                   {"before", schema::integer(), QStringLiteral("Only those opened before it (ms).")},
                   ids()},
         .answer = schema::object(
             {{"incidents", schema::arrayOf(schema::ref("MirroredIncident"))}, {"next", next("before")}}),
         .work = Slow{[this](const Call &call) { return incidents(call); }}},
    };
    Routes history = historyRoutes();
    routes.insert(routes.end(), std::make_move_iterator(history.begin()),
                  std::make_move_iterator(history.end()));
    return routes;
}

Routes SyncController::historyRoutes()
{
    const auto wanted = schema::object(
        {{"id", schema::uuid()},
         {"after",
          schema::described(schema::integer(), QStringLiteral("Only those behind it (ms); else all.")),
          false},
         {"until", schema::described(schema::integer(), QStringLiteral("Only those before it (ms).")),
          false}});
    const auto interruption = schema::object(
        {{"monitor_id", schema::described(schema::nullable(schema::uuid()), QStringLiteral("null: all"))},
         {"kind", schema::oneOf({QStringLiteral("pause"), QStringLiteral("network_lost"),
                                 QStringLiteral("sleep"), QStringLiteral("stop")})},
         {"from", schema::described(schema::integer(), QStringLiteral("ms"))},
         {"to",
          schema::described(schema::nullable(schema::integer()), QStringLiteral("ms; null: it goes on"))}});
    return {
        {.method = Method::Post,
         .path = "/api/v1/sync/results",
         .id = QStringLiteral("syncResults"),
         .tag = section,
         .summary = QStringLiteral("For Monitron's own mirrors: states, and results as they are stored, in "
                                   "the form of core/storage/historyexchange.h"),
         .body = schema::object({{"monitors", schema::arrayOf(wanted, synclimits::mostHistories)},
                                 {"limit",
                                  schema::described(schema::integer(1, synclimits::mostResults),
                                                    QStringLiteral("The most results, of all together.")),
                                  false}}),
         .answerType = synclimits::historyType,
         .work = Slow{[this](const Call &call) { return results(call); }}},
        {.method = Method::Post,
         .path = "/api/v1/sync/history",
         .id = QStringLiteral("addHistory"),
         .tag = section,
         .summary =
             QStringLiteral("Give monitors the history that they had elsewhere: of times before they were "
                            "made here, what isn't here yet"),
         .access = Access::Editor,
         .body = schema::object(
             {{"document", schema::described(schema::text(), QStringLiteral("The same form, in Base64."))}}),
         .answer = schema::object(
             {{"results", schema::described(schema::integer(0), QStringLiteral("How many were taken."))}}),
         .maxBody = synclimits::largestAddition,
         .work = Later([this](const Call &call) { return addHistory(call); })},
        {.method = Method::Get,
         .path = "/api/v1/sync/rollups",
         .id = QStringLiteral("syncRollups"),
         .tag = section,
         .summary =
             QStringLiteral("For Monitron's own mirrors: hours or days of a monitor, in the same form"),
         .query = {{"monitor", schema::uuid(), QStringLiteral("Whose; has to be given, as all others.")},
                   {"resolution", schema::oneOf({QStringLiteral("hour"), QStringLiteral("day")}), {}},
                   {"from", schema::integer(), QStringLiteral("Hours or days since 1970 …")},
                   {"to", schema::integer(),
                    QStringLiteral("… and before this one. The answer says how far it goes.")}},
         .answerType = synclimits::historyType,
         .work = Slow{[this](const Call &call) { return rollups(call); }}},
        {.method = Method::Get,
         .path = "/api/v1/sync/interruptions",
         .id = QStringLiteral("syncInterruptions"),
         .tag = section,
         .summary = QStringLiteral("For Monitron's own mirrors: when monitors could not be observed"),
         .query = {{"since", schema::integer(), QStringLiteral("Only those that reach beyond it (ms).")}},
         .answer = schema::arrayOf(interruption),
         .work = Slow{[this](const Call &call) { return interruptions(call); }}},
    };
}

} // namespace monitron::api
