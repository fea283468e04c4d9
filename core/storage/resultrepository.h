// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/history.h"
#include "core/storage/resultcodec.h"

#include <functional>
#include <optional>
#include <vector>

namespace monitron {

class Database;

/// The raw results of all monitors, clustered by monitor and time.
class ResultRepository
{
public:
    explicit ResultRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(qint64 monitor, Timestamp at, const CheckResult &result,
                                      Duration cover);
    /// `at`, or the first millisecond after it at which this monitor has no result yet.
    [[nodiscard]] Result<Timestamp> firstFree(qint64 monitor, Timestamp at);

    [[nodiscard]] Result<std::optional<RawResult>> at(qint64 monitor, Timestamp at);
    [[nodiscard]] Result<std::optional<RawResult>> lastBefore(qint64 monitor, Timestamp before);
    [[nodiscard]] Result<std::optional<Timestamp>> firstFailureAfter(qint64 monitor, Timestamp after);
    /// Newest first.
    [[nodiscard]] Result<std::vector<RawResult>> newest(qint64 monitor, Timestamp before, int limit,
                                                        bool failuresOnly);
    /// In order of time.
    [[nodiscard]] Result<void> each(qint64 monitor, TimeRange range,
                                    const std::function<void(const RawResult &)> &take);
    /// How many there are, counted no further than `most`.
    [[nodiscard]] Result<int> count(qint64 monitor, TimeRange range, int most);

    /// Removes the oldest before `before`, some `limit` of them; whether all of them are gone.
    [[nodiscard]] Result<bool> removeBefore(qint64 monitor, Timestamp before, int limit);

    static std::vector<const char *> statements();

private:
    [[nodiscard]] Result<std::optional<RawResult>> first(const char *sql, qint64 monitor, Timestamp bound);

    Database &m_database;
};

} // namespace monitron
