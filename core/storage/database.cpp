// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/sqliteerror.h"

#include <QUuid>

namespace monitron {

namespace {

constexpr int busyTimeoutMs = 2000;

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(
        QStringLiteral("QSQLITE"), QStringLiteral("monitron-") + QUuid::createUuid().toString(QUuid::Id128));
    std::unique_ptr<Database> database(new Database(db));
    if (!db.isValid())
        return failure(
            Error::Code::Internal,
            QStringLiteral("Qt's SQLite driver is missing. Install it (libqt6sql6-sqlite on Debian)."));
    db.setDatabaseName(file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    db.setConnectOptions(options);
    if (!db.open())
        return database->failed(db.lastError());

    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys = ON"),
                        QStringLiteral("PRAGMA temp_store = MEMORY")};
    if (access == Access::ReadOnly) {
        pragmas << QStringLiteral("PRAGMA cache_size = -16000");
    } else {
        // A long log is checkpointed less often: a page that many results share is then written once for all.
        pragmas << QStringLiteral("PRAGMA cache_size = -64000")
                << QStringLiteral("PRAGMA wal_autocheckpoint = 4000")
                << QStringLiteral("PRAGMA journal_size_limit = 67108864")
                << (access == Access::ReadWrite ? QStringLiteral("PRAGMA synchronous = FULL")
                                                : QStringLiteral("PRAGMA synchronous = OFF"));
    }
    for (const QString &pragma : pragmas) {
        if (auto done = database->execute(pragma); !done)
            return Unexpected(done.error());
    }
    return database;
}

Database::~Database()
{
    m_statements.clear();
    const QString name = m_db.connectionName();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(m_db);
    if (!query.exec(sql))
        return failed(query.lastError());
    return {};
}

Result<qint64> Database::pragma(const QString &name)
{
    QSqlQuery query(m_db);
    if (!query.exec(QStringLiteral("PRAGMA ") + name))
        return failed(query.lastError());
    if (!query.next())
        return failed(query.lastError());
    return query.value(0).toLongLong();
}

qint64 Database::lastInsertId(const char *sql) const
{
    const auto found = m_statements.find(sql);
    return found == m_statements.end() ? 0 : found->second.lastInsertId().toLongLong();
}

Result<void> Database::prepare(const char *sql)
{
    if (prepared(sql) == nullptr)
        return Unexpected(m_prepareError);
    return {};
}

QSqlQuery *Database::prepared(const char *sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return &found->second;
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(sql))) {
        m_prepareError = sqliteError(query.lastError(), file());
        return nullptr;
    }
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

Unexpected Database::failed(const QSqlError &error) const
{
    return Unexpected(sqliteError(error, file()));
}

} // namespace monitron
