// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/listener.h"

#include "syncserver/http/connection.h"
#include "syncserver/http/tlscontext.h"
#include "syncserver/http/transports.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

namespace monitron::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

// Out of file descriptors or memory: somebody has to leave first.
constexpr std::chrono::milliseconds pause(100);

QHostAddress qtAddress(const asio::ip::address &address)
{
    if (address.is_v4())
        return QHostAddress(quint32(address.to_v4().to_uint()));
    const auto bytes = address.to_v6().to_bytes();
    return QHostAddress(bytes.data());
}

} // namespace

struct Listener::Private
{
    Private(std::vector<std::shared_ptr<Loop>> onLoops, ConnectionSlots &fromSlots, const TlsContext *withTls)
        : loops(std::move(onLoops)), places(fromSlots), tls(withTls), acceptor(loops.front()->context()),
          timer(loops.front()->context())
    {
    }

    void accept();
    void welcome(const std::shared_ptr<Loop> &loop, tcp::socket socket);

    const std::vector<std::shared_ptr<Loop>> loops;
    ConnectionSlots &places;
    const TlsContext *tls;
    tcp::acceptor acceptor;
    asio::steady_timer timer;
    std::size_t nextLoop = 0;
    quint16 port = 0;
};

Listener::Listener(std::unique_ptr<Private> p) : d(std::move(p)) {}

Listener::~Listener() = default;

Result<std::shared_ptr<Listener>> Listener::open(const ServerOptions &options,
                                                 std::vector<std::shared_ptr<Loop>> loops,
                                                 ConnectionSlots &slots, const TlsContext *tls)
{
    const auto failed = [&options](const error_code &error) {
        return failure(Error::Code::Io, QStringLiteral("The server can't listen on %1, port %2: %3.")
                                            .arg(options.address.toString())
                                            .arg(options.port)
                                            .arg(QString::fromStdString(error.message())));
    };
    error_code error;
    const auto address = asio::ip::make_address(options.address.toString().toStdString(), error);
    if (error)
        return failed(error);
    auto d = std::make_unique<Private>(std::move(loops), slots, tls);
    const tcp::endpoint endpoint(address, options.port);
    d->acceptor.open(endpoint.protocol(), error);
    if (!error)
        d->acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        d->acceptor.bind(endpoint, error);
    if (!error)
        d->acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return failed(error);
    d->port = d->acceptor.local_endpoint(error).port();
    if (error)
        return failed(error);
    return std::shared_ptr<Listener>(new Listener(std::move(d)));
}

quint16 Listener::port() const
{
    return d->port;
}

void Listener::start()
{
    d->accept();
}

void Listener::close()
{
    error_code ignored;
    d->acceptor.close(ignored);
    d->timer.cancel();
}

void Listener::Private::accept()
{
    const auto &loop = loops[nextLoop];
    acceptor.async_accept(loop->context(), [this, &loop](const error_code &error, tcp::socket socket) {
        if (!acceptor.is_open())
            return;
        if (!error) {
            nextLoop = (nextLoop + 1) % loops.size();
            welcome(loop, std::move(socket));
            return accept();
        }
        if (error == asio::error::connection_aborted)
            return accept();
        timer.expires_after(pause);
        timer.async_wait([this](const error_code &cancelled) {
            if (!cancelled && acceptor.is_open())
                accept();
        });
    });
}

void Listener::Private::welcome(const std::shared_ptr<Loop> &loop, tcp::socket socket)
{
    error_code error;
    const auto endpoint = socket.remote_endpoint(error);
    if (error)
        return; // gone already
    socket.set_option(tcp::no_delay(true), error);
    const QHostAddress peer = qtAddress(endpoint.address());
    auto place = places.take(peer);
    const bool isRefused = !place;
    // Telling somebody over TLS that there is no room would cost more than the room.
    if (isRefused && !tls)
        place = places.takeToRefuse();
    if (!place) {
        loop->post([loop = loop.get()] { Tally::add<quint64>(loop->tally().refused, 1); });
        return;
    }
    auto transport =
        tls ? tlsTransport(std::move(socket), *tls->current()) : plainTransport(std::move(socket));
    auto connection = std::make_shared<Connection>(loop, std::move(transport), peer, std::move(*place));
    loop->post([connection = std::move(connection), isRefused] {
        if (isRefused)
            connection->startRefused(QStringLiteral("There are too many connections."));
        else
            connection->start();
    });
}

} // namespace monitron::http
