// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/overviewcontroller.h"

#include "core/storage/accountreader.h"
#include "core/storage/reader.h"
#include "syncserver/api/accountjson.h"
#include "syncserver/api/entityjson.h"

#include <algorithm>
#include <cmath>

namespace monitron::api {

using http::Method;

namespace {

constexpr Duration aDay = std::chrono::hours(24);
constexpr std::size_t mostListed = 5;

QJsonObject userFigures(const std::vector<User> &users, Timestamp now)
{
    const auto count = [&users](auto &&is) {
        return static_cast<int>(std::count_if(users.begin(), users.end(), is));
    };
    return {{QStringLiteral("total"), static_cast<int>(users.size())},
            {QStringLiteral("active"), count([](const User &user) { return user.active; })},
            {QStringLiteral("admins"), count([](const User &user) { return user.role == Role::Admin; })},
            {QStringLiteral("new_last_7_days"),
             count([now](const User &user) { return now - user.createdAt < 7 * aDay; })}};
}

QJsonArray recentUsers(std::vector<User> users)
{
    std::stable_sort(users.begin(), users.end(),
                     [](const User &a, const User &b) { return b.createdAt < a.createdAt; });
    users.resize(std::min(users.size(), mostListed));
    QJsonArray out;
    for (const User &user : users)
        out.append(toJson(user));
    return out;
}

bool isFailing(const MonitorView &view)
{
    return view.state.status == MonitorStatus::Down || view.state.status == MonitorStatus::Failing;
}

QJsonObject monitorFigures(const MonitorCatalog::Listing &listing)
{
    int active = 0;
    int failing = 0;
    int measured = 0;
    double sumMs = 0;
    for (const auto &entry : listing.monitors) {
        const MonitorView &view = entry->view;
        active += view.monitor.enabled ? 1 : 0;
        failing += isFailing(view) ? 1 : 0;
        if (view.state.lastCheckAt && view.state.lastOutcome == Outcome::Good) {
            ++measured;
            sumMs += static_cast<double>(view.state.lastTotalUs) / 1000;
        }
    }
    const int total = static_cast<int>(listing.monitors.size());
    return {{QStringLiteral("total"), total},
            {QStringLiteral("active"), active},
            {QStringLiteral("paused"), total - active},
            {QStringLiteral("failing"), failing},
            {QStringLiteral("avg_latency_ms"),
             measured > 0 ? QJsonValue(std::round(sumMs / measured * 10) / 10) : QJsonValue()}};
}

QJsonArray topFailing(const MonitorCatalog::Listing &listing, const std::vector<User> &users)
{
    std::vector<MonitorCatalog::EntryPtr> failing;
    std::copy_if(listing.monitors.begin(), listing.monitors.end(), std::back_inserter(failing),
                 [](const auto &entry) { return isFailing(entry->view); });
    std::stable_sort(failing.begin(), failing.end(), [](const auto &a, const auto &b) {
        return a->view.state.failureStreak > b->view.state.failureStreak;
    });
    failing.resize(std::min(failing.size(), mostListed));
    QJsonArray out;
    for (const auto &entry : failing) {
        const Monitor &monitor = entry->view.monitor;
        const auto owner = std::find_if(users.begin(), users.end(),
                                        [&](const User &user) { return user.id == monitor.owner; });
        out.append(QJsonObject{
            {QStringLiteral("id"), monitor.id.toString()},
            {QStringLiteral("name"), monitor.name},
            {QStringLiteral("url"), monitor.url},
            {QStringLiteral("last_outcome"),
             entry->view.state.lastOutcome == Outcome::Bad ? QStringLiteral("down") : QStringLiteral("up")},
            {QStringLiteral("consecutive_failures"), entry->view.state.failureStreak},
            {QStringLiteral("owner_email"), owner == users.end() ? QJsonValue() : QJsonValue(owner->email)}});
    }
    return out;
}

schema::Schema overviewSchema()
{
    const auto count = schema::integer(0);
    const auto failing = schema::object({{"id", schema::uuid()},
                                         {"name", schema::text()},
                                         {"url", schema::text()},
                                         {"last_outcome", schema::text()},
                                         {"consecutive_failures", count},
                                         {"owner_email", schema::nullable(schema::text())}});
    return schema::object(
        {{"generated_at", schema::time()},
         {"users", schema::object(
                       {{"total", count}, {"active", count}, {"admins", count}, {"new_last_7_days", count}})},
         {"monitors", schema::object({{"total", count},
                                      {"active", count},
                                      {"paused", count},
                                      {"failing", count},
                                      {"avg_latency_ms", schema::nullable(schema::number(0))}})},
         {"activity", schema::object({{"checks_last_24h", count}, {"incidents_last_24h", count}})},
         {"recent_users", schema::arrayOf(schema::ref("User"))},
         {"top_failing_monitors", schema::arrayOf(failing)}});
}

} // namespace

Routes OverviewController::routes()
{
    return {
        {.method = Method::Get,
         .path = "/api/v1/admin/overview",
         .id = QStringLiteral("adminOverview"),
         .tag = QStringLiteral("Administration"),
         .summary = QStringLiteral("Users, monitors and what happened in the last day"),
         .access = Access::Admin,
         .answer = overviewSchema(),
         .work = Slow{[this](const Call &call) { return overview(call); }}},
    };
}

Answer OverviewController::overview(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const auto users = (*reader)->accounts().users();
    if (!users)
        return failed(users.error());
    const auto listing = m_catalog.list();
    if (!listing)
        return failed(listing.error());
    const auto lastDay = activity(call.now, **listing);
    if (!lastDay)
        return failed(lastDay.error());
    return json(QJsonObject{{QStringLiteral("generated_at"), rfc3339(call.now)},
                            {QStringLiteral("users"), userFigures(*users, call.now)},
                            {QStringLiteral("monitors"), monitorFigures(**listing)},
                            {QStringLiteral("activity"), *lastDay},
                            {QStringLiteral("recent_users"), recentUsers(*users)},
                            {QStringLiteral("top_failing_monitors"), topFailing(**listing, *users)}});
}

Result<QJsonObject> OverviewController::activity(Timestamp now, const MonitorCatalog::Listing &listing)
{
    const auto reader = m_readers.here();
    if (!reader)
        return Unexpected(reader.error());
    qint64 checks = 0;
    for (const auto &entry : listing.monitors) {
        const auto counts = (*reader)->checkCounts(entry->view.monitor.id, {now - aDay, now});
        if (!counts) {
            if (counts.error().code == Error::Code::NotFound) // removed meanwhile
                continue;
            return Unexpected(counts.error());
        }
        for (const CheckCount &count : *counts)
            checks += count.good + count.bad;
    }
    int incidents = 0;
    IncidentQuery query;
    query.limit = 500;
    for (bool more = true; more;) {
        const auto page = (*reader)->incidents(query);
        if (!page)
            return Unexpected(page.error());
        for (const IncidentView &view : *page)
            incidents += now - view.incident.openedAt < aDay ? 1 : 0;
        more = page->size() >= static_cast<std::size_t>(query.limit) &&
               now - page->back().incident.openedAt < aDay;
        if (more)
            query.before = page->back().incident.openedAt;
    }
    return QJsonObject{{QStringLiteral("checks_last_24h"), checks},
                       {QStringLiteral("incidents_last_24h"), incidents}};
}

} // namespace monitron::api
