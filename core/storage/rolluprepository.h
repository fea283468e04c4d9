// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/history.h"
#include "core/storage/rollup.h"

#include <functional>
#include <map>
#include <vector>

namespace monitron {

class Database;

/// How far the history has been rolled up and thinned out. Hours and days are numbered from 1970.
struct HistoryMarks
{
    std::optional<qint64> rolledTo; ///< every hour before this one is rolled up; none: no result yet
    // The pass that is under way, in order of the monitors' keys:
    std::optional<qint64> rollTarget;
    qint64 rollMonitor = 0; ///< is being rolled, from rollHour on
    qint64 rollHour = 0;
    // What retention has removed or is removing:
    std::optional<qint64> rawFrom;     ///< hour before which raw results are gone
    std::optional<qint64> checksFrom;  ///< in a mirror: hour from which on its server has raw results, too
    std::optional<qint64> hourlyFrom;  ///< hour (of a midnight) before which hours are gone
    std::optional<qint64> dailyFrom;   ///< day before which days are gone
    std::optional<qint64> thinMonitor; ///< done up to this one, where a pass is under way

    /// Results before this instant come late: their hours are stale.
    [[nodiscard]] std::optional<qint64> staleBeforeHour() const { return rollTarget ? rollTarget : rolledTo; }
    bool operator==(const HistoryMarks &) const = default;
};

/// The hourly and daily rollups, and how far they go.
class RollupRepository
{
public:
    explicit RollupRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<HistoryMarks> marks();
    [[nodiscard]] Result<void> setMarks(const HistoryMarks &marks);

    /// Resolution::Hour or Resolution::Day; an empty rollup removes the row.
    [[nodiscard]] Result<void> save(Resolution resolution, qint64 monitor, qint64 period,
                                    const Rollup &rollup);
    /// [from, to), by period.
    [[nodiscard]] Result<std::map<qint64, Rollup>> load(Resolution resolution, qint64 monitor, qint64 from,
                                                        qint64 to);
    /// Covered time of [from, to); stale hours left out.
    [[nodiscard]] Result<Uptime> covered(Resolution resolution, qint64 monitor, qint64 from, qint64 to);

    [[nodiscard]] Result<void> markStale(qint64 monitor, qint64 hour);
    [[nodiscard]] Result<std::vector<qint64>> staleHours(qint64 monitor, qint64 from, qint64 to);
    struct StaleHour
    {
        qint64 monitor = 0;
        qint64 hour = 0;
    };
    [[nodiscard]] Result<std::vector<StaleHour>> nextStale(int limit);
    [[nodiscard]] Result<void> clearStale(const StaleHour &stale);

    [[nodiscard]] Result<void> removeHoursBefore(qint64 monitor, qint64 before);
    [[nodiscard]] Result<void> removeDaysBefore(qint64 monitor, qint64 before);
    [[nodiscard]] Result<void> removeOf(qint64 monitor);

    static std::vector<const char *> statements();

private:
    Database &m_database;
};

} // namespace monitron
