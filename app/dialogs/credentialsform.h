// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/problemform.h"
#include "app/workspace/teamjoin.h"

class QLineEdit;

namespace monitron {

/// Who signs in: e-mail, password, and the one-time password once it is asked for.
class CredentialsForm : public ProblemForm
{
    Q_OBJECT
public:
    explicit CredentialsForm(QWidget *parent = nullptr);

    void setEmail(const QString &email);
    /// The keyboard to the first field that is empty.
    void begin();
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] TeamSession::Credentials credentials() const;
    /// Beside the field that it is about; false: about none of these.
    bool showProblem(TeamJoin::Field field, const QString &sentence);
    /// Passwords don't stay longer than they are needed.
    void forgetPasswords();

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLineEdit *m_oneTime;
};

} // namespace monitron
