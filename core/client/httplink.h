// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/pendinganswer.h"
#include "core/client/serveraddress.h"
#include "core/client/serverlink.h"

#include <QPointer>
#include <QSslCertificate>

#include <deque>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

namespace monitron {

class HttpExchange;

/// Talks HTTP to a server. Redirects aren't followed: they are said to be what they are. Certificates are
/// verified by the system's authorities, or must be the one that is pinned: then nothing else is accepted,
/// whoever signed it, and nothing was sent before that was clear. A pinned one may have expired, or be made
/// out to another name.
///
/// `ApiRequest::timeout` is the longest silence; it begins when the request does, not when it was asked for.
/// Answers are at most 64 MiB. Where a connection breaks before the answer, Qt may send the request once more
/// by itself: what must not be done twice needs an Idempotency-Key.
class HttpLink final : public ServerLink
{
    Q_OBJECT
public:
    explicit HttpLink(ServerAddress address, QObject *parent = nullptr);
    ~HttpLink() override;

    [[nodiscard]] const ServerAddress &address() const { return m_address; }

    [[nodiscard]] QFuture<Result<ApiResponse>> send(const ApiRequest &request) override;
    [[nodiscard]] EventSource *openEvents(const ApiRequest &request, QObject *parent) override;

    /// Why the last attempt was Rejected: the certificate that wasn't trusted, and in words why not.
    struct Distrust
    {
        QSslCertificate certificate;
        QByteArray sha256;
        QString reason;
        bool isChanged = false; ///< another one is pinned: somebody may be in between
    };
    [[nodiscard]] const std::optional<Distrust> &distrust() const { return m_distrust; }

private:
    using Answer = PendingAnswer<Result<ApiResponse>>;
    struct Waiting
    {
        ApiRequest request;
        std::shared_ptr<Answer> answer;
    };
    void sendNext();
    [[nodiscard]] HttpExchange *begin(const ApiRequest &request, bool streams);
    void judge(QNetworkReply &reply, HttpExchange &exchange, const QList<QSslError> &errors);

    ServerAddress m_address;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::optional<Distrust> m_distrust;
    std::deque<Waiting> m_waiting;
    int m_running = 0;
    std::vector<QPointer<HttpExchange>> m_streams;
};

} // namespace monitron
