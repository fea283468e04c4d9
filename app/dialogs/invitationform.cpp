// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/invitationform.h"

#include "app/models/passphrasestrength.h"

#include <QLabel>
#include <QLineEdit>

namespace monitron {

namespace {
constexpr int longest = 1024;
const QString invitationName = QStringLiteral("newInvitation");
const QString emailName = QStringLiteral("newEmail");
const QString passwordName = QStringLiteral("newPassword");
} // namespace

InvitationForm::InvitationForm(QWidget *parent)
    : ProblemForm(parent), m_invitation(new QLineEdit(this)), m_email(new QLineEdit(this)),
      m_fullName(new QLineEdit(this)), m_password(new QLineEdit(this)), m_again(new QLineEdit(this)),
      m_strength(new QLabel(this))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_strength->setProperty("role", QStringLiteral("small"));
    m_strength->setWordWrap(true);
    add(invitationName, tr("Invitation"), m_invitation, tr("The code in the link of the invitation."));
    add(emailName, tr("E-mail"), m_email, tr("The one that was invited."));
    add(QStringLiteral("newFullName"), tr("Your name"), m_fullName);
    add(passwordName, tr("Password"), m_password);
    add(QStringLiteral("newPasswordAgain"), tr("Once more"), m_again);
    add(QStringLiteral("newPasswordStrength"), QString(), m_strength);
    for (QLineEdit *edit : {m_invitation, m_email, m_fullName, m_password, m_again}) {
        edit->setMaxLength(longest);
        connect(edit, &QLineEdit::textChanged, this, &InvitationForm::edited);
    }
    connect(this, &InvitationForm::edited, this, &InvitationForm::rate);
    rate();
}

void InvitationForm::setInvitation(const QString &token)
{
    m_invitation->setText(token);
}

void InvitationForm::begin()
{
    (m_needsInvitation && m_invitation->text().isEmpty() ? m_invitation : m_email)->setFocus();
}

void InvitationForm::setInvitationNeeded(bool needed)
{
    m_needsInvitation = needed;
    setRowVisible(invitationName, needed || !m_invitation->text().isEmpty());
}

void InvitationForm::rate()
{
    const QString password = m_password->text();
    if (!m_again->text().isEmpty() && password != m_again->text())
        m_strength->setText(tr("The two are not the same."));
    else if (password.isEmpty())
        m_strength->setText(tr("Long is better than complicated."));
    else
        m_strength->setText(passphraseStrengthText(passphraseStrength(password)));
}

bool InvitationForm::isComplete() const
{
    return (!m_needsInvitation || !m_invitation->text().trimmed().isEmpty()) &&
           m_email->text().contains(QLatin1Char('@')) && m_password->text() == m_again->text() &&
           passphraseStrength(m_password->text()) != PassphraseStrength::TooShort;
}

TeamSession::Registration InvitationForm::registration() const
{
    return {m_email->text().trimmed(), m_password->text(), m_fullName->text().trimmed(),
            m_invitation->text().trimmed()};
}

bool InvitationForm::showProblem(TeamJoin::Field field, const QString &sentence)
{
    switch (field) {
    case TeamJoin::Field::Email:
        return setProblem(emailName, sentence);
    case TeamJoin::Field::Password:
        return setProblem(passwordName, sentence);
    case TeamJoin::Field::Invitation:
        return setProblem(invitationName, sentence);
    case TeamJoin::Field::Address:
    case TeamJoin::Field::Plain:
    case TeamJoin::Field::OneTimePassword:
    case TeamJoin::Field::Form:
        break;
    }
    return false;
}

void InvitationForm::forgetPasswords()
{
    m_password->clear();
    m_again->clear();
}

} // namespace monitron
