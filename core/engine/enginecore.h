// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/engine/leasekeeper.h"
#include "core/engine/monitorcommands.h"
#include "core/engine/monitorsecrets.h"
#include "core/engine/outagegate.h"
#include "core/engine/recordersink.h"
#include "core/engine/supervisor.h"
#include "core/engine/timeline.h"
#include "core/engine/trialchecks.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace monitron {

class CheckRunner;
class NetworkWatch;
class Recorder;
class SecretStore;
class Store;

/// What the Engine does on its own thread: drives the Supervisor with timers, answers, the network and the
/// recorder. Lives entirely in the engine's thread; Engine is its face for the others.
class EngineCore : public QObject
{
    Q_OBJECT
public:
    EngineCore(Store &store, Recorder &recorder, SecretStore &secrets, const Clock &clock,
               EngineOptions options);
    ~EngineCore() override;

    [[nodiscard]] Result<void> start();
    void stop();
    /// Begins no more checks; `done` is called once those under way are over.
    void drain(std::function<void()> done);

    // What people ask for; the clock is looked at when it comes.
    using Done = MonitorCommands::Done;
    void saveMonitor(Monitor monitor, const std::optional<QString> &secret, const QString &who,
                     const MonitorCommands::Saved &done);
    void saveMonitors(std::vector<Monitor> monitors, const QString &who, const Done &done);
    void removeMonitors(const std::vector<MonitorId> &ids, const QString &who, const Done &done);
    void restoreMonitors(const std::vector<MonitorId> &ids, const QString &who, const Done &done);
    void setPaused(const std::vector<MonitorId> &ids, bool paused, const QString &who, const Done &done);
    void tryMonitor(const Monitor &monitor, const std::optional<QString> &secret,
                    const TrialChecks::Done &done);
    void runNow(const std::vector<MonitorId> &ids, const Done &done);
    [[nodiscard]] Result<void> runFailingNow();
    void runAndWait(MonitorId id, const RunWaiters::Answer &done);
    void acknowledge(MonitorId monitor, const QString &who, const QString &note, const Done &done);

    /// As what this engine is known to those that share its store; null: nobody does, or not just now. Any
    /// thread.
    [[nodiscard]] ReplicaId replica() const { return m_leases ? m_leases->id() : ReplicaId(); }

    /// How many monitors it sees to. Any thread.
    [[nodiscard]] int held() const { return m_held.load(std::memory_order_relaxed); }

    /// Some changes that were committed concern the engine as well.
    [[nodiscard]] static bool concerns(const ChangeSet &changes);
    void takeChanges(const ChangeSet &changes);
    /// The same of what anybody has committed.
    void follow(const ChangeSet &changes);
    // Of the recorder's condition, from its thread by queued connection.
    void storageStalled(const Error &error, int waiting);
    void storageRecovered();
    void storageDamaged(const Error &error);

Q_SIGNALS:
    void healthChanged(const monitron::EngineHealth &health);
    /// Others may have left something to send.
    void outboxMayHaveMore();

private:
    void followCommands();
    void makeLeases(const Clock &clock);
    template <typename Answer>
    void withHeld(const std::vector<MonitorId> &ids, const std::function<void()> &then,
                  const Answer &refused);
    [[nodiscard]] Done onceTaken(const std::vector<MonitorId> &ids, const Done &done);
    [[nodiscard]] Result<void> load(Timestamp &at);
    [[nodiscard]] Timestamp now();
    void turn();
    void armTimer();
    void beginDue(Timestamp at);
    void tellDrained();
    void order(const Supervisor::Run &run);
    void secretAnswered(MonitorId id);
    void takeAnswers(const std::vector<CheckAnswer> &answers);
    void judgeHeld(bool networkIsGood);
    void loseNetwork(const QString &reason);
    void regainNetwork();
    [[nodiscard]] Result<void> begin(const std::vector<MonitorId> &ids);
    [[nodiscard]] Result<std::vector<Monitor>> known(const std::vector<MonitorId> &ids) const;
    void keepHouse();
    [[nodiscard]] static bool usesNetwork(const Monitor &monitor);

    Store &m_store;
    Recorder &m_recorder;
    const EngineOptions m_options;
    Timeline m_timeline;
    RecorderSink m_sink;
    Supervisor m_supervisor;
    MonitorSecrets m_secrets;
    MonitorCommands m_commands;
    std::unique_ptr<LeaseKeeper> m_leases; ///< null: nobody else uses the store
    OutageGate m_gate;
    QHash<MonitorId, Supervisor::Run> m_waitingForSecret;
    std::unique_ptr<CheckRunner> m_runner;
    std::unique_ptr<TrialChecks> m_trials;
    std::unique_ptr<NetworkWatch> m_network;
    QTimer m_timer;
    QTimer m_houseTimer;
    Duration m_plannedWait{0};
    EngineHealth m_health;
    std::optional<Error> m_damage; ///< of the database: until the next start
    std::atomic<int> m_held = 0;
    bool m_running = false;
    std::vector<std::function<void()>> m_drained; ///< whom to tell when nothing runs any more
    bool m_draining = false;
    bool m_learnt = false;    ///< the known-good hosts have been met
    bool m_storeFull = false; ///< checks are suspended because results could not be kept
};

} // namespace monitron
