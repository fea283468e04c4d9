// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/passwordplacedialog.h"

#include "app/models/format.h"
#include "app/models/passphrasestrength.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace monitron {

namespace {

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("small"));
    label->setContentsMargins(24, 0, 0, 8);
    return label;
}

} // namespace

PasswordPlaceDialog::PasswordPlaceDialog(const QString &why, QWidget *parent)
    : QDialog(parent), m_memory(new QRadioButton(tr("For this run only"), this)),
      m_file(new QRadioButton(tr("In an encrypted file, with a passphrase"), this)),
      m_fileBox(new QWidget(this)), m_passphrase(new QLineEdit(this)), m_again(new QLineEdit(this)),
      m_strength(new QLabel(this)), m_problem(new QLabel(this)), m_save(nullptr)
{
    setObjectName(QStringLiteral("passwordPlaceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Where to keep the password"));
    auto *title = new QLabel(tr("No keyring keeps passwords here. Where should Monitron keep them?"), this);
    title->setProperty("role", QStringLiteral("strong"));
    title->setWordWrap(true);
    auto *reason = new QLabel(format::brief(why, 400), this);
    reason->setProperty("role", QStringLiteral("small"));
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    reason->setVisible(!why.isEmpty());
    m_memory->setObjectName(QStringLiteral("keepInMemory"));
    m_file->setObjectName(QStringLiteral("keepInFile"));
    m_problem->setObjectName(QStringLiteral("passwordPlaceError"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("keepPassword"));
    m_save->setDefault(true);
    setStyleProperty(*m_save, "primary", true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(reason);
    layout->addSpacing(8);
    layout->addWidget(m_file);
    layout->addWidget(
        hint(tr("The file is in the data folder. Monitron asks for the passphrase at each start."), this));
    layout->addWidget(buildFile());
    layout->addWidget(m_memory);
    layout->addWidget(
        hint(tr("Nothing is written. After the next start, monitors and channels that need a password "
                "wait until it has been entered again."),
             this));
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_file->setChecked(true);
    connect(m_file, &QRadioButton::toggled, this, &PasswordPlaceDialog::refresh);
    connect(m_passphrase, &QLineEdit::textChanged, this, &PasswordPlaceDialog::refresh);
    connect(m_again, &QLineEdit::textChanged, this, &PasswordPlaceDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordPlaceDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    m_passphrase->setFocus();
    resizeForText(*this, {520, 0});
}

QWidget *PasswordPlaceDialog::buildFile()
{
    auto *form = new QFormLayout(m_fileBox);
    form->setContentsMargins(24, 0, 0, 8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_passphrase->setObjectName(QStringLiteral("newPassphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_again->setObjectName(QStringLiteral("newPassphraseAgain"));
    m_again->setAccessibleName(tr("Passphrase again"));
    for (QLineEdit *edit : {m_passphrase, m_again})
        edit->setEchoMode(QLineEdit::Password);
    m_strength->setObjectName(QStringLiteral("passphraseStrength"));
    m_strength->setProperty("role", QStringLiteral("small"));
    m_strength->setWordWrap(true);
    form->addRow(tr("Passphrase"), m_passphrase);
    form->addRow(tr("Once more"), m_again);
    form->addRow(QString(), m_strength);
    return m_fileBox;
}

void PasswordPlaceDialog::refresh()
{
    const bool file = m_file->isChecked();
    m_fileBox->setEnabled(file);
    const PassphraseStrength strength = passphraseStrength(m_passphrase->text());
    const bool same = m_passphrase->text() == m_again->text();
    QString text = tr("Nobody can restore a forgotten passphrase.");
    if (!m_again->text().isEmpty() && !same)
        text = tr("The two are not the same.");
    else if (!m_passphrase->text().isEmpty())
        text = passphraseStrengthText(strength);
    m_strength->setText(text);
    m_save->setEnabled(!file || (same && strength != PassphraseStrength::TooShort));
}

void PasswordPlaceDialog::choose()
{
    m_problem->hide();
    m_save->setEnabled(false);
    if (m_file->isChecked())
        Q_EMIT fileChosen(m_passphrase->text());
    else
        Q_EMIT memoryChosen();
}

void PasswordPlaceDialog::setOutcome(const QString &problem)
{
    if (problem.isEmpty()) {
        accept();
        return;
    }
    m_problem->setText(problem);
    m_problem->show();
    m_save->setEnabled(true);
}

} // namespace monitron
