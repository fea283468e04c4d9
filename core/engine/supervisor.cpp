// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/supervisor.h"

#include "core/incidents/advance.h"
#include "core/schedule/cadence.h"
#include "core/schedule/nextdue.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace monitron {

namespace {

// A crowd that becomes due at once (start, wake, network back) is let in at this pace.
constexpr Duration crowdPace{2};

} // namespace

Supervisor::Supervisor(DecisionSink &sink, Settings settings) : m_sink(sink), m_settings(settings) {}

void Supervisor::load(Monitor monitor, MonitorState state, bool usesNetwork)
{
    m_slots.add(std::make_shared<const Monitor>(std::move(monitor)), std::move(state), usesNetwork);
}

void Supervisor::started(Timestamp at)
{
    m_active = true;
    for (Slot &slot : m_slots) {
        if (slot.monitor)
            matchConfiguration(slot, at);
    }
    resumeAfterMissing(at);
}

/// It may have been saved by somebody who was killed before that was judged.
void Supervisor::matchConfiguration(Slot &slot, Timestamp at)
{
    if (slot.monitor->enabled != slot.isPaused())
        return;
    if (slot.monitor->enabled)
        resume(slot, at);
    else
        pause(slot, at);
}

void Supervisor::stopped(Timestamp at)
{
    m_active = false;
    m_inactiveSince = at;
    for (Slot &slot : m_slots)
        cancelRun(slot);
    m_sink.interrupted({MonitorId(), Interruption::Kind::Stop, at, std::nullopt});
}

void Supervisor::fellAsleep(Timestamp at)
{
    m_active = false;
    m_inactiveSince = at;
    for (const int index : std::exchange(m_manual, {}))
        m_slots.at(index).manualWanted = false; // asked for, but nothing runs any more
    m_sink.interrupted({MonitorId(), Interruption::Kind::Sleep, at, std::nullopt});
}

void Supervisor::wokeUp(Timestamp at)
{
    m_active = true;
    m_sink.interrupted({MonitorId(), Interruption::Kind::Sleep, m_inactiveSince, at});
    for (Slot &slot : m_slots) {
        if (slot.ticket != 0 && !slot.runManual)
            slot.state.nextDue = slot.runDue; // what ran when sleep came is run again
        cancelRun(slot);
    }
    resumeAfterMissing(at);
}

/// The end of a sleep or stop: monitors whose time has come or gone are due now; where more than an interval
/// passed without a look, what was counted before is forgotten.
void Supervisor::resumeAfterMissing(Timestamp at)
{
    const auto overdue = std::count_if(m_slots.begin(), m_slots.end(), [&](const Slot &slot) {
        return slot.isActive() && slot.state.nextDue <= at;
    });
    for (Slot &slot : m_slots) {
        if (slot.isActive())
            resumeAfterMissing(slot, at, crowdPace * overdue);
    }
}

void Supervisor::resumeAfterMissing(Slot &slot, Timestamp at, Duration crowd)
{
    MonitorState &s = slot.state;
    const bool missed = s.nextDue < at;
    // Of one that was never seen, nothing is known that could be forgotten.
    const bool longAgo =
        s.lastObservedAt && at - *s.lastObservedAt > slot.monitor->interval + m_settings.handover;
    if ((missed && longAgo) || s.gapPending) {
        s = incidents::gapEnded(std::move(s), at);
        decideState(slot);
    }
    if (s.nextDue <= at)
        startGrid(slot, at, crowd);
    else
        plan(slot);
}

void Supervisor::networkLost(Timestamp at)
{
    if (m_networkLost)
        return;
    m_networkLost = true;
    m_lostSince = at;
    ++m_epoch;
    m_sink.interrupted({MonitorId(), Interruption::Kind::NetworkLost, at, std::nullopt});
}

void Supervisor::networkBack(Timestamp at)
{
    if (!m_networkLost)
        return;
    m_networkLost = false;
    m_sink.interrupted({MonitorId(), Interruption::Kind::NetworkLost, m_lostSince, at});
    const auto blind = [&](const Slot &slot) {
        return slot.isActive() && slot.usesNetwork && slot.state.gapPending;
    };
    const auto crowd = crowdPace * std::count_if(m_slots.begin(), m_slots.end(), blind);
    for (Slot &slot : m_slots) {
        if (!blind(slot))
            continue;
        slot.state = incidents::gapEnded(std::move(slot.state), at);
        decideState(slot);
        startGrid(slot, at, crowd);
    }
}

void Supervisor::shiftTime(Duration delta)
{
    for (Slot &slot : m_slots) {
        slot.state.nextDue += delta;
        slot.runDue += delta;
        if (m_queue.contains(m_slots.indexOf(slot)))
            plan(slot);
    }
}

/// A check is due at `at`, or within `crowd` after it when many are, and the grid starts there.
void Supervisor::startGrid(Slot &slot, Timestamp at, Duration crowd)
{
    Duration offset{0};
    if (m_settings.spread) {
        const Duration within = std::min(crowd, slot.monitor->interval);
        offset = Duration(
            static_cast<qint64>(cadence::position(slot.monitor->id) * static_cast<double>(within.count())));
        slot.realign = true;
    }
    slot.state.nextDue = at + offset;
    if (m_settings.scheduled)
        m_queue.set(m_slots.indexOf(slot), slot.state.nextDue);
}

/// Queues the monitor for its next due time.
void Supervisor::plan(Slot &slot)
{
    if (!m_settings.scheduled)
        return;
    Duration jitter{0};
    if (m_settings.jitter.count() > 0) {
        const auto most = static_cast<int>(m_settings.jitter.count());
        jitter = Duration(QRandomGenerator::global()->bounded(-most, most + 1));
    }
    m_queue.set(m_slots.indexOf(slot), slot.state.nextDue + jitter);
}

void Supervisor::cancelRun(Slot &slot)
{
    if (slot.ticket != 0)
        m_running.remove(std::exchange(slot.ticket, 0));
    slot.manualWanted = false;
}

std::optional<Timestamp> Supervisor::nextAt() const
{
    if (!m_active)
        return std::nullopt;
    return m_manual.empty() ? m_queue.next() : std::optional(Timestamp());
}

std::vector<Supervisor::Run> Supervisor::takeDue(Timestamp now)
{
    std::vector<Run> runs;
    if (!m_active)
        return runs;
    const auto begin = [&](Slot &slot, bool manual, Timestamp due) {
        slot.ticket = ++m_lastTicket;
        slot.runManual = manual;
        slot.runDue = due;
        slot.runEpoch = m_epoch;
        slot.manualWanted = false;
        m_running.insert(slot.ticket, m_slots.indexOf(slot));
        runs.push_back({slot.ticket, slot.monitor, manual, due});
    };
    while (const std::optional<int> index = m_queue.takeDue(now)) {
        Slot &slot = m_slots.at(*index);
        if (isUnobservable(slot)) {
            CheckResult unseen;
            unseen.at = now;
            unseen.outcome = Outcome::Unobserved;
            judge(slot, std::move(unseen), false, slot.state.nextDue, now);
        } else if (slot.ticket == 0) {
            begin(slot, false, slot.state.nextDue);
        }
        // Else a manual check is under way: when it ends, the next due time is found.
    }
    for (const int index : std::exchange(m_manual, {})) {
        Slot &slot = m_slots.at(index);
        if (slot.monitor && slot.manualWanted && slot.ticket == 0 && !isUnobservable(slot))
            begin(slot, true, now);
        slot.manualWanted = false;
    }
    return runs;
}

void Supervisor::finished(quint64 ticket, CheckResult result, Timestamp now)
{
    const auto it = m_running.constFind(ticket);
    if (it == m_running.constEnd())
        return; // cancelled meanwhile
    Slot &slot = m_slots.at(it.value());
    m_running.erase(it);
    slot.ticket = 0;
    const bool blind = slot.usesNetwork && slot.runEpoch != m_epoch && result.outcome == Outcome::Bad;
    if (blind) {
        CheckResult unseen;
        unseen.at = result.at;
        unseen.outcome = Outcome::Unobserved;
        result = std::move(unseen);
    }
    judge(slot, std::move(result), slot.runManual, slot.runDue, now);
    if (blind && !m_networkLost && !slot.isPaused()) { // the network came back before the answer did
        slot.state = incidents::gapEnded(std::move(slot.state), now);
        startGrid(slot, now, Duration(0));
        decideState(slot);
    }
}

/// What stands now, to be recorded.
Decision Supervisor::decisionOf(const Slot &slot)
{
    Decision decision;
    decision.monitor = slot.monitor->id;
    decision.fence = slot.fence;
    decision.state = slot.state;
    return decision;
}

/// Takes over the state of a transition, and answers the decision that it is.
Decision Supervisor::apply(Slot &slot, incidents::Transition transition)
{
    slot.state = std::move(transition.state);
    Decision decision = decisionOf(slot);
    decision.incidents = std::move(transition.incidents);
    decision.messages = std::move(transition.messages);
    return decision;
}

void Supervisor::judge(Slot &slot, CheckResult result, bool manual, Timestamp due, Timestamp now)
{
    result.monitor = slot.monitor->id;
    result.manual = manual;
    Decision decision = apply(slot, incidents::advance(std::move(slot.state), result, *slot.monitor));
    if (!slot.isPaused()) {
        const bool realign = !manual && result.outcome == Outcome::Good && std::exchange(slot.realign, false);
        slot.state.nextDue =
            nextDue(slot.state, *slot.monitor, {result.outcome, manual, result.at, due, realign}, now);
        plan(slot);
        if (result.outcome != Outcome::Unobserved)
            decision.cover = std::max(Duration(0), slot.state.nextDue + m_settings.coverGrace - result.at);
        decision.state = slot.state;
    }
    decision.result = std::move(result);
    m_sink.decided(std::move(decision));
}

void Supervisor::decideState(Slot &slot)
{
    m_sink.decided(decisionOf(slot));
}

std::shared_ptr<const Monitor> Supervisor::monitor(MonitorId id) const
{
    const Slot *slot = m_slots.find(id);
    return slot ? slot->monitor : nullptr;
}

const MonitorState *Supervisor::state(MonitorId id) const
{
    const Slot *slot = m_slots.find(id);
    return slot ? &slot->state : nullptr;
}

std::vector<MonitorId> Supervisor::ids() const
{
    std::vector<MonitorId> ids;
    for (const Slot &slot : m_slots) {
        if (slot.monitor)
            ids.push_back(slot.monitor->id);
    }
    return ids;
}

std::vector<MonitorId> Supervisor::idle(int most) const
{
    std::vector<MonitorId> ids;
    for (const Slot &slot : m_slots) {
        if (std::ssize(ids) == most)
            break;
        if (slot.monitor && slot.ticket == 0 && !slot.manualWanted)
            ids.push_back(slot.monitor->id);
    }
    return ids;
}

std::optional<qint64> Supervisor::fence(MonitorId id) const
{
    const Slot *slot = m_slots.find(id);
    return slot ? std::optional(slot->fence) : std::nullopt;
}

std::vector<MonitorId> Supervisor::failing() const
{
    std::vector<MonitorId> ids;
    for (const Slot &slot : m_slots) {
        if (slot.monitor &&
            (slot.state.status == MonitorStatus::Failing || slot.state.status == MonitorStatus::Down))
            ids.push_back(slot.monitor->id);
    }
    return ids;
}

} // namespace monitron
