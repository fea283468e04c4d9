// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace monitron {

/// Secrets in the desktop's keyring (Secret Service, KWallet, macOS Keychain, Windows Credential Manager).
/// Lives in the GUI thread, where the keyring's answers arrive; may be asked from any thread.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    /// `service` names the entries' folder in the keyring.
    explicit KeychainSecretStore(const QString &service, QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;

private:
    QString m_service;
};

} // namespace monitron
