// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace monitron {

class Database;

/// Brings a database to the newest schema: numbered, append-only files, each run together with its
/// version bump in one transaction. A new database runs the same files.
class Migrator
{
public:
    /// The version that this program writes.
    [[nodiscard]] static int newestVersion();
    /// The version of a database of ours. NewerVersion, or Corrupt when it isn't one.
    [[nodiscard]] static Result<int> version(Database &database);
    [[nodiscard]] static Result<void> migrate(Database &database);
};

} // namespace monitron
