// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/teamapi.h"

#include "core/engine/engine.h"
#include "core/storage/idempotencyrepository.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "core/storage/storeid.h"
#include "core/storage/writer.h"
#include "syncserver/api/accountjson.h"
#include "syncserver/api/api.h"
#include "syncserver/api/authcontroller.h"
#include "syncserver/api/badgecontroller.h"
#include "syncserver/api/changecontroller.h"
#include "syncserver/api/channelcontroller.h"
#include "syncserver/api/components.h"
#include "syncserver/api/docscontroller.h"
#include "syncserver/api/fleetcontroller.h"
#include "syncserver/api/historycontroller.h"
#include "syncserver/api/incidentcontroller.h"
#include "syncserver/api/mailtestcontroller.h"
#include "syncserver/api/metrics.h"
#include "syncserver/api/monitorcontroller.h"
#include "syncserver/api/openapi.h"
#include "syncserver/api/overviewcontroller.h"
#include "syncserver/api/owncontroller.h"
#include "syncserver/api/settingscontroller.h"
#include "syncserver/api/synccontroller.h"
#include "syncserver/api/systemcontroller.h"
#include "syncserver/api/usercontroller.h"
#include "syncserver/auth/accesstokens.h"
#include "syncserver/auth/authenticator.h"
#include "syncserver/config/serverconfig.h"
#include "syncserver/config/signingkeys.h"

namespace monitron {

namespace {

auth::RegistrationMode modeOf(ServerConfig::Registration registration)
{
    switch (registration) {
    case ServerConfig::Registration::Open:
        return auth::RegistrationMode::Open;
    case ServerConfig::Registration::Invite:
        return auth::RegistrationMode::Invite;
    case ServerConfig::Registration::Closed:
        break;
    }
    return auth::RegistrationMode::Closed;
}

QString linkBase(const ServerConfig &config)
{
    QString url = config.publicUrl.toString();
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

QJsonObject allComponents()
{
    QJsonObject all = api::components();
    const QJsonObject accounts = api::accountComponents();
    for (auto it = accounts.begin(); it != accounts.end(); ++it)
        all[it.key()] = it.value();
    return all;
}

} // namespace

/// In the order in which each needs the ones before it.
struct TeamApi::Private
{
    Private(const ServerParts &parts, std::unique_ptr<auth::AccessTokens> accessTokens,
            const auth::PasswordHasher::Cost &cost)
        : isWorker(parts.config.role == ServerConfig::Role::Worker), engine(parts.engine),
          readers(parts.store), tokens(std::move(accessTokens)), authenticator(*tokens),
          hasher(std::make_unique<auth::PasswordHasher>(cost)),
          limiter(parts.clock), authParts{parts.clock,
                                          [&theEngine = parts.engine](
                                              const std::function<Result<void>(Writer &)> &job) {
                                              return theEngine.write(job);
                                          },
                                          parts.secrets,
                                          *hasher,
                                          limiter,
                                          *tokens,
                                          parts.keys.refresh},
          signIn(authParts),
          registration(authParts, modeOf(parts.config.registration), parts.mailer, linkBase(parts.config)),
          passwords(authParts, parts.mailer, linkBase(parts.config)), secondFactor(authParts),
          users(authParts), apiKeys(authParts), accounts{readers,      signIn, registration, passwords,
                                                         secondFactor, users,  apiKeys},
          services{parts.engine, parts.store, parts.secrets, authenticator, parts.clock, apiKeys},
          catalog(readers), hub(readers), metrics(parts.engine, catalog, hub), audit(parts.engine),
          api(services, readers, {parts.config.corsOrigins, parts.config.trustedProxies}, allComponents()),
          authController(accounts), ownController(accounts), userController(accounts),
          mailTestController(parts.mailer, audit),
          monitorController(services, readers, catalog, audit, parts.config.policy),
          historyController(services, readers), incidentController(services, readers, audit),
          channelController(services, readers, audit), settingsController(services, readers, audit),
          fleetController(services, catalog, audit), changeController(services, readers, hub),
          overviewController(readers, catalog), badgeController(readers, catalog),
          syncController(services, readers, audit, modeOf(parts.config.registration)),
          systemController(services, readers, metrics, parts.config.metricsToken.toUtf8())
    {
    }

    [[nodiscard]] Result<void> addRoutes();
    [[nodiscard]] Result<void> prepareStore();

    const bool isWorker; ///< it answers about itself only
    Engine &engine;
    api::Readers readers;
    std::unique_ptr<auth::AccessTokens> tokens;
    auth::Authenticator authenticator;
    std::unique_ptr<auth::PasswordHasher> hasher;
    auth::LoginLimiter limiter;
    auth::AuthParts authParts;
    auth::SignIn signIn;
    auth::Registration registration;
    auth::Passwords passwords;
    auth::SecondFactor secondFactor;
    auth::UserAdmin users;
    auth::ApiKeys apiKeys;
    api::AccountParts accounts;
    api::ApiServices services;
    api::MonitorCatalog catalog;
    api::ChangeHub hub;
    api::Metrics metrics;
    api::AuditLog audit;
    api::Api api;
    api::AuthController authController;
    api::OwnController ownController;
    api::UserController userController;
    api::MailTestController mailTestController;
    api::MonitorController monitorController;
    api::HistoryController historyController;
    api::IncidentController incidentController;
    api::ChannelController channelController;
    api::SettingsController settingsController;
    api::FleetController fleetController;
    api::ChangeController changeController;
    api::OverviewController overviewController;
    api::BadgeController badgeController;
    api::SyncController syncController;
    api::SystemController systemController;
    api::DocsController docsController;
    QMetaObject::Connection committed; ///< what the engine has written
    QMetaObject::Connection followed;  ///< what others have
};

Result<void> TeamApi::Private::addRoutes()
{
    if (isWorker)
        return api.add(systemController.workerRoutes());
    for (const api::Routes &routes :
         {authController.routes(), ownController.routes(), monitorController.routes(),
          historyController.routes(), incidentController.routes(), channelController.routes(),
          fleetController.routes(), settingsController.routes(), changeController.routes(),
          overviewController.routes(), userController.routes(), mailTestController.routes(),
          badgeController.routes(), syncController.routes(), systemController.routes(),
          docsController.routes()}) {
        if (auto added = api.add(routes); !added)
            return added;
    }
    docsController.setDocument(api::openApi(api.router().routes(), allComponents()));
    return {};
}

/// What has to be in the store, and what can't be any more, before anybody asks. Waits for the first only,
/// which is once: a server also starts where the store can't be written now.
Result<void> TeamApi::Private::prepareStore()
{
    if (isWorker)
        return {};
    const auto reader = services.store.openReader();
    if (!reader)
        return Unexpected(reader.error());
    const auto id = storeId(**reader);
    if (!id)
        return Unexpected(id.error());
    // Nobody does any more what was asked of a process before this one; what is asked of us is claimed after.
    if (!services.store.isShared())
        static_cast<void>(engine.write([](Writer &writer) { return writer.idempotency().releaseAll(); }));
    if (!id->isNull())
        return {};
    return engine.write([now = services.clock.now()](Writer &writer) { return giveStoreId(writer, now); })
        .result();
}

TeamApi::TeamApi(std::unique_ptr<Private> made) : d(std::move(made)) {}

TeamApi::~TeamApi()
{
    QObject::disconnect(d->committed);
    QObject::disconnect(d->followed);
    d->hasher.reset(); // what it still hashes is answered through the others
}

Result<std::unique_ptr<TeamApi>> TeamApi::make(const ServerParts &parts,
                                               const auth::PasswordHasher::Cost &cost)
{
    auto tokens = auth::AccessTokens::withKey(parts.keys.access, parts.clock);
    if (!tokens)
        return Unexpected(tokens.error());
    auto d = std::make_unique<Private>(parts, std::move(*tokens), cost);
    if (auto added = d->addRoutes(); !added)
        return Unexpected(added.error());
    if (auto prepared = d->prepareStore(); !prepared)
        return Unexpected(prepared.error());
    d->api.setObserver([metrics = &d->metrics](int status) { metrics->countAnswer(status); });
    // On the storage thread, before whoever made the change gets its answer.
    d->committed = QObject::connect(
        &d->engine, &Engine::committed, &d->engine,
        [part = d.get()](const ChangeSet &changes) {
            part->catalog.takeChanges(changes);
            part->historyController.takeChanges(changes);
            part->hub.takeChanges(changes);
            part->metrics.takeChanges(changes);
        },
        Qt::DirectConnection);
    d->followed = QObject::connect(
        &d->engine, &Engine::followed, &d->engine,
        [part = d.get()](const ChangeSet &changes) {
            part->catalog.takeChanges(changes);
            part->historyController.takeChanges(changes);
            part->hub.takeChanges(changes);
        },
        Qt::DirectConnection);
    return std::unique_ptr<TeamApi>(new TeamApi(std::move(d)));
}

const api::Router &TeamApi::router() const
{
    return d->api.router();
}

TeamApi::Admission TeamApi::admit(const http::Request &head)
{
    return d->api.admit(head);
}

void TeamApi::handle(http::Request request, const http::Responder &responder)
{
    d->api.handle(std::move(request), responder);
}

http::Response TeamApi::refusal(int status, const QString &detail)
{
    return d->api.refusal(status, detail);
}

} // namespace monitron
