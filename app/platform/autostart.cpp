// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/autostart.h"

#include "app/platform/desktopentry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace monitron {

Autostart::Autostart(QString name, QString program, QStringList arguments)
    : m_name(std::move(name)), m_command(QStringList(std::move(program)) + arguments)
{
}

#ifdef Q_OS_WIN

namespace {

QSettings runKey()
{
    return QSettings(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"),
                     QSettings::NativeFormat);
}

} // namespace

QByteArray Autostart::entry() const
{
    QStringList quoted;
    for (const QString &word : m_command)
        quoted.append(QLatin1Char('"') + QDir::toNativeSeparators(word) + QLatin1Char('"'));
    return quoted.join(QLatin1Char(' ')).toUtf8();
}

bool Autostart::isOn() const
{
    return runKey().contains(m_name);
}

Result<void> Autostart::set(bool on) const
{
    QSettings key = runKey();
    if (on)
        key.setValue(m_name, QString::fromUtf8(entry()));
    else
        key.remove(m_name);
    key.sync();
    if (key.status() != QSettings::NoError)
        return failure(Error::Code::Io, QCoreApplication::translate(
                                            "Autostart", "The registry's key “Run” can't be written."));
    return {};
}

QString Autostart::place() const
{
    return runKey().fileName();
}

#else

namespace {

#ifdef Q_OS_MACOS
QString fileFor(const QString &name)
{
    return QDir::homePath() + QStringLiteral("/Library/LaunchAgents/%1.plist").arg(name);
}

QByteArray entryFor(const QString &name, const QStringList &command)
{
    QString words;
    for (const QString &word : command)
        words += QStringLiteral("<string>%1</string>").arg(word.toHtmlEscaped());
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<plist version=\"1.0\"><dict><key>Label</key><string>%1</string>"
                          "<key>ProgramArguments</key><array>%2</array>"
                          "<key>RunAtLoad</key><true/></dict></plist>\n")
        .arg(name.toHtmlEscaped(), words)
        .toUtf8();
}
#else
QString fileFor(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/%1.desktop").arg(name);
}

QByteArray entryFor(const QString &, const QStringList &command)
{
    QStringList words;
    for (const QString &word : command)
        words.append(desktopEntryWord(word));
    return QStringLiteral("[Desktop Entry]\nType=Application\nName=Monitron\nIcon=monitron\nExec=%1\n"
                          "Terminal=false\nX-GNOME-Autostart-enabled=true\n")
        .arg(words.join(QLatin1Char(' ')))
        .toUtf8();
}
#endif

Unexpected cannot(const QString &path, const QString &why)
{
    return failure(Error::Code::Io,
                   QCoreApplication::translate("Autostart", "“%1” can't be written: %2").arg(path, why));
}

} // namespace

QByteArray Autostart::entry() const
{
    return entryFor(m_name, m_command);
}

bool Autostart::isOn() const
{
    QFile file(fileFor(m_name));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // A desktop's own settings may have switched it off in place.
    const QByteArray content = file.readAll();
    return !content.contains("\nHidden=true") && !content.contains("\nX-GNOME-Autostart-enabled=false");
}

Result<void> Autostart::set(bool on) const
{
    const QString path = fileFor(m_name);
    if (!on) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return cannot(path, file.errorString());
        return {};
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return cannot(path, QCoreApplication::translate("Autostart", "its folder can't be made"));
    QSaveFile file(path);
    const QByteArray content = entry();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return cannot(path, file.errorString());
    return {};
}

QString Autostart::place() const
{
    return fileFor(m_name);
}

#endif

} // namespace monitron
