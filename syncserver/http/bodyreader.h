// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/chunkreader.h"
#include "syncserver/http/requesthead.h"

#include <optional>

namespace monitron::http {

/// Collects the body of one request. Memory follows what came, not what was announced.
class BodyReader
{
public:
    /// A Content-Length over the limit is found by the first read().
    BodyReader(const RequestHead &head, qint64 limit);

    /// Answers how many of the bytes it used, fewer only when done.
    tl::expected<qsizetype, Refusal> read(const char *bytes, qsizetype size);
    [[nodiscard]] bool isDone() const { return m_chunks ? m_chunks->isDone() : m_body.size() == m_length; }
    [[nodiscard]] QByteArray take() { return std::move(m_body); }

private:
    qint64 m_length;
    qint64 m_limit;
    std::optional<ChunkReader> m_chunks;
    QByteArray m_body;
};

} // namespace monitron::http
