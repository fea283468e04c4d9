// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/replica.h"

#include <vector>

namespace monitron {

class Database;

/// Which replica has which monitor, on a server. Taking one raises its fence, which the state of the monitor
/// is then written with: whoever had it before can't write it any more. Part of the Writer's transaction.
class LeaseRepository
{
public:
    explicit LeaseRepository(Database &database) : m_database(database) {}

    struct Lease
    {
        MonitorId monitor;
        qint64 fence = 0;
    };
    /// At most `limit` of those that nobody has, the ones that are due first before the others. What another
    /// replica is about to claim is passed over.
    [[nodiscard]] Result<std::vector<Lease>> claim(ReplicaId by, int limit);
    /// Whoever has it; where it is `by` already, the fence stays. NotFound: there is no such monitor.
    [[nodiscard]] Result<Lease> take(MonitorId monitor, ReplicaId by);
    /// If it still has it.
    [[nodiscard]] Result<void> release(MonitorId monitor, ReplicaId by);
    /// All that it has, in no order.
    [[nodiscard]] Result<std::vector<MonitorId>> heldBy(ReplicaId replica);

    static std::vector<const char *> statements();

private:
    Database &m_database;
};

} // namespace monitron
