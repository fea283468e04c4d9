// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace monitron {

/// One server-sent event.
struct ServerEvent
{
    QByteArray id;   ///< its own, not that of the event before; empty: has none
    QByteArray type; ///< "message" where none is said
    QByteArray data;
    bool operator==(const ServerEvent &) const = default;
};

/// Takes the bytes of an event stream as they come and gives back whole events
/// (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream).
class EventParser
{
public:
    [[nodiscard]] std::vector<ServerEvent> take(const QByteArray &bytes);
    /// The stream is no event stream of ours: a line or the data of an event has grown beyond 1 MiB. Nothing
    /// more is taken.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    void line(const QByteArray &whole, std::vector<ServerEvent> &events);

    QByteArray m_rest;
    ServerEvent m_event;
    bool m_hasData = false;
    bool m_isFirstLine = true;
    bool m_endsWithReturn = false;
    bool m_isBroken = false;
};

} // namespace monitron
