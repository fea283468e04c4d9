// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/message.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace monitron::api {

/// Answers to list requests, by query, for as long as what they list stays the same. Any thread.
class ListCache
{
public:
    /// The answer to `query` as it was made from `generation`.
    [[nodiscard]] std::optional<http::Response> find(const QByteArray &query, quint64 generation);
    void put(const QByteArray &query, quint64 generation, const http::Response &response);

private:
    std::mutex m_mutex;
    quint64 m_generation = 0;
    QHash<QByteArray, http::Response> m_answers; ///< all of m_generation
    qsizetype m_bytes = 0;
};

} // namespace monitron::api
