// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/usersmodel.h"

#include "app/models/format.h"
#include "app/models/rolewords.h"

#include <algorithm>

namespace monitron {

UsersModel::UsersModel(TeamDesk &desk, const Clock &clock, QObject *parent)
    : RecordsModel(parent), m_desk(desk), m_clock(clock), m_admin(asking(desk))
{
}

void UsersModel::ask()
{
    read(m_admin.users(), [this](const std::vector<User> &users) { m_users = users; });
}

std::optional<User> UsersModel::user(UserId id) const
{
    const auto found =
        std::find_if(m_users.begin(), m_users.end(), [id](const User &user) { return user.id == id; });
    return found == m_users.end() ? std::nullopt : std::optional(*found);
}

QVariant UsersModel::key(int row) const
{
    return m_users[static_cast<size_t>(row)].id.uuid();
}

RecordsModel::Words UsersModel::words(int row) const
{
    const User &user = m_users[static_cast<size_t>(row)];
    QStringList detail;
    if (!user.fullName.isEmpty())
        detail.append(user.email);
    detail.append(
        user.lastLoginAt
            ? tr("signed in %1", "4 min ago").arg(format::relative(*user.lastLoginAt, m_clock.now()))
            : tr("never signed in"));
    detail.append(user.hasSecondFactor ? tr("second factor") : tr("no second factor"));
    QString title = user.fullName.isEmpty() ? user.email : user.fullName;
    if (isOneself(user.id))
        title = tr("%1 (you)", "name").arg(title);
    return {title, detail.join(QStringLiteral(" · ")), user.active ? roleName(user.role) : tr("Switched off"),
            !user.active};
}

QFuture<Result<TeamAdmin::CreatedUser>> UsersModel::create(const QString &email, const QString &fullName,
                                                           Role role)
{
    return thenReload(m_admin.createUser(email, fullName, role));
}

QFuture<Result<User>> UsersModel::save(const User &user)
{
    return thenReload(m_admin.saveUser(user));
}

QFuture<Result<QString>> UsersModel::resetPassword(UserId id)
{
    return thenReload(m_admin.resetPassword(id));
}

QFuture<Result<void>> UsersModel::endSessions(UserId id)
{
    return thenReload(m_admin.endSessions(id));
}

QFuture<Result<void>> UsersModel::removeSecondFactor(UserId id)
{
    return thenReload(m_admin.removeSecondFactor(id));
}

} // namespace monitron
