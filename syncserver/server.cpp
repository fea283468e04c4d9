// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/server.h"

#include "core/base/logging.h"
#include "core/engine/engine.h"
#include "core/secrets/secretstore.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"
#include "syncserver/config/signingkeys.h"
#include "syncserver/datadirectory.h"
#include "syncserver/http/handler.h"
#include "syncserver/http/httpserver.h"
#include "syncserver/mail/ownerchannel.h"
#include "syncserver/mail/ownerlookup.h"
#include "syncserver/mail/servermailer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace monitron {

namespace {

constexpr Duration shutdownPatience =
    std::chrono::seconds(10); // with what is under way when the server stops

EngineOptions engineOptions(const ServerConfig &config, OwnerLookup &owners)
{
    EngineOptions options;
    options.knownGoodHosts = config.knownGoodHosts;
    options.targets = config.targets;
    options.limits = config.limits;
    options.recipients = &owners;
    if (!config.usesSqlite()) {
        ReplicaOptions replica;
        replica.name =
            QStringLiteral("%1:%2").arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid());
        replica.role = nameOf(config.role);
        replica.runsChecks = config.role != ServerConfig::Role::Api;
        replica.lease = config.lease;
        options.replica = replica;
    }
    return options;
}

http::ServerOptions httpOptions(const ServerConfig &config)
{
    http::ServerOptions options;
    options.address = config.listenAddress;
    options.port = config.listenPort;
    options.threads = config.httpThreads;
    if (!config.tlsCertificate.isEmpty())
        options.tls = http::TlsFiles{config.tlsCertificate, config.tlsKey};
    options.limits.connections = config.maxConnections;
    options.limits.connectionsPerAddress = config.maxConnectionsPerAddress;
    return options;
}

} // namespace

/// In the order in which each needs the ones before it.
struct Server::Private
{
    Private(ServerConfig theConfig, HandlerFactory theHandlers, const Clock &theClock)
        : config(std::move(theConfig)), handlers(std::move(theHandlers)), clock(theClock)
    {
    }

    const ServerConfig config;
    const HandlerFactory handlers;
    const Clock &clock;
    SigningKeys keys;
    std::unique_ptr<Store> store;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<OwnerLookup> owners;
    std::unique_ptr<ServerMailer> mailer;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<http::Handler> handler;
    std::unique_ptr<http::HttpServer> http;
};

Server::Server(ServerConfig config, HandlerFactory handlers, const Clock &clock)
    : d(std::make_unique<Private>(std::move(config), std::move(handlers), clock))
{
}

Server::~Server()
{
    stop();
}

Result<void> Server::start()
{
    auto started = open();
    if (started)
        started = listen();
    if (!started)
        stop();
    return started;
}

Result<void> Server::open()
{
    auto store = datadirectory::openStore(d->config);
    if (!store)
        return Unexpected(store.error());
    d->store = std::move(*store);
    auto secrets = datadirectory::openSecrets(d->config);
    if (!secrets)
        return Unexpected(secrets.error());
    d->secrets = std::move(*secrets);
    const auto keys = SigningKeys::of(d->config);
    if (!keys)
        return Unexpected(keys.error());
    d->keys = *keys;
    d->owners = std::make_unique<OwnerLookup>(*d->store);
    if (d->config.mail.isSet()) {
        auto mailer = ServerMailer::make(d->config.mail, d->clock);
        if (!mailer)
            return Unexpected(mailer.error());
        d->mailer = std::move(*mailer);
    }
    d->engine = std::make_unique<Engine>(*d->store, *d->secrets, d->clock, nullptr,
                                         engineOptions(d->config, *d->owners));
    if (auto started = d->engine->start(); !started)
        return started;
    Channel ownerChannel;
    ownerChannel.id = ownerChannelId();
    const auto password = d->secrets->read(ownerChannel.secretKey()).result();
    if (auto kept = keepOwnerChannel(*d->engine, *d->store, d->config.mail,
                                     password ? std::optional(*password) : std::nullopt);
        !kept)
        return kept;
    return makeFirstAdmin();
}

Result<void> Server::listen()
{
    auto handler =
        d->handlers({d->config, d->keys, d->clock, *d->store, *d->secrets, *d->engine, d->mailer.get()});
    if (!handler)
        return Unexpected(handler.error());
    d->handler = std::move(*handler);
    auto http = http::HttpServer::listen(httpOptions(d->config), *d->handler);
    if (!http)
        return Unexpected(http.error());
    d->http = std::move(*http);
    return {};
}

Result<void> Server::reloadTls()
{
    return d->config.tlsCertificate.isEmpty() ? Result<void>() : d->http->reloadTls();
}

void Server::stop()
{
    const QDeadlineTimer deadline(shutdownPatience);
    if (d->engine)
        d->engine->drain(Duration(0)); // begins no more; who waits for one under way still gets its answer
    if (d->http)
        d->http->stop(shutdownPatience);
    d->http.reset();
    if (d->engine) {
        d->engine->drain(Duration(deadline.remainingTime()));
        d->engine->stop(); // answers whoever still waits for it, the handler among them
    }
    d->handler.reset();
    d->engine.reset();
    d->owners.reset();
    d->mailer.reset();
    d->secrets.reset();
    d->store.reset();
}

const ServerConfig &Server::config() const
{
    return d->config;
}

quint16 Server::port() const
{
    return d->http->port();
}

QUrl Server::url() const
{
    if (!d->config.publicUrl.isEmpty())
        return d->config.publicUrl;
    QUrl url;
    url.setScheme(d->config.tlsCertificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"));
    const bool any = d->config.listenAddress == QHostAddress(QHostAddress::Any) ||
                     d->config.listenAddress == QHostAddress(QHostAddress::AnyIPv4) ||
                     d->config.listenAddress == QHostAddress(QHostAddress::AnyIPv6);
    url.setHost(any ? QSysInfo::machineHostName() : d->config.listenAddress.toString());
    url.setPort(port());
    return url;
}

Engine &Server::engine() const
{
    return *d->engine;
}

AccountDesk Server::accounts() const
{
    return AccountDesk(
        {[this] { return d->store->openReader(); },
         [this](const std::function<Result<void>(Writer &)> &job) { return d->engine->write(job).result(); }},
        d->clock);
}

/// Who INITIAL_ADMIN_EMAIL names, while there is nobody yet.
Result<void> Server::makeFirstAdmin()
{
    if (d->config.initialAdminEmail.isEmpty())
        return {};
    AccountDesk desk = accounts();
    const auto users = desk.users();
    if (!users)
        return Unexpected(users.error());
    if (!users->empty())
        return {};
    User admin;
    admin.email = d->config.initialAdminEmail;
    admin.role = Role::Admin;
    auto added = desk.add(admin, d->config.initialAdminPassword);
    // Another server on the same database may have been faster.
    if (!added && added.error().code != Error::Code::Conflict)
        return failure(added.error().code, QStringLiteral("INITIAL_ADMIN_EMAIL, INITIAL_ADMIN_PASSWORD: ") +
                                               added.error().message);
    return {};
}

} // namespace monitron
