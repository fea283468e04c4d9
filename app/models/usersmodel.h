// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/recordsmodel.h"
#include "app/workspace/teamdesk.h"
#include "core/base/clock.h"
#include "core/client/teamadmin.h"

namespace monitron {

/// The users of a team, and what an admin does with them.
class UsersModel : public RecordsModel
{
    Q_OBJECT
public:
    /// Both outlive it.
    UsersModel(TeamDesk &desk, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<User> &users() const { return m_users; }
    [[nodiscard]] std::optional<User> user(UserId id) const;
    [[nodiscard]] bool isOneself(UserId id) const { return m_desk.user().id == id; }

    [[nodiscard]] QFuture<Result<TeamAdmin::CreatedUser>> create(const QString &email,
                                                                 const QString &fullName, Role role);
    /// Name, role and whether it is active. Conflict: somebody else changed it meanwhile.
    [[nodiscard]] QFuture<Result<User>> save(const User &user);
    /// Answers the temporary password.
    [[nodiscard]] QFuture<Result<QString>> resetPassword(UserId id);
    [[nodiscard]] QFuture<Result<void>> endSessions(UserId id);
    [[nodiscard]] QFuture<Result<void>> removeSecondFactor(UserId id);

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_users.size()); }
    [[nodiscard]] Words words(int row) const override;
    [[nodiscard]] QVariant key(int row) const override;
    void ask() override;

private:
    TeamDesk &m_desk;
    const Clock &m_clock;
    TeamAdmin m_admin;
    std::vector<User> m_users;
};

} // namespace monitron
