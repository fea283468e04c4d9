// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/httpserver.h"

#include "syncserver/http/connectionslots.h"
#include "syncserver/http/listener.h"
#include "syncserver/http/loop.h"
#include "syncserver/http/tlscontext.h"

#include <QThread>

namespace monitron::http {

struct HttpServer::Private
{
    explicit Private(const Limits &limits) : places(limits) {}

    ConnectionSlots places;
    std::unique_ptr<TlsContext> tls;
    std::vector<std::shared_ptr<Loop>> loops;
    std::shared_ptr<Listener> listener;
    bool isStopped = false;
};

HttpServer::HttpServer(std::unique_ptr<Private> p) : d(std::move(p)) {}

HttpServer::~HttpServer()
{
    stop(Duration::zero());
}

Result<std::unique_ptr<HttpServer>> HttpServer::listen(const ServerOptions &options, Handler &handler)
{
    auto d = std::make_unique<Private>(options.limits);
    if (options.tls) {
        d->tls = std::make_unique<TlsContext>(*options.tls);
        if (const auto loaded = d->tls->load(); !loaded)
            return Unexpected(loaded.error());
    }
    const int threads = options.threads > 0 ? options.threads : std::max(1, QThread::idealThreadCount());
    for (int i = 0; i < threads; ++i)
        d->loops.push_back(std::make_shared<Loop>(options.limits, handler));
    auto listener = Listener::open(options, d->loops, d->places, d->tls.get());
    if (!listener)
        return Unexpected(listener.error());
    d->listener = std::move(*listener);
    d->listener->start();
    for (const auto &loop : d->loops)
        loop->start();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(d)));
}

quint16 HttpServer::port() const
{
    return d->listener->port();
}

Result<void> HttpServer::reloadTls()
{
    return d->tls ? d->tls->load() : Result<void>();
}

Counters HttpServer::counters() const
{
    Counters sum;
    for (const auto &loop : d->loops)
        loop->tally().addTo(sum);
    sum.connections = d->places.count();
    return sum;
}

void HttpServer::stop(Duration drain)
{
    if (std::exchange(d->isStopped, true))
        return;
    // The first task ends accepting, so every connection there is reaches its loop before what follows.
    d->loops.front()->post([listener = d->listener] { listener->close(); });
    for (const auto &loop : d->loops)
        loop->post([loop = loop.get()] { loop->drain(); });
    d->places.waitUntilNone(drain);
    for (const auto &loop : d->loops)
        loop->post([loop = loop.get()] { loop->closeAll(); });
    for (const auto &loop : d->loops)
        loop->join();
}

} // namespace monitron::http
