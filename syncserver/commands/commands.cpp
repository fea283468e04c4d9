// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/commands/commands.h"

#include "core/cli/checkcommand.h"
#include "syncserver/commands/terminal.h"
#include "syncserver/config/configreader.h"

#include <array>

namespace monitron {

namespace {

struct Command
{
    const char *name;
    const char *usage;
    const char *summary;
    std::function<int(const QStringList &arguments, const HandlerFactory &handlers)> run;
};

/// One check as the server would make it, so with what it refuses.
int runCheck(const QStringList &arguments)
{
    ConfigSources sources;
    sources.environment = ConfigSources::processEnvironment();
    return runCheckCommand(arguments, QStringLiteral("monitron-syncserver"),
                           readConfig(sources).config.targets);
}

const std::vector<Command> &commands()
{
    const auto plain = [](int (*run)(const QStringList &)) {
        return [run](const QStringList &arguments, const HandlerFactory &) { return run(arguments); };
    };
    static const std::vector<Command> all{
        {"serve", "serve [OPTION…]", "runs the server until it is told to stop", runServe},
        {"migrate", "migrate", "makes the database, or brings it up to date", plain(runMigrate)},
        {"user", "user add|list|role|…", "accounts: adds, lists and changes them", plain(runUser)},
        {"backup", "backup FILE", "copies the database, also while the server runs", plain(runBackup)},
        {"restore", "restore FILE", "goes back to a backup; the present data is kept beside it",
         plain(runRestore)},
        {"export", "export [FILE]", "writes all monitors as JSON or CSV", plain(runExport)},
        {"import", "import FILE", "adds monitors from JSON, CSV, a list of URLs or curl commands",
         plain(runImport)},
        {"check", "check URL [OPTION…]", "checks a URL once and shows where the time went", plain(runCheck)},
        {"doctor", "doctor", "says what is configured, reachable and wrong", plain(runDoctor)},
    };
    return all;
}

QString overview()
{
    QString text = QStringLiteral("Usage: monitron-syncserver COMMAND [ARGUMENT…]\n\n"
                                  "The team server: checks around the clock, with a REST API.\n\n");
    for (const Command &command : commands())
        text += QStringLiteral("  %1  %2\n")
                    .arg(QString::fromUtf8(command.usage).leftJustified(28), QLatin1String(command.summary));
    return text +
           QStringLiteral(
               "  --version                     prints the version\n\n"
               "Each but check takes --data DIR and --env FILE, and each --help. Settings come from the "
               "environment or a .env file:\nmonitron-syncserver serve --help lists them.");
}

} // namespace

int runCommand(QStringList arguments, const HandlerFactory &handlers)
{
    if (arguments.isEmpty()) {
        terminal::complain(overview());
        return terminal::Misused;
    }
    const QString name = arguments.takeFirst();
    if (name == u"--version" || name == u"-v") {
        terminal::say(QStringLiteral("monitron-syncserver %1").arg(QStringLiteral(MONITRON_VERSION)));
        return terminal::Done;
    }
    if (name == u"--help" || name == u"-h" || name == u"help") {
        terminal::say(overview());
        return terminal::Done;
    }
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name))
            return command.run(arguments, handlers);
    }
    terminal::complain(QStringLiteral("There is no command \"%1\".").arg(name));
    terminal::complain(QStringLiteral("Help: monitron-syncserver --help"));
    return terminal::Misused;
}

} // namespace monitron
