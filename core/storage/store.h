// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/changeset.h"

#include <QString>

#include <functional>
#include <memory>

namespace monitron {

class Database;
class Reader;
class Writer;

/// One data directory: the SQLite database "monitron.sqlite", its lock and its migrations.
/// Opening creates or migrates it. Errors: Locked (another Monitron has it), NewerVersion, Corrupt,
/// ReadOnly, DiskFull, Io — each with a sentence that says what to do; nothing is ever overwritten.
class Store
{
public:
    enum class Durability {
        Full, ///< every transaction is on the disk when it returns (synchronous=FULL)
        Off,  ///< for simulations and tests only: survives the process, not the power
    };
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &directory,
                                                             Durability durability = Durability::Full);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] QString databasePath() const;

    /// The one writer; use it from one thread (the one that calls it first), or through a Recorder.
    /// Runs `job` in a transaction that is committed when it answers success, rolled back otherwise.
    [[nodiscard]] Result<ChangeSet> write(const std::function<Result<void>(Writer &)> &job);

    /// A read connection of its own for the calling thread; each of its calls sees a consistent state.
    [[nodiscard]] Result<std::unique_ptr<Reader>> openReader() const;

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace monitron
