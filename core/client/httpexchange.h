// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/serverlink.h"

#include <QTimer>

#include <functional>
#include <optional>

class QNetworkReply;

namespace monitron {

/// One request on its way, and its answer: HttpLink's own. Its end aborts the request.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    /// Gives up after so much silence. `streams`: an answer that is an event stream is passed on as it comes.
    HttpExchange(QNetworkReply *reply, std::chrono::milliseconds silence, bool streams, QObject *parent);
    ~HttpExchange() override;

    /// What the failure that follows is to be called.
    void reject(Error error) { m_rejection = std::move(error); }

Q_SIGNALS:
    void opened(); ///< the stream
    void received(const QByteArray &bytes);
    /// Once; the body of a stream is empty.
    void finished(const monitron::Result<monitron::ApiResponse> &answer);

private:
    void onHead();
    void onBytes();
    void onFinished();
    [[nodiscard]] Result<ApiResponse> answer();
    void conclude(const Result<ApiResponse> &answer);

    QNetworkReply *m_reply;
    QTimer m_silence;
    std::optional<Error> m_rejection;
    ApiResponse m_response;
    bool m_streams;
    bool m_isSent = false;
    bool m_isStream = false;
};

/// An event stream out of an exchange.
class HttpEventSource final : public EventSource
{
    Q_OBJECT
public:
    /// `send` makes the exchange, which is owned from then on.
    HttpEventSource(std::function<HttpExchange *()> send, QObject *parent);
    void begin() override;

private:
    void onFinished(const Result<ApiResponse> &answer);

    std::function<HttpExchange *()> m_send;
    bool m_isOpen = false;
};

} // namespace monitron
