// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/signindialog.h"

#include "app/dialogs/credentialsform.h"
#include "app/models/format.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"
#include "app/workspace/whendone.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

SignInDialog::SignInDialog(const Team &team, int waiting, SignIn signIn, QWidget *parent)
    : QDialog(parent), m_signIn(std::move(signIn)), m_form(new CredentialsForm(this)),
      m_problem(new QLabel(this)), m_ok(nullptr)
{
    setObjectName(QStringLiteral("signInDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in again"));
    const QString name = format::brief(team.name, 60);
    const QString host = team.address.base.host();
    auto *text = new QLabel(name.contains(host) ? tr("Sign in to %1.", "team").arg(name)
                                                : tr("Sign in to %1 (%2).", "team, its host").arg(name, host),
                            this);
    if (waiting > 0)
        text->setText(text->text() + QLatin1Char(' ') +
                      tr("%n change(s) that you made are sent afterwards.", nullptr, waiting));
    m_problem->setObjectName(QStringLiteral("signInProblem"));
    m_problem->setProperty("role", QStringLiteral("error"));
    for (QLabel *label : {text, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("signInOk"));
    m_ok->setDefault(true);
    setStyleProperty(*m_ok, "primary", true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(text);
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    const auto refresh = [this] { m_ok->setEnabled(m_form->isComplete()); };
    connect(m_form, &CredentialsForm::edited, this, refresh);
    connect(m_ok, &QPushButton::clicked, this, &SignInDialog::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    m_form->setEmail(team.email);
    refresh();
    resizeForText(*this, {460, 260});
}

void SignInDialog::reject()
{
    if (m_form->isEnabled())
        QDialog::reject();
}

void SignInDialog::ask()
{
    m_form->clearProblems();
    m_problem->hide();
    m_form->setEnabled(false);
    m_ok->setEnabled(false);
    whenDone(m_signIn(m_form->credentials()), this, [this](const Answer &answer) { take(answer); });
}

void SignInDialog::take(const Answer &answer)
{
    if (answer) {
        m_form->forgetPasswords();
        Q_EMIT signedIn(*answer);
        accept();
        return;
    }
    m_form->setEnabled(true);
    m_ok->setEnabled(true);
    const QString sentence = answer.error().error.message;
    if (m_form->showProblem(fieldOf(answer.error().trouble), sentence))
        return;
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace monitron
