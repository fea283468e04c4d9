// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace monitron {

/// All that the two engines want said differently. Everything else is SQL that both understand, and stands
/// at the top of the repository that runs it.
struct Dialect
{
    enum class Engine {
        Sqlite,
        Postgres,
    };
    Engine engine = Engine::Sqlite;
    const char *beginRead = nullptr; ///< several reads that see one state
    const char *beginWrite = nullptr;
    const char *appendChange = nullptr; ///< entity, id, at
    const char *selectLastSequence = nullptr;

    // Null where only one process uses the store:
    const char *announceChanges = nullptr; ///< to whom listens on "monitron_changes": the last sequence
    const char *announceStates = nullptr;  ///< to whom listens on "monitron_states": see ChangeFeed
    const char *saveFencedState = nullptr; ///< status, next due, detail, monitor, fence
    const char *claimMaintenance =
        nullptr; ///< until the end of the transaction; answers 0 where another has it
    // Null where results aren't partitioned:
    const char *selectPartition = nullptr; ///< a name; answers a row if there is such a partition
    const char *makePartition = nullptr;   ///< name, from, to; answers 0 where it has to be tried again
    const char *dropPartitions = nullptr;  ///< those below a name; answers 0 where it has to be tried again

    /// Raw results go by this many hours at a time.
    int rawRetentionHours = 1;
    /// A text with the character U+0000 in it is refused.
    bool refusesNul = false;

    [[nodiscard]] static const Dialect &of(Engine engine);
    /// Whether other processes may write to the same store.
    [[nodiscard]] bool isShared() const { return announceChanges != nullptr; }
    /// The statement in this dialect: without the hints of the other one.
    [[nodiscard]] QString statement(const char *sql) const;
    /// Those above that are there.
    [[nodiscard]] std::vector<const char *> statements() const;
};

} // namespace monitron
