// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outboxrepository.h"

#include "core/storage/database.h"

namespace monitron {

namespace {

#define DELIVERY_COLUMNS                                                                                     \
    "SELECT d.key, d.channel, d.channel_name, d.state, d.attempts, d.next_attempt_at, d.finished_at, "       \
    "d.detail, "                                                                                             \
    "m.id, m.kind, m.monitor, m.incident, m.at, m.monitor_name, m.monitor_url, m.cause, m.started_at, "      \
    "m.ended_at, m.failures FROM delivery d JOIN message m ON m.key = d.message "

constexpr const char *insertMessage = "INSERT INTO message (id, kind, monitor, incident, at, monitor_name, "
                                      "monitor_url, cause, started_at, ended_at, "
                                      "failures) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *insertDelivery = "INSERT INTO delivery (message, channel, channel_name, state, "
                                       "attempts, next_attempt_at, finished_at, detail) "
                                       "VALUES (?, ?, ?, ?, 0, ?, ?, ?)";
constexpr const char *updateDelivery = "UPDATE delivery SET state = ?, attempts = ?, next_attempt_at = ?, "
                                       "finished_at = ?, detail = ? WHERE key = ?";
constexpr const char *skipOfChannel =
    "UPDATE delivery SET state = 3, finished_at = ?, detail = ? WHERE channel = ? AND state = 0";
constexpr const char *deleteFinished =
    "DELETE FROM message WHERE key IN (SELECT key FROM message WHERE monitor = ? AND NOT EXISTS "
    "(SELECT 1 FROM delivery WHERE delivery.message = message.key AND delivery.state = 0) LIMIT ?)";
constexpr const char *selectDue =
    DELIVERY_COLUMNS "WHERE d.state = 0 AND d.next_attempt_at <= ? ORDER BY m.at, d.key LIMIT ?";
constexpr const char *selectNext = "SELECT min(next_attempt_at) FROM delivery WHERE state = 0";
constexpr const char *selectOfIncident = DELIVERY_COLUMNS "WHERE m.incident = ? ORDER BY m.at, m.key, d.key";

#undef DELIVERY_COLUMNS

Delivery deliveryFrom(const SqlRow &row)
{
    Delivery delivery;
    delivery.key = row.number(0);
    delivery.channel = row.id<ChannelId>(1);
    delivery.channelName = row.text(2);
    delivery.state = static_cast<Delivery::State>(row.integer(3));
    delivery.attempts = row.integer(4);
    delivery.nextAttemptAt = row.time(5);
    delivery.finishedAt = row.optionalTime(6);
    delivery.detail = row.text(7);
    delivery.message.id = row.id<MessageId>(8);
    delivery.message.kind = static_cast<MessageKind>(row.integer(9));
    delivery.message.monitor = row.id<MonitorId>(10);
    delivery.message.incident = row.id<IncidentId>(11);
    delivery.message.at = row.time(12);
    delivery.message.monitorName = row.text(13);
    delivery.message.monitorUrl = row.text(14);
    delivery.message.cause = row.text(15);
    delivery.message.startedAt = row.optionalTime(16);
    delivery.message.endedAt = row.optionalTime(17);
    delivery.message.failures = row.integer(18);
    return delivery;
}

QString whySkipped(const Channel &channel, MessageKind kind)
{
    if (channel.wants(kind))
        return {};
    return channel.enabled ? QStringLiteral("This channel is set not to send messages of the kind “%1”.")
                                 .arg(toString(kind))
                           : QStringLiteral("This channel was switched off.");
}

} // namespace

Result<void> OutboxRepository::add(const Message &message, const std::vector<Channel> &channels)
{
    auto inserted = m_database.run(insertMessage, message.id, message.kind, message.monitor, message.incident,
                                   message.at, message.monitorName, message.monitorUrl, message.cause,
                                   message.startedAt, message.endedAt, message.failures);
    if (!inserted) {
        if (inserted.error().code == Error::Code::Conflict)
            return failure(Error::Code::Conflict,
                           QStringLiteral("The message %1 was decided already.").arg(message.id.toString()));
        return Unexpected(inserted.error());
    }
    const qint64 key = m_database.lastInsertId(insertMessage);
    for (const Channel &channel : channels) {
        const QString why = whySkipped(channel, message.kind);
        const bool wanted = why.isEmpty();
        auto done = m_database.run(insertDelivery, key, channel.id, channel.name,
                                   wanted ? Delivery::State::Pending : Delivery::State::Skipped, message.at,
                                   wanted ? std::nullopt : std::optional(message.at), why);
        if (!done)
            return Unexpected(done.error());
    }
    return {};
}

Result<void> OutboxRepository::update(const Delivery &delivery)
{
    const auto updated =
        m_database.run(updateDelivery, delivery.state, delivery.attempts, delivery.nextAttemptAt,
                       delivery.finishedAt, delivery.detail, delivery.key);
    if (!updated)
        return Unexpected(updated.error());
    if (*updated == 0)
        return failure(Error::Code::NotFound, QStringLiteral("There is no delivery %1.").arg(delivery.key));
    return {};
}

Result<void> OutboxRepository::skipPending(ChannelId channel, const QString &why, Timestamp now)
{
    return m_database.run(skipOfChannel, now, why, channel).map([](qint64) {});
}

Result<qint64> OutboxRepository::removeFinished(MonitorId monitor, int limit)
{
    return m_database.run(deleteFinished, monitor, limit);
}

Result<std::vector<Delivery>> OutboxRepository::due(Timestamp now, int limit)
{
    std::vector<Delivery> deliveries;
    auto read = m_database.each(
        selectDue, [&](const SqlRow &row) { deliveries.push_back(deliveryFrom(row)); }, now, limit);
    if (!read)
        return Unexpected(read.error());
    return deliveries;
}

Result<std::optional<Timestamp>> OutboxRepository::nextAttemptAt()
{
    std::optional<Timestamp> next;
    if (auto read = m_database.each(selectNext, [&](const SqlRow &row) { next = row.optionalTime(0); });
        !read)
        return Unexpected(read.error());
    return next;
}

Result<std::vector<Delivery>> OutboxRepository::ofIncident(IncidentId incident)
{
    std::vector<Delivery> deliveries;
    auto read = m_database.each(
        selectOfIncident, [&](const SqlRow &row) { deliveries.push_back(deliveryFrom(row)); }, incident);
    if (!read)
        return Unexpected(read.error());
    return deliveries;
}

std::vector<const char *> OutboxRepository::statements()
{
    return {insertMessage,  insertDelivery, updateDelivery, skipOfChannel,
            deleteFinished, selectDue,      selectNext,     selectOfIncident};
}

} // namespace monitron
