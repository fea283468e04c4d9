// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/dayhistory.h"

#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <QDateTime>

#include <algorithm>

namespace monitron {

namespace {

using namespace std::chrono_literals;

constexpr Duration refreshPause = 5s;
constexpr Duration hour = 1h;
/// What is read at once, so that hours are known of it, which fall into the days of every time zone.
constexpr int daysAtOnce = 45;
/// Checks that are still to come in may cover these.
constexpr int newestDays = 2;

std::vector<DayFigure> emptyDays(Timestamp now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms()).date();
    std::vector<DayFigure> days;
    for (int i = DayHistory::dayCount - 1; i >= 0; --i) {
        const QDate date = today.addDays(-i);
        days.push_back({date,
                        {Timestamp(date.startOfDay().toMSecsSinceEpoch()),
                         Timestamp(date.addDays(1).startOfDay().toMSecsSinceEpoch())},
                        {},
                        {},
                        0,
                        0});
    }
    return days;
}

Duration overlap(const TimeRange &a, const TimeRange &b)
{
    return std::max(Duration(0), std::min(a.to, b.to) - std::max(a.from, b.from));
}

/// Gives every day its share of the point.
void share(std::vector<DayFigure> &days, const SeriesPoint &point)
{
    const TimeRange time{point.at, point.at + std::max(point.width, Duration(1))};
    auto day = std::partition_point(days.begin(), days.end(),
                                    [&](const DayFigure &figure) { return figure.range.to <= time.from; });
    if (day == days.end())
        return;
    day->failures += point.bad;
    const auto part = [&](Duration whole, Duration inside) {
        return Duration(whole.count() * inside.count() / (time.to - time.from).count());
    };
    for (; day != days.end() && day->range.from < time.to; ++day) {
        const Duration inside = overlap(day->range, time);
        day->up += part(point.up, inside);
        day->down += part(point.down, inside);
    }
}

} // namespace

DayFigure::Worst DayFigure::worst() const
{
    if (outages > 0)
        return Worst::Outage;
    if (down.count() > 0 || failures > 0)
        return Worst::Partial;
    return up.count() > 0 ? Worst::Up : Worst::Unobserved;
}

DayHistory::DayHistory(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &DayHistory::read);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        const bool ours = changes.states.contains(m_monitor) || changes.monitors.contains(m_monitor);
        if (!ours && !changes.interruptions)
            return;
        m_stale = true;
        m_allStale = m_allStale || changes.interruptions || m_mayCome;
        if (m_active && !m_refresh.isActive())
            m_refresh.start(refreshPause);
    });
}

void DayHistory::setMonitor(MonitorId id)
{
    if (id == m_monitor)
        return;
    m_monitor = id;
    m_days.clear();
    m_uptime = {};
    m_stale = m_allStale = true;
    Q_EMIT changed();
    read();
}

void DayHistory::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        read();
}

Result<DayHistory::Answer> DayHistory::query(const Reader &reader, MonitorId id, std::vector<DayFigure> days,
                                             TimeRange all)
{
    for (size_t first = 0; first < days.size(); first += daysAtOnce) {
        const size_t last = std::min(days.size(), first + daysAtOnce) - 1;
        const TimeRange range{days[first].range.from, std::min(days[last].range.to, all.to)};
        const auto series = reader.series(id, range, static_cast<int>((range.to - range.from) / hour) + 2);
        if (!series)
            return tl::unexpected(series.error());
        for (const SeriesPoint &point : series->points)
            share(days, point);
    }
    const auto outages = reader.outages(id, {days.front().range.from, all.to});
    const auto uptime = reader.uptime(id, all);
    const auto views = reader.monitors({id});
    if (!outages || !uptime || !views)
        return tl::unexpected(!outages ? outages.error() : !uptime ? uptime.error() : views.error());
    for (const Outage &outage : *outages) {
        const TimeRange time{outage.from, std::max(outage.to.value_or(all.to), outage.from + Duration(1))};
        for (DayFigure &day : days)
            day.outages += overlap(day.range, time).count() > 0 ? 1 : 0;
    }
    days.back().range.to = std::min(days.back().range.to, all.to); // the rest of today is still to come
    return Answer{std::move(days), *uptime, views->empty() ? QString() : views->front().monitor.name};
}

void DayHistory::read()
{
    if (m_monitor.isNull() || !m_active || m_reading)
        return;
    m_reading = true;
    m_refresh.stop();
    const Timestamp now = m_workspace.clock().now();
    std::vector<DayFigure> days = emptyDays(now);
    const TimeRange all{days.front().range.from, now};
    m_mayCome = m_workspace.want({m_monitor, all, {}});
    // Days that are over change no more.
    if (!m_allStale && !m_days.empty() && m_days.back().date == days.back().date)
        days.erase(days.begin(), days.end() - newestDays);
    m_stale = m_allStale = false;
    const auto ask = [id = m_monitor, days, all](const Reader &reader) {
        return query(reader, id, days, all);
    };
    whenDone(m_workspace.read(ask), this, [this, id = m_monitor](const Result<Answer> &answer) {
        m_reading = false;
        if (id != m_monitor)
            read();
        else if (answer)
            take(*answer);
    });
}

void DayHistory::take(const Answer &answer)
{
    if (answer.days.size() == dayCount)
        m_days = answer.days;
    else
        std::copy(answer.days.rbegin(), answer.days.rend(), m_days.rbegin());
    m_uptime = answer.uptime;
    m_name = answer.name;
    Q_EMIT changed();
}

} // namespace monitron
