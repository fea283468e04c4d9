// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/accesstokens.h"

#include <QMutexLocker>

#include <cstdlib>
#include <jwt.h>
#include <memory>
#include <sodium.h>

namespace monitron::auth {

namespace {

constexpr char issuer[] = "monitron";
constexpr qsizetype shortestKey = 32;
constexpr qsizetype longestToken = 2048; // ours have some 400 bytes
constexpr qsizetype rememberedPerShard = 512;

struct FreeJwt
{
    void operator()(jwt_t *jwt) const { jwt_free(jwt); }
};
using Jwt = std::unique_ptr<jwt_t, FreeJwt>;

QString grant(jwt_t *jwt, const char *name)
{
    return QString::fromUtf8(jwt_get_grant(jwt, name));
}

Timestamp timeOf(jwt_t *jwt, const char *name)
{
    return Timestamp(static_cast<qint64>(jwt_get_grant_int(jwt, name)) * 1000);
}

} // namespace

Result<std::unique_ptr<AccessTokens>> AccessTokens::withKey(const QByteArray &key, const Clock &clock)
{
    if (key.size() < shortestKey)
        return failure(Error::Code::Invalid,
                       QStringLiteral("The key that signs access tokens must have at least 32 bytes."));
    return std::unique_ptr<AccessTokens>(new AccessTokens(key, clock));
}

AccessTokens::~AccessTokens()
{
    sodium_memzero(m_key.data(), static_cast<std::size_t>(m_key.size()));
}

QByteArray AccessTokens::issue(UserId user, SessionId session, Role role) const
{
    jwt_t *made = nullptr;
    if (jwt_new(&made) != 0)
        return {};
    const Jwt jwt(made);
    const auto now = static_cast<long>(m_clock.now().ms() / 1000);
    const auto lasts = static_cast<long>(std::chrono::duration_cast<std::chrono::seconds>(lifetime).count());
    const bool whole =
        jwt_add_grant(jwt.get(), "iss", issuer) == 0 &&
        jwt_add_grant(jwt.get(), "sub", user.toString().toLatin1().constData()) == 0 &&
        jwt_add_grant(jwt.get(), "sid", session.toString().toLatin1().constData()) == 0 &&
        jwt_add_grant(jwt.get(), "role", toString(role).toLatin1().constData()) == 0 &&
        jwt_add_grant_int(jwt.get(), "iat", now) == 0 &&
        jwt_add_grant_int(jwt.get(), "exp", now + lasts) == 0 &&
        jwt_set_alg(jwt.get(), JWT_ALG_HS256, reinterpret_cast<const unsigned char *>(m_key.constData()),
                    static_cast<int>(m_key.size())) == 0;
    char *text = whole ? jwt_encode_str(jwt.get()) : nullptr;
    const QByteArray token(text);
    std::free(text); // as libjwt asks for
    return token;
}

std::optional<AccessTokens::Claims> AccessTokens::decode(const QByteArray &token) const
{
    jwt_t *read = nullptr;
    if (jwt_decode(&read, token.constData(), reinterpret_cast<const unsigned char *>(m_key.constData()),
                   static_cast<int>(m_key.size())) != 0)
        return std::nullopt;
    const Jwt jwt(read);
    // The token itself says how it is signed: anything but our own way would be an attacker's choice.
    if (jwt_get_alg(jwt.get()) != JWT_ALG_HS256 || grant(jwt.get(), "iss") != QLatin1String(issuer))
        return std::nullopt;
    const auto role = roleFromString(grant(jwt.get(), "role"));
    const Claims claims{UserId::fromString(grant(jwt.get(), "sub")),
                        SessionId::fromString(grant(jwt.get(), "sid")), role.value_or(Role::Viewer),
                        timeOf(jwt.get(), "iat"), timeOf(jwt.get(), "exp")};
    if (claims.user.isNull() || claims.session.isNull() || !role)
        return std::nullopt;
    return claims;
}

std::optional<AccessTokens::Claims> AccessTokens::verify(const QByteArray &token) const
{
    if (token.isEmpty() || token.size() > longestToken)
        return std::nullopt;
    const Timestamp now = m_clock.now();
    Shard &shard = m_known[qHash(token, 7) % m_known.size()];
    {
        const QMutexLocker locker(&shard.mutex);
        for (const auto *generation : {&shard.young, &shard.old}) {
            if (const auto found = generation->constFind(token); found != generation->constEnd())
                return now < found->expiresAt ? std::optional(*found) : std::nullopt;
        }
    }
    const auto claims = decode(token);
    if (!claims || now >= claims->expiresAt)
        return std::nullopt;
    const QMutexLocker locker(&shard.mutex);
    if (shard.young.size() >= rememberedPerShard) {
        shard.old = std::move(shard.young);
        shard.young = {};
    }
    QByteArray copy(token.constData(), token.size()); // not a slice of some larger buffer
    shard.young.insert(copy, *claims);
    return claims;
}

} // namespace monitron::auth
