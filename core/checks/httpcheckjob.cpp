// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/httpcheckjob.h"

#include "core/base/coretext.h"
#include "core/checks/endpointfacts.h"
#include "core/checks/networkfailure.h"
#include "core/checks/oneshotbody.h"
#include "core/checks/redactor.h"
#include "core/checks/tlsrelay.h"

#include <QNetworkProxy>

#include <algorithm>

namespace monitron {

namespace {
constexpr qint64 maxBody = 10 * 1024 * 1024;
} // namespace

HttpCheckJob::HttpCheckJob(CheckContext &context, CheckOrder order) : CheckJob(context, std::move(order)) {}

HttpCheckJob::~HttpCheckJob()
{
    letGo();
}

void HttpCheckJob::run()
{
    Result<HttpRequest> request = HttpRequest::first(order());
    if (!request)
        return fail(FailureKind::BadRequest, request.error().message);
    m_request = std::move(*request);
    go();
}

QString HttpCheckJob::peer() const
{
    return peerName(m_request.url.host(), m_request.port());
}

void HttpCheckJob::go()
{
    resolve(m_request.url.host(), [this] {
        if (m_request.isTls())
            connectFirst();
        else
            send();
    });
}

void HttpCheckJob::connectFirst()
{
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        enter(Phase::Idle);
        m_socket->disconnect(this);
        m_ticket = context().relay.issue(std::move(m_socket), [this] { enter(Phase::Tls); });
        send();
    });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        const NetworkFailure failure = describeSocketError(error, m_socket->errorString(), peer());
        fail(failure.kind, failure.message);
    });
    enter(Phase::Connect);
    m_socket->connectToHost(m_request.url.host(), static_cast<quint16>(m_request.port()));
}

void HttpCheckJob::send()
{
    const bool tls = m_request.isTls();
    QNetworkRequest request = m_request.toNetworkRequest(order());
    if (tls) {
        QUrl url = m_request.url;
        url.setHost(m_ticket);
        request.setUrl(url);
        request.setPeerVerifyName(m_request.url.host());
    } else {
        // From here on, and not from socketStartedConnecting: under load that signal comes late, together
        // with the next ones, and the connection would look faster than it was.
        enter(Phase::Connect);
        request.setPeerVerifyName(context().managers.connectionKey());
    }
    m_generation = &context().managers.borrow(tls);

    m_reply = post(*m_generation->manager, request);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpCheckJob::onRequestSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCheckJob::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCheckJob::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCheckJob::onFinished);
    if (!tls)
        return;
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpCheckJob::onEncrypted);
    if (monitor().http.verifyTls)
        connect(m_reply, &QNetworkReply::sslErrors, this, &HttpCheckJob::onSslErrors);
    else
        m_reply->ignoreSslErrors();
}

QNetworkReply *HttpCheckJob::post(QNetworkAccessManager &manager, QNetworkRequest &request)
{
    const QByteArray &method = m_request.method;
    if (method == "HEAD")
        return manager.head(request);
    const bool safe = method == "GET" || method == "OPTIONS";
    if (safe && m_request.body.isEmpty())
        return method == "GET" ? manager.get(request) : manager.sendCustomRequest(request, method);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OneShotBody(m_request.body);
    QNetworkReply *reply = manager.sendCustomRequest(request, method, body);
    body->setParent(reply);
    return reply;
}

void HttpCheckJob::onRequestSent()
{
    // The second time, Qt repeats the request because the connection was closed without an answer.
    if (phase() == Phase::FirstByte)
        return fail(FailureKind::BrokenResponse,
                    CoreText::tr("%1 closed the connection without an answer").arg(peer()));
    enter(Phase::FirstByte);
}

void HttpCheckJob::onEncrypted()
{
    m_tlsVersion = tlsVersion(m_reply->sslConfiguration());
}

void HttpCheckJob::onMetaData()
{
    enter(Phase::Transfer);
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirect(m_status) && monitor().http.maxRedirects > 0 && m_reply->hasRawHeader("Location"))
        return follow(m_reply->rawHeader("Location"));
    if (m_request.method != "HEAD" &&
        m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > maxBody)
        fail(FailureKind::TooLarge, CoreText::tr("The answer is larger than 10 MiB"));
}

void HttpCheckJob::onReadyRead()
{
    if (m_body.size() < Redactor::bodyWindow) {
        const QByteArray part = m_reply->read(Redactor::bodyWindow - m_body.size());
        m_bytes += part.size();
        m_body += part;
    }
    m_bytes += m_reply->skip(m_reply->bytesAvailable());
    if (m_bytes > maxBody)
        fail(FailureKind::TooLarge, CoreText::tr("The answer is larger than 10 MiB"));
}

void HttpCheckJob::onFinished()
{
    if (m_reply->bytesAvailable() > 0)
        onReadyRead();
    if (isOver())
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    // From 201 on, Qt's errors only repeat the status of a complete answer.
    const bool complete = error == QNetworkReply::NoError || error > QNetworkReply::UnknownProxyError;
    if (m_status > 0 && complete && error != QNetworkReply::ProtocolFailure)
        return judge();
    if (m_request.isTls() && m_tlsVersion.isEmpty() && error != QNetworkReply::SslHandshakeFailedError)
        return fail(FailureKind::Tls,
                    CoreText::tr("%1 closed the connection during the TLS handshake").arg(peer()));
    const bool sent = phase() == Phase::FirstByte || phase() == Phase::Transfer;
    const NetworkFailure failure = describeReplyError(error, m_reply->errorString(), peer(), sent);
    fail(failure.kind, failure.message);
}

void HttpCheckJob::onSslErrors(const QList<QSslError> &errors)
{
    const NetworkFailure failure = describeTlsErrors(errors, m_request.url.host());
    fail(failure.kind, failure.message);
}

void HttpCheckJob::follow(const QByteArray &location)
{
    Result<HttpRequest> next = m_request.redirected(m_status, location);
    if (!next)
        return fail(FailureKind::BrokenResponse, next.error().message);
    if (++m_redirects > monitor().http.maxRedirects) {
        return fail(FailureKind::RedirectLoop, CoreText::tr("More than %n redirects; the last one led to %1",
                                                            nullptr, monitor().http.maxRedirects)
                                                   .arg(next->url.toString()));
    }
    letGo();
    m_request = std::move(*next);
    m_tlsVersion.clear();
    m_status = 0;
    m_bytes = 0;
    m_body.clear();
    go();
}

void HttpCheckJob::judge()
{
    if (isAccepted())
        succeed();
    else
        fail(FailureKind::HttpStatus, statusLine());
}

QString HttpCheckJob::statusLine() const
{
    const QString reason =
        m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString().left(100);
    return reason.isEmpty() ? CoreText::tr("HTTP status %1").arg(m_status)
                            : QStringLiteral("%1 %2").arg(m_status).arg(reason);
}

bool HttpCheckJob::isAccepted() const
{
    return std::ranges::any_of(monitor().http.accepted, [this](const StatusRange &range) {
        return m_status >= range.from && m_status <= range.to;
    });
}

void HttpCheckJob::conclude(CheckResult &result)
{
    result.statusCode = m_status;
    result.bytes = m_bytes;
    result.facts.finalUrl = m_request.url.toString(QUrl::FullyEncoded);
    result.facts.tlsVersion = m_tlsVersion;
    if (m_reply) {
        if (m_status > 0)
            result.facts.protocol = QStringLiteral("HTTP/1.1");
        if (m_request.isTls())
            result.facts.chain = certificateChain(m_reply->sslConfiguration());
        if (result.outcome == Outcome::Bad)
            result.evidence = Redactor(order()).evidence(m_reply->rawHeaderPairs(), m_body);
    }
    if (result.outcome == Outcome::Bad)
        result.message = Redactor(order()).text(result.message);
    letGo();
}

void HttpCheckJob::letGo()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater();
    }
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    // Its end aborts it; abort() would do so with an error, and with a warning when one is on its way
    // already.
    m_reply->deleteLater();
    m_reply = nullptr;
    context().relay.revoke(std::exchange(m_ticket, {}));
    context().managers.giveBack(*std::exchange(m_generation, nullptr));
}

} // namespace monitron
