// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyexporter.h"

#include "core/storage/database.h"
#include "core/storage/monitorrepository.h"
#include "core/storage/periods.h"
#include "core/storage/rolluprepository.h"
#include "core/storage/staterepository.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace monitron {

namespace {

constexpr const char *selectAfter =
    "SELECT at, outcome, detail FROM result WHERE monitor = ? AND at > ? AND at < ? ORDER BY at LIMIT ?";
// From the words that are true of the first failure on.
constexpr const char *selectWords =
    "SELECT at, text FROM failure_text WHERE monitor = ? AND at <= ? AND at >= coalesce((SELECT max(at) FROM "
    "failure_text WHERE monitor = ? AND at <= ?), ?) ORDER BY at";
constexpr const char *selectHours =
    "SELECT period, good, bad, unobserved, up_ms, down_ms, detail FROM hourly "
    "WHERE monitor = ? AND period >= ? AND period < ? ORDER BY period LIMIT ?";
constexpr const char *selectDays = "SELECT period, good, bad, unobserved, up_ms, down_ms, detail FROM daily "
                                   "WHERE monitor = ? AND period >= ? AND period < ? ORDER BY period LIMIT ?";
constexpr const char *selectInterruptions =
    "SELECT m.id, i.kind, i.from_at, i.to_at FROM interruption i LEFT JOIN monitor m ON m.key = i.monitor "
    "WHERE (i.to_at IS NULL OR i.to_at > ?) AND (i.monitor = 0 OR (m.id IS NOT NULL AND m.removed_at IS "
    "NULL)) ORDER BY i.from_at, i.key";

} // namespace

Result<ResultBlock> HistoryExporter::results(MonitorId monitor, Timestamp after, int limit, Timestamp until)
{
    const auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!transaction)
        return Unexpected(transaction.error());
    const auto key = MonitorRepository(m_database).keyOf(monitor);
    if (!key)
        return Unexpected(key.error());
    ResultBlock block;
    block.monitor = monitor;
    auto state = StateRepository(m_database).load(*key);
    if (!state)
        return Unexpected(state.error());
    block.state = std::move(*state);
    if (auto done = addResults(*key, after, until, std::max(limit, 0), block); !done)
        return Unexpected(done.error());
    if (auto done = addWords(*key, block); !done)
        return Unexpected(done.error());
    return block;
}

Result<void> HistoryExporter::addResults(qint64 key, Timestamp after, Timestamp until, int limit,
                                         ResultBlock &block)
{
    const auto most = static_cast<std::size_t>(limit);
    return m_database.each(
        selectAfter,
        [&](const SqlRow &row) {
            if (block.rows.size() < most)
                block.rows.push_back({row.time(0), static_cast<quint8>(row.integer(1)), row.bytes(2)});
            else
                block.hasMore = true;
        },
        key, after, until, qint64{limit} + 1);
}

Result<void> HistoryExporter::addWords(qint64 key, ResultBlock &block)
{
    const auto firstFailure = std::find_if(block.rows.begin(), block.rows.end(), [](const HistoryRow &row) {
        return row.outcome == static_cast<quint8>(Outcome::Bad);
    });
    if (firstFailure == block.rows.end())
        return {};
    return m_database.each(
        selectWords,
        [&](const SqlRow &row) {
            block.words.push_back({row.time(0), row.text(1)});
        },
        key, block.rows.back().at, key, firstFailure->at, firstFailure->at);
}

Result<RollupBlock> HistoryExporter::rollups(MonitorId monitor, Resolution resolution, qint64 from, qint64 to,
                                             Stale given)
{
    const auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!transaction)
        return Unexpected(transaction.error());
    const auto key = MonitorRepository(m_database).keyOf(monitor);
    if (!key)
        return Unexpected(key.error());
    const auto marks = RollupRepository(m_database).marks();
    if (!marks)
        return Unexpected(marks.error());
    RollupBlock block;
    block.monitor = monitor;
    block.resolution = resolution;
    block.from = from;
    const bool isByHour = resolution == Resolution::Hour;
    if (marks->rolledTo)
        to = std::min(to, isByHour ? *marks->rolledTo : dayOfHour(*marks->rolledTo));
    block.to = marks->rolledTo ? std::max(from, to) : from;
    const qint64 hours = isByHour ? 1 : hoursPerDay;
    const auto stale = RollupRepository(m_database).staleHours(*key, from * hours, block.to * hours);
    if (!stale)
        return Unexpected(stale.error());
    if (given == Stale::Without &&
        !stale->empty()) // they are about to be rolled anew, and what is given is kept for good
        block.to = isByHour ? stale->front() : dayOfHour(stale->front());
    if (auto done = addRollups(*key, block); !done)
        return Unexpected(done.error());
    return block;
}

Result<void> HistoryExporter::addRollups(qint64 key, RollupBlock &block)
{
    auto read = m_database.each(
        block.resolution == Resolution::Hour ? selectHours : selectDays,
        [&](const SqlRow &row) {
            block.rows.push_back({row.number(0), static_cast<quint32>(row.number(1)),
                                  static_cast<quint32>(row.number(2)), static_cast<quint32>(row.number(3)),
                                  row.number(4), row.number(5), row.bytes(6)});
        },
        key, block.from, block.to, mostRollups + 1);
    if (read && block.rows.size() > mostRollups) {
        block.to = block.rows.back().period;
        block.rows.pop_back();
    }
    return read;
}

Result<std::vector<Interruption>> HistoryExporter::interruptions(Timestamp since)
{
    std::vector<Interruption> interruptions;
    auto read = m_database.each(
        selectInterruptions,
        [&](const SqlRow &row) {
            interruptions.push_back({row.isNull(0) ? MonitorId() : row.id<MonitorId>(0),
                                     static_cast<Interruption::Kind>(row.integer(1)), row.time(2),
                                     row.optionalTime(3)});
        },
        since);
    if (!read)
        return Unexpected(read.error());
    return interruptions;
}

std::vector<const char *> HistoryExporter::statements()
{
    return {selectAfter, selectWords, selectHours, selectDays, selectInterruptions};
}

} // namespace monitron
