// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <vector>

namespace monitron {

/// How Monitron is set up on this computer: what isn't kept in a workspace. The application implements it,
/// so that the settings page needs no keyring and no desktop. Lives in the GUI thread.
class AppSettings : public QObject
{
    Q_OBJECT
public:
    /// Where passwords are kept.
    enum class Passwords { Keyring, Locked, File, Memory };
    struct Language
    {
        QString code; ///< "de"; empty: the system's
        QString name; ///< in that language
        bool operator==(const Language &) const = default;
    };
    using QObject::QObject;

    [[nodiscard]] virtual std::vector<Language> languages() const = 0;
    [[nodiscard]] virtual QString language() const = 0;
    /// The window is built anew: whoever calls this must not count on its widgets afterwards.
    virtual void setLanguage(const QString &code) = 0;

    [[nodiscard]] virtual bool startsAtLogin() const = 0;
    [[nodiscard]] virtual Result<void> setStartsAtLogin(bool on) = 0;
    [[nodiscard]] virtual bool startsMinimized() const = 0;
    virtual void setStartsMinimized(bool on) = 0;

    [[nodiscard]] virtual Passwords passwords() const = 0;
    /// Whether there is a keyring that passwords could be moved to.
    [[nodiscard]] virtual bool isKeyringUsable() const = 0;
    /// Lets the user give the passphrase of the encrypted file, or choose one for a new file.
    virtual void askForPassphrase() = 0;
    [[nodiscard]] virtual QFuture<Result<void>> movePasswordsToKeyring() = 0;

    [[nodiscard]] virtual bool backsUpDaily() const = 0;
    virtual void setBacksUpDaily(bool on) = 0;
    /// Ends Monitron and starts it again on the backup `file`, which has been verified.
    virtual void restore(const QString &file) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace monitron
