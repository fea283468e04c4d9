// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/auth/actor.h"
#include "syncserver/auth/authparts.h"

#include <QStringList>

namespace monitron::auth {

/// Setting up a second factor and switching it off. The secret is in the SecretStore, of the recovery codes
/// there are hashes. Thread-safe; as for SignIn, a reader is used before the call returns.
class SecondFactor
{
public:
    explicit SecondFactor(const AuthParts &parts) : m_parts(parts) {}

    struct Setup
    {
        QString secret; ///< Base32, to be typed
        QString uri;    ///< otpauth://, to be shown as a QR code
    };
    /// Makes a secret that counts once it is confirmed. Conflict when there is a second factor.
    [[nodiscard]] QFuture<Answer<Setup>> begin(const Principal &who, const QString &password,
                                               const Origin &origin, AccountReader &accounts);
    /// Proves that the app has the secret; answers the recovery codes, which are shown once.
    [[nodiscard]] QFuture<Answer<QStringList>> confirm(const Principal &who, const QString &code,
                                                       const Origin &origin);
    /// New recovery codes instead of the old ones.
    [[nodiscard]] QFuture<Answer<QStringList>> renewCodes(const Principal &who, const QString &password,
                                                          const Origin &origin, AccountReader &accounts);
    [[nodiscard]] QFuture<Answer<void>> switchOff(const Principal &who, const QString &password,
                                                  const Origin &origin, AccountReader &accounts);

    /// Where the secret of a user is kept.
    [[nodiscard]] static QString secretName(UserId user);
    /// The hash of a recovery code, however it was typed.
    [[nodiscard]] static QByteArray recoveryHash(const QString &code);
    /// What the limiter counts wrong one-time passwords by.
    [[nodiscard]] static QString guardOf(UserId user);

private:
    [[nodiscard]] QFuture<Answer<QStringList>> checked(const Principal &who, const Result<QString> &secret,
                                                       const QString &code, const Origin &origin);
    [[nodiscard]] QFuture<Answer<QStringList>> switchOn(const Principal &who, qint64 step,
                                                        const Origin &origin);

    AuthParts m_parts;
};

} // namespace monitron::auth
