// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mirrorwriter.h"

#include "core/storage/historyimporter.h"
#include "core/storage/periods.h"
#include "core/storage/writerprivate.h"

#include <algorithm>

namespace monitron {

namespace {

const QString resultsFromName = QStringLiteral("mirror.results_from");
/// Hours are kept for as long as a chart by the hour may be.
constexpr qint64 hourlyDays = 93;
constexpr int trimmedAtOnce = 2000;
/// Of rollups, some 100 bytes each.
constexpr qint64 mostRollups = 1'000'000;

} // namespace

MirrorWriter &Writer::mirror()
{
    if (!d->mirror)
        d->mirror = std::make_unique<MirrorWriter>(*d);
    d->isMirroring = true;
    return *d->mirror;
}

MirrorWriter::MirrorWriter(Writer::Private &writer) : d(writer) {}

Result<void> MirrorWriter::putMonitor(const Monitor &monitor)
{
    if (auto done = d.repositories.monitors.put(monitor); !done)
        return done;
    d.cache.remove(monitor.id);
    d.changes.removed.remove(monitor.id);
    d.changes.monitors.insert(monitor.id);
    return {};
}

Result<void> MirrorWriter::putState(MonitorId id, const MonitorState &state)
{
    const auto entry = d.cache.entry(id);
    if (!entry)
        return Unexpected(entry.error());
    d.changes.states.insert(id);
    return d.repositories.states.save((*entry)->key, state);
}

Result<std::optional<MonitorState>> MirrorWriter::state(MonitorId id)
{
    const auto key = d.repositories.monitors.keyOf(id);
    if (!key)
        return Unexpected(key.error());
    return d.repositories.states.load(*key);
}

Result<void> MirrorWriter::putFacts(MonitorId id, const EndpointFacts &facts)
{
    const auto entry = d.cache.entry(id);
    if (!entry)
        return Unexpected(entry.error());
    const auto before = (*entry)->factsHash;
    if (auto done = d.cache.noteFacts(**entry, facts); !done)
        return done;
    if ((*entry)->factsHash != before)
        d.changes.states.insert(id);
    return {};
}

Result<bool> MirrorWriter::putIntoTrash(MonitorId id, Timestamp at)
{
    const auto done = d.repositories.trash.put(id, at);
    if (!done)
        return done.error().code == Error::Code::NotFound ? Result<bool>(false) : Unexpected(done.error());
    d.forget(id);
    d.changes.removed.insert(id);
    return true;
}

Result<void> MirrorWriter::purge(MonitorId id)
{
    const auto key = d.repositories.monitors.keyOf(id);
    if (key) {
        if (auto done = d.repositories.trash.put(id, {}); !done)
            return done;
    } else if (key.error().code != Error::Code::NotFound) {
        return Unexpected(key.error());
    }
    if (auto done = d.repositories.trash.purge(id); !done)
        return done.error().code == Error::Code::NotFound ? Result<void>() : done;
    d.forget(id);
    d.changes.removed.insert(id);
    d.changes.purged.insert(id);
    return {};
}

Result<std::vector<MonitorId>> MirrorWriter::monitors()
{
    return d.repositories.monitors.ids();
}

Result<Monitor> MirrorWriter::monitor(MonitorId id)
{
    return d.repositories.monitors.load(id);
}

Result<bool> MirrorWriter::isInTrash(MonitorId id)
{
    return d.repositories.trash.holds(id);
}

Result<std::optional<int>> MirrorWriter::versionOf(MonitorId id)
{
    return d.repositories.monitors.versionOf(id);
}

Result<void> MirrorWriter::putIncident(const IncidentView &view)
{
    const auto entry = d.cache.entry(view.incident.monitor);
    if (!entry)
        return entry.error().code == Error::Code::NotFound ? Result<void>() : Unexpected(entry.error());
    const IncidentId id = view.incident.id;
    if (auto done = d.repositories.incidents.save((*entry)->key, view.incident); !done)
        return done;
    if (auto done = d.repositories.outbox.replaceOfIncident(id, view.deliveries, view.undelivered); !done)
        return done;
    d.changes.incidents.insert(id);
    return d.repositories.notes.replace(id, view.notes);
}

Result<void> MirrorWriter::putChannel(const Channel &channel)
{
    d.changes.channels = true;
    d.channels.reset();
    return d.repositories.channels.put(channel);
}

Result<void> MirrorWriter::removeChannel(ChannelId id)
{
    d.changes.channels = true;
    d.channels.reset();
    const auto done = d.repositories.channels.remove(id);
    return !done && done.error().code == Error::Code::NotFound ? Result<void>() : done;
}

Result<std::vector<Channel>> MirrorWriter::channels()
{
    return d.repositories.channels.list();
}

Result<void> MirrorWriter::putInterruption(const Interruption &interruption)
{
    qint64 key = 0;
    if (!interruption.monitor.isNull()) {
        const auto entry = d.cache.entry(interruption.monitor);
        if (!entry)
            return entry.error().code == Error::Code::NotFound ? Result<void>() : Unexpected(entry.error());
        key = (*entry)->key;
    }
    return d.repositories.interruptions.save(key, interruption)
        .map([this](const std::optional<Timestamp> &changedFrom) {
            d.changes.interruptions |= changedFrom.has_value();
        });
}

Result<void> MirrorWriter::putRevisions(MonitorId id, const std::vector<MonitorRevision> &revisions)
{
    const auto entry = d.cache.entry(id);
    if (!entry)
        return Unexpected(entry.error());
    const auto present = d.repositories.revisions.list((*entry)->key, static_cast<int>(revisions.size()) + 1);
    if (!present || *present == revisions)
        return present.map([](const auto &) {});
    d.changes.monitors.insert(id);
    return d.repositories.revisions.replace((*entry)->key, revisions);
}

Result<void> MirrorWriter::putEvidence(const CheckResult &failed)
{
    const auto entry = d.cache.entry(failed.monitor);
    if (!entry)
        return Unexpected(entry.error());
    const auto next = d.repositories.results.firstFailureAfter((*entry)->key, failed.at);
    if (!next)
        return Unexpected(next.error());
    d.changes.states.insert(failed.monitor);
    return d.repositories.endpoints.saveFailure((*entry)->key, failed.at, failed, *next);
}

Result<void> MirrorWriter::putResults(const ResultBlock &block)
{
    const auto entry = d.cache.entry(block.monitor);
    if (!entry)
        return entry.error().code == Error::Code::NotFound ? Result<void>() : Unexpected(entry.error());
    if (auto done = HistoryImporter(d.database).insert((*entry)->key, block); !done)
        return done;
    d.changes.states.insert(block.monitor);
    return block.state ? d.repositories.states.save((*entry)->key, *block.state) : Result<void>();
}

Result<bool> MirrorWriter::hasResultUntil(MonitorId id, Timestamp at)
{
    const auto entry = d.cache.entry(id);
    if (!entry)
        return entry.error().code == Error::Code::NotFound ? Result<bool>(false) : Unexpected(entry.error());
    const TimeRange until{Timestamp(std::numeric_limits<qint64>::min()), at + Duration(1)};
    return d.repositories.results.count((*entry)->key, until, 1).map([](int count) { return count > 0; });
}

Result<void> MirrorWriter::putRollups(const RollupBlock &block, Timestamp now)
{
    const auto entry = d.cache.entry(block.monitor);
    if (!entry)
        return entry.error().code == Error::Code::NotFound ? Result<void>() : Unexpected(entry.error());
    const qint64 key = (*entry)->key;
    if (auto done = HistoryImporter(d.database).replaceRollups(key, block); !done)
        return done;
    const auto before = d.repositories.mirror.fetched(key, block.resolution);
    if (!before)
        return Unexpected(before.error());
    // What is empty at the beginning may be filled yet: where a monitor is given the history that it had
    // elsewhere.
    const qint64 first = block.rows.empty() ? block.to : block.rows.front().period;
    MirrorRepository::Fetched span{key, block.resolution, first, block.to};
    if (*before && (*before)->from <= block.to && block.from <= (*before)->to) {
        span.from = std::min(span.from, (*before)->from);
        span.to = std::max(span.to, (*before)->to);
    }
    if (auto done = d.repositories.mirror.saveFetched(span, now); !done)
        return done;
    if (!block.rows.empty()) // else whoever looks would only ask again
        d.changes.states.insert(block.monitor);
    return d.repositories.mirror.evict(mostRollups);
}

Result<std::optional<qint64>> MirrorWriter::resultsFrom()
{
    return number(resultsFromName);
}

Result<void> MirrorWriter::setResultsFrom(qint64 hour)
{
    HistoryMarks marks;
    marks.rolledTo = hour;
    marks.rawFrom = hour;
    marks.hourlyFrom = (dayOfHour(hour) - hourlyDays) * hoursPerDay;
    d.marks = marks;
    if (auto done = d.repositories.rollups.setMarks(marks); !done)
        return done;
    return setNumber(resultsFromName, hour);
}

Result<void> MirrorWriter::forgetHistory(MonitorId id)
{
    const auto entry = d.cache.entry(id);
    if (!entry)
        return entry.error().code == Error::Code::NotFound ? Result<void>() : Unexpected(entry.error());
    d.changes.states.insert(id);
    const qint64 key = (*entry)->key;
    const Timestamp end(std::numeric_limits<qint64>::max());
    return d.repositories.results.removeBefore(key, end, std::numeric_limits<int>::max()).and_then([&](bool) {
        return d.repositories.mirror.dropFetched(key);
    });
}

Result<std::optional<qint64>> MirrorWriter::trimResults(qint64 after)
{
    const auto from = resultsFrom();
    if (!from)
        return Unexpected(from.error());
    if (!*from)
        return std::nullopt;
    return HistoryImporter(d.database).removeBefore(startOfHour(**from), after, trimmedAtOnce);
}

Result<std::optional<std::pair<qint64, qint64>>>
MirrorWriter::missingRollups(MonitorId id, Resolution resolution, qint64 from, qint64 to, Timestamp now)
{
    const auto marks = d.loadMarks();
    if (!marks)
        return Unexpected(marks.error());
    const qint64 hour = (*marks)->rolledTo.value_or(0);
    to = std::min(to, resolution == Resolution::Hour ? hour : dayOfHour(hour));
    if (resolution == Resolution::Hour)
        from = std::max(from, (*marks)->hourlyFrom.value_or(from));
    if (from >= to)
        return std::nullopt;
    const auto entry = d.cache.entry(id);
    if (!entry)
        return Unexpected(entry.error());
    const auto known = d.repositories.mirror.fetched((*entry)->key, resolution);
    if (!known)
        return Unexpected(known.error());
    if (!*known)
        return std::pair(from, to);
    const qint64 first = (*known)->from;
    const qint64 end = (*known)->to;
    if (auto used = d.repositories.mirror.saveFetched(**known, now); !used)
        return Unexpected(used.error());
    if (from >= first && to <= end)
        return std::nullopt;
    // What is asked for always goes up to the same end: only one side can be missing, or there is a hole.
    if (from >= first && from <= end)
        return std::pair(end, to);
    return std::pair(from, to <= end && to >= first ? first : to);
}

Result<std::optional<qint64>> MirrorWriter::number(const QString &name)
{
    return d.repositories.settings.number(name);
}

Result<void> MirrorWriter::setNumber(const QString &name, qint64 value)
{
    return d.repositories.settings.setNumber(name, value);
}

MirrorRepository &MirrorWriter::edits()
{
    return d.repositories.mirror;
}

void MirrorWriter::noteEdits(PendingEdit::Entity entity, const QByteArray &target)
{
    d.changes.edits = true;
    if (entity == PendingEdit::Entity::Monitor)
        d.changes.monitors.insert(MonitorId::fromBytes(target));
}

} // namespace monitron
