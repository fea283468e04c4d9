// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/mailheaders.h"

#include "core/notify/settingsreader.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace monitron {

namespace {

/// So many bytes make an encoded word that fits a line of 76 together with the longest of our header names.
constexpr qsizetype longestChunk = 39;

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (hasControlCharacter(QString(c)))
            c = u' ';
    }
    return text.simplified();
}

bool isPlain(const QString &text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    return ascii && text.size() <= 200 && !text.contains(QStringLiteral("=?"));
}

QByteArray encodedWords(const QString &text)
{
    QByteArray words;
    QByteArray chunk;
    const auto flush = [&] {
        if (!chunk.isEmpty())
            words += (words.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + chunk.toBase64() + "?=";
        chunk.clear();
    };
    const QList<uint> codePoints = text.toUcs4();
    for (const uint codePoint : codePoints) {
        const auto character = static_cast<char32_t>(codePoint);
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (chunk.size() + bytes.size() > longestChunk)
            flush();
        chunk += bytes;
    }
    flush();
    return words;
}

QByteArray idOf(const QString &uuid, const QByteArray &domain)
{
    return '<' + uuid.toLatin1() + '@' + domain + '>';
}

} // namespace

QByteArray encodedText(const QString &text)
{
    const QString line = withoutControls(text);
    return isPlain(line) ? line.toLatin1() : encodedWords(line);
}

QByteArray encodedPhrase(const QString &text)
{
    QString line = withoutControls(text);
    if (!isPlain(line))
        return encodedWords(line);
    line.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return '"' + line.toLatin1() + '"';
}

QByteArray mailDate(Timestamp at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC);
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss '+0000'")).toLatin1();
}

std::vector<QByteArray> mailHeaders(const EmailSettings &settings, const std::vector<Message> &messages,
                                    const QString &subject)
{
    const Message &message = messages.back();
    const QByteArray domain = settings.from.domain();
    QByteArrayList recipients;
    for (const EmailAddress &to : settings.to)
        recipients.append(to.toHeader());
    std::vector<QByteArray> headers{
        "Date: " + mailDate(message.at),
        "From: " + settings.from.toHeader(),
        "To: " + recipients.join(",\r\n "),
        "Subject: " + encodedText(subject),
        "Message-ID: " + idOf(message.id.toString(), domain),
        "Auto-Submitted: auto-generated",
    };
    if (!message.incident.isNull()) {
        const QByteArray root = idOf(QStringLiteral("incident-") + message.incident.toString(), domain);
        headers.push_back("In-Reply-To: " + root);
        headers.push_back("References: " + root);
    }
    return headers;
}

} // namespace monitron
