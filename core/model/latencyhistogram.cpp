// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/latencyhistogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace monitron {

namespace {

constexpr int subBits = 4; // 16 buckets to each power of two
constexpr qint64 linearLimit = 1 << (subBits + 1);

void putVarint(QByteArray &out, quint64 value)
{
    while (value >= 0x80) {
        out.append(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    out.append(static_cast<char>(value));
}

std::optional<quint64> takeVarint(const QByteArray &in, qsizetype &pos)
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (pos >= in.size())
            return std::nullopt;
        const auto byte = static_cast<quint8>(in.at(pos++));
        value |= static_cast<quint64>(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return value;
    }
    return std::nullopt;
}

} // namespace

quint16 LatencyHistogram::bucketOf(qint64 us)
{
    if (us < linearLimit)
        return static_cast<quint16>(std::max<qint64>(us, 0));
    // The top five bits: the leading one and four below it.
    const int exponent = std::bit_width(static_cast<quint64>(us)) - 1 - subBits;
    return static_cast<quint16>((exponent << subBits) + (us >> exponent));
}

qint64 LatencyHistogram::lowerBound(quint16 bucket)
{
    if (bucket < linearLimit)
        return bucket;
    const int exponent = (bucket >> subBits) - 1;
    const qint64 mantissa = (bucket & ((1 << subBits) - 1)) + (1 << subBits);
    return mantissa << exponent;
}

void LatencyHistogram::add(qint64 us, quint64 count)
{
    m_buckets[bucketOf(us)] += count;
    m_count += count;
}

void LatencyHistogram::merge(const LatencyHistogram &other)
{
    for (const auto &[bucket, count] : other.m_buckets)
        m_buckets[bucket] += count;
    m_count += other.m_count;
}

std::optional<qint64> LatencyHistogram::quantile(double q) const
{
    if (m_count == 0)
        return std::nullopt;
    const auto rank = static_cast<quint64>(std::ceil(std::clamp(q, 0.0, 1.0) * static_cast<double>(m_count)));
    quint64 seen = 0;
    for (const auto &[bucket, count] : m_buckets) {
        seen += count;
        if (seen >= rank) {
            const qint64 low = lowerBound(bucket);
            return low + (lowerBound(static_cast<quint16>(bucket + 1)) - low) / 2;
        }
    }
    return lowerBound(m_buckets.rbegin()->first);
}

QByteArray LatencyHistogram::toBytes() const
{
    QByteArray out;
    quint16 previous = 0;
    for (const auto &[bucket, count] : m_buckets) {
        putVarint(out, static_cast<quint64>(bucket - previous));
        putVarint(out, count);
        previous = bucket;
    }
    return out;
}

LatencyHistogram LatencyHistogram::fromBytes(const QByteArray &bytes)
{
    LatencyHistogram histogram;
    quint64 bucket = 0;
    for (qsizetype pos = 0; pos < bytes.size();) {
        const auto distance = takeVarint(bytes, pos);
        const auto count = takeVarint(bytes, pos);
        if (!distance || !count || *distance > 2048 || bucket + *distance > 2048)
            return {};
        bucket += *distance;
        histogram.m_buckets[static_cast<quint16>(bucket)] += *count;
        histogram.m_count += *count;
    }
    return histogram;
}

} // namespace monitron
