// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/channel.h"

#include <QFuture>

#include <optional>
#include <vector>

namespace monitron {

/// The durable queue that OutboxDispatcher works off; the engine implements it over the store.
class Outbox
{
public:
    Outbox() = default;
    virtual ~Outbox() = default;
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;

    [[nodiscard]] virtual Result<std::vector<Delivery>> due(Timestamp now, int limit) = 0;
    [[nodiscard]] virtual Result<std::optional<Timestamp>> nextDueAt() = 0;
    /// NotFound when the channel has been removed.
    [[nodiscard]] virtual Result<Channel> channel(ChannelId id) = 0;
    /// Makes the delivery's new state durable; answered after the commit.
    [[nodiscard]] virtual QFuture<Result<void>> update(const Delivery &delivery) = 0;
};

} // namespace monitron
