// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/channel.h"
#include "core/model/checkcount.h"
#include "core/model/history.h"
#include "core/model/latencyhistogram.h"
#include "core/model/outage.h"
#include "core/model/replica.h"
#include "core/model/revision.h"
#include "core/storage/incidentview.h"
#include "core/storage/monitorview.h"
#include "core/storage/overview.h"

#include <QHash>
#include <QJsonValue>

#include <memory>
#include <optional>
#include <vector>

namespace monitron {

class AccountReader;
class Database;
class HistoryExporter;
class IdempotencyReader;
class MirrorReader;
struct Change;

/// Everything that can be read, on a read connection of its own. One thread at a time. Monitors in the trash
/// are not there for any query but removedMonitors().
class Reader
{
public:
    explicit Reader(std::unique_ptr<Database> database);
    ~Reader();

    [[nodiscard]] Result<std::vector<MonitorView>> monitors() const;
    [[nodiscard]] Result<std::vector<MonitorView>> monitors(const std::vector<MonitorId> &ids) const;
    /// The next ones behind the id `after` (null: from the first on), at most `limit`, in order of their ids.
    [[nodiscard]] Result<std::vector<MonitorView>> monitors(MonitorId after, int limit) const;
    [[nodiscard]] Result<int> monitorCount() const;

    /// Those in the trash, the latest first.
    [[nodiscard]] Result<std::vector<RemovedMonitor>> removedMonitors() const;
    /// Who changed what, newest first; the latest 200 are kept.
    [[nodiscard]] Result<std::vector<MonitorRevision>> revisions(MonitorId monitor, int limit) const;

    /// The latest `count` checks of each, oldest first, without facts and evidence: for bars.
    [[nodiscard]] Result<QHash<MonitorId, std::vector<CheckResult>>> recent(const std::vector<MonitorId> &ids,
                                                                            int count) const;
    /// Newest first, those before `before` only; without evidence. Pages by passing the last one's `at`.
    [[nodiscard]] Result<std::vector<CheckResult>> results(MonitorId monitor, Timestamp before, int limit,
                                                           bool failuresOnly = false) const;
    /// Newest first, at most `limit` of [from, to); of one outcome only, where given; without evidence.
    [[nodiscard]] Result<std::vector<CheckResult>> results(MonitorId monitor, TimeRange range,
                                                           std::optional<Outcome> of, int limit) const;
    /// How many checks are kept, hour by hour in order of time; from the rollups where there are.
    [[nodiscard]] Result<std::vector<CheckCount>> checkCounts(MonitorId monitor, TimeRange range) const;
    /// From when on checks are kept one by one; in a mirror, here.
    [[nodiscard]] Result<Timestamp> checksFrom() const;
    /// One result with its evidence; NotFound.
    [[nodiscard]] Result<CheckResult> result(MonitorId monitor, Timestamp at) const;
    [[nodiscard]] Result<Neighbours> neighbours(MonitorId monitor, Timestamp at) const;
    [[nodiscard]] Result<EndpointFacts> facts(MonitorId monitor) const;

    /// Exact where raw results are kept, to the hour where only rollups are.
    [[nodiscard]] Result<Uptime> uptime(MonitorId monitor, TimeRange range) const;
    /// At most `maxPoints` points; picks the resolution that this needs.
    [[nodiscard]] Result<Series> series(MonitorId monitor, TimeRange range, int maxPoints) const;
    /// How long the good checks of the range took; to the hour where only rollups are kept.
    [[nodiscard]] Result<LatencyHistogram> distribution(MonitorId monitor, TimeRange range) const;
    /// From the first failure to the recovery of every incident that touches the range, in order of time.
    [[nodiscard]] Result<std::vector<Outage>> outages(MonitorId monitor, TimeRange range) const;
    [[nodiscard]] Result<std::vector<Interruption>> interruptions(MonitorId monitor, TimeRange range) const;

    /// Newest first; of all monitors when `monitor` is null.
    [[nodiscard]] Result<std::vector<IncidentView>> incidents(MonitorId monitor, int limit,
                                                              bool openOnly = false) const;
    [[nodiscard]] Result<std::vector<IncidentView>> incidents(const IncidentQuery &query) const;
    [[nodiscard]] Result<IncidentView> incident(IncidentId id) const; ///< NotFound

    /// Figures over all monitors, some at a time: of those behind `after` (0: from the first on), as many as
    /// can be read in `budget`.
    [[nodiscard]] Result<OverviewSlice> overview(qint64 after, Timestamp now, Duration budget) const;

    [[nodiscard]] Result<std::vector<Channel>> channels() const;
    /// Pending deliveries whose time has come, oldest message first.
    [[nodiscard]] Result<std::vector<Delivery>> dueDeliveries(Timestamp now, int limit) const;
    /// When the next pending delivery is to be tried; none when none is pending.
    [[nodiscard]] Result<std::optional<Timestamp>> nextDeliveryAt() const;
    // The same where several processes share the store: of those that `replica` sends.
    [[nodiscard]] Result<std::vector<Delivery>> dueDeliveries(ReplicaId replica, Timestamp now,
                                                              int limit) const;
    [[nodiscard]] Result<std::optional<Timestamp>> nextDeliveryAt(ReplicaId replica) const;
    /// Who shares the store; empty where it is a directory, which one process has.
    [[nodiscard]] Result<std::vector<Replica>> replicas() const;
    /// Sealed secrets, on a server.
    [[nodiscard]] Result<std::optional<QByteArray>> secret(const QString &name) const;

    [[nodiscard]] Result<QJsonValue> setting(const QString &key) const; ///< Undefined when never set
    [[nodiscard]] Result<std::optional<Timestamp>> aliveAt() const;
    [[nodiscard]] Result<qint64> lastSequence() const;
    /// The next changes behind `sequence`, at most `limit`, in the order of the commits. Gone: that far back
    /// nothing is kept any more, everything has to be read anew.
    [[nodiscard]] Result<std::vector<Change>> changesAfter(qint64 sequence, int limit) const;

    /// Users, sessions, keys and the audit log of a team server.
    [[nodiscard]] AccountReader &accounts() const;
    /// Edits of a mirror that wait for the server.
    [[nodiscard]] MirrorReader &mirror() const;
    /// History as it is stored, for desktops that keep a copy.
    [[nodiscard]] HistoryExporter &exporter() const;
    /// Requests with an Idempotency-Key.
    [[nodiscard]] IdempotencyReader &idempotency() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace monitron
