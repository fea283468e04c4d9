// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/changeset.h"

#include <QString>

#include <functional>
#include <memory>

namespace monitron {

class ChangeListener;
class Database;
struct DatabaseUrl;
class Reader;
class Writer;

/// Either one data directory (the SQLite database "monitron.sqlite", its lock and its migrations), or one
/// database on a PostgreSQL server, which any number of processes may use. Opening creates or migrates it.
/// Errors of a directory: Locked (another Monitron has it), NewerVersion, Corrupt, ReadOnly, DiskFull, Io —
/// each with a sentence that says what to do; nothing is ever overwritten.
class Store
{
public:
    enum class Durability {
        Full, ///< every transaction is on the disk when it returns (synchronous=FULL)
        Off,  ///< for simulations and tests only: survives the process, not the power
    };
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &directory,
                                                             Durability durability = Durability::Full);
    /// Io: worth another try, the server may be starting. Refused: user, password, database or privileges.
    /// NewerVersion, Corrupt. A connection that is lost later is opened anew by the next read or write.
    [[nodiscard]] static Result<std::unique_ptr<Store>> connect(const DatabaseUrl &url,
                                                                Durability durability = Durability::Full);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Refused where it is on a server: there is no file that could be copied or looked at.
    [[nodiscard]] Result<QString> databaseFile() const;
    /// Of a directory; empty where it is on a server.
    [[nodiscard]] QString databasePath() const;

    /// The one writer; use it from one thread (the one that calls it first), or through a Recorder.
    /// Runs `job` in a transaction that is committed when it answers success, rolled back otherwise.
    [[nodiscard]] Result<ChangeSet> write(const std::function<Result<void>(Writer &)> &job);

    /// Whether other processes may use it at the same time.
    [[nodiscard]] bool isShared() const;
    /// Tells what any of them commits; null where it isn't shared.
    [[nodiscard]] std::unique_ptr<ChangeListener> openListener() const;

    /// A read connection of its own for the calling thread; each of its calls sees a consistent state.
    [[nodiscard]] Result<std::unique_ptr<Reader>> openReader() const;

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace monitron
