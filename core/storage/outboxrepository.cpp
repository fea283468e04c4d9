// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outboxrepository.h"

#include "core/base/coretext.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

namespace monitron {

namespace {

#define MESSAGE_COLUMNS                                                                                      \
    "m.id, m.kind, m.monitor, m.incident, m.at, m.monitor_name, m.monitor_url, m.cause, m.started_at, "      \
    "m.ended_at, m.failures "
#define DELIVERY_COLUMNS                                                                                     \
    "SELECT d.key, d.channel, d.channel_name, d.state, d.attempts, d.next_attempt_at, d.finished_at, "       \
    "d.detail, " MESSAGE_COLUMNS "FROM delivery d JOIN message m ON m.key = d.message "

constexpr const char *insertMessage = "INSERT INTO message (id, kind, monitor, incident, at, monitor_name, "
                                      "monitor_url, cause, started_at, ended_at, "
                                      "failures) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *insertDelivery = "INSERT INTO delivery (message, channel, channel_name, state, "
                                       "attempts, next_attempt_at, finished_at, detail) "
                                       "VALUES (?, ?, ?, ?, 0, ?, ?, ?)";
constexpr const char *updateDelivery = "UPDATE delivery SET state = ?, attempts = ?, next_attempt_at = ?, "
                                       "finished_at = ?, detail = ? WHERE key = ?";
constexpr const char *updateOwn =
    "UPDATE delivery SET state = ?, attempts = ?, next_attempt_at = ?, finished_at = ?, detail = ?, "
    "owner = CASE WHEN CAST(? AS bigint) = 0 THEN owner END WHERE key = ? AND owner = ?";
constexpr const char *skipOfChannel =
    "UPDATE delivery SET state = 3, finished_at = ?, detail = ? WHERE channel = ? AND state = 0";
constexpr const char *deleteFinished =
    "DELETE FROM message WHERE key IN (SELECT key FROM message WHERE monitor = ? AND NOT EXISTS "
    "(SELECT 1 FROM delivery WHERE delivery.message = message.key AND delivery.state = 0) LIMIT ?)";
constexpr const char *putDelivery =
    "INSERT INTO delivery (message, channel, channel_name, state, attempts, next_attempt_at, finished_at, "
    "detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *deleteOfIncident = "DELETE FROM message WHERE incident = ?";
constexpr const char *selectDue =
    DELIVERY_COLUMNS "WHERE d.state = 0 AND d.next_attempt_at <= ? ORDER BY m.at, d.key LIMIT ?";
constexpr const char *selectNext = "SELECT min(next_attempt_at) FROM delivery WHERE state = 0";
// One replica at a time claims, until its transaction ends: two could otherwise part what belongs together.
constexpr const char *claimAlone = "SELECT pg_advisory_xact_lock(1296979026, 3)";
#define IS_FREE "(owner IS NULL OR owner IN (SELECT id FROM replica WHERE given_up_at IS NOT NULL))"
constexpr const char *claimPending =
    "UPDATE delivery SET owner = ? WHERE key IN (SELECT d.key FROM delivery d JOIN message m ON m.key = "
    "d.message WHERE d.state = 0 AND d.next_attempt_at <= ? AND " IS_FREE " AND NOT EXISTS (SELECT 1 FROM "
    "delivery e JOIN message n ON n.key = e.message JOIN replica r ON r.id = e.owner WHERE e.state = 0 AND "
    "e.channel = d.channel AND n.incident = m.incident AND n.at <= m.at AND r.id <> ? AND r.given_up_at IS "
    "NULL) ORDER BY m.at, d.key LIMIT ? FOR UPDATE OF d SKIP LOCKED)";
constexpr const char *selectDueOf = DELIVERY_COLUMNS
    "WHERE d.state = 0 AND d.owner = ? AND d.next_attempt_at <= ? ORDER BY m.at, d.key LIMIT ?";
constexpr const char *selectNextOf =
    "SELECT min(next_attempt_at) FROM delivery WHERE state = 0 AND (owner = ? OR " IS_FREE ")";
#undef IS_FREE
constexpr const char *selectOfIncident = DELIVERY_COLUMNS "WHERE m.incident = ? ORDER BY m.at, m.key, d.key";

constexpr const char *selectUndelivered =
    "SELECT " MESSAGE_COLUMNS "FROM message m WHERE m.incident = ? AND NOT EXISTS "
    "(SELECT 1 FROM delivery d WHERE d.message = m.key) ORDER BY m.at, m.key";

#undef DELIVERY_COLUMNS
#undef MESSAGE_COLUMNS

Message messageFrom(const SqlRow &row, int first)
{
    Message message;
    message.id = row.id<MessageId>(first);
    message.kind = static_cast<MessageKind>(row.integer(first + 1));
    message.monitor = row.id<MonitorId>(first + 2);
    message.incident = row.id<IncidentId>(first + 3);
    message.at = row.time(first + 4);
    message.monitorName = row.text(first + 5);
    message.monitorUrl = row.text(first + 6);
    message.cause = row.text(first + 7);
    message.startedAt = row.optionalTime(first + 8);
    message.endedAt = row.optionalTime(first + 9);
    message.failures = row.integer(first + 10);
    return message;
}

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
    delivery.message = messageFrom(row, 8);
    return delivery;
}

/// Why the channel isn't asked to send the message; empty: it is.
QString whySkipped(const Channel &channel, const Message &message, Timestamp mutedUntil)
{
    if (!channel.enabled)
        return CoreText::tr("This channel was switched off.");
    if (!channel.wants(message.kind))
        return CoreText::tr("This channel is set not to send alerts of this kind.");
    if (message.at < mutedUntil)
        return CoreText::tr("Alerts were muted until %1.")
            .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(mutedUntil.ms()), QLocale::ShortFormat));
    return {};
}

} // namespace

Result<qint64> OutboxRepository::insert(const Message &message)
{
    auto inserted = m_database.run(insertMessage, message.id, message.kind, message.monitor, message.incident,
                                   message.at, message.monitorName, message.monitorUrl, message.cause,
                                   message.startedAt, message.endedAt, message.failures);
    if (!inserted) {
        if (inserted.error().code == Error::Code::Conflict)
            return failure(Error::Code::Conflict,
                           CoreText::tr("The message %1 was decided already.").arg(message.id.toString()));
        return Unexpected(inserted.error());
    }
    return m_database.lastInsertId(insertMessage);
}

Result<void> OutboxRepository::add(const Message &message, const std::vector<Channel> &channels,
                                   Timestamp mutedUntil)
{
    const auto key = insert(message);
    if (!key)
        return Unexpected(key.error());
    for (const Channel &channel : channels) {
        const QString why = whySkipped(channel, message, mutedUntil);
        const bool wanted = why.isEmpty();
        auto done = m_database.run(insertDelivery, *key, channel.id, channel.name,
                                   wanted ? Delivery::State::Pending : Delivery::State::Skipped, message.at,
                                   wanted ? std::nullopt : std::optional(message.at), why);
        if (!done)
            return Unexpected(done.error());
    }
    return {};
}

Result<void> OutboxRepository::replaceOfIncident(IncidentId incident, const std::vector<Delivery> &deliveries,
                                                 const std::vector<Message> &undelivered)
{
    if (auto gone = m_database.run(deleteOfIncident, incident); !gone)
        return Unexpected(gone.error());
    QHash<MessageId, qint64> keys;
    for (const Delivery &delivery : deliveries) {
        auto key = keys.constFind(delivery.message.id);
        if (key == keys.constEnd()) {
            const auto inserted = insert(delivery.message);
            if (!inserted)
                return Unexpected(inserted.error());
            key = keys.insert(delivery.message.id, *inserted);
        }
        auto put =
            m_database.run(putDelivery, *key, delivery.channel, delivery.channelName, delivery.state,
                           delivery.attempts, delivery.nextAttemptAt, delivery.finishedAt, delivery.detail);
        if (!put)
            return Unexpected(put.error());
    }
    for (const Message &message : undelivered) {
        if (auto put = insert(message); !put)
            return Unexpected(put.error());
    }
    return {};
}

Result<void> OutboxRepository::update(const Delivery &delivery, ReplicaId by)
{
    const auto updated =
        by.isNull()
            ? m_database.run(updateDelivery, delivery.state, delivery.attempts, delivery.nextAttemptAt,
                             delivery.finishedAt, delivery.detail, delivery.key)
            : m_database.run(updateOwn, delivery.state, delivery.attempts, delivery.nextAttemptAt,
                             delivery.finishedAt, delivery.detail, delivery.state, delivery.key, by);
    if (!updated)
        return Unexpected(updated.error());
    if (*updated == 0)
        return failure(Error::Code::NotFound, CoreText::tr("There is no delivery %1.").arg(delivery.key));
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

Result<void> OutboxRepository::claim(ReplicaId by, Timestamp now, int limit)
{
    if (auto alone = m_database.each(claimAlone, [](const SqlRow &) {}); !alone)
        return alone;
    return m_database.run(claimPending, by, now, by, limit).map([](qint64) {});
}

Result<std::vector<Delivery>> OutboxRepository::dueOf(ReplicaId replica, Timestamp now, int limit)
{
    std::vector<Delivery> deliveries;
    auto read = m_database.each(
        selectDueOf, [&](const SqlRow &row) { deliveries.push_back(deliveryFrom(row)); }, replica, now,
        limit);
    if (!read)
        return Unexpected(read.error());
    return deliveries;
}

Result<std::optional<Timestamp>> OutboxRepository::nextAttemptAt(ReplicaId replica)
{
    std::optional<Timestamp> next;
    auto read = m_database.each(
        selectNextOf, [&](const SqlRow &row) { next = row.optionalTime(0); }, replica);
    if (!read)
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

Result<std::vector<Message>> OutboxRepository::undelivered(IncidentId incident)
{
    std::vector<Message> messages;
    auto read = m_database.each(
        selectUndelivered, [&](const SqlRow &row) { messages.push_back(messageFrom(row, 0)); }, incident);
    if (!read)
        return Unexpected(read.error());
    return messages;
}

std::vector<const char *> OutboxRepository::sharedStatements()
{
    return {updateOwn, claimAlone, claimPending, selectDueOf, selectNextOf};
}

std::vector<const char *> OutboxRepository::statements()
{
    return {insertMessage,    insertDelivery, updateDelivery, skipOfChannel,    deleteFinished,   putDelivery,
            deleteOfIncident, selectDue,      selectNext,     selectOfIncident, selectUndelivered};
}

} // namespace monitron
