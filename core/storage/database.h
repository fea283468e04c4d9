// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/databaseurl.h"
#include "core/storage/dialect.h"
#include "core/storage/sqlrow.h"
#include "core/storage/sqlvalue.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <functional>
#include <memory>
#include <unordered_map>

namespace monitron {

/// One connection to one database (an SQLite file, or one on a PostgreSQL server), with its prepared
/// statements. Used from one thread. Statements are literals with bound parameters; each is prepared once,
/// and known by its address.
///
/// A connection to a server that was lost is opened anew by the next statement outside of a transaction,
/// which the caller doesn't notice; what was under way in a transaction fails, as does its commit.
class Database
{
public:
    enum class Access {
        ReadOnly,
        ReadWrite,       ///< every commit is on the disk when it returns
        ReadWriteNoSync, ///< commits survive the process, not the power
    };
    /// The file must exist for ReadOnly, else it is made.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    /// Io where it is worth another try, Refused where it isn't.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    /// The file or the address, for people; without a password.
    [[nodiscard]] const QString &place() const { return m_place; }

    /// Runs a statement without parameters that isn't worth keeping: schema, pragmas.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// The one number that a pragma of SQLite answers.
    [[nodiscard]] Result<qint64> pragma(const QString &name);

    /// Runs a statement that answers no rows; the number of rows that it changed.
    template <typename... Args>
    [[nodiscard]] Result<qint64> run(const char *sql, const Args &...args);

    /// Calls `row(const SqlRow &)` for each row that the statement answers.
    template <typename Function, typename... Args>
    [[nodiscard]] Result<void> each(const char *sql, Function &&row, const Args &...args);

    /// Right after the statement was run.
    [[nodiscard]] qint64 lastInsertId(const char *sql) const;
    /// Whether the engine accepts the statement.
    [[nodiscard]] Result<void> prepare(const char *sql);

    /// Calls `heard` with each notice that the server sends under these names, in the thread of `context`,
    /// which is this one's. From then on the connection, when it is lost, stays lost: whoever listens must
    /// know that.
    [[nodiscard]] Result<void>
    listen(const QStringList &names, QObject *context,
           const std::function<void(const QString &name, const QString &text)> &heard);

    // For Transaction:
    [[nodiscard]] Result<void> begin(const char *sql);
    [[nodiscard]] Result<void> commit();
    void rollBack();

private:
    Database(Dialect::Engine engine, Access access) : m_dialect(Dialect::of(engine)), m_access(access) {}
    [[nodiscard]] Result<void> connectToFile();
    [[nodiscard]] Result<void> connectToServer();
    [[nodiscard]] Result<void> reconnect();
    void disconnect();
    [[nodiscard]] bool isUsable();
    [[nodiscard]] bool mayTryAgain() const { return m_isLost && !m_inTransaction && !m_isListening; }
    [[nodiscard]] Result<void> control(const char *sql);
    [[nodiscard]] QSqlQuery *prepared(const char *sql);
    template <typename... Args>
    [[nodiscard]] QSqlQuery *executed(const char *sql, const Args &...args);
    void bind(QSqlQuery &query, int position, QVariant value) const;
    Unexpected failed(const QSqlError &error);
    void finish(const char *sql, QSqlQuery &query);

    const Dialect &m_dialect;
    const Access m_access;
    QString m_place;
    DatabaseUrl m_url; ///< of a server
    QSqlDatabase m_db;
    std::unordered_map<const char *, QSqlQuery> m_statements;
    Error m_error; ///< the last one
    bool m_inTransaction = false;
    bool m_isAborted = false; ///< PostgreSQL takes nothing more in this transaction
    bool m_isLost = false;    ///< the connection has to be opened anew
    bool m_isListening = false;
};

/// Binds and runs the prepared statement; null, with m_error set, where that failed.
template <typename... Args>
QSqlQuery *Database::executed(const char *sql, const Args &...args)
{
    for (bool isFirst = true;; isFirst = false) {
        if (QSqlQuery *query = prepared(sql)) {
            [[maybe_unused]] int position = 0;
            (bind(*query, position++, sqlValue(args)), ...);
            if (query->exec())
                return query;
            failed(query->lastError());
        }
        if (!isFirst || !mayTryAgain())
            return nullptr;
    }
}

template <typename... Args>
Result<qint64> Database::run(const char *sql, const Args &...args)
{
    const QSqlQuery *query = executed(sql, args...);
    if (query == nullptr)
        return Unexpected(m_error);
    return query->numRowsAffected();
}

template <typename Function, typename... Args>
Result<void> Database::each(const char *sql, Function &&row, const Args &...args)
{
    QSqlQuery *query = executed(sql, args...);
    if (query == nullptr)
        return Unexpected(m_error);
    while (query->next())
        row(SqlRow(*query));
    const QSqlError error = query->lastError();
    finish(sql, *query);
    if (error.isValid())
        return failed(error);
    return {};
}

} // namespace monitron
