// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/auth/actor.h"
#include "syncserver/auth/authparts.h"

namespace monitron::auth {

class Mailer;

/// Changing one's password, and setting another one by a link when it is forgotten. Thread-safe; as for
/// SignIn, a reader is used before the call returns.
class Passwords
{
public:
    static constexpr Duration linkLifetime = std::chrono::minutes(60);

    /// `mailer` may be null, then nothing is sent; else it outlives it. `publicUrl`: see Registration.
    Passwords(const AuthParts &parts, Mailer *mailer, const QString &publicUrl)
        : m_parts(parts), m_mailer(mailer), m_publicUrl(publicUrl)
    {
    }

    /// Sends a link if there is such an account. The answer, and the time it takes, is the same if there
    /// isn't.
    [[nodiscard]] QFuture<Answer<void>> forgot(const QString &email, const Origin &origin);
    /// Sets another password by the token of a link, once, and ends all sessions.
    [[nodiscard]] QFuture<Answer<void>> reset(const QString &token, const QString &password,
                                              const Origin &origin, AccountReader &accounts);
    /// Ends all sessions but the one that asks. Fields: current_password, new_password.
    [[nodiscard]] QFuture<Answer<void>> change(const Principal &who, const QString &current,
                                               const QString &password, const Origin &origin,
                                               AccountReader &accounts);

private:
    void mailLink(const User &user, const QString &token) const;

    AuthParts m_parts;
    Mailer *m_mailer;
    QString m_publicUrl;
};

} // namespace monitron::auth
