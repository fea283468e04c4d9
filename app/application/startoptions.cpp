// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace monitron {

StartOptions StartOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Watches APIs and sites.\n\n\"monitron check URL\" runs checks "
                                        "without a window; see \"monitron check --help\"."));
    const QCommandLineOption profile(QStringLiteral("profile"), tr("Keeps the data in <directory>."),
                                     QStringLiteral("directory"));
    const QCommandLineOption import(
        QStringLiteral("import"), tr("Imports monitors from a JSON or CSV <file>."), QStringLiteral("file"));
    const QCommandLineOption restore(QStringLiteral("restore"), tr("Goes back to a backup <file> first."),
                                     QStringLiteral("file"));
    const QCommandLineOption minimized(QStringLiteral("minimized"), tr("Starts in the tray."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     tr("Prints the version."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Prints this help."));
    parser.addOptions({profile, import, restore, minimized, version, help});

    StartOptions options;
    const bool parsed = parser.parse(QStringList{QStringLiteral("monitron")} + arguments);
    QStringList words = parser.positionalArguments();
    if (words.size() == 1 && words.front().startsWith(u"monitron:", Qt::CaseInsensitive))
        options.joinLink = words.takeFirst();
    if (!parsed || !words.isEmpty()) {
        options.exitStatus = 2;
        options.text = parsed ? tr("Unexpected argument “%1”.").arg(words.front()) : parser.errorText();
        options.text += QLatin1Char('\n') + tr("Try \"monitron --help\".") + QLatin1Char('\n');
        return options;
    }
    if (parser.isSet(version)) {
        options.exitStatus = 0;
        options.text = QStringLiteral("monitron %1\n").arg(QStringLiteral(MONITRON_VERSION));
    } else if (parser.isSet(help)) {
        options.exitStatus = 0;
        // QCommandLineParser takes the program's name from the application.
        options.text =
            tr("Usage: monitron [--profile DIRECTORY] [--import FILE] [--restore FILE] [--minimized]\n"
               "       monitron monitron://join/…\n"
               "       monitron check URL …\n\n"
               "  --profile DIRECTORY  keeps the data there\n"
               "  --import FILE        imports monitors from JSON or CSV\n"
               "  --restore FILE       goes back to a backup; the present data is kept beside it\n"
               "  --minimized          starts in the tray\n"
               "  -v, --version        prints the version\n"
               "  -h, --help           prints this help\n");
    }
    options.profile = parser.isSet(profile)
                          ? QDir(parser.value(profile)).absolutePath()
                          : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (parser.isSet(import))
        options.importFile = QFileInfo(parser.value(import)).absoluteFilePath();
    if (parser.isSet(restore))
        options.restoreFile = QFileInfo(parser.value(restore)).absoluteFilePath();
    options.minimized = parser.isSet(minimized);
    return options;
}

QStringList StartOptions::toArguments() const
{
    QStringList arguments;
    if (!importFile.isEmpty())
        arguments << QStringLiteral("--import") << importFile;
    if (minimized)
        arguments << QStringLiteral("--minimized");
    if (!joinLink.isEmpty())
        arguments << joinLink;
    return arguments;
}

bool StartOptions::isUsualProfile(const QString &profile)
{
    return profile == QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

bool StartOptions::hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

QString StartOptions::withoutDisplay()
{
    return tr("There is no display here, so the window can't be shown.\n"
              "\"monitron check URL\" runs checks without one.\n");
}

} // namespace monitron
