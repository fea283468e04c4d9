// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/authenticator.h"

#include "core/storage/accountreader.h"
#include "syncserver/auth/accesstokens.h"
#include "syncserver/auth/secrettoken.h"

#include <algorithm>

namespace monitron::auth {

namespace {

Unexpected refused(const QString &sentence)
{
    return failure(Error::Code::Refused, sentence);
}

} // namespace

Result<Principal> Authenticator::authenticate(const QByteArray &credential, AccountReader &accounts,
                                              Timestamp now) const
{
    if (credential.startsWith("mtn_")) {
        auto owner = accounts.apiKey(SecretToken::hashOf(QString::fromLatin1(credential)), now);
        if (!owner)
            return Unexpected(owner.error());
        if (!*owner)
            return refused(QStringLiteral("The API key is unknown, has expired or was removed."));
        const Role role = std::min((*owner)->key.role, (*owner)->user.role);
        return Principal{std::move((*owner)->user), role, std::nullopt, std::move((*owner)->key)};
    }
    const auto claims = m_tokens.verify(credential);
    if (!claims)
        return refused(QStringLiteral("The access token is not valid, or has expired."));
    auto user = accounts.userOfSession(claims->session, now);
    if (!user)
        return Unexpected(user.error());
    if (!*user || (*user)->id != claims->user)
        return refused(QStringLiteral("The session has ended. Sign in again."));
    const Role role = (*user)->role;
    return Principal{std::move(**user), role, claims->session, std::nullopt};
}

} // namespace monitron::auth
