// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/database.h"

#include <utility>

namespace monitron {

Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    const Dialect &dialect = database.dialect();
    if (auto begun = database.begin(kind == Kind::Read ? dialect.beginRead : dialect.beginWrite); !begun)
        return Unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database != nullptr)
        m_database->rollBack();
}

Result<void> Transaction::commit()
{
    if (auto done = m_database->commit(); !done)
        return done;
    m_database = nullptr;
    return {};
}

} // namespace monitron
