// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <memory>

namespace monitron {

class Reader;
class SecretStore;
class Store;
struct ServerConfig;

/// What the configuration says where things are, opened.
namespace datadirectory {

/// Makes it, for its owner only, where there is none. Io.
[[nodiscard]] Result<void> make(const ServerConfig &config);
/// What to say when another process has it.
[[nodiscard]] Error inUse(const ServerConfig &config);
/// The database, wherever it is, made or migrated; Locked, with words that fit a server, when another process
/// has it.
[[nodiscard]] Result<std::unique_ptr<Store>> openStore(const ServerConfig &config);
/// To read only, also while the server runs. NotFound, Refused where it has to be migrated first.
[[nodiscard]] Result<std::unique_ptr<Reader>> openReader(const ServerConfig &config);
/// In the data directory, or sealed in the database where machines share that.
[[nodiscard]] Result<std::unique_ptr<SecretStore>> openSecrets(const ServerConfig &config);

} // namespace datadirectory

} // namespace monitron
