// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"
#include "core/storage/historyexchange.h"
#include "core/storage/incidentview.h"
#include "core/storage/mirrorrepository.h"
#include "core/storage/writer.h"

namespace monitron {

/// Writes what a team's server says, as it stands there: versions, times and ids are the server's. Part of
/// the Writer's transaction; what it writes doesn't go to the change feed, which is the server's too.
class MirrorWriter
{
public:
    /// For Writer::mirror().
    explicit MirrorWriter(Writer::Private &writer);

    /// Inserts or replaces; out of the trash, where it lies there.
    [[nodiscard]] Result<void> putMonitor(const Monitor &monitor);
    [[nodiscard]] Result<void> putState(MonitorId id, const MonitorState &state);
    [[nodiscard]] Result<std::optional<MonitorState>> state(MonitorId id); ///< NotFound
    [[nodiscard]] Result<void> putFacts(MonitorId id, const EndpointFacts &facts);
    /// Into the trash, where it isn't there yet. Answers whether there is such a monitor at all.
    [[nodiscard]] Result<bool> putIntoTrash(MonitorId id, Timestamp at);
    /// For good.
    [[nodiscard]] Result<void> purge(MonitorId id);
    [[nodiscard]] Result<std::vector<MonitorId>> monitors();
    [[nodiscard]] Result<Monitor> monitor(MonitorId id); ///< NotFound
    [[nodiscard]] Result<bool> isInTrash(MonitorId id);
    /// None: it isn't shown, because there is none or it is in the trash.
    [[nodiscard]] Result<std::optional<int>> versionOf(MonitorId id);

    /// With its alerts and notes, all of them anew. Nothing where the monitor isn't here.
    [[nodiscard]] Result<void> putIncident(const IncidentView &view);
    [[nodiscard]] Result<void> putChannel(const Channel &channel);
    [[nodiscard]] Result<void> removeChannel(ChannelId id);
    [[nodiscard]] Result<std::vector<Channel>> channels();
    [[nodiscard]] Result<void> putInterruption(const Interruption &interruption);
    [[nodiscard]] Result<void> putRevisions(MonitorId id, const std::vector<MonitorRevision> &revisions);
    [[nodiscard]] Result<void> putEvidence(const CheckResult &failed);

    /// Those of them that aren't here; nothing where the monitor isn't here.
    [[nodiscard]] Result<void> putResults(const ResultBlock &block);
    /// Results from before resultsFrom(), which somebody looks at: until the next trimResults(). As
    /// putResults(), but neither the state nor that something changed.
    [[nodiscard]] Result<void> putOlderResults(const ResultBlock &block);
    /// What of `range` lies before resultsFrom() and isn't here whole; none: nothing.
    [[nodiscard]] Result<std::optional<TimeRange>> missingResults(MonitorId id, TimeRange range);
    /// From which hour on the server has results.
    [[nodiscard]] Result<void> setChecksFrom(qint64 hour);
    /// Whether there is one at or before `at`, and from resultsFrom() on.
    [[nodiscard]] Result<bool> hasResultUntil(MonitorId id, Timestamp at);
    /// All of its periods are here then, but for those before its first row: they may be filled yet.
    [[nodiscard]] Result<void> putRollups(const RollupBlock &block, Timestamp now);
    /// Results are kept from this hour on, rollups are what is before it.
    [[nodiscard]] Result<std::optional<qint64>> resultsFrom();
    [[nodiscard]] Result<void> setResultsFrom(qint64 hour);
    /// Of one monitor: all of it is to be fetched again.
    [[nodiscard]] Result<void> forgetHistory(MonitorId id);
    /// Removes some of the results before resultsFrom(), of monitors whose keys come behind `after`. Answers
    /// where to go on; none: all of them are gone.
    [[nodiscard]] Result<std::optional<qint64>> trimResults(qint64 after);
    /// The periods of [from, to) that are still to be fetched; none: all are here.
    [[nodiscard]] Result<std::optional<std::pair<qint64, qint64>>>
    missingRollups(MonitorId id, Resolution resolution, qint64 from, qint64 to, Timestamp now);

    [[nodiscard]] Result<std::optional<qint64>> number(const QString &name);
    [[nodiscard]] Result<void> setNumber(const QString &name, qint64 value);

    /// Edits that wait, and the server's copies of what they are about.
    [[nodiscard]] MirrorRepository &edits();
    /// Tells those who read that edits changed.
    void noteEdits(PendingEdit::Entity entity, const QByteArray &target);

private:
    Writer::Private &d;
};

} // namespace monitron
