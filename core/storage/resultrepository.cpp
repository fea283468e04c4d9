// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/resultrepository.h"

#include "core/base/logging.h"
#include "core/storage/database.h"

namespace monitron {

namespace {

constexpr const char *insertResult = "INSERT INTO result (monitor, at, outcome, detail) VALUES (?, ?, ?, ?)";
constexpr const char *selectAt = "SELECT at, outcome, detail FROM result WHERE monitor = ? AND at = ?";
constexpr const char *selectBefore =
    "SELECT at, outcome, detail FROM result WHERE monitor = ? AND at < ? ORDER BY at DESC LIMIT 1";
// SQLite would rather walk all results of the monitor than the few failures, hence INDEXED BY.
constexpr const char *selectFailureAfter = "SELECT at FROM result INDEXED BY result_failure WHERE monitor = "
                                           "? AND at > ? AND outcome = 0 ORDER BY at "
                                           "LIMIT 1";
constexpr const char *selectNewest =
    "SELECT at, outcome, detail FROM result WHERE monitor = ? AND at < ? ORDER BY at DESC LIMIT ?";
constexpr const char *selectNewestFailures = "SELECT at, outcome, detail FROM result INDEXED BY "
                                             "result_failure WHERE monitor = ? AND at < ? AND outcome = 0 "
                                             "ORDER BY at DESC LIMIT ?";
constexpr const char *selectRange =
    "SELECT at, outcome, detail FROM result WHERE monitor = ? AND at >= ? AND at < ? ORDER BY at";
constexpr const char *countRange =
    "SELECT count(*) FROM (SELECT 1 FROM result WHERE monitor = ? AND at >= ? AND at < ? LIMIT ?) AS found";
constexpr const char *selectNth =
    "SELECT at FROM result WHERE monitor = ? AND at < ? ORDER BY at LIMIT 1 OFFSET ?";
constexpr const char *deleteBefore = "DELETE FROM result WHERE monitor = ? AND at < ?";

RawResult resultFrom(const SqlRow &row)
{
    RawResult result;
    result.at = row.time(0);
    result.outcome = static_cast<Outcome>(row.integer(1));
    if (!decodeResult(row.bytes(2), result))
        qCWarning(logStorage) << "a result that can't be read, at" << result.at.ms();
    return result;
}

} // namespace

Result<void> ResultRepository::insert(qint64 monitor, Timestamp at, const CheckResult &result, Duration cover)
{
    return m_database.run(insertResult, monitor, at, result.outcome, encodeResult(result, cover))
        .map([](qint64) {});
}

Result<Timestamp> ResultRepository::firstFree(qint64 monitor, Timestamp at)
{
    while (true) {
        const auto taken = this->at(monitor, at);
        if (!taken)
            return Unexpected(taken.error());
        if (!*taken)
            return at;
        at += Duration(1);
    }
}

Result<std::optional<RawResult>> ResultRepository::first(const char *sql, qint64 monitor, Timestamp bound)
{
    std::optional<RawResult> result;
    auto read = m_database.each(
        sql, [&](const SqlRow &row) { result = resultFrom(row); }, monitor, bound);
    if (!read)
        return Unexpected(read.error());
    return result;
}

Result<std::optional<RawResult>> ResultRepository::at(qint64 monitor, Timestamp at)
{
    return first(selectAt, monitor, at);
}

Result<std::optional<RawResult>> ResultRepository::lastBefore(qint64 monitor, Timestamp before)
{
    return first(selectBefore, monitor, before);
}

Result<std::optional<Timestamp>> ResultRepository::firstFailureAfter(qint64 monitor, Timestamp after)
{
    std::optional<Timestamp> at;
    auto read = m_database.each(
        selectFailureAfter, [&](const SqlRow &row) { at = row.time(0); }, monitor, after);
    if (!read)
        return Unexpected(read.error());
    return at;
}

Result<std::vector<RawResult>> ResultRepository::newest(qint64 monitor, Timestamp before, int limit,
                                                        bool failuresOnly)
{
    std::vector<RawResult> results;
    auto read = m_database.each(
        failuresOnly ? selectNewestFailures : selectNewest,
        [&](const SqlRow &row) { results.push_back(resultFrom(row)); }, monitor, before, std::max(limit, 0));
    if (!read)
        return Unexpected(read.error());
    return results;
}

Result<void> ResultRepository::each(qint64 monitor, TimeRange range,
                                    const std::function<void(const RawResult &)> &take)
{
    return m_database.each(
        selectRange, [&](const SqlRow &row) { take(resultFrom(row)); }, monitor, range.from, range.to);
}

Result<int> ResultRepository::count(qint64 monitor, TimeRange range, int most)
{
    int count = 0;
    auto read = m_database.each(
        countRange, [&](const SqlRow &row) { count = row.integer(0); }, monitor, range.from, range.to, most);
    if (!read)
        return Unexpected(read.error());
    return count;
}

Result<bool> ResultRepository::removeBefore(qint64 monitor, Timestamp before, int limit)
{
    std::optional<Timestamp> bound;
    auto read = m_database.each(
        selectNth, [&](const SqlRow &row) { bound = row.time(0); }, monitor, before, limit);
    if (!read)
        return Unexpected(read.error());
    if (auto done = m_database.run(deleteBefore, monitor, bound.value_or(before)); !done)
        return Unexpected(done.error());
    return !bound.has_value();
}

std::vector<const char *> ResultRepository::statements()
{
    return {insertResult,         selectAt,    selectBefore, selectFailureAfter, selectNewest,
            selectNewestFailures, selectRange, countRange,   selectNth,          deleteBefore};
}

} // namespace monitron
