// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/curlcommand.h"

#include "core/base/coretext.h"
#include "core/model/monitordiff.h"
#include "core/transfer/curlreader.h"
#include "core/transfer/shellwords.h"

#include <QRegularExpression>
#include <QUrl>

namespace monitron {

namespace {

const QByteArray secretVariable("\"$MONITRON_SECRET\"");

/// "$X_API_KEY" for the header X-Api-Key.
QByteArray variableFor(const QString &header)
{
    static const QRegularExpression other(QStringLiteral("[^A-Z0-9]"));
    return "\"$HEADER_" + header.toUpper().replace(other, QStringLiteral("_")).toLatin1() + '"';
}

void appendHeaders(const HttpOptions &http, QByteArrayList &parts)
{
    for (const HttpHeader &header : http.headers) {
        const QString start = header.name + QStringLiteral(": ");
        if (header.value.isEmpty())
            parts.append("--header " + quotedForBash(header.name.toUtf8() + ';'));
        else if (mayBeSecret(header))
            parts.append("--header " + quotedForBash(start.toUtf8()) + variableFor(header.name));
        else
            parts.append("--header " + quotedForBash((start + header.value).toUtf8()));
    }
    if (http.auth.scheme == HttpAuth::Scheme::Basic)
        parts.append("--user " + quotedForBash((http.auth.user + u':').toUtf8()) + secretVariable);
    if (http.auth.scheme == HttpAuth::Scheme::Bearer)
        parts.append("--header 'Authorization: Bearer '" + secretVariable);
}

QByteArray address(const Monitor &monitor)
{
    QUrl url(monitor.url);
    if (url.password().isEmpty())
        return quotedForBash(monitor.url.toUtf8());
    url.setPassword(QString());
    return quotedForBash(url.toEncoded());
}

} // namespace

bool looksLikeCurl(const QString &text)
{
    static const QRegularExpression start(QStringLiteral("^\\s*([$>#]\\s+)?curl(\\.exe)?\\s"),
                                          QRegularExpression::CaseInsensitiveOption);
    // The cut may go through a surrogate pair, which is no text to the expression's own check.
    return start
        .match(text.left(200), 0, QRegularExpression::NormalMatch,
               QRegularExpression::DontCheckSubjectStringMatchOption)
        .hasMatch();
}

Result<CurlMonitor> parseCurl(const QString &text)
{
    static const QRegularExpression prompt(QStringLiteral("^\\s*([$>#]\\s+)?"));
    const qsizetype skipped = prompt
                                  .match(text, 0, QRegularExpression::NormalMatch,
                                         QRegularExpression::DontCheckSubjectStringMatchOption)
                                  .capturedLength();
    auto command = readShellCommand(text.mid(skipped).toUtf8());
    if (!command)
        return tl::make_unexpected(command.error());
    if (!looksLikeCurl(text) || command->words.isEmpty())
        return failure(Error::Code::Invalid, CoreText::tr("This is not a curl command."));
    command->words.removeFirst();
    const auto options = readCurlOptions(command->words);
    if (!options)
        return tl::make_unexpected(options.error());
    auto curl = CurlReader(command->variables).read(*options);
    if (curl) {
        curl->length = text.left(skipped).toUtf8().size() + command->length;
        if (command->piped)
            curl->warnings.append(CoreText::tr("What the shell does with the answer is left out."));
    }
    return curl;
}

QString curlCommand(const Monitor &monitor)
{
    const HttpOptions &http = monitor.http;
    const QByteArray timeout = "--max-time " + QByteArray::number(monitor.timeout.count() / 1000);
    if (monitor.kind == u"tcp")
        return QString::fromUtf8("curl " + timeout + ' ' +
                                 quotedForBash("telnet" + monitor.url.mid(3).toUtf8()));
    QByteArrayList parts{"curl " + address(monitor)};
    static const QRegularExpression globbed(QStringLiteral("[][{}]"));
    if (monitor.url.contains(globbed))
        parts.append("--globoff");
    const QString usual = http.body.isEmpty() ? QStringLiteral("GET") : QStringLiteral("POST");
    if (http.method == u"HEAD" && http.body.isEmpty())
        parts.append("--head");
    else if (http.method != usual)
        parts.append("--request " + quotedForBash(http.method.toUtf8()));
    appendHeaders(http, parts);
    if (!http.body.isEmpty())
        parts.append("--data-raw " + quotedForBash(http.body));
    if (http.maxRedirects > 0)
        parts.append("--location --max-redirs " + QByteArray::number(http.maxRedirects));
    if (!http.verifyTls)
        parts.append("--insecure");
    parts.append(timeout);
    return QString::fromUtf8(parts.join(" \\\n  "));
}

} // namespace monitron
