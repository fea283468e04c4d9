// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/passwordproof.h"

namespace monitron::auth {

std::optional<AuthError> onlyInPerson(const Principal &who)
{
    if (!who.apiKey)
        return std::nullopt;
    return AuthError{AuthError::Kind::Forbidden,
                     QStringLiteral("An API key can't do that; sign in instead."),
                     {},
                     Duration(0)};
}

QFuture<Answer<QString>> proveAgain(const AuthParts &parts, const Principal &who, const QString &password,
                                    const QString &field, const Origin &origin, AccountReader &accounts)
{
    if (const auto refused = onlyInPerson(who))
        return answered<QString>(AuthFailure(*refused));
    if (const auto wait = parts.limiter.attempt(who.user.email, origin.address))
        return answered<QString>(tooMany(*wait));
    const auto hash = accounts.passwordHash(who.user.id);
    if (!hash)
        return answered<QString>(AuthFailure(fromError(hash.error())));
    LoginLimiter &limiter = parts.limiter;
    return parts.hasher.verify(password, *hash)
        .then([&limiter, email = who.user.email, address = origin.address, field,
               known = *hash](Result<PasswordHasher::Verdict> verdict) -> Answer<QString> {
            if (!verdict) {
                limiter.withdraw(email, address);
                return AuthFailure(fromError(verdict.error()));
            }
            if (!verdict->matches)
                return invalidField(field, QStringLiteral("is wrong"));
            limiter.succeeded(email, address);
            return known;
        });
}

} // namespace monitron::auth
