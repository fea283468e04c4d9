// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>
#include <atomic>

namespace monitron {

QUuid makeUuidV7(Timestamp now)
{
    // RFC 9562 method 1: 48 bits of milliseconds, then a 12-bit counter that keeps ids of one process in
    // order.
    static std::atomic<quint16> counter{0};
    std::array<quint8, 16> bytes{};
    const auto ms = static_cast<quint64>(now.ms());
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<size_t>(i)] = static_cast<quint8>(ms >> (40 - 8 * i));
    const quint16 count = counter.fetch_add(1, std::memory_order_relaxed) & 0x0fff;
    bytes[6] = static_cast<quint8>(0x70 | (count >> 8));
    bytes[7] = static_cast<quint8>(count & 0xff);
    const quint64 random = QRandomGenerator::system()->generate64();
    qToBigEndian(random, &bytes[8]);
    bytes[8] = static_cast<quint8>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

} // namespace monitron
