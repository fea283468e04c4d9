// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/auth/accountwrite.h"
#include "syncserver/auth/loginlimiter.h"
#include "syncserver/auth/passwordhasher.h"

namespace monitron {
class SecretStore;
}

namespace monitron::auth {

class AccessTokens;

/// What everything about accounts needs. All of it outlives whoever is given it, and what that answers.
struct AuthParts
{
    const Clock &clock;
    Write write;
    SecretStore &secrets;
    PasswordHasher &hasher;
    LoginLimiter &limiter;
    const AccessTokens &tokens;
    QByteArray refreshKey = {}; ///< refresh tokens are hashed under it
};

} // namespace monitron::auth
