// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/bodyreader.h"

#include <algorithm>

namespace monitron::http {

namespace {

constexpr qint64 firstReserve = 64 * 1024;

} // namespace

BodyReader::BodyReader(const RequestHead &head, qint64 limit) : m_length(head.contentLength), m_limit(limit)
{
    if (head.isChunked)
        m_chunks.emplace(limit);
    else if (m_length <= m_limit)
        m_body.reserve(std::min(m_length, firstReserve));
}

tl::expected<qsizetype, Refusal> BodyReader::read(const char *bytes, qsizetype size)
{
    if (m_chunks)
        return m_chunks->read(bytes, size, m_body);
    if (m_length > m_limit)
        return tl::unexpected(Refusal{413, QStringLiteral("The body is longer than %1 bytes.").arg(m_limit)});
    const auto piece = std::min<qint64>(m_length - m_body.size(), size);
    m_body.append(bytes, piece);
    return piece;
}

} // namespace monitron::http
