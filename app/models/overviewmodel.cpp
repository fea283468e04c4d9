// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/overviewmodel.h"

#include "app/models/format.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <algorithm>

namespace monitron {

namespace {
constexpr Duration sliceBudget{30};
constexpr std::chrono::milliseconds shortestPause{5000};
constexpr std::chrono::milliseconds firstPause{200}; ///< after something was added or removed
constexpr qint64 pausePerPass = 10;                  ///< the reader thread is ours for a tenth of the time
constexpr Duration soon = std::chrono::hours(24 * 30);
constexpr Duration verySoon = std::chrono::hours(24 * 7);
} // namespace

OverviewModel::OverviewModel(Workspace &workspace, const MonitorListModel &monitors, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_monitors(monitors)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &OverviewModel::begin);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (!changes.states.isEmpty() || !changes.monitors.isEmpty() || !changes.removed.isEmpty())
            m_stale = true;
        if (m_stale && m_active && !m_reading && !m_next.isActive())
            m_next.start(firstPause);
    });
    connect(&m_monitors, &MonitorListModel::loaded, this, &OverviewModel::changed); // names
}

void OverviewModel::setActive(bool active)
{
    m_active = active;
    if (active && !m_reading && !m_next.isActive())
        begin();
}

void OverviewModel::begin()
{
    if (!m_active || m_reading || !m_stale)
        return;
    m_stale = false;
    m_gathered = {};
    m_spent.start();
    readSlice(0);
}

void OverviewModel::readSlice(qint64 after)
{
    m_reading = true;
    const auto query = [after, now = m_workspace.clock().now()](const Reader &reader) {
        return reader.overview(after, now, sliceBudget);
    };
    whenDone(m_workspace.read(query), this, [this](const Result<OverviewSlice> &answer) {
        m_reading = false;
        if (answer)
            take(*answer);
        else
            m_next.start(shortestPause);
    });
}

void OverviewModel::take(const OverviewSlice &slice)
{
    m_gathered.merge(slice.figures);
    const bool atEnd = !slice.next;
    // The first time something is better than nothing; later a half of the monitors would be misleading.
    if (atEnd || !m_loaded) {
        m_figures = m_gathered;
        m_loaded = m_loaded || atEnd;
        Q_EMIT changed();
    }
    if (!atEnd && m_active) {
        readSlice(*slice.next);
        return;
    }
    m_stale = m_stale || !atEnd;
    const std::chrono::milliseconds pause(m_spent.elapsed() * pausePerPass);
    m_next.start(std::max(pause, shortestPause));
}

std::optional<FigureRow> OverviewModel::rowOf(MonitorId id) const
{
    const int row = m_monitors.rowOf(id);
    if (row < 0)
        return std::nullopt; // removed since
    const MonitorRow &monitor = m_monitors.row(row);
    return FigureRow{id, monitor.monitor.name, monitor.shown(), {}, {}, {}};
}

std::vector<FigureRow> OverviewModel::slowest() const
{
    std::vector<FigureRow> rows;
    for (const OverviewFigures::Slow &slow : m_figures.slowest) {
        auto row = rowOf(slow.monitor);
        if (!row)
            continue;
        row->value = format::latency(slow.p95Us);
        row->share = static_cast<double>(slow.p95Us) /
                     static_cast<double>(std::max<qint64>(m_figures.slowest.front().p95Us, 1));
        row->toolTip = tr("95 of 100 checks of the last 24 hours took no longer than %1.").arg(row->value);
        rows.push_back(std::move(*row));
    }
    return rows;
}

std::vector<FigureRow> OverviewModel::flakiest(OverviewSpan span) const
{
    const auto &list = span == OverviewSpan::Day ? m_figures.flakiestOfDay : m_figures.flakiestOfWeek;
    std::vector<FigureRow> rows;
    for (const OverviewFigures::Flaky &flaky : list) {
        auto row = rowOf(flaky.monitor);
        if (!row)
            continue;
        row->value = tr("%n failure(s)", nullptr, flaky.failures);
        row->share = static_cast<double>(flaky.failures) / list.front().failures;
        row->toolTip =
            tr("%1 of %n check(s) failed in hours in which others were good.", nullptr, flaky.checks)
                .arg(flaky.failures);
        rows.push_back(std::move(*row));
    }
    return rows;
}

std::vector<FigureRow> OverviewModel::certificates() const
{
    const Timestamp now = m_workspace.clock().now();
    std::vector<FigureRow> rows;
    for (const OverviewFigures::Ending &ending : m_figures.certificates) {
        const Duration left = ending.notAfter - now;
        auto row = rowOf(ending.monitor);
        if (!row || left > soon)
            continue;
        row->state = left <= verySoon ? ShownState::Down : ShownState::Failing;
        row->value = left.count() <= 0
                         ? tr("expired")
                         : tr("%n day(s)", nullptr, static_cast<int>(left / std::chrono::hours(24)));
        row->toolTip = tr("The certificate ends on %1.").arg(format::exactTime(ending.notAfter));
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace monitron
