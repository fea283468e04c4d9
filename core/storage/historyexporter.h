// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/historyexchange.h"

#include <limits>

namespace monitron {

class Database;

/// What a server gives a desktop's mirror: history as it is stored, without taking it apart. Each call sees
/// one consistent state.
class HistoryExporter
{
public:
    /// The most hours or days in one block.
    static constexpr int mostRollups = 20'000;

    explicit HistoryExporter(Database &database) : m_database(database) {}

    /// The state, and the results behind `after` and before `until` in order of time, at most `limit` (0:
    /// whether there are any), with the words of their failures. NotFound.
    [[nodiscard]] Result<ResultBlock>
    results(MonitorId monitor, Timestamp after, int limit,
            Timestamp until = Timestamp(std::numeric_limits<qint64>::max()));
    /// Whether hours that are about to be rolled up anew are given as they are.
    enum class Stale : quint8 { Without, With };
    /// Hours or days of [from, to). The block's own `to` says how far it goes: no further than is rolled up
    /// (and, without stale ones, stays as it is), and no more than `mostRollups`. NotFound.
    [[nodiscard]] Result<RollupBlock> rollups(MonitorId monitor, Resolution resolution, qint64 from,
                                              qint64 to, Stale given = Stale::Without);
    /// Those that touch the time from `since` on, of all monitors, by their begin.
    [[nodiscard]] Result<std::vector<Interruption>> interruptions(Timestamp since);

    static std::vector<const char *> statements();

private:
    [[nodiscard]] Result<void> addResults(qint64 key, Timestamp after, Timestamp until, int limit,
                                          ResultBlock &block);
    [[nodiscard]] Result<void> addWords(qint64 key, ResultBlock &block);
    [[nodiscard]] Result<void> addRollups(qint64 key, RollupBlock &block);

    Database &m_database;
};

} // namespace monitron
