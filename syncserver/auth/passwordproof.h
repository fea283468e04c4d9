// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/auth/actor.h"
#include "syncserver/auth/authparts.h"

namespace monitron::auth {

/// Asks somebody who is signed in for the password once more, as a session may be in other hands; counted by
/// the limiter like a sign-in. A wrong one is the fault of `field`. Answers the hash that it was compared
/// with.
[[nodiscard]] QFuture<Answer<QString>> proveAgain(const AuthParts &parts, const Principal &who,
                                                  const QString &password, const QString &field,
                                                  const Origin &origin, AccountReader &accounts);

/// The one refusal of API keys: they can't change how their user signs in.
[[nodiscard]] std::optional<AuthError> onlyInPerson(const Principal &who);

} // namespace monitron::auth
