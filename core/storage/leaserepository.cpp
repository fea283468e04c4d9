// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/leaserepository.h"

#include "core/base/coretext.h"
#include "core/storage/database.h"

#include <optional>

namespace monitron {

namespace {

#define CLAIM_WHERE(condition)                                                                               \
    "WITH picked AS (SELECT s.monitor, m.id FROM state s JOIN monitor m ON m.key = s.monitor "               \
    "WHERE " condition " AND m.removed_at IS NULL ORDER BY s.next_due LIMIT ? FOR UPDATE OF s SKIP LOCKED) " \
    "UPDATE state s SET owner = ?, fence = s.fence + 1 FROM picked WHERE s.monitor = picked.monitor "        \
    "RETURNING picked.id, s.fence"

constexpr const char *claimFree = CLAIM_WHERE("s.owner IS NULL");
constexpr const char *claimGivenUp =
    CLAIM_WHERE("s.owner IN (SELECT id FROM replica WHERE given_up_at IS NOT NULL)");
constexpr const char *takeOne =
    "UPDATE state s SET owner = ?, fence = s.fence + CASE WHEN s.owner = ? THEN 0 ELSE 1 END FROM monitor m "
    "WHERE m.key = s.monitor AND m.id = ? AND m.removed_at IS NULL RETURNING s.fence";
constexpr const char *releaseOne =
    "UPDATE state SET owner = NULL WHERE monitor = (SELECT key FROM monitor WHERE id = ?) AND owner = ?";
constexpr const char *selectHeld =
    "SELECT m.id FROM state s JOIN monitor m ON m.key = s.monitor WHERE s.owner = ? AND m.removed_at IS NULL";

#undef CLAIM_WHERE

} // namespace

Result<std::vector<LeaseRepository::Lease>> LeaseRepository::claim(ReplicaId by, int limit)
{
    std::vector<Lease> leases;
    for (const char *sql : {claimGivenUp, claimFree}) {
        auto claimed = m_database.each(
            sql,
            [&](const SqlRow &row) {
                leases.push_back({row.id<MonitorId>(0), row.number(1)});
            },
            limit - static_cast<int>(leases.size()), by);
        if (!claimed)
            return Unexpected(claimed.error());
    }
    return leases;
}

Result<LeaseRepository::Lease> LeaseRepository::take(MonitorId monitor, ReplicaId by)
{
    std::optional<qint64> fence;
    auto taken = m_database.each(
        takeOne, [&](const SqlRow &row) { fence = row.number(0); }, by, by, monitor);
    if (!taken)
        return Unexpected(taken.error());
    if (!fence)
        return failure(Error::Code::NotFound, CoreText::tr("There is no such monitor."));
    return Lease{monitor, *fence};
}

Result<void> LeaseRepository::release(MonitorId monitor, ReplicaId by)
{
    return m_database.run(releaseOne, monitor, by).map([](qint64) {});
}

Result<std::vector<MonitorId>> LeaseRepository::heldBy(ReplicaId replica)
{
    std::vector<MonitorId> held;
    auto read = m_database.each(
        selectHeld, [&](const SqlRow &row) { held.push_back(row.id<MonitorId>(0)); }, replica);
    if (!read)
        return Unexpected(read.error());
    return held;
}

std::vector<const char *> LeaseRepository::statements()
{
    return {claimFree, claimGivenUp, takeOne, releaseOne, selectHeld};
}

} // namespace monitron
