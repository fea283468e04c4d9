// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/appsettings.h"

namespace monitron {

/// The settings of a computer that is only remembered.
class FakeAppSettings final : public AppSettings
{
    Q_OBJECT
public:
    QString chosenLanguage;
    bool atLogin = false;
    bool minimized = false;
    bool daily = true;
    bool refuses = false; ///< the autostart entry can't be written
    Passwords place = Passwords::Keyring;
    bool keyring = true;
    int askedForPassphrase = 0;
    QString restored;

    void setPlace(Passwords now, bool usable)
    {
        place = now;
        keyring = usable;
        Q_EMIT changed();
    }

    [[nodiscard]] std::vector<Language> languages() const override
    {
        return {{QString(), QStringLiteral("As the system")},
                {QStringLiteral("en"), QStringLiteral("English")},
                {QStringLiteral("de"), QStringLiteral("Deutsch")}};
    }
    [[nodiscard]] QString language() const override { return chosenLanguage; }
    void setLanguage(const QString &code) override { chosenLanguage = code; }
    [[nodiscard]] bool startsAtLogin() const override { return atLogin; }
    [[nodiscard]] Result<void> setStartsAtLogin(bool on) override
    {
        if (refuses)
            return failure(Error::Code::Io, QStringLiteral("The folder is read-only."));
        atLogin = on;
        return {};
    }
    [[nodiscard]] bool startsMinimized() const override { return minimized; }
    void setStartsMinimized(bool on) override { minimized = on; }
    [[nodiscard]] Passwords passwords() const override { return place; }
    [[nodiscard]] bool isKeyringUsable() const override { return keyring; }
    void askForPassphrase() override { ++askedForPassphrase; }
    [[nodiscard]] QFuture<Result<void>> movePasswordsToKeyring() override
    {
        setPlace(Passwords::Keyring, true);
        return QtFuture::makeReadyFuture<Result<void>>(Result<void>());
    }
    [[nodiscard]] bool backsUpDaily() const override { return daily; }
    void setBacksUpDaily(bool on) override { daily = on; }
    void restore(const QString &file) override { restored = file; }
};

} // namespace monitron
