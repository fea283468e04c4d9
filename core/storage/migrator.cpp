// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/base/logging.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>

static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace monitron {

namespace {

constexpr qint64 applicationId = 0x4d4e5452; // "MNTR"

QStringList migrationFiles()
{
    initMigrations();
    const QDir folder(QStringLiteral(":/monitron/storage/sqlite"));
    QStringList files;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        files << folder.filePath(name);
    return files;
}

Result<void> runFile(Database &database, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Internal, QStringLiteral("The migration %1 can't be read.").arg(name));
    QString statement;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1String("--")))
            continue;
        statement += line + QLatin1Char('\n');
        if (!line.endsWith(QLatin1Char(';')))
            continue;
        if (auto done = database.execute(statement); !done)
            return done;
        statement.clear();
    }
    return {};
}

Result<void> step(Database &database, const QString &file, int version)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return Unexpected(transaction.error());
    if (auto done = runFile(database, file); !done)
        return done;
    for (const QString &pragma : {QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
                                  QStringLiteral("PRAGMA user_version = %1").arg(version)}) {
        if (auto done = database.execute(pragma); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

int Migrator::newestVersion()
{
    return static_cast<int>(migrationFiles().size());
}

Result<int> Migrator::version(Database &database)
{
    const auto application = database.pragma(QStringLiteral("application_id"));
    if (!application)
        return Unexpected(application.error());
    const auto version = database.pragma(QStringLiteral("user_version"));
    if (!version)
        return Unexpected(version.error());
    if (*application != applicationId || *version < 1) {
        return failure(
            Error::Code::Corrupt,
            QStringLiteral("%1 is not a Monitron database. Nothing was changed; move the file away "
                           "or choose another data folder.")
                .arg(QDir::toNativeSeparators(database.file())));
    }
    if (*version > newestVersion()) {
        return failure(
            Error::Code::NewerVersion,
            QStringLiteral(
                "%1 was written by a newer Monitron (schema %2, this one knows %3). Nothing was changed; "
                "use the newer program, or another data folder.")
                .arg(QDir::toNativeSeparators(database.file()))
                .arg(*version)
                .arg(newestVersion()));
    }
    return static_cast<int>(*version);
}

Result<void> Migrator::migrate(Database &database)
{
    const QStringList files = migrationFiles();
    auto tables = database.pragma(QStringLiteral("schema_version"));
    if (!tables)
        return Unexpected(tables.error());
    int from = 0;
    if (*tables != 0) { // 0: nothing was ever made in it
        auto known = version(database);
        if (!known)
            return Unexpected(known.error());
        from = *known;
    }
    for (int number = from + 1; number <= files.size(); ++number) {
        if (from > 0)
            qCInfo(logStorage) << "migrating" << database.file() << "to schema" << number;
        if (auto done = step(database, files.at(number - 1), number); !done)
            return done;
    }
    return {};
}

} // namespace monitron
