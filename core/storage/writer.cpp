// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coretext.h"
#include "core/storage/periods.h"
#include "core/storage/settingkeys.h"
#include "core/storage/writerprivate.h"

#include <algorithm>

namespace monitron {

Writer::Writer(Database &database, QByteArray sender)
    : d(std::make_unique<Private>(database, std::move(sender)))
{
}

Writer::~Writer() = default;

Result<HistoryMarks *> Writer::Private::loadMarks()
{
    if (!marks) {
        auto read = repositories.rollups.marks();
        if (!read)
            return Unexpected(read.error());
        marks = *read;
    }
    return &*marks;
}

Result<const std::vector<Channel> *> Writer::Private::loadChannels()
{
    if (!channels) {
        auto read = repositories.channels.list();
        if (!read)
            return Unexpected(read.error());
        channels = std::move(*read);
    }
    return &*channels;
}

Result<Timestamp> Writer::Private::loadMutedUntil()
{
    if (!mutedUntil) {
        const auto setting = repositories.settings.get(settingkeys::mutedUntil);
        if (!setting)
            return Unexpected(setting.error());
        mutedUntil = Timestamp(setting->toInteger());
    }
    return *mutedUntil;
}

Result<void> Writer::record(const Decision &decision)
{
    // Without a fence, any other process may have recorded something since.
    if (d->database.dialect().isShared() && decision.fence == 0)
        d->cache.remove(decision.monitor);
    auto found = d->cache.entry(decision.monitor);
    if (!found)
        return Unexpected(found.error());
    MonitorCache::Entry &entry = **found;
    if (decision.result) {
        if (auto done = d->recordResult(entry, *decision.result, decision.cover); !done)
            return done;
    }
    if (decision.state) {
        if (auto done = d->repositories.states.save(entry.key, *decision.state, decision.fence); !done)
            return done;
        if (entry.status != decision.state->status) {
            entry.status = decision.state->status;
            d->statuses.insert(decision.monitor);
            d->lastTime = std::max(d->lastTime, decision.state->statusSince);
        }
    }
    if (decision.result || decision.state)
        d->changes.states.insert(decision.monitor);
    for (const Incident &incident : decision.incidents) {
        if (auto done = d->repositories.incidents.save(entry.key, incident); !done)
            return done;
        d->changes.incidents.insert(incident.id);
        d->lastTime = std::max(d->lastTime, incident.closedAt.value_or(incident.openedAt));
    }
    if (decision.note && !decision.incidents.empty()) {
        if (auto done = d->repositories.notes.add(decision.incidents.front().id, *decision.note); !done)
            return done;
    }
    return d->addMessages(decision.messages);
}

Result<void> Writer::Private::recordResult(MonitorCache::Entry &entry, const CheckResult &result,
                                           Duration cover)
{
    Timestamp at = result.at;
    std::optional<Timestamp> nextFailure;
    if (entry.lastAt && at <= *entry.lastAt) { // the clock was set back
        const auto free = repositories.results.firstFree(entry.key, at);
        if (!free)
            return Unexpected(free.error());
        at = *free;
        const auto next = repositories.results.firstFailureAfter(entry.key, at);
        if (!next)
            return Unexpected(next.error());
        nextFailure = *next;
    }
    if (auto done = repositories.results.insert(entry.key, at, result, cover); !done)
        return done;
    entry.lastAt = std::max(entry.lastAt.value_or(at), at);
    lastTime = std::max(lastTime, at);
    if (result.outcome == Outcome::Bad) {
        if (auto done = repositories.endpoints.saveFailure(entry.key, at, result, nextFailure); !done)
            return done;
    }
    if (auto done = cache.noteFacts(entry, result.facts); !done)
        return done;
    return markStale(entry.key, at, cover);
}

Result<void> Writer::Private::markStale(qint64 monitor, Timestamp at, Duration cover)
{
    const auto known = loadMarks();
    if (!known)
        return Unexpected(known.error());
    if (!(*known)->rolledTo) {
        (*known)->rolledTo = hourOf(at);
        return repositories.rollups.setMarks(**known);
    }
    const qint64 before = (*known)->staleBeforeHour().value_or(0);
    if (hourOf(at) >= before)
        return {};
    // The late result changes what it covers, and what the one before it covered.
    Timestamp end = at + cover;
    const auto previous = repositories.results.lastBefore(monitor, at);
    if (!previous)
        return Unexpected(previous.error());
    if (*previous)
        end = std::max(end, (*previous)->at + (*previous)->cover);
    for (qint64 hour = hourOf(at); hour <= hourOf(end) && hour < before; ++hour) {
        if (auto done = repositories.rollups.markStale(monitor, hour); !done)
            return done;
    }
    return {};
}

Result<void> Writer::Private::rollAgainFrom(Timestamp from)
{
    const auto known = loadMarks();
    if (!known)
        return Unexpected(known.error());
    HistoryMarks &now = **known;
    if (!now.rolledTo || hourOf(from) >= now.staleBeforeHour().value_or(0))
        return {};
    qint64 hour = hourOf(from);
    // Hours of which results are gone already can't be rolled again.
    if (now.rawFrom)
        hour = std::max(hour, *now.rawFrom + longestCoverHours);
    now.rolledTo = std::min(*now.rolledTo, hour);
    now.rollTarget.reset();
    return repositories.rollups.setMarks(now);
}

Result<void> Writer::Private::addMessages(const std::vector<Message> &messages)
{
    if (messages.empty())
        return {};
    const auto known = loadChannels();
    if (!known)
        return Unexpected(known.error());
    const auto muted = loadMutedUntil();
    if (!muted)
        return Unexpected(muted.error());
    for (const Message &message : messages) {
        if (auto done = repositories.outbox.add(message, **known, *muted); !done)
            return done;
        lastTime = std::max(lastTime, message.at);
    }
    changes.outbox = true;
    return {};
}

Result<void> Writer::saveInterruption(const Interruption &interruption)
{
    qint64 key = 0;
    if (!interruption.monitor.isNull()) {
        const auto entry = d->cache.entry(interruption.monitor);
        if (!entry)
            return Unexpected(entry.error());
        key = (*entry)->key;
    }
    const auto changedFrom = d->repositories.interruptions.save(key, interruption);
    if (!changedFrom)
        return Unexpected(changedFrom.error());
    if (!*changedFrom)
        return {};
    d->changes.interruptions = true;
    return d->rollAgainFrom(**changedFrom);
}

Result<void> Writer::setAliveAt(Timestamp at)
{
    d->lastTime = std::max(d->lastTime, at);
    return d->repositories.settings.setNumber(aliveAtName(), at.ms());
}

Result<void> Writer::enqueue(const Message &message, ChannelId channel)
{
    const auto known = d->loadChannels();
    if (!known)
        return Unexpected(known.error());
    const auto found = std::find_if((*known)->begin(), (*known)->end(),
                                    [&](const Channel &candidate) { return candidate.id == channel; });
    if (found == (*known)->end())
        return failure(Error::Code::NotFound,
                       CoreText::tr("There is no channel %1.").arg(channel.toString()));
    // Somebody asked for just this one: neither a switch nor a muted kind is in its way.
    Channel willing = *found;
    willing.enabled = true;
    willing.muted.clear();
    if (auto done = d->repositories.outbox.add(message, {willing}); !done)
        return done;
    d->changes.outbox = true;
    d->lastTime = std::max(d->lastTime, message.at);
    return {};
}

Result<void> Writer::updateDelivery(const Delivery &delivery, ReplicaId by)
{
    if (auto done = d->repositories.outbox.update(delivery, by); !done)
        return done;
    d->changes.outbox = true;
    return {};
}

AccountRepository &Writer::accounts()
{
    return d->repositories.accounts;
}

IdempotencyRepository &Writer::idempotency()
{
    return d->repositories.idempotency;
}

void Writer::noteHistory(MonitorId id, Timestamp now)
{
    d->histories.insert(id);
    d->changes.states.insert(id);
    d->lastTime = std::max(d->lastTime, now);
}

Result<bool> Writer::Private::writeFeed()
{
    if (isMirroring)
        return false;
    using Entity = ChangeFeed::Entity;
    Result<void> done;
    bool isAny = false;
    const auto append = [&](Entity entity, const QByteArray &id) {
        isAny = true;
        if (done)
            done = feed.append(entity, id, lastTime);
    };
    for (const MonitorId &id : std::as_const(changes.monitors))
        append(Entity::Monitor, id.toBytes());
    for (const MonitorId &id : std::as_const(changes.removed))
        append(Entity::MonitorRemoved, id.toBytes());
    for (const MonitorId &id : std::as_const(statuses))
        append(Entity::Status, id.toBytes());
    for (const IncidentId &id : std::as_const(changes.incidents))
        append(Entity::Incident, id.toBytes());
    for (const ChannelId &id : std::as_const(changedChannels))
        append(Entity::Channel, id.toBytes());
    for (const QString &name : std::as_const(settings))
        append(Entity::Setting, name.toUtf8());
    for (const MonitorId &id : std::as_const(histories))
        append(Entity::History, id.toBytes());
    return done.map([&] { return isAny; });
}

void Writer::Private::clearChanges()
{
    changes = {};
    statuses.clear();
    histories.clear();
    settings.clear();
    changedChannels.clear();
    isMirroring = false;
}

Result<void> Writer::begin()
{
    if (!d->database.dialect().isShared())
        return {};
    d->marks.reset();
    const auto last = d->feed.lastSequence();
    if (!last)
        return Unexpected(last.error());
    if (*last != d->seenSequence) {
        d->channels.reset();
        d->mutedUntil.reset();
    }
    d->seenSequence = *last;
    return {};
}

Result<ChangeSet> Writer::finish()
{
    const auto written = d->writeFeed();
    if (!written)
        return Unexpected(written.error());
    const auto last = d->feed.lastSequence();
    if (!last)
        return Unexpected(last.error());
    if (*written) {
        // Nobody else can have got a number since ours, which nobody else sees yet.
        d->seenSequence = *last;
        if (auto done = d->feed.announce(*last); !done)
            return Unexpected(done.error());
    }
    if (d->database.dialect().isShared()) {
        if (auto told = d->feed.announceStates(d->sender, d->changes.states); !told)
            return Unexpected(told.error());
        if (d->changes.interruptions) {
            if (auto told = d->feed.announceInterruptions(d->sender); !told)
                return Unexpected(told.error());
        }
    }
    ChangeSet changes = std::move(d->changes);
    changes.sequence = *last;
    d->clearChanges();
    return changes;
}

void Writer::discard()
{
    d->cache.clear();
    d->marks.reset();
    d->channels.reset();
    d->mutedUntil.reset();
    d->clearChanges();
}

Database &Writer::database()
{
    return d->database;
}

Repositories &Writer::repositories()
{
    return d->repositories;
}

Result<HistoryMarks> Writer::marks()
{
    return d->loadMarks().map([](HistoryMarks *marks) { return *marks; });
}

Result<void> Writer::setMarks(const HistoryMarks &marks)
{
    d->marks = marks;
    return d->repositories.rollups.setMarks(marks);
}

Result<bool> Writer::trimChanges(Timestamp before, int limit)
{
    return d->feed.trim(before, limit);
}

} // namespace monitron
