// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretvault.h"

#include "core/base/coretext.h"

#include <QJsonDocument>

namespace monitron {

namespace {

const QString formatName = QStringLiteral("monitron-secrets");
constexpr int formatVersion = 1;

Unexpected corrupt(const QString &sentence)
{
    return failure(Error::Code::Corrupt, sentence);
}

/// What a secret is bound to: moved under another name it doesn't open.
QByteArray contextOf(const QString &name)
{
    return QByteArrayLiteral("secret:") + name.toUtf8();
}

/// A known text: its hash tells whether a key is the one that was used before.
const QByteArray keyCheckText = QByteArrayLiteral("monitron key check");

QString toText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<QByteArray> fromText(const QJsonValue &value)
{
    auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!value.isString() || !decoded)
        return std::nullopt;
    return decoded.decoded;
}

} // namespace

QJsonObject SecretVault::toObject(const QByteArray &keyCheck) const
{
    QJsonObject key{{QStringLiteral("source"), QStringLiteral("file")}};
    if (m_derivation) {
        key = QJsonObject{{QStringLiteral("source"), QStringLiteral("argon2id")},
                          {QStringLiteral("salt"), toText(m_derivation->salt)},
                          {QStringLiteral("operations"), static_cast<qint64>(m_derivation->operations)},
                          {QStringLiteral("memory"), static_cast<qint64>(m_derivation->memory)}};
    }
    key.insert(QStringLiteral("check"), toText(keyCheck));
    QJsonObject secrets;
    for (const auto &[name, sealed] : m_sealed)
        secrets.insert(name, toText(sealed));
    return {{QStringLiteral("format"), formatName},
            {QStringLiteral("version"), formatVersion},
            {QStringLiteral("key"), key},
            {QStringLiteral("secrets"), secrets}};
}

Result<SecretVault> SecretVault::parse(const QByteArray &file)
{
    QJsonParseError parseError;
    const QJsonObject object = QJsonDocument::fromJson(file, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return corrupt(CoreText::tr("The secrets file is damaged: %1.").arg(parseError.errorString()));
    if (object.value(QStringLiteral("format")).toString() != formatName)
        return corrupt(CoreText::tr("The secrets file is damaged: it is not a file of Monitron secrets."));
    if (object.value(QStringLiteral("version")).toInt() > formatVersion)
        return failure(Error::Code::NewerVersion,
                       CoreText::tr("The secrets file was made by a newer Monitron."));

    SecretVault vault;
    const QJsonObject key = object.value(QStringLiteral("key")).toObject();
    const QString source = key.value(QStringLiteral("source")).toString();
    if (source == QStringLiteral("argon2id")) {
        KeyDerivation how;
        how.salt = fromText(key.value(QStringLiteral("salt"))).value_or(QByteArray());
        how.operations = static_cast<quint64>(key.value(QStringLiteral("operations")).toInteger());
        how.memory = static_cast<quint64>(key.value(QStringLiteral("memory")).toInteger());
        if (!how.isSane())
            return corrupt(
                CoreText::tr("The secrets file is damaged: its key derivation settings make no sense."));
        vault.m_derivation = how;
    } else if (source != QStringLiteral("file")) {
        return corrupt(CoreText::tr("The secrets file is damaged: it doesn't say where its key comes from."));
    }
    const auto check = fromText(key.value(QStringLiteral("check")));
    const auto mac = fromText(object.value(QStringLiteral("mac")));
    if (!check || !mac)
        return corrupt(CoreText::tr("The secrets file is damaged: its seal is missing."));
    vault.m_keyCheck = *check;
    vault.m_mac = *mac;
    const QJsonObject secrets = object.value(QStringLiteral("secrets")).toObject();
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        const auto sealed = fromText(it.value());
        if (!sealed)
            return corrupt(
                CoreText::tr("The secrets file is damaged: the entry \"%1\" can't be read.").arg(it.key()));
        vault.m_sealed.emplace(it.key(), *sealed);
    }
    return vault;
}

QByteArray SecretVault::toFile(const SecretKey &key) const
{
    QJsonObject object = toObject(key.mac(keyCheckText));
    const QByteArray mac = key.mac(QJsonDocument(object).toJson(QJsonDocument::Compact));
    object.insert(QStringLiteral("mac"), toText(mac));
    return QJsonDocument(object).toJson();
}

Result<void> SecretVault::verify(const SecretKey &key) const
{
    if (!key.isMac(m_keyCheck, keyCheckText))
        return failure(Error::Code::Refused,
                       m_derivation
                           ? CoreText::tr("The passphrase is wrong: it doesn't open the stored secrets.")
                           : CoreText::tr("The key file is not the one that the secrets were stored with."));
    if (!key.isMac(m_mac, QJsonDocument(toObject(m_keyCheck)).toJson(QJsonDocument::Compact)))
        return corrupt(
            CoreText::tr("The secrets file is damaged: it was changed by something other than Monitron."));
    return {};
}

Result<QString> SecretVault::read(const QString &name, const SecretKey &key) const
{
    const auto found = m_sealed.find(name);
    if (found == m_sealed.end())
        return failure(Error::Code::NotFound, CoreText::tr("There is no secret \"%1\".").arg(name));
    const auto plain = key.open(found->second, contextOf(name));
    if (!plain)
        return corrupt(CoreText::tr("The secrets file is damaged: the entry \"%1\" doesn't open.").arg(name));
    return QString::fromUtf8(*plain);
}

void SecretVault::write(const QString &name, const QString &secret, const SecretKey &key)
{
    m_sealed[name] = key.seal(secret.toUtf8(), contextOf(name));
}

QStringList SecretVault::names() const
{
    QStringList names;
    for (const auto &entry : m_sealed)
        names.append(entry.first);
    return names;
}

bool SecretVault::remove(const QString &name)
{
    return m_sealed.erase(name) > 0;
}

} // namespace monitron
