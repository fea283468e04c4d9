// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace monitron {

/// How a key is made from a passphrase (argon2id); stored beside what the key protects.
struct KeyDerivation
{
    QByteArray salt; ///< 16 bytes
    quint64 operations = 3;
    quint64 memory = 64 * 1024 * 1024; ///< bytes
    bool operator==(const KeyDerivation &) const = default;

    /// The default cost with a random salt.
    [[nodiscard]] static KeyDerivation fresh();
    /// Whether the numbers are ones that we would use: a forged file must not eat the machine.
    [[nodiscard]] bool isSane() const;
};

/// 32 secret bytes and what is done with them: authenticated encryption (XChaCha20-Poly1305) and a keyed
/// hash, each with a subkey of its own. The bytes are wiped when it goes.
class SecretKey
{
public:
    [[nodiscard]] static Result<SecretKey> generate();
    [[nodiscard]] static Result<SecretKey> derive(const QString &passphrase, const KeyDerivation &how);
    /// Reads what toText() wrote; Corrupt.
    [[nodiscard]] static Result<SecretKey> fromText(const QByteArray &text);

    SecretKey(const SecretKey &) = default;
    SecretKey &operator=(const SecretKey &) = default;
    ~SecretKey();

    /// One line of Base64: the content of a key file.
    [[nodiscard]] QByteArray toText() const;

    /// Encrypts; opens again only with the same `context`.
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &context) const;
    /// None when it was sealed with another key or context, or changed since.
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &context) const;
    [[nodiscard]] QByteArray mac(const QByteArray &data) const;
    /// Compares in constant time.
    [[nodiscard]] bool isMac(const QByteArray &mac, const QByteArray &data) const;

private:
    using Bytes = std::array<unsigned char, 32>;
    explicit SecretKey(const Bytes &master);

    Bytes m_master;
    Bytes m_sealing;
    Bytes m_hashing;
};

} // namespace monitron
