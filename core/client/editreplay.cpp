// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/editreplay.h"

#include "core/base/coretext.h"
#include "core/client/editrequest.h"
#include "core/client/entityreading.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace monitron {

namespace {

using Entity = PendingEdit::Entity;
using Operation = PendingEdit::Operation;
using State = PendingEdit::State;

/// Whether a version of which the server tells is no later one than this edit made of that which it had.
bool isOwnDoing(const PendingEdit &edit, int version)
{
    return version <= edit.before.value(versionField).toInt() + 1;
}

} // namespace

QString conflictText(const QStringList &fields)
{
    return CoreText::tr("It was changed by somebody else meanwhile: %1.")
        .arg(QStringList(fields)
                 .replaceInStrings(secretField, QStringLiteral("secret")) // as the API calls it
                 .join(QStringLiteral(", ")));
}

Result<std::optional<EditReplay::Outgoing>> EditReplay::next()
{
    const auto edits = m_mirror.edits().edits();
    if (!edits)
        return Unexpected(edits.error());
    QSet<QByteArray> blocked;
    for (const PendingEdit &edit : *edits) {
        const QByteArray thing = char(edit.entity) + edit.target;
        if (blocked.contains(thing))
            continue;
        if (edit.blocks())
            blocked.insert(thing);
        if (!edit.isUnderWay())
            continue;
        auto outgoing = prepare(edit);
        if (!outgoing || *outgoing)
            return outgoing;
        const auto left = m_mirror.edits().edit(edit.key);
        if (!left)
            return Unexpected(left.error());
        if (*left && (*left)->blocks())
            blocked.insert(thing);
    }
    return std::nullopt;
}

Result<std::optional<EditReplay::Outgoing>> EditReplay::prepare(PendingEdit edit)
{
    if (edit.state == State::Sent && edit.entity == Entity::Setting) {
        // It has no version that would be refused: what the server has now tells.
        const auto theirs = m_entities.theirs(edit.entity, edit.target);
        if (!theirs)
            return Unexpected(theirs.error());
        const bool isUntouched = !*theirs || (*theirs)->value(valueField) == edit.before.value(valueField);
        if (!isUntouched)
            return prepareChange(std::move(edit));
    }
    if (edit.state == State::Sent) {
        // As it was sent: the server's version may be another one by now, which it was not merged into.
        return Outgoing{edit, requestFor(edit, edit.before.value(versionField).toInt()),
                        edit.after.value(secretField).toString()};
    }
    switch (edit.operation) {
    case Operation::Create: {
        QJsonObject body = edit.after;
        body.remove(secretField);
        body = nested(body);
        body[u"id"] = QString::fromLatin1(serverId(edit));
        return sent(std::move(edit), body);
    }
    case Operation::Change:
        return prepareChange(std::move(edit));
    case Operation::Remove:
        return prepareRemoval(std::move(edit));
    case Operation::Restore:
        break;
    case Operation::Acknowledge:
    case Operation::Note: {
        const QJsonObject body = edit.after;
        return sent(std::move(edit), body);
    }
    }
    return sent(std::move(edit), {});
}

Result<std::optional<EditReplay::Outgoing>> EditReplay::prepareChange(PendingEdit edit)
{
    const auto theirs = m_entities.theirs(edit.entity, edit.target);
    if (!theirs)
        return Unexpected(theirs.error());
    if (edit.after.contains(secretField) && !edit.before.contains(secretField)) // of an older version of ours
        edit.before[secretField] = theirs->value_or(FieldValues()).value(secretField);
    Merge merged = merge({edit.before, edit.after}, theirs->value_or(FieldValues()));
    if (!merged.conflicts.isEmpty()) {
        const QString text = conflictText(merged.conflicts);
        m_settled.push_back({edit.key, Error{Error::Code::Conflict, text}});
        if (auto done = contradicted(edit.key, text); !done)
            return Unexpected(done.error());
        return std::nullopt;
    }
    if (merged.changes.isEmpty()) {
        m_settled.push_back({edit.key, std::nullopt});
        if (auto done = drop(edit.key); !done)
            return Unexpected(done.error());
        return std::nullopt;
    }
    merged.changes.remove(secretField); // it is read when it is sent
    const QJsonObject body = edit.entity == Entity::Setting ? settingBody(edit) : nested(merged.changes);
    return sent(std::move(edit), body);
}

Result<std::optional<EditReplay::Outgoing>> EditReplay::prepareRemoval(PendingEdit edit)
{
    if (edit.entity == Entity::Monitor) {
        const auto version = versionThere(edit);
        if (!version)
            return Unexpected(version.error());
        if (*version != edit.before.value(versionField).toInt()) {
            const QString text = CoreText::tr("It was changed by somebody else before it was removed here.");
            m_settled.push_back({edit.key, Error{Error::Code::Conflict, text}});
            if (auto done = contradicted(edit.key, text); !done)
                return Unexpected(done.error());
            return std::nullopt;
        }
    }
    return sent(std::move(edit), {});
}

Result<int> EditReplay::versionThere(const PendingEdit &edit)
{
    const bool isVersioned = (edit.entity == Entity::Monitor || edit.entity == Entity::Channel) &&
                             (edit.operation == Operation::Change || edit.operation == Operation::Remove);
    if (!isVersioned)
        return 0;
    const auto copy = m_mirror.edits().serverCopy(edit.entity, edit.target);
    if (!copy)
        return Unexpected(copy.error());
    return *copy ? (**copy)[versionField].toInt() : 0;
}

/// What is sent is stored before: sent again under the same id, it must be the same.
Result<EditReplay::Outgoing> EditReplay::sent(PendingEdit edit, const QJsonObject &body)
{
    edit.state = State::Sent;
    edit.request = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const bool hasSecret = edit.after.contains(secretField);
    if (edit.request.isEmpty() && hasSecret)
        edit.request = "{}";
    const auto version = versionThere(edit);
    if (!version)
        return Unexpected(version.error());
    if (*version > 0)
        edit.before[versionField] = *version;
    if (auto done = m_mirror.edits().update(edit); !done)
        return Unexpected(done.error());
    return Outgoing{edit, requestFor(edit, *version), edit.after.value(secretField).toString()};
}

Result<void> EditReplay::takeOut(const PendingEdit &edit)
{
    if (const QString secret = edit.after.value(secretField).toString(); !secret.isEmpty())
        m_spentSecrets << secret;
    m_mirror.noteEdits(edit.entity, edit.target);
    return m_mirror.edits().remove(edit.key);
}

/// Later edits of the same fields begin with what the server made of this one: it trims, answers header
/// values that may be secrets as dots, and a password as its version. But not with what somebody else has
/// made of it since, should the answer tell that already.
Result<void> EditReplay::rebaseLater(const PendingEdit &done, const FieldValues &theirs)
{
    const auto edits = m_mirror.edits().edits(done.entity, done.target);
    if (!edits)
        return Unexpected(edits.error());
    for (PendingEdit edit : *edits) {
        bool isOther = false;
        for (auto it = done.after.begin(); it != done.after.end(); ++it) {
            if (it.key() == secretField)
                continue; // below
            const bool follows = theirs.contains(it.key()) && edit.before.value(it.key()) == it.value() &&
                                 theirs.value(it.key()) != it.value();
            if (follows)
                edit.before[it.key()] = theirs.value(it.key());
            isOther |= follows;
        }
        // Both were to be set instead of the same one.
        const bool followsSecret =
            done.after.contains(secretField) && edit.after.contains(secretField) &&
            edit.before.value(secretField).toInt() == done.before.value(secretField).toInt();
        if (followsSecret)
            edit.before[secretField] = theirs.value(secretField);
        isOther |= followsSecret;
        if (!isOther)
            continue;
        if (auto kept = m_mirror.edits().update(edit); !kept)
            return kept;
    }
    return {};
}

Result<void> EditReplay::accepted(qint64 key, const ApiResponse &response)
{
    const auto found = m_mirror.edits().edit(key);
    if (!found || !*found)
        return found.map([](const auto &) {});
    const PendingEdit &edit = **found;
    if (auto done = takeOut(edit); !done)
        return done;
    if (edit.operation == Operation::Remove) {
        // Somebody may have restored it since, above all where the answer is that of an earlier time: the
        // feed tells whether it is in the trash, in a moment or already.
        if (edit.entity == Entity::Monitor)
            return m_entities.show(edit.entity, edit.target);
        return m_mirror.edits().dropServerCopy(edit.entity, edit.target);
    }
    // What was answered at an earlier time is older than what the feed has told since.
    const bool isReplayed = !response.header("idempotency-replayed").isNull();
    switch (edit.entity) {
    case Entity::Monitor: {
        const auto theirs = monitorFromServer(response.object());
        if (!theirs)
            return Unexpected(theirs.error());
        if (isOwnDoing(edit, theirs->version)) {
            if (auto done = rebaseLater(edit, fieldsOf(*theirs)); !done)
                return done;
        }
        return m_entities.takeMonitor(*theirs, MirrorEntities::Source::Answer);
    }
    case Entity::Channel: {
        const auto theirs = channelFromServer(response.object());
        if (!theirs)
            return Unexpected(theirs.error());
        if (isOwnDoing(edit, theirs->version)) {
            if (auto done = rebaseLater(edit, fieldsOf(*theirs)); !done)
                return done;
        }
        return isReplayed ? showAsTold(edit) : m_entities.takeChannel(*theirs);
    }
    case Entity::Incident: {
        if (isReplayed)
            return showAsTold(edit);
        const auto view = incidentFromServer(response.object());
        return view ? m_mirror.putIncident(*view) : Unexpected(view.error());
    }
    case Entity::Setting:
        break;
    }
    return isReplayed ? showAsTold(edit)
                      : m_entities.takeSetting(QString::fromUtf8(edit.target), edit.after.value(valueField));
}

Result<void> EditReplay::foundMade(qint64 key, const QJsonObject &there)
{
    const auto found = m_mirror.edits().edit(key);
    if (!found || !*found)
        return found.map([](const auto &) {});
    const auto rebased = [&](const auto &theirs) {
        const bool isAsMade = theirs && theirs->version == 1;
        return isAsMade ? rebaseLater(**found, fieldsOf(*theirs)) : Result<void>();
    };
    const auto done = (*found)->entity == Entity::Monitor ? rebased(monitorFromServer(there))
                                                          : rebased(channelFromServer(there));
    return done ? drop(key) : done;
}

/// As the feed has it, or is about to.
Result<void> EditReplay::showAsTold(const PendingEdit &edit)
{
    if (edit.entity == Entity::Channel && edit.operation != Operation::Create) {
        const auto channels = m_mirror.channels();
        if (!channels)
            return Unexpected(channels.error());
        const ChannelId id = ChannelId::fromBytes(edit.target);
        if (std::ranges::find(*channels, id, &Channel::id) == channels->end()) // somebody has removed it
            return m_mirror.edits().dropServerCopy(edit.entity, edit.target);
    }
    return m_entities.show(edit.entity, edit.target);
}

Result<void> EditReplay::stale(qint64 key)
{
    const auto found = m_mirror.edits().edit(key);
    if (!found || !*found)
        return found.map([](const auto &) {});
    PendingEdit edit = **found;
    edit.id = EditId::make(m_now);
    edit.state = State::Waiting;
    edit.request.clear();
    return m_mirror.edits().update(edit);
}

Result<void> EditReplay::mark(qint64 key, State state, const QString &detail)
{
    const auto found = m_mirror.edits().edit(key);
    if (!found || !*found)
        return found.map([](const auto &) {});
    PendingEdit edit = **found;
    edit.id = EditId::make(m_now); // what is sent next is something else
    edit.state = state;
    edit.detail = detail;
    edit.request.clear();
    if (auto done = m_mirror.edits().update(edit); !done)
        return done;
    return m_entities.show(edit.entity, edit.target);
}

Result<void> EditReplay::contradicted(qint64 key, const QString &detail)
{
    return mark(key, State::Conflict, detail);
}

Result<void> EditReplay::refused(qint64 key, const QString &detail)
{
    return mark(key, State::Refused, detail);
}

Result<void> EditReplay::removedThere(const QByteArray &monitor)
{
    return m_entities.takeRemoval(MonitorId::fromBytes(monitor), m_now);
}

Result<void> EditReplay::drop(qint64 key)
{
    const auto found = m_mirror.edits().edit(key);
    if (!found || !*found)
        return found.map([](const auto &) {});
    if (auto done = takeOut(**found); !done)
        return done;
    return m_entities.show((*found)->entity, (*found)->target);
}

Result<void> EditReplay::undo(qint64 key)
{
    const auto found = m_mirror.edits().edit(key);
    if (!found || !*found)
        return found.map([](const auto &) {});
    if ((*found)->operation != Operation::Create)
        return drop(key);
    const auto edits = m_mirror.edits().edits((*found)->entity, (*found)->target);
    if (!edits)
        return Unexpected(edits.error());
    for (const PendingEdit &edit : *edits) {
        if (auto done = takeOut(edit); !done)
            return done;
    }
    return (*found)->entity == Entity::Monitor
               ? m_mirror.purge(MonitorId::fromBytes((*found)->target))
               : m_mirror.removeChannel(ChannelId::fromBytes((*found)->target));
}

} // namespace monitron
