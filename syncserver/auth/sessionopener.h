// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/accountrepository.h"
#include "syncserver/auth/accesstokens.h"
#include "syncserver/auth/actor.h"

namespace monitron::auth {

/// What somebody gets who signs in, registers or refreshes.
struct SignedIn
{
    User user;
    Session session;
    QByteArray accessToken;
    QString refreshToken; ///< for the cookie, or for the body of a native client
};

/// Opens sessions, inside of a transaction, and goes on with them.
class SessionOpener
{
public:
    /// How long a session lasts without being used.
    static constexpr Duration lifetime = std::chrono::hours(24 * 30);

    /// `tokens` and `clock` outlive it.
    SessionOpener(const AccessTokens &tokens, const Clock &clock, const QByteArray &refreshKey)
        : m_tokens(tokens), m_clock(clock), m_refreshKey(refreshKey)
    {
    }

    /// Also notes the sign-in with the user.
    [[nodiscard]] Result<SignedIn> open(AccountRepository &accounts, const User &user,
                                        const Origin &origin) const;
    /// Exchanges the refresh token with this hash, for `next` where that isn't empty. Refused as
    /// AccountRepository::rotate().
    [[nodiscard]] Result<SignedIn> goOn(AccountRepository &accounts, const User &user, Session session,
                                        const QByteArray &oldHash, const QString &next) const;
    /// What that answered, once more, with another access token.
    [[nodiscard]] SignedIn again(const User &user, const Session &session, const QString &next) const;

private:
    const AccessTokens &m_tokens;
    const Clock &m_clock;
    const QByteArray m_refreshKey;
};

} // namespace monitron::auth
