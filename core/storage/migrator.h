// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/dialect.h"

namespace monitron {

class Database;

/// Brings a database to the newest schema: numbered, append-only files, each run together with its
/// version bump in one transaction. A new database runs the same files. Each engine has files and versions of
/// its own.
class Migrator
{
public:
    /// The version that this program writes.
    [[nodiscard]] static int newestVersion(Dialect::Engine engine = Dialect::Engine::Sqlite);
    /// The version of a database of ours. NewerVersion, or Corrupt when it isn't one.
    [[nodiscard]] static Result<int> version(Database &database);
    /// On a server, several processes may do so at once.
    [[nodiscard]] static Result<void> migrate(Database &database);
};

} // namespace monitron
