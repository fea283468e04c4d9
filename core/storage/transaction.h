// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace monitron {

class Database;

/// A transaction that is rolled back unless it is committed.
class Transaction
{
public:
    enum class Kind {
        Read, ///< several reads that see one state
        Write,
    };
    [[nodiscard]] static Result<Transaction> begin(Database &database, Kind kind);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}

    Database *m_database; ///< null: over
};

} // namespace monitron
