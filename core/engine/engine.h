// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/checks/checklimits.h"
#include "core/checks/targetrules.h"
#include "core/engine/replicaoptions.h"
#include "core/model/channel.h"
#include "core/model/checkresult.h"
#include "core/model/monitor.h"
#include "core/storage/changeset.h"
#include "core/storage/maintenance.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace monitron {

class Notifier;
class Prober;
class RecipientLookup;
class SecretStore;
class Store;
class Writer;

/// How the engine stands, for banners.
struct EngineHealth
{
    bool networkAvailable = true;
    QString networkReason;        ///< a sentence when not
    std::optional<Error> storage; ///< why results can't be saved just now
    int waitingWrites = 0;
    bool operator==(const EngineHealth &) const = default;
};

struct EngineOptions
{
    Duration jitter = std::chrono::milliseconds(200); ///< each check up to this much early or late
    bool spread = true;                               ///< a stable phase per monitor, so that load is even
    bool watchNetwork = true;
    std::vector<QString> knownGoodHosts;   ///< "host:port" asked only when all targets fail at once
    Retention retention;                   ///< where the setting "retention" doesn't say otherwise
    CheckLimits limits;                    ///< how many checks at a time
    TargetRules targets;                   ///< which addresses may be checked
    RecipientLookup *recipients = nullptr; ///< of mails to owners; outlives the engine
    std::optional<ReplicaOptions> replica; ///< where others use the store as well: how to join them
};

/// Schedules, checks, judges, records and alerts: the driver of a local workspace and of the server.
/// All its work is done on its own threads; every function may be called from any thread and answers
/// through a future after the commit.
class Engine : public QObject
{
    Q_OBJECT
public:
    /// `store`, `secrets`, `clock` and `notifier` (may be null) outlive the engine.
    Engine(Store &store, SecretStore &secrets, const Clock &clock, Notifier *notifier,
           EngineOptions options = {}, QObject *parent = nullptr);
    /// Stops as stop() does.
    ~Engine() override;

    /// Loads every monitor from the store and begins.
    [[nodiscard]] Result<void> start();
    /// The same without waiting, for a thread that must not: what is asked of the engine meanwhile is done
    /// once the monitors are loaded. After an error it has to be stopped.
    [[nodiscard]] QFuture<Result<void>> startSoon();
    /// Begins no more checks, and waits until those under way are recorded, but at most so long. Then stop().
    void drain(Duration atMost);
    /// Ends checks in flight, records the stop, waits for the last commit.
    void stop();

    // `who` does it, for the list of who changed what.
    /// Adds (null id) or edits. Invalid, Conflict (stale version), NotFound. `secret` none: unchanged.
    [[nodiscard]] QFuture<Result<Monitor>>
    saveMonitor(const Monitor &monitor, const std::optional<QString> &secret, const QString &who = {});
    /// Adds or edits all of them, or none.
    [[nodiscard]] QFuture<Result<void>> saveMonitors(const std::vector<Monitor> &monitors,
                                                     const QString &who = {});
    /// Into the trash; what is down is closed and told as by a pause.
    [[nodiscard]] QFuture<Result<void>> removeMonitors(const std::vector<MonitorId> &ids,
                                                       const QString &who = {});
    /// Out of the trash; they go on as after a pause.
    [[nodiscard]] QFuture<Result<void>> restoreMonitors(const std::vector<MonitorId> &ids,
                                                        const QString &who = {});
    /// Pauses or resumes; those that are so already stay as they are.
    [[nodiscard]] QFuture<Result<void>> setPaused(const std::vector<MonitorId> &ids, bool paused,
                                                  const QString &who = {});
    /// Runs the monitor once as it is given and answers what the check saw, also without network; nothing is
    /// recorded. `secret` none: the saved one.
    [[nodiscard]] QFuture<Result<CheckResult>> tryMonitor(const Monitor &monitor,
                                                          const std::optional<QString> &secret);
    /// Starts a check of each now. Refused while the own network is lost.
    [[nodiscard]] QFuture<Result<void>> runNow(const std::vector<MonitorId> &ids);
    /// Checks it now and answers what is recorded of that, once it is. NotFound; Refused when it is paused,
    /// the own network is lost, or the engine stops meanwhile.
    [[nodiscard]] QFuture<Result<CheckResult>> runAndWait(MonitorId id);
    [[nodiscard]] QFuture<Result<void>> runFailingNow();
    /// Marks the open incident of the monitor, with a note unless that is empty; Refused when none is open.
    [[nodiscard]] QFuture<Result<void>> acknowledge(MonitorId monitor, const QString &who,
                                                    const QString &note = {});
    [[nodiscard]] QFuture<Result<void>> addNote(IncidentId incident, const QString &who, const QString &text);

    [[nodiscard]] QFuture<Result<Channel>> saveChannel(const Channel &channel,
                                                       const std::optional<QString> &secret);
    [[nodiscard]] QFuture<Result<void>> removeChannel(ChannelId id);
    [[nodiscard]] QFuture<Result<void>> setSetting(const QString &key, const QJsonValue &value);

    /// Whatever else is to be written to the store, one transaction each, in order with all other writes.
    [[nodiscard]] QFuture<Result<void>> write(const std::function<Result<void>(Writer &)> &job);

    [[nodiscard]] EngineHealth health() const;
    /// How many monitors it sees to; while it runs.
    [[nodiscard]] int held() const;

Q_SIGNALS:
    // Emitted on the engine's thread; connect with a context object.
    void committed(const monitron::ChangeSet &changes);
    /// Where others use the store as well: what anybody has committed, this engine included. Emitted on a
    /// thread of its own.
    void followed(const monitron::ChangeSet &changes);
    void healthChanged(const monitron::EngineHealth &health);

private:
    [[nodiscard]] Result<void> prepare();
    void follow();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace monitron

Q_DECLARE_METATYPE(monitron::EngineHealth)
