// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/historyexchange.h"

namespace monitron {

class Database;

/// Puts history that comes from another store into this one.
class HistoryImporter
{
public:
    explicit HistoryImporter(Database &database) : m_database(database) {}

    /// The results and the words of their failures; what is there already stays. Not the state.
    [[nodiscard]] Result<void> insert(qint64 monitor, const ResultBlock &block);
    /// What is there already stays.
    [[nodiscard]] Result<void> insertRollups(qint64 monitor, const RollupBlock &block);
    /// All of the block's time, also where it has no rows.
    [[nodiscard]] Result<void> replaceRollups(qint64 monitor, const RollupBlock &block);
    /// Removes results before `before`, with their words, of the monitors whose keys come behind `after`:
    /// some 64 monitors or `limit` results at a time. Answers where to go on; none: all of them are gone.
    [[nodiscard]] Result<std::optional<qint64>> removeBefore(Timestamp before, qint64 after, int limit);

    static std::vector<const char *> statements();

private:
    Database &m_database;
};

} // namespace monitron
