// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/redactor.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace monitron {

namespace {
constexpr QByteArrayView mark = "[redacted]";
} // namespace

bool isSecretHeader(const QString &name)
{
    static constexpr std::array words{"auth",   "cookie",     "token",      "secret",    "passw",  "api-key",
                                      "apikey", "access-key", "credential", "signature", "session"};
    return std::ranges::any_of(
        words, [&](const char *word) { return name.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

Redactor::Redactor(const CheckOrder &order)
{
    const Monitor &monitor = *order.monitor;
    const QUrl url(monitor.url.trimmed());
    if (!order.secret.isEmpty()) {
        add(order.secret.toUtf8());
        add((monitor.http.auth.user + u':' + order.secret).toUtf8().toBase64());
    }
    if (!url.password().isEmpty()) {
        add(url.password(QUrl::FullyDecoded).toUtf8());
        add((url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded)).toUtf8().toBase64());
    }
    for (const HttpHeader &header : monitor.http.headers) {
        if (!isSecretHeader(header.name))
            continue;
        add(header.value.toUtf8());
        // "Bearer abc": the part after the scheme is the secret.
        add(header.value.section(u' ', 1).trimmed().toUtf8());
    }
    std::ranges::sort(m_secrets, std::ranges::greater(), &QByteArray::size);
}

void Redactor::add(const QByteArray &secret)
{
    if (secret.isEmpty())
        return;
    for (const QByteArray &form : {secret, secret.toPercentEncoding(), secret.toBase64()}) {
        if (!m_secrets.contains(form))
            m_secrets.append(form);
    }
}

QByteArray Redactor::clean(const QByteArray &bytes, qsizetype limit) const
{
    QByteArray result;
    qsizetype at = 0;
    while (at < bytes.size() && result.size() < limit) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        const auto secret = std::ranges::find_if(
            m_secrets, [&](const QByteArray &candidate) { return rest.startsWith(candidate); });
        if (secret == m_secrets.end()) {
            // What lies beyond the limit was only read to recognise a secret that crosses it.
            if (at >= limit)
                break;
            result.append(bytes.at(at++));
        } else {
            result.append(mark);
            at += secret->size();
        }
    }
    return result.first(std::min(result.size(), limit));
}

QString Redactor::text(const QString &text) const
{
    if (m_secrets.isEmpty())
        return text;
    const QByteArray bytes = text.toUtf8();
    return QString::fromUtf8(clean(bytes, bytes.size() * mark.size()));
}

Evidence Redactor::evidence(const QList<std::pair<QByteArray, QByteArray>> &headers,
                            const QByteArray &body) const
{
    Evidence evidence;
    for (const auto &[name, value] : headers) {
        const QString key = QString::fromLatin1(name);
        evidence.headers.push_back(
            {key, isSecretHeader(key) ? QString::fromLatin1(mark) : text(QString::fromUtf8(value))});
    }
    evidence.body = clean(body, maxEvidenceBody);
    return evidence;
}

} // namespace monitron
