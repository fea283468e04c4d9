// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <atomic>

namespace monitron {

namespace {

using UuidBytes = std::array<quint8, 16>;

void putTime(UuidBytes &bytes, Timestamp at)
{
    const auto ms = static_cast<quint64>(at.ms());
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<size_t>(i)] = static_cast<quint8>(ms >> (40 - 8 * i));
}

QUuid finished(UuidBytes &bytes)
{
    bytes[6] = static_cast<quint8>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<quint8>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

} // namespace

QUuid makeUuidV7(Timestamp now)
{
    // RFC 9562 method 1: 48 bits of milliseconds, then a 12-bit counter that keeps ids of one process in
    // order.
    static std::atomic<quint16> counter{0};
    UuidBytes bytes{};
    putTime(bytes, now);
    const quint16 count = counter.fetch_add(1, std::memory_order_relaxed);
    bytes[6] = static_cast<quint8>(count >> 8);
    bytes[7] = static_cast<quint8>(count);
    qToBigEndian(QRandomGenerator::system()->generate64(), &bytes[8]);
    return finished(bytes);
}

QUuid derivedUuidV7(Timestamp at, const QByteArray &seed)
{
    UuidBytes bytes{};
    const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
    std::copy_n(hash.begin(), bytes.size(), bytes.begin());
    putTime(bytes, at);
    return finished(bytes);
}

} // namespace monitron
