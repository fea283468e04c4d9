// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <optional>

namespace monitron {

/// A mergeable histogram of durations: buckets that grow with the value (log-linear, 16 to each power
/// of two, as in HdrHistogram), so that any quantile is true within 1/32 (3.2 %).
class LatencyHistogram
{
public:
    void add(qint64 us, quint64 count = 1);
    void merge(const LatencyHistogram &other);

    [[nodiscard]] quint64 count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// The value in microseconds below which the share `q` (0..1) lies: the middle of its bucket. None when
    /// empty.
    [[nodiscard]] std::optional<qint64> quantile(double q) const;
    [[nodiscard]] const std::map<quint16, quint64> &buckets() const { return m_buckets; }

    [[nodiscard]] static quint16 bucketOf(qint64 us);
    [[nodiscard]] static qint64 lowerBound(quint16 bucket);

    /// Varints: pairs of (distance to the bucket before, count). Empty when there is nothing in it.
    [[nodiscard]] QByteArray toBytes() const;
    /// What can't be read is an empty histogram.
    [[nodiscard]] static LatencyHistogram fromBytes(const QByteArray &bytes);

    bool operator==(const LatencyHistogram &) const = default;

private:
    std::map<quint16, quint64> m_buckets;
    quint64 m_count = 0;
};

} // namespace monitron
