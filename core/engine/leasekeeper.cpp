// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/leasekeeper.h"

#include "core/base/logging.h"
#include "core/checks/networkview.h"
#include "core/engine/monitorsecrets.h"
#include "core/engine/supervisor.h"
#include "core/storage/recorder.h"
#include "core/storage/replicarepository.h"
#include "core/storage/writer.h"

#include <QSet>

#include <algorithm>

namespace monitron {

namespace {

// Given up after three beats that weren't heard, what it held is claimed within the rest of the lease.
constexpr int beatsPerLease = 8;
constexpr int silentBeats = 3;
constexpr int claimAtOnce = 500; // in one transaction
constexpr int countEvery = 4;    // beats: counting all monitors takes the store a while
constexpr int verifyEvery = 16;

} // namespace

/// What one beat finds.
struct LeaseKeeper::Round
{
    ReplicaId self;
    bool isMember = false;
    int checking = 0;
    std::optional<int> monitors;
    std::optional<std::vector<MonitorId>> held;
    std::vector<HeldMonitor> claimed;
    bool claimedAll = true; ///< there was no more to claim, or no room for it
};

LeaseKeeper::LeaseKeeper(Recorder &recorder, Supervisor &supervisor, MonitorSecrets &secrets,
                         const Clock &clock, ReplicaOptions options, std::function<Timestamp()> now)
    : m_recorder(recorder), m_supervisor(supervisor), m_secrets(secrets), m_clock(clock),
      m_options(std::move(options)), m_now(std::move(now)), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LeaseKeeper::beat);
}

ReplicaId LeaseKeeper::id() const
{
    const QMutexLocker lock(&m_mutex);
    return m_id;
}

void LeaseKeeper::setId(ReplicaId id)
{
    const QMutexLocker lock(&m_mutex);
    m_id = id;
}

void LeaseKeeper::start()
{
    join();
    beat();
}

void LeaseKeeper::join()
{
    Replica self;
    self.id = ReplicaId::make(m_clock.now());
    self.name = m_options.name;
    self.role = m_options.role;
    self.runsChecks = m_options.runsChecks;
    self.version = QStringLiteral(MONITRON_VERSION);
    m_recorder.submit([self, before = id()](Writer &writer) -> Result<void> {
        if (!before.isNull()) {
            if (auto left = writer.replicas().leave(before); !left)
                return left;
        }
        return writer.replicas().join(self);
    });
    m_heardAt = {};
    setId(self.id);
}

void LeaseKeeper::retire()
{
    m_isRetiring = true;
    releaseSurplus();
    hurry();
}

void LeaseKeeper::leave()
{
    m_timer.stop();
    const ReplicaId self = id();
    setId({});
    if (!self.isNull())
        m_recorder.submit([self](Writer &writer) { return writer.replicas().leave(self); });
}

void LeaseKeeper::setSuspended(bool suspended)
{
    if (std::exchange(m_isSuspended, suspended) == suspended)
        return;
    if (suspended) {
        const std::vector<MonitorId> all = m_supervisor.ids();
        dropAll();
        release(all);
    }
    hurry();
}

void LeaseKeeper::comeBack()
{
    qCInfo(logEngine) << "Given up by the other replicas meanwhile: joining anew";
    dropAll();
    join();
    hurry();
}

void LeaseKeeper::hurry()
{
    if (m_isBeating)
        m_again = true;
    else if (!id().isNull())
        m_timer.start(0);
}

void LeaseKeeper::verify()
{
    m_verifies = true;
    hurry();
}

int LeaseKeeper::target() const
{
    return m_options.runsChecks && !m_isSuspended && !m_isRetiring ? m_target : 0;
}

void LeaseKeeper::beat()
{
    if (m_isBeating || id().isNull())
        return;
    m_isBeating = true;
    const bool counts = m_round % countEvery == 0;
    const bool verifies = std::exchange(m_verifies, false) || m_round % verifyEvery == verifyEvery - 1;
    ++m_round;
    const int held = static_cast<int>(m_supervisor.size());
    const int wanted = std::clamp(target() - held, 0, claimAtOnce);
    // After a time without the store, the others get a moment to be heard before they are given up.
    const bool mayGiveUp = m_clock.steady() - m_heardAt < m_options.lease;
    const auto round = std::make_shared<Round>();
    m_recorder.submit(
        [=, self = id(), lease = m_options.lease](Writer &writer) -> Result<void> {
            *round = {}; // it may be run again
            round->self = self;
            const auto isMember = writer.replicas().beat(self, held);
            if (!isMember)
                return tl::make_unexpected(isMember.error());
            round->isMember = *isMember;
            if (!*isMember)
                return {};
            if (mayGiveUp) {
                if (auto done = writer.replicas().giveUp(lease * silentBeats / beatsPerLease); !done)
                    return done;
            }
            const auto checking = writer.replicas().checking();
            if (!checking)
                return tl::make_unexpected(checking.error());
            round->checking = *checking;
            if (counts) {
                const auto monitors = writer.replicas().monitors();
                if (!monitors)
                    return tl::make_unexpected(monitors.error());
                round->monitors = *monitors;
            }
            if (verifies) {
                const auto mine = writer.monitorsHeldBy(self);
                if (!mine)
                    return tl::make_unexpected(mine.error());
                round->held = *mine;
            }
            if (wanted == 0)
                return {};
            auto claimed = writer.claimMonitors(self, wanted);
            if (!claimed)
                return tl::make_unexpected(claimed.error());
            round->claimedAll = static_cast<int>(claimed->size()) < wanted;
            round->claimed = std::move(*claimed);
            return {};
        },
        [this, round](const Result<void> &done) {
            QMetaObject::invokeMethod(this, [this, round, done] { answered(*round, done); });
        });
}

void LeaseKeeper::answered(const Round &round, const Result<void> &done)
{
    m_isBeating = false;
    if (id().isNull())
        return;
    if (!done)
        qCWarning(logEngine) << "The replica's beat failed:" << done.error().message;
    else if (round.self == id() && !round.isMember)
        comeBack();
    if (done && round.self == id() && round.isMember) {
        m_heardAt = m_clock.steady();
        m_monitors = round.monitors.value_or(m_monitors);
        // Somewhat more than its share, so that monitors don't wander for every one that is added.
        const int share = m_monitors / std::max(1, round.checking);
        const int before = std::exchange(m_target, share + 1 + share / 50);
        m_again = m_again || m_target > before;
        if (round.held)
            keep(*round.held);
        adopt(round.claimed);
        releaseSurplus();
        m_again = m_again || !round.claimedAll;
        Q_EMIT beaten();
    }
    const bool again = std::exchange(m_again, false);
    m_timer.start(again ? Duration(0) : m_options.lease / beatsPerLease);
}

void LeaseKeeper::adopt(const std::vector<HeldMonitor> &monitors)
{
    if (monitors.empty())
        return;
    const Timestamp at = m_now();
    for (const HeldMonitor &held : monitors) {
        const Monitor &monitor = held.view.monitor;
        if (m_supervisor.fence(monitor.id) == held.fence)
            continue; // it was ours, and nobody else's since
        m_supervisor.remove(monitor.id);
        m_secrets.load(monitor);
        m_supervisor.adopt(held, !isLoopbackTarget(monitor), at, std::chrono::milliseconds(monitors.size()));
    }
    Q_EMIT changed();
}

void LeaseKeeper::take(const std::vector<MonitorId> &ids, const Done &done)
{
    const auto taken = std::make_shared<std::vector<HeldMonitor>>();
    m_recorder.submitNow(
        [ids, taken, self = id()](Writer &writer) -> Result<void> {
            auto got = writer.takeMonitors(ids, self);
            if (!got)
                return tl::make_unexpected(got.error());
            *taken = std::move(*got);
            return {};
        },
        [this, taken, done, self = id()](const Result<void> &written) {
            QMetaObject::invokeMethod(this, [this, taken, done, self, written] {
                if (written)
                    adopt(*taken);
                if (written || written.error().code != Error::Code::Gone)
                    return done(written);
                if (self == id())
                    comeBack();
                done(
                    failure(Error::Code::Io,
                            QStringLiteral("This server was away from the others for a moment. Try again.")));
            });
        });
}

void LeaseKeeper::fencedOut(MonitorId id, qint64 fence)
{
    if (m_supervisor.fence(id) == fence)
        drop(id);
}

void LeaseKeeper::drop(MonitorId id)
{
    m_supervisor.remove(id);
    m_secrets.forget(id);
    Q_EMIT lost(id);
}

void LeaseKeeper::dropAll()
{
    for (const MonitorId id : m_supervisor.ids())
        drop(id);
}

void LeaseKeeper::release(const std::vector<MonitorId> &ids)
{
    if (ids.empty())
        return;
    // Behind everything that was decided of them.
    m_recorder.submit([ids, self = id()](Writer &writer) { return writer.releaseMonitors(ids, self); });
}

void LeaseKeeper::releaseSurplus()
{
    const int surplus = static_cast<int>(m_supervisor.size()) - target();
    if (surplus <= 0)
        return;
    const std::vector<MonitorId> idle = m_supervisor.idle(surplus);
    for (const MonitorId id : idle)
        drop(id);
    release(idle);
}

/// Those that aren't in the list are somebody else's by now; what nobody checks here is let go.
void LeaseKeeper::keep(const std::vector<MonitorId> &held)
{
    const QSet<MonitorId> ours(held.begin(), held.end());
    std::vector<MonitorId> unknown;
    for (const MonitorId id : held) {
        if (!m_supervisor.monitor(id))
            unknown.push_back(id);
    }
    for (const MonitorId id : m_supervisor.ids()) {
        if (!ours.contains(id))
            drop(id);
    }
    release(unknown);
}

} // namespace monitron
