// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/serverlink.h"
#include "core/model/account.h"

#include <memory>

namespace monitron {

class SecretStore;

/// One person signed in to one server on this computer. The refresh token is in the SecretStore under
/// `secretKey`, the access token in memory only. Lives in the thread of its link.
class TeamSession : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. `secretKey`: "team/<id>".
    TeamSession(ServerLink &link, SecretStore &secrets, const Clock &clock, QString secretKey,
                QObject *parent = nullptr);
    ~TeamSession() override;

    struct Credentials
    {
        QString email;
        QString password;
        QString oneTimePassword; ///< or a recovery code; empty: none
    };
    /// Why nobody is signed in; ways to go on differ.
    enum class Trouble {
        WrongPassword,      ///< or no such account: servers don't tell
        SecondFactorNeeded, ///< ask for it and try again
        SecondFactorWrong,
        Disabled,
        LockedOut,  ///< too many attempts; the message says for how long
        ClockOff,   ///< one of the two clocks is wrong: the message says by how much
        Invitation, ///< used, withdrawn or expired
        Revoked,    ///< the session was ended elsewhere: sign in again
        Other,      ///< Error::code tells
    };
    struct Failure
    {
        Trouble trouble = Trouble::Other;
        Error error; ///< its message is a sentence for people
    };
    /// Signs in and keeps the refresh token. Asks the server who it is and what it speaks first
    /// (askServer()). A refusal changes
    /// nothing for whoever is signed in.
    [[nodiscard]] QFuture<tl::expected<User, Failure>> signIn(const Credentials &credentials);
    /// Makes the account that an invitation allows, and signs in.
    struct Registration
    {
        QString email;
        QString password;
        QString fullName;
        QString invitation;
    };
    [[nodiscard]] QFuture<tl::expected<User, Failure>> join(const Registration &registration);
    /// Ends the session on the server, where that can be reached, and forgets the tokens in any case.
    [[nodiscard]] QFuture<Result<void>> signOut();

    /// Sends with the access token, which is renewed when it is about to expire or was refused: requests that
    /// come meanwhile wait for it. Refused where the session is over; `revoked` was emitted then.
    [[nodiscard]] QFuture<Result<ApiResponse>> send(ApiRequest request);
    /// With the access token as it is, renewed first where needed. Connect to the source, then begin() it, as
    /// soon as the answer is there. Where it ends Refused, open it once more: the token is renewed then.
    [[nodiscard]] QFuture<Result<EventSource *>> openEvents(ApiRequest request, QObject *parent);

Q_SIGNALS:
    /// The refresh token isn't accepted any more. Sign in again; nothing else is lost.
    void revoked(const QString &reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace monitron
