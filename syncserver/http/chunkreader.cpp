// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/chunkreader.h"

#include <algorithm>

namespace monitron::http {

namespace {

constexpr int mostSizeDigits = 8;
// Of a whole body: nobody we know of sends any, and a stream of them would be work without end.
constexpr int mostExtensionBytes = 4 * 1024;
constexpr qsizetype mostTrailerBytes = 4 * 1024;

int hexadecimal(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

ChunkReader::ChunkReader(qint64 limit) : m_limit(limit) {}

bool ChunkReader::digit(char c)
{
    const int value = hexadecimal(c);
    if (value < 0 || ++m_digits > mostSizeDigits)
        return false;
    m_left = m_left * 16 + value;
    return true;
}

bool ChunkReader::step(char c)
{
    switch (m_state) {
    case State::Size:
        if (m_digits > 0 && (c == ';' || c == '\r')) {
            m_state = c == ';' ? State::Extension : State::SizeLf;
            return true;
        }
        return digit(c);
    case State::Extension:
        if (c == '\r') {
            m_state = State::SizeLf;
            return true;
        }
        return (static_cast<unsigned char>(c) >= 0x20 || c == '\t') && c != 0x7f &&
               ++m_extensionBytes <= mostExtensionBytes;
    case State::SizeLf:
        m_state = m_left > 0 ? State::Data : State::Trailer;
        return c == '\n';
    case State::DataCr:
        m_state = State::DataLf;
        return c == '\r';
    case State::DataLf:
        m_state = State::Size;
        m_digits = 0;
        return c == '\n';
    case State::Trailer: {
        const auto state = m_trailer.scan(&c, 1);
        if (state == HeadScanner::State::Complete)
            m_state = State::Done;
        return state != HeadScanner::State::Bad && m_trailer.scanned() <= mostTrailerBytes;
    }
    case State::Data:
    case State::Done:
        break;
    }
    return false;
}

tl::expected<qsizetype, Refusal> ChunkReader::read(const char *bytes, qsizetype size, QByteArray &body)
{
    qsizetype used = 0;
    while (used < size && m_state != State::Done) {
        if (m_state != State::Data) {
            if (!step(bytes[used++]))
                return tl::unexpected(Refusal{400, QStringLiteral("The chunked body is malformed.")});
            if (m_state == State::Data && m_left > m_limit - body.size())
                return tl::unexpected(
                    Refusal{413, QStringLiteral("The body is longer than %1 bytes.").arg(m_limit)});
            continue;
        }
        const auto piece = std::min<qint64>(m_left, size - used);
        body.append(bytes + used, piece);
        used += piece;
        m_left -= piece;
        if (m_left == 0)
            m_state = State::DataCr;
    }
    return used;
}

} // namespace monitron::http
