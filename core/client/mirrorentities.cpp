// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/mirrorentities.h"

#include "core/base/coretext.h"
#include "core/client/apitime.h"
#include "core/client/entityreading.h"
#include "core/model/monitorjson.h"
#include "core/storage/settingkeys.h"

#include <QSet>

#include <algorithm>

namespace monitron {

namespace {

using Entity = PendingEdit::Entity;
using Operation = PendingEdit::Operation;
using State = PendingEdit::State;

/// Of a server's copy: since when it is in the trash there.
constexpr auto removedField = QLatin1String("removed_at");

bool isUnderWay(const std::vector<PendingEdit> &edits, Operation operation)
{
    return std::any_of(edits.begin(), edits.end(), [operation](const PendingEdit &edit) {
        return edit.operation == operation && edit.isUnderWay();
    });
}

bool makesVersion(const PendingEdit &edit)
{
    return edit.operation == Operation::Create || (edit.operation == Operation::Change && edit.isUnderWay());
}

/// Of what is shown over `copy`, if there is one.
int versionOf(const FieldValues &shown, const std::optional<QJsonObject> &copy, const FieldValues &copied)
{
    return copy && shown == copied ? (*copy)[versionField].toInt() : overlayVersion(shown);
}

/// The members beside the settings stay as the copy has them.
Result<Monitor> monitorWith(const QJsonObject &copy, const FieldValues &settings)
{
    QJsonObject object = nested(settings);
    for (const auto *name : {"id", "version", "secret_version", "owner_id", "created_at", "updated_at"}) {
        const QString key = QString::fromLatin1(name);
        if (copy.contains(key))
            object[key] = copy[key];
    }
    return monitorFromServer(object);
}

FieldValues settingsIn(const QJsonObject &monitor)
{
    const auto read = monitorFromServer(monitor);
    return read ? flattened(settingsOf(*read)) : FieldValues();
}

QJsonObject settingObject(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonObject() : QJsonObject{{valueField, value}};
}

FieldValues channelSettings(QJsonObject channel)
{
    for (const auto *name : {"id", "version", "secret_version", "updated_at"})
        channel.remove(QString::fromLatin1(name));
    return channel;
}

} // namespace

bool isTeamSetting(const QString &name)
{
    return name == settingkeys::mutedUntil || name == settingkeys::retention ||
           name == settingkeys::tagColors;
}

FieldValues overlaid(FieldValues theirs, const std::vector<PendingEdit> &edits)
{
    for (const PendingEdit &edit : edits) {
        const bool sets = edit.operation == Operation::Change || edit.operation == Operation::Create;
        if (sets && (edit.isUnderWay() || edit.operation == Operation::Create))
            theirs = with(theirs, edit.after);
    }
    theirs.remove(secretField);
    return theirs;
}

/// As far as the feed has told.
Result<bool> MirrorEntities::isRemovedThere(MonitorId id, const std::optional<QJsonObject> &copy)
{
    return copy ? Result<bool>(copy->contains(removedField)) : m_mirror.isInTrash(id);
}

Result<void> MirrorEntities::takeMonitor(const Monitor &theirs, Source source)
{
    const QByteArray target = theirs.id.toBytes();
    const auto edits = m_mirror.edits().edits(Entity::Monitor, target);
    if (!edits)
        return Unexpected(edits.error());
    const auto copy = m_mirror.edits().serverCopy(Entity::Monitor, target);
    if (!copy)
        return Unexpected(copy.error());
    if (source == Source::Answer) {
        const auto isGone = isRemovedThere(theirs.id, *copy);
        if (!isGone)
            return Unexpected(isGone.error());
        if (*isGone)
            return *copy ? showMonitor(theirs.id) : Result<void>();
    }
    if (source != Source::Fill) {
        int known = *copy ? (*copy)->value(versionField).toInt() : 0;
        if (!*copy) {
            const auto shown = m_mirror.versionOf(theirs.id);
            if (!shown)
                return Unexpected(shown.error());
            known = shown->value_or(0);
        }
        if (isOverlayVersion(known)) // it was made here
            known = 0;
        if (theirs.version < known)
            return *copy ? showMonitor(theirs.id) : Result<void>();
    }
    if (edits->empty()) {
        if (*copy) {
            if (auto dropped = m_mirror.edits().dropServerCopy(Entity::Monitor, target); !dropped)
                return dropped;
        }
        return m_mirror.putMonitor(theirs);
    }
    if (auto kept = m_mirror.edits().saveServerCopy(Entity::Monitor, target, toJson(theirs, Fields::All));
        !kept)
        return kept;
    return showMonitor(theirs.id);
}

Result<void> MirrorEntities::showMonitor(MonitorId id)
{
    const QByteArray target = id.toBytes();
    const auto edits = m_mirror.edits().edits(Entity::Monitor, target);
    if (!edits)
        return Unexpected(edits.error());
    const auto copy = m_mirror.edits().serverCopy(Entity::Monitor, target);
    if (!copy)
        return Unexpected(copy.error());
    m_mirror.noteEdits(Entity::Monitor, target);
    const bool isMade = std::any_of(edits->begin(), edits->end(), [](const PendingEdit &edit) {
        return edit.operation == Operation::Create;
    });
    if (!*copy && !isMade) // as the server has it, or not there at all
        return {};
    QJsonObject base = copy->value_or(QJsonObject{{QStringLiteral("id"), id.toString()}});
    if (!edits->empty() && isUnderWay(*edits, Operation::Change))
        base[u"updated_at"] = apiTimeText(edits->back().madeAt);
    else if (!*copy)
        base[u"updated_at"] = base[u"created_at"] = apiTimeText(edits->front().madeAt);
    const FieldValues settings = *copy ? settingsIn(**copy) : FieldValues();
    auto shown = monitorWith(base, overlaid(settings, *edits));
    if (!shown)
        return Unexpected(shown.error());
    shown->version = versionOf(flattened(settingsOf(*shown)), *copy, settings);
    if (auto done = m_mirror.putMonitor(*shown); !done)
        return done;
    const auto removedThere = apiTime(base[removedField]);
    if (removedThere || isUnderWay(*edits, Operation::Remove)) {
        const Timestamp at = removedThere ? *removedThere : edits->back().madeAt;
        if (auto put = m_mirror.putIntoTrash(id, at); !put)
            return Unexpected(put.error());
    }
    return edits->empty() ? m_mirror.edits().dropServerCopy(Entity::Monitor, target) : Result<void>();
}

Result<void> MirrorEntities::takeRemoval(MonitorId id, Timestamp at)
{
    const QByteArray target = id.toBytes();
    auto edits = m_mirror.edits().edits(Entity::Monitor, target);
    if (!edits)
        return Unexpected(edits.error());
    for (PendingEdit &edit : *edits) {
        const bool contradicts = edit.operation == Operation::Change && edit.isUnderWay();
        if (!contradicts)
            continue;
        edit.state = State::Conflict;
        edit.detail = CoreText::tr("It was removed by somebody else meanwhile.");
        if (auto done = m_mirror.edits().update(edit); !done)
            return done;
        m_mirror.noteEdits(Entity::Monitor, target);
    }
    auto copy = m_mirror.edits().serverCopy(Entity::Monitor, target);
    if (!copy)
        return Unexpected(copy.error());
    // The feed may know what we made before the answer tells us that it is made.
    if (*copy || isUnderWay(*edits, Operation::Create)) {
        const auto shown = m_mirror.monitor(id);
        QJsonObject known = copy->value_or(shown ? toJson(*shown, Fields::All)
                                                 : QJsonObject{{QStringLiteral("id"), id.toString()}});
        known[removedField] = apiTimeText(at);
        if (auto kept = m_mirror.edits().saveServerCopy(Entity::Monitor, target, known); !kept)
            return kept;
    }
    return m_mirror.putIntoTrash(id, at).map([](bool) {});
}

Result<void> MirrorEntities::takeChannel(const Channel &theirs)
{
    const QByteArray target = theirs.id.toBytes();
    const auto edits = m_mirror.edits().edits(Entity::Channel, target);
    if (!edits)
        return Unexpected(edits.error());
    if (edits->empty()) {
        if (auto dropped = m_mirror.edits().dropServerCopy(Entity::Channel, target); !dropped)
            return dropped;
        return m_mirror.putChannel(theirs);
    }
    if (auto kept = m_mirror.edits().saveServerCopy(Entity::Channel, target, channelForServer(theirs)); !kept)
        return kept;
    return showChannel(theirs.id);
}

Result<void> MirrorEntities::takeChannels(const std::vector<Channel> &all)
{
    QSet<ChannelId> there;
    for (const Channel &channel : all) {
        there.insert(channel.id);
        if (auto taken = takeChannel(channel); !taken)
            return taken;
    }
    const auto here = m_mirror.channels();
    if (!here)
        return Unexpected(here.error());
    for (const Channel &channel : *here) {
        if (there.contains(channel.id))
            continue;
        const auto edits = m_mirror.edits().edits(Entity::Channel, channel.id.toBytes());
        if (!edits)
            return Unexpected(edits.error());
        if (isUnderWay(*edits, Operation::Create))
            continue;
        if (auto gone = m_mirror.removeChannel(channel.id); !gone)
            return gone;
    }
    return {};
}

Result<void> MirrorEntities::showChannel(ChannelId id)
{
    const QByteArray target = id.toBytes();
    const auto edits = m_mirror.edits().edits(Entity::Channel, target);
    if (!edits)
        return Unexpected(edits.error());
    const auto copy = m_mirror.edits().serverCopy(Entity::Channel, target);
    if (!copy)
        return Unexpected(copy.error());
    m_mirror.noteEdits(Entity::Channel, target);
    if (!*copy && edits->empty())
        return {};
    const FieldValues settings = channelSettings(copy->value_or(QJsonObject()));
    QJsonObject object = overlaid(settings, *edits);
    object[u"id"] = id.toString();
    object[u"updated_at"] = *copy ? (**copy)[u"updated_at"] : QJsonValue(apiTimeText(m_now));
    if (*copy)
        object[u"secret_version"] = (**copy)[u"secret_version"];
    auto shown = channelFromServer(object);
    if (!shown)
        return Unexpected(shown.error());
    shown->version = versionOf(settingsOf(*shown), *copy, settings);
    if (isUnderWay(*edits, Operation::Remove))
        return m_mirror.removeChannel(id);
    if (edits->empty()) {
        if (auto dropped = m_mirror.edits().dropServerCopy(Entity::Channel, target); !dropped)
            return dropped;
    }
    return m_mirror.putChannel(*shown);
}

Result<void> MirrorEntities::takeSetting(const QString &name, const QJsonValue &theirs)
{
    const QByteArray target = name.toUtf8();
    const auto edits = m_mirror.edits().edits(Entity::Setting, target);
    if (!edits)
        return Unexpected(edits.error());
    if (edits->empty()) {
        const auto now = m_writer.setting(name);
        if (!now)
            return Unexpected(now.error());
        return *now == theirs ? Result<void>() : m_writer.setSetting(name, theirs);
    }
    return m_mirror.edits().saveServerCopy(Entity::Setting, target, settingObject(theirs)).and_then([&] {
        return showSetting(name);
    });
}

Result<void> MirrorEntities::showSetting(const QString &name)
{
    const QByteArray target = name.toUtf8();
    const auto edits = m_mirror.edits().edits(Entity::Setting, target);
    if (!edits)
        return Unexpected(edits.error());
    const auto copy = m_mirror.edits().serverCopy(Entity::Setting, target);
    if (!copy)
        return Unexpected(copy.error());
    m_mirror.noteEdits(Entity::Setting, target);
    if (!*copy)
        return {};
    if (edits->empty()) {
        if (auto dropped = m_mirror.edits().dropServerCopy(Entity::Setting, target); !dropped)
            return dropped;
    }
    const QJsonValue shown = overlaid(**copy, *edits).value(valueField);
    return m_writer.setSetting(name, shown.isNull() ? QJsonValue(QJsonValue::Undefined) : shown);
}

Result<void> MirrorEntities::show(Entity entity, const QByteArray &target)
{
    switch (entity) {
    case Entity::Monitor:
        return showMonitor(MonitorId::fromBytes(target));
    case Entity::Channel:
        return showChannel(ChannelId::fromBytes(target));
    case Entity::Setting:
        return showSetting(QString::fromUtf8(target));
    case Entity::Incident:
        m_mirror.noteEdits(entity, target);
        break;
    }
    return {};
}

Result<std::optional<FieldValues>> MirrorEntities::theirs(Entity entity, const QByteArray &target)
{
    const auto copy = m_mirror.edits().serverCopy(entity, target);
    if (!copy)
        return Unexpected(copy.error());
    return *copy ? std::optional(copiedFields(entity, **copy)) : std::nullopt;
}

Result<int> MirrorEntities::versionToCome(Entity entity, const QByteArray &target)
{
    const auto edits = m_mirror.edits().edits(entity, target);
    if (!edits)
        return Unexpected(edits.error());
    const auto copy = m_mirror.edits().serverCopy(entity, target);
    if (!copy)
        return Unexpected(copy.error());
    return (*copy ? (**copy)[versionField].toInt() : 0) +
           static_cast<int>(std::count_if(edits->begin(), edits->end(), makesVersion));
}

FieldValues fieldsOf(const Monitor &monitor)
{
    return with(flattened(settingsOf(monitor)), {{secretField, monitor.secretVersion}});
}

FieldValues fieldsOf(const Channel &channel)
{
    return with(settingsOf(channel), {{secretField, channel.secretVersion}});
}

FieldValues copiedFields(Entity entity, const QJsonObject &copy)
{
    const FieldValues secret{{secretField, copy[u"secret_version"].toInt()}};
    switch (entity) {
    case Entity::Monitor:
        return with(settingsIn(copy), secret);
    case Entity::Channel:
        return with(channelSettings(copy), secret);
    case Entity::Setting:
    case Entity::Incident:
        break;
    }
    return copy;
}

} // namespace monitron
