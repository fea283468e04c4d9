// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/base/coretext.h"
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

// Of PostgreSQL, where everything is in a schema of its own.
constexpr const char *lockMigrations = "SELECT pg_advisory_xact_lock(1296979026, 1)";
constexpr const char *countTables =
    "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
    "WHERE n.nspname = 'monitron' AND c.relkind = 'r'";
constexpr const char *findVersion =
    "SELECT 1 FROM pg_class WHERE oid = to_regclass('monitron.schema_version')";
constexpr const char *selectVersion = "SELECT version FROM schema_version";
constexpr const char *deleteVersion = "DELETE FROM schema_version";
constexpr const char *insertVersion = "INSERT INTO schema_version (version) VALUES (?)";

QStringList migrationFiles(Dialect::Engine engine)
{
    initMigrations();
    const QDir folder(engine == Dialect::Engine::Sqlite ? QStringLiteral(":/monitron/storage/sqlite")
                                                        : QStringLiteral(":/monitron/storage/postgres"));
    QStringList files;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        files << folder.filePath(name);
    return files;
}

Unexpected isNotOurs(const Database &database)
{
    return failure(Error::Code::Corrupt,
                   CoreText::tr("%1 is not a Monitron database. Nothing was changed; move the file away "
                                "or choose another data folder.")
                       .arg(QDir::toNativeSeparators(database.place())));
}

/// The version that is stored; 0: nothing was ever made in it.
Result<qint64> versionOfFile(Database &database)
{
    const auto tables = database.pragma(QStringLiteral("schema_version"));
    if (!tables)
        return Unexpected(tables.error());
    if (*tables == 0)
        return 0;
    const auto application = database.pragma(QStringLiteral("application_id"));
    if (!application)
        return Unexpected(application.error());
    const auto version = database.pragma(QStringLiteral("user_version"));
    if (!version)
        return Unexpected(version.error());
    if (*application != applicationId || *version < 1)
        return isNotOurs(database);
    return *version;
}

Result<qint64> versionOnServer(Database &database)
{
    const auto number = [&](const char *sql) -> Result<qint64> {
        qint64 value = 0;
        if (auto read = database.each(sql, [&](const SqlRow &row) { value = row.number(0); }); !read)
            return Unexpected(read.error());
        return value;
    };
    const auto isThere = number(findVersion);
    if (!isThere)
        return isThere;
    if (*isThere == 0) {
        const auto tables = number(countTables);
        if (tables && *tables > 0)
            return failure(
                Error::Code::Corrupt,
                QStringLiteral("The schema “monitron” of %1 was not made by Monitron. Nothing was changed; "
                               "rename it or choose another database.")
                    .arg(database.place()));
        return tables;
    }
    return number(selectVersion);
}

Result<qint64> storedVersion(Database &database)
{
    return database.dialect().engine == Dialect::Engine::Sqlite ? versionOfFile(database)
                                                                : versionOnServer(database);
}

Result<void> checkVersion(const Database &database, qint64 version)
{
    const int newest = Migrator::newestVersion(database.dialect().engine);
    if (version <= newest)
        return {};
    return failure(
        Error::Code::NewerVersion,
        CoreText::tr(
            "%1 was written by a newer Monitron (schema %2, this one knows %3). Nothing was changed; "
            "use the newer program, or another data folder.")
            .arg(QDir::toNativeSeparators(database.place()))
            .arg(version)
            .arg(newest));
}

Result<void> storeVersion(Database &database, int version)
{
    if (database.dialect().engine == Dialect::Engine::Postgres) {
        if (auto done = database.run(deleteVersion); !done)
            return Unexpected(done.error());
        return database.run(insertVersion, version).map([](qint64) {});
    }
    for (const QString &pragma : {QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
                                  QStringLiteral("PRAGMA user_version = %1").arg(version)}) {
        if (auto done = database.execute(pragma); !done)
            return done;
    }
    return {};
}

Result<void> runFile(Database &database, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Internal, CoreText::tr("The migration %1 can't be read.").arg(name));
    QString statement;
    bool isQuoted = false; // the body of a function
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1String("--")))
            continue;
        statement += line + QLatin1Char('\n');
        if (line.count(QLatin1String("$$")) % 2 == 1)
            isQuoted = !isQuoted;
        if (isQuoted || !line.endsWith(QLatin1Char(';')))
            continue;
        if (auto done = database.execute(statement); !done)
            return done;
        statement.clear();
    }
    return {};
}

/// Several processes may start at once on one server: one of them migrates, the others wait for it here.
Result<bool> isDoneByAnother(Database &database, int version)
{
    if (database.dialect().engine == Dialect::Engine::Sqlite) // its folder is locked
        return false;
    if (auto patient = database.execute(QStringLiteral("SET LOCAL lock_timeout TO 0")); !patient)
        return Unexpected(patient.error());
    if (auto locked = database.each(lockMigrations, [](const SqlRow &) {}); !locked)
        return Unexpected(locked.error());
    const auto stored = versionOnServer(database);
    if (!stored)
        return Unexpected(stored.error());
    if (*stored == 0) {
        for (const QString &sql : {QStringLiteral("CREATE SCHEMA IF NOT EXISTS monitron"),
                                   QStringLiteral("CREATE TABLE schema_version (version bigint NOT NULL)")}) {
            if (auto done = database.execute(sql); !done)
                return Unexpected(done.error());
        }
    }
    return *stored >= version;
}

Result<void> step(Database &database, const QString &file, int version)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return Unexpected(transaction.error());
    const auto isDone = isDoneByAnother(database, version);
    if (!isDone)
        return Unexpected(isDone.error());
    if (!*isDone) {
        if (auto done = runFile(database, file); !done)
            return done;
        if (auto done = storeVersion(database, version); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

int Migrator::newestVersion(Dialect::Engine engine)
{
    return static_cast<int>(migrationFiles(engine).size());
}

Result<int> Migrator::version(Database &database)
{
    const auto version = storedVersion(database);
    if (!version)
        return Unexpected(version.error());
    if (*version < 1)
        return isNotOurs(database);
    if (auto known = checkVersion(database, *version); !known)
        return Unexpected(known.error());
    return static_cast<int>(*version);
}

Result<void> Migrator::migrate(Database &database)
{
    const QStringList files = migrationFiles(database.dialect().engine);
    const auto from = storedVersion(database);
    if (!from)
        return Unexpected(from.error());
    if (auto known = checkVersion(database, *from); !known)
        return known;
    for (int number = static_cast<int>(*from) + 1; number <= files.size(); ++number) {
        if (*from > 0)
            qCInfo(logStorage) << "migrating" << database.place() << "to schema" << number;
        if (auto done = step(database, files.at(number - 1), number); !done)
            return done;
    }
    return {};
}

} // namespace monitron
