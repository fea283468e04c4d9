// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginecore.h"

#include "core/base/coretext.h"
#include "core/base/logging.h"
#include "core/checks/checkrunner.h"
#include "core/checks/networkwatch.h"
#include "core/storage/maintenance.h"
#include "core/storage/reader.h"
#include "core/storage/recorder.h"
#include "core/storage/settingkeys.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"

#include <algorithm>

namespace monitron {

namespace {
// The engine looks at the clock at least this often, so that a sleep is dated well.
constexpr Duration longestWait{10'000};
// And at most this often for what is due, so that a crowd is handled in batches.
constexpr Duration shortestWait{4};
constexpr Duration houseEvery{60'000};
constexpr Duration houseAgain{50};

Supervisor::Settings settingsOf(const EngineOptions &options)
{
    Supervisor::Settings settings;
    settings.jitter = options.jitter;
    settings.spread = options.spread;
    settings.coverGrace = options.jitter * 2 + std::chrono::seconds(1);
    if (options.replica) {
        settings.scheduled = options.replica->runsChecks;
        settings.handover = options.replica->lease;
    }
    return settings;
}

} // namespace

EngineCore::EngineCore(Store &store, Recorder &recorder, SecretStore &secrets, const Clock &clock,
                       EngineOptions options)
    : m_store(store), m_recorder(recorder), m_options(std::move(options)), m_timeline(clock),
      m_sink(recorder, m_options.replica.has_value()), m_supervisor(m_sink, settingsOf(m_options)),
      m_secrets(secrets), m_commands(recorder, m_secrets),
      m_runner(std::make_unique<CheckRunner>(clock, m_options.limits, m_options.targets)),
      m_trials(std::make_unique<TrialChecks>(*m_runner, m_secrets)), m_timer(this), m_houseTimer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &EngineCore::turn);
    m_houseTimer.setSingleShot(true);
    connect(&m_houseTimer, &QTimer::timeout, this, &EngineCore::keepHouse);
    followCommands();
    if (m_options.replica)
        makeLeases(clock);
    connect(&m_secrets, &MonitorSecrets::answered, this, &EngineCore::secretAnswered);
    connect(m_runner.get(), &Prober::finished, this, &EngineCore::takeAnswers);
    if (m_options.watchNetwork) {
        m_network = std::make_unique<NetworkWatch>(m_options.knownGoodHosts);
        connect(m_network.get(), &NetworkWatch::lost, this, &EngineCore::loseNetwork);
        connect(m_network.get(), &NetworkWatch::back, this, &EngineCore::regainNetwork);
        connect(m_network.get(), &NetworkWatch::suspicionAnswered, this, &EngineCore::judgeHeld);
    }
}

EngineCore::~EngineCore() = default;

void EngineCore::makeLeases(const Clock &clock)
{
    m_leases = std::make_unique<LeaseKeeper>(m_recorder, m_supervisor, m_secrets, clock, *m_options.replica,
                                             [this] { return now(); });
    m_sink.setFencedOut([keeper = m_leases.get()](MonitorId id, qint64 fence) {
        QMetaObject::invokeMethod(keeper, [keeper, id, fence] { keeper->fencedOut(id, fence); });
    });
    connect(m_leases.get(), &LeaseKeeper::changed, this, &EngineCore::turn);
    connect(m_leases.get(), &LeaseKeeper::lost, this, [this](MonitorId id) { m_sink.waiters().refuse(id); });
    connect(m_leases.get(), &LeaseKeeper::beaten, this, &EngineCore::outboxMayHaveMore);
}

/// Takes over all monitors as they are in the store, from the last time on when somebody saw to them.
Result<void> EngineCore::load(Timestamp &at)
{
    const auto reader = m_store.openReader();
    if (!reader)
        return tl::make_unexpected(reader.error());
    auto views = (*reader)->monitors();
    if (!views)
        return tl::make_unexpected(views.error());
    const auto aliveAt = (*reader)->aliveAt();
    if (!aliveAt)
        return tl::make_unexpected(aliveAt.error());

    for (MonitorView &view : *views) {
        m_secrets.load(view.monitor);
        const bool outward = usesNetwork(view.monitor);
        m_supervisor.load(std::move(view.monitor), std::move(view.state), outward);
    }
    at = m_timeline.look(std::chrono::hours(1)).now; // loading may take its time: that is no sleep
    if (*aliveAt && **aliveAt < at)
        m_sink.interrupted({MonitorId(), Interruption::Kind::Stop, **aliveAt, at});
    return {};
}

Result<void> EngineCore::start()
{
    Timestamp at = m_timeline.now();
    if (!m_leases) {
        if (auto loaded = load(at); !loaded)
            return loaded;
    }
    m_running = true;
    m_supervisor.started(at);
    if (m_network)
        m_network->start();
    m_houseTimer.start(houseAgain);
    if (m_leases)
        m_leases->start();
    turn();
    return {};
}

void EngineCore::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_timer.stop();
    m_houseTimer.stop();
    const Timestamp at = m_timeline.now();
    m_supervisor.stopped(at);
    m_sink.ran(at);
    if (m_leases)
        m_leases->leave();
    else
        m_recorder.submit([at](Writer &writer) { return writer.setAliveAt(at); });
    m_network.reset();
    m_trials.reset();
    m_runner.reset();
}

void EngineCore::drain(std::function<void()> done)
{
    if (!std::exchange(m_draining, true) && m_leases)
        m_leases->retire();
    m_drained.push_back(std::move(done));
    tellDrained();
}

void EngineCore::tellDrained()
{
    if (!m_draining || (m_running && (m_runner->running() > 0 || m_gate.isHolding())))
        return;
    // The recorder keeps the order: when this is answered, their results are committed.
    for (auto &done : std::exchange(m_drained, {}))
        m_recorder.submit([](Writer &) { return Result<void>(); },
                          [done = std::move(done)](const Result<void> &) { done(); });
}

/// Notices what happened since the last look, and answers the engine's time.
Timestamp EngineCore::now()
{
    const Timeline::Look seen = m_timeline.look(m_plannedWait);
    if (seen.clockSet.count() != 0) {
        qCInfo(logEngine) << "The clock was set by" << seen.clockSet.count() << "ms";
        m_supervisor.shiftTime(seen.clockSet);
    }
    if (seen.slept && m_running && !m_storeFull) {
        qCInfo(logEngine) << "Away for" << (seen.now - seen.before).count() << "ms";
        m_supervisor.fellAsleep(std::min(seen.before + seen.clockSet, seen.now));
        m_supervisor.wokeUp(seen.now);
        if (m_leases && seen.now - seen.before > m_options.replica->lease)
            QMetaObject::invokeMethod(
                m_leases.get(), [this] { m_leases->comeBack(); }, Qt::QueuedConnection);
    }
    return seen.now;
}

void EngineCore::turn()
{
    const Timestamp at = now();
    if (m_storeFull && !m_recorder.isFull()) {
        m_storeFull = false;
        m_supervisor.wokeUp(at);
    }
    beginDue(at);
    m_sink.ran(at);
    armTimer();
}

void EngineCore::beginDue(Timestamp at)
{
    if (m_draining)
        return;
    if (!m_storeFull && m_recorder.isFull()) {
        qCWarning(logEngine) << "Checks are suspended: results can be neither saved nor kept in memory";
        m_storeFull = true;
        m_supervisor.fellAsleep(at);
    }
    for (const Supervisor::Run &run : m_supervisor.takeDue(at))
        order(run);
}

void EngineCore::order(const Supervisor::Run &run)
{
    if (const std::optional<QString> secret = m_secrets.get(*run.monitor)) {
        m_runner->submit({run.ticket, run.monitor, *secret, run.manual});
    } else {
        m_waitingForSecret.insert(run.monitor->id, run);
        m_secrets.load(*run.monitor);
    }
}

/// The secret store has answered: now the check can run, or it is known that it would prove nothing.
void EngineCore::secretAnswered(MonitorId id)
{
    if (m_trials)
        m_trials->secretAnswered(id);
    const Supervisor::Run run = m_waitingForSecret.take(id);
    if (!run.monitor || !m_running)
        return;
    if (m_secrets.get(*run.monitor))
        return order(run);
    const Timestamp at = now();
    CheckResult unseen;
    unseen.at = at;
    unseen.outcome = Outcome::Unobserved;
    unseen.message = CoreText::tr("The secret of this monitor can't be read, so it was not checked.");
    m_supervisor.finished(run.ticket, std::move(unseen), at);
    m_sink.ran(at);
    armTimer();
}

void EngineCore::armTimer()
{
    m_held.store(static_cast<int>(m_supervisor.size()), std::memory_order_relaxed);
    if (!m_running)
        return;
    m_plannedWait = longestWait;
    if (const std::optional<Timestamp> next = m_supervisor.nextAt())
        m_plannedWait = std::clamp(*next - m_timeline.now(), shortestWait, longestWait);
    m_timer.start(m_plannedWait);
}

void EngineCore::takeAnswers(const std::vector<CheckAnswer> &answers)
{
    if (!m_running)
        return;
    const Timestamp at = now();
    const bool wasHolding = m_gate.isHolding();
    for (const CheckAnswer &answer : answers) {
        if (m_trials->take(answer))
            continue;
        const auto monitor = m_supervisor.monitor(answer.result.monitor);
        const bool doubtful = m_network && monitor && !m_supervisor.isNetworkLost() &&
                              m_gate.hold(answer, usesNetwork(*monitor), at);
        if (m_network && !m_learnt && monitor && answer.result.outcome == Outcome::Good &&
            usesNetwork(*monitor)) {
            m_learnt = true;
            m_network->learn();
        }
        if (!doubtful)
            m_supervisor.finished(answer.id, answer.result, at);
    }
    if (m_gate.isHolding() && !wasHolding)
        m_network->suspect();
    beginDue(at);
    m_sink.ran(at);
    tellDrained();
    armTimer();
}

/// The known-good hosts have been asked: what was held is a failure where they answered, else unobserved.
void EngineCore::judgeHeld(bool networkIsGood)
{
    const Timestamp at = now();
    for (const CheckAnswer &answer : m_gate.release(networkIsGood, at))
        m_supervisor.finished(answer.id, answer.result, at);
    m_sink.ran(at);
    tellDrained();
    armTimer();
}

void EngineCore::loseNetwork(const QString &reason)
{
    const Timestamp at = now();
    m_supervisor.networkLost(at);
    if (m_leases) // another replica may have a network
        m_leases->setSuspended(true);
    m_health.networkAvailable = false;
    m_health.networkReason = reason;
    Q_EMIT healthChanged(m_health);
    judgeHeld(false);
}

void EngineCore::regainNetwork()
{
    m_supervisor.networkBack(now());
    if (m_leases)
        m_leases->setSuspended(false);
    m_health.networkAvailable = true;
    m_health.networkReason.clear();
    Q_EMIT healthChanged(m_health);
    turn();
}

void EngineCore::storageStalled(const Error &error, int waiting)
{
    m_health.storage = error;
    m_health.waitingWrites = waiting;
    Q_EMIT healthChanged(m_health);
}

void EngineCore::storageRecovered()
{
    m_health.storage = m_damage;
    m_health.waitingWrites = 0;
    Q_EMIT healthChanged(m_health);
    if (m_running)
        turn();
}

void EngineCore::storageDamaged(const Error &error)
{
    if (m_damage == error)
        return;
    m_damage = error;
    m_health.storage = error;
    Q_EMIT healthChanged(m_health);
}

void EngineCore::keepHouse()
{
    const Timestamp at = m_timeline.now();
    auto more = std::make_shared<bool>(false);
    m_recorder.submit(
        [fallback = m_options.retention, at, more](Writer &writer) -> Result<void> {
            const auto setting = writer.setting(settingkeys::retention);
            if (!setting)
                return tl::make_unexpected(setting.error());
            return maintain(writer, retentionFromJson(*setting, fallback), at).map([&](bool moreToDo) {
                *more = moreToDo;
            });
        },
        [this, more](const Result<void> &done) {
            if (!done)
                qCWarning(logEngine) << "Housekeeping of the store failed:" << done.error().message;
            QMetaObject::invokeMethod(this, [this, again = *more] {
                if (m_running)
                    m_houseTimer.start(again ? houseAgain : houseEvery);
            });
        });
}

bool EngineCore::concerns(const ChangeSet &changes)
{
    return changes.settings || !changes.purged.isEmpty();
}

void EngineCore::takeChanges(const ChangeSet &changes)
{
    for (const MonitorId id : changes.purged)
        m_secrets.remove(id);
    if (changes.settings && m_running) // how long history is kept may be one of them
        m_houseTimer.start(houseAgain);
}

void EngineCore::follow(const ChangeSet &changes)
{
    takeChanges(changes);
    if (!m_leases || !m_running)
        return;
    // Whoever edits a monitor has taken it before.
    const auto isHere = [this](MonitorId id) { return m_supervisor.monitor(id) != nullptr; };
    if (std::any_of(changes.removed.begin(), changes.removed.end(), isHere) ||
        std::any_of(changes.monitors.begin(), changes.monitors.end(), isHere))
        m_leases->verify();
}

bool EngineCore::usesNetwork(const Monitor &monitor)
{
    return !isLoopbackTarget(monitor);
}

} // namespace monitron
