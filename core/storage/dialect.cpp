// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

namespace monitron {

namespace {

Dialect sqlite()
{
    Dialect dialect;
    dialect.engine = Dialect::Engine::Sqlite;
    dialect.beginRead = "BEGIN";
    dialect.beginWrite = "BEGIN IMMEDIATE";
    dialect.appendChange = "INSERT INTO change (entity, id, at) VALUES (?, ?, ?)";
    // The column is AUTOINCREMENT: numbers given back by a rollback are given again, trimmed ones never.
    dialect.selectLastSequence = "SELECT seq FROM sqlite_sequence WHERE name = 'change'";
    return dialect;
}

Dialect postgres()
{
    Dialect dialect;
    dialect.engine = Dialect::Engine::Postgres;
    dialect.beginRead = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    dialect.beginWrite = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE";
    // The row of the counter stays locked until the commit, so that the next number is given after it. A
    // sequence would give numbers that commit later, or never.
    dialect.appendChange = "WITH next AS (UPDATE change_counter SET seq = seq + 1 RETURNING seq) "
                           "INSERT INTO change (seq, entity, id, at) SELECT next.seq, ?, ?, ? FROM next";
    dialect.selectLastSequence = "SELECT seq FROM change_counter";
    dialect.announceChanges = "SELECT pg_notify('monitron_changes', ?)";
    dialect.announceStates = "SELECT pg_notify('monitron_states', ?)";
    dialect.saveFencedState =
        "UPDATE state SET status = ?, next_due = ?, detail = ? WHERE monitor = ? AND fence = ?";
    dialect.claimMaintenance = "SELECT CASE WHEN pg_try_advisory_xact_lock(1296979026, 2) THEN 1 ELSE 0 END";
    dialect.selectPartition = "SELECT 1 FROM pg_class WHERE oid = to_regclass(?)";
    dialect.makePartition = "SELECT make_result_partition(?, ?, ?)";
    dialect.dropPartitions = "SELECT drop_result_partitions(?)";
    dialect.rawRetentionHours = 24;
    dialect.refusesNul = true;
    return dialect;
}

} // namespace

const Dialect &Dialect::of(Engine engine)
{
    static const Dialect forSqlite = sqlite();
    static const Dialect forPostgres = postgres();
    return engine == Engine::Sqlite ? forSqlite : forPostgres;
}

QString Dialect::statement(const char *sql) const
{
    QString text = QString::fromUtf8(sql);
    if (engine == Engine::Postgres)
        text.remove(QStringLiteral("INDEXED BY result_failure "));
    return text;
}

std::vector<const char *> Dialect::statements() const
{
    std::vector<const char *> all;
    for (const char *sql :
         {appendChange, selectLastSequence, announceChanges, announceStates, saveFencedState,
          claimMaintenance, selectPartition, makePartition, dropPartitions}) {
        if (sql != nullptr)
            all.push_back(sql);
    }
    return all;
}

} // namespace monitron
