// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/historymodel.h"

#include "app/models/viewport.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <algorithm>
#include <limits>

namespace monitron {

namespace {

using namespace std::chrono_literals;

constexpr int marginShare = 4; ///< a quarter of what is seen, on both sides
constexpr Duration soonest = 200ms;
constexpr Duration latest = 15s;
constexpr Timestamp forEver{std::numeric_limits<qint64>::max()};

Result<ChartData> chartData(const Reader &reader, MonitorId id, TimeRange range, Duration width)
{
    ChartData data;
    data.monitor = id;
    data.pointWidth = width;
    const auto views = reader.monitors({id});
    if (!views)
        return tl::unexpected(views.error());
    if (views->empty())
        return failure(Error::Code::NotFound, HistoryModel::tr("This monitor has been deleted."));
    data.name = views->front().monitor.name;
    auto series = reader.series(id, range, static_cast<int>((range.to - range.from) / width));
    if (!series)
        return tl::unexpected(series.error());
    data.series = std::move(*series);
    auto interruptions = reader.interruptions(id, range);
    if (!interruptions)
        return tl::unexpected(interruptions.error());
    data.interruptions = std::move(*interruptions);
    auto outages = reader.outages(id, range);
    if (!outages)
        return tl::unexpected(outages.error());
    data.outages = std::move(*outages);
    return data;
}

/// Whole points, so that they stand where they are when the range moves.
TimeRange aligned(TimeRange range, Duration width)
{
    const qint64 unit = width.count();
    return {Timestamp(range.from.ms() / unit * unit), Timestamp((range.to.ms() / unit + 1) * unit)};
}

} // namespace

HistoryModel::HistoryModel(Workspace &workspace, const Viewport &viewport, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_viewport(viewport)
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &HistoryModel::read);
    connect(&viewport, &Viewport::changed, this, &HistoryModel::followViewport);
    connect(&m_workspace, &Workspace::changed, this, &HistoryModel::takeChanges);
}

void HistoryModel::setMonitor(MonitorId id)
{
    if (id == m_monitor)
        return;
    m_monitor = id;
    m_data = {};
    m_error.reset();
    Q_EMIT changed();
    read();
}

void HistoryModel::setPixels(int pixels)
{
    m_pixels = std::clamp(pixels, 40, 8000);
    followViewport();
}

void HistoryModel::setActive(bool active)
{
    m_active = active;
    followViewport();
}

void HistoryModel::takeChanges(const ChangeSet &changes)
{
    if (!changes.states.contains(m_monitor) && !changes.monitors.contains(m_monitor) &&
        !changes.interruptions)
        return;
    m_changed = true;
    m_knownTo = std::min(m_knownTo, m_readAt);
    // What lies in the past stays as it is, once it is here.
    if (m_viewport.range().to > m_knownTo || m_mayCome)
        askSoon();
}

bool HistoryModel::covers(const ChartData &data, Timestamp knownTo) const
{
    const TimeRange &seen = m_viewport.range();
    const TimeRange &have = data.series.range;
    // What is missing at the end is fine while it is about to be read.
    return data.monitor == m_monitor && have.from <= seen.from &&
           (knownTo >= seen.to || (m_refresh.isActive() && have.to > seen.from));
}

bool HistoryModel::isComplete() const
{
    return covers(m_data, m_knownTo) && m_data.pointWidth == pointWidth(m_viewport.length(), m_pixels);
}

void HistoryModel::followViewport()
{
    if (m_active && !m_monitor.isNull() && !isComplete())
        read();
}

void HistoryModel::askSoon()
{
    if (m_monitor.isNull() || m_refresh.isActive() || !m_active)
        return;
    // What one point covers is what can be seen to change; it should not lag far behind the figures beside
    // it.
    const bool empty = m_data.series.points.empty();
    m_refresh.start(std::clamp<Duration>(empty ? Duration(0) : m_data.pointWidth / 2, soonest, latest));
}

void HistoryModel::read()
{
    if (m_monitor.isNull() || !m_active)
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_refresh.stop();
    const TimeRange seen = m_viewport.range();
    const Timestamp now = m_workspace.clock().now();
    const Duration margin = m_viewport.length() / marginShare;
    const Duration width = pointWidth(m_viewport.length(), m_pixels);
    const TimeRange range = aligned({seen.from - margin, std::min(seen.to + margin, now)}, width);
    m_changed = false;
    m_mayCome = m_workspace.want({m_monitor, range, {}});
    const auto query = [id = m_monitor, range, width](const Reader &reader) {
        return chartData(reader, id, range, width);
    };
    whenDone(m_workspace.read(query), this, [this, id = m_monitor, now](const Result<ChartData> &answer) {
        m_reading = false;
        const bool again = std::exchange(m_again, false);
        if (id == m_monitor)
            take(answer, now);
        // After a failure only what happens next asks again.
        if (again || answer)
            followViewport();
    });
}

void HistoryModel::take(const Result<ChartData> &answer, Timestamp askedAt)
{
    if (!answer) {
        m_error = answer.error();
        Q_EMIT changed();
        return;
    }
    // Where nothing has happened since, it reaches to now for as long.
    const Timestamp end = answer->series.range.to;
    const Timestamp knownTo = end < askedAt ? end : m_changed ? askedAt : forEver;
    // While the viewport moves an answer may be for where it has been: still better than a hole.
    if (!covers(*answer, knownTo) && covers(m_data, m_knownTo))
        return;
    m_error.reset();
    m_data = *answer;
    m_readAt = askedAt;
    m_knownTo = knownTo;
    Q_EMIT changed();
}

} // namespace monitron
