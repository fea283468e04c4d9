// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/api.h"

#include "core/engine/engine.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "syncserver/api/replies.h"
#include "syncserver/auth/apikeys.h"
#include "syncserver/auth/authenticator.h"

#include <QUuid>

#include <algorithm>

namespace monitron::api {

namespace {

constexpr qint64 ordinaryBody = 1024 * 1024;
constexpr int poolThreads = 8;

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

Role neededRole(Access access)
{
    switch (access) {
    case Access::Public:
    case Access::Viewer:
        return Role::Viewer;
    case Access::Editor:
        return Role::Editor;
    case Access::Admin:
        return Role::Admin;
    }
    return Role::Admin;
}

Problem unauthorised(const QString &detail)
{
    Problem made = problem(401, detail);
    made.headers.emplace_back("WWW-Authenticate", "Bearer");
    return made;
}

QByteArray methodNames(const std::vector<http::Method> &methods)
{
    QByteArrayList names;
    for (const http::Method method : methods) {
        names << http::toString(method);
        if (method == http::Method::Get)
            names << "HEAD";
    }
    names << "OPTIONS";
    return names.join(", ");
}

} // namespace

Api::Api(const ApiServices &services, Readers &readers, ApiOptions options, QJsonObject components)
    : m_services(services), m_readers(readers), m_options(std::move(options)),
      m_requests(std::move(components)), m_idempotency(services.engine)
{
    m_pool.setMaxThreadCount(poolThreads);
    m_pool.setExpiryTimeout(-1); // their readers stay open
}

Api::~Api()
{
    m_pool.waitForDone();
}

Api::Admission Api::admit(const http::Request &head)
{
    const Router::Match match = m_router.find(head.method, head.path);
    Admission admission;
    admission.maxBody = match.route ? match.route->maxBody : ordinaryBody;
    if (admission.maxBody > ordinaryBody) {
        // Nobody unknown is listened to for that long.
        Call call;
        call.request = head;
        call.now = m_services.clock.now();
        if (const auto refused = identify(*match.route, call))
            admission.refusal = dressed(toResponse(*refused), head);
    }
    return admission;
}

void Api::handle(http::Request request, const http::Responder &responder)
{
    auto call = std::make_shared<Call>();
    call->request = std::move(request);
    call->now = m_services.clock.now();
    call->address = addressOf(call->request);
    call->isSecure = call->request.isTls ||
                     (isTrusted(call->request.peer) && call->request.header("x-forwarded-proto") == "https");
    Router::Match match = m_router.find(call->request.method, call->request.path);
    if (!match.route)
        return responder.send(dressed(noRoute(*call, match), call->request));
    call->path = std::move(match.path);
    std::optional<Problem> refused = unreachable(*match.route);
    if (!refused)
        refused = identify(*match.route, *call);
    // What is no id of ours names nothing; a null one would mean "all" to some queries.
    if (const auto id = call->path.constFind("id");
        !refused && id != call->path.constEnd() && QUuid::fromString(*id).isNull())
        refused = problem(404, QStringLiteral("\"%1\" is no id.").arg(id->left(100)));
    if (!refused)
        refused = m_requests.read(*match.route, *call);
    if (refused)
        return responder.send(dressed(toResponse(*refused), call->request));
    m_services.apiKeys.noteUse(call->principal);
    run(*match.route, call, responder);
}

/// While the database's server is gone, nobody waits for another attempt to reach it.
std::optional<Problem> Api::unreachable(const Route &route) const
{
    if (route.access == Access::Public || !m_services.store.isShared())
        return std::nullopt;
    const auto trouble = m_services.engine.health().storage;
    return trouble ? std::optional(problemOf(*trouble)) : std::nullopt;
}

/// Fills in who is asking, or answers why that isn't enough for the route.
std::optional<Problem> Api::identify(const Route &route, Call &call) const
{
    if (route.access == Access::Public)
        return std::nullopt;
    const QByteArray header = call.request.header("authorization");
    if (header.left(7).toLower() != "bearer ")
        return unauthorised(QStringLiteral("Sign in first: this needs an access token or an API key."));
    const auto reader = m_readers.here();
    if (!reader)
        return problemOf(reader.error());
    const auto principal =
        m_services.authenticator.authenticate(header.mid(7).trimmed(), (*reader)->accounts(), call.now);
    if (!principal) {
        return principal.error().code == Error::Code::Refused ? unauthorised(principal.error().message)
                                                              : problemOf(principal.error());
    }
    call.principal = *principal;
    if (call.principal.role < neededRole(route.access))
        return problem(403, QStringLiteral("This needs the role %1; you have %2.")
                                .arg(toString(neededRole(route.access)), toString(call.principal.role)));
    return std::nullopt;
}

void Api::run(const Route &route, const std::shared_ptr<Call> &call, const http::Responder &responder)
{
    std::visit(Overloaded{
                   [&](const Quick &quick) { responder.send(finished(quick(*call), *call)); },
                   [&](const Slow &slow) {
                       m_pool.start([this, work = slow.work, call, responder] {
                           responder.send(finished(work(*call), *call));
                       });
                   },
                   [&](const Later &later) {
                       // A write would only wait for the store, and the client for it.
                       if (const auto trouble = m_services.engine.health().storage)
                           return responder.send(finished(failed(*trouble), *call));
                       QFuture<Answer> done =
                           route.idempotent ? m_idempotency.run(*call, later) : later(*call);
                       done.then([this, call, responder](const Answer &answer) {
                           responder.send(finished(answer, *call));
                       });
                   },
                   [&](const Streaming &streaming) {
                       const auto opened = streaming.open(*call);
                       if (opened)
                           opened->begun(responder.stream(finished(opened->head, *call)));
                       else
                           responder.send(finished(Failure(opened.error()), *call));
                   },
               },
               route.work);
}

http::Response Api::noRoute(const Call &call, const Router::Match &match) const
{
    if (match.allowed.empty())
        return toResponse(problem(
            404,
            QStringLiteral("There is nothing at %1.").arg(QString::fromUtf8(call.request.path.left(200)))));
    const QByteArray allowed = methodNames(match.allowed);
    if (call.request.method == http::Method::Options) {
        http::Response response = noContent();
        response.headers.emplace_back("Allow", allowed);
        if (!m_options.corsOrigins.isEmpty()) {
            response.headers.emplace_back("Access-Control-Allow-Methods", allowed);
            response.headers.emplace_back("Access-Control-Allow-Headers",
                                          "Authorization, Content-Type, If-Match, If-None-Match, "
                                          "Idempotency-Key, Last-Event-ID");
            response.headers.emplace_back("Access-Control-Max-Age", "600");
        }
        return response;
    }
    Problem refused = problem(405, QStringLiteral("%1 is not possible here, but %2.")
                                       .arg(QString::fromLatin1(http::toString(call.request.method)),
                                            QString::fromLatin1(allowed)));
    refused.headers.emplace_back("Allow", allowed);
    return toResponse(refused);
}

http::Response Api::finished(Answer answer, const Call &call) const
{
    return dressed(answer ? std::move(*answer) : toResponse(answer.error()), call.request);
}

http::Response Api::refusal(int status, const QString &detail)
{
    return dressed(toResponse(problem(status, detail)), {});
}

/// Adds the headers that every answer has.
http::Response Api::dressed(http::Response response, const http::Request &request) const
{
    if (m_observer)
        m_observer(response.status);
    auto &headers = response.headers;
    const auto addUnlessThere = [&headers](const char *name, const char *value) {
        const bool there = std::any_of(headers.begin(), headers.end(),
                                       [name](const http::Header &header) { return header.first == name; });
        if (!there)
            headers.emplace_back(name, value);
    };
    headers.emplace_back("X-Content-Type-Options", "nosniff");
    headers.emplace_back("Referrer-Policy", "no-referrer");
    addUnlessThere("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    addUnlessThere("Cache-Control", "no-store");
    if (request.isTls)
        headers.emplace_back("Strict-Transport-Security", "max-age=31536000");
    if (m_options.corsOrigins.isEmpty())
        return response;
    headers.emplace_back("Vary", "Origin");
    const QByteArray origin = request.header("origin");
    if (m_options.corsOrigins.contains(QString::fromUtf8(origin))) {
        headers.emplace_back("Access-Control-Allow-Origin", origin);
        headers.emplace_back("Access-Control-Allow-Credentials", "true");
        headers.emplace_back("Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After");
    }
    return response;
}

bool Api::isTrusted(const QHostAddress &address) const
{
    return std::any_of(m_options.trustedProxies.begin(), m_options.trustedProxies.end(),
                       [&address](const AddressRange &range) { return range.contains(address); });
}

/// The client's address. Of those that a trusted proxy has forwarded, the last one that is no such proxy.
QString Api::addressOf(const http::Request &request) const
{
    QHostAddress address = request.peer;
    QList<QByteArray> forwarded = request.header("x-forwarded-for").split(',');
    while (isTrusted(address) && !forwarded.isEmpty()) {
        QHostAddress next;
        if (!next.setAddress(QString::fromLatin1(forwarded.takeLast().trimmed())))
            break;
        address = next;
    }
    return address.toString();
}

} // namespace monitron::api
