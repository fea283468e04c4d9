// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/headscanner.h"

namespace monitron::http {

HeadScanner::HeadScanner(Section section) : m_line(section == Section::Trailer ? 1 : 0) {}

HeadScanner::State HeadScanner::bad(const char *problem)
{
    m_problem = problem;
    return State::Bad;
}

HeadScanner::State HeadScanner::scan(const char *bytes, qsizetype size)
{
    for (qsizetype i = 0; i < size; ++i) {
        const char c = bytes[i];
        ++m_scanned;
        if (m_afterCr) {
            if (c != '\n')
                return bad("A CR stands without its LF.");
            m_afterCr = false;
            if (m_column == 0 && m_line > 0)
                return State::Complete;
            if (m_column == 0)
                return bad("The request begins with an empty line.");
            m_column = 0;
            ++m_line;
        } else if (c == '\r') {
            m_afterCr = true;
        } else if (c == '\n') {
            return bad("An LF stands without its CR.");
        } else if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f) {
            return bad("The head has a control character in it.");
        } else {
            if (m_column++ == 0 && (c == ' ' || c == '\t'))
                return bad(m_line == 0 ? "The request begins with a space." : "A header is folded.");
        }
    }
    return State::Incomplete;
}

} // namespace monitron::http
