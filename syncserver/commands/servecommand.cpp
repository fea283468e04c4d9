// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/process/servicenotifier.h"
#include "core/process/terminationsignals.h"
#include "core/storage/databaseurl.h"
#include "syncserver/commands/accountorder.h"
#include "syncserver/commands/commandline.h"
#include "syncserver/commands/commands.h"
#include "syncserver/commands/terminal.h"
#include "syncserver/config/configvariables.h"
#include "syncserver/controlsocket.h"
#include "syncserver/healthwatch.h"
#include "syncserver/server.h"
#include "syncserver/serverlog.h"

#include <QCoreApplication>

#include <csignal>

namespace monitron {

namespace {

using namespace std::chrono_literals;
constexpr Duration lookEvery = 20s; // where nobody else wants to know how we are

/// The running server between the operating system and its people.
class Service : public QObject
{
public:
    Service(Server &server, ServerLog &log, ConfigSources sources)
        : m_server(server), m_log(log), m_sources(std::move(sources)),
          m_notifier(ServiceNotifier::fromEnvironment())
    {
        connect(&m_signals, &TerminationSignals::received, this, [this](int number) {
            if (number == SIGHUP)
                reload();
            else
                QCoreApplication::quit();
        });
    }

    int run()
    {
        const ServerConfig &config = m_server.config();
        const std::optional<Duration> watchdog = ServiceNotifier::watchdogInterval();
        HealthWatch health(m_server.engine(),
                           {config.listenAddress, m_server.port(), !config.tlsCertificate.isEmpty()},
                           watchdog ? std::min<Duration>(*watchdog / 3, lookEvery) : lookEvery);
        connect(&health, &HealthWatch::healthy, this, [this] { m_notifier.alive(); });
        connect(&health, &HealthWatch::unwell, this, [this](const QString &why) {
            qCCritical(logServer).noquote() << why;
            m_notifier.status(why);
        });
        ControlSocket orders([this](const QJsonObject &order) {
            AccountDesk desk = m_server.accounts();
            return carryOut(AccountOrder::fromJson(order), desk).toJson();
        });
        // On a server's database the commands work themselves, and the directory may have several servers.
        if (const auto listening = config.usesSqlite() ? orders.listen(config.dataDirectory) : Result<void>();
            !listening)
            qCWarning(logServer).noquote()
                << "Commands can't reach this server:" << listening.error().message;
        m_notifier.ready(status());
        const int code = QCoreApplication::exec();
        qCInfo(logServer) << "Stopping";
        m_notifier.stopping();
        return code;
    }

private:
    [[nodiscard]] QString status() const
    {
        return QStringLiteral("Serving at %1").arg(m_server.url().toString());
    }

    void reload()
    {
        m_notifier.reloading();
        const ConfigReading reading = readConfig(m_sources);
        for (const QString &problem : reading.problems)
            qCWarning(logServer).noquote() << "Not reloaded:" << problem;
        if (reading.problems.isEmpty())
            m_log.setLevel(reading.config.logLevel);
        if (const auto reloaded = m_server.reloadTls(); !reloaded)
            qCWarning(logServer).noquote() << "The certificate stays as it was:" << reloaded.error().message;
        else if (reading.problems.isEmpty())
            qCInfo(logServer) << "Reloaded";
        m_notifier.ready(status());
    }

    Server &m_server;
    ServerLog &m_log;
    const ConfigSources m_sources;
    const ServiceNotifier m_notifier;
    TerminationSignals m_signals;
};

/// The address of the database, for people.
QString databaseOf(const ServerConfig &config)
{
    const auto url = DatabaseUrl::parse(config.databaseUrl);
    return url ? url->toDisplayText() : QStringLiteral("PostgreSQL");
}

void welcome(const Server &server)
{
    const ServerConfig &config = server.config();
    const QString url = server.url().toString();
    terminal::say(QStringLiteral("Monitron server %1 is running.").arg(QStringLiteral(MONITRON_VERSION)));
    terminal::say(QStringLiteral("  API        %1/api/v1/").arg(url));
    terminal::say(QStringLiteral("  Reference  %1/docs").arg(url));
    terminal::say(QStringLiteral("  Data       %1")
                      .arg(config.usesSqlite() ? config.dataDirectory : databaseOf(config)));
    if (const auto users = server.accounts().users(); users && users->empty())
        terminal::say(
            QStringLiteral("There is no account yet. To make the first one, beside the running server:\n"
                           "  monitron-syncserver user add YOU@EXAMPLE.ORG --role admin%1")
                .arg(config.usesSqlite() ? QStringLiteral(" --data ") + config.dataDirectory : QString()));
}

} // namespace

int runServe(const QStringList &arguments, const HandlerFactory &handlers)
{
    CommandLine line(
        QStringLiteral("serve [OPTION…]"),
        QStringLiteral("Runs the server until SIGTERM or SIGINT; SIGHUP reads the certificate and the log "
                       "level again."));
    line.addSetting(QStringLiteral("listen"), QStringLiteral("ADDR:PORT"), QStringLiteral("MONITRON_LISTEN"),
                    QStringLiteral("where requests are taken"));
    line.addSetting(QStringLiteral("role"), QStringLiteral("ROLE"), QStringLiteral("MONITRON_ROLE"),
                    QStringLiteral("all, api or worker"));
    line.addSetting(QStringLiteral("tls-cert"), QStringLiteral("FILE"), QStringLiteral("MONITRON_TLS_CERT"),
                    QStringLiteral("certificate with its chain, PEM"));
    line.addSetting(QStringLiteral("tls-key"), QStringLiteral("FILE"), QStringLiteral("MONITRON_TLS_KEY"),
                    QStringLiteral("its key, PEM"));
    line.setEpilogue(QStringLiteral("\nSettings, from the environment or the file:\n\n") + configHelp());
    if (const auto status = line.parse(arguments, 0, 0))
        return *status;
    const auto config = line.readConfig();
    if (!config)
        return terminal::Misused;
    ServerLog log(config->logFormat, config->logLevel);
    const SystemClock clock;
    Server server(*config, handlers, clock);
    Service service(server, log, line.sources());
    if (const auto started = server.start(); !started)
        return terminal::fail(started.error());
    welcome(server);
    const int code = service.run();
    server.stop();
    qCInfo(logServer) << "Stopped";
    return code;
}

} // namespace monitron
