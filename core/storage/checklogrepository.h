// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/checkcount.h"
#include "core/storage/resultcodec.h"

#include <optional>
#include <vector>

namespace monitron {

class Database;

/// A monitor's results as a log that can be entered anywhere. Where in time they lie is said without reading
/// them: closed hours are taken from the rollups, only the rest is counted. That is what lets a log of
/// millions be shown whole, and a mirror's before all of it has been fetched.
class CheckLogRepository
{
public:
    explicit CheckLogRepository(Database &database) : m_database(database) {}

    /// Hour by hour (the first and the last cut to `range`), in order of time; empty hours are left out.
    [[nodiscard]] Result<std::vector<CheckCount>> counts(qint64 monitor, TimeRange range);
    /// Newest first; of one outcome only, where given.
    [[nodiscard]] Result<std::vector<RawResult>> latest(qint64 monitor, TimeRange range,
                                                        std::optional<Outcome> of, int limit);
    /// The hours of [from, to) with fewer results than their rollups tell of, from the first to behind the
    /// last; none: all are here.
    [[nodiscard]] Result<std::optional<std::pair<qint64, qint64>>> hoursWithout(qint64 monitor, qint64 from,
                                                                                qint64 to);
    /// The results before and after the one at `at`.
    [[nodiscard]] Result<Neighbours> neighbours(qint64 monitor, Timestamp at);

    static std::vector<const char *> statements();

private:
    [[nodiscard]] Result<void> addRaw(qint64 monitor, TimeRange range, std::vector<CheckCount> &to);
    [[nodiscard]] Result<void> addRolled(qint64 monitor, qint64 from, qint64 to,
                                         std::vector<CheckCount> &counts);

    Database &m_database;
};

} // namespace monitron
