// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

namespace monitron {

/// Keeps secrets for one run only: for a command that has no profile, a desktop without a keyring whose user
/// wants it so, and for tests.
class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;
    /// The keys of everything that is kept.
    [[nodiscard]] QStringList keys();

private:
    QMutex m_mutex;
    QHash<QString, QString> m_secrets;
};

} // namespace monitron
