// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/curlreader.h"

#include "core/base/coretext.h"
#include "core/model/monitordiff.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace monitron {

Result<CurlMonitor> CurlReader::read(const std::vector<CurlOption> &options)
{
    for (const CurlOption &option : options)
        take(option);
    finishBody();
    finishUrl();
    finishHeaders();
    if (!m_problem.isEmpty())
        return failure(Error::Code::Invalid, m_problem);
    HttpOptions &http = m_curl.monitor.http;
    http.method = !m_method.isEmpty() ? m_method : (m_head ? QStringLiteral("HEAD") : http.method);
    const int wanted = m_maxRedirects.value_or(http.maxRedirects);
    http.maxRedirects = m_follow ? (wanted < 0 ? 30 : std::min(wanted, 30)) : 0;
    return std::move(m_curl);
}

void CurlReader::fail(const QString &sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence;
}

void CurlReader::take(const CurlOption &option)
{
    const QString value = QString::fromUtf8(option.value);
    switch (option.meaning) {
    case CurlMeaning::Url:
        return takeUrl(value);
    case CurlMeaning::Method:
        m_method = value.toUpper();
        return;
    case CurlMeaning::Header:
        return takeHeader(value);
    case CurlMeaning::Data:
    case CurlMeaning::RawData:
    case CurlMeaning::BinaryData:
    case CurlMeaning::EncodedData:
    case CurlMeaning::Json:
        return takeData(option);
    case CurlMeaning::User:
        return takeUser(value);
    case CurlMeaning::BearerToken:
        return takeAuthorization(QStringLiteral("Bearer ") + value);
    case CurlMeaning::UserAgent:
        return setHeader(QStringLiteral("User-Agent"), value);
    case CurlMeaning::Referer:
        return setHeader(QStringLiteral("Referer"), value.section(u';', 0, 0));
    case CurlMeaning::Cookie:
        if (value.contains(u'='))
            return setHeader(QStringLiteral("Cookie"), value);
        return fail(CoreText::tr("“%1 %2” reads cookies from a file: paste them instead.")
                        .arg(option.name, value.left(60)));
    case CurlMeaning::Head:
        m_head = true;
        return;
    case CurlMeaning::Get:
        m_get = true;
        return;
    case CurlMeaning::Follow:
        m_follow = true;
        return;
    case CurlMeaning::MaxRedirects:
        m_maxRedirects = value.toInt();
        return;
    case CurlMeaning::MaxTime:
        return takeMaxTime(option);
    case CurlMeaning::Insecure:
        m_curl.monitor.http.verifyTls = false;
        return;
    case CurlMeaning::Harmless:
        return;
    case CurlMeaning::LeftOut:
        return warn(CoreText::tr("“%1” is left out: checks are made without it.").arg(option.name));
    case CurlMeaning::Refused:
        return fail(CoreText::tr("“%1” can't be done by a check.").arg(option.name));
    }
}

void CurlReader::takeData(const CurlOption &option)
{
    QByteArray value = option.value;
    const bool isRaw = option.meaning == CurlMeaning::RawData;
    const bool isEncoded = option.meaning == CurlMeaning::EncodedData;
    const qsizetype equals = value.indexOf('=');
    const qsizetype file = value.indexOf('@');
    if ((!isRaw && file == 0) || (isEncoded && file > 0 && equals < 0))
        return fail(CoreText::tr("“%1 %2” reads a file: paste what is in it instead.")
                        .arg(option.name, QString::fromUtf8(value.left(60))));
    if (isEncoded)
        value = value.left(std::max<qsizetype>(equals, 0)) + (equals > 0 ? "=" : "") +
                value.mid(equals + 1).toPercentEncoding();
    const bool joined = m_hasBody && option.meaning != CurlMeaning::Json;
    m_body += (joined ? "&" : "") + value;
    m_hasBody = true;
    m_json = m_json || option.meaning == CurlMeaning::Json;
}

void CurlReader::takeHeader(const QString &line)
{
    if (line.startsWith(u'@'))
        return fail(CoreText::tr("“-H %1” reads a file: paste its headers instead.").arg(line.left(60)));
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0 && line.endsWith(u';')) // curl's way to write an empty header
        return setHeader(line.chopped(1).trimmed(), QString());
    const QString name = line.left(colon).trimmed();
    const QString value = colon < 0 ? QString() : line.mid(colon + 1).trimmed();
    if (colon <= 0)
        return warn(CoreText::tr("The header “%1” is not of the form Name: value and is left out.")
                        .arg(line.left(60)));
    if (value.isEmpty())
        m_removed.append(name.toLower());
    else if (name.compare(u"Content-Length", Qt::CaseInsensitive) == 0)
        return; // told by the body
    else if (name.compare(u"Accept-Encoding", Qt::CaseInsensitive) == 0)
        return; // a check asks for what it can read
    else if (name.compare(u"Authorization", Qt::CaseInsensitive) == 0)
        takeAuthorization(value);
    else
        m_curl.monitor.http.headers.push_back({name, value});
}

void CurlReader::takeAuthorization(const QString &value)
{
    const QString scheme = value.section(u' ', 0, 0);
    const QString rest = value.section(u' ', 1).trimmed();
    HttpAuth &auth = m_curl.monitor.http.auth;
    if (scheme.compare(u"Bearer", Qt::CaseInsensitive) == 0) {
        auth = {HttpAuth::Scheme::Bearer, QString()};
        return takeSecret(rest);
    }
    if (scheme.compare(u"Basic", Qt::CaseInsensitive) == 0) {
        const auto pair =
            QByteArray::fromBase64Encoding(rest.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (pair && (*pair).contains(':'))
            return takeUser(QString::fromUtf8(*pair));
    }
    fail(CoreText::tr("The header “Authorization: %1 …” can't be kept as a password or token: only Basic "
                      "and Bearer can.")
             .arg(scheme.left(40)));
}

void CurlReader::takeUser(const QString &pair)
{
    const qsizetype colon = pair.indexOf(u':');
    m_curl.monitor.http.auth = {HttpAuth::Scheme::Basic, pair.left(colon)};
    takeSecret(colon < 0 ? QString() : pair.mid(colon + 1));
}

void CurlReader::takeSecret(const QString &secret)
{
    const bool missing = secret.isEmpty() || m_variables.contains(secret.toUtf8());
    m_curl.secret = missing ? std::nullopt : std::optional(secret);
    if (missing)
        warn(CoreText::tr("The password or token is not in the command: enter it."));
}

void CurlReader::takeMaxTime(const CurlOption &option)
{
    bool isNumber = false;
    const double seconds = option.value.toDouble(&isNumber);
    if (!isNumber || seconds <= 0)
        return fail(CoreText::tr("“%1 %2” is not a number of seconds.")
                        .arg(option.name, QString::fromUtf8(option.value.left(40))));
    const double kept = std::clamp(std::ceil(seconds), 1.0, 60.0);
    m_curl.hasTimeout = true;
    m_curl.monitor.timeout = std::chrono::seconds(static_cast<int>(kept));
    if (kept != seconds)
        warn(CoreText::tr("A check gives up after %1 s: whole seconds from 1 to 60.").arg(kept));
}

void CurlReader::takeUrl(const QString &text)
{
    if (!m_curl.monitor.url.isEmpty())
        return warn(CoreText::tr("Only the first address is taken."));
    m_curl.monitor.url = text.contains(QStringLiteral("://")) ? text : QStringLiteral("http://") + text;
}

/// Data of a GET goes into the address; a user in the address is no part of it.
void CurlReader::finishUrl()
{
    Monitor &monitor = m_curl.monitor;
    QUrl url(monitor.url);
    const QString scheme = url.scheme().toLower();
    if (monitor.url.isEmpty())
        return fail(CoreText::tr("There is no address in the command."));
    if (scheme == u"telnet" || scheme == u"tcp") {
        monitor.kind = QStringLiteral("tcp");
        monitor.url = QStringLiteral("tcp") + monitor.url.mid(scheme.size());
        return;
    }
    if (scheme != u"http" && scheme != u"https")
        return fail(CoreText::tr("“%1://” can't be checked: only http, https and telnet can.").arg(scheme));
    if (!url.userInfo().isEmpty()) {
        if (monitor.http.auth.scheme == HttpAuth::Scheme::None) {
            monitor.http.auth = {HttpAuth::Scheme::Basic, url.userName(QUrl::FullyDecoded)};
            takeSecret(url.password(QUrl::FullyDecoded));
        }
        url.setUserInfo(QString());
        monitor.url = url.toString(QUrl::FullyEncoded);
    }
    if (m_get && m_hasBody) {
        const QString data = QString::fromUtf8(m_body);
        monitor.url += (url.hasQuery() ? QLatin1Char('&') : QLatin1Char('?')) + data;
    }
}

void CurlReader::finishBody()
{
    HttpOptions &http = m_curl.monitor.http;
    if (!m_hasBody || m_get)
        return;
    http.body = m_body;
    http.method = QStringLiteral("POST");
    const QString type = QStringLiteral("Content-Type");
    const QString json = QStringLiteral("application/json");
    if (m_json) {
        if (!hasHeader(type))
            setHeader(type, json);
        if (!hasHeader(QStringLiteral("Accept")))
            setHeader(QStringLiteral("Accept"), json);
        return;
    }
    // curl calls any data a form; a check would call what looks like JSON so.
    const QByteArray text = http.body.trimmed();
    if (!hasHeader(type) && (text.startsWith('{') || text.startsWith('[')))
        setHeader(type, QStringLiteral("application/x-www-form-urlencoded"));
}

void CurlReader::finishHeaders()
{
    std::vector<HttpHeader> &headers = m_curl.monitor.http.headers;
    std::erase_if(headers,
                  [this](const HttpHeader &header) { return m_removed.contains(header.name.toLower()); });
    for (const HttpHeader &header : headers) {
        if (mayBeSecret(header))
            warn(CoreText::tr("The header “%1” may be secret; it is kept with the monitor, not in the "
                              "keyring.")
                     .arg(header.name));
    }
    for (const QByteArray &variable : std::as_const(m_variables)) {
        const QString name = QString::fromUtf8(variable);
        const Monitor &monitor = m_curl.monitor;
        const bool used = monitor.url.contains(name) || monitor.http.body.contains(variable) ||
                          std::ranges::any_of(headers, [&name](const HttpHeader &header) {
                              return header.value.contains(name);
                          });
        if (used)
            warn(CoreText::tr("“%1” is a variable of a shell: put its value there.").arg(name));
    }
}

void CurlReader::setHeader(const QString &name, const QString &value)
{
    std::vector<HttpHeader> &headers = m_curl.monitor.http.headers;
    std::erase_if(headers, [&name](const HttpHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    headers.push_back({name, value});
}

bool CurlReader::hasHeader(const QString &name) const
{
    return m_removed.contains(name.toLower()) ||
           std::ranges::any_of(m_curl.monitor.http.headers, [&name](const HttpHeader &header) {
               return header.name.compare(name, Qt::CaseInsensitive) == 0;
           });
}

} // namespace monitron
