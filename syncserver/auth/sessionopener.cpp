// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/sessionopener.h"

#include "syncserver/auth/secrettoken.h"

namespace monitron::auth {

namespace {

// Longer ones are no browser's.
constexpr qsizetype longestUserAgent = 300;

} // namespace

Result<SignedIn> SessionOpener::open(AccountRepository &accounts, const User &user,
                                     const Origin &origin) const
{
    const Timestamp now = m_clock.now();
    const Session session{
        SessionId::make(now), user.id, now, now, now + lifetime, origin.userAgent.left(longestUserAgent),
        origin.address};
    const SecretToken refresh = SecretToken::make();
    if (auto done = accounts.openSession(session, SecretToken::hashOf(refresh.text, m_refreshKey)); !done)
        return Unexpected(done.error());
    if (auto done = accounts.noteLogin(user.id, now); !done)
        return Unexpected(done.error());
    SignedIn signedIn{user, session, m_tokens.issue(user.id, session.id, user.role), refresh.text};
    signedIn.user.lastLoginAt = now;
    return signedIn;
}

Result<SignedIn> SessionOpener::goOn(AccountRepository &accounts, const User &user, Session session,
                                     const QByteArray &oldHash, const QString &next) const
{
    const Timestamp now = m_clock.now();
    const QString refresh = next.isEmpty() ? SecretToken::make().text : next;
    session.lastUsedAt = now;
    session.expiresAt = now + lifetime;
    if (auto done =
            accounts.rotate(oldHash, SecretToken::hashOf(refresh, m_refreshKey), now, session.expiresAt);
        !done)
        return Unexpected(done.error());
    return again(user, session, refresh);
}

SignedIn SessionOpener::again(const User &user, const Session &session, const QString &next) const
{
    return {user, session, m_tokens.issue(user.id, session.id, user.role), next};
}

} // namespace monitron::auth
