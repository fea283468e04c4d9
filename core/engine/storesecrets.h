// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <functional>
#include <memory>

namespace monitron {

class Store;

/// The secrets in the store itself, where several machines share it: each sealed with a key that is derived
/// from a passphrase, which the store never sees. Works on a thread and connections of its own.
class StoreSecrets final : public SecretStore
{
public:
    using Connect = std::function<Result<std::unique_ptr<Store>>()>;
    /// Refused: the passphrase is not the one that the secrets were sealed with. What `connect` answers.
    [[nodiscard]] static Result<std::unique_ptr<StoreSecrets>> open(const Connect &connect,
                                                                    const QString &passphrase);
    ~StoreSecrets() override;

    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;

private:
    struct Private;
    explicit StoreSecrets(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace monitron
