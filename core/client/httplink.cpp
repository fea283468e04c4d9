// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/httplink.h"

#include "core/base/coretext.h"
#include "core/client/httpexchange.h"
#include "core/client/httpfailure.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace monitron {

namespace {

// The manager opens six connections to a host and lets the rest wait, while their clocks run. One is the
// stream's.
constexpr int mostAtOnce = 5;
constexpr qint64 largestUnpacked = 64 * 1024 * 1024;

/// As the system says, except for this computer.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return isLoopback(query.url()) ? QList{QNetworkProxy(QNetworkProxy::NoProxy)}
                                       : systemProxyForQuery(query);
    }
};

QSslConfiguration tlsFor(const ServerAddress &address)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!address.pinSha256.isEmpty()) {
        // Nothing passes by itself: each handshake stops at sslErrors, where the pin decides, before anything
        // is sent. (The signal "encrypted" comes too late: the request is on its way by then.)
        tls.setCaCertificates({});
        tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
        tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    }
    return tls;
}

QNetworkRequest networkRequest(const ServerAddress &address, const ApiRequest &request)
{
    QNetworkRequest made(QUrl::fromEncoded(address.base.toEncoded() + request.path.mid(1)));
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setDecompressedSafetyCheckThreshold(largestUnpacked);
    made.setSslConfiguration(tlsFor(address));
    made.setRawHeader("Accept", "application/json");
    made.setRawHeader("User-Agent", "Monitron/" MONITRON_VERSION);
    if (!request.body.isEmpty())
        made.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    return made;
}

} // namespace

HttpLink::HttpLink(ServerAddress address, QObject *parent)
    : ServerLink(parent), m_address(std::move(address)), m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setProxyFactory(new SystemProxies); // owned by the manager
    m_manager->setAutoDeleteReplies(false);
}

HttpLink::~HttpLink()
{
    // Before the manager, which takes their replies along.
    qDeleteAll(findChildren<HttpExchange *>(QString(), Qt::FindDirectChildrenOnly));
    const auto streams = std::exchange(m_streams, {});
    for (const QPointer<HttpExchange> &stream : streams)
        delete stream.data();
}

QFuture<Result<ApiResponse>> HttpLink::send(const ApiRequest &request)
{
    auto answer = std::make_shared<Answer>(
        failure(Error::Code::Cancelled, CoreText::tr("The connection to the server was given up.")));
    m_waiting.push_back({request, answer});
    sendNext();
    return answer->future();
}

void HttpLink::sendNext()
{
    if (m_running >= mostAtOnce || m_waiting.empty())
        return;
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_running;
    HttpExchange *exchange = begin(next.request, false);
    connect(exchange, &HttpExchange::finished, this,
            [this, exchange, answer = next.answer](const Result<ApiResponse> &given) {
                exchange->deleteLater();
                --m_running;
                if (given)
                    m_distrust.reset();
                sendNext();
                answer->answer(given); // last: who waits for it may delete the link
            });
}

EventSource *HttpLink::openEvents(const ApiRequest &request, QObject *parent)
{
    ApiRequest asked = request;
    asked.headers.emplace_back("Accept", "text/event-stream");
    const auto send = [this, asked] {
        HttpExchange *exchange = begin(asked, true);
        std::erase_if(m_streams, [](const QPointer<HttpExchange> &stream) { return stream.isNull(); });
        m_streams.emplace_back(exchange);
        return exchange;
    };
    return new HttpEventSource(send, parent);
}

HttpExchange *HttpLink::begin(const ApiRequest &request, bool streams)
{
    QNetworkRequest made = networkRequest(m_address, request);
    QNetworkReply *reply = nullptr;
    if (request.body.isEmpty()) {
        // Not with an empty body: requestSent never comes then.
        if (request.method != "GET")
            made.setHeader(QNetworkRequest::ContentLengthHeader, 0);
        reply = m_manager->sendCustomRequest(made, request.method);
    } else {
        reply = m_manager->sendCustomRequest(made, request.method, request.body);
    }
    auto *exchange = new HttpExchange(reply, request.timeout, streams, this);
    connect(reply, &QNetworkReply::sslErrors, exchange,
            [this, reply, exchange](const QList<QSslError> &errors) { judge(*reply, *exchange, errors); });
    return exchange;
}

void HttpLink::judge(QNetworkReply &reply, HttpExchange &exchange, const QList<QSslError> &errors)
{
    const QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
    const QByteArray sha256 = certificate.digest(QCryptographicHash::Sha256);
    const bool isPinned = !m_address.pinSha256.isEmpty();
    if (isPinned && !certificate.isNull() && sha256 == m_address.pinSha256) {
        reply.ignoreSslErrors();
        return;
    }
    const QString host = m_address.base.host();
    m_distrust = Distrust{certificate, sha256, distrustReason(errors, host), isPinned};
    if (isPinned)
        m_distrust->reason =
            CoreText::tr("It is not the one that you have trusted. If nobody who runs the server has changed "
                         "it, somebody is "
                         "between you and the server and reads along: ask before you trust the new one.");
    exchange.reject({Error::Code::Rejected, CoreText::tr("The certificate of %1 is not trusted.").arg(host) +
                                                u' ' + m_distrust->reason});
}

} // namespace monitron
