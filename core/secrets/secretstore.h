// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QString>

namespace monitron {

/// Passwords and tokens by key, outside the database. Implementations: KeychainSecretStore (app/platform),
/// FileSecretStore (an encrypted file with a key file), StoreSecrets (core/engine: in a shared store),
/// MemorySecretStore (one run only).
/// Call from any thread; the futures may be answered in any thread.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    /// NotFound when there is none, Refused or Io when the store can't be asked.
    [[nodiscard]] virtual QFuture<Result<QString>> read(const QString &key) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &key, const QString &secret) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &key) = 0;
};

} // namespace monitron
