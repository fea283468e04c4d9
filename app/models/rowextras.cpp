// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/rowextras.h"

#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <QSet>

namespace monitron {

namespace {

constexpr std::chrono::milliseconds pause{40};
constexpr std::size_t batchSize = 128;

Result<std::vector<RowExtras>> extrasOf(const Reader &reader, const std::vector<MonitorId> &ids,
                                        Timestamp now)
{
    auto recent = reader.recent(ids, barLength);
    if (!recent)
        return tl::unexpected(recent.error());
    std::vector<RowExtras> all;
    for (const MonitorId &id : ids) {
        RowExtras extras{id, {}, {}};
        const auto found = recent->constFind(id);
        if (found != recent->constEnd()) {
            for (const CheckResult &result : *found)
                extras.bar.push_back(result.outcome);
        }
        const auto uptime = reader.uptime(id, {now - std::chrono::hours(24), now});
        if (!uptime)
            return tl::unexpected(uptime.error());
        extras.uptime = uptime->ratio();
        all.push_back(std::move(extras));
    }
    return all;
}

} // namespace

RowExtrasReader::RowExtrasReader(Workspace &workspace, std::function<bool(MonitorId)> isMissing,
                                 QObject *parent)
    : QObject(parent), m_workspace(workspace), m_isMissing(std::move(isMissing))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &RowExtrasReader::read);
}

void RowExtrasReader::want(MonitorId id)
{
    m_wanted.push_back(id);
    if (!m_reading && !m_timer.isActive())
        m_timer.start();
}

void RowExtrasReader::sweep(std::vector<MonitorId> ids)
{
    m_rest = std::move(ids);
    m_sweeping = !m_rest.empty();
    if (m_sweeping && !m_reading && !m_timer.isActive())
        m_timer.start();
}

void RowExtrasReader::clear()
{
    m_wanted.clear();
    m_rest.clear();
    m_sweeping = false;
}

std::vector<MonitorId> RowExtrasReader::nextBatch()
{
    std::vector<MonitorId> ids;
    QSet<MonitorId> taken; // a row asks at each painting
    const auto takeFrom = [&](std::vector<MonitorId> &from) {
        while (!from.empty() && ids.size() < batchSize) {
            const MonitorId id = from.back();
            from.pop_back();
            if (!taken.contains(id) && m_isMissing(id)) {
                taken.insert(id);
                ids.push_back(id);
            }
        }
    };
    takeFrom(m_wanted);
    m_wanted.clear(); // what is still on the screen asks again
    if (ids.empty())
        takeFrom(m_rest);
    return ids;
}

void RowExtrasReader::read()
{
    const std::vector<MonitorId> ids = nextBatch();
    if (ids.empty()) {
        if (std::exchange(m_sweeping, false))
            Q_EMIT sweepFinished();
        return;
    }
    m_reading = true;
    Q_EMIT started(ids);
    const auto query = [ids, now = m_workspace.clock().now()](const Reader &reader) {
        return extrasOf(reader, ids, now);
    };
    whenDone(m_workspace.read(query), this, [this](const Result<std::vector<RowExtras>> &answer) {
        m_reading = false;
        if (answer)
            Q_EMIT answered(*answer);
        else
            Q_EMIT failed(answer.error());
        if (!m_wanted.empty() || m_sweeping)
            m_timer.start();
    });
}

} // namespace monitron
