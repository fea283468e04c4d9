// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/mirrorentities.h"
#include "core/client/serverlink.h"

namespace monitron {

/// Brings the edits that wait to the server, one at a time and in order; those of one thing that contradicts
/// the server's, or that was refused, wait for a person, the others go on. Used in a transaction.
///
/// An edit is sent with its id as Idempotency-Key and the version that it was merged into as If-Match, and
/// its request is stored before: sent again after a lost answer, a crash or a restart of the server, it is
/// answered as the first time, or refused as stale (412) and merged anew: what is found to be done already
/// needs nothing.
class EditReplay
{
public:
    EditReplay(Writer &writer, Timestamp now)
        : m_writer(writer), m_mirror(writer.mirror()), m_entities(writer, now), m_now(now)
    {
    }

    struct Outgoing
    {
        PendingEdit edit;
        ApiRequest request;
        QString secretKey; ///< where the password is that has to go into its body as "secret"; empty: none
    };
    /// The next one to send, marked as sent; none: nothing can be sent just now. Marks those on the way to it
    /// that contradict the server's, and takes out those that need nothing; see settled().
    [[nodiscard]] Result<std::optional<Outgoing>> next();

    /// The server has done it and answered so.
    [[nodiscard]] Result<void> accepted(qint64 key, const ApiResponse &response);
    /// What it makes was made before, by itself; `there` is what the server has of it, empty where that isn't
    /// known.
    [[nodiscard]] Result<void> foundMade(qint64 key, const QJsonObject &there);
    /// It was not done, because the thing is of another version there: `theirs` was taken in meanwhile.
    [[nodiscard]] Result<void> stale(qint64 key);
    /// Not now: a person has to decide, or to hear of it.
    [[nodiscard]] Result<void> contradicted(qint64 key, const QString &detail);
    [[nodiscard]] Result<void> refused(qint64 key, const QString &detail);
    /// The monitor is in the trash there: its edits are in contradiction.
    [[nodiscard]] Result<void> removedThere(const QByteArray &monitor);
    /// It need not be done any more.
    [[nodiscard]] Result<void> drop(qint64 key);
    /// It isn't to be: what it made goes, with what followed on that.
    [[nodiscard]] Result<void> undo(qint64 key);

    /// What happened to edits without a request: done already (no error), or in contradiction (Conflict).
    struct Settled
    {
        qint64 key = 0;
        std::optional<Error> error;
    };
    [[nodiscard]] const std::vector<Settled> &settled() const { return m_settled; }
    /// Passwords that nobody needs any more.
    [[nodiscard]] const QStringList &spentSecrets() const { return m_spentSecrets; }

private:
    [[nodiscard]] Result<std::optional<Outgoing>> prepare(PendingEdit edit);
    [[nodiscard]] Result<std::optional<Outgoing>> prepareChange(PendingEdit edit);
    [[nodiscard]] Result<std::optional<Outgoing>> prepareRemoval(PendingEdit edit);
    [[nodiscard]] Result<Outgoing> sent(PendingEdit edit, const QJsonObject &body);
    [[nodiscard]] Result<void> takeOut(const PendingEdit &edit);
    [[nodiscard]] Result<void> showAsTold(const PendingEdit &edit);
    [[nodiscard]] Result<void> mark(qint64 key, PendingEdit::State state, const QString &detail);
    [[nodiscard]] Result<int> versionThere(const PendingEdit &edit);
    [[nodiscard]] Result<void> rebaseLater(const PendingEdit &done, const FieldValues &theirs);

    Writer &m_writer;
    MirrorWriter &m_mirror;
    MirrorEntities m_entities;
    Timestamp m_now;
    std::vector<Settled> m_settled;
    QStringList m_spentSecrets;
};

/// What edits say that contradict the server's, about these fields.
[[nodiscard]] QString conflictText(const QStringList &fields);

} // namespace monitron
