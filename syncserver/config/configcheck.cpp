// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/config/configcheck.h"

#include <array>
#include <utility>

namespace monitron {

QStringList configProblems(const ServerConfig &config, const std::function<bool(const char *)> &isSet)
{
    QStringList problems;
    // Each needs the other.
    static constexpr std::array pairs{
        std::pair("MONITRON_TLS_CERT", "MONITRON_TLS_KEY"),
        std::pair("INITIAL_ADMIN_EMAIL", "INITIAL_ADMIN_PASSWORD"),
        std::pair("ALERT_EMAIL_FROM", "SMTP_HOST"),
        std::pair("SMTP_USERNAME", "SMTP_PASSWORD"),
    };
    for (const auto &[one, other] : pairs) {
        if (isSet(one) != isSet(other))
            problems.append(
                QStringLiteral("%1 is needed together with %2")
                    .arg(QLatin1String(isSet(one) ? other : one), QLatin1String(isSet(one) ? one : other)));
    }
    // A value that is there but was refused has been told already.
    if (isSet("DATABASE_URL")) {
        for (const char *name : {"JWT_SECRET_KEY", "JWT_REFRESH_SECRET_KEY", "MONITRON_SECRETS_KEY"}) {
            if (!isSet(name))
                problems.append(
                    QStringLiteral("%1 is needed with PostgreSQL, the same on every replica; make "
                                   "one with: openssl rand -base64 48")
                        .arg(QLatin1String(name)));
        }
    } else if (config.role != ServerConfig::Role::All) {
        problems.append(
            QStringLiteral("MONITRON_ROLE: api and worker need PostgreSQL (DATABASE_URL); on SQLite "
                           "one process does it all"));
    }
    if (config.mail.useSsl && config.mail.useTls && isSet("SMTP_USE_TLS"))
        problems.append(QStringLiteral("SMTP_USE_TLS and SMTP_USE_SSL exclude each other"));
    return problems;
}

QString nameOf(ServerConfig::Role role)
{
    switch (role) {
    case ServerConfig::Role::All:
        return QStringLiteral("all");
    case ServerConfig::Role::Api:
        return QStringLiteral("api");
    case ServerConfig::Role::Worker:
        break;
    }
    return QStringLiteral("worker");
}

} // namespace monitron
