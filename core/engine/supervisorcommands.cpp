// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coretext.h"
#include "core/engine/supervisor.h"
#include "core/incidents/advance.h"

#include <algorithm>
#include <utility>

// The part of Supervisor that does what people ask.
namespace monitron {

namespace {

bool isSameTarget(const Monitor &a, const Monitor &b)
{
    return a.url == b.url && a.kind == b.kind && a.http == b.http;
}

} // namespace

void Supervisor::put(Monitor monitor, bool usesNetwork, Timestamp at)
{
    auto shared = std::make_shared<const Monitor>(std::move(monitor));
    Slot *slot = m_slots.find(shared->id);
    if (!slot) {
        MonitorState state;
        state.statusSince = at;
        state.status = shared->enabled ? MonitorStatus::Pending : MonitorStatus::Paused;
        Slot &added = m_slots.add(std::move(shared), std::move(state), usesNetwork);
        if (!added.isPaused())
            startGrid(added, at, Duration(0));
        decideState(added);
        return;
    }
    const std::shared_ptr<const Monitor> old = std::exchange(slot->monitor, shared);
    slot->usesNetwork = usesNetwork;
    const bool wasPaused = slot->isPaused();
    if (!wasPaused && !shared->enabled) {
        pause(*slot, at);
    } else if (wasPaused && shared->enabled) {
        resume(*slot, at);
    } else if (!wasPaused) {
        const bool newTarget = !isSameTarget(*old, *shared);
        if (newTarget && slot->ticket != 0) {
            if (!slot->runManual)
                slot->state.nextDue = at;
            cancelRun(*slot);
        }
        if (newTarget)
            slot->state.nextDue = std::min(slot->state.nextDue, at);
        else if (old->interval != shared->interval)
            slot->state.nextDue = std::min(slot->state.nextDue, at + shared->interval);
        if (slot->ticket == 0 || slot->runManual)
            plan(*slot);
        decideState(*slot);
    }
}

std::optional<Decision> Supervisor::farewell(MonitorId id, Timestamp at) const
{
    const Slot *slot = m_slots.find(id);
    if (!slot || slot->isPaused())
        return std::nullopt;
    auto parting = incidents::pause(slot->state, *slot->monitor, at);
    Decision decision = decisionOf(*slot);
    decision.state = std::move(parting.state);
    decision.incidents = std::move(parting.incidents);
    decision.messages = std::move(parting.messages);
    return decision;
}

void Supervisor::restore(Monitor monitor, MonitorState state, bool usesNetwork, Timestamp at)
{
    if (m_slots.find(monitor.id))
        return put(std::move(monitor), usesNetwork, at);
    Slot &slot =
        m_slots.add(std::make_shared<const Monitor>(std::move(monitor)), std::move(state), usesNetwork);
    if (!slot.monitor->enabled) {
        if (!slot.isPaused())
            pause(slot, at);
    } else if (slot.isPaused()) {
        resume(slot, at);
    } else {
        slot.state = incidents::gapEnded(std::move(slot.state), at);
        startGrid(slot, at, Duration(0));
        decideState(slot);
    }
}

void Supervisor::adopt(const HeldMonitor &held, bool usesNetwork, Timestamp at, Duration crowd)
{
    const bool isNew = held.view.state.statusSince == Timestamp();
    Slot &slot =
        m_slots.add(std::make_shared<const Monitor>(held.view.monitor), held.view.state, usesNetwork);
    slot.fence = held.fence;
    if (isNew) {
        slot.state.statusSince = at;
        slot.state.status = slot.monitor->enabled ? MonitorStatus::Pending : MonitorStatus::Paused;
        decideState(slot);
    } else {
        matchConfiguration(slot, at);
    }
    if (slot.isActive())
        resumeAfterMissing(slot, at, crowd);
}

void Supervisor::remove(MonitorId id)
{
    Slot *slot = m_slots.find(id);
    if (!slot)
        return;
    cancelRun(*slot);
    m_queue.remove(m_slots.indexOf(*slot));
    std::erase(m_manual, m_slots.indexOf(*slot));
    m_slots.remove(id);
}

Result<void> Supervisor::runNow(MonitorId id, Timestamp)
{
    Slot *slot = m_slots.find(id);
    if (!slot)
        return failure(Error::Code::NotFound, CoreText::tr("There is no such monitor."));
    if (!m_active || isUnobservable(*slot))
        return failure(Error::Code::Refused,
                       m_active ? CoreText::tr("This computer has no network: a check would say nothing.")
                                : CoreText::tr("Monitron is not running checks now."));
    if (slot->ticket == 0 && !slot->manualWanted) {
        slot->manualWanted = true;
        m_manual.push_back(m_slots.indexOf(*slot));
    }
    return {};
}

Result<void> Supervisor::acknowledge(MonitorId id, Timestamp at, const QString &who, const QString &note)
{
    Slot *slot = m_slots.find(id);
    if (!slot)
        return failure(Error::Code::NotFound, CoreText::tr("There is no such monitor."));
    if (!slot->state.incident)
        return failure(Error::Code::Refused, CoreText::tr("No incident is open."));
    Decision decision = apply(*slot, incidents::acknowledge(std::move(slot->state), at, who));
    if (!note.isEmpty())
        decision.note = IncidentNote{at, who, note};
    m_sink.decided(std::move(decision));
    return {};
}

void Supervisor::pause(Slot &slot, Timestamp at)
{
    cancelRun(slot);
    m_queue.remove(m_slots.indexOf(slot));
    m_sink.decided(apply(slot, incidents::pause(std::move(slot.state), *slot.monitor, at)));
    m_sink.interrupted({slot.monitor->id, Interruption::Kind::Pause, at, std::nullopt});
}

void Supervisor::resume(Slot &slot, Timestamp at)
{
    const Timestamp pausedSince = slot.state.statusSince;
    cancelRun(slot);
    slot.state = incidents::resume(std::move(slot.state), at).state;
    startGrid(slot, at, Duration(0));
    decideState(slot);
    m_sink.interrupted({slot.monitor->id, Interruption::Kind::Pause, pausedSince, at});
}

} // namespace monitron
