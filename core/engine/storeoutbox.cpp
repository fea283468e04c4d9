// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/storeoutbox.h"

#include "core/base/coretext.h"
#include "core/storage/reader.h"
#include "core/storage/recorder.h"
#include "core/storage/writer.h"

#include <QPromise>

#include <algorithm>
#include <chrono>
#include <future>

namespace monitron {

namespace {
constexpr std::chrono::seconds patience{10};
constexpr int mostClaimed = 1000;
} // namespace

StoreOutbox::StoreOutbox(std::unique_ptr<Reader> reader, Recorder &recorder, std::function<ReplicaId()> self)
    : m_reader(std::move(reader)), m_recorder(recorder), m_self(std::move(self))
{
}

StoreOutbox::~StoreOutbox() = default;

Result<std::vector<Delivery>> StoreOutbox::due(Timestamp now, int limit)
{
    if (!m_self)
        return m_reader->dueDeliveries(now, limit);
    const ReplicaId self = m_self();
    if (self.isNull())
        return std::vector<Delivery>();
    if (auto claimed = claim(self, now, std::min(limit, mostClaimed)); !claimed)
        return tl::make_unexpected(claimed.error());
    return m_reader->dueDeliveries(self, now, limit);
}

Result<void> StoreOutbox::claim(ReplicaId by, Timestamp now, int limit)
{
    const auto answer = std::make_shared<std::promise<Result<void>>>();
    std::future<Result<void>> claimed = answer->get_future();
    m_recorder.submitNow([by, now, limit](Writer &writer) { return writer.claimDeliveries(by, now, limit); },
                         [answer](const Result<void> &done) { answer->set_value(done); });
    if (claimed.wait_for(patience) != std::future_status::ready)
        return failure(Error::Code::Io, QStringLiteral("The store can't be written just now."));
    return claimed.get();
}

Result<std::optional<Timestamp>> StoreOutbox::nextDueAt()
{
    if (!m_self)
        return m_reader->nextDeliveryAt();
    const ReplicaId self = m_self();
    if (self.isNull())
        return std::optional<Timestamp>();
    return m_reader->nextDeliveryAt(self);
}

Result<Channel> StoreOutbox::channel(ChannelId id)
{
    const auto channels = m_reader->channels();
    if (!channels)
        return tl::make_unexpected(channels.error());
    const auto it = std::find_if(channels->begin(), channels->end(),
                                 [&](const Channel &channel) { return channel.id == id; });
    if (it == channels->end())
        return failure(Error::Code::NotFound, CoreText::tr("The channel has been removed."));
    return *it;
}

QFuture<Result<void>> StoreOutbox::update(const Delivery &delivery)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_recorder.submit([delivery, self = m_self ? m_self() : ReplicaId()](
                          Writer &writer) { return writer.updateDelivery(delivery, self); },
                      [promise](const Result<void> &done) {
                          promise->addResult(done);
                          promise->finish();
                      });
    return promise->future();
}

} // namespace monitron
