// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/secrettoken.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <sodium.h>

namespace monitron::auth {

namespace {

constexpr qsizetype tokenBytes = 32;

} // namespace

SecretToken SecretToken::make(const QString &prefix)
{
    const QByteArray random = randomBytes(tokenBytes);
    const QString text = prefix + QString::fromLatin1(random.toBase64(QByteArray::Base64UrlEncoding |
                                                                      QByteArray::OmitTrailingEquals));
    return {text, hashOf(text)};
}

QByteArray SecretToken::hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

QByteArray SecretToken::hashOf(const QString &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text.toUtf8(), key, QCryptographicHash::Sha256);
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

QString randomLetters(qsizetype count)
{
    constexpr char letters[] = "abcdefghjkmnpqrstuvwxyz123456789";
    static_assert(sizeof letters == 32 + 1);
    QString text;
    for (const char byte : randomBytes(count))
        text += QLatin1Char(letters[static_cast<unsigned char>(byte) % 32]);
    return text;
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() &&
           sodium_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace monitron::auth
