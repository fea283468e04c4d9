// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/datadirectory.h"

#include "core/engine/storesecrets.h"
#include "core/secrets/filesecretstore.h"
#include "core/storage/databaseurl.h"
#include "core/storage/reader.h"
#include "core/storage/readonly.h"
#include "core/storage/store.h"
#include "syncserver/config/serverconfig.h"

#include <QDir>
#include <QFile>

namespace monitron::datadirectory {

namespace {

/// Refused by the server's own words, which may name what the address says.
Result<std::unique_ptr<Store>> connect(const ServerConfig &config)
{
    return DatabaseUrl::parse(config.databaseUrl).and_then([](const DatabaseUrl &url) {
        return Store::connect(url);
    });
}

} // namespace

Result<void> make(const ServerConfig &config)
{
    const QString &directory = config.dataDirectory;
    if (QFileInfo(directory).isDir())
        return {};
    if (!QDir().mkpath(directory))
        return failure(
            Error::Code::Io,
            QStringLiteral("The data directory %1 can't be made. Check its path and permissions, or "
                           "name another with --data.")
                .arg(directory));
    QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Error inUse(const ServerConfig &config)
{
    return {Error::Code::Locked,
            QStringLiteral("A server is using %1. Stop it first, or name another directory with --data.")
                .arg(config.dataDirectory)};
}

Result<std::unique_ptr<Store>> openStore(const ServerConfig &config)
{
    if (!config.usesSqlite())
        return connect(config);
    if (auto made = make(config); !made)
        return Unexpected(made.error());
    auto store = Store::open(config.dataDirectory);
    if (!store && store.error().code == Error::Code::Locked)
        return Unexpected(inUse(config));
    return store;
}

Result<std::unique_ptr<Reader>> openReader(const ServerConfig &config)
{
    if (!config.usesSqlite())
        return connect(config).and_then(
            [](const std::unique_ptr<Store> &store) { return store->openReader(); });
    return openReadOnly(config.dataDirectory);
}

Result<std::unique_ptr<SecretStore>> openSecrets(const ServerConfig &config)
{
    const auto asStore = [](auto opened) { return std::unique_ptr<SecretStore>(std::move(opened)); };
    if (!config.usesSqlite())
        return StoreSecrets::open([&config] { return connect(config); }, config.secretsKey).map(asStore);
    if (auto made = make(config); !made)
        return Unexpected(made.error());
    if (!config.secretsKey.isEmpty())
        return FileSecretStore::withPassphrase(config.dataDirectory, config.secretsKey).map(asStore);
    return FileSecretStore::withKeyFile(config.dataDirectory,
                                        QDir(config.dataDirectory).filePath(QStringLiteral("secrets.key")))
        .map(asStore);
}

} // namespace monitron::datadirectory
