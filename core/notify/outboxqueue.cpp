// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/outboxqueue.h"

#include "core/notify/retryrules.h"

namespace monitron {

namespace {

bool isDue(const Delivery &delivery, Timestamp now)
{
    return delivery.nextAttemptAt <= now || delivery.nextAttemptAt - now > longestWait;
}

} // namespace

void OutboxQueue::reload(const std::vector<Delivery> &pending)
{
    std::map<ChannelId, std::map<Order, Delivery>> fresh;
    for (const auto &[channel, deliveries] : m_channels) {
        for (const auto &[order, delivery] : deliveries) {
            if (m_busy.contains(delivery.key))
                fresh[channel].emplace(order, delivery);
        }
    }
    for (const Delivery &delivery : pending) {
        if (delivery.state == Delivery::State::Pending && !m_busy.contains(delivery.key))
            fresh[delivery.channel].emplace(Order{delivery.message.at, delivery.key}, delivery);
    }
    m_channels = std::move(fresh);
}

void OutboxQueue::settle(const Delivery &delivery)
{
    m_busy.remove(delivery.key);
    const auto channel = m_channels.find(delivery.channel);
    if (channel == m_channels.end())
        return;
    const Order order{delivery.message.at, delivery.key};
    if (delivery.state == Delivery::State::Pending)
        channel->second.insert_or_assign(order, delivery);
    else
        channel->second.erase(order);
    if (channel->second.empty())
        m_channels.erase(channel);
}

std::vector<ChannelId> OutboxQueue::channels() const
{
    std::vector<ChannelId> channels;
    for (const auto &entry : m_channels)
        channels.push_back(entry.first);
    return channels;
}

std::vector<Delivery> OutboxQueue::ready(ChannelId channel, Timestamp now, std::size_t most,
                                         bool together) const
{
    std::vector<Delivery> ready;
    const auto found = m_channels.find(channel);
    if (found == m_channels.end())
        return ready;
    QSet<IncidentId> held;
    for (const auto &[order, delivery] : found->second) {
        if (ready.size() >= most)
            break;
        const IncidentId incident = delivery.message.incident;
        const bool waits = !isDue(delivery, now) || m_busy.contains(delivery.key);
        if (!waits && !held.contains(incident))
            ready.push_back(delivery);
        else if (!incident.isNull())
            held.insert(incident);
        if (!together && !incident.isNull())
            held.insert(incident);
    }
    return ready;
}

void OutboxQueue::setBusy(const std::vector<Delivery> &deliveries)
{
    for (const Delivery &delivery : deliveries)
        m_busy.insert(delivery.key);
}

std::optional<Timestamp> OutboxQueue::nextAfter(Timestamp now) const
{
    std::optional<Timestamp> next;
    for (const auto &[channel, deliveries] : m_channels) {
        for (const auto &[order, delivery] : deliveries) {
            const bool waits = !isDue(delivery, now) && !m_busy.contains(delivery.key);
            if (waits && (!next || delivery.nextAttemptAt < *next))
                next = delivery.nextAttemptAt;
        }
    }
    return next;
}

} // namespace monitron
