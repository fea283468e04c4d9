// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/auth/authparts.h"
#include "syncserver/auth/sessionopener.h"

namespace monitron::auth {

class Mailer;

/// Who may make an account.
enum class RegistrationMode : quint8 {
    Open,   ///< anybody, as an editor
    Invite, ///< whoever has an invitation
    Closed, ///< nobody: an admin makes them
};
/// "open", "invite", "closed".
[[nodiscard]] std::optional<RegistrationMode> registrationModeFromString(const QString &text);

/// Making an account for oneself, and inviting others to. Thread-safe; as for SignIn, a reader is used before
/// the call returns.
class Registration
{
public:
    static constexpr Duration invitationLifetime = std::chrono::hours(24 * 7);

    /// `mailer` may be null, else it outlives it. `publicUrl` is where people reach the server, without '/'
    /// at its end; empty: links can't be made, and mails say the bare token.
    Registration(const AuthParts &parts, RegistrationMode mode, Mailer *mailer, const QString &publicUrl);

    struct Form
    {
        QString email;
        QString password;
        QString fullName;
        QString invitation; ///< its token; empty: none
    };
    /// Nobody becomes an admin this way without an invitation that says so.
    [[nodiscard]] QFuture<Answer<SignedIn>> signUp(const Form &form, const Origin &origin,
                                                   AccountReader &accounts);

    struct Invited
    {
        Invitation invitation;
        QString token;    ///< shown once
        QString link;     ///< empty without a public URL
        QString joinLink; ///< for the desktop app, "monitron://join/…"; empty likewise
    };
    /// An invitation for an address is sent to it as well; with an empty one, whoever has the link may use
    /// it.
    [[nodiscard]] QFuture<Answer<Invited>> invite(const Actor &actor, const QString &email, Role role);
    [[nodiscard]] QFuture<Answer<void>> withdraw(const Actor &actor, InvitationId invitation);

private:
    [[nodiscard]] std::optional<AuthError> refuse(const Form &form, AccountReader &accounts) const;
    [[nodiscard]] Result<Answer<SignedIn>> add(AccountRepository &accounts, const Form &form,
                                               const QString &hash, const Origin &origin) const;

    AuthParts m_parts;
    SessionOpener m_opener;
    RegistrationMode m_mode;
    Mailer *m_mailer;
    QString m_publicUrl;
};

} // namespace monitron::auth
