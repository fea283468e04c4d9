// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/invitedialog.h"

#include "app/dialogs/rolefield.h"
#include "app/models/invitationsmodel.h"
#include "app/widgets/fieldform.h"

#include <QLineEdit>

namespace monitron {

InviteDialog::InviteDialog(InvitationsModel &invitations, QWidget *parent)
    : FormDialog("inviteDialog", tr("Invite somebody"), tr("Invite"), parent), m_invitations(invitations),
      m_email(new QLineEdit), m_role(new RoleField)
{
    m_email->setMaxLength(320);
    form().add(
        QStringLiteral("email"), tr("E-mail"), m_email,
        tr("The link is also mailed there, where the server can send mail. Without an address, whoever "
           "has the link may use it, once."));
    form().add(QStringLiteral("role"), tr("Role"), m_role);
    m_role->setRole(Role::Editor);
    ready(m_email);
}

void InviteDialog::submit()
{
    wait(m_invitations.invite(m_email->text().trimmed(), m_role->role()),
         [this](const Result<TeamAdmin::Invited> &made) {
             Q_EMIT invited(made->invitation.email, made->link, made->token);
         });
}

} // namespace monitron
