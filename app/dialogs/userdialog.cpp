// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/userdialog.h"

#include "app/dialogs/rolefield.h"
#include "app/models/usersmodel.h"
#include "app/widgets/fieldform.h"

#include <QLineEdit>

namespace monitron {

UserDialog::UserDialog(UsersModel &users, std::optional<User> user, QWidget *parent)
    : FormDialog("userDialog", user ? tr("Edit a user") : tr("New user"), user ? tr("Save") : tr("Create"),
                 parent),
      m_users(users), m_user(std::move(user)), m_email(new QLineEdit), m_name(new QLineEdit),
      m_role(new RoleField)
{
    m_email->setMaxLength(320);
    m_name->setMaxLength(1000);
    form().add(QStringLiteral("email"), tr("E-mail"), m_email,
               m_user ? tr("People sign in with it; it stays as it is.")
                      : tr("People sign in with it. You will see a temporary password to give them."));
    form().add(QStringLiteral("full_name"), tr("Name"), m_name);
    form().add(QStringLiteral("role"), tr("Role"), m_role);
    m_role->setRole(m_user ? m_user->role : Role::Editor);
    if (m_user) {
        m_email->setText(m_user->email);
        m_email->setEnabled(false);
        m_name->setText(m_user->fullName);
    } else {
        setSubmittable(false);
        connect(m_email, &QLineEdit::textChanged, this,
                [this](const QString &text) { setSubmittable(!text.trimmed().isEmpty()); });
    }
    ready(m_user ? m_name : m_email);
}

void UserDialog::submit()
{
    if (!m_user) {
        create();
        return;
    }
    User wanted = *m_user;
    wanted.fullName = m_name->text().trimmed();
    wanted.role = m_role->role();
    wait(m_users.save(wanted), [](const Result<User> &) {});
}

void UserDialog::create()
{
    wait(m_users.create(m_email->text().trimmed(), m_name->text().trimmed(), m_role->role()),
         [this](const Result<TeamAdmin::CreatedUser> &made) {
             Q_EMIT created(made->user.email, made->temporaryPassword);
         });
}

} // namespace monitron
