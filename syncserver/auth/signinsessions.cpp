// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/secrettoken.h"
#include "syncserver/auth/signin.h"

#include <algorithm>

namespace monitron::auth {

using Kind = AuthError::Kind;

namespace {

AuthFailure ended()
{
    return refusal(Kind::Unauthenticated, QStringLiteral("The session has ended. Sign in again."));
}

/// Ends it because of what `action` says.
Result<void> end(AccountRepository &accounts, const Session &session, const Actor &actor,
                 const QString &action, Timestamp now)
{
    if (auto done = accounts.endSession(session.id, now); !done)
        return done;
    AuditEntry entry = auditOf(actor, action, session.user, now);
    entry.entity = QStringLiteral("session");
    entry.entityId = session.id.toString();
    return accounts.addAudit(entry);
}

/// As SecretToken::make() makes them. It may become a cookie, so nothing else will do.
bool isToken(const QString &text)
{
    constexpr qsizetype letters = 43; // of 32 bytes
    return text.size() == letters && std::ranges::all_of(text, [](QChar letter) {
               return (letter.isLetterOrNumber() && letter.unicode() < 128) || letter == u'-' ||
                      letter == u'_';
           });
}

AuthFailure noSuccessor()
{
    return invalidField(QStringLiteral("next"),
                        QStringLiteral("has to be new: 32 random bytes in base64url, without padding"));
}

} // namespace

QFuture<Answer<SignedIn>> SignIn::refresh(const QString &refreshToken, const Origin &origin,
                                          const QString &next)
{
    if (!next.isEmpty() && !isToken(next))
        return answered<SignedIn>(noSuccessor());
    const QByteArray hash = SecretToken::hashOf(refreshToken, m_parts.refreshKey);
    const QByteArray asked = hash + next.toLatin1();
    // Each who asks has a future of his own: one can be continued only once.
    QPromise<Answer<SignedIn>> promise;
    promise.start();
    QFuture<Answer<SignedIn>> future = promise.future();
    {
        const QMutexLocker locker(&m_mutex);
        auto &waiting = m_refreshing[asked];
        waiting.push_back(std::move(promise));
        if (waiting.size() > 1)
            return future;
    }
    commit(m_parts.write, [this, hash, next, origin](AccountRepository &accounts) {
        return exchange(accounts, hash, next, origin);
    }).then([this, asked](const Answer<SignedIn> &answer) { answerAll(asked, answer); });
    return future;
}

void SignIn::answerAll(const QByteArray &asked, const Answer<SignedIn> &answer)
{
    std::vector<QPromise<Answer<SignedIn>>> waiting;
    {
        const QMutexLocker locker(&m_mutex);
        waiting.swap(m_refreshing[asked]);
        m_refreshing.erase(asked);
    }
    for (QPromise<Answer<SignedIn>> &one : waiting) {
        one.addResult(answer);
        one.finish();
    }
}

/// Whether the token follows in this session, and wasn't used yet.
Result<bool> SignIn::isSuccessor(AccountRepository &accounts, const QString &next, const Session &session)
{
    if (next.isEmpty())
        return false;
    const auto token = accounts.refreshToken(SecretToken::hashOf(next, m_parts.refreshKey));
    if (!token)
        return Unexpected(token.error());
    return *token && (*token)->session.id == session.id && !(*token)->usedAt;
}

Result<Answer<SignedIn>> SignIn::exchange(AccountRepository &accounts, const QByteArray &hash,
                                          const QString &next, const Origin &origin)
{
    const Timestamp now = m_parts.clock.now();
    const auto token = accounts.refreshToken(hash);
    if (!token)
        return Unexpected(token.error());
    if (!*token || (*token)->revoked || (*token)->session.expiresAt <= now)
        return ended();
    const Session &session = (*token)->session;
    const auto user = accounts.user(session.user);
    if (!user)
        return Unexpected(user.error());
    if (!user->active)
        return ended();
    if (!(*token)->usedAt) {
        if (!next.isEmpty()) {
            const auto known = accounts.refreshToken(SecretToken::hashOf(next, m_parts.refreshKey));
            if (!known)
                return Unexpected(known.error());
            if (*known)
                return noSuccessor();
        }
        auto signedIn = m_opener.goOn(accounts, *user, session, hash, next);
        if (signedIn)
            return Answer<SignedIn>(std::move(*signedIn));
        if (signedIn.error().code != Error::Code::Refused)
            return Unexpected(signedIn.error());
        // Another replica was quicker: that is a second use, too.
    }
    // Whoever knows what follows has asked before, and lost the answer.
    const auto asksAgain = isSuccessor(accounts, next, session);
    if (!asksAgain)
        return Unexpected(asksAgain.error());
    if (*asksAgain)
        return Answer<SignedIn>(m_opener.again(*user, session, next));
    const Actor actor{{}, user->email, origin.address};
    if (auto done = end(accounts, session, actor, QStringLiteral("auth.refresh_reused"), now); !done)
        return Unexpected(done.error());
    return ended();
}

QFuture<Answer<void>> SignIn::logout(const QString &refreshToken, const Origin &origin)
{
    return commit(m_parts.write,
                  [this, origin, hash = SecretToken::hashOf(refreshToken, m_parts.refreshKey)](
                      AccountRepository &accounts) -> Result<Answer<void>> {
                      const auto token = accounts.refreshToken(hash);
                      if (!token)
                          return Unexpected(token.error());
                      if (!*token || (*token)->revoked)
                          return Answer<void>();
                      const auto user = accounts.user((*token)->session.user);
                      if (!user)
                          return Unexpected(user.error());
                      return end(accounts, (*token)->session, Actor::of(*user, origin),
                                 QStringLiteral("auth.logout"), m_parts.clock.now())
                          .map([] { return Answer<void>(); });
                  });
}

QFuture<Answer<void>> SignIn::endSession(const Principal &who, SessionId session, const Origin &origin)
{
    return commit(m_parts.write,
                  [this, who, session, origin](AccountRepository &accounts) -> Result<Answer<void>> {
                      const Timestamp now = m_parts.clock.now();
                      const auto own = accounts.sessions(who.user.id, now);
                      if (!own)
                          return Unexpected(own.error());
                      for (const Session &candidate : *own) {
                          if (candidate.id == session)
                              return end(accounts, candidate, Actor::of(who, origin),
                                         QStringLiteral("auth.session_ended"), now)
                                  .map([] { return Answer<void>(); });
                      }
                      return refusal(Kind::NotFound, QStringLiteral("There is no such session."));
                  });
}

QFuture<Answer<void>> SignIn::endOtherSessions(const Principal &who, const Origin &origin)
{
    return commit(m_parts.write, [this, who, origin](AccountRepository &accounts) -> Result<Answer<void>> {
        const Timestamp now = m_parts.clock.now();
        if (auto done = accounts.endSessions(who.user.id, who.session, now); !done)
            return Unexpected(done.error());
        return accounts
            .addAudit(
                auditOf(Actor::of(who, origin), QStringLiteral("auth.sessions_ended"), who.user.id, now))
            .map([] { return Answer<void>(); });
    });
}

} // namespace monitron::auth
