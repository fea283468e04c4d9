// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/httpexchange.h"

#include "core/base/coretext.h"
#include "core/client/apierror.h"
#include "core/client/httpfailure.h"

#include <QNetworkReply>
#include <QPointer>

namespace monitron {

namespace {

constexpr qsizetype largestBody = 64 * 1024 * 1024;

Error tooLarge()
{
    return {Error::Code::Rejected, CoreText::tr("The server's answer is larger than 64 MiB.")};
}

/// Qt 6.4 takes an answer in chunks for complete when the connection is closed in the middle of it.
bool isCutOff(const ApiResponse &response)
{
    if (!response.header("content-type").startsWith("application/json") || response.status == 204)
        return false;
    const QByteArray end = response.body.right(8).trimmed();
    return !end.endsWith('}') && !end.endsWith(']');
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, std::chrono::milliseconds silence, bool streams,
                           QObject *parent)
    : QObject(parent), m_reply(reply), m_streams(streams)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(silence);
    connect(&m_silence, &QTimer::timeout, this,
            [this] { conclude(Unexpected(silenceError(m_reply->url(), m_isSent))); });
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        m_isSent = true;
        m_silence.start();
    });
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        if (sent > 0)
            m_silence.start();
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHead);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::onBytes);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    m_silence.start();
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater(); // which aborts it
}

void HttpExchange::onHead()
{
    m_silence.start();
    m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_response.headers.clear();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_response.headers.emplace_back(name.toLower(), value);
    if (m_response.header("content-length").toLongLong() > largestBody)
        return conclude(Unexpected(tooLarge()));
    if (m_streams && !m_isStream && m_response.isOk() &&
        m_response.header("content-type").startsWith("text/event-stream")) {
        m_isStream = true;
        Q_EMIT opened();
    }
}

void HttpExchange::onBytes()
{
    m_silence.start();
    const QByteArray bytes = m_reply->readAll();
    if (m_isStream) {
        Q_EMIT received(bytes);
        return;
    }
    m_response.body += bytes;
    if (m_response.body.size() > largestBody)
        conclude(Unexpected(tooLarge()));
}

void HttpExchange::onFinished()
{
    const QPointer<HttpExchange> self(this); // who hears of bytes may have enough of them
    if (m_reply->bytesAvailable() > 0)
        onBytes();
    if (self && m_reply)
        conclude(answer());
}

Result<ApiResponse> HttpExchange::answer()
{
    if (m_rejection)
        return Unexpected(*m_rejection);
    const QNetworkReply::NetworkError error = m_reply->error();
    // From 201 on, Qt's errors repeat the status of a complete answer, but for two.
    const bool isWhole =
        error == QNetworkReply::NoError ||
        (error > QNetworkReply::UnknownProxyError && error != QNetworkReply::ProtocolFailure &&
         !(error == QNetworkReply::UnknownContentError && m_response.status < 400));
    if (m_response.status == 0 || !isWhole)
        return Unexpected(networkError(error, m_reply->errorString(), m_reply->url(), m_isSent));
    if (isCutOff(m_response))
        return Unexpected(networkError(QNetworkReply::RemoteHostClosedError, m_reply->errorString(),
                                       m_reply->url(), m_isSent));
    return std::move(m_response);
}

void HttpExchange::conclude(const Result<ApiResponse> &answer)
{
    m_silence.stop();
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    Q_EMIT finished(answer);
}

HttpEventSource::HttpEventSource(std::function<HttpExchange *()> send, QObject *parent)
    : EventSource(parent), m_send(std::move(send))
{
}

void HttpEventSource::begin()
{
    HttpExchange *exchange = m_send();
    exchange->setParent(this);
    connect(exchange, &HttpExchange::opened, this, [this] {
        m_isOpen = true;
        Q_EMIT opened();
    });
    connect(exchange, &HttpExchange::received, this, &HttpEventSource::received);
    connect(exchange, &HttpExchange::finished, this, &HttpEventSource::onFinished);
}

void HttpEventSource::onFinished(const Result<ApiResponse> &answer)
{
    if (!answer) {
        Q_EMIT ended(answer.error());
    } else if (m_isOpen) {
        Q_EMIT ended({Error::Code::Network, CoreText::tr("The server ended the stream of changes.")});
    } else if (answer->isOk()) {
        Q_EMIT ended(
            {Error::Code::Rejected, CoreText::tr("What answered is no stream of changes: there may be a "
                                                 "proxy or a sign-in page in between.")});
    } else {
        Q_EMIT ended(errorOf(*answer));
    }
}

} // namespace monitron
