// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/mirrorentities.h"

namespace monitron {

/// What people do in a mirror: shown at once, and kept in the store until the server has it. Used in a
/// transaction. Each function answers the edits that it added, so that somebody may wait for them.
class EditQueue
{
public:
    EditQueue(Writer &writer, Timestamp now)
        : m_writer(writer), m_mirror(writer.mirror()), m_entities(writer, now), m_now(now)
    {
    }

    /// New with version 0, whether it has an id or not. `secretKey`: where its new password is, in the
    /// SecretStore; empty: it has no new one. Conflict where `wanted` is of another version than what is
    /// shown.
    [[nodiscard]] Result<Monitor> saveMonitor(Monitor wanted, const QString &secretKey = {});
    [[nodiscard]] Result<void> removeMonitor(MonitorId id);
    [[nodiscard]] Result<void> setPaused(MonitorId id, bool paused);
    [[nodiscard]] Result<void> restoreMonitor(MonitorId id);
    [[nodiscard]] Result<Channel> saveChannel(Channel wanted, const QString &secretKey = {});
    [[nodiscard]] Result<void> removeChannel(ChannelId id);
    /// One that isn't the team's is only kept here.
    [[nodiscard]] Result<void> setSetting(const QString &name, const QJsonValue &value);
    /// The open incident of the monitor; Refused where none is open.
    [[nodiscard]] Result<void> acknowledge(MonitorId monitor, const QString &by, const QString &note);
    [[nodiscard]] Result<void> addNote(IncidentId incident, const QString &by, const QString &text);

    /// A person's decision on a thing whose edits contradict the server's: its settings as they are to be,
    /// instead of all that waits for it. What was removed on the server is restored.
    [[nodiscard]] Result<void> resolve(PendingEdit::Entity entity, const QByteArray &target,
                                       const FieldValues &result);
    /// The same: it is removed although it was changed meanwhile.
    [[nodiscard]] Result<void> removeAnyway(MonitorId id);
    /// Gives up all that waits for it: it is as the server has it.
    [[nodiscard]] Result<void> discard(PendingEdit::Entity entity, const QByteArray &target);
    /// What was refused is sent again.
    [[nodiscard]] Result<void> tryAgain(PendingEdit::Entity entity, const QByteArray &target);
    /// As MirrorEntities has it.
    [[nodiscard]] Result<std::optional<FieldValues>> theirs(PendingEdit::Entity entity,
                                                            const QByteArray &target);

    /// The keys of what was added, in order.
    [[nodiscard]] const std::vector<qint64> &added() const { return m_added; }
    /// The keys of passwords that nobody needs any more.
    [[nodiscard]] const QStringList &spentSecrets() const { return m_spentSecrets; }
    /// Nobody waits for the server's answer to what was added.
    void letNobodyWait() { m_added.clear(); }

    /// Nothing had to be added, because it is shown already; but it isn't the server's before these edits
    /// are.
    [[nodiscard]] const std::vector<qint64> &dependsOn() const { return m_dependsOn; }

private:
    [[nodiscard]] Result<void> add(PendingEdit::Entity entity, const QByteArray &target,
                                   PendingEdit::Operation operation, const QJsonObject &before,
                                   const QJsonObject &after);
    [[nodiscard]] Result<void> addChange(PendingEdit::Entity entity, const QByteArray &target, FieldEdit edit,
                                         const QString &secretKey, int secretVersion);
    [[nodiscard]] Result<void> waitForPending(PendingEdit::Entity entity, const QByteArray &target);
    [[nodiscard]] Result<bool> isOnlyHere(PendingEdit::Entity entity, const QByteArray &target);
    [[nodiscard]] Result<void> dropAll(PendingEdit::Entity entity, const QByteArray &target);

    Writer &m_writer;
    MirrorWriter &m_mirror;
    MirrorEntities m_entities;
    Timestamp m_now;
    std::vector<qint64> m_added;
    std::vector<qint64> m_dependsOn;
    QStringList m_spentSecrets;
};

} // namespace monitron
