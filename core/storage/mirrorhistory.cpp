// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checklogrepository.h"
#include "core/storage/historyimporter.h"
#include "core/storage/mirrorwriter.h"
#include "core/storage/periods.h"
#include "core/storage/writerprivate.h"

#include <algorithm>

// Results and rollups of a mirror; the other part of MirrorWriter is in mirrorwriter.cpp.
namespace monitron {

namespace {

const QString resultsFromName = QStringLiteral("mirror.results_from");
/// Hours are kept for as long as a chart by the hour may be.
constexpr qint64 hourlyDays = 93;
constexpr int trimmedAtOnce = 2000;
/// Of rollups, some 100 bytes each.
constexpr qint64 mostRollups = 1'000'000;

} // namespace

Result<void> MirrorWriter::putResults(const ResultBlock &block)
{
    const auto entry = d.cache.entry(block.monitor);
    if (!entry)
        return entry.error().code == Error::Code::NotFound ? Result<void>() : Unexpected(entry.error());
    if (auto done = HistoryImporter(d.database).insert((*entry)->key, block); !done)
        return done;
    d.changes.states.insert(block.monitor);
    return block.state ? d.repositories.states.save((*entry)->key, *block.state) : Result<void>();
}

Result<void> MirrorWriter::putOlderResults(const ResultBlock &block)
{
    const auto entry = d.cache.entry(block.monitor);
    if (!entry)
        return entry.error().code == Error::Code::NotFound ? Result<void>() : Unexpected(entry.error());
    return HistoryImporter(d.database).insert((*entry)->key, block);
}

Result<std::optional<TimeRange>> MirrorWriter::missingResults(MonitorId id, TimeRange range)
{
    const auto marks = d.loadMarks();
    if (!marks)
        return Unexpected(marks.error());
    const qint64 here = (*marks)->rawFrom.value_or(0);
    const qint64 from = std::max(hourOf(range.from), (*marks)->checksFrom.value_or(here));
    const qint64 to = std::min(hourOf(range.to - Duration(1)) + 1, here);
    if (from >= to)
        return std::nullopt;
    const auto entry = d.cache.entry(id);
    if (!entry)
        return Unexpected(entry.error());
    const auto rolled = d.repositories.mirror.fetched((*entry)->key, Resolution::Hour);
    if (!rolled)
        return Unexpected(rolled.error());
    // Where it isn't known how many there are, they are asked for.
    const bool isCounted = *rolled && (*rolled)->from <= from && to <= (*rolled)->to;
    if (!isCounted)
        return TimeRange{startOfHour(from), startOfHour(to)};
    const auto hours = CheckLogRepository(d.database).hoursWithout((*entry)->key, from, to);
    if (!hours)
        return Unexpected(hours.error());
    if (!*hours)
        return std::nullopt;
    return TimeRange{startOfHour((*hours)->first), startOfHour((*hours)->second)};
}

Result<void> MirrorWriter::setChecksFrom(qint64 hour)
{
    const auto loaded = d.loadMarks();
    if (!loaded)
        return Unexpected(loaded.error());
    HistoryMarks marks = **loaded;
    marks.checksFrom = hour;
    if (marks == **loaded)
        return {};
    d.marks = marks;
    return d.repositories.rollups.setMarks(marks);
}

Result<bool> MirrorWriter::hasResultUntil(MonitorId id, Timestamp at)
{
    const auto entry = d.cache.entry(id);
    if (!entry)
        return entry.error().code == Error::Code::NotFound ? Result<bool>(false) : Unexpected(entry.error());
    const auto from = resultsFrom();
    if (!from)
        return Unexpected(from.error());
    const TimeRange until{startOfHour(from->value_or(0)), at + Duration(1)};
    return d.repositories.results.count((*entry)->key, until, 1).map([](int count) { return count > 0; });
}

Result<void> MirrorWriter::putRollups(const RollupBlock &block, Timestamp now)
{
    const auto entry = d.cache.entry(block.monitor);
    if (!entry)
        return entry.error().code == Error::Code::NotFound ? Result<void>() : Unexpected(entry.error());
    const qint64 key = (*entry)->key;
    if (auto done = HistoryImporter(d.database).replaceRollups(key, block); !done)
        return done;
    const auto before = d.repositories.mirror.fetched(key, block.resolution);
    if (!before)
        return Unexpected(before.error());
    // What is empty at the beginning may be filled yet: where a monitor is given the history that it had
    // elsewhere.
    const qint64 first = block.rows.empty() ? block.to : block.rows.front().period;
    MirrorRepository::Fetched span{key, block.resolution, first, block.to};
    if (*before && (*before)->from <= block.to && block.from <= (*before)->to) {
        span.from = std::min(span.from, (*before)->from);
        span.to = std::max(span.to, (*before)->to);
    }
    if (auto done = d.repositories.mirror.saveFetched(span, now); !done)
        return done;
    if (!block.rows.empty()) // else whoever looks would only ask again
        d.changes.states.insert(block.monitor);
    return d.repositories.mirror.evict(mostRollups);
}

Result<std::optional<qint64>> MirrorWriter::resultsFrom()
{
    return number(resultsFromName);
}

Result<void> MirrorWriter::setResultsFrom(qint64 hour)
{
    const auto before = d.loadMarks();
    if (!before)
        return Unexpected(before.error());
    HistoryMarks marks;
    marks.checksFrom = (*before)->checksFrom;
    marks.rolledTo = hour;
    marks.rawFrom = hour;
    marks.hourlyFrom = (dayOfHour(hour) - hourlyDays) * hoursPerDay;
    d.marks = marks;
    if (auto done = d.repositories.rollups.setMarks(marks); !done)
        return done;
    return setNumber(resultsFromName, hour);
}

Result<void> MirrorWriter::forgetHistory(MonitorId id)
{
    const auto entry = d.cache.entry(id);
    if (!entry)
        return entry.error().code == Error::Code::NotFound ? Result<void>() : Unexpected(entry.error());
    d.changes.states.insert(id);
    const qint64 key = (*entry)->key;
    const Timestamp end(std::numeric_limits<qint64>::max());
    return d.repositories.results.removeBefore(key, end, std::numeric_limits<int>::max()).and_then([&](bool) {
        return d.repositories.mirror.dropFetched(key);
    });
}

Result<std::optional<qint64>> MirrorWriter::trimResults(qint64 after)
{
    const auto from = resultsFrom();
    if (!from)
        return Unexpected(from.error());
    if (!*from)
        return std::nullopt;
    return HistoryImporter(d.database).removeBefore(startOfHour(**from), after, trimmedAtOnce);
}

Result<std::optional<std::pair<qint64, qint64>>>
MirrorWriter::missingRollups(MonitorId id, Resolution resolution, qint64 from, qint64 to, Timestamp now)
{
    const auto marks = d.loadMarks();
    if (!marks)
        return Unexpected(marks.error());
    const qint64 hour = (*marks)->rolledTo.value_or(0);
    to = std::min(to, resolution == Resolution::Hour ? hour : dayOfHour(hour));
    if (resolution == Resolution::Hour)
        from = std::max(from, (*marks)->hourlyFrom.value_or(from));
    if (from >= to)
        return std::nullopt;
    const auto entry = d.cache.entry(id);
    if (!entry)
        return Unexpected(entry.error());
    const auto known = d.repositories.mirror.fetched((*entry)->key, resolution);
    if (!known)
        return Unexpected(known.error());
    if (!*known)
        return std::pair(from, to);
    const qint64 first = (*known)->from;
    const qint64 end = (*known)->to;
    if (auto used = d.repositories.mirror.saveFetched(**known, now); !used)
        return Unexpected(used.error());
    if (from >= first && to <= end)
        return std::nullopt;
    // What is asked for always goes up to the same end: only one side can be missing, or there is a hole.
    if (from >= first && from <= end)
        return std::pair(end, to);
    return std::pair(from, to <= end && to >= first ? first : to);
}

} // namespace monitron
