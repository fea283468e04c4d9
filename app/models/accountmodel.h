// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/recordsmodel.h"
#include "app/workspace/teamdesk.h"
#include "core/client/ownaccount.h"

namespace monitron {

/// One's own account on a team's server: who one is, password and second factor.
class AccountModel : public QObject
{
    Q_OBJECT
public:
    /// `desk` outlives it.
    explicit AccountModel(TeamDesk &desk, QObject *parent = nullptr);

    /// Asks the server; `changed` follows.
    void reload();
    [[nodiscard]] const User &user() const { return m_user; }
    /// Why the last reading failed; none: it didn't.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// All other sessions end.
    [[nodiscard]] QFuture<Result<void>> changePassword(const QString &current, const QString &wanted);
    [[nodiscard]] QFuture<Result<OwnAccount::SecondFactorSetup>> beginSecondFactor(const QString &password);
    /// Answers the recovery codes, once.
    [[nodiscard]] QFuture<Result<QStringList>> confirmSecondFactor(const QString &code);
    [[nodiscard]] QFuture<Result<QStringList>> renewRecoveryCodes(const QString &password);
    [[nodiscard]] QFuture<Result<void>> switchOffSecondFactor(const QString &password);

Q_SIGNALS:
    void changed();

private:
    template <typename T>
    QFuture<Result<T>> thenReload(QFuture<Result<T>> future);

    OwnAccount m_own;
    User m_user;
    std::optional<Error> m_error;
};

} // namespace monitron
