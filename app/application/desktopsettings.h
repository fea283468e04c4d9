// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/appsettings.h"
#include "app/platform/autostart.h"

namespace monitron {

class SecretStoreSwitch;
class WindowState;

/// The settings of this computer: kept in the profile's window.ini, in the desktop's autostart and with the
/// passwords. What takes more than keeping a value is told by signals.
class DesktopSettings final : public AppSettings
{
    Q_OBJECT
public:
    /// All outlive it. `profile` is the profile's folder.
    DesktopSettings(WindowState &state, SecretStoreSwitch &secrets, const QString &profile,
                    QObject *parent = nullptr);

    /// What starts this program again.
    [[nodiscard]] static QString programPath();

    [[nodiscard]] std::vector<Language> languages() const override;
    [[nodiscard]] QString language() const override;
    void setLanguage(const QString &code) override;
    [[nodiscard]] bool startsAtLogin() const override;
    [[nodiscard]] Result<void> setStartsAtLogin(bool on) override;
    [[nodiscard]] bool startsMinimized() const override;
    void setStartsMinimized(bool on) override;
    [[nodiscard]] Passwords passwords() const override;
    [[nodiscard]] bool isKeyringUsable() const override;
    void askForPassphrase() override;
    [[nodiscard]] QFuture<Result<void>> movePasswordsToKeyring() override;
    [[nodiscard]] bool backsUpDaily() const override;
    void setBacksUpDaily(bool on) override;
    void restore(const QString &file) override;

Q_SIGNALS:
    void languageChosen(const QString &code);
    void passphraseWanted();
    void restoreWanted(const QString &file);

private:
    WindowState &m_state;
    SecretStoreSwitch &m_secrets;
    Autostart m_autostart;
};

} // namespace monitron
