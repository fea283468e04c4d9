// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/accountreader.h"

namespace monitron {

/// The users of a team server and what belongs to them, written. Part of the Writer's transaction.
class AccountRepository : public AccountReader
{
public:
    using AccountReader::AccountReader;

    /// Inserts (version 0 → 1) or replaces; Conflict when the stored version is not `user.version`, or when
    /// somebody else has the e-mail address. Whether a second factor is set is not part of it.
    [[nodiscard]] Result<User> save(User user, Timestamp now);
    /// Links to reset the one before stop working.
    [[nodiscard]] Result<void> setPasswordHash(UserId id, const QString &hash);
    /// How many admins are active but this one. Nobody else makes or unmakes one until the transaction ends.
    [[nodiscard]] Result<int> otherActiveAdmins(UserId but);
    [[nodiscard]] Result<void> noteLogin(UserId id, Timestamp at);
    /// With the hashes of new recovery codes; switched off: none.
    [[nodiscard]] Result<void> setSecondFactor(UserId id, bool on,
                                               const std::vector<QByteArray> &recoveryCodes);
    /// NotFound when it was used already.
    [[nodiscard]] Result<void> useRecoveryCode(UserId id, const QByteArray &hash, Timestamp at);
    /// Refused when `step` was accepted already, or a later one.
    [[nodiscard]] Result<void> useTotpStep(UserId id, qint64 step);

    [[nodiscard]] Result<void> openSession(const Session &session, const QByteArray &refreshHash);
    /// Exchanges one refresh token for the next one. Refused when it was exchanged or revoked already: the
    /// caller then ends the session (and the transaction must not be rolled back for it).
    [[nodiscard]] Result<void> rotate(const QByteArray &oldHash, const QByteArray &newHash, Timestamp at,
                                      Timestamp expiresAt);
    [[nodiscard]] Result<void> endSession(SessionId id, Timestamp at); ///< NotFound
    /// All of the user's, but `except` where that is set.
    [[nodiscard]] Result<void> endSessions(UserId user, std::optional<SessionId> except, Timestamp at);

    [[nodiscard]] Result<void> addApiKey(const ApiKey &key, const QByteArray &hash);
    [[nodiscard]] Result<void> removeApiKey(UserId user, ApiKeyId id); ///< NotFound
    [[nodiscard]] Result<void> noteUse(ApiKeyId id, Timestamp at);

    [[nodiscard]] Result<void> addInvitation(const Invitation &invitation, const QByteArray &hash);
    [[nodiscard]] Result<void> removeInvitation(InvitationId id); ///< NotFound
    /// NotFound when it was accepted already.
    [[nodiscard]] Result<void> acceptInvitation(InvitationId id, Timestamp at);
    /// Older ones of the user stop working.
    [[nodiscard]] Result<void> addResetToken(UserId user, const QByteArray &hash, Timestamp expiresAt);
    /// NotFound when it was used already.
    [[nodiscard]] Result<void> useResetToken(const QByteArray &hash, Timestamp at);

    [[nodiscard]] Result<void> addAudit(const AuditEntry &entry);
    /// Removes what has expired for long, some rows at a time; whether all of it is gone.
    [[nodiscard]] Result<bool> trim(Timestamp auditBefore, Timestamp now, int limit);

    /// Those of the AccountReader as well.
    static std::vector<const char *> statements();
};

} // namespace monitron
