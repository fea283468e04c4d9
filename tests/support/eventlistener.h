// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/rawclient.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace monitron::test {

/// Somebody who listens to /events.
class EventListener
{
public:
    struct Event
    {
        qint64 id = 0; ///< 0: has none
        QByteArray name;
        QJsonObject data;
    };

    EventListener(quint16 port, const QByteArray &token, const QByteArray &headers = {},
                  const QByteArray &query = {})
        : m_client(port)
    {
        m_client.send("GET /api/v1/events" + query + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " +
                      token + "\r\n" + headers + "\r\n");
        m_head = m_client.readUntil("\r\n\r\n");
        if (isOpen())
            (void)m_client.readUntil("\n\n"); // "retry: …"
    }
    [[nodiscard]] bool isOpen() const { return m_head.startsWith("HTTP/1.1 200 "); }
    [[nodiscard]] const QByteArray &head() const { return m_head; }
    /// The next event, also one without an id; that of a stream which has ended has no name.
    [[nodiscard]] Event nextOfAny()
    {
        Event event;
        const QByteArrayList lines = m_client.readUntil("\n\n").split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("id: "))
                event.id = line.mid(4).toLongLong();
            else if (line.startsWith("event: "))
                event.name = line.mid(7);
            else if (line.startsWith("data: "))
                event.data = QJsonDocument::fromJson(line.mid(6)).object();
        }
        return event;
    }
    /// The next one of the feed, which has an id; that of a stream which has ended is 0.
    [[nodiscard]] Event next()
    {
        Event event = nextOfAny();
        while (event.id == 0 && !event.name.isEmpty())
            event = nextOfAny();
        return event;
    }
    /// The next one of this name.
    [[nodiscard]] Event next(const QByteArray &name)
    {
        Event event = nextOfAny();
        while (event.name != name && !event.name.isEmpty())
            event = nextOfAny();
        return event;
    }
    [[nodiscard]] RawClient &connection() { return m_client; }

private:
    RawClient m_client;
    QByteArray m_head;
};

} // namespace monitron::test
