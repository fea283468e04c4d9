// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changefeed.h"
#include "core/storage/mirrorwriter.h"
#include "core/storage/monitorcache.h"
#include "core/storage/repositories.h"
#include "core/storage/writer.h"

#include <QSet>

namespace monitron {

/// What the parts of the Writer share: what people edit is in writeredits.cpp, all else in writer.cpp.
struct Writer::Private
{
    Private(Database &db, QByteArray name)
        : database(db), sender(std::move(name)), repositories(db), feed(db), cache(repositories)
    {
    }

    Database &database;
    const QByteArray sender;
    Repositories repositories;
    ChangeFeed feed;
    MonitorCache cache;
    // Read once, so that recording needs no reading:
    std::optional<HistoryMarks> marks;
    std::optional<std::vector<Channel>> channels;
    std::optional<Timestamp> mutedUntil;
    std::unique_ptr<MirrorWriter> mirror;
    bool isMirroring = false; ///< this transaction: the change feed is the server's
    ChangeSet changes;
    QSet<MonitorId> statuses;  ///< whose status is another one than before
    QSet<MonitorId> histories; ///< that were added to
    QSet<QString> settings;
    QSet<ChannelId> changedChannels;
    qint64 seenSequence = 0; ///< of the change feed, up to which nothing was remembered wrongly
    Timestamp lastTime;      ///< the latest that we were told: stamps the change feed

    Result<HistoryMarks *> loadMarks();
    Result<const std::vector<Channel> *> loadChannels();
    Result<Timestamp> loadMutedUntil();
    Result<void> recordResult(MonitorCache::Entry &entry, const CheckResult &result, Duration cover);
    Result<void> markStale(qint64 monitor, Timestamp at, Duration cover);
    Result<void> rollAgainFrom(Timestamp from);
    Result<void> addMessages(const std::vector<Message> &messages);
    Result<void> addRemoval(qint64 key, const Monitor &monitor, bool removed, Timestamp now,
                            const QString &author);
    void forget(MonitorId id);
    Result<std::vector<HeldMonitor>> held(const std::vector<LeaseRepository::Lease> &leases);
    /// Whether there was anything to write.
    Result<bool> writeFeed();
    void clearChanges();
};

} // namespace monitron
