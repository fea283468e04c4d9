// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/checkorder.h"

#include <QHash>
#include <QString>

#include <deque>
#include <optional>

namespace monitron {

/// Who is next: orders in turn by host, so that one host with many waiting orders holds up no other. Every
/// operation takes constant time. Not thread-safe.
class HostQueues
{
public:
    HostQueues(int maxRunning, int maxPerHost);

    void add(const QString &host, CheckOrder order);
    /// The next order that the limits allow; it counts as running until done(host).
    [[nodiscard]] std::optional<std::pair<QString, CheckOrder>> take();
    void done(const QString &host);

    [[nodiscard]] int running() const { return m_running; }
    [[nodiscard]] int waiting() const { return m_waiting; }

private:
    struct Host
    {
        std::deque<CheckOrder> orders;
        int running = 0;
        bool inTurn = false;
    };
    void giveTurn(const QString &name, Host &host);

    const int m_maxRunning;
    const int m_maxPerHost;
    QHash<QString, Host> m_hosts;
    std::deque<QString> m_turns; ///< hosts that have an order and are under their limit
    int m_running = 0;
    int m_waiting = 0;
};

} // namespace monitron
