// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/pendinganswer.h"
#include "core/client/serverlink.h"

#include <QByteArrayList>

#include <functional>

namespace monitron::test {

/// A network that fails as a test says, before another link.
class FaultyLink : public ServerLink
{
public:
    enum class Fault { None, NotSent, AnswerLost, Doubled };

    explicit FaultyLink(ServerLink &link) : m_link(link) {}

    /// Asked before each request.
    std::function<Fault(const ApiRequest &)> fault;

    /// What is answered without the server; none: it is asked.
    std::function<std::optional<ApiResponse>(const ApiRequest &)> instead;
    /// Is told of each request and how it ended.
    std::function<void(const QByteArray &)> log;

    /// "POST /api/v1/auth/refresh", in their order.
    [[nodiscard]] const QByteArrayList &sent() const { return m_sent; }
    [[nodiscard]] qsizetype count(const QByteArray &path) const
    {
        return std::ranges::count_if(m_sent, [&](const QByteArray &one) { return one.endsWith(path); });
    }

    [[nodiscard]] QFuture<Result<ApiResponse>> send(const ApiRequest &request) override
    {
        const Result<ApiResponse> lost =
            failure(Error::Code::Network, QStringLiteral("The network is gone."));
        if (auto answer = instead ? instead(request) : std::nullopt)
            return QtFuture::makeReadyFuture<Result<ApiResponse>>(std::move(*answer));
        const Fault now = fault ? fault(request) : Fault::None;
        if (now == Fault::NotSent)
            return QtFuture::makeReadyFuture(lost);
        m_sent << request.method + ' ' + request.path;
        if (now == Fault::None) {
            return m_link.send(request).then([this, request](const Result<ApiResponse> &answer) {
                if (log)
                    log(request.method + ' ' + request.path + ": " +
                        (answer ? QByteArray::number(answer->status) : answer.error().message.toUtf8()));
                return answer;
            });
        }
        if (now == Fault::Doubled) { // the second one is what is answered
            return m_link.send(request)
                .then([this, request](const Result<ApiResponse> &) { return m_link.send(request); })
                .unwrap();
        }
        return m_link.send(request).then([lost](const Result<ApiResponse> &) { return lost; });
    }
    /// Streams are opened, but nothing comes through them: what stands in between collects it.
    bool swallowsStreams = false;
    [[nodiscard]] EventSource *openEvents(const ApiRequest &request, QObject *parent) override
    {
        m_sent << request.method + ' ' + request.path;
        if (log)
            log("stream " + request.path);
        return swallowsStreams ? new EventSource(parent) : m_link.openEvents(request, parent);
    }

private:
    ServerLink &m_link;
    QByteArrayList m_sent;
};

} // namespace monitron::test
