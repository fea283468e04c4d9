// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/accountcall.h"
#include "core/model/account.h"

namespace monitron {

/// What people ask of a team's server about their own account. Refused, with the server's words, where the
/// password or the code is wrong.
class OwnAccount
{
public:
    explicit OwnAccount(AskServer ask) : m_ask(std::move(ask)) {}

    [[nodiscard]] QFuture<Result<User>> user() const;
    /// All other sessions end.
    [[nodiscard]] QFuture<Result<void>> changePassword(const QString &current, const QString &wanted) const;

    struct OwnSession
    {
        Session session;
        bool isCurrent = false; ///< the one that asks
    };
    [[nodiscard]] QFuture<Result<std::vector<OwnSession>>> sessions() const;
    [[nodiscard]] QFuture<Result<void>> endSession(SessionId id) const;
    [[nodiscard]] QFuture<Result<void>> endOtherSessions() const;

    [[nodiscard]] QFuture<Result<std::vector<ApiKey>>> apiKeys() const;
    struct CreatedKey
    {
        ApiKey apiKey;
        QString text; ///< the key itself: cannot be asked for again
    };
    [[nodiscard]] QFuture<Result<CreatedKey>> createKey(const QString &name, Role role,
                                                        const std::optional<Timestamp> &expiresAt) const;
    [[nodiscard]] QFuture<Result<void>> removeKey(ApiKeyId id) const;

    struct SecondFactorSetup
    {
        QString secret; ///< Base32, to type
        QString uri;    ///< "otpauth://…", for a QR code
    };
    [[nodiscard]] QFuture<Result<SecondFactorSetup>> beginSecondFactor(const QString &password) const;
    /// Answers the recovery codes, which cannot be asked for again.
    [[nodiscard]] QFuture<Result<QStringList>> confirmSecondFactor(const QString &code) const;
    [[nodiscard]] QFuture<Result<QStringList>> renewRecoveryCodes(const QString &password) const;
    [[nodiscard]] QFuture<Result<void>> switchOffSecondFactor(const QString &password) const;

private:
    AskServer m_ask;
};

} // namespace monitron
