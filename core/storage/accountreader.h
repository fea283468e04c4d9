// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/account.h"

#include <vector>

namespace monitron {

class Database;

/// Which part of the audit log to read: newest first.
struct AuditQuery
{
    std::optional<UserId> actor;
    QString action;               ///< also as a prefix that ends in '.': "auth."; empty: all
    QString entityId;             ///< empty: all
    std::optional<qint64> before; ///< AuditEntry::number of the last one of the page before
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    int limit = 100;
};

/// The users of a team server and what belongs to them, read. Secrets come out as hashes only.
class AccountReader
{
public:
    explicit AccountReader(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<User>> users(); ///< in the order in which they were made
    [[nodiscard]] Result<User> user(UserId id);      ///< NotFound
    /// Without case; none: nobody has it.
    [[nodiscard]] Result<std::optional<User>> userByEmail(const QString &email);
    /// The argon2id string; empty: none is set, nobody can sign in with it.
    [[nodiscard]] Result<QString> passwordHash(UserId id);
    /// What an access token refers to: the user while session and user are good, none otherwise.
    [[nodiscard]] Result<std::optional<User>> userOfSession(SessionId session, Timestamp now);
    /// Those that can still be used, the latest used first.
    [[nodiscard]] Result<std::vector<Session>> sessions(UserId user, Timestamp now);

    struct RefreshToken
    {
        Session session;
        bool revoked = false;            ///< the session was ended
        std::optional<Timestamp> usedAt; ///< it was exchanged already
    };
    [[nodiscard]] Result<std::optional<RefreshToken>> refreshToken(const QByteArray &hash);

    [[nodiscard]] Result<std::vector<ApiKey>> apiKeys(UserId user);
    struct KeyOwner
    {
        ApiKey key;
        User user;
    };
    /// None when there is no such key, it has expired, or its user is switched off.
    [[nodiscard]] Result<std::optional<KeyOwner>> apiKey(const QByteArray &hash, Timestamp now);

    /// Those that were neither accepted nor have expired.
    [[nodiscard]] Result<std::vector<Invitation>> invitations(Timestamp now);
    [[nodiscard]] Result<std::optional<Invitation>> invitation(const QByteArray &hash, Timestamp now);
    /// Whose password may be reset with it; none: used, expired or unknown.
    [[nodiscard]] Result<std::optional<UserId>> resetToken(const QByteArray &hash, Timestamp now);
    [[nodiscard]] Result<std::vector<QByteArray>>
    recoveryCodes(UserId user); ///< hashes of those not used yet
    /// The last time step whose one-time password was accepted: none is accepted twice.
    [[nodiscard]] Result<qint64> lastTotpStep(UserId user);

    [[nodiscard]] Result<std::vector<AuditEntry>> audit(const AuditQuery &query);

protected:
    Database &m_database;
};

} // namespace monitron
