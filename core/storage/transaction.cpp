// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/base/logging.h"
#include "core/storage/database.h"

#include <utility>

namespace monitron {

namespace {

constexpr const char *beginRead = "BEGIN";
constexpr const char *beginWrite = "BEGIN IMMEDIATE";
constexpr const char *commitIt = "COMMIT";
constexpr const char *rollBack = "ROLLBACK";

} // namespace

Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    if (auto begun = database.run(kind == Kind::Read ? beginRead : beginWrite); !begun)
        return Unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database == nullptr)
        return;
    // SQLite itself rolls back where the disk is full or fails; there is nothing left to do then.
    if (auto done = m_database->run(rollBack); !done)
        qCDebug(logStorage) << "rollback:" << done.error().message;
}

Result<void> Transaction::commit()
{
    if (auto done = m_database->run(commitIt); !done)
        return Unexpected(done.error());
    m_database = nullptr;
    return {};
}

} // namespace monitron
