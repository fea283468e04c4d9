// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/connectionslots.h"

#include <algorithm>

namespace monitron::http {

namespace {

constexpr int mostRefusing = 128;

QHostAddress keyOf(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also one that is mapped into IPv6
    if (isIpv4)
        return QHostAddress(ipv4);
    Q_IPV6ADDR network = address.toIPv6Address();
    std::fill(network.c + 8, network.c + 16, quint8(0));
    return QHostAddress(network);
}

} // namespace

void ConnectionSlots::Slot::release()
{
    if (auto *from = std::exchange(m_from, nullptr))
        from->giveBack(m_key);
}

std::optional<ConnectionSlots::Slot> ConnectionSlots::take(const QHostAddress &address)
{
    const QHostAddress key = keyOf(address);
    const std::lock_guard lock(m_mutex);
    if (m_count >= m_limits.connections || m_perAddress.value(key) >= m_limits.connectionsPerAddress)
        return std::nullopt;
    ++m_count;
    ++m_perAddress[key];
    return std::optional<Slot>(std::in_place, *this, key);
}

std::optional<ConnectionSlots::Slot> ConnectionSlots::takeToRefuse()
{
    const std::lock_guard lock(m_mutex);
    if (m_refusing >= mostRefusing)
        return std::nullopt;
    ++m_refusing;
    return std::optional<Slot>(std::in_place, *this, QHostAddress());
}

void ConnectionSlots::giveBack(const QHostAddress &key)
{
    const std::lock_guard lock(m_mutex);
    if (key.isNull()) {
        --m_refusing;
    } else {
        --m_count;
        const auto found = m_perAddress.find(key);
        if (--*found == 0)
            m_perAddress.erase(found);
    }
    if (m_count == 0 && m_refusing == 0)
        m_none.notify_all();
}

int ConnectionSlots::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

void ConnectionSlots::waitUntilNone(Duration patience)
{
    std::unique_lock lock(m_mutex);
    m_none.wait_for(lock, patience, [this] { return m_count == 0 && m_refusing == 0; });
}

} // namespace monitron::http
