// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/model/channel.h"
#include "core/model/monitor.h"
#include "core/storage/changeset.h"
#include "core/storage/maintenance.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace monitron {

class Notifier;
class Prober;
class SecretStore;
class Store;

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
    std::vector<QString> knownGoodHosts; ///< "host:port" asked only when all targets fail at once
    Retention retention;
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
    /// Ends checks in flight, records the stop, waits for the last commit.
    void stop();

    /// Adds (null id) or edits. Invalid, Conflict (stale version), NotFound. `secret` none: unchanged.
    [[nodiscard]] QFuture<Result<Monitor>> saveMonitor(const Monitor &monitor,
                                                       const std::optional<QString> &secret);
    [[nodiscard]] QFuture<Result<void>> removeMonitors(const std::vector<MonitorId> &ids);
    /// Pauses or resumes; those that are so already stay as they are.
    [[nodiscard]] QFuture<Result<void>> setPaused(const std::vector<MonitorId> &ids, bool paused);
    /// Starts a check of each now. Refused while the own network is lost.
    [[nodiscard]] QFuture<Result<void>> runNow(const std::vector<MonitorId> &ids);
    [[nodiscard]] QFuture<Result<void>> runFailingNow();
    /// Marks the open incident of the monitor; Refused when none is open.
    [[nodiscard]] QFuture<Result<void>> acknowledge(MonitorId monitor, const QString &who);

    [[nodiscard]] QFuture<Result<Channel>> saveChannel(const Channel &channel,
                                                       const std::optional<QString> &secret);
    [[nodiscard]] QFuture<Result<void>> removeChannel(ChannelId id);
    [[nodiscard]] QFuture<Result<void>> setSetting(const QString &key, const QJsonValue &value);

    [[nodiscard]] EngineHealth health() const;

Q_SIGNALS:
    // Emitted on the engine's thread; connect with a context object.
    void committed(const monitron::ChangeSet &changes);
    void healthChanged(const monitron::EngineHealth &health);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace monitron

Q_DECLARE_METATYPE(monitron::EngineHealth)
