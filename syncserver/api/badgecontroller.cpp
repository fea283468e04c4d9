// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/badgecontroller.h"

#include "syncserver/api/badge.h"
#include "syncserver/api/replies.h"

#include <cmath>

namespace monitron::api {

using http::Method;

namespace {

const QString section = QStringLiteral("Badges");
// White on each of them has a contrast of 4.5 or more.
const QString good = QStringLiteral("#2e7d32");
const QString doubtful = QStringLiteral("#a65c00");
const QString bad = QStringLiteral("#c62828");
const QString neutral = QStringLiteral("#5f6368");
constexpr double fine = 0.999;
constexpr double bearable = 0.99;

Answer picture(const QString &label, const QString &value, const QString &color)
{
    http::Response response = textual(badge(label, value, color), "image/svg+xml");
    response.headers.emplace_back("Cache-Control", "no-cache, max-age=60");
    // It is meant to be seen on other sites.
    response.headers.emplace_back("Cross-Origin-Resource-Policy", "cross-origin");
    return response;
}

QString colorOf(MonitorStatus status)
{
    switch (status) {
    case MonitorStatus::Up:
        return good;
    case MonitorStatus::Failing:
        return doubtful;
    case MonitorStatus::Down:
        return bad;
    case MonitorStatus::Pending:
    case MonitorStatus::Paused:
        break;
    }
    return neutral;
}

} // namespace

Routes BadgeController::routes()
{
    const auto route = [](const char *what, const QString &id, const QString &summary, auto work) {
        return Route{.method = Method::Get,
                     .path = QByteArray("/badges/{id}/") + what,
                     .id = id,
                     .tag = section,
                     .summary = summary,
                     .access = Access::Public,
                     .answerType = "image/svg+xml",
                     .work = std::move(work)};
    };
    Routes routes;
    routes.push_back(route("status.svg", QStringLiteral("statusBadge"),
                           QStringLiteral("Up or down, as a picture"),
                           Quick([this](const Call &call) { return status(call); })));
    routes.push_back(route("uptime.svg", QStringLiteral("uptimeBadge"),
                           QStringLiteral("Uptime of 1, 7, 30 or 90 days, as a picture"),
                           Slow{[this](const Call &call) { return uptime(call); }}));
    routes.back().query = {{"days", schema::integer(1, 90), QStringLiteral("30 unless said.")}};
    routes.push_back(route("latency.svg", QStringLiteral("latencyBadge"),
                           QStringLiteral("The last response time, as a picture"),
                           Quick([this](const Call &call) { return latency(call); })));
    return routes;
}

Answer BadgeController::status(const Call &call)
{
    const auto entry = m_catalog.find(call.id<MonitorId>());
    if (!entry)
        return failed(entry.error());
    const MonitorView &view = (*entry)->view;
    return picture(view.monitor.name, toString(view.state.status), colorOf(view.state.status));
}

Answer BadgeController::uptime(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    constexpr int usualDays = 30;
    const int days = call.number("days", usualDays);
    const TimeRange range{call.now - std::chrono::hours(24 * days), call.now};
    const auto uptime = (*reader)->uptime(call.id<MonitorId>(), range);
    if (!uptime)
        return failed(uptime.error());
    const QString label = QStringLiteral("uptime %1 d").arg(days);
    const auto ratio = uptime->ratio();
    if (!ratio)
        return picture(label, QStringLiteral("unknown"), neutral);
    // Rounded down: 100 % is said of nothing that was ever down.
    const QString percent = QString::number(std::floor(*ratio * 10'000) / 100, 'g', 5) + QStringLiteral(" %");
    return picture(label, percent, *ratio >= fine ? good : (*ratio >= bearable ? doubtful : bad));
}

Answer BadgeController::latency(const Call &call)
{
    const auto entry = m_catalog.find(call.id<MonitorId>());
    if (!entry)
        return failed(entry.error());
    const MonitorState &state = (*entry)->view.state;
    if (!state.lastCheckAt || state.lastOutcome != Outcome::Good)
        return picture(QStringLiteral("latency"), QStringLiteral("unknown"), neutral);
    const auto ms = std::lround(static_cast<double>(state.lastTotalUs) / 1000);
    return picture(QStringLiteral("latency"), QStringLiteral("%1 ms").arg(ms), good);
}

} // namespace monitron::api
