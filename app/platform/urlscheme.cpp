// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/urlscheme.h"

#include "app/platform/desktopentry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QProcess>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace monitron {

UrlScheme::UrlScheme(QString scheme, QString program, QObject *parent)
    : QObject(parent), m_scheme(std::move(scheme)), m_program(std::move(program))
{
    qApp->installEventFilter(this);
}

bool UrlScheme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QUrl url = static_cast<QFileOpenEvent *>(event)->url();
    if (url.scheme() != m_scheme)
        return false;
    Q_EMIT opened(url.toString(QUrl::FullyEncoded));
    return true;
}

#if defined(Q_OS_WIN)

Result<void> UrlScheme::registerProgram() const
{
    QSettings key(QStringLiteral("HKEY_CURRENT_USER\\Software\\Classes\\") + m_scheme,
                  QSettings::NativeFormat);
    const QString command =
        QStringLiteral("\"%1\" \"%2\"").arg(QDir::toNativeSeparators(m_program), QStringLiteral("%1"));
    key.setValue(QStringLiteral("Default"), QStringLiteral("URL:Monitron"));
    key.setValue(QStringLiteral("URL Protocol"), QString());
    key.setValue(QStringLiteral("shell/open/command/Default"), command);
    key.sync();
    if (key.status() != QSettings::NoError)
        return failure(Error::Code::Io, tr("The registry's key “%1” can't be written.").arg(m_scheme));
    return {};
}

#elif defined(Q_OS_MACOS)

Result<void> UrlScheme::registerProgram() const
{
    return {};
}

#else

namespace {

const QString installedName = QStringLiteral("monitron.desktop");
const QString ownName = QStringLiteral("monitron-links.desktop");

QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Whether somebody has said already what opens it.
bool isDecided(const QString &type)
{
    const QString list = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                         QStringLiteral("/mimeapps.list");
    return contentOf(list).contains(QLatin1Char('\n') + type + QLatin1Char('='));
}

} // namespace

Result<void> UrlScheme::registerProgram() const
{
    const QString type = QStringLiteral("x-scheme-handler/") + m_scheme;
    const QString declaration = QStringLiteral("MimeType=%1;").arg(type);
    const QString installed = QStandardPaths::locate(QStandardPaths::ApplicationsLocation, installedName);
    QString name = installedName;
    if (!contentOf(installed).contains(declaration)) {
        name = ownName;
        const QString path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                             QStringLiteral("/applications/") + ownName;
        const QString entry =
            QStringLiteral("[Desktop Entry]\nType=Application\nName=Monitron\nIcon=monitron\nExec=%1 %u\n"
                           "Terminal=false\nNoDisplay=true\n%2\n")
                .arg(desktopEntryWord(m_program), declaration);
        if (contentOf(path) != entry) {
            QDir().mkpath(QFileInfo(path).absolutePath());
            QSaveFile file(path);
            const QByteArray bytes = entry.toUtf8();
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                return failure(Error::Code::Io,
                               tr("“%1” can't be written: %2").arg(path, file.errorString()));
        }
    }
    // Nobody waits for it: a desktop without it asks its own database, which has the entry as well.
    if (!isDecided(type))
        QProcess::startDetached(QStringLiteral("xdg-mime"), {QStringLiteral("default"), name, type});
    return {};
}

#endif

} // namespace monitron
