// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/sqlrow.h"
#include "core/storage/sqlvalue.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <memory>
#include <unordered_map>

namespace monitron {

/// One connection to one database file, with its prepared statements. Used from one thread.
/// Statements are literals with bound parameters; each is prepared once, and known by its address.
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
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString file() const { return m_db.databaseName(); }

    /// Runs a statement without parameters that isn't worth keeping: schema, pragmas.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// The one number that a pragma answers.
    [[nodiscard]] Result<qint64> pragma(const QString &name);

    /// Runs a statement that answers no rows; the number of rows that it changed.
    template <typename... Args>
    [[nodiscard]] Result<qint64> run(const char *sql, const Args &...args);

    /// Calls `row(const SqlRow &)` for each row that the statement answers.
    template <typename Function, typename... Args>
    [[nodiscard]] Result<void> each(const char *sql, Function &&row, const Args &...args);

    [[nodiscard]] qint64 lastInsertId(const char *sql) const;
    /// Whether SQLite accepts the statement.
    [[nodiscard]] Result<void> prepare(const char *sql);

private:
    explicit Database(const QSqlDatabase &db) : m_db(db) {}
    [[nodiscard]] QSqlQuery *prepared(const char *sql);
    [[nodiscard]] Unexpected failed(const QSqlError &error) const;

    QSqlDatabase m_db;
    std::unordered_map<const char *, QSqlQuery> m_statements;
    Error m_prepareError;
};

template <typename... Args>
Result<qint64> Database::run(const char *sql, const Args &...args)
{
    QSqlQuery *query = prepared(sql);
    if (query == nullptr)
        return Unexpected(m_prepareError);
    [[maybe_unused]] int position = 0;
    (query->bindValue(position++, sqlValue(args)), ...);
    if (!query->exec())
        return failed(query->lastError());
    return query->numRowsAffected();
}

template <typename Function, typename... Args>
Result<void> Database::each(const char *sql, Function &&row, const Args &...args)
{
    QSqlQuery *query = prepared(sql);
    if (query == nullptr)
        return Unexpected(m_prepareError);
    [[maybe_unused]] int position = 0;
    (query->bindValue(position++, sqlValue(args)), ...);
    if (!query->exec())
        return failed(query->lastError());
    while (query->next())
        row(SqlRow(*query));
    const QSqlError error = query->lastError();
    // A statement that isn't finished would keep its snapshot, and with it the write-ahead log, for ever.
    query->finish();
    if (error.isValid())
        return failed(error);
    return {};
}

} // namespace monitron
