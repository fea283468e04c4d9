// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/hostqueues.h"

#include <algorithm>

namespace monitron {

HostQueues::HostQueues(int maxRunning, int maxPerHost)
    : m_maxRunning(std::max(1, maxRunning)), m_maxPerHost(std::max(1, maxPerHost))
{
}

void HostQueues::add(const QString &name, CheckOrder order)
{
    Host &host = m_hosts[name];
    host.orders.push_back(std::move(order));
    ++m_waiting;
    giveTurn(name, host);
}

std::optional<std::pair<QString, CheckOrder>> HostQueues::take()
{
    if (m_running >= m_maxRunning || m_turns.empty())
        return {};
    const QString name = m_turns.front();
    m_turns.pop_front();
    Host &host = m_hosts[name];
    host.inTurn = false;
    CheckOrder order = std::move(host.orders.front());
    host.orders.pop_front();
    ++host.running;
    ++m_running;
    --m_waiting;
    giveTurn(name, host);
    return std::pair(name, std::move(order));
}

void HostQueues::done(const QString &name)
{
    const auto found = m_hosts.find(name);
    Host &host = found.value();
    --host.running;
    --m_running;
    if (host.running == 0 && host.orders.empty())
        m_hosts.erase(found);
    else
        giveTurn(name, host);
}

void HostQueues::giveTurn(const QString &name, Host &host)
{
    if (host.inTurn || host.orders.empty() || host.running >= m_maxPerHost)
        return;
    host.inTurn = true;
    m_turns.push_back(name);
}

} // namespace monitron
