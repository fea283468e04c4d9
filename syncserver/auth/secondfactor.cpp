// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/secondfactor.h"

#include "core/secrets/secretstore.h"
#include "syncserver/auth/passwordproof.h"
#include "syncserver/auth/secrettoken.h"
#include "syncserver/auth/totp.h"

namespace monitron::auth {

using Kind = AuthError::Kind;

namespace {

constexpr int recoveryCodes = 10;
constexpr qsizetype groupLetters = 4;
constexpr int groups = 4;

/// Not confirmed yet.
QString pendingName(UserId user)
{
    return SecondFactor::secretName(user) + QStringLiteral(".new");
}

/// 80 random bits each: a plain hash of one can't be turned back.
QString makeCode()
{
    QStringList parts;
    for (int i = 0; i < groups; ++i)
        parts << randomLetters(groupLetters);
    return parts.join(u'-');
}

struct Codes
{
    QStringList texts;
    std::vector<QByteArray> hashes;
};

Codes makeCodes()
{
    Codes codes;
    for (int i = 0; i < recoveryCodes; ++i) {
        codes.texts << makeCode();
        codes.hashes.push_back(SecondFactor::recoveryHash(codes.texts.back()));
    }
    return codes;
}

AuthFailure noneSet()
{
    return refusal(Kind::Conflict, QStringLiteral("There is no second factor."));
}

} // namespace

QString SecondFactor::secretName(UserId user)
{
    return QStringLiteral("user/%1/totp").arg(user.toString());
}

QByteArray SecondFactor::recoveryHash(const QString &code)
{
    QString letters = code.toLower();
    letters.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
    return SecretToken::hashOf(letters);
}

QString SecondFactor::guardOf(UserId user)
{
    return QStringLiteral("second factor of ") + user.toString();
}

QFuture<Answer<SecondFactor::Setup>> SecondFactor::begin(const Principal &who, const QString &password,
                                                         const Origin &origin, AccountReader &accounts)
{
    if (who.user.hasSecondFactor)
        return answered<Setup>(refusal(Kind::Conflict, QStringLiteral("There is a second factor already.")));
    return proveAgain(m_parts, who, password, QStringLiteral("password"), origin, accounts)
        .then([this, user = who.user](Answer<QString> proof) {
            if (!proof)
                return answered<Setup>(AuthFailure(proof.error()));
            const QByteArray secret = totp::makeSecret();
            const Setup setup{totp::toBase32(secret), totp::uriOf(secret, user.email)};
            return m_parts.secrets.write(pendingName(user.id), setup.secret)
                .then([setup](Result<void> done) -> Answer<Setup> {
                    if (!done)
                        return AuthFailure(fromError(done.error()));
                    return setup;
                });
        })
        .unwrap();
}

QFuture<Answer<QStringList>> SecondFactor::confirm(const Principal &who, const QString &code,
                                                   const Origin &origin)
{
    if (const auto refused = onlyInPerson(who))
        return answered<QStringList>(AuthFailure(*refused));
    if (const auto wait = m_parts.limiter.attempt(guardOf(who.user.id), {}))
        return answered<QStringList>(tooMany(*wait));
    return m_parts.secrets.read(pendingName(who.user.id))
        .then([this, who, code, origin](Result<QString> secret) {
            return checked(who, secret, code.trimmed(), origin);
        })
        .unwrap();
}

QFuture<Answer<QStringList>> SecondFactor::checked(const Principal &who, const Result<QString> &secret,
                                                   const QString &code, const Origin &origin)
{
    if (!secret && secret.error().code == Error::Code::NotFound)
        return answered<QStringList>(
            refusal(Kind::Conflict, QStringLiteral("No second factor is being set up. Begin anew.")));
    if (!secret)
        return answered<QStringList>(AuthFailure(fromError(secret.error())));
    const auto step =
        totp::stepOf(totp::fromBase32(*secret).value_or(QByteArray()), code, m_parts.clock.now());
    if (!step)
        return answered<QStringList>(invalidField(
            QStringLiteral("code"), QStringLiteral("is wrong; is the clock of the device right?")));
    m_parts.limiter.succeeded(guardOf(who.user.id), {});
    // The secret first: without the mark in the store it means nothing.
    return m_parts.secrets.write(secretName(who.user.id), *secret)
        .then([this, who, step = *step, origin](Result<void> kept) {
            if (!kept)
                return answered<QStringList>(AuthFailure(fromError(kept.error())));
            return switchOn(who, step, origin);
        })
        .unwrap();
}

QFuture<Answer<QStringList>> SecondFactor::switchOn(const Principal &who, qint64 step, const Origin &origin)
{
    return commit(m_parts.write,
                  [this, who, step, origin,
                   codes = makeCodes()](AccountRepository &accounts) -> Result<Answer<QStringList>> {
                      const UserId id = who.user.id;
                      const auto user = accounts.user(id);
                      if (!user)
                          return Unexpected(user.error());
                      if (user->hasSecondFactor)
                          return refusal(Kind::Conflict, QStringLiteral("There is a second factor already."));
                      // What proved the app can't sign in any more.
                      if (auto done = accounts.useTotpStep(id, step); !done)
                          return Unexpected(done.error());
                      if (auto done = accounts.setSecondFactor(id, true, codes.hashes); !done)
                          return Unexpected(done.error());
                      return accounts
                          .addAudit(auditOf(Actor::of(who, origin), QStringLiteral("auth.second_factor_on"),
                                            id, m_parts.clock.now()))
                          .map([&] { return Answer<QStringList>(codes.texts); });
                  })
        .then([this, id = who.user.id](Answer<QStringList> answer) {
            return m_parts.secrets.remove(pendingName(id)).then([answer](Result<void>) { return answer; });
        })
        .unwrap();
}

QFuture<Answer<QStringList>> SecondFactor::renewCodes(const Principal &who, const QString &password,
                                                      const Origin &origin, AccountReader &accounts)
{
    return proveAgain(m_parts, who, password, QStringLiteral("password"), origin, accounts)
        .then([this, who, origin](Answer<QString> proof) {
            if (!proof)
                return answered<QStringList>(AuthFailure(proof.error()));
            return commit(m_parts.write,
                          [this, who, origin, codes = makeCodes()](
                              AccountRepository &repository) -> Result<Answer<QStringList>> {
                              const auto user = repository.user(who.user.id);
                              if (!user)
                                  return Unexpected(user.error());
                              if (!user->hasSecondFactor)
                                  return noneSet();
                              if (auto done = repository.setSecondFactor(user->id, true, codes.hashes); !done)
                                  return Unexpected(done.error());
                              return repository
                                  .addAudit(auditOf(Actor::of(who, origin),
                                                    QStringLiteral("auth.recovery_codes_renewed"), user->id,
                                                    m_parts.clock.now()))
                                  .map([&] { return Answer<QStringList>(codes.texts); });
                          });
        })
        .unwrap();
}

QFuture<Answer<void>> SecondFactor::switchOff(const Principal &who, const QString &password,
                                              const Origin &origin, AccountReader &accounts)
{
    return proveAgain(m_parts, who, password, QStringLiteral("password"), origin, accounts)
        .then([this, who, origin](Answer<QString> proof) {
            if (!proof)
                return answered<void>(AuthFailure(proof.error()));
            return commit(
                m_parts.write, [this, who, origin](AccountRepository &repository) -> Result<Answer<void>> {
                    const auto user = repository.user(who.user.id);
                    if (!user)
                        return Unexpected(user.error());
                    if (!user->hasSecondFactor)
                        return noneSet();
                    if (auto done = repository.setSecondFactor(user->id, false, {}); !done)
                        return Unexpected(done.error());
                    return repository
                        .addAudit(auditOf(Actor::of(who, origin), QStringLiteral("auth.second_factor_off"),
                                          user->id, m_parts.clock.now()))
                        .map([] { return Answer<void>(); });
                });
        })
        .unwrap()
        .then([this, id = who.user.id](Answer<void> answer) {
            if (!answer)
                return answered<void>(answer);
            // One that can't be removed now means nothing, and is written over by the next one.
            return m_parts.secrets.remove(secretName(id)).then([answer](Result<void>) { return answer; });
        })
        .unwrap();
}

} // namespace monitron::auth
