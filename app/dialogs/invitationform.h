// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/problemform.h"
#include "app/workspace/teamjoin.h"

class QLabel;
class QLineEdit;

namespace monitron {

/// A new account: what an invitation says, who it is, and a password chosen twice.
class InvitationForm : public ProblemForm
{
    Q_OBJECT
public:
    explicit InvitationForm(QWidget *parent = nullptr);

    void setInvitation(const QString &token);
    /// Where everybody may register it isn't needed.
    void setInvitationNeeded(bool needed);
    /// The keyboard to the first field that has to be filled in.
    void begin();
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] TeamSession::Registration registration() const;
    /// Beside the field that it is about; false: about none of these.
    bool showProblem(TeamJoin::Field field, const QString &sentence);
    /// Passwords don't stay longer than they are needed.
    void forgetPasswords();

Q_SIGNALS:
    void edited();

private:
    void rate();

    bool m_needsInvitation = true;
    QLineEdit *m_invitation;
    QLineEdit *m_email;
    QLineEdit *m_fullName;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QLabel *m_strength;
};

} // namespace monitron
