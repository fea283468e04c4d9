// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/replica.h"
#include "core/notify/outbox.h"

#include <functional>
#include <memory>

namespace monitron {

class Reader;
class Recorder;

/// The outbox over the store: reads on a connection of its own, writes through the recorder.
/// For the dispatcher's thread only.
class StoreOutbox final : public Outbox
{
public:
    /// `self`, where others work it off as well: as what this process is known to them; null: it sends
    /// nothing. Only what it has claimed is due here then.
    StoreOutbox(std::unique_ptr<Reader> reader, Recorder &recorder, std::function<ReplicaId()> self = {});
    ~StoreOutbox() override;

    [[nodiscard]] Result<std::vector<Delivery>> due(Timestamp now, int limit) override;
    [[nodiscard]] Result<std::optional<Timestamp>> nextDueAt() override;
    [[nodiscard]] Result<Channel> channel(ChannelId id) override;
    [[nodiscard]] QFuture<Result<void>> update(const Delivery &delivery) override;

private:
    std::unique_ptr<Reader> m_reader;
    [[nodiscard]] Result<void> claim(ReplicaId by, Timestamp now, int limit);

    Recorder &m_recorder;
    const std::function<ReplicaId()> m_self;
};

} // namespace monitron
