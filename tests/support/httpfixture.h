// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/eventstream.h"
#include "syncserver/http/handler.h"
#include "syncserver/http/httpserver.h"
#include "syncserver/http/responder.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace monitron::test {

/// A program behind an HttpServer whose answers a test chooses; by default, "/…" says what was asked.
class FakeHandler : public http::Handler
{
public:
    qint64 maxBody = 1000;
    std::function<std::optional<http::Response>(const http::Request &)> refuse; ///< when admitted
    std::function<void(http::Request, const http::Responder &)> respond;

    [[nodiscard]] Admission admit(const http::Request &head) override
    {
        return {maxBody, refuse ? refuse(head) : std::nullopt};
    }
    void handle(http::Request request, const http::Responder &responder) override
    {
        {
            // Swapped: the old one is freed by code that ThreadSanitizer has seen, and outside of Qt's
            // library.
            http::Request copy = request;
            const std::lock_guard lock(m_mutex);
            std::swap(m_last, copy);
        }
        if (respond)
            respond(std::move(request), responder);
        else
            answer(request, responder);
        {
            const std::lock_guard lock(m_mutex);
            ++m_handled;
        }
        m_came.notify_all();
    }
    static void answer(const http::Request &request, const http::Responder &responder)
    {
        responder.send({200,
                        {{"Content-Type", "text/plain"}},
                        toString(request.method) + QByteArray(" ") + request.path + "?" + request.query +
                            " " + request.body});
    }
    [[nodiscard]] http::Response refusal(int status, const QString &detail) override
    {
        return {status, {{"Content-Type", "text/plain"}}, "refused: " + detail.toUtf8()};
    }

    [[nodiscard]] http::Request last() const
    {
        const std::lock_guard lock(m_mutex);
        return m_last;
    }
    [[nodiscard]] int handled() const
    {
        const std::lock_guard lock(m_mutex);
        return m_handled;
    }
    /// Whether respond() has returned so many times, now or within 10 s.
    [[nodiscard]] bool waitForHandled(int count)
    {
        std::unique_lock lock(m_mutex);
        return m_came.wait_for(lock, std::chrono::seconds(10), [&] { return m_handled >= count; });
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_came;
    http::Request m_last;
    int m_handled = 0;
};

/// A server on 127.0.0.1, with two threads; port 0: on a free one.
inline std::unique_ptr<http::HttpServer> serve(http::Handler &handler, const http::Limits &limits = {},
                                               const std::optional<http::TlsFiles> &tls = {},
                                               quint16 port = 0)
{
    http::ServerOptions options;
    options.port = port;
    options.threads = 2;
    options.limits = limits;
    options.tls = tls;
    auto server = http::HttpServer::listen(options, handler);
    if (!server)
        qFatal("%s", qPrintable(server.error().message));
    return std::move(*server);
}

} // namespace monitron::test
