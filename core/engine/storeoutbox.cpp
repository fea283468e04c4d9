// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/storeoutbox.h"

#include "core/base/coretext.h"
#include "core/storage/reader.h"
#include "core/storage/recorder.h"
#include "core/storage/writer.h"

#include <QPromise>

#include <algorithm>

namespace monitron {

StoreOutbox::StoreOutbox(std::unique_ptr<Reader> reader, Recorder &recorder)
    : m_reader(std::move(reader)), m_recorder(recorder)
{
}

StoreOutbox::~StoreOutbox() = default;

Result<std::vector<Delivery>> StoreOutbox::due(Timestamp now, int limit)
{
    return m_reader->dueDeliveries(now, limit);
}

Result<std::optional<Timestamp>> StoreOutbox::nextDueAt()
{
    return m_reader->nextDeliveryAt();
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
    m_recorder.submit([delivery](Writer &writer) { return writer.updateDelivery(delivery); },
                      [promise](const Result<void> &done) {
                          promise->addResult(done);
                          promise->finish();
                      });
    return promise->future();
}

} // namespace monitron
