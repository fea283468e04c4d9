// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/checkresult.h"

#include <vector>

namespace monitron {

class Database;

/// What is stored besides the results because it rarely changes: the facts of the endpoint (once per
/// monitor), and words and evidence of failures (where they differ from those of the failure before).
class EndpointRepository
{
public:
    explicit EndpointRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<EndpointFacts> facts(qint64 monitor);
    [[nodiscard]] Result<void> saveFacts(qint64 monitor, const EndpointFacts &facts);

    /// For a failure stored at `at`. `nextFailure`: the next later one that is stored already (the clock
    /// was set back), which must keep what it has.
    [[nodiscard]] Result<void> saveFailure(qint64 monitor, Timestamp at, const CheckResult &result,
                                           std::optional<Timestamp> nextFailure);
    [[nodiscard]] Result<QString> text(qint64 monitor, Timestamp at);
    [[nodiscard]] Result<Evidence> evidence(qint64 monitor, Timestamp at);

    /// Removes what only results before `before` needed.
    [[nodiscard]] Result<void> removeBefore(qint64 monitor, Timestamp before);
    [[nodiscard]] Result<void> removeOf(qint64 monitor);

    static std::vector<const char *> statements();

private:
    struct Kept;
    template <typename T>
    [[nodiscard]] Result<void> saveWhereDifferent(const Kept &kept, qint64 monitor, Timestamp at,
                                                  const T &value, std::optional<Timestamp> nextFailure);
    template <typename T>
    [[nodiscard]] Result<T> valid(const char *sql, qint64 monitor, Timestamp at);

    Database &m_database;
};

} // namespace monitron
