// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/passwordprompts.h"

#include "app/dialogs/passphrasedialog.h"
#include "app/dialogs/passwordplacedialog.h"
#include "app/platform/secretstoreswitch.h"
#include "app/workspace/whendone.h"

#include <QApplication>

namespace monitron {

PasswordPrompts::PasswordPrompts(SecretStoreSwitch &secrets, std::function<QWidget *()> window,
                                 QObject *parent)
    : QObject(parent), m_secrets(secrets), m_window(std::move(window))
{
    connect(&m_secrets, &SecretStoreSwitch::choiceWanted, this, &PasswordPrompts::askForPlace);
    connect(&m_secrets, &SecretStoreSwitch::passphraseWanted, this, &PasswordPrompts::unlock);
}

PasswordPrompts::~PasswordPrompts()
{
    delete m_dialog;
}

QWidget *PasswordPrompts::over() const
{
    QWidget *modal = QApplication::activeModalWidget(); // the editor that wants to save
    return modal ? modal : m_window();
}

/// A dialog that was opened since stands before the one that asks, and may wait for its answer: it is asked
/// anew, over that.
bool PasswordPrompts::isAsking()
{
    const QWidget *front = over();
    if (m_dialog && front != m_dialog && front != m_dialog->parentWidget())
        delete m_dialog;
    return m_dialog;
}

template <typename Dialog>
void PasswordPrompts::open(Dialog *dialog)
{
    m_dialog = dialog;
    connect(dialog, &QDialog::rejected, this, [this] { m_secrets.decline(); });
    dialog->open();
    dialog->raise();
    dialog->activateWindow();
}

void PasswordPrompts::askForPassphrase()
{
    if (m_secrets.place() == SecretStoreSwitch::Place::Locked)
        unlock();
    else
        askForPlace({});
}

void PasswordPrompts::askForPlace(const QString &why)
{
    if (isAsking())
        return;
    auto *dialog = new PasswordPlaceDialog(why, over());
    connect(dialog, &PasswordPlaceDialog::memoryChosen, this, [this, dialog] {
        m_secrets.useMemory();
        dialog->setOutcome({});
    });
    connect(dialog, &PasswordPlaceDialog::fileChosen, dialog, [this, dialog](const QString &passphrase) {
        whenDone(m_secrets.openFile(passphrase), dialog, [dialog](const Result<void> &done) {
            dialog->setOutcome(done ? QString() : done.error().message);
        });
    });
    open(dialog);
}

void PasswordPrompts::unlock()
{
    if (isAsking())
        return;
    auto *dialog = new PassphraseDialog(over());
    connect(dialog, &PassphraseDialog::given, dialog, [this, dialog](const QString &passphrase) {
        whenDone(m_secrets.openFile(passphrase), dialog, [dialog](const Result<void> &done) {
            dialog->setOutcome(done ? QString() : done.error().message);
        });
    });
    open(dialog);
}

} // namespace monitron
