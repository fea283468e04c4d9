// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/replica.h"

#include <vector>

namespace monitron {

class Database;

/// Who shares the store; on a server only. Part of the Writer's transaction, or of a Reader's.
class ReplicaRepository
{
public:
    explicit ReplicaRepository(Database &database) : m_database(database) {}

    /// Makes it one of them; `replica.startedAt` and `seenAt` are set by the store.
    [[nodiscard]] Result<void> join(const Replica &replica);
    /// It is still there, and holds so many monitors. False: it was given up meanwhile, and what it held may
    /// be somebody else's by now.
    [[nodiscard]] Result<bool> beat(ReplicaId id, int held);
    /// Gone where it was given up. Until the end of the transaction it isn't: whoever takes something has to
    /// ask before, as what a replica has that nobody knows any more would stay with it for ever.
    [[nodiscard]] Result<void> checkMember(ReplicaId id);
    /// What it holds is free at once.
    [[nodiscard]] Result<void> leave(ReplicaId id);
    /// Gives up those that weren't heard of for so long, and forgets those to whom nothing refers any more.
    [[nodiscard]] Result<void> giveUp(Duration silentFor);
    /// All that are there or still referred to, in the order in which they came.
    [[nodiscard]] Result<std::vector<Replica>> all();

    // What a fair share comes from:
    [[nodiscard]] Result<int> checking(); ///< how many replicas run checks
    [[nodiscard]] Result<int> monitors(); ///< how many there are; takes a while where there are very many

    static std::vector<const char *> statements();

private:
    [[nodiscard]] Result<int> count(const char *sql);

    Database &m_database;
};

} // namespace monitron
