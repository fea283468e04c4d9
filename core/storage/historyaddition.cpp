// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyaddition.h"

#include "core/base/coretext.h"
#include "core/storage/historyimporter.h"
#include "core/storage/periods.h"
#include "core/storage/repositories.h"
#include "core/storage/resultpartitions.h"
#include "core/storage/writer.h"

#include <algorithm>
#include <set>

namespace monitron {

namespace {

constexpr quint32 mostChecks = 100'000; ///< of a day: more than one in a second

Unexpected senseless()
{
    return failure(Error::Code::Corrupt, CoreText::tr("The history has rows that make no sense."));
}

/// One document into the store of one writer.
class Addition
{
public:
    explicit Addition(Writer &writer) : m_writer(writer), m_repositories(writer.repositories()) {}

    Result<int> add(const ResultBlock &block);
    Result<void> add(const RollupBlock &block);

private:
    struct Place
    {
        qint64 key = 0;
        Timestamp madeAt;
    };
    Result<Place> placeOf(MonitorId id);
    Result<void> mark(qint64 key, const ResultBlock &taken);

    Writer &m_writer;
    Repositories &m_repositories;
};

Result<Addition::Place> Addition::placeOf(MonitorId id)
{
    const auto key = m_repositories.monitors.keyOf(id);
    if (!key)
        return Unexpected(key.error());
    const auto monitor = m_repositories.monitors.load(id);
    if (!monitor)
        return Unexpected(monitor.error());
    return Place{*key, monitor->createdAt};
}

Result<int> Addition::add(const ResultBlock &block)
{
    const auto place = placeOf(block.monitor);
    const auto marks = m_writer.marks();
    if (!place || !marks)
        return Unexpected(!place ? place.error() : marks.error());
    // Before it results are gone or going, and what is left of an hour would be rolled up as if it were all.
    const Timestamp from = marks->rawFrom ? startOfHour(*marks->rawFrom + longestCoverHours)
                                          : Timestamp(std::numeric_limits<qint64>::min());
    const auto isOurs = [&](Timestamp at) { return at >= from && at < place->madeAt; };
    ResultBlock taken;
    taken.monitor = block.monitor;
    for (const HistoryRow &row : block.rows) {
        RawResult result;
        if (row.outcome > static_cast<quint8>(Outcome::Unobserved) || !decodeResult(row.detail, result))
            return senseless();
        if (isOurs(row.at))
            taken.rows.push_back(row);
    }
    if (taken.rows.empty())
        return 0;
    std::sort(taken.rows.begin(), taken.rows.end(),
              [](const HistoryRow &a, const HistoryRow &b) { return a.at < b.at; });
    // The words of the first failure may have been said before.
    for (const FailureWords &words : block.words) {
        if (words.at < place->madeAt)
            taken.words.push_back(words);
    }
    // Where a partition can't be made just now, the rows are kept without.
    const auto made = ResultPartitions(m_writer.database())
                          .make({taken.rows.front().at, taken.rows.back().at + Duration(1)});
    if (!made)
        return Unexpected(made.error());
    if (auto done = HistoryImporter(m_writer.database()).insert(place->key, taken); !done)
        return Unexpected(done.error());
    if (auto done = mark(place->key, taken); !done)
        return Unexpected(done.error());
    return static_cast<int>(taken.rows.size());
}

/// The hours that the rows cover are to be rolled up, again where they have been.
Result<void> Addition::mark(qint64 key, const ResultBlock &taken)
{
    auto marks = m_writer.marks();
    if (!marks)
        return Unexpected(marks.error());
    if (!marks->rolledTo) {
        marks->rolledTo = hourOf(taken.rows.front().at);
        return m_writer.setMarks(*marks);
    }
    const qint64 rolledBefore = *marks->staleBeforeHour();
    std::set<qint64> stale;
    for (const HistoryRow &row : taken.rows) {
        RawResult result;
        static_cast<void>(decodeResult(row.detail, result));
        const qint64 first = hourOf(row.at);
        const qint64 last = std::min(hourOf(row.at + result.cover), first + longestCoverHours);
        for (qint64 hour = first; hour <= last && hour < rolledBefore; ++hour)
            stale.insert(hour);
    }
    for (const qint64 hour : stale) {
        if (auto done = m_repositories.rollups.markStale(key, hour); !done)
            return done;
    }
    return {};
}

Result<void> Addition::add(const RollupBlock &block)
{
    const auto place = placeOf(block.monitor);
    if (!place)
        return Unexpected(place.error());
    const bool isHours = block.resolution == Resolution::Hour;
    const qint64 madeIn = isHours ? hourOf(place->madeAt) : dayOfHour(hourOf(place->madeAt));
    const qint64 length = isHours ? hourMs : dayMs;
    RollupBlock taken = block;
    taken.to = std::min(block.to, madeIn);
    for (const RollupRow &row : block.rows) {
        const bool makesSense = std::max({row.good, row.bad, row.unobserved}) <= mostChecks &&
                                row.upMs >= 0 && row.downMs >= 0 && row.upMs + row.downMs <= length &&
                                row.period >= block.from && row.period < block.to;
        if (!makesSense)
            return senseless();
    }
    std::erase_if(taken.rows, [&](const RollupRow &row) { return row.period >= taken.to; });
    if (taken.from >= taken.to)
        return {};
    return HistoryImporter(m_writer.database()).replaceRollups(place->key, taken);
}

} // namespace

Result<int> addHistory(Writer &writer, const HistoryDocument &document)
{
    Addition addition(writer);
    int added = 0;
    // First, so that what is rolled up here takes their place.
    for (const RollupBlock &block : document.rollups) {
        if (auto done = addition.add(block); !done)
            return Unexpected(done.error());
    }
    for (const ResultBlock &block : document.results) {
        const auto taken = addition.add(block);
        if (!taken)
            return taken;
        added += *taken;
    }
    return added;
}

} // namespace monitron
