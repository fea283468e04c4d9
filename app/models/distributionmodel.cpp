// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/distributionmodel.h"

#include "app/models/viewport.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

namespace monitron {

namespace {

using namespace std::chrono_literals;

constexpr Duration whileMoving = 100ms;
constexpr Duration whileChecking = 2s;
constexpr int bucketsPerPower = 16;

} // namespace

DistributionModel::DistributionModel(Workspace &workspace, const Viewport &viewport, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_viewport(viewport)
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &DistributionModel::read);
    connect(&viewport, &Viewport::changed, this, [this] { askSoon(whileMoving); });
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.states.contains(m_monitor) && (m_viewport.isLive() || m_mayCome))
            askSoon(whileChecking);
    });
}

void DistributionModel::setMonitor(MonitorId id)
{
    if (id == m_monitor)
        return;
    m_monitor = id;
    m_histogram = {};
    m_loaded = false;
    m_error.reset();
    ++m_question;
    Q_EMIT changed();
    if (m_active)
        read();
}

void DistributionModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        read();
}

void DistributionModel::askSoon(Duration pause)
{
    if (m_active && !m_refresh.isActive())
        m_refresh.start(pause);
}

void DistributionModel::read()
{
    if (m_monitor.isNull())
        return;
    const TimeRange range = m_viewport.range();
    m_mayCome = m_workspace.want({m_monitor, range, {}});
    const auto query = [id = m_monitor, range](const Reader &reader) {
        return reader.distribution(id, range);
    };
    whenDone(m_workspace.read(query), this,
             [this, range, question = ++m_question](const Result<LatencyHistogram> &answer) {
                 if (question != m_question)
                     return;
                 m_loaded = true;
                 m_error = answer ? std::nullopt : std::optional(answer.error());
                 m_histogram = answer.value_or(LatencyHistogram());
                 m_range = range;
                 Q_EMIT changed();
             });
}

std::vector<LatencyClass> latencyClasses(const LatencyHistogram &histogram, int most)
{
    if (histogram.isEmpty())
        return {};
    const int first = histogram.buckets().begin()->first;
    const int last = histogram.buckets().rbegin()->first;
    int size = 1;
    while (last / size - first / size + 1 > most && size < bucketsPerPower)
        size *= 2;
    std::vector<LatencyClass> classes;
    for (int at = first / size; at <= last / size; ++at)
        classes.push_back({LatencyHistogram::lowerBound(static_cast<quint16>(at * size)),
                           LatencyHistogram::lowerBound(static_cast<quint16>((at + 1) * size)), 0});
    for (const auto &[bucket, count] : histogram.buckets())
        classes[static_cast<size_t>(bucket / size - first / size)].count += count;
    return classes;
}

} // namespace monitron
