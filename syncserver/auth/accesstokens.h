// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/model/account.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <array>

namespace monitron::auth {

/// Makes and checks access tokens: JWTs signed by HS256, and by nothing else. They last 15 minutes; that
/// their session still lives is the Authenticator's to ask. Thread-safe. What was found good is remembered,
/// within bounds, so that a client's next request costs no signature.
class AccessTokens
{
public:
    static constexpr Duration lifetime = std::chrono::minutes(15);

    /// `key`: 32 bytes or more; Invalid when it is shorter. `clock` outlives it.
    [[nodiscard]] static Result<std::unique_ptr<AccessTokens>> withKey(const QByteArray &key,
                                                                       const Clock &clock);
    ~AccessTokens();
    AccessTokens(const AccessTokens &) = delete;
    AccessTokens &operator=(const AccessTokens &) = delete;

    struct Claims
    {
        UserId user;
        SessionId session;
        Role role = Role::Viewer; ///< as it was when the token was made
        Timestamp issuedAt;
        Timestamp expiresAt;
        bool operator==(const Claims &) const = default;
    };
    [[nodiscard]] QByteArray issue(UserId user, SessionId session, Role role) const;
    /// None: not ours, changed, or expired.
    [[nodiscard]] std::optional<Claims> verify(const QByteArray &token) const;

private:
    AccessTokens(QByteArray key, const Clock &clock) : m_key(std::move(key)), m_clock(clock) {}
    [[nodiscard]] std::optional<Claims> decode(const QByteArray &token) const;

    /// Two generations: when the young one is full it becomes the old one, which is forgotten.
    struct Shard
    {
        QMutex mutex;
        QHash<QByteArray, Claims> young;
        QHash<QByteArray, Claims> old;
    };
    QByteArray m_key;
    const Clock &m_clock;
    mutable std::array<Shard, 8> m_known;
};

} // namespace monitron::auth
