// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyimporter.h"

#include "core/storage/database.h"
#include "core/storage/endpointrepository.h"
#include "core/storage/monitorrepository.h"
#include "core/storage/resultrepository.h"

#include <span>
#include <utility>

namespace monitron {

namespace {

// Many rows in one statement: by itself, each would cost twice as much.
#define ROW "(?, ?, ?, ?)"
#define FOUR_ROWS ROW ", " ROW ", " ROW ", " ROW
#define SIXTEEN_ROWS FOUR_ROWS ", " FOUR_ROWS ", " FOUR_ROWS ", " FOUR_ROWS
#define INSERT_RESULTS(ROWS)                                                                                 \
    "INSERT INTO result (monitor, at, outcome, detail) VALUES " ROWS " ON CONFLICT DO NOTHING"
constexpr std::size_t rowsAtOnce = 16;
constexpr const char *insertResult = INSERT_RESULTS(ROW);
constexpr const char *insertResults = INSERT_RESULTS(SIXTEEN_ROWS);
#undef INSERT_RESULTS
#undef SIXTEEN_ROWS
#undef FOUR_ROWS
#undef ROW

constexpr const char *insertWords =
    "INSERT INTO failure_text (monitor, at, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
constexpr const char *deleteHours = "DELETE FROM hourly WHERE monitor = ? AND period >= ? AND period < ?";
constexpr const char *deleteDays = "DELETE FROM daily WHERE monitor = ? AND period >= ? AND period < ?";
constexpr const char *insertHour =
    "INSERT INTO hourly (monitor, period, good, bad, unobserved, up_ms, down_ms, detail) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
constexpr const char *insertDay =
    "INSERT INTO daily (monitor, period, good, bad, unobserved, up_ms, down_ms, detail) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

constexpr int monitorsAtOnce = 64;
constexpr std::size_t columns = 4;

/// The value of the placeholder number `Index` of insertResults.
template <std::size_t Index>
auto valueOf(qint64 monitor, std::span<const HistoryRow> rows)
{
    const HistoryRow &row = rows[Index / columns];
    if constexpr (Index % columns == 0)
        return monitor;
    else if constexpr (Index % columns == 1)
        return row.at;
    else if constexpr (Index % columns == 2)
        return row.outcome;
    else
        return row.detail;
}

template <std::size_t... Index>
Result<qint64> insertMany(Database &database, qint64 monitor, std::span<const HistoryRow> rows,
                          std::index_sequence<Index...>)
{
    return database.run(insertResults, valueOf<Index>(monitor, rows)...);
}

} // namespace

Result<void> HistoryImporter::insert(qint64 monitor, const ResultBlock &block)
{
    std::span<const HistoryRow> rows(block.rows);
    while (rows.size() >= rowsAtOnce) {
        const auto done =
            insertMany(m_database, monitor, rows, std::make_index_sequence<rowsAtOnce * columns>());
        if (!done)
            return Unexpected(done.error());
        rows = rows.subspan(rowsAtOnce);
    }
    for (const HistoryRow &row : rows) {
        if (auto done = m_database.run(insertResult, monitor, row.at, row.outcome, row.detail); !done)
            return Unexpected(done.error());
    }
    for (const FailureWords &words : block.words) {
        if (auto done = m_database.run(insertWords, monitor, words.at, words.text); !done)
            return Unexpected(done.error());
    }
    return {};
}

Result<void> HistoryImporter::replaceRollups(qint64 monitor, const RollupBlock &block)
{
    const bool hour = block.resolution == Resolution::Hour;
    if (auto done = m_database.run(hour ? deleteHours : deleteDays, monitor, block.from, block.to); !done)
        return Unexpected(done.error());
    return insertRollups(monitor, block);
}

Result<void> HistoryImporter::insertRollups(qint64 monitor, const RollupBlock &block)
{
    const bool hour = block.resolution == Resolution::Hour;
    for (const RollupRow &row : block.rows) {
        auto done = m_database.run(hour ? insertHour : insertDay, monitor, row.period, row.good, row.bad,
                                   row.unobserved, row.upMs, row.downMs, row.detail);
        if (!done)
            return Unexpected(done.error());
    }
    return {};
}

Result<std::optional<qint64>> HistoryImporter::removeBefore(Timestamp before, qint64 after, int limit)
{
    const auto keys = MonitorRepository(m_database).keysAfter(after, monitorsAtOnce);
    if (!keys)
        return Unexpected(keys.error());
    for (const qint64 key : *keys) {
        const auto isDone = ResultRepository(m_database).removeBefore(key, before, limit);
        if (!isDone)
            return Unexpected(isDone.error());
        if (!*isDone)
            return after;
        if (auto done = EndpointRepository(m_database).removeBefore(key, before); !done)
            return Unexpected(done.error());
        after = key;
    }
    return keys->empty() ? std::optional<qint64>() : after;
}

std::vector<const char *> HistoryImporter::statements()
{
    return {insertResult, insertResults, insertWords, deleteHours, deleteDays, insertHour, insertDay};
}

} // namespace monitron
