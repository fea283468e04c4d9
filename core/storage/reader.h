// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/channel.h"
#include "core/model/history.h"
#include "core/model/incident.h"
#include "core/model/monitor.h"
#include "core/model/monitorstate.h"

#include <QHash>
#include <QJsonValue>

#include <memory>
#include <optional>
#include <vector>

namespace monitron {

class Database;

/// A monitor with what is known of it now.
struct MonitorView
{
    Monitor monitor;
    MonitorState state;
};

/// An incident with whom it concerns and what was sent.
struct IncidentView
{
    Incident incident;
    QString monitorName;
    std::vector<Delivery> deliveries;
};

/// Everything that can be read, on a read connection of its own. One thread at a time.
class Reader
{
public:
    explicit Reader(std::unique_ptr<Database> database);
    ~Reader();

    [[nodiscard]] Result<std::vector<MonitorView>> monitors() const;
    [[nodiscard]] Result<std::vector<MonitorView>> monitors(const std::vector<MonitorId> &ids) const;

    /// The latest `count` checks of each, oldest first, without facts and evidence: for bars.
    [[nodiscard]] Result<QHash<MonitorId, std::vector<CheckResult>>> recent(const std::vector<MonitorId> &ids,
                                                                            int count) const;
    /// Newest first, those before `before` only; without evidence. Pages by passing the last one's `at`.
    [[nodiscard]] Result<std::vector<CheckResult>> results(MonitorId monitor, Timestamp before, int limit,
                                                           bool failuresOnly = false) const;
    /// One result with its evidence; NotFound.
    [[nodiscard]] Result<CheckResult> result(MonitorId monitor, Timestamp at) const;
    [[nodiscard]] Result<EndpointFacts> facts(MonitorId monitor) const;

    /// Exact where raw results are kept, to the hour where only rollups are.
    [[nodiscard]] Result<Uptime> uptime(MonitorId monitor, TimeRange range) const;
    /// At most `maxPoints` points; picks the resolution that this needs.
    [[nodiscard]] Result<Series> series(MonitorId monitor, TimeRange range, int maxPoints) const;
    [[nodiscard]] Result<std::vector<Interruption>> interruptions(MonitorId monitor, TimeRange range) const;

    /// Newest first; of all monitors when `monitor` is null.
    [[nodiscard]] Result<std::vector<IncidentView>> incidents(MonitorId monitor, int limit,
                                                              bool openOnly = false) const;

    [[nodiscard]] Result<std::vector<Channel>> channels() const;
    /// Pending deliveries whose time has come, oldest message first.
    [[nodiscard]] Result<std::vector<Delivery>> dueDeliveries(Timestamp now, int limit) const;
    /// When the next pending delivery is to be tried; none when none is pending.
    [[nodiscard]] Result<std::optional<Timestamp>> nextDeliveryAt() const;

    [[nodiscard]] Result<QJsonValue> setting(const QString &key) const; ///< Undefined when never set
    [[nodiscard]] Result<std::optional<Timestamp>> aliveAt() const;
    [[nodiscard]] Result<qint64> lastSequence() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace monitron
