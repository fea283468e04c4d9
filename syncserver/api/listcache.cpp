// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/listcache.h"

namespace monitron::api {

namespace {
constexpr qsizetype mostBytes = 32 * 1024 * 1024;
constexpr qsizetype mostAnswers = 256;
} // namespace

std::optional<http::Response> ListCache::find(const QByteArray &query, quint64 generation)
{
    const std::lock_guard lock(m_mutex);
    if (generation != m_generation)
        return std::nullopt;
    const auto found = m_answers.constFind(query);
    return found == m_answers.constEnd() ? std::nullopt : std::optional(*found);
}

void ListCache::put(const QByteArray &query, quint64 generation, const http::Response &response)
{
    const std::lock_guard lock(m_mutex);
    if (generation < m_generation)
        return;
    if (generation != m_generation || m_bytes + response.body.size() > mostBytes ||
        m_answers.size() >= mostAnswers) {
        m_answers.clear();
        m_bytes = 0;
        m_generation = generation;
    }
    if (response.body.size() > mostBytes)
        return;
    m_answers.insert(query, response);
    m_bytes += response.body.size();
}

} // namespace monitron::api
