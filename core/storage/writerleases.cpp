// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writerprivate.h"

#include <algorithm>

// The part of Writer that is about who has what, where several processes share the store.
namespace monitron {

/// The monitors as the replica that has just got them finds them.
Result<std::vector<HeldMonitor>> Writer::Private::held(const std::vector<LeaseRepository::Lease> &leases)
{
    std::vector<HeldMonitor> monitors;
    for (const LeaseRepository::Lease &lease : leases) {
        cache.remove(lease.monitor); // whoever had it before has written meanwhile
        auto monitor = repositories.monitors.load(lease.monitor);
        if (!monitor)
            return Unexpected(monitor.error());
        const auto key = repositories.monitors.keyOf(lease.monitor);
        if (!key)
            return Unexpected(key.error());
        auto state = repositories.states.load(*key);
        if (!state)
            return Unexpected(state.error());
        monitors.push_back({{std::move(*monitor), state->value_or(MonitorState())}, lease.fence});
    }
    return monitors;
}

Result<std::vector<HeldMonitor>> Writer::claimMonitors(ReplicaId by, int limit)
{
    if (auto member = d->repositories.replicas.checkMember(by); !member)
        return Unexpected(member.error());
    const auto leases = d->repositories.leases.claim(by, limit);
    return leases ? d->held(*leases) : Unexpected(leases.error());
}

Result<std::vector<HeldMonitor>> Writer::takeMonitors(std::vector<MonitorId> ids, ReplicaId by)
{
    if (auto member = d->repositories.replicas.checkMember(by); !member)
        return Unexpected(member.error());
    std::sort(ids.begin(), ids.end()); // two who take the same ones must not wait for each other
    std::vector<LeaseRepository::Lease> leases;
    for (const MonitorId id : ids) {
        const auto lease = d->repositories.leases.take(id, by);
        if (!lease)
            return Unexpected(lease.error());
        leases.push_back(*lease);
    }
    return d->held(leases);
}

Result<void> Writer::releaseMonitors(const std::vector<MonitorId> &ids, ReplicaId by)
{
    for (const MonitorId id : ids) {
        d->cache.remove(id);
        if (auto done = d->repositories.leases.release(id, by); !done)
            return done;
    }
    return {};
}

Result<std::vector<MonitorId>> Writer::monitorsHeldBy(ReplicaId replica)
{
    return d->repositories.leases.heldBy(replica);
}

ReplicaRepository &Writer::replicas()
{
    return d->repositories.replicas;
}

SecretRepository &Writer::secrets()
{
    return d->repositories.secrets;
}

Result<void> Writer::claimDeliveries(ReplicaId by, Timestamp now, int limit)
{
    if (auto member = d->repositories.replicas.checkMember(by); !member)
        return member;
    return d->repositories.outbox.claim(by, now, limit);
}

} // namespace monitron
