// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/passphrasedialog.h"

#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

PassphraseDialog::PassphraseDialog(QWidget *parent)
    : QDialog(parent), m_passphrase(new QLineEdit(this)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unlock the passwords"));
    auto *text =
        new QLabel(tr("The passwords of your monitors and channels are in an encrypted file. Until it is "
                      "unlocked, monitors that need one are not checked and are shown as unobserved."),
                   this);
    text->setWordWrap(true);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    auto *label = new QLabel(tr("Passphrase"), this);
    label->setBuddy(m_passphrase);
    m_problem->setObjectName(QStringLiteral("passphraseError"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_unlock = buttons->addButton(tr("Unlock"), QDialogButtonBox::AcceptRole);
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_unlock->setEnabled(false);
    m_unlock->setDefault(true);
    setStyleProperty(*m_unlock, "primary", true);
    QPushButton *later = buttons->addButton(tr("Later"), QDialogButtonBox::RejectRole);
    later->setObjectName(QStringLiteral("unlockLater"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(text);
    layout->addWidget(label);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_passphrase, &QLineEdit::textChanged, this,
            [this](const QString &now) { m_unlock->setEnabled(!now.isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_unlock->setEnabled(false);
        m_problem->hide();
        Q_EMIT given(m_passphrase->text());
    });
    resizeForText(*this, {460, 0});
}

void PassphraseDialog::setOutcome(const QString &problem)
{
    if (problem.isEmpty()) {
        accept();
        return;
    }
    m_problem->setText(problem);
    m_problem->show();
    m_unlock->setEnabled(true);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

} // namespace monitron
