// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/application.h"
#include "app/application/languagechoice.h"
#include "app/application/startoptions.h"
#include "core/cli/checkcommand.h"

#include <QApplication>

#include <cstdio>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Monitron"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MONITRON_VERSION));
    QStringList arguments = argumentsOf(argc, argv);
    if (!arguments.isEmpty() && arguments.front() == u"check") {
        QCoreApplication app(argc, argv);
        monitron::LanguageChoice language;
        language.install({});
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
    monitron::LanguageChoice language;
    monitron::Application application(options, language);
    return application.run();
}
