// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/credentialsform.h"

#include <QLineEdit>

namespace monitron {

namespace {
constexpr int longest = 1024;
const QString emailName = QStringLiteral("joinEmail");
const QString passwordName = QStringLiteral("joinPassword");
const QString oneTimeName = QStringLiteral("joinOneTime");
} // namespace

CredentialsForm::CredentialsForm(QWidget *parent)
    : ProblemForm(parent), m_email(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_oneTime(new QLineEdit(this))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_oneTime->setInputMethodHints(Qt::ImhNoPredictiveText);
    add(emailName, tr("E-mail"), m_email);
    add(passwordName, tr("Password"), m_password);
    add(oneTimeName, tr("One-time password"), m_oneTime,
        tr("Six digits from your authenticator app, or a recovery code."));
    setRowVisible(oneTimeName, false);
    for (QLineEdit *edit : {m_email, m_password, m_oneTime}) {
        edit->setMaxLength(longest);
        connect(edit, &QLineEdit::textChanged, this, &CredentialsForm::edited);
    }
}

void CredentialsForm::setEmail(const QString &email)
{
    m_email->setText(email);
    begin();
}

void CredentialsForm::begin()
{
    (m_email->text().isEmpty() ? m_email : m_password)->setFocus();
}

bool CredentialsForm::isComplete() const
{
    return m_email->text().contains(QLatin1Char('@')) && !m_password->text().isEmpty();
}

TeamSession::Credentials CredentialsForm::credentials() const
{
    return {m_email->text().trimmed(), m_password->text(), m_oneTime->text().trimmed()};
}

bool CredentialsForm::showProblem(TeamJoin::Field field, const QString &sentence)
{
    switch (field) {
    case TeamJoin::Field::Email:
        return setProblem(emailName, sentence);
    case TeamJoin::Field::Password:
        return setProblem(passwordName, sentence);
    case TeamJoin::Field::OneTimePassword:
        return setProblem(oneTimeName, sentence);
    case TeamJoin::Field::Address:
    case TeamJoin::Field::Plain:
    case TeamJoin::Field::Invitation:
    case TeamJoin::Field::Form:
        break;
    }
    return false;
}

void CredentialsForm::forgetPasswords()
{
    m_password->clear();
    m_oneTime->clear();
}

} // namespace monitron
