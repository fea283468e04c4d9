// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/engine/replicaoptions.h"
#include "core/model/replica.h"
#include "core/storage/monitorview.h"

#include <QMutex>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace monitron {

class MonitorSecrets;
class Recorder;
class Supervisor;

/// Makes this process one of the replicas that share a store, and sees to it that the supervisor has the
/// monitors that this replica holds: its share where it runs checks, else only what somebody asks for.
/// Lives in the engine's thread.
///
/// A replica is alive while its beat is heard. Should it be given up (killed, stopped, cut off), others claim
/// what it held; when it comes back it finds its fences raised, lets everything go and joins anew.
class LeaseKeeper : public QObject
{
    Q_OBJECT
public:
    /// `now` answers the engine's time. All outlive it.
    LeaseKeeper(Recorder &recorder, Supervisor &supervisor, MonitorSecrets &secrets, const Clock &clock,
                ReplicaOptions options, std::function<Timestamp()> now);

    /// Joins, and begins to claim.
    void start();
    /// Lets go what isn't being checked, and claims no more: the others need not wait until the end.
    void retire();
    /// Lets everything go: what was decided is recorded before.
    void leave();
    /// While the own network is lost, it holds nothing.
    void setSuspended(bool suspended);
    /// It can't have been heard of: lets everything go and joins anew.
    void comeBack();

    using Done = std::function<void(Result<void>)>;
    /// Makes these monitors this replica's, whoever has them; NotFound when one doesn't exist.
    void take(const std::vector<MonitorId> &ids, const Done &done);
    /// A decision of the monitor was refused, made under this fence: another replica has it.
    void fencedOut(MonitorId id, qint64 fence);
    /// Beats now: there may be something to claim.
    void hurry();
    /// Others have changed monitors: looks whether all are still ours.
    void verify();

    /// As what it is known in the store; null while it isn't. Any thread.
    [[nodiscard]] ReplicaId id() const;

Q_SIGNALS:
    /// The supervisor has other monitors than before.
    void changed();
    /// It doesn't have this one any more.
    void lost(monitron::MonitorId id);
    /// A beat was heard. Others may have left something to send.
    void beaten();

private:
    struct Round;
    void join();
    void beat();
    void answered(const Round &round, const Result<void> &done);
    void adopt(const std::vector<HeldMonitor> &monitors);
    void drop(MonitorId id);
    void dropAll();
    void release(const std::vector<MonitorId> &ids);
    void releaseSurplus();
    void keep(const std::vector<MonitorId> &held);
    [[nodiscard]] int target() const;
    void setId(ReplicaId id);

    Recorder &m_recorder;
    Supervisor &m_supervisor;
    MonitorSecrets &m_secrets;
    const Clock &m_clock;
    const ReplicaOptions m_options;
    const std::function<Timestamp()> m_now;
    QTimer m_timer;
    mutable QMutex m_mutex; ///< guards m_id
    ReplicaId m_id;
    int m_target = 0;   ///< as many as it should have
    int m_monitors = 0; ///< as many as there were when they were counted
    int m_round = 0;
    std::chrono::nanoseconds m_heardAt{}; ///< the last beat, by the steady clock
    bool m_isBeating = false;
    bool m_again = false;
    bool m_isSuspended = false;
    bool m_isRetiring = false;
    bool m_verifies = false;
};

} // namespace monitron
