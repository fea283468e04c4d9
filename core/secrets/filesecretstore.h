// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <QStringList>

#include <memory>

namespace monitron {

/// Keeps secrets in `directory`/secrets.json, encrypted with a key from a file or a passphrase. Several
/// processes may use the same directory. Each call is done, and durable, when it returns: a few file
/// operations.
class FileSecretStore final : public SecretStore
{
public:
    /// The key file is made (mode 0600) when neither it nor any secret is there yet. Refused: it is missing
    /// though secrets are there, belongs to other secrets, or other users may read it. Corrupt, NewerVersion,
    /// Io, Locked.
    [[nodiscard]] static Result<std::unique_ptr<FileSecretStore>> withKeyFile(const QString &directory,
                                                                              const QString &keyFile);
    /// Derives the key by argon2id, which takes some 100 ms. Refused: the passphrase is not the one that the
    /// secrets were stored with. Invalid when it is empty.
    [[nodiscard]] static Result<std::unique_ptr<FileSecretStore>> withPassphrase(const QString &directory,
                                                                                 const QString &passphrase);
    ~FileSecretStore() override;

    /// Whether `directory` holds secrets that a passphrase opens.
    [[nodiscard]] static bool hasPassphrase(const QString &directory);
    /// The keys of everything that is kept.
    [[nodiscard]] Result<QStringList> keys();

    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;

private:
    struct Private;
    explicit FileSecretStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace monitron
