// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/teamjoin.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace monitron {

class CredentialsForm;

/// Signs in again to a team that this computer knows. What was changed meanwhile is sent afterwards.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    using Answer = tl::expected<User, TeamSession::Failure>;
    using SignIn = std::function<QFuture<Answer>(const TeamSession::Credentials &)>;

    /// `signIn` is asked until it succeeds; `waiting`: how many changes wait for it.
    SignInDialog(const Team &team, int waiting, SignIn signIn, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Not while the server is asked: who is in then would be so without this dialog's answer.
    void reject() override;

Q_SIGNALS:
    /// The dialog closes.
    void signedIn(const monitron::User &user);

private:
    void ask();
    void take(const Answer &answer);

    SignIn m_signIn;
    CredentialsForm *m_form;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace monitron
