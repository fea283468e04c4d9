// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyreader.h"

#include "core/storage/periods.h"

#include <algorithm>
#include <limits>

namespace monitron {

namespace {

// Reading a result costs about a microsecond: this many keep a chart well under 20 ms.
constexpr int mostRawResults = 10'000;
constexpr Duration longestRaw = std::chrono::hours(48);
constexpr qint64 longestHourlyHours = 92 * hoursPerDay;

void addTo(Uptime &sum, const Uptime &part)
{
    sum.up += part.up;
    sum.down += part.down;
}

/// Takes cells of `unitMs` together so that no more than `maxPoints` remain.
std::vector<SeriesPoint> pointsOf(const std::map<qint64, Rollup> &cells, qint64 firstCell, qint64 cellCount,
                                  qint64 unitMs, int maxPoints)
{
    const qint64 step = std::max<qint64>(1, ceilDiv(cellCount, maxPoints));
    std::map<qint64, Rollup> merged;
    for (const auto &[cell, rollup] : cells)
        merged[floorDiv(cell - firstCell, step)].merge(rollup);
    std::vector<SeriesPoint> points;
    points.reserve(merged.size());
    for (const auto &[index, rollup] : merged)
        points.push_back(
            rollup.toPoint(Timestamp((firstCell + index * step) * unitMs), Duration(step * unitMs)));
    return points;
}

} // namespace

Result<Uptime> HistoryReader::uptime(qint64 monitor, TimeRange range)
{
    Uptime sum;
    sum.length = std::max(range.to - range.from, Duration(0));
    if (sum.length.count() == 0)
        return sum;
    const auto marks = m_rollups.marks();
    if (!marks)
        return Unexpected(marks.error());
    const Timestamp rawFrom =
        marks->rawFrom ? startOfHour(*marks->rawFrom) : Timestamp(std::numeric_limits<qint64>::min());
    Timestamp from = range.from;

    // The oldest part is known by days only, the middle by hours, the edges and the newest by results.
    if (marks->hourlyFrom && from < startOfHour(*marks->hourlyFrom)) {
        const qint64 firstDay = ceilDiv(from.ms(), dayMs);
        const qint64 lastDay = std::min(dayOfHour(*marks->hourlyFrom), floorDiv(range.to.ms(), dayMs));
        if (firstDay < lastDay) {
            const auto days = m_rollups.covered(Resolution::Day, monitor, firstDay, lastDay);
            if (!days)
                return Unexpected(days.error());
            addTo(sum, *days);
        }
        from = std::min(range.to, startOfHour(*marks->hourlyFrom));
    }
    const auto addRaw = [&](Timestamp begin, Timestamp end) -> Result<void> {
        begin = std::max(begin, rawFrom);
        if (end <= begin)
            return {};
        return m_raw.uptime(monitor, {begin, end}).map([&](const Uptime &part) { addTo(sum, part); });
    };
    const qint64 firstHour = firstHourFrom(from);
    const qint64 lastHour =
        std::min(hourOf(range.to), marks->rolledTo.value_or(std::numeric_limits<qint64>::min()));
    if (firstHour >= lastHour) {
        if (auto done = addRaw(from, range.to); !done)
            return Unexpected(done.error());
        return sum;
    }
    const auto hours = m_rollups.covered(Resolution::Hour, monitor, firstHour, lastHour);
    if (!hours)
        return Unexpected(hours.error());
    addTo(sum, *hours);
    const auto stale = m_rollups.staleHours(monitor, firstHour, lastHour);
    if (!stale)
        return Unexpected(stale.error());
    for (const qint64 hour : *stale) {
        if (auto done = addRaw(startOfHour(hour), startOfHour(hour + 1)); !done)
            return Unexpected(done.error());
    }
    if (auto done = addRaw(from, startOfHour(firstHour)); !done)
        return Unexpected(done.error());
    if (auto done = addRaw(startOfHour(lastHour), range.to); !done)
        return Unexpected(done.error());
    return sum;
}

Result<Resolution> HistoryReader::resolutionFor(qint64 monitor, TimeRange range, int maxPoints,
                                                const HistoryMarks &marks)
{
    const qint64 hourCount = firstHourFrom(range.to) - hourOf(range.from);
    if (!marks.rawFrom || range.from >= startOfHour(*marks.rawFrom)) {
        const int most =
            range.to - range.from <= longestRaw ? mostRawResults : std::min(mostRawResults, maxPoints);
        const auto count = m_results.count(monitor, range, most + 1);
        if (!count)
            return Unexpected(count.error());
        if (*count <= most)
            return Resolution::Raw;
    }
    const bool hoursKnown = !marks.hourlyFrom || range.from >= startOfHour(*marks.hourlyFrom);
    return hoursKnown && hourCount <= longestHourlyHours ? Resolution::Hour : Resolution::Day;
}

Result<Series> HistoryReader::series(qint64 monitor, TimeRange range, int maxPoints)
{
    maxPoints = std::max(maxPoints, 1);
    Series series;
    series.range = range;
    if (range.to <= range.from)
        return series;
    const auto marks = m_rollups.marks();
    if (!marks)
        return Unexpected(marks.error());
    const auto resolution = resolutionFor(monitor, range, maxPoints, *marks);
    if (!resolution)
        return Unexpected(resolution.error());
    if (*resolution == Resolution::Raw)
        return rawSeries(monitor, range, maxPoints);

    series.resolution = *resolution;
    const bool hourly = *resolution == Resolution::Hour;
    const qint64 unit = hourly ? hourMs : dayMs;
    const qint64 first = floorDiv(range.from.ms(), unit);
    const qint64 last = ceilDiv(range.to.ms(), unit);
    const auto cells =
        hourly ? hours(monitor, first, last, range.to, *marks) : days(monitor, first, last, range.to, *marks);
    if (!cells)
        return Unexpected(cells.error());
    series.points = pointsOf(*cells, first, last - first, unit, maxPoints);
    return series;
}

Result<Series> HistoryReader::rawSeries(qint64 monitor, TimeRange range, int maxPoints)
{
    Series series;
    series.range = range;
    const auto count = m_results.count(monitor, range, maxPoints + 1);
    if (!count)
        return Unexpected(count.error());
    const bool single = *count <= maxPoints;
    const qint64 width = std::max<qint64>(1, ceilDiv((range.to - range.from).count(), maxPoints));
    std::map<qint64, Rollup> merged;
    auto read = m_raw.each(monitor, range, [&](const RawHistory::Covered &covered) {
        const Duration time = covered.time.to - covered.time.from;
        if (single) {
            if (covered.inside) {
                Rollup one;
                one.add(covered.result);
                one.cover(covered.result.outcome, time);
                series.points.push_back(one.toPoint(covered.result.at, std::max(time, Duration(1))));
            }
            return;
        }
        const Timestamp at = std::max(covered.result.at, range.from);
        if (covered.inside)
            merged[(at - range.from).count() / width].add(covered.result);
        for (Timestamp from = covered.time.from; from < covered.time.to;) {
            const qint64 cell = (from - range.from).count() / width;
            const Timestamp to = std::min(covered.time.to, range.from + Duration((cell + 1) * width));
            merged[cell].cover(covered.result.outcome, to - from);
            from = to;
        }
    });
    if (!read)
        return Unexpected(read.error());
    for (const auto &[cell, rollup] : merged)
        series.points.push_back(rollup.toPoint(range.from + Duration(cell * width), Duration(width)));
    return series;
}

Result<LatencyHistogram> HistoryReader::distribution(qint64 monitor, TimeRange range)
{
    if (range.to <= range.from)
        return LatencyHistogram();
    const auto marks = m_rollups.marks();
    if (!marks)
        return Unexpected(marks.error());
    const auto resolution = resolutionFor(monitor, range, mostRawResults, *marks);
    if (!resolution)
        return Unexpected(resolution.error());
    if (*resolution == Resolution::Raw)
        return rawDistribution(monitor, range, *marks);
    return *resolution == Resolution::Hour ? hourlyDistribution(monitor, range, *marks)
                                           : dailyDistribution(monitor, range, *marks);
}

Result<LatencyHistogram> HistoryReader::rawDistribution(qint64 monitor, TimeRange range,
                                                        const HistoryMarks &marks)
{
    if (marks.rawFrom)
        range.from = std::max(range.from, startOfHour(*marks.rawFrom));
    LatencyHistogram histogram;
    const auto read = m_results.each(monitor, range, [&](const RawResult &result) {
        if (result.outcome == Outcome::Good)
            histogram.add(result.totalUs);
    });
    if (!read)
        return Unexpected(read.error());
    return histogram;
}

Result<LatencyHistogram> HistoryReader::hourlyDistribution(qint64 monitor, TimeRange range,
                                                           const HistoryMarks &marks)
{
    const qint64 first = firstHourFrom(range.from);
    const qint64 last = hourOf(range.to);
    if (first >= last)
        return rawDistribution(monitor, range, marks);
    const auto cells = hours(monitor, first, last, range.to, marks);
    if (!cells)
        return Unexpected(cells.error());
    LatencyHistogram histogram;
    for (const auto &[hour, rollup] : *cells)
        histogram.merge(rollup.latency);
    for (const TimeRange &edge :
         {TimeRange{range.from, startOfHour(first)}, TimeRange{startOfHour(last), range.to}}) {
        const auto part = rawDistribution(monitor, edge, marks);
        if (!part)
            return part;
        histogram.merge(*part);
    }
    return histogram;
}

Result<LatencyHistogram> HistoryReader::dailyDistribution(qint64 monitor, TimeRange range,
                                                          const HistoryMarks &marks)
{
    const qint64 first = ceilDiv(range.from.ms(), dayMs);
    const qint64 last = floorDiv(range.to.ms(), dayMs);
    if (first >= last)
        return hourlyDistribution(monitor, range, marks);
    const auto cells = days(monitor, first, last, range.to, marks);
    if (!cells)
        return Unexpected(cells.error());
    LatencyHistogram histogram;
    for (const auto &[day, rollup] : *cells)
        histogram.merge(rollup.latency);
    for (const TimeRange &edge :
         {TimeRange{range.from, Timestamp(first * dayMs)}, TimeRange{Timestamp(last * dayMs), range.to}}) {
        const auto part = hourlyDistribution(monitor, edge, marks);
        if (!part)
            return part;
        histogram.merge(*part);
    }
    return histogram;
}

Result<std::map<qint64, Rollup>> HistoryReader::hours(qint64 monitor, qint64 from, qint64 to, Timestamp until,
                                                      const HistoryMarks &marks)
{
    const qint64 rolledTo = std::clamp(marks.rolledTo.value_or(from), from, to);
    auto cells = m_rollups.load(Resolution::Hour, monitor, from, rolledTo);
    if (!cells)
        return cells;
    const auto replace = [&](qint64 begin, qint64 end) -> Result<void> {
        if (marks.rawFrom && begin < *marks.rawFrom)
            return {};
        auto rolled = m_raw.rollUp(monitor, begin, end, until);
        if (!rolled)
            return Unexpected(rolled.error());
        cells->erase(begin); // a stale one; beyond rolledTo there are none
        for (auto &[hour, rollup] : *rolled)
            (*cells)[hour] = std::move(rollup);
        return {};
    };
    const auto stale = m_rollups.staleHours(monitor, from, rolledTo);
    if (!stale)
        return Unexpected(stale.error());
    for (const qint64 hour : *stale) {
        if (auto done = replace(hour, hour + 1); !done)
            return Unexpected(done.error());
    }
    if (rolledTo < to) {
        if (auto done = replace(rolledTo, to); !done)
            return Unexpected(done.error());
    }
    return cells;
}

Result<std::map<qint64, Rollup>> HistoryReader::hourly(qint64 monitor, qint64 from, qint64 to,
                                                       Timestamp until)
{
    const auto marks = m_rollups.marks();
    if (!marks)
        return Unexpected(marks.error());
    return hours(monitor, from, to, until, *marks);
}

Result<std::map<qint64, Rollup>> HistoryReader::days(qint64 monitor, qint64 from, qint64 to, Timestamp until,
                                                     const HistoryMarks &marks)
{
    const qint64 rolledTo = std::clamp(marks.rolledTo ? dayOfHour(*marks.rolledTo) : from, from, to);
    auto cells = m_rollups.load(Resolution::Day, monitor, from, rolledTo);
    if (!cells || rolledTo == to)
        return cells;
    const auto rest = hours(monitor, rolledTo * hoursPerDay, to * hoursPerDay, until, marks);
    if (!rest)
        return Unexpected(rest.error());
    for (const auto &[hour, rollup] : *rest)
        (*cells)[dayOfHour(hour)].merge(rollup);
    return cells;
}

} // namespace monitron
