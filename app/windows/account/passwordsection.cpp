// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/account/passwordsection.h"

#include "app/models/fielderrors.h"
#include "app/models/passphrasestrength.h"
#include "app/widgets/card.h"
#include "app/widgets/fieldform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

namespace {

QLineEdit *passwordField()
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(1024);
    return field;
}

} // namespace

PasswordSection::PasswordSection(TeamDesk &desk, QWidget *parent)
    : TeamSection(
          QStringLiteral("passwordSection"), tr("Password"),
          tr("When you change it, you are signed out everywhere but here. Your API keys go on working."),
          parent),
      m_account(desk), m_form(new FieldForm), m_current(passwordField()), m_new(passwordField()),
      m_again(passwordField()), m_strength(new QLabel(this)),
      m_change(button("changePassword", tr("Change the password")))
{
    auto *card = new Card({}, this);
    m_form->layout()->setContentsMargins(0, 0, 0, 0);
    m_form->add(QStringLiteral("current_password"), tr("Present password"), m_current);
    m_form->add(QStringLiteral("new_password"), tr("New password"), m_new);
    m_form->add(QStringLiteral("password_again"), tr("Once more"), m_again);
    m_strength->setObjectName(QStringLiteral("passwordStrength"));
    m_strength->setProperty("role", QStringLiteral("small"));
    m_strength->setWordWrap(true);
    m_change->setProperty("primary", true);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_strength);
    card->body()->addWidget(m_change, 0, Qt::AlignLeft);
    body()->addWidget(card);
    keepTogether();
    for (QLineEdit *field : {m_current, m_new, m_again})
        connect(field, &QLineEdit::textChanged, this, &PasswordSection::refreshActions);
    connect(m_again, &QLineEdit::returnPressed, m_change, &QPushButton::click);
    connect(m_change, &QPushButton::clicked, this, &PasswordSection::change);
    refreshActions();
}

void PasswordSection::refresh()
{
    if (!isBusy() && m_current->text().isEmpty())
        say({});
}

void PasswordSection::refreshActions()
{
    const QString wanted = m_new->text();
    m_strength->setText(wanted.isEmpty() ? QString() : passphraseStrengthText(passphraseStrength(wanted)));
    m_strength->setVisible(!wanted.isEmpty());
    m_change->setEnabled(!isBusy() && !m_current->text().isEmpty() && !wanted.isEmpty() &&
                         !m_again->text().isEmpty());
}

void PasswordSection::change()
{
    m_form->clearErrors();
    if (m_new->text() != m_again->text()) {
        m_form->setError(QStringLiteral("password_again"), tr("is not the same as above"));
        return;
    }
    const auto future = m_account.changePassword(m_current->text(), m_new->text());
    whenDone(future, this, [this](const Result<void> &done) {
        if (!done)
            failed(done.error().message);
    });
    run(future, tr("Asking the server…"), [this] {
        for (QLineEdit *field : {m_current, m_new, m_again})
            field->clear();
        say(tr("Your password is changed. You are signed out everywhere else."));
    });
}

void PasswordSection::failed(const QString &message)
{
    for (const FieldSentence &of : fieldSentences(message))
        m_form->setError(of.field == u"password" ? QStringLiteral("new_password") : of.field, of.sentence);
}

} // namespace monitron
