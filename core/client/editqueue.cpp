// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/editqueue.h"

#include "core/base/coretext.h"
#include "core/client/entityreading.h"
#include "core/model/monitorjson.h"

#include <algorithm>

namespace monitron {

namespace {

using Entity = PendingEdit::Entity;
using Operation = PendingEdit::Operation;
using State = PendingEdit::State;

Unexpected stale(const QString &name)
{
    return failure(
        Error::Code::Conflict,
        CoreText::tr("“%1” was changed by somebody else meanwhile. Load it again and repeat the edit.")
            .arg(name));
}

FieldValues withSecret(FieldValues fields, const QString &secretKey)
{
    if (!secretKey.isEmpty())
        fields[secretField] = secretKey;
    return fields;
}

/// Whether a password was set meanwhile that whoever sets one now doesn't know of: settings don't tell.
template <typename Thing>
bool isOtherSecret(const Thing &wanted, const Thing &shown, const QString &secretKey)
{
    return !secretKey.isEmpty() && wanted.secretVersion != shown.secretVersion;
}

/// Whether somebody who saw version `seen` has seen what is shown now: it may be the server's by now.
bool isSeen(int seen, int shown, const FieldValues &settings)
{
    return seen == shown || (isOverlayVersion(seen) && seen == overlayVersion(settings));
}

} // namespace

Result<void> EditQueue::add(Entity entity, const QByteArray &target, Operation operation,
                            const QJsonObject &before, const QJsonObject &after)
{
    PendingEdit edit;
    edit.id = EditId::make(m_now);
    edit.entity = entity;
    edit.target = target;
    edit.operation = operation;
    edit.before = before;
    edit.after = after;
    edit.madeAt = m_now;
    return m_mirror.edits().add(edit).map([this](qint64 key) { m_added.push_back(key); });
}

/// `secretVersion`: of the password that is set instead.
Result<void> EditQueue::addChange(Entity entity, const QByteArray &target, FieldEdit edit,
                                  const QString &secretKey, int secretVersion)
{
    if (!secretKey.isEmpty()) {
        edit.before[secretField] = secretVersion;
        edit.after[secretField] = secretKey;
    }
    return add(entity, target, Operation::Change, edit.before, edit.after);
}

/// Whether it is still to be made on the server.
Result<bool> EditQueue::isOnlyHere(Entity entity, const QByteArray &target)
{
    return m_mirror.edits().edits(entity, target).map([](const std::vector<PendingEdit> &edits) {
        return std::any_of(edits.begin(), edits.end(),
                           [](const PendingEdit &edit) { return edit.operation == Operation::Create; });
    });
}

/// What is shown is what is wanted, but not the server's yet: what becomes of that becomes of this.
Result<void> EditQueue::waitForPending(Entity entity, const QByteArray &target)
{
    return m_mirror.edits().edits(entity, target).map([this](const std::vector<PendingEdit> &edits) {
        for (const PendingEdit &edit : edits) {
            if (edit.isUnderWay())
                m_dependsOn.push_back(edit.key);
        }
    });
}

Result<void> EditQueue::dropAll(Entity entity, const QByteArray &target)
{
    const auto edits = m_mirror.edits().edits(entity, target);
    if (!edits)
        return Unexpected(edits.error());
    for (const PendingEdit &edit : *edits) {
        if (auto done = m_mirror.edits().remove(edit.key); !done)
            return done;
        if (const QString secret = edit.after.value(secretField).toString(); !secret.isEmpty())
            m_spentSecrets << secret;
    }
    return {};
}

Result<Monitor> EditQueue::saveMonitor(Monitor wanted, const QString &secretKey)
{
    if (wanted.id.isNull())
        wanted.id = MonitorId::make(m_now);
    const QByteArray target = wanted.id.toBytes();
    const auto shown = m_mirror.monitor(wanted.id);
    if (!shown && shown.error().code != Error::Code::NotFound)
        return Unexpected(shown.error());
    const FieldValues settings = flattened(settingsOf(wanted));
    if (!shown) {
        if (wanted.version != 0)
            return failure(Error::Code::NotFound,
                           CoreText::tr("“%1” was removed by somebody else meanwhile.").arg(wanted.name));
        if (auto done = add(Entity::Monitor, target, Operation::Create, {}, withSecret(settings, secretKey));
            !done)
            return Unexpected(done.error());
    } else {
        const FieldValues now = flattened(settingsOf(*shown));
        if (!isSeen(wanted.version, shown->version, now) || isOtherSecret(wanted, *shown, secretKey))
            return stale(wanted.name);
        const FieldEdit edit = difference(now, settings);
        if (edit.isEmpty() && secretKey.isEmpty())
            return waitForPending(Entity::Monitor, target).map([&] { return *shown; });
        const auto isMade = isOnlyHere(Entity::Monitor, target);
        if (!isMade)
            return Unexpected(isMade.error());
        const auto copy = m_mirror.edits().serverCopy(Entity::Monitor, target);
        if (!copy)
            return Unexpected(copy.error());
        // The first edit of what the server has: what is shown is the server's.
        if (!*copy && !*isMade) {
            if (auto kept =
                    m_mirror.edits().saveServerCopy(Entity::Monitor, target, toJson(*shown, Fields::All));
                !kept)
                return Unexpected(kept.error());
        }
        if (auto done = addChange(Entity::Monitor, target, edit, secretKey, shown->secretVersion); !done)
            return Unexpected(done.error());
    }
    if (auto done = m_entities.show(Entity::Monitor, target); !done)
        return Unexpected(done.error());
    return m_mirror.monitor(wanted.id);
}

Result<void> EditQueue::removeMonitor(MonitorId id)
{
    const QByteArray target = id.toBytes();
    const auto shown = m_mirror.monitor(id);
    if (!shown)
        return Unexpected(shown.error());
    const auto edits = m_mirror.edits().edits(Entity::Monitor, target);
    if (!edits)
        return Unexpected(edits.error());
    // What the server never heard of needs no removal there.
    const bool isUnknown = !edits->empty() && edits->front().operation == Operation::Create &&
                           edits->front().state != State::Sent;
    if (isUnknown) {
        if (auto done = dropAll(Entity::Monitor, target); !done)
            return done;
        m_mirror.noteEdits(Entity::Monitor, target);
        return m_mirror.purge(id);
    }
    const auto copy = m_mirror.edits().serverCopy(Entity::Monitor, target);
    if (!copy)
        return Unexpected(copy.error());
    const auto isMade = isOnlyHere(Entity::Monitor, target);
    if (!isMade)
        return Unexpected(isMade.error());
    if (!*copy && !*isMade) {
        if (auto kept = m_mirror.edits().saveServerCopy(Entity::Monitor, target, toJson(*shown, Fields::All));
            !kept)
            return kept;
    }
    const auto version = m_entities.versionToCome(Entity::Monitor, target);
    if (!version)
        return Unexpected(version.error());
    if (auto done = add(Entity::Monitor, target, Operation::Remove, {{versionField, *version}}, {}); !done)
        return done;
    return m_entities.show(Entity::Monitor, target);
}

Result<void> EditQueue::setPaused(MonitorId id, bool paused)
{
    auto monitor = m_mirror.monitor(id);
    if (!monitor)
        return Unexpected(monitor.error());
    monitor->enabled = !paused;
    return saveMonitor(*monitor).map([](const Monitor &) {});
}

Result<void> EditQueue::restoreMonitor(MonitorId id)
{
    const QByteArray target = id.toBytes();
    const auto edits = m_mirror.edits().edits(Entity::Monitor, target);
    if (!edits)
        return Unexpected(edits.error());
    // A removal that wasn't sent is just taken back.
    if (!edits->empty() && edits->back().operation == Operation::Remove &&
        edits->back().state == State::Waiting) {
        if (auto done = m_mirror.edits().remove(edits->back().key); !done)
            return done;
        return m_entities.show(Entity::Monitor, target);
    }
    m_mirror.noteEdits(Entity::Monitor, target);
    return add(Entity::Monitor, target, Operation::Restore, {}, {});
}

Result<Channel> EditQueue::saveChannel(Channel wanted, const QString &secretKey)
{
    if (wanted.id.isNull())
        wanted.id = ChannelId::make(m_now);
    const QByteArray target = wanted.id.toBytes();
    const auto channels = m_mirror.channels();
    if (!channels)
        return Unexpected(channels.error());
    const auto find = [&wanted](const std::vector<Channel> &all) {
        return std::find_if(all.begin(), all.end(),
                            [&wanted](const Channel &channel) { return channel.id == wanted.id; });
    };
    const auto shown = find(*channels);
    if (shown == channels->end()) {
        if (wanted.version != 0)
            return failure(Error::Code::NotFound,
                           CoreText::tr("“%1” was removed by somebody else meanwhile.").arg(wanted.name));
        if (auto done = add(Entity::Channel, target, Operation::Create, {},
                            withSecret(settingsOf(wanted), secretKey));
            !done)
            return Unexpected(done.error());
    } else {
        const FieldValues now = settingsOf(*shown);
        if (!isSeen(wanted.version, shown->version, now) || isOtherSecret(wanted, *shown, secretKey))
            return stale(wanted.name);
        const FieldEdit edit = difference(now, settingsOf(wanted));
        if (edit.isEmpty() && secretKey.isEmpty())
            return waitForPending(Entity::Channel, target).map([&] { return *shown; });
        const auto copy = m_mirror.edits().serverCopy(Entity::Channel, target);
        if (!copy)
            return Unexpected(copy.error());
        const auto isMade = isOnlyHere(Entity::Channel, target);
        if (!isMade)
            return Unexpected(isMade.error());
        if (!*copy && !*isMade) {
            if (auto kept =
                    m_mirror.edits().saveServerCopy(Entity::Channel, target, channelForServer(*shown));
                !kept)
                return Unexpected(kept.error());
        }
        if (auto done = addChange(Entity::Channel, target, edit, secretKey, shown->secretVersion); !done)
            return Unexpected(done.error());
    }
    if (auto done = m_entities.show(Entity::Channel, target); !done)
        return Unexpected(done.error());
    const auto now = m_mirror.channels();
    if (!now)
        return Unexpected(now.error());
    return *find(*now);
}

Result<void> EditQueue::removeChannel(ChannelId id)
{
    const auto edits = m_mirror.edits().edits(Entity::Channel, id.toBytes());
    if (!edits)
        return Unexpected(edits.error());
    const bool isUnknown = !edits->empty() && edits->front().operation == Operation::Create &&
                           edits->front().state != State::Sent;
    if (isUnknown) {
        if (auto done = dropAll(Entity::Channel, id.toBytes()); !done)
            return done;
    } else if (auto done = add(Entity::Channel, id.toBytes(), Operation::Remove, {}, {}); !done) {
        return done;
    }
    m_mirror.noteEdits(Entity::Channel, id.toBytes());
    return m_mirror.removeChannel(id);
}

Result<void> EditQueue::setSetting(const QString &name, const QJsonValue &value)
{
    if (!isTeamSetting(name))
        return m_writer.setSetting(name, value);
    const QByteArray target = name.toUtf8();
    const auto shown = m_writer.setting(name);
    if (!shown)
        return Unexpected(shown.error());
    if (*shown == value)
        return {};
    const auto fields = [](const QJsonValue &of) {
        return FieldValues{{valueField, of.isUndefined() ? QJsonValue() : of}};
    };
    const auto copy = m_mirror.edits().serverCopy(Entity::Setting, target);
    if (!copy)
        return Unexpected(copy.error());
    if (!*copy) {
        if (auto kept = m_mirror.edits().saveServerCopy(Entity::Setting, target, fields(*shown)); !kept)
            return kept;
    }
    if (auto done = add(Entity::Setting, target, Operation::Change, fields(*shown), fields(value)); !done)
        return done;
    return m_entities.show(Entity::Setting, target);
}

Result<void> EditQueue::acknowledge(MonitorId monitor, const QString &by, const QString &note)
{
    auto state = m_mirror.state(monitor);
    if (!state)
        return Unexpected(state.error());
    if (!*state || !(*state)->incident)
        return failure(Error::Code::Refused, CoreText::tr("No incident is open for this monitor."));
    Incident incident = *(*state)->incident;
    incident.acknowledgedAt = m_now;
    incident.acknowledgedBy = by;
    Decision shown;
    shown.monitor = monitor;
    shown.incidents = {incident};
    shown.state = std::move(**state);
    shown.state->incident = incident;
    if (!note.isEmpty())
        shown.note = IncidentNote{m_now, by, note};
    if (auto done = m_writer.record(shown); !done)
        return done;
    m_mirror.noteEdits(Entity::Incident, incident.id.toBytes());
    return add(Entity::Incident, incident.id.toBytes(), Operation::Acknowledge, {},
               {{QStringLiteral("note"), note}});
}

Result<void> EditQueue::addNote(IncidentId incident, const QString &by, const QString &text)
{
    if (auto done = m_writer.addNote(incident, {m_now, by, text}); !done)
        return done;
    m_mirror.noteEdits(Entity::Incident, incident.toBytes());
    return add(Entity::Incident, incident.toBytes(), Operation::Note, {}, {{QStringLiteral("text"), text}});
}

} // namespace monitron
