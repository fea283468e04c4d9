// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/channel.h"

#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace monitron {

/// The pending deliveries as the dispatcher knows them: by channel, oldest message first.
class OutboxQueue
{
public:
    /// Takes the place of everything known; what is busy stays busy, and stays as it is.
    void reload(const std::vector<Delivery> &pending);
    /// After an attempt: pending again, or gone. No longer busy.
    void settle(const Delivery &delivery);

    [[nodiscard]] std::vector<ChannelId> channels() const;
    [[nodiscard]] bool isBusy(qint64 key) const { return m_busy.contains(key); }
    /// What can be sent through `channel` now, oldest first, at most `most`. A message waits for the earlier
    /// ones of its incident; with `together` these may be in the same answer.
    [[nodiscard]] std::vector<Delivery> ready(ChannelId channel, Timestamp now, std::size_t most,
                                              bool together) const;
    void setBusy(const std::vector<Delivery> &deliveries);

    /// When the first delivery that is neither busy nor due becomes due.
    [[nodiscard]] std::optional<Timestamp> nextAfter(Timestamp now) const;

private:
    using Order = std::pair<Timestamp, qint64>;
    std::map<ChannelId, std::map<Order, Delivery>> m_channels;
    QSet<qint64> m_busy;
};

} // namespace monitron
