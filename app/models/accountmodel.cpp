// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/accountmodel.h"

namespace monitron {

AccountModel::AccountModel(TeamDesk &desk, QObject *parent)
    : QObject(parent), m_own(asking(desk)), m_user(desk.user())
{
}

void AccountModel::reload()
{
    whenDone(m_own.user(), this, [this](const Result<User> &user) {
        m_error = user ? std::nullopt : std::optional(user.error());
        if (user)
            m_user = *user;
        Q_EMIT changed();
    });
}

template <typename T>
QFuture<Result<T>> AccountModel::thenReload(QFuture<Result<T>> future)
{
    whenDone(future, this, [this](const Result<T> &) { reload(); });
    return future;
}

QFuture<Result<void>> AccountModel::changePassword(const QString &current, const QString &wanted)
{
    return m_own.changePassword(current, wanted);
}

QFuture<Result<OwnAccount::SecondFactorSetup>> AccountModel::beginSecondFactor(const QString &password)
{
    return m_own.beginSecondFactor(password);
}

QFuture<Result<QStringList>> AccountModel::confirmSecondFactor(const QString &code)
{
    return thenReload(m_own.confirmSecondFactor(code));
}

QFuture<Result<QStringList>> AccountModel::renewRecoveryCodes(const QString &password)
{
    return m_own.renewRecoveryCodes(password);
}

QFuture<Result<void>> AccountModel::switchOffSecondFactor(const QString &password)
{
    return thenReload(m_own.switchOffSecondFactor(password));
}

} // namespace monitron
