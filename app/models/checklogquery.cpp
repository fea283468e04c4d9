// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/checklogquery.h"

#include "core/storage/reader.h"

#include <algorithm>
#include <limits>

namespace monitron {

namespace {

/// A page is a few hundred checks; only those of many checks within one hour are larger.
constexpr int mostOfPage = 20'000;

/// The next 1, 2 or 5 times a power of ten above, from 1 ms on.
qint64 roundUp(qint64 us)
{
    for (qint64 power = 1000;; power *= 10) {
        for (const int step : {1, 2, 5}) {
            if (us <= power * step || power > 1'000'000'000)
                return power * step;
        }
    }
}

} // namespace

TimeRange CheckLogQuery::whole() const
{
    return range.value_or(TimeRange{Timestamp(0), Timestamp(std::numeric_limits<std::int64_t>::max())});
}

Result<CheckLogBeginning> readBeginning(const Reader &reader, const CheckLogQuery &query)
{
    CheckLogBeginning answer;
    const TimeRange whole = query.whole();
    const auto kept = reader.checksFrom();
    if (!kept)
        return tl::unexpected(kept.error());
    answer.keptFrom = std::clamp(*kept, whole.from, whole.to);
    // First of all the newest: what is committed after it is read as new.
    const auto newest = reader.results(query.monitor, {answer.keptFrom, whole.to}, {}, 1);
    if (!newest)
        return tl::unexpected(newest.error());
    answer.newest = newest->empty() ? answer.keptFrom - Duration(1) : newest->front().at;
    const auto counts = reader.checkCounts(query.monitor, {answer.keptFrom, answer.newest + Duration(1)});
    auto older = reader.checkCounts(query.monitor, {whole.from, answer.keptFrom});
    if (!counts || !older)
        return tl::unexpected(counts ? older.error() : counts.error());
    answer.pages = CheckPages(*counts, query.of);
    answer.pages.append(*older, query.of);
    answer.older = std::move(*older);
    if (answer.pages.pageCount() == 0)
        return answer;
    auto first = readChecks(reader, query, answer.pages.rangesOf(0));
    if (!first)
        return tl::unexpected(first.error());
    answer.first = std::move(*first);
    return answer;
}

Result<std::vector<CheckResult>> readChecks(const Reader &reader, const CheckLogQuery &query,
                                            const std::vector<TimeRange> &ranges)
{
    std::vector<CheckResult> all;
    for (const TimeRange &range : ranges) {
        auto part = reader.results(query.monitor, range, query.of, mostOfPage);
        if (!part)
            return part;
        all.insert(all.end(), std::make_move_iterator(part->begin()), std::make_move_iterator(part->end()));
    }
    return all;
}

qint64 waterfallScale(std::vector<qint64> times)
{
    if (times.empty())
        return 0;
    const auto most = times.begin() + static_cast<std::ptrdiff_t>(times.size() * 9 / 10);
    std::nth_element(times.begin(), most, times.end());
    return roundUp(*most);
}

} // namespace monitron
