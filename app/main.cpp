// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/application.h"
#include "app/application/startoptions.h"
#include "app/cli/checkcommand.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// The user's language, or English, which needs its plurals.
void installLanguage()
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    const QString folder = QStringLiteral(":/monitron/i18n");
    if (translator->load(QLocale(), QStringLiteral("monitron"), QStringLiteral("_"), folder) ||
        translator->load(folder + QStringLiteral("/monitron_en.qm")))
        QCoreApplication::installTranslator(translator);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Monitron"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MONITRON_VERSION));
    QStringList arguments = argumentsOf(argc, argv);
    if (!arguments.isEmpty() && arguments.front() == u"check") {
        QCoreApplication app(argc, argv);
        installLanguage();
        arguments.removeFirst();
        return monitron::runCheckCommand(arguments);
    }
    const monitron::StartOptions options = monitron::StartOptions::parse(arguments);
    if (options.exitStatus) {
        std::fputs(qPrintable(options.text), *options.exitStatus == 0 ? stdout : stderr);
        return *options.exitStatus;
    }
    if (!monitron::StartOptions::hasDisplay()) {
        std::fputs(qPrintable(monitron::StartOptions::withoutDisplay()), stderr);
        return 1;
    }
    QApplication app(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("monitron"));
    QApplication::setQuitOnLastWindowClosed(false);
    installLanguage();
    monitron::Application application(options);
    return application.run();
}
