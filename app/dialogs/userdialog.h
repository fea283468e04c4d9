// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/formdialog.h"
#include "core/model/account.h"

#include <optional>

class QLineEdit;

namespace monitron {

class RoleField;
class UsersModel;

/// Makes a user of a team, or changes name and role of one.
class UserDialog : public FormDialog
{
    Q_OBJECT
public:
    /// None: a new one. `users` outlives it.
    UserDialog(UsersModel &users, std::optional<User> user, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The password is temporary and can't be asked for again.
    void created(const QString &email, const QString &temporaryPassword);

protected:
    void submit() override;

private:
    void create();

    UsersModel &m_users;
    std::optional<User> m_user;
    QLineEdit *m_email;
    QLineEdit *m_name;
    RoleField *m_role;
};

} // namespace monitron
