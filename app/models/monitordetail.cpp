// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitordetail.h"

#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

namespace monitron {

namespace {

constexpr std::chrono::milliseconds refreshPause{100};
constexpr int longestDays = 365;

/// Every good check of a monitor goes through the same phases, so that the means add up to that of the whole.
std::optional<qint64> meanOf(const Phases &phases)
{
    std::optional<qint64> sum;
    for (const auto &phase : {phases.dns, phases.connect, phases.tls, phases.firstByte, phases.transfer}) {
        if (phase)
            sum = sum.value_or(0) + *phase;
    }
    return sum;
}

Result<DetailData> detailOf(const Reader &reader, MonitorId id, Timestamp now)
{
    const auto views = reader.monitors({id});
    if (!views)
        return tl::unexpected(views.error());
    if (views->empty())
        return failure(Error::Code::NotFound, MonitorDetail::tr("This monitor has been deleted."));
    DetailData data{views->front().monitor, views->front().state, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    const auto edited = editedMonitors(reader);
    if (!edited)
        return tl::unexpected(edited.error());
    if (const auto found = edited->constFind(id); found != edited->constEnd())
        data.edits = *found;
    const std::pair<Uptime DetailData::*, int> periods[] = {{&DetailData::day, 1},
                                                            {&DetailData::week, 7},
                                                            {&DetailData::month, 30},
                                                            {&DetailData::year, longestDays}};
    for (const auto &[member, days] : periods) {
        const auto uptime = reader.uptime(id, {now - std::chrono::hours(24 * days), now});
        if (!uptime)
            return tl::unexpected(uptime.error());
        data.*member = *uptime;
    }
    const auto day = reader.series(id, {now - std::chrono::hours(24), now}, 1);
    if (day && !day->points.empty()) {
        data.meanUs = meanOf(day->points.front().meanPhases);
        data.p50Us = day->points.front().p50Us;
        data.p95Us = day->points.front().p95Us;
    }
    if (auto facts = reader.facts(id))
        data.facts = std::move(*facts);
    return data;
}

} // namespace

std::optional<int> DetailData::certificateDays(Timestamp now) const
{
    if (!facts || facts->chain.empty())
        return {};
    const Duration left = facts->chain.front().notAfter - now;
    return static_cast<int>(std::chrono::floor<std::chrono::days>(left).count());
}

MonitorDetail::MonitorDetail(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshPause);
    connect(&m_refresh, &QTimer::timeout, this, &MonitorDetail::read);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.removed.contains(m_monitor))
            setMonitor({});
        else if ((changes.states.contains(m_monitor) || changes.monitors.contains(m_monitor) ||
                  changes.edits) &&
                 !m_refresh.isActive())
            m_refresh.start();
    });
}

void MonitorDetail::setMonitor(MonitorId id)
{
    if (id == m_monitor)
        return;
    m_monitor = id;
    if (id.isNull()) {
        m_data.reset();
        Q_EMIT changed();
    }
    read();
}

Timestamp MonitorDetail::now() const
{
    return m_workspace.clock().now();
}

void MonitorDetail::read()
{
    if (m_monitor.isNull())
        return;
    if (m_reading) { // one question at a time, however fast the selection moves
        m_again = true;
        return;
    }
    m_reading = true;
    m_workspace.want({m_monitor, {now() - std::chrono::hours(24 * longestDays), now()}, {}});
    const auto query = [id = m_monitor, at = now()](const Reader &reader) {
        return detailOf(reader, id, at);
    };
    whenDone(m_workspace.read(query), this, [this, id = m_monitor](const Result<DetailData> &answer) {
        m_reading = false;
        if (std::exchange(m_again, false))
            read();
        if (id != m_monitor || !answer)
            return;
        m_data = *answer;
        Q_EMIT changed();
    });
}

} // namespace monitron
