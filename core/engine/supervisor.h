// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/decisionsink.h"
#include "core/engine/slottable.h"
#include "core/incidents/advance.h"
#include "core/schedule/duequeue.h"
#include "core/storage/monitorview.h"

#include <QHash>

#include <memory>
#include <vector>

namespace monitron {

/// Holds what is known of every monitor and decides when each is checked and what each result comes to.
/// It has no thread, no clock and no I/O: the Engine drives it with the real ones, a simulation with its own.
/// Every function takes the time at which its event happens; times never run backwards (see shiftTime).
class Supervisor
{
public:
    struct Settings
    {
        Duration jitter{0};  ///< each check fires up to this much earlier or later than it is due
        bool spread = false; ///< own grid for each monitor, and crowds that become due at once are spread out
        Duration coverGrace{0}; ///< how late the next check may be for the time between to count as observed
        bool scheduled = true;  ///< else only what somebody asks for is checked
        Duration handover{0};   ///< how long nobody may have looked while a monitor went from one to another
    };
    /// A check to be run; answer it with finished().
    struct Run
    {
        quint64 ticket = 0;
        std::shared_ptr<const Monitor> monitor;
        bool manual = false;
        Timestamp due;
    };

    explicit Supervisor(DecisionSink &sink, Settings settings);

    /// Adds a monitor as it came from the store, before started(). `usesNetwork`: false for targets on this
    /// computer.
    void load(Monitor monitor, MonitorState state, bool usesNetwork);
    void started(Timestamp at);
    /// From now on nothing runs; answers that still come are dropped.
    void stopped(Timestamp at);
    void fellAsleep(Timestamp at);
    void wokeUp(Timestamp at);
    void networkLost(Timestamp at);
    void networkBack(Timestamp at);
    /// The wall clock was set by `delta`: everything that is planned moves along.
    void shiftTime(Duration delta);

    /// Adds or replaces a monitor; a change of `enabled` pauses or resumes it.
    void put(Monitor monitor, bool usesNetwork, Timestamp at);
    /// What removing the monitor at `at` comes to: it is closed as by a pause. None when it is paused
    /// already. Changes nothing: once that is recorded, remove() follows.
    [[nodiscard]] std::optional<Decision> farewell(MonitorId id, Timestamp at) const;
    void remove(MonitorId id);
    /// Back from the trash, with the state that it had there: goes on as after a pause.
    void restore(Monitor monitor, MonitorState state, bool usesNetwork, Timestamp at);
    /// A monitor that this process has got from another one, or that is new: goes on with the state that it
    /// has in the store. Where many come at once, those that are overdue are checked within `crowd`.
    void adopt(const HeldMonitor &held, bool usesNetwork, Timestamp at, Duration crowd);
    [[nodiscard]] Result<void> runNow(MonitorId id, Timestamp at);
    [[nodiscard]] Result<void> acknowledge(MonitorId id, Timestamp at, const QString &who,
                                           const QString &note = {});

    /// When takeDue() has something to answer next; none: when told something.
    [[nodiscard]] std::optional<Timestamp> nextAt() const;
    /// What is to be checked at `now`. Unobserved checks are decided on the spot.
    [[nodiscard]] std::vector<Run> takeDue(Timestamp now);
    void finished(quint64 ticket, CheckResult result, Timestamp now);

    [[nodiscard]] std::shared_ptr<const Monitor> monitor(MonitorId id) const; ///< null: none
    [[nodiscard]] const MonitorState *state(MonitorId id) const;              ///< null: none
    [[nodiscard]] std::vector<MonitorId> failing() const;
    [[nodiscard]] std::vector<MonitorId> ids() const;
    /// Some that aren't being checked, nor about to be because somebody asked.
    [[nodiscard]] std::vector<MonitorId> idle(int most) const;
    [[nodiscard]] std::optional<qint64> fence(MonitorId id) const; ///< none: it isn't here
    [[nodiscard]] size_t size() const { return m_slots.size(); }
    [[nodiscard]] bool isNetworkLost() const { return m_networkLost; }

private:
    void resumeAfterMissing(Timestamp at);
    void resumeAfterMissing(Slot &slot, Timestamp at, Duration crowd);
    void startGrid(Slot &slot, Timestamp at, Duration crowd);
    void plan(Slot &slot);
    void cancelRun(Slot &slot);
    void pause(Slot &slot, Timestamp at);
    void resume(Slot &slot, Timestamp at);
    void judge(Slot &slot, CheckResult result, bool manual, Timestamp due, Timestamp now);
    void matchConfiguration(Slot &slot, Timestamp at);
    [[nodiscard]] static Decision decisionOf(const Slot &slot);
    [[nodiscard]] Decision apply(Slot &slot, incidents::Transition transition);
    void decideState(Slot &slot);
    [[nodiscard]] bool isUnobservable(const Slot &slot) const { return m_networkLost && slot.usesNetwork; }

    DecisionSink &m_sink;
    const Settings m_settings;
    SlotTable m_slots;
    QHash<quint64, int> m_running;
    DueQueue m_queue;
    std::vector<int> m_manual;
    quint64 m_lastTicket = 0;
    quint64 m_epoch = 0; ///< grows when the network is lost: what was under way then proves nothing
    bool m_active = false;
    bool m_networkLost = false;
    Timestamp m_inactiveSince;
    Timestamp m_lostSince;
};

} // namespace monitron
