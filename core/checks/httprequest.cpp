// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/httprequest.h"

#include "core/base/coretext.h"
#include "core/checks/checkregistry.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>
#include <array>

namespace monitron {

namespace {

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

// The only headers of the monitor that go along to another origin: any other may carry a secret.
bool mayCrossOrigins(const QString &name)
{
    static constexpr std::array harmless{"accept",        "accept-encoding", "accept-language",
                                         "cache-control", "content-type",    "pragma",
                                         "user-agent"};
    return std::ranges::any_of(harmless, [&](const char *known) {
        return name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0;
    });
}

bool isToken(const QString &text)
{
    static constexpr QLatin1String others("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || others.contains(c));
    });
}

QByteArray defaultContentType(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    return text.startsWith('{') || text.startsWith('[')
               ? QByteArrayLiteral("application/json")
               : QByteArrayLiteral("application/x-www-form-urlencoded");
}

QByteArray basic(const QString &user, const QString &password)
{
    return "Basic " + (user + u':' + password).toUtf8().toBase64();
}

QByteArray authorization(const CheckOrder &order)
{
    const HttpAuth &auth = order.monitor->http.auth;
    switch (auth.scheme) {
    case HttpAuth::Scheme::Basic:
        return basic(auth.user, order.secret);
    case HttpAuth::Scheme::Bearer:
        return "Bearer " + order.secret.toUtf8();
    case HttpAuth::Scheme::None:
        break;
    }
    const QUrl url(order.monitor->url.trimmed());
    if (url.userName().isEmpty() && url.password().isEmpty())
        return {};
    return basic(url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

Result<void> checkSettings(const CheckOrder &order)
{
    const HttpOptions &http = order.monitor->http;
    const auto invalid = [](const QString &message) { return failure(Error::Code::Invalid, message); };
    if (!isToken(http.method))
        return invalid(CoreText::tr("“%1” is not an HTTP method").arg(http.method));
    if (http.method == u"HEAD" && !http.body.isEmpty())
        return invalid(CoreText::tr("A HEAD request can't carry a body"));
    for (const HttpHeader &header : http.headers) {
        if (!isToken(header.name))
            return invalid(CoreText::tr("“%1” is not a header name").arg(header.name));
        if (std::ranges::any_of(header.value, [](QChar c) { return c == u'\r' || c == u'\n' || c == u'\0'; }))
            return invalid(
                CoreText::tr("The value of the header %1 has a line break in it").arg(header.name));
    }
    if (http.auth.scheme == HttpAuth::Scheme::None)
        return {};
    if (order.secret.isEmpty()) {
        return invalid(http.auth.scheme == HttpAuth::Scheme::Basic
                           ? CoreText::tr("The password of this monitor is missing; enter it again")
                           : CoreText::tr("The token of this monitor is missing; enter it again"));
    }
    if (http.auth.scheme == HttpAuth::Scheme::Bearer &&
        std::ranges::any_of(order.secret, [](QChar c) { return c.unicode() < 0x21 || c.unicode() > 0x7e; }))
        return invalid(CoreText::tr("The token of this monitor has characters that can't be sent"));
    return {};
}

QNetworkRequest commonRequest()
{
    QNetworkRequest request;
    // Naming an encoding keeps Qt from asking for compression, so that bytes and evidence are what was sent.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("User-Agent", "Monitron/" MONITRON_VERSION);
    request.setRawHeader("Connection", "close");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

} // namespace

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<HttpRequest> HttpRequest::first(const CheckOrder &order)
{
    const Monitor &monitor = *order.monitor;
    if (const Result<void> valid = checkUrl(monitor.kind, monitor.url); !valid)
        return Unexpected(valid.error());
    if (const Result<void> valid = checkSettings(order); !valid)
        return Unexpected(valid.error());
    HttpRequest request;
    request.url = QUrl(monitor.url.trimmed()).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (request.isTls() && !QSslSocket::supportsSsl())
        return failure(Error::Code::Invalid, CoreText::tr("This computer's Qt can't do TLS"));
    request.method = monitor.http.method.toLatin1();
    request.body = monitor.http.body;
    return request;
}

Result<HttpRequest> HttpRequest::redirected(int status, const QByteArray &location) const
{
    HttpRequest next = *this;
    next.url =
        url.resolved(QUrl::fromEncoded(location)).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (const Result<void> valid = checkUrl(QStringLiteral("http"), next.url.toString()); !valid) {
        return failure(Error::Code::Invalid, CoreText::tr("Redirected to “%1”, which can't be followed")
                                                 .arg(QString::fromUtf8(location.left(200))));
    }
    next.ownOrigin = ownOrigin && sameOrigin(url, next.url);
    // As browsers do (RFC 9110 section 15.4): a form that was answered with "see there" is not sent again.
    if ((status == 303 && method != "HEAD") || ((status == 301 || status == 302) && method == "POST")) {
        next.method = "GET";
        next.body.clear();
    }
    return next;
}

QByteArray HttpRequest::hostHeader() const
{
    return url.authority(QUrl::FullyEncoded).toLatin1();
}

QNetworkRequest HttpRequest::toNetworkRequest(const CheckOrder &order) const
{
    // Copied, not built anew each time: that would be a tenth of a check's whole cost.
    static const QNetworkRequest common = commonRequest();
    QNetworkRequest request = common;
    request.setUrl(url);
    request.setRawHeader("Host", hostHeader());
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", defaultContentType(body));
    if (ownOrigin) {
        if (const QByteArray value = authorization(order); !value.isEmpty())
            request.setRawHeader("Authorization", value);
    }
    for (const HttpHeader &header : order.monitor->http.headers) {
        // A check has its connection to itself, whatever the monitor says.
        if (header.name.compare(u"connection", Qt::CaseInsensitive) == 0)
            continue;
        if (ownOrigin || mayCrossOrigins(header.name))
            request.setRawHeader(header.name.toLatin1(), header.value.toUtf8());
    }
    if (isTls() && !order.monitor->http.verifyTls) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        request.setSslConfiguration(tls);
    }
    return request;
}

} // namespace monitron
