// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/passwords.h"

#include "syncserver/auth/credentialrules.h"
#include "syncserver/auth/mailer.h"
#include "syncserver/auth/passwordproof.h"
#include "syncserver/auth/secrettoken.h"

namespace monitron::auth {

using Kind = AuthError::Kind;

namespace {

AuthFailure badLink()
{
    return invalidField(QStringLiteral("token"), QStringLiteral("is wrong, was used already or has expired"));
}

/// Another password means: whoever came in with the old one is out.
Result<void> replace(AccountRepository &accounts, UserId user, const QString &hash,
                     std::optional<SessionId> stays, const AuditEntry &entry)
{
    if (auto done = accounts.setPasswordHash(user, hash); !done)
        return done;
    if (auto done = accounts.endSessions(user, stays, entry.at); !done)
        return done;
    return accounts.addAudit(entry);
}

} // namespace

void Passwords::mailLink(const User &user, const QString &token) const
{
    if (m_mailer == nullptr)
        return;
    const QString link =
        m_publicUrl.isEmpty() ? token : m_publicUrl + QStringLiteral("/reset?token=") + token;
    m_mailer->send(
        user.email, QStringLiteral("Your Monitron password"),
        QStringLiteral("Somebody, most likely you, asked to set another password for this account of "
                       "Monitron. Within 60 minutes, this does it, once:\n\n%1\n\nIf it wasn't you, "
                       "there is nothing to do: the password stays as it is.\n")
            .arg(link));
}

QFuture<Answer<void>> Passwords::forgot(const QString &given, const Origin &origin)
{
    const QString email = given.trimmed();
    if (const auto problems = problemsOf({emailProblem(email)}))
        return answered<void>(AuthFailure(*problems));
    // None is a good one: so many mails are sent, and no more.
    if (const auto wait = m_parts.limiter.attempt(QStringLiteral("reset of ") + email, origin.address))
        return answered<void>(tooMany(*wait));
    using Found = std::optional<User>;
    const SecretToken token = SecretToken::make();
    return commit(m_parts.write,
                  [this, email, origin,
                   hash = token.hash](AccountRepository &accounts) -> Result<Answer<Found>> {
                      const Timestamp now = m_parts.clock.now();
                      auto user = accounts.userByEmail(email);
                      if (!user)
                          return Unexpected(user.error());
                      if (*user && !(*user)->active)
                          user->reset();
                      if (*user) {
                          if (auto done = accounts.addResetToken((*user)->id, hash, now + linkLifetime);
                              !done)
                              return Unexpected(done.error());
                      }
                      const Actor nobody{{}, email, origin.address};
                      return accounts
                          .addAudit(auditOf(nobody, QStringLiteral("auth.reset_requested"),
                                            *user ? (*user)->id : UserId(), now))
                          .map([&] { return Answer<Found>(std::move(*user)); });
                  })
        .then([this, token](Answer<Found> found) -> Answer<void> {
            if (!found)
                return AuthFailure(found.error());
            if (*found)
                mailLink(**found, token.text);
            return {};
        });
}

QFuture<Answer<void>> Passwords::reset(const QString &token, const QString &password, const Origin &origin,
                                       AccountReader &accounts)
{
    const QByteArray tokenHash = SecretToken::hashOf(token);
    const auto id = accounts.resetToken(tokenHash, m_parts.clock.now());
    if (!id)
        return answered<void>(AuthFailure(fromError(id.error())));
    if (!*id)
        return answered<void>(badLink());
    const auto user = accounts.user(**id);
    if (!user)
        return answered<void>(AuthFailure(fromError(user.error())));
    if (const auto problems = problemsOf({passwordProblem(password, user->email)}))
        return answered<void>(AuthFailure(*problems));
    return m_parts.hasher.hash(password)
        .then([this, id = **id, tokenHash, origin](Result<QString> hash) {
            if (!hash)
                return answered<void>(AuthFailure(fromError(hash.error())));
            return commit(m_parts.write,
                          [=, this, hash = *hash](AccountRepository &repository) -> Result<Answer<void>> {
                              const Timestamp now = m_parts.clock.now();
                              const auto owner = repository.user(id);
                              if (!owner)
                                  return Unexpected(owner.error());
                              if (!owner->active)
                                  return badLink();
                              if (auto used = repository.useResetToken(tokenHash, now); !used) {
                                  if (used.error().code != Error::Code::NotFound)
                                      return Unexpected(used.error());
                                  return badLink();
                              }
                              return replace(repository, id, hash, std::nullopt,
                                             auditOf(Actor::of(*owner, origin),
                                                     QStringLiteral("auth.password_reset"), id, now))
                                  .map([] { return Answer<void>(); });
                          });
        })
        .unwrap()
        .then([this, email = user->email, address = origin.address](Answer<void> answer) {
            if (answer) // the failures that led here are forgiven
                m_parts.limiter.succeeded(email, address);
            return answer;
        });
}

QFuture<Answer<void>> Passwords::change(const Principal &who, const QString &current, const QString &password,
                                        const Origin &origin, AccountReader &accounts)
{
    if (auto problem = passwordProblem(password, who.user.email)) {
        problem->field = QStringLiteral("new_password");
        return answered<void>(AuthFailure(*problemsOf({problem})));
    }
    using Hashes = std::pair<QString, QString>; // the one that was proved, the new one
    return proveAgain(m_parts, who, current, QStringLiteral("current_password"), origin, accounts)
        .then([this, password](Answer<QString> proof) {
            if (!proof)
                return answered<Hashes>(AuthFailure(proof.error()));
            return m_parts.hasher.hash(password).then(
                [proved = *proof](Result<QString> hash) -> Answer<Hashes> {
                    if (!hash)
                        return AuthFailure(fromError(hash.error()));
                    return Hashes{proved, *hash};
                });
        })
        .unwrap()
        .then([this, who, origin](Answer<Hashes> hashes) {
            if (!hashes)
                return answered<void>(AuthFailure(hashes.error()));
            return commit(
                m_parts.write,
                [this, who, origin, hashes = *hashes](AccountRepository &repository) -> Result<Answer<void>> {
                    const auto stored = repository.passwordHash(who.user.id);
                    if (!stored)
                        return Unexpected(stored.error());
                    if (*stored != hashes.first)
                        return refusal(Kind::Conflict, QStringLiteral("The password was changed meanwhile."));
                    return replace(repository, who.user.id, hashes.second, who.session,
                                   auditOf(Actor::of(who, origin), QStringLiteral("auth.password_changed"),
                                           who.user.id, m_parts.clock.now()))
                        .map([] { return Answer<void>(); });
                });
        })
        .unwrap();
}

} // namespace monitron::auth
