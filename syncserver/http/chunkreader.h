// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/headscanner.h"
#include "syncserver/http/refusal.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace monitron::http {

/// Reads a chunked body (RFC 9112, 7.1) to the letter: sizes are bare hexadecimal digits, lines end with
/// CRLF, extensions and trailers are bounded and forgotten.
class ChunkReader
{
public:
    explicit ChunkReader(qint64 limit);

    /// Appends data to `body`; answers how many of the bytes it used, fewer only when done.
    tl::expected<qsizetype, Refusal> read(const char *bytes, qsizetype size, QByteArray &body);
    [[nodiscard]] bool isDone() const { return m_state == State::Done; }

private:
    enum class State : quint8 { Size, Extension, SizeLf, Data, DataCr, DataLf, Trailer, Done };

    /// Takes one byte of the framing; false when it may not stand there.
    [[nodiscard]] bool step(char c);
    [[nodiscard]] bool digit(char c);

    qint64 m_limit;
    qint64 m_left = 0;
    int m_digits = 0;
    int m_extensionBytes = 0;
    State m_state = State::Size;
    HeadScanner m_trailer{HeadScanner::Section::Trailer};
};

} // namespace monitron::http
