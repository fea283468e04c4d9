// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretkey.h"

#include <QJsonObject>
#include <QStringList>

#include <map>

namespace monitron {

/// The content of a secrets file: sealed secrets by name, how the key is made, and a seal over the whole, so
/// that no entry can be changed, swapped, added or taken away without the key.
class SecretVault
{
public:
    SecretVault() = default;
    explicit SecretVault(KeyDerivation derivation) : m_derivation(std::move(derivation)) {}

    /// Reads the form only; Corrupt, NewerVersion. Trust nothing in it before verify().
    [[nodiscard]] static Result<SecretVault> parse(const QByteArray &file);
    [[nodiscard]] QByteArray toFile(const SecretKey &key) const;

    /// None: the key comes from a key file.
    [[nodiscard]] const std::optional<KeyDerivation> &derivation() const { return m_derivation; }

    /// Refused: another key. Corrupt: the right key, but the file isn't as we wrote it.
    [[nodiscard]] Result<void> verify(const SecretKey &key) const;

    /// NotFound, Corrupt.
    [[nodiscard]] Result<QString> read(const QString &name, const SecretKey &key) const;
    void write(const QString &name, const QString &secret, const SecretKey &key);
    [[nodiscard]] QStringList names() const;
    /// False when there was none.
    bool remove(const QString &name);

private:
    [[nodiscard]] QJsonObject toObject(const QByteArray &keyCheck) const;

    std::optional<KeyDerivation> m_derivation;
    std::map<QString, QByteArray> m_sealed;
    QByteArray m_keyCheck; ///< as read: tells another key from a changed file
    QByteArray m_mac;      ///< as read
};

} // namespace monitron
