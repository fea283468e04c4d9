// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/readonly.h"
#include "core/storage/store.h"
#include "syncserver/commands/commandline.h"
#include "syncserver/commands/commands.h"
#include "syncserver/commands/terminal.h"
#include "syncserver/datadirectory.h"

#include <QDir>
#include <QFileInfo>

namespace monitron {

namespace {

QString databaseFile(const ServerConfig &config)
{
    return QDir(config.dataDirectory).absoluteFilePath(QStringLiteral("monitron.sqlite"));
}

Error onPostgres(const char *tool)
{
    return {Error::Code::Refused,
            QStringLiteral("The data is on PostgreSQL: use %1 of PostgreSQL.").arg(QLatin1String(tool))};
}

} // namespace

int runMigrate(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("migrate"),
        QStringLiteral("Makes the database where there is none, and brings an older one up to date. The "
                       "server does\nthe same when it starts; this is for those who want to see it "
                       "done before."));
    if (const auto status = line.parse(arguments, 0, 0))
        return *status;
    const auto config = line.readConfig();
    if (!config)
        return terminal::Misused;
    if (const auto store = datadirectory::openStore(*config); !store)
        return terminal::fail(store.error());
    terminal::say(QStringLiteral("The database is up to date."));
    return terminal::Done;
}

int runBackup(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("backup FILE"),
        QStringLiteral(
            "Copies the SQLite database to FILE, which must not exist, and verifies the copy. The server may "
            "be\nrunning. The secrets of monitors and channels and the keys are not part of it: keep\n"
            "secrets.json, secrets.key and signing-keys of the data directory in a safe place of their "
            "own."));
    if (const auto status = line.parse(arguments, 1, 1))
        return *status;
    const auto config = line.readConfig();
    if (!config)
        return terminal::Misused;
    if (!config->usesSqlite())
        return terminal::fail(onPostgres("pg_dump"));
    if (const auto version = schemaVersion(config->dataDirectory); !version)
        return terminal::fail(version.error());
    const QString file = QFileInfo(line.word(0)).absoluteFilePath();
    if (const auto done = backup(databaseFile(*config), file); !done)
        return terminal::fail(done.error());
    terminal::say(QStringLiteral("The database is copied to %1; the copy is verified.").arg(file));
    return terminal::Done;
}

int runRestore(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("restore FILE"),
        QStringLiteral("Verifies the backup FILE and puts it in the place of the database, which is kept "
                       "beside it. The\nserver must not be running."));
    if (const auto status = line.parse(arguments, 1, 1))
        return *status;
    const auto config = line.readConfig();
    if (!config)
        return terminal::Misused;
    if (!config->usesSqlite())
        return terminal::fail(onPostgres("pg_restore"));
    const auto restored = restore(QFileInfo(line.word(0)).absoluteFilePath(), config->dataDirectory);
    if (!restored && restored.error().code == Error::Code::Locked)
        return terminal::fail(datadirectory::inUse(*config));
    if (!restored)
        return terminal::fail(restored.error());
    terminal::say(QStringLiteral("Restored."));
    if (!restored->isEmpty())
        terminal::say(QStringLiteral("What was there before is kept as %1.").arg(*restored));
    return terminal::Done;
}

} // namespace monitron
