// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/idempotency.h"
#include "syncserver/api/readers.h"
#include "syncserver/api/requestreader.h"
#include "syncserver/api/router.h"
#include "syncserver/api/services.h"
#include "syncserver/http/handler.h"

#include <QThreadPool>

#include <functional>
#include <memory>

namespace monitron::api {

/// The API behind the HTTP server: finds the route, tells who is asking, checks what is asked, has it done,
/// and turns what went wrong into problem documents. Controllers add what can be done.
class Api final : public http::Handler
{
public:
    /// `readers` outlives it, as all services do.
    Api(const ApiServices &services, Readers &readers, ApiOptions options, QJsonObject components);
    /// Waits for what runs on its pool; the HTTP server must have stopped before.
    ~Api() override;

    /// Before the server listens.
    [[nodiscard]] Result<void> add(Routes routes) { return m_router.add(std::move(routes)); }
    [[nodiscard]] const Router &router() const { return m_router; }
    /// Is told the status of each answer. Before the server listens.
    void setObserver(std::function<void(int status)> observer) { m_observer = std::move(observer); }

    [[nodiscard]] Admission admit(const http::Request &head) override;
    void handle(http::Request request, const http::Responder &responder) override;
    [[nodiscard]] http::Response refusal(int status, const QString &detail) override;

private:
    [[nodiscard]] std::optional<Problem> unreachable(const Route &route) const;
    [[nodiscard]] std::optional<Problem> identify(const Route &route, Call &call) const;
    void run(const Route &route, const std::shared_ptr<Call> &call, const http::Responder &responder);
    [[nodiscard]] http::Response noRoute(const Call &call, const Router::Match &match) const;
    [[nodiscard]] http::Response finished(Answer answer, const Call &call) const;
    [[nodiscard]] http::Response dressed(http::Response response, const http::Request &request) const;
    [[nodiscard]] bool isTrusted(const QHostAddress &address) const;
    [[nodiscard]] QString addressOf(const http::Request &request) const;

    const ApiServices m_services;
    Readers &m_readers;
    const ApiOptions m_options;
    const RequestReader m_requests;
    Idempotency m_idempotency;
    Router m_router;
    std::function<void(int)> m_observer;
    QThreadPool m_pool;
};

} // namespace monitron::api
