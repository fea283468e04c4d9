// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretkey.h"

#include "core/base/coretext.h"

#include <sodium.h>

namespace monitron {

namespace {

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char subkeyContext[crypto_kdf_CONTEXTBYTES + 1] = "monitron";

const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *bytesOf(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

Result<void> initialise()
{
    if (sodium_init() < 0)
        return failure(Error::Code::Internal, CoreText::tr("The cryptography library can't be initialised."));
    return {};
}

} // namespace

KeyDerivation KeyDerivation::fresh()
{
    KeyDerivation how;
    how.salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(how.salt.data(), static_cast<std::size_t>(how.salt.size()));
    return how;
}

bool KeyDerivation::isSane() const
{
    constexpr quint64 mostMemory = 1024 * 1024 * 1024;
    return salt.size() == crypto_pwhash_SALTBYTES && operations >= crypto_pwhash_OPSLIMIT_MIN &&
           operations <= 20 && memory >= crypto_pwhash_MEMLIMIT_MIN && memory <= mostMemory;
}

SecretKey::SecretKey(const Bytes &master) : m_master(master)
{
    crypto_kdf_derive_from_key(m_sealing.data(), m_sealing.size(), 1, subkeyContext, m_master.data());
    crypto_kdf_derive_from_key(m_hashing.data(), m_hashing.size(), 2, subkeyContext, m_master.data());
}

SecretKey::~SecretKey()
{
    sodium_memzero(m_master.data(), m_master.size());
    sodium_memzero(m_sealing.data(), m_sealing.size());
    sodium_memzero(m_hashing.data(), m_hashing.size());
}

Result<SecretKey> SecretKey::generate()
{
    if (auto ready = initialise(); !ready)
        return Unexpected(ready.error());
    Bytes master;
    randombytes_buf(master.data(), master.size());
    const SecretKey key(master);
    sodium_memzero(master.data(), master.size());
    return key;
}

Result<SecretKey> SecretKey::derive(const QString &passphrase, const KeyDerivation &how)
{
    if (auto ready = initialise(); !ready)
        return Unexpected(ready.error());
    if (!how.isSane())
        return failure(Error::Code::Corrupt, CoreText::tr("The key derivation settings make no sense."));
    // The same passphrase typed on another system may come in another Unicode form.
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    Bytes master;
    const int failed = crypto_pwhash(master.data(), master.size(), text.constData(),
                                     static_cast<unsigned long long>(text.size()), bytesOf(how.salt),
                                     how.operations, how.memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
    if (failed != 0)
        return failure(Error::Code::Internal,
                       CoreText::tr("There is not enough memory to derive the key from the passphrase."));
    const SecretKey key(master);
    sodium_memzero(master.data(), master.size());
    return key;
}

Result<SecretKey> SecretKey::fromText(const QByteArray &text)
{
    if (auto ready = initialise(); !ready)
        return Unexpected(ready.error());
    auto decoded = QByteArray::fromBase64Encoding(text.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != static_cast<qsizetype>(sizeof(Bytes)))
        return failure(Error::Code::Corrupt,
                       CoreText::tr("This is no key: 32 bytes in Base64 are expected."));
    Bytes master;
    std::copy(decoded.decoded.cbegin(), decoded.decoded.cend(), master.begin());
    sodium_memzero(decoded.decoded.data(), static_cast<std::size_t>(decoded.decoded.size()));
    const SecretKey key(master);
    sodium_memzero(master.data(), master.size());
    return key;
}

QByteArray SecretKey::toText() const
{
    const auto raw = QByteArray::fromRawData(reinterpret_cast<const char *>(m_master.data()),
                                             static_cast<qsizetype>(m_master.size()));
    return raw.toBase64() + '\n';
}

QByteArray SecretKey::seal(const QByteArray &plain, const QByteArray &context) const
{
    QByteArray sealed(static_cast<qsizetype>(nonceSize + tagSize) + plain.size(), Qt::Uninitialized);
    randombytes_buf(sealed.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(sealed) + nonceSize, nullptr, bytesOf(plain), static_cast<unsigned long long>(plain.size()),
        bytesOf(context), static_cast<unsigned long long>(context.size()), nullptr,
        bytesOf(std::as_const(sealed)), m_sealing.data());
    return sealed;
}

std::optional<QByteArray> SecretKey::open(const QByteArray &sealed, const QByteArray &context) const
{
    const qsizetype overhead = static_cast<qsizetype>(nonceSize + tagSize);
    if (sealed.size() < overhead)
        return std::nullopt;
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    const auto size = static_cast<unsigned long long>(sealed.size()) - nonceSize;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(plain), nullptr, nullptr, bytesOf(sealed) + nonceSize, size, bytesOf(context),
            static_cast<unsigned long long>(context.size()), bytesOf(sealed), m_sealing.data()) != 0)
        return std::nullopt;
    return plain;
}

QByteArray SecretKey::mac(const QByteArray &data) const
{
    QByteArray mac(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytesOf(mac), static_cast<std::size_t>(mac.size()), bytesOf(data),
                       static_cast<unsigned long long>(data.size()), m_hashing.data(), m_hashing.size());
    return mac;
}

bool SecretKey::isMac(const QByteArray &mac, const QByteArray &data) const
{
    const QByteArray expected = this->mac(data);
    return mac.size() == expected.size() &&
           sodium_memcmp(mac.constData(), expected.constData(), static_cast<std::size_t>(mac.size())) == 0;
}

} // namespace monitron
