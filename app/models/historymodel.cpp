// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/historymodel.h"

#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <algorithm>

namespace monitron {

namespace {

constexpr int maxIncidents = 500;

Result<ChartData> chartData(const Reader &reader, MonitorId id, TimeRange range, int points)
{
    ChartData data;
    data.monitor = id;
    auto series = reader.series(id, range, points);
    if (!series)
        return tl::unexpected(series.error());
    data.series = std::move(*series);
    auto interruptions = reader.interruptions(id, range);
    if (!interruptions)
        return tl::unexpected(interruptions.error());
    data.interruptions = std::move(*interruptions);
    const auto incidents = reader.incidents(id, maxIncidents);
    if (!incidents)
        return tl::unexpected(incidents.error());
    for (const IncidentView &view : *incidents) {
        if (view.incident.endedAt.value_or(range.to) >= range.from)
            data.incidents.push_back(view.incident);
    }
    const auto uptime = reader.uptime(id, range);
    if (!uptime)
        return tl::unexpected(uptime.error());
    data.uptime = *uptime;
    return data;
}

} // namespace

HistoryModel::HistoryModel(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &HistoryModel::read);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.states.contains(m_monitor) || changes.interruptions)
            askSoon();
    });
}

void HistoryModel::setMonitor(MonitorId id)
{
    if (id == m_monitor)
        return;
    m_monitor = id;
    m_data = {};
    Q_EMIT changed();
    read();
}

void HistoryModel::setLength(Duration length)
{
    if (length == m_length)
        return;
    m_length = length;
    read();
}

void HistoryModel::setMaxPoints(int points)
{
    points = std::clamp(points, 20, 2000);
    // A splitter that is being dragged must not ask at every pixel.
    if (std::abs(points - m_maxPoints) < 40)
        return;
    m_maxPoints = points;
    askSoon();
}

void HistoryModel::setAlignment(Duration alignment)
{
    m_alignment = alignment;
}

void HistoryModel::askSoon()
{
    if (m_monitor.isNull() || m_refresh.isActive())
        return;
    // What one point covers is what can be seen to change; the figures beside it should not lag much behind
    // the others.
    const auto perPoint = std::chrono::milliseconds(m_length.count() / m_maxPoints / 2);
    const bool empty = m_data.series.points.empty();
    m_refresh.start(std::clamp<std::chrono::milliseconds>(empty ? std::chrono::milliseconds(0) : perPoint,
                                                          std::chrono::milliseconds(200),
                                                          std::chrono::seconds(5)));
}

void HistoryModel::read()
{
    if (m_monitor.isNull())
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_refresh.stop();
    const Timestamp now = m_workspace.clock().now();
    TimeRange range{now - m_length, now};
    if (m_alignment.count() > 0)
        range.from = Timestamp((range.from.ms() / m_alignment.count() + 1) * m_alignment.count());
    const auto query = [id = m_monitor, range, points = m_maxPoints](const Reader &reader) {
        return chartData(reader, id, range, points);
    };
    whenDone(m_workspace.read(query), this, [this](const Result<ChartData> &answer) {
        m_reading = false;
        if (std::exchange(m_again, false)) {
            read();
            return;
        }
        if (answer && answer->monitor == m_monitor) {
            m_data = *answer;
            Q_EMIT changed();
        }
    });
}

} // namespace monitron
