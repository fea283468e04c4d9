// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coretext.h"
#include "core/storage/settingkeys.h"
#include "core/storage/writerprivate.h"

#include <algorithm>

namespace monitron {

Result<Monitor> Writer::saveMonitor(Monitor monitor, Timestamp now, const EditNote &edit)
{
    auto saved = d->repositories.monitors.save(std::move(monitor), now, edit.newSecret);
    if (!saved)
        return Unexpected(saved.error());
    if (edit.newSecret && saved->monitor.version > 1)
        saved->changes.push_back({QStringLiteral("secret"), QJsonValue::Undefined, QJsonValue::Undefined});
    if (!saved->changes.empty() || saved->monitor.version == 1) {
        const MonitorRevision revision{now, edit.author, saved->monitor.version, std::move(saved->changes)};
        if (auto done = d->repositories.revisions.add(saved->key, revision); !done)
            return Unexpected(done.error());
    }
    d->changes.monitors.insert(saved->monitor.id);
    d->lastTime = std::max(d->lastTime, now);
    return std::move(saved->monitor);
}

Result<void> Writer::Private::addRemoval(qint64 key, const Monitor &monitor, bool removed, Timestamp now,
                                         const QString &author)
{
    lastTime = std::max(lastTime, now);
    return repositories.revisions.add(
        key, {now, author, monitor.version, {{QStringLiteral("removed"), !removed, removed}}});
}

void Writer::Private::forget(MonitorId id)
{
    cache.remove(id);
    changes.monitors.remove(id);
    changes.states.remove(id);
    statuses.remove(id);
}

Result<void> Writer::removeMonitor(MonitorId id, Timestamp now, const QString &author)
{
    const auto key = d->repositories.monitors.keyOf(id);
    if (!key)
        return Unexpected(key.error());
    const auto monitor = d->repositories.monitors.load(id);
    if (!monitor)
        return Unexpected(monitor.error());
    if (auto done = d->repositories.trash.put(id, now); !done)
        return done;
    d->forget(id);
    d->changes.removed.insert(id);
    return d->addRemoval(*key, *monitor, true, now, author);
}

Result<MonitorView> Writer::restoreMonitor(MonitorId id, Timestamp now, const QString &author)
{
    if (auto done = d->repositories.trash.takeOut(id); !done)
        return Unexpected(done.error());
    const auto key = d->repositories.monitors.keyOf(id);
    if (!key)
        return Unexpected(key.error());
    auto monitor = d->repositories.monitors.load(id);
    if (!monitor)
        return Unexpected(monitor.error());
    auto state = d->repositories.states.load(*key);
    if (!state)
        return Unexpected(state.error());
    if (auto done = d->addRemoval(*key, *monitor, false, now, author); !done)
        return Unexpected(done.error());
    d->changes.removed.remove(id);
    d->changes.monitors.insert(id);
    return MonitorView{std::move(*monitor), state->value_or(MonitorState())};
}

Result<void> Writer::purgeMonitor(MonitorId id)
{
    if (auto done = d->repositories.trash.purge(id); !done)
        return done;
    d->forget(id);
    d->changes.removed.remove(id);
    d->changes.purged.insert(id);
    return {};
}

Result<void> Writer::addNote(IncidentId incident, const IncidentNote &note)
{
    if (note.text.trimmed().isEmpty())
        return failure(Error::Code::Invalid, CoreText::tr("A note needs some text."));
    if (note.text.size() > maxNote)
        return failure(Error::Code::Invalid, CoreText::tr("A note must not be over 10,000 characters."));
    if (auto done = d->repositories.notes.add(incident, note); !done)
        return done;
    d->changes.incidents.insert(incident);
    d->lastTime = std::max(d->lastTime, note.at);
    return {};
}

Result<Channel> Writer::saveChannel(Channel channel, Timestamp now, bool newSecret)
{
    auto saved = d->repositories.channels.save(std::move(channel), now, newSecret);
    if (saved) {
        d->channels.reset();
        d->changedChannels.insert(saved->id);
        d->changes.channels = true;
        d->lastTime = std::max(d->lastTime, now);
    }
    return saved;
}

Result<void> Writer::removeChannel(ChannelId id)
{
    if (auto done = d->repositories.channels.remove(id); !done)
        return done;
    d->channels.reset();
    d->changedChannels.insert(id);
    d->changes.channels = true;
    d->changes.outbox = true;
    return d->repositories.outbox.skipPending(id, CoreText::tr("The channel was removed."), d->lastTime);
}

Result<void> Writer::setSetting(const QString &key, const QJsonValue &value)
{
    if (auto done = d->repositories.settings.set(key, value); !done)
        return done;
    if (key == settingkeys::mutedUntil)
        d->mutedUntil.reset();
    d->settings.insert(key);
    d->changes.settings = true;
    return {};
}

Result<QJsonValue> Writer::setting(const QString &key)
{
    return d->repositories.settings.get(key);
}

} // namespace monitron
