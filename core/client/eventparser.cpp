// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/eventparser.h"

namespace monitron {

namespace {
constexpr qsizetype longestLine = 1024 * 1024;
}

std::vector<ServerEvent> EventParser::take(const QByteArray &bytes)
{
    std::vector<ServerEvent> events;
    if (m_isBroken)
        return events;
    // Of "\r\n" across a cut, the second half would be an empty line: the end of an event.
    qsizetype begin = std::exchange(m_endsWithReturn, false) && bytes.startsWith('\n') ? 1 : 0;
    while (begin < bytes.size()) {
        qsizetype end = begin;
        while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
            ++end;
        if (m_rest.size() + (end - begin) > longestLine) {
            m_isBroken = true;
            m_rest.clear();
            return events;
        }
        m_rest += bytes.mid(begin, end - begin);
        if (end == bytes.size())
            break;
        line(std::exchange(m_rest, {}), events);
        begin = end + 1;
        if (bytes[end] == '\r') {
            m_endsWithReturn = begin == bytes.size();
            if (!m_endsWithReturn && bytes[begin] == '\n')
                ++begin;
        }
    }
    return events;
}

void EventParser::line(const QByteArray &whole, std::vector<ServerEvent> &events)
{
    QByteArray text = whole;
    if (std::exchange(m_isFirstLine, false) && text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (text.isEmpty()) {
        if (m_hasData) {
            if (m_event.type.isEmpty())
                m_event.type = "message";
            events.push_back(std::move(m_event));
        }
        m_event = {};
        m_hasData = false;
        return;
    }
    const qsizetype colon = text.indexOf(':');
    const QByteArray field = colon < 0 ? text : text.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : text.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "data") {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
        m_isBroken = m_isBroken || m_event.data.size() > longestLine;
    } else if (field == "event") {
        m_event.type = value;
    } else if (field == "id" && !value.contains('\0')) {
        m_event.id = value;
    }
}

} // namespace monitron
