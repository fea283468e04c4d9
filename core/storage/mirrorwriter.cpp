// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mirrorwriter.h"

#include "core/storage/periods.h"
#include "core/storage/writerprivate.h"

namespace monitron {

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
    const auto from = resultsFrom();
    if (!from)
        return Unexpected(from.error());
    // Of older ones there may be some in between that aren't here.
    const bool isWhole = failed.at >= startOfHour(from->value_or(0));
    const auto next = isWhole ? d.repositories.results.firstFailureAfter((*entry)->key, failed.at)
                              : Result<std::optional<Timestamp>>(failed.at + Duration(1));
    if (!next)
        return Unexpected(next.error());
    d.changes.states.insert(failed.monitor);
    return d.repositories.endpoints.saveFailure((*entry)->key, failed.at, failed, *next);
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
