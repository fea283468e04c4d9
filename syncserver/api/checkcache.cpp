// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/checkcache.h"

namespace monitron::api {

namespace {
constexpr qsizetype mostBytes = 32 * 1024 * 1024;
constexpr qsizetype mostMonitors = 4096;
constexpr Duration longest = std::chrono::minutes(1);
} // namespace

CheckCache::Found CheckCache::find(MonitorId monitor, const QByteArray &target, Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    auto entry = m_entries.find(monitor);
    if (entry == m_entries.end()) {
        if (m_entries.size() >= mostMonitors) {
            m_entries.clear();
            m_bytes = 0;
        }
        entry = m_entries.insert(monitor, {++m_lastStamp, {}});
    }
    const auto answer = entry->answers.constFind(target);
    if (answer == entry->answers.constEnd() || now - answer->madeAt > longest || now < answer->madeAt)
        return {std::nullopt, entry->stamp};
    return {answer->response, entry->stamp};
}

void CheckCache::put(MonitorId monitor, const QByteArray &target, Stamp stamp, Timestamp now,
                     const http::Response &response)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(monitor);
    if (entry == m_entries.end() || entry->stamp != stamp)
        return;
    if (m_bytes + response.body.size() > mostBytes) {
        m_entries.clear();
        m_bytes = 0;
        return;
    }
    Answer &answer = entry->answers[target];
    m_bytes += response.body.size() - answer.response.body.size();
    answer = {response, now};
}

void CheckCache::takeChanges(const ChangeSet &changes)
{
    const std::lock_guard lock(m_mutex);
    for (const auto *ids : {&changes.states, &changes.monitors, &changes.removed}) {
        for (const MonitorId id : *ids) {
            const auto entry = m_entries.find(id);
            if (entry == m_entries.end())
                continue;
            for (const Answer &answer : std::as_const(entry->answers))
                m_bytes -= answer.response.body.size();
            *entry = {++m_lastStamp, {}};
        }
    }
}

} // namespace monitron::api
