// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replicarepository.h"

#include "core/storage/database.h"

namespace monitron {

namespace {

// The clocks of the replicas may differ, the server has one.
#define SERVER_NOW "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)"

constexpr const char *insertReplica =
    "INSERT INTO replica (id, name, role, runs_checks, version, started_at, seen_at, held) "
    "VALUES (?, ?, ?, ?, ?, " SERVER_NOW ", " SERVER_NOW ", 0)";
constexpr const char *updateSeen =
    "UPDATE replica SET seen_at = " SERVER_NOW ", held = ? WHERE id = ? AND given_up_at IS NULL";
constexpr const char *lockMember = "SELECT 1 FROM replica WHERE id = ? AND given_up_at IS NULL FOR SHARE";
constexpr const char *leaveNow =
    "UPDATE replica SET given_up_at = " SERVER_NOW " WHERE id = ? AND given_up_at IS NULL";
// One that is stopped in the middle of its own beat keeps its row locked until the server ends its session.
constexpr const char *giveUpSilent =
    "UPDATE replica SET given_up_at = " SERVER_NOW " WHERE id IN (SELECT id FROM replica WHERE given_up_at "
    "IS NULL AND seen_at < " SERVER_NOW " - ? FOR UPDATE SKIP LOCKED)";
constexpr const char *deleteForgotten =
    "DELETE FROM replica WHERE id IN (SELECT id FROM replica r WHERE given_up_at IS NOT NULL "
    "AND NOT EXISTS (SELECT 1 FROM state WHERE owner = r.id) "
    "AND NOT EXISTS (SELECT 1 FROM delivery WHERE owner = r.id) FOR UPDATE SKIP LOCKED)";
constexpr const char *selectReplicas =
    "SELECT id, name, role, runs_checks, version, started_at, seen_at, held, given_up_at FROM replica "
    "ORDER BY started_at, id";
constexpr const char *countChecking =
    "SELECT count(*) FROM replica WHERE given_up_at IS NULL AND runs_checks = 1";
constexpr const char *countMonitors = "SELECT count(*) FROM monitor WHERE removed_at IS NULL";

#undef SERVER_NOW

} // namespace

Result<void> ReplicaRepository::join(const Replica &replica)
{
    return m_database
        .run(insertReplica, replica.id, replica.name, replica.role, replica.runsChecks, replica.version)
        .map([](qint64) {});
}

Result<bool> ReplicaRepository::beat(ReplicaId id, int held)
{
    return m_database.run(updateSeen, held, id).map([](qint64 changed) { return changed > 0; });
}

Result<void> ReplicaRepository::checkMember(ReplicaId id)
{
    bool isMember = false;
    if (auto read = m_database.each(
            lockMember, [&](const SqlRow &) { isMember = true; }, id);
        !read)
        return read;
    if (!isMember)
        return failure(Error::Code::Gone, QStringLiteral("This replica was given up by the others."));
    return {};
}

Result<void> ReplicaRepository::leave(ReplicaId id)
{
    return m_database.run(leaveNow, id).map([](qint64) {});
}

Result<void> ReplicaRepository::giveUp(Duration silentFor)
{
    if (auto done = m_database.run(giveUpSilent, static_cast<qint64>(silentFor.count())); !done)
        return Unexpected(done.error());
    return m_database.run(deleteForgotten).map([](qint64) {});
}

Result<std::vector<Replica>> ReplicaRepository::all()
{
    std::vector<Replica> replicas;
    auto read = m_database.each(selectReplicas, [&](const SqlRow &row) {
        replicas.push_back({row.id<ReplicaId>(0), row.text(1), row.text(2), row.flag(3), row.text(4),
                            row.time(5), row.time(6), row.integer(7), row.optionalTime(8)});
    });
    if (!read)
        return Unexpected(read.error());
    return replicas;
}

Result<int> ReplicaRepository::count(const char *sql)
{
    int number = 0;
    if (auto read = m_database.each(sql, [&](const SqlRow &row) { number = row.integer(0); }); !read)
        return Unexpected(read.error());
    return number;
}

Result<int> ReplicaRepository::checking()
{
    return count(countChecking);
}

Result<int> ReplicaRepository::monitors()
{
    return count(countMonitors);
}

std::vector<const char *> ReplicaRepository::statements()
{
    return {insertReplica,   lockMember,     updateSeen,    leaveNow,     giveUpSilent,
            deleteForgotten, selectReplicas, countChecking, countMonitors};
}

} // namespace monitron
