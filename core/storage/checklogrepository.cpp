// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checklogrepository.h"

#include "core/base/logging.h"
#include "core/storage/database.h"
#include "core/storage/periods.h"
#include "core/storage/rolluprepository.h"

#include <algorithm>

namespace monitron {

namespace {

constexpr const char *selectLatest = "SELECT at, outcome, detail FROM result WHERE monitor = ? AND at >= ? "
                                     "AND at < ? ORDER BY at DESC LIMIT ?";
constexpr const char *selectLatestOf = "SELECT at, outcome, detail FROM result WHERE monitor = ? AND at >= ? "
                                       "AND at < ? AND outcome = ? ORDER BY at DESC LIMIT ?";
constexpr const char *selectTimeBefore =
    "SELECT at FROM result WHERE monitor = ? AND at < ? ORDER BY at DESC LIMIT 1";
constexpr const char *selectTimeAfter =
    "SELECT at FROM result WHERE monitor = ? AND at > ? ORDER BY at LIMIT 1";
constexpr const char *countByHour =
    "SELECT at / 3600000, count(*) FILTER (WHERE outcome = 1), count(*) FILTER (WHERE outcome = 0), "
    "count(*) FILTER (WHERE outcome = 2) FROM result "
    "WHERE monitor = ? AND at >= ? AND at < ? GROUP BY at / 3600000";
constexpr const char *countRolled =
    "SELECT period, good, bad, unobserved FROM hourly h WHERE monitor = ? AND period >= ? AND period < ? AND "
    "NOT EXISTS (SELECT 1 FROM stale_hour s WHERE s.monitor = h.monitor AND s.period = h.period)";

constexpr const char *selectIncomplete =
    "SELECT min(period), max(period) FROM hourly h WHERE monitor = ? AND period >= ? AND period < ? AND "
    "good + bad + unobserved > (SELECT count(*) FROM result r WHERE r.monitor = h.monitor AND "
    "r.at >= h.period * 3600000 AND r.at < (h.period + 1) * 3600000)";

RawResult resultFrom(const SqlRow &row)
{
    RawResult result;
    result.at = row.time(0);
    result.outcome = static_cast<Outcome>(row.integer(1));
    if (!decodeResult(row.bytes(2), result))
        qCWarning(logStorage) << "a result that can't be read, at" << result.at.ms();
    return result;
}

CheckCount countFrom(const SqlRow &row)
{
    const qint64 hour = row.number(0);
    return {{startOfHour(hour), startOfHour(hour + 1)}, row.integer(1), row.integer(2), row.integer(3)};
}

} // namespace

Result<std::vector<CheckCount>> CheckLogRepository::counts(qint64 monitor, TimeRange range)
{
    RollupRepository rollups(m_database);
    const auto marks = rollups.marks();
    if (!marks)
        return Unexpected(marks.error());
    const qint64 here = marks->rawFrom.value_or(0);
    range.from = std::max(range.from, startOfHour(std::min(here, marks->checksFrom.value_or(here))));
    if (range.to <= range.from)
        return {};
    // Of what is kept elsewhere only whole hours are counted.
    const bool beginsElsewhere = range.from < startOfHour(here);
    const bool endsElsewhere = range.to <= startOfHour(here);
    const qint64 first = std::max(beginsElsewhere ? hourOf(range.from) : firstHourFrom(range.from),
                                  marks->hourlyFrom.value_or(0));
    const qint64 last =
        std::min(endsElsewhere ? firstHourFrom(range.to) : hourOf(range.to), marks->rolledTo.value_or(0));
    std::vector<CheckCount> all;
    Result<void> done;
    if (first >= last) {
        done = addRaw(monitor, range, all);
    } else {
        const auto stale = rollups.staleHours(monitor, first, last);
        if (!stale)
            return Unexpected(stale.error());
        done = addRaw(monitor, {range.from, startOfHour(first)}, all);
        if (done)
            done = addRolled(monitor, first, last, all);
        for (std::size_t i = 0; done && i < stale->size(); ++i)
            done = addRaw(monitor, {startOfHour((*stale)[i]), startOfHour((*stale)[i] + 1)}, all);
        if (done)
            done = addRaw(monitor, {startOfHour(last), range.to}, all);
    }
    if (!done)
        return Unexpected(done.error());
    for (CheckCount &count : all)
        count.range = {std::max(count.range.from, range.from), std::min(count.range.to, range.to)};
    std::sort(all.begin(), all.end(),
              [](const CheckCount &a, const CheckCount &b) { return a.range.from < b.range.from; });
    return all;
}

Result<void> CheckLogRepository::addRaw(qint64 monitor, TimeRange range, std::vector<CheckCount> &to)
{
    if (range.to <= range.from)
        return {};
    return m_database.each(
        countByHour,
        [&](const SqlRow &row) {
            CheckCount count = countFrom(row);
            count.range = {std::max(count.range.from, range.from), std::min(count.range.to, range.to)};
            to.push_back(count);
        },
        monitor, range.from, range.to);
}

Result<void> CheckLogRepository::addRolled(qint64 monitor, qint64 from, qint64 to,
                                           std::vector<CheckCount> &counts)
{
    return m_database.each(
        countRolled,
        [&](const SqlRow &row) {
            const CheckCount count = countFrom(row);
            if (count.good + count.bad + count.unobserved > 0) // else only covered by the hour before
                counts.push_back(count);
        },
        monitor, from, to);
}

Result<std::vector<RawResult>> CheckLogRepository::latest(qint64 monitor, TimeRange range,
                                                          std::optional<Outcome> of, int limit)
{
    std::vector<RawResult> results;
    const auto take = [&](const SqlRow &row) { results.push_back(resultFrom(row)); };
    auto read = of ? m_database.each(selectLatestOf, take, monitor, range.from, range.to, *of, limit)
                   : m_database.each(selectLatest, take, monitor, range.from, range.to, limit);
    if (!read)
        return Unexpected(read.error());
    return results;
}

Result<std::optional<std::pair<qint64, qint64>>> CheckLogRepository::hoursWithout(qint64 monitor, qint64 from,
                                                                                  qint64 to)
{
    std::optional<std::pair<qint64, qint64>> hours;
    auto read = m_database.each(
        selectIncomplete,
        [&](const SqlRow &row) {
            if (!row.isNull(0))
                hours = {row.number(0), row.number(1) + 1};
        },
        monitor, from, to);
    if (!read)
        return Unexpected(read.error());
    return hours;
}

Result<Neighbours> CheckLogRepository::neighbours(qint64 monitor, Timestamp at)
{
    Neighbours found;
    auto read = m_database.each(
        selectTimeBefore, [&](const SqlRow &row) { found.older = row.time(0); }, monitor, at);
    if (read)
        read = m_database.each(
            selectTimeAfter, [&](const SqlRow &row) { found.newer = row.time(0); }, monitor, at);
    if (!read)
        return Unexpected(read.error());
    return found;
}

std::vector<const char *> CheckLogRepository::statements()
{
    return {selectLatest, selectLatestOf, selectTimeBefore, selectTimeAfter,
            countByHour,  countRolled,    selectIncomplete};
}

} // namespace monitron
