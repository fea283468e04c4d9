// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/channelrepository.h"

#include "core/base/coretext.h"
#include "core/storage/database.h"

#include <QJsonDocument>

namespace monitron {

namespace {

constexpr const char *selectVersion = "SELECT version, secret_version FROM channel WHERE id = ?";
constexpr const char *insertChannel =
    "INSERT INTO channel (version, secret_version, updated_at, kind, name, enabled, muted, settings, id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *updateChannel =
    "UPDATE channel SET version = ?, secret_version = ?, updated_at = ?, kind = ?, name = ?, enabled = ?, "
    "muted = ?, settings = ? WHERE id = ? AND version = ?";
constexpr const char *upsertChannel =
    "INSERT INTO channel (version, secret_version, updated_at, kind, name, enabled, muted, settings, id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET version = excluded.version, "
    "secret_version = excluded.secret_version, updated_at = excluded.updated_at, kind = excluded.kind, name "
    "= excluded.name, "
    "enabled = excluded.enabled, muted = excluded.muted, settings = excluded.settings";
constexpr const char *deleteChannel = "DELETE FROM channel WHERE id = ?";
constexpr const char *selectAll =
    "SELECT id, version, updated_at, kind, name, enabled, muted, settings, secret_version FROM channel "
    "ORDER BY key";

// The muted kinds are a set of bits, numbered as the kinds are.
qint64 mutedBits(const QSet<MessageKind> &muted)
{
    qint64 bits = 0;
    for (const MessageKind kind : muted)
        bits |= qint64{1} << static_cast<int>(kind);
    return bits;
}

QSet<MessageKind> mutedKinds(qint64 bits)
{
    QSet<MessageKind> muted;
    for (int number = 0; number < 63; ++number) {
        if (bits & (qint64{1} << number))
            muted.insert(static_cast<MessageKind>(number));
    }
    return muted;
}

Channel channelFrom(const SqlRow &row)
{
    Channel channel;
    channel.id = row.id<ChannelId>(0);
    channel.version = row.integer(1);
    channel.updatedAt = row.time(2);
    channel.kind = row.text(3);
    channel.name = row.text(4);
    channel.enabled = row.flag(5);
    channel.muted = mutedKinds(row.number(6));
    channel.settings = QJsonDocument::fromJson(row.bytes(7)).object();
    channel.secretVersion = row.integer(8);
    return channel;
}

Unexpected changedElsewhere(const Channel &channel)
{
    return failure(Error::Code::Conflict,
                   CoreText::tr("The channel “%1” was changed elsewhere meanwhile. Load it again and "
                                "repeat the edit.")
                       .arg(channel.name));
}

} // namespace

Result<Channel> ChannelRepository::save(Channel channel, Timestamp now, bool newSecret)
{
    if (channel.id.isNull())
        return failure(Error::Code::Invalid, QStringLiteral("id: ") + CoreText::tr("must be set"));
    std::optional<int> stored;
    channel.secretVersion = 0;
    if (auto read = m_database.each(
            selectVersion,
            [&](const SqlRow &row) {
                stored = row.integer(0);
                channel.secretVersion = row.integer(1);
            },
            channel.id);
        !read)
        return Unexpected(read.error());
    if (!stored && channel.version != 0)
        return failure(Error::Code::NotFound,
                       CoreText::tr("There is no channel “%1” any more.").arg(channel.name));
    if (stored && *stored != channel.version)
        return changedElsewhere(channel);
    channel.version += 1;
    if (newSecret)
        channel.secretVersion = channel.version;
    channel.updatedAt = now;
    const QString settings =
        QString::fromUtf8(QJsonDocument(channel.settings).toJson(QJsonDocument::Compact));
    const qint64 muted = mutedBits(channel.muted);
    auto written =
        stored ? m_database.run(updateChannel, channel.version, channel.secretVersion, now, channel.kind,
                                channel.name, channel.enabled, muted, settings, channel.id, *stored)
               : m_database.run(insertChannel, channel.version, channel.secretVersion, now, channel.kind,
                                channel.name, channel.enabled, muted, settings, channel.id);
    if (!written)
        return Unexpected(written.error());
    if (*written == 0) // another process was faster
        return changedElsewhere(channel);
    return channel;
}

Result<void> ChannelRepository::put(const Channel &channel)
{
    const QString settings =
        QString::fromUtf8(QJsonDocument(channel.settings).toJson(QJsonDocument::Compact));
    return m_database
        .run(upsertChannel, channel.version, channel.secretVersion, channel.updatedAt, channel.kind,
             channel.name, channel.enabled, mutedBits(channel.muted), settings, channel.id)
        .map([](qint64) {});
}

Result<void> ChannelRepository::remove(ChannelId id)
{
    const auto removed = m_database.run(deleteChannel, id);
    if (!removed)
        return Unexpected(removed.error());
    if (*removed == 0)
        return failure(Error::Code::NotFound, CoreText::tr("There is no channel %1.").arg(id.toString()));
    return {};
}

Result<std::vector<Channel>> ChannelRepository::list()
{
    std::vector<Channel> channels;
    auto read = m_database.each(selectAll, [&](const SqlRow &row) { channels.push_back(channelFrom(row)); });
    if (!read)
        return Unexpected(read.error());
    return channels;
}

std::vector<const char *> ChannelRepository::statements()
{
    return {selectVersion, insertChannel, updateChannel, upsertChannel, deleteChannel, selectAll};
}

} // namespace monitron
