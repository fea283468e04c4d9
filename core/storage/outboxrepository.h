// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/channel.h"
#include "core/model/replica.h"

#include <optional>
#include <vector>

namespace monitron {

class Database;

/// The messages that were decided, and their deliveries: the outbox, and afterwards the record of it.
class OutboxRepository
{
public:
    explicit OutboxRepository(Database &database) : m_database(database) {}

    /// Conflict when a message with this id was decided already. One delivery for each channel, skipped where
    /// the channel doesn't want it or the message was decided before `mutedUntil`.
    [[nodiscard]] Result<void> add(const Message &message, const std::vector<Channel> &channels,
                                   Timestamp mutedUntil = {});
    /// State, attempts, times and detail; NotFound, also where it isn't `by`'s (null: whosoever it is).
    [[nodiscard]] Result<void> update(const Delivery &delivery, ReplicaId by = {});
    /// Ends what still waits for a channel that is removed.
    [[nodiscard]] Result<void> skipPending(ChannelId channel, const QString &why, Timestamp now);
    /// The messages of a removed monitor, except those that still wait; at most `limit`. How many went.
    [[nodiscard]] Result<qint64> removeFinished(MonitorId monitor, int limit);

    /// All of an incident as another store has them, instead of what is here.
    [[nodiscard]] Result<void> replaceOfIncident(IncidentId incident, const std::vector<Delivery> &deliveries,
                                                 const std::vector<Message> &undelivered);

    [[nodiscard]] Result<std::vector<Delivery>> due(Timestamp now, int limit);
    [[nodiscard]] Result<std::optional<Timestamp>> nextAttemptAt();

    // Where several processes share the store:
    /// Makes at most `limit` of those that wait and that nobody sends `by`'s, oldest message first. While
    /// somebody else still sends one of the same incident through the same channel, those behind it wait.
    [[nodiscard]] Result<void> claim(ReplicaId by, Timestamp now, int limit);
    [[nodiscard]] Result<std::vector<Delivery>> dueOf(ReplicaId replica, Timestamp now, int limit);
    /// Of its own, and of those that nobody sends.
    [[nodiscard]] Result<std::optional<Timestamp>> nextAttemptAt(ReplicaId replica);

    [[nodiscard]] Result<std::vector<Delivery>> ofIncident(IncidentId incident);
    /// Messages that no channel was there for.
    [[nodiscard]] Result<std::vector<Message>> undelivered(IncidentId incident);

    static std::vector<const char *> statements();
    /// Those where several processes share the store.
    static std::vector<const char *> sharedStatements();

private:
    [[nodiscard]] Result<qint64> insert(const Message &message);

    Database &m_database;
};

} // namespace monitron
