// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rawhistory.h"
#include "core/storage/rolluprepository.h"

namespace monitron {

/// Answers uptime and charts from the cheapest resolution that is good enough.
class HistoryReader
{
public:
    explicit HistoryReader(Database &database) : m_raw(database), m_results(database), m_rollups(database) {}

    [[nodiscard]] Result<Uptime> uptime(qint64 monitor, TimeRange range);
    [[nodiscard]] Result<Series> series(qint64 monitor, TimeRange range, int maxPoints);
    /// How long the good checks took; to the hour where raw results are gone.
    [[nodiscard]] Result<LatencyHistogram> distribution(qint64 monitor, TimeRange range);
    /// The hours of [from, to) that have anything in them, no further than `until`.
    [[nodiscard]] Result<std::map<qint64, Rollup>> hourly(qint64 monitor, qint64 from, qint64 to,
                                                          Timestamp until);

private:
    [[nodiscard]] Result<Resolution> resolutionFor(qint64 monitor, TimeRange range, int maxPoints,
                                                   const HistoryMarks &marks);
    [[nodiscard]] Result<Series> rawSeries(qint64 monitor, TimeRange range, int maxPoints);
    [[nodiscard]] Result<std::map<qint64, Rollup>> hours(qint64 monitor, qint64 from, qint64 to,
                                                         Timestamp until, const HistoryMarks &marks);
    [[nodiscard]] Result<std::map<qint64, Rollup>> days(qint64 monitor, qint64 from, qint64 to,
                                                        Timestamp until, const HistoryMarks &marks);

    [[nodiscard]] Result<LatencyHistogram> rawDistribution(qint64 monitor, TimeRange range,
                                                           const HistoryMarks &marks);
    [[nodiscard]] Result<LatencyHistogram> hourlyDistribution(qint64 monitor, TimeRange range,
                                                              const HistoryMarks &marks);
    [[nodiscard]] Result<LatencyHistogram> dailyDistribution(qint64 monitor, TimeRange range,
                                                             const HistoryMarks &marks);

    RawHistory m_raw;
    ResultRepository m_results;
    RollupRepository m_rollups;
};

} // namespace monitron
