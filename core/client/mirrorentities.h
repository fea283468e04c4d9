// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/fieldmerge.h"
#include "core/storage/mirrorwriter.h"

namespace monitron {

/// Takes what the server says of one thing into the mirror's store. Where edits of it wait, the store keeps
/// two versions: the server's copy, and what is shown, which is the copy with the edits laid over and has a
/// version of its own (see overlayVersion()) where it differs. Used in a transaction; all that it knows is in
/// the store.
class MirrorEntities
{
public:
    /// `now` stamps what is only known here.
    MirrorEntities(Writer &writer, Timestamp now) : m_writer(writer), m_mirror(writer.mirror()), m_now(now) {}

    /// What takeMonitor() is told by.
    enum class Source {
        Feed,   ///< read because of the feed, in its order
        Fill,   ///< everything is read anew: whatever is here, this is right
        Answer, ///< of a request of ours: the feed may have told of its removal meanwhile
    };
    /// An older version than what is here is left, and so is what was removed since an answer was made.
    [[nodiscard]] Result<void> takeMonitor(const Monitor &theirs, Source source);
    /// It went into the trash there. Edits of it that wait contradict that.
    [[nodiscard]] Result<void> takeRemoval(MonitorId id, Timestamp at);
    [[nodiscard]] Result<void> takeChannel(const Channel &theirs);
    /// All that there are: others go, unless they wait to be made.
    [[nodiscard]] Result<void> takeChannels(const std::vector<Channel> &all);
    /// Undefined: it isn't set.
    [[nodiscard]] Result<void> takeSetting(const QString &name, const QJsonValue &theirs);

    /// Shows the server's copy with the edits that wait laid over it, after edits were added or went.
    [[nodiscard]] Result<void> show(PendingEdit::Entity entity, const QByteArray &target);
    /// The settings that the server has of it, flat; none: it isn't known there (any more).
    [[nodiscard]] Result<std::optional<FieldValues>> theirs(PendingEdit::Entity entity,
                                                            const QByteArray &target);
    /// The version that the server will have of it when all that waits has been accepted; 0: it has none of
    /// it.
    [[nodiscard]] Result<int> versionToCome(PendingEdit::Entity entity, const QByteArray &target);

private:
    [[nodiscard]] Result<bool> isRemovedThere(MonitorId id, const std::optional<QJsonObject> &copy);
    [[nodiscard]] Result<void> showMonitor(MonitorId id);
    [[nodiscard]] Result<void> showChannel(ChannelId id);
    [[nodiscard]] Result<void> showSetting(const QString &name);

    Writer &m_writer;
    MirrorWriter &m_mirror;
    Timestamp m_now;
};

/// The edits that are under way laid over `theirs`, in their order.
[[nodiscard]] FieldValues overlaid(FieldValues theirs, const std::vector<PendingEdit> &edits);

/// The settings in a server's copy (MirrorReader::serverCopy()), flat.
[[nodiscard]] FieldValues copiedFields(PendingEdit::Entity entity, const QJsonObject &copy);

/// Whether a setting is the team's; others are of this computer alone.
[[nodiscard]] bool isTeamSetting(const QString &name);

/// What an edit can set of it, flat. Its password, which the server doesn't tell, is Monitor::secretVersion.
[[nodiscard]] FieldValues fieldsOf(const Monitor &monitor);
[[nodiscard]] FieldValues fieldsOf(const Channel &channel);

/// The password or token. Of what the server has: the version in which it was set. Of an edit: a text, the
/// key in the SecretStore of the one that goes with it, so that it equals none there.
inline constexpr auto secretField = QLatin1String("secret_key");
/// The one field of a setting.
inline constexpr auto valueField = QLatin1String("value");
/// Of PendingEdit::before: the version that was removed, or that a change was merged into when it was sent.
inline constexpr auto versionField = QLatin1String("version");

} // namespace monitron
