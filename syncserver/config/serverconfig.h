// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/checklimits.h"
#include "core/checks/knowngoodhosts.h"
#include "core/checks/targetrules.h"
#include "core/model/policy.h"

#include <QHostAddress>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace monitron {

/// How the server sends mail. Nothing is sent while `host` is empty.
struct MailConfig
{
    QString host;
    std::optional<int> port; ///< none: 25, 587 or 465, as `useSsl` and `useTls` say
    QString user;
    QString password;
    QString from;        ///< "alerts@example.org" or "Monitron <alerts@example.org>"
    bool useTls = true;  ///< STARTTLS, required
    bool useSsl = false; ///< TLS from the first byte
    int timeoutSeconds = 30;

    [[nodiscard]] bool isSet() const { return !host.isEmpty(); }
};

/// What the operator decides of a server; read by readConfig() from what configVariables() lists.
struct ServerConfig
{
    enum class Role : quint8 {
        All,    ///< answers requests and runs checks
        Api,    ///< answers requests
        Worker, ///< runs checks; answers health and metrics only
    };
    enum class Registration : quint8 { Invite, Open, Closed };
    enum class LogLevel : quint8 { Debug, Info, Warning, Error };
    enum class LogFormat : quint8 { Text, Json };

    QString dataDirectory;                     ///< absolute
    QString databaseUrl;                       ///< empty: SQLite in the data directory
    Duration lease = std::chrono::seconds(10); ///< of what a replica holds

    QHostAddress listenAddress = QHostAddress(QHostAddress::LocalHost);
    quint16 listenPort = 8080; ///< 0: any free one
    Role role = Role::All;
    QString tlsCertificate; ///< both or none
    QString tlsKey;
    QUrl publicUrl; ///< empty: made from address and port
    int maxConnections = 12'000;
    int maxConnectionsPerAddress = 1'000;
    CheckLimits limits;
    int httpThreads = 0; ///< 0: as many as there are processors
    QStringList corsOrigins;
    std::vector<AddressRange> trustedProxies; ///< their X-Forwarded-For is believed

    QString jwtSecret; ///< empty: kept in the data directory
    QString jwtRefreshSecret;
    QString initialAdminEmail;
    QString initialAdminPassword;
    Registration registration = Registration::Invite;
    QString metricsToken; ///< empty: /metrics is open to all who reach the server

    MailConfig mail;
    Policy policy; ///< of monitors that don't bring their own
    TargetRules targets = TargetRules::forServers();
    std::vector<QString> knownGoodHosts = defaultKnownGoodHosts(); ///< "host:port"
    QString secretsKey; ///< empty: a key file in the data directory

    LogLevel logLevel = LogLevel::Info;
    LogFormat logFormat = LogFormat::Text;

    [[nodiscard]] bool usesSqlite() const { return databaseUrl.isEmpty(); }
};

[[nodiscard]] QString nameOf(ServerConfig::Role role); ///< "all", "api", "worker"

} // namespace monitron
