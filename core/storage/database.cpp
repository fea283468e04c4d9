// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/coretext.h"
#include "core/base/logging.h"
#include "core/storage/postgreserror.h"
#include "core/storage/sqliteerror.h"

#include <QSqlDriver>
#include <QUuid>

namespace monitron {

namespace {

constexpr int busyTimeoutMs = 2000;
// An answer that is larger isn't kept until the statement runs again.
constexpr int keptRows = 1000;

constexpr const char *commitIt = "COMMIT";
constexpr const char *rollItBack = "ROLLBACK";

QSqlDatabase newConnection(const QString &driver)
{
    return QSqlDatabase::addDatabase(driver, QStringLiteral("monitron-") +
                                                 QUuid::createUuid().toString(QUuid::Id128));
}

/// The options of libpq as Qt takes them: separated by semicolons, which it makes spaces.
QString connectOptions(QMap<QString, QString> options)
{
    // A host that is gone without a word must not hold the storage thread up for a quarter of an hour.
    const std::pair<QString, QString> defaults[] = {
        {QStringLiteral("connect_timeout"), QStringLiteral("10")},
        {QStringLiteral("keepalives_idle"), QStringLiteral("15")},
        {QStringLiteral("keepalives_interval"), QStringLiteral("5")},
        {QStringLiteral("keepalives_count"), QStringLiteral("3")},
        {QStringLiteral("tcp_user_timeout"), QStringLiteral("30000")},
        {QStringLiteral("application_name"), QStringLiteral("monitron")}};
    for (const auto &[name, value] : defaults) {
        if (!options.contains(name))
            options.insert(name, value);
    }
    QStringList words;
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        QString value = option.value();
        value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
        words << option.key() + QStringLiteral("='") + value + u'\'';
    }
    return words.join(u';');
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    std::unique_ptr<Database> database(new Database(Dialect::Engine::Sqlite, access));
    database->m_place = file;
    if (auto done = database->connectToFile(); !done)
        return Unexpected(done.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl &url, Access access)
{
    std::unique_ptr<Database> database(new Database(Dialect::Engine::Postgres, access));
    database->m_place = url.toDisplayText();
    database->m_url = url;
    if (auto done = database->connectToServer(); !done)
        return Unexpected(done.error());
    return database;
}

Database::~Database()
{
    disconnect();
}

Result<void> Database::connectToFile()
{
    m_db = newConnection(QStringLiteral("QSQLITE"));
    if (!m_db.isValid())
        return failure(
            Error::Code::Internal,
            CoreText::tr("Qt's SQLite driver is missing. Install it (libqt6sql6-sqlite on Debian)."));
    m_db.setDatabaseName(m_place);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (m_access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_db.setConnectOptions(options);
    if (!m_db.open())
        return failed(m_db.lastError());

    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys = ON"),
                        QStringLiteral("PRAGMA temp_store = MEMORY")};
    if (m_access == Access::ReadOnly) {
        pragmas << QStringLiteral("PRAGMA cache_size = -16000");
    } else {
        // A long log is checkpointed less often: a page that many results share is then written once for all.
        pragmas << QStringLiteral("PRAGMA cache_size = -64000")
                << QStringLiteral("PRAGMA wal_autocheckpoint = 4000")
                << QStringLiteral("PRAGMA journal_size_limit = 67108864")
                << (m_access == Access::ReadWrite ? QStringLiteral("PRAGMA synchronous = FULL")
                                                  : QStringLiteral("PRAGMA synchronous = OFF"));
    }
    for (const QString &pragma : pragmas) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    return {};
}

Result<void> Database::connectToServer()
{
    m_db = newConnection(QStringLiteral("QPSQL"));
    if (!m_db.isValid())
        return failure(
            Error::Code::Internal,
            QStringLiteral("Qt's PostgreSQL driver is missing. Install it (libqt6sql6-psql on Debian)."));
    m_db.setHostName(m_url.host);
    m_db.setPort(m_url.port);
    m_db.setDatabaseName(m_url.database);
    m_db.setUserName(m_url.user);
    m_db.setPassword(m_url.password);
    m_db.setConnectOptions(connectOptions(m_url.options));
    if (!m_db.open())
        return Unexpected(PostgresError::ofConnecting(m_db.lastError(), m_place));

    QStringList settings{QStringLiteral("SET search_path TO monitron"),
                         QStringLiteral("SET client_min_messages TO warning"),
                         QStringLiteral("SET bytea_output TO hex")};
    if (m_access == Access::ReadOnly)
        settings << QStringLiteral("SET default_transaction_read_only TO on");
    else // so that waiting for it is told
        settings << QStringLiteral("SET lock_timeout TO '5s'")
                 // A process that was stopped in the middle of a transaction must not keep its locks.
                 << QStringLiteral("SET idle_in_transaction_session_timeout TO '2s'");
    if (m_access == Access::ReadWriteNoSync)
        settings << QStringLiteral("SET synchronous_commit TO off");
    for (const QString &setting : settings) {
        if (auto done = execute(setting); !done)
            return done;
    }
    return {};
}

void Database::disconnect()
{
    const QString name = m_db.connectionName();
    // Those of PostgreSQL outlive their connection: each would ask the server, which may be gone, to forget
    // it.
    if (m_dialect.engine == Dialect::Engine::Sqlite)
        m_statements.clear();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    m_statements.clear();
}

Result<void> Database::reconnect()
{
    disconnect();
    m_isLost = false;
    if (auto done = connectToServer(); !done) {
        m_isLost = true;
        // It was connected once: what is wrong now may be mended on the server without a restart of ours.
        m_error = {Error::Code::Io, done.error().message};
        return Unexpected(m_error);
    }
    qCInfo(logStorage) << "connected again to" << m_place;
    return {};
}

/// Connects again where that is needed and can be done; else m_error says why not.
bool Database::isUsable()
{
    if (m_isAborted)
        return false;
    if (!m_isLost)
        return true;
    return !m_inTransaction && !m_isListening && reconnect().has_value();
}

Result<void> Database::execute(const QString &sql)
{
    for (bool isFirst = true;; isFirst = false) {
        if (isUsable()) {
            QSqlQuery query(m_db);
            if (query.exec(sql))
                return {};
            failed(query.lastError());
        }
        if (!isFirst || !mayTryAgain())
            return Unexpected(m_error);
    }
}

/// Begins or ends a transaction. PostgreSQL can't prepare such statements, and SQLite is asked for many.
Result<void> Database::control(const char *sql)
{
    if (m_dialect.engine == Dialect::Engine::Postgres)
        return execute(QString::fromLatin1(sql));
    return run(sql).map([](qint64) {});
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
        return Unexpected(m_error);
    return {};
}

QSqlQuery *Database::prepared(const char *sql)
{
    if (!isUsable())
        return nullptr;
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return &found->second;
    QSqlQuery query(m_db);
    // On PostgreSQL, a forward-only answer would be lost when the row's receiver runs another statement.
    query.setForwardOnly(m_dialect.engine == Dialect::Engine::Sqlite);
    if (!query.prepare(m_dialect.statement(sql))) {
        failed(query.lastError());
        return nullptr;
    }
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

void Database::bind(QSqlQuery &query, int position, QVariant value) const
{
    if (m_dialect.refusesNul && value.userType() == QMetaType::QString &&
        value.toString().contains(QChar(u'\0')))
        value = value.toString().replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    query.bindValue(position, value);
}

/// Ends an answer that was read.
void Database::finish(const char *sql, QSqlQuery &query)
{
    const bool isLarge = query.size() > keptRows; // never on SQLite, where it isn't known
    // A statement that isn't finished would keep its snapshot, and with it the write-ahead log, for ever.
    query.finish();
    if (isLarge)
        m_statements.erase(sql);
}

Unexpected Database::failed(const QSqlError &error)
{
    if (m_dialect.engine == Dialect::Engine::Sqlite) {
        m_error = sqliteError(error, m_place);
    } else {
        auto told = PostgresError::ofStatement(error, m_place);
        m_error = std::move(told.error);
        m_isLost = m_isLost || told.isConnectionLost;
        m_isAborted = m_inTransaction;
    }
    return Unexpected(m_error);
}

Result<void> Database::listen(const QStringList &names, QObject *context,
                              const std::function<void(const QString &, const QString &)> &heard)
{
    QSqlDriver *driver = m_db.driver();
    for (const QString &name : names) {
        if (!driver->subscribeToNotification(name))
            return failed(driver->lastError());
    }
    QObject::connect(driver, &QSqlDriver::notification, context,
                     [heard](const QString &name, QSqlDriver::NotificationSource, const QVariant &text) {
                         heard(name, text.toString());
                     });
    m_isListening = true;
    return {};
}

Result<void> Database::begin(const char *sql)
{
    if (auto begun = control(sql); !begun)
        return begun;
    m_inTransaction = true;
    return {};
}

Result<void> Database::commit()
{
    // PostgreSQL would answer COMMIT with success, and roll back, where a statement has failed before.
    if (auto done = control(commitIt); !done)
        return done;
    m_inTransaction = false;
    return {};
}

void Database::rollBack()
{
    m_isAborted = false;
    // SQLite itself rolls back where the disk is full or fails; there is nothing left to do then.
    if (m_isLost)
        qCDebug(logStorage) << "the connection was lost, the server rolls back";
    else if (auto done = control(rollItBack); !done)
        qCDebug(logStorage) << "rollback:" << done.error().message;
    m_isAborted = false;
    m_inTransaction = false;
}

} // namespace monitron
