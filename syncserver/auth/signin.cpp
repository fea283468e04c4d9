// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/signin.h"

#include "core/secrets/secretstore.h"
#include "syncserver/auth/secondfactor.h"
#include "syncserver/auth/totp.h"

#include <QJsonObject>

namespace monitron::auth {

using Kind = AuthError::Kind;

/// One try to sign in, on its way.
struct SignIn::Attempt
{
    QString email;
    QString otp;
    Origin origin;
    std::optional<User> user; ///< none: nobody has the address
    QString hash;             ///< that the password was compared with
    QString rehashed;
    std::optional<qint64> step; ///< of a right one-time password
};

namespace {

AuthFailure wrongPassword()
{
    return refusal(Kind::Unauthenticated, QStringLiteral("The e-mail address or the password is wrong."));
}

AuthFailure wrongCode()
{
    return refusal(Kind::SecondFactorWrong,
                   QStringLiteral("The one-time password is wrong or was used already."));
}

Result<void> addFailure(AccountRepository &accounts, const QString &email, const std::optional<User> &user,
                        const QString &reason, const Origin &origin, Timestamp now)
{
    // Nobody has shown who he is, so nobody is the actor.
    const Actor nobody{{}, email.left(254), origin.address};
    AuditEntry entry = auditOf(nobody, QStringLiteral("auth.login_failed"), user ? user->id : UserId(), now);
    entry.after = QJsonObject{{QStringLiteral("reason"), reason}};
    return accounts.addAudit(entry);
}

} // namespace

SignIn::SignIn(const AuthParts &parts) : m_parts(parts), m_opener(parts.tokens, parts.clock, parts.refreshKey)
{
}

QFuture<Answer<SignedIn>> SignIn::login(const Credentials &given, const Origin &origin,
                                        AccountReader &accounts)
{
    Attempt attempt{given.email.trimmed(), given.otp.trimmed(), origin, {}, {}, {}, {}};
    if (const auto wait = m_parts.limiter.attempt(attempt.email, origin.address))
        return answered<SignedIn>(tooMany(*wait));
    const auto user = accounts.userByEmail(attempt.email);
    if (!user)
        return answered<SignedIn>(AuthFailure(fromError(user.error())));
    if (*user) {
        attempt.user = **user;
        const auto hash = accounts.passwordHash((*user)->id);
        if (!hash)
            return answered<SignedIn>(AuthFailure(fromError(hash.error())));
        attempt.hash = *hash;
    }
    return m_parts.hasher.verify(given.password, attempt.hash)
        .then([this, attempt](Result<PasswordHasher::Verdict> verdict) {
            if (!verdict)
                return answered<SignedIn>(AuthFailure(fromError(verdict.error())));
            return verified(attempt, *verdict);
        })
        .unwrap()
        .then([this, attempt](Answer<SignedIn> answer) {
            settle(attempt, answer);
            return answer;
        });
}

/// What the attempt counts as.
void SignIn::settle(const Attempt &attempt, const Answer<SignedIn> &answer)
{
    const QString &address = attempt.origin.address;
    if (answer) {
        m_parts.limiter.succeeded(attempt.email, address);
        if (answer->user.hasSecondFactor)
            m_parts.limiter.succeeded(SecondFactor::guardOf(answer->user.id), {});
        return;
    }
    const Kind kind = answer.error().kind;
    if (kind == Kind::SecondFactorRequired || kind == Kind::Unavailable || kind == Kind::Internal)
        m_parts.limiter.withdraw(attempt.email, address);
}

QFuture<Answer<SignedIn>> SignIn::failed(const Attempt &attempt, const QString &reason)
{
    return commit(m_parts.write,
                  [this, attempt, reason](AccountRepository &accounts) -> Result<Answer<SignedIn>> {
                      if (auto done = addFailure(accounts, attempt.email, attempt.user, reason,
                                                 attempt.origin, m_parts.clock.now());
                          !done)
                          return Unexpected(done.error());
                      return reason == u"password" ? wrongPassword() : wrongCode();
                  });
}

QFuture<Answer<SignedIn>> SignIn::verified(Attempt attempt, const PasswordHasher::Verdict &verdict)
{
    if (!verdict.matches)
        return failed(attempt, QStringLiteral("password"));
    attempt.rehashed = verdict.rehashed;
    if (!attempt.user->hasSecondFactor)
        return proved(attempt);
    if (attempt.otp.isEmpty())
        return answered<SignedIn>(
            refusal(Kind::SecondFactorRequired, QStringLiteral("A one-time password is needed as well.")));
    // Whoever got so far has the password, from however many addresses: now the account itself is guarded.
    if (const auto wait = m_parts.limiter.attempt(SecondFactor::guardOf(attempt.user->id), {}))
        return answered<SignedIn>(tooMany(*wait));
    if (!totp::isCode(attempt.otp))
        return proved(attempt); // a recovery code, if anything
    return m_parts.secrets.read(SecondFactor::secretName(attempt.user->id))
        .then([this, attempt](Result<QString> secret) mutable {
            if (!secret)
                return answered<SignedIn>(AuthFailure(fromError(secret.error())));
            attempt.step = totp::stepOf(totp::fromBase32(*secret).value_or(QByteArray()), attempt.otp,
                                        m_parts.clock.now());
            return attempt.step ? proved(attempt) : failed(attempt, QStringLiteral("second factor"));
        })
        .unwrap();
}

QFuture<Answer<SignedIn>> SignIn::proved(const Attempt &attempt)
{
    return commit(m_parts.write,
                  [this, attempt](AccountRepository &accounts) { return open(accounts, attempt); });
}

/// What was read before may have changed since, so it is judged again.
Result<Answer<SignedIn>> SignIn::open(AccountRepository &accounts, const Attempt &attempt)
{
    const Timestamp now = m_parts.clock.now();
    const auto user = accounts.user(attempt.user->id);
    const auto hash = accounts.passwordHash(attempt.user->id);
    if (!user || !hash)
        return Unexpected(user ? hash.error() : user.error());
    const auto fail = [&](const QString &reason, const AuthFailure &answer) -> Result<Answer<SignedIn>> {
        if (auto done = addFailure(accounts, attempt.email, *user, reason, attempt.origin, now); !done)
            return Unexpected(done.error());
        return answer;
    };
    if (*hash != attempt.hash)
        return fail(QStringLiteral("password"), wrongPassword());
    if (!user->active)
        return fail(QStringLiteral("switched off"),
                    refusal(Kind::Forbidden, QStringLiteral("This account is switched off. Ask an admin.")));
    if (user->hasSecondFactor) {
        const auto used =
            attempt.step ? accounts.useTotpStep(user->id, *attempt.step)
                         : accounts.useRecoveryCode(user->id, SecondFactor::recoveryHash(attempt.otp), now);
        const bool spent = !used && (used.error().code == Error::Code::Refused ||
                                     used.error().code == Error::Code::NotFound);
        if (spent)
            return fail(QStringLiteral("second factor"), wrongCode());
        if (!used)
            return Unexpected(used.error());
    }
    if (!attempt.rehashed.isEmpty()) {
        if (auto done = accounts.setPasswordHash(user->id, attempt.rehashed); !done)
            return Unexpected(done.error());
    }
    auto signedIn = m_opener.open(accounts, *user, attempt.origin);
    if (!signedIn)
        return Unexpected(signedIn.error());
    AuditEntry entry = auditOf(Actor::of(*user, attempt.origin), QStringLiteral("auth.login"), user->id, now);
    if (user->hasSecondFactor)
        entry.after =
            QJsonObject{{QStringLiteral("second_factor"), attempt.step ? QStringLiteral("one-time password")
                                                                       : QStringLiteral("recovery code")}};
    if (auto done = accounts.addAudit(entry); !done)
        return Unexpected(done.error());
    return Answer<SignedIn>(std::move(*signedIn));
}

} // namespace monitron::auth
