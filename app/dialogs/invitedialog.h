// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/formdialog.h"

class QLineEdit;

namespace monitron {

class InvitationsModel;
class RoleField;

/// Invites somebody to a team.
class InviteDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `invitations` outlives it.
    explicit InviteDialog(InvitationsModel &invitations, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The link, or only its code where the server doesn't know its own address; neither can be asked for
    /// again.
    void invited(const QString &email, const QString &link, const QString &code);

protected:
    void submit() override;

private:
    InvitationsModel &m_invitations;
    QLineEdit *m_email;
    RoleField *m_role;
};

} // namespace monitron
