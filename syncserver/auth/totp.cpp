// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/totp.h"

#include "syncserver/auth/secrettoken.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QtEndian>

#include <algorithm>

namespace monitron::auth::totp {

namespace {

constexpr qint64 stepMs = 30'000;
constexpr qsizetype digits = 6;
constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

} // namespace

QByteArray makeSecret()
{
    return randomBytes(20);
}

QString toBase32(const QByteArray &secret)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : secret) {
        bits = (bits << 8) | static_cast<unsigned char>(byte);
        for (count += 8; count >= 5; count -= 5)
            text += QLatin1Char(alphabet[(bits >> (count - 5)) & 31]);
    }
    if (count > 0)
        text += QLatin1Char(alphabet[(bits << (5 - count)) & 31]);
    return text;
}

std::optional<QByteArray> fromBase32(const QString &text)
{
    QByteArray secret;
    quint32 bits = 0;
    int count = 0;
    for (const QChar letter : text) {
        const char *end = alphabet + 32;
        const char *found = std::find(alphabet + 0, end, letter.toUpper().toLatin1());
        if (found == end)
            return std::nullopt;
        bits = (bits << 5) | static_cast<quint32>(found - alphabet);
        count += 5;
        if (count >= 8) {
            count -= 8;
            secret.append(static_cast<char>((bits >> count) & 0xff));
        }
    }
    return secret;
}

QString uriOf(const QByteArray &secret, const QString &email)
{
    return QStringLiteral(
               "otpauth://totp/Monitron:%1?secret=%2&issuer=Monitron&algorithm=SHA1&digits=6&period=30")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(email)), toBase32(secret));
}

qint64 stepAt(Timestamp at)
{
    return at.ms() / stepMs;
}

QString codeOf(const QByteArray &secret, qint64 step)
{
    QByteArray counter(sizeof(quint64), Qt::Uninitialized);
    qToBigEndian(static_cast<quint64>(step), counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, secret, QCryptographicHash::Sha1);
    const int offset = mac.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    return QStringLiteral("%1").arg(number % 1'000'000, digits, 10, QLatin1Char('0'));
}

bool isCode(const QString &text)
{
    return text.size() == digits &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<qint64> stepOf(const QByteArray &secret, const QString &code, Timestamp now)
{
    std::optional<qint64> found;
    for (const qint64 step : {stepAt(now) - 1, stepAt(now), stepAt(now) + 1}) {
        if (equalInConstantTime(codeOf(secret, step).toLatin1(), code.toLatin1()))
            found = step;
    }
    return found;
}

} // namespace monitron::auth::totp
