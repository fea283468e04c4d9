// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace monitron {

class SecretStoreSwitch;

/// The dialogs about passwords: asks where to keep them when no keyring does, and for the passphrase of the
/// encrypted file. One at a time.
class PasswordPrompts : public QObject
{
    Q_OBJECT
public:
    /// `secrets` outlives it; `window` answers what to show a dialog over (null: nothing).
    PasswordPrompts(SecretStoreSwitch &secrets, std::function<QWidget *()> window, QObject *parent = nullptr);
    ~PasswordPrompts() override;

    /// For the locked file, or for a new one.
    void askForPassphrase();

private:
    void askForPlace(const QString &why);
    void unlock();
    template <typename Dialog>
    void open(Dialog *dialog);
    [[nodiscard]] QWidget *over() const;
    [[nodiscard]] bool isAsking();

    SecretStoreSwitch &m_secrets;
    std::function<QWidget *()> m_window;
    QPointer<QDialog> m_dialog;
};

} // namespace monitron
