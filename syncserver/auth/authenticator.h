// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "syncserver/auth/principal.h"

namespace monitron {
class AccountReader;
}

namespace monitron::auth {

class AccessTokens;

/// Tells who is asking from what the request carries: an access token, or an API key, which begins with
/// "mtn_". Session, key and user are looked up each time, so that an end of any of them works at once.
/// Thread-safe.
class Authenticator
{
public:
    /// `tokens` outlives it.
    explicit Authenticator(const AccessTokens &tokens) : m_tokens(tokens) {}

    /// `credential`: what follows "Bearer " in the Authorization header. Refused, with a sentence that
    /// doesn't tell more than the client knows; other codes when the store can't be read.
    [[nodiscard]] Result<Principal> authenticate(const QByteArray &credential, AccountReader &accounts,
                                                 Timestamp now) const;

private:
    const AccessTokens &m_tokens;
};

} // namespace monitron::auth
