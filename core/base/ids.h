// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace monitron {

/// A UUIDv7 (RFC 9562): time-ordered, made where the thing is made, also offline. Thread-safe.
[[nodiscard]] QUuid makeUuidV7(Timestamp now);

/// A UUIDv7 whose random part is a hash of `seed`: the same decision, made again, has the same id.
[[nodiscard]] QUuid derivedUuidV7(Timestamp at, const QByteArray &seed);

/// A UUID that cannot be mistaken for the id of another kind of thing.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    /// A new, time-ordered id.
    [[nodiscard]] static Id make(Timestamp now) { return Id(makeUuidV7(now)); }
    /// Null when `text` is not a UUID.
    [[nodiscard]] static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    /// Lower case with hyphens, no braces.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    /// The 16 bytes that the store keeps.
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    [[nodiscard]] static Id fromBytes(const QByteArray &bytes) { return Id(QUuid::fromRfc4122(bytes)); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using MonitorId = Id<struct MonitorTag>;
using IncidentId = Id<struct IncidentTag>;
using ChannelId = Id<struct ChannelTag>;
using MessageId = Id<struct MessageTag>;
using UserId = Id<struct UserTag>;

} // namespace monitron

template <typename Tag>
struct std::hash<monitron::Id<Tag>>
{
    size_t operator()(const monitron::Id<Tag> &id) const noexcept { return qHash(id); }
};
