// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/auth/authparts.h"
#include "syncserver/auth/sessionopener.h"

#include <QMutex>
#include <QPromise>

#include <map>
#include <vector>

namespace monitron::auth {

struct Credentials
{
    QString email;
    QString password;
    QString otp; ///< a one-time password or a recovery code; empty: none was given
};

/// Signing in, going on with a session, and ending it. Thread-safe. A reader that is given to a call is used
/// before the call returns; the answers come in threads of the hasher or of the store.
class SignIn
{
public:
    explicit SignIn(const AuthParts &parts);

    /// The same answer, after the same work, whether the account or its password is the wrong part.
    [[nodiscard]] QFuture<Answer<SignedIn>> login(const Credentials &given, const Origin &origin,
                                                  AccountReader &accounts);
    /// Exchanges a refresh token. One that was exchanged before ends its session at once: somebody else has
    /// it. There is no time of grace for a client that lost the answer, since a thief would have it as well;
    /// only requests that are under way at the same time, as two views of one browser make them, share an
    /// answer. A client that may lose answers makes the `next` token itself (else empty) and keeps it before
    /// it asks: the same two are answered again until the next one is used. Invalid where it isn't 32 bytes
    /// in base64url, or known already.
    [[nodiscard]] QFuture<Answer<SignedIn>> refresh(const QString &refreshToken, const Origin &origin,
                                                    const QString &next = {});
    /// Ends the session of a refresh token. An unknown one is no error: it is signed out.
    [[nodiscard]] QFuture<Answer<void>> logout(const QString &refreshToken, const Origin &origin);
    /// Ends a session of one's own; NotFound.
    [[nodiscard]] QFuture<Answer<void>> endSession(const Principal &who, SessionId session,
                                                   const Origin &origin);
    /// Ends all of one's own but the one that asks.
    [[nodiscard]] QFuture<Answer<void>> endOtherSessions(const Principal &who, const Origin &origin);

private:
    struct Attempt;
    void settle(const Attempt &attempt, const Answer<SignedIn> &answer);
    [[nodiscard]] QFuture<Answer<SignedIn>> verified(Attempt attempt, const PasswordHasher::Verdict &verdict);
    [[nodiscard]] QFuture<Answer<SignedIn>> proved(const Attempt &attempt);
    [[nodiscard]] QFuture<Answer<SignedIn>> failed(const Attempt &attempt, const QString &reason);
    [[nodiscard]] Result<Answer<SignedIn>> open(AccountRepository &accounts, const Attempt &attempt);
    [[nodiscard]] Result<Answer<SignedIn>> exchange(AccountRepository &accounts, const QByteArray &hash,
                                                    const QString &next, const Origin &origin);
    [[nodiscard]] Result<bool> isSuccessor(AccountRepository &accounts, const QString &next,
                                           const Session &session);

    void answerAll(const QByteArray &asked, const Answer<SignedIn> &answer);

    AuthParts m_parts;
    SessionOpener m_opener;
    QMutex m_mutex;
    /// Who waits for the exchange of a token (its hash, and what is to follow) that is under way; guarded by
    /// m_mutex.
    std::map<QByteArray, std::vector<QPromise<Answer<SignedIn>>>> m_refreshing;
};

} // namespace monitron::auth
