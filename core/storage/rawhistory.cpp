// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawhistory.h"

#include "core/storage/coverage.h"
#include "core/storage/periods.h"

namespace monitron {

Result<void> RawHistory::each(qint64 monitor, TimeRange range,
                              const std::function<void(const Covered &)> &take)
{
    if (range.to <= range.from)
        return {};
    const auto before = m_results.lastBefore(monitor, range.from);
    if (!before)
        return Unexpected(before.error());
    std::optional<RawResult> pending = *before;
    const auto interruptions = m_interruptions.list(
        monitor, MonitorId(), {pending ? std::min(pending->at, range.from) : range.from, range.to});
    if (!interruptions)
        return Unexpected(interruptions.error());
    const Coverage coverage(*interruptions);

    const auto finish = [&](Timestamp next) {
        const Timestamp limit = std::min(pending->at + pending->cover, next);
        TimeRange time = coverage.of(pending->at, limit);
        if (pending->outcome == Outcome::Unobserved)
            time.to = time.from;
        time.from = std::max(time.from, range.from);
        time.to = std::max(time.from, time.to);
        const bool inside = pending->at >= range.from;
        if (inside || time.from < time.to)
            take({*pending, time, inside});
    };
    auto read = m_results.each(monitor, range, [&](const RawResult &result) {
        if (pending)
            finish(result.at);
        pending = result;
    });
    if (read && pending)
        finish(range.to);
    return read;
}

Result<Uptime> RawHistory::uptime(qint64 monitor, TimeRange range)
{
    Rollup sum;
    auto read = each(monitor, range, [&](const Covered &covered) {
        sum.cover(covered.result.outcome, covered.time.to - covered.time.from);
    });
    if (!read)
        return Unexpected(read.error());
    return Uptime{sum.up, sum.down, range.to - range.from};
}

Result<std::map<qint64, Rollup>> RawHistory::rollUp(qint64 monitor, qint64 fromHour, qint64 toHour,
                                                    Timestamp until)
{
    std::map<qint64, Rollup> hours;
    const TimeRange range{startOfHour(fromHour), std::min(startOfHour(toHour), until)};
    auto read = each(monitor, range, [&](const Covered &covered) {
        if (covered.inside)
            hours[hourOf(covered.result.at)].add(covered.result);
        for (Timestamp from = covered.time.from; from < covered.time.to;) {
            const qint64 hour = hourOf(from);
            const Timestamp to = std::min(covered.time.to, startOfHour(hour + 1));
            hours[hour].cover(covered.result.outcome, to - from);
            from = to;
        }
    });
    if (!read)
        return Unexpected(read.error());
    return hours;
}

} // namespace monitron
