// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace monitron::http {

/// Finds the end of a request's head, or of the trailer behind a chunked body, in raw bytes as they come.
/// Refuses what parsers are known to disagree about: a CR or LF alone, folded lines, control characters.
class HeadScanner
{
public:
    enum class Section { Head, Trailer };
    enum class State { Incomplete, Complete, Bad };

    explicit HeadScanner(Section section = Section::Head);

    /// Looks at the bytes that follow those it has seen; stops behind the empty line that ends the section.
    State scan(const char *bytes, qsizetype size);

    [[nodiscard]] qsizetype scanned() const { return m_scanned; } ///< bytes in all
    [[nodiscard]] bool isInRequestLine() const { return m_line == 0; }
    /// What is wrong, after Bad.
    [[nodiscard]] const char *problem() const { return m_problem; }

private:
    State bad(const char *problem);

    qsizetype m_scanned = 0;
    qsizetype m_column = 0;
    int m_line = 0;
    bool m_afterCr = false;
    const char *m_problem = nullptr;
};

} // namespace monitron::http
