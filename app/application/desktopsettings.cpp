// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/desktopsettings.h"

#include "app/application/languagechoice.h"
#include "app/platform/secretstoreswitch.h"
#include "app/windows/windowstate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStandardPaths>

namespace monitron {

namespace {

const QString languageKey = QStringLiteral("look/language");
const QString minimizedKey = QStringLiteral("start/minimized");
const QString dailyKey = QStringLiteral("data/daily_backup");

/// Another profile gets an entry of its own.
Autostart autostartFor(const QString &profile)
{
    QStringList arguments{QStringLiteral("--minimized")};
    QString name = QStringLiteral("monitron");
    if (profile != QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)) {
        arguments << QStringLiteral("--profile") << profile;
        const QByteArray hash = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256);
        name += QLatin1Char('-') + QString::fromLatin1(hash.toHex().left(8));
    }
    return {name, DesktopSettings::programPath(), arguments};
}

} // namespace

/// An AppImage runs from a place that is gone at the next start.
QString DesktopSettings::programPath()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

DesktopSettings::DesktopSettings(WindowState &state, SecretStoreSwitch &secrets, const QString &profile,
                                 QObject *parent)
    : AppSettings(parent), m_state(state), m_secrets(secrets), m_autostart(autostartFor(profile))
{
    connect(&m_secrets, &SecretStoreSwitch::changed, this, &AppSettings::changed);
}

std::vector<AppSettings::Language> DesktopSettings::languages() const
{
    return LanguageChoice::available();
}

QString DesktopSettings::language() const
{
    return m_state.value(languageKey).toString();
}

void DesktopSettings::setLanguage(const QString &code)
{
    if (code == language())
        return;
    m_state.setValue(languageKey, code);
    Q_EMIT languageChosen(code);
}

bool DesktopSettings::startsAtLogin() const
{
    return m_autostart.isOn();
}

Result<void> DesktopSettings::setStartsAtLogin(bool on)
{
    return m_autostart.set(on);
}

bool DesktopSettings::startsMinimized() const
{
    return m_state.value(minimizedKey, false).toBool();
}

void DesktopSettings::setStartsMinimized(bool on)
{
    m_state.setValue(minimizedKey, on);
}

AppSettings::Passwords DesktopSettings::passwords() const
{
    switch (m_secrets.place()) {
    case SecretStoreSwitch::Place::Keyring:
        return Passwords::Keyring;
    case SecretStoreSwitch::Place::Locked:
        return Passwords::Locked;
    case SecretStoreSwitch::Place::File:
        return Passwords::File;
    case SecretStoreSwitch::Place::Memory:
        break;
    }
    return Passwords::Memory;
}

bool DesktopSettings::isKeyringUsable() const
{
    return m_secrets.isKeyringUsable();
}

void DesktopSettings::askForPassphrase()
{
    Q_EMIT passphraseWanted();
}

QFuture<Result<void>> DesktopSettings::movePasswordsToKeyring()
{
    return m_secrets.moveToKeyring();
}

bool DesktopSettings::backsUpDaily() const
{
    return m_state.value(dailyKey, true).toBool();
}

void DesktopSettings::setBacksUpDaily(bool on)
{
    m_state.setValue(dailyKey, on);
    Q_EMIT changed();
}

void DesktopSettings::restore(const QString &file)
{
    Q_EMIT restoreWanted(file);
}

} // namespace monitron
