// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/config/configvariables.h"

#include "syncserver/config/valueparsers.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace monitron {

namespace {

constexpr int mostConnections = 1'000'000;
constexpr int mostThreads = 256;
constexpr int mostFailures = 1000;
constexpr int mostChecks = 10'000;
constexpr int mostLease = 300; // seconds
constexpr int mostMinutes = 7 * 24 * 60;
constexpr int mostSeconds = 300;

using Read = std::function<Result<void>(const QString &, ServerConfig &)>;

Result<void> failed(const Error &error)
{
    return Unexpected(error);
}

/// Keeps what `parse` makes of the text in `place`, a member or a function that answers one.
template <typename Parse, typename Place>
Read into(Parse parse, Place place)
{
    return [parse, place](const QString &text, ServerConfig &config) -> Result<void> {
        auto value = parse(text);
        if (!value)
            return failed(value.error());
        std::invoke(place, config) = std::move(*value);
        return {};
    };
}

template <typename Place>
Read text(Place place)
{
    return into([](const QString &value) { return Result<QString>(value); }, place);
}

template <typename Place>
Read file(Place place)
{
    return into(
        [](const QString &value) -> Result<QString> {
            if (!QFileInfo(value).isFile())
                return failure(Error::Code::Invalid, QStringLiteral("there is no file \"%1\"").arg(value));
            return QFileInfo(value).absoluteFilePath();
        },
        place);
}

template <typename Place>
Read number(int low, int high, Place place)
{
    return into([low, high](const QString &value) { return values::number(value, low, high); }, place);
}

template <typename Enum, typename Place>
Read choice(const QStringList &words, Place place)
{
    return into(
        [words](const QString &value) {
            return values::oneOf(value, words).map([](int index) { return static_cast<Enum>(index); });
        },
        place);
}

/// Each item of the list on its own; the first that is wrong is named.
template <typename Item, typename Place>
Read items(Result<Item> (*parse)(const QString &), Place place)
{
    return [parse, place](const QString &value, ServerConfig &config) -> Result<void> {
        for (const QString &item : values::list(value)) {
            const auto parsed = parse(item);
            if (!parsed)
                return failed(parsed.error());
            std::invoke(place, config).push_back(*parsed);
        }
        return {};
    };
}

Result<void> readListen(const QString &value, ServerConfig &config)
{
    const auto parsed = values::listenAddress(value);
    if (!parsed)
        return failed(parsed.error());
    config.listenAddress = parsed->first;
    config.listenPort = parsed->second;
    return {};
}

Result<void> readDeniedTargets(const QString &value, ServerConfig &config)
{
    for (const QString &range : values::list(value)) {
        if (const Result<void> denied = config.targets.deny(range); !denied)
            return denied;
    }
    return {};
}

Result<void> readKnownGoodHosts(const QString &value, ServerConfig &config)
{
    config.knownGoodHosts.clear();
    return value == u"none" ? Result<void>()
                            : items(values::hostAndPort, &ServerConfig::knownGoodHosts)(value, config);
}

std::vector<ConfigVariable> makeVariables()
{
    using C = ServerConfig;
    const auto mail = [](auto member) {
        return [member](C & config) -> auto &
        {
            return config.mail.*member;
        };
    };
    const auto limit = [](auto member) {
        return [member](C & config) -> auto &
        {
            return config.limits.*member;
        };
    };
    const auto policy = [](auto member) {
        return [member](C & config) -> auto &
        {
            return config.policy.*member;
        };
    };
    const auto roles = QStringList{nameOf(C::Role::All), nameOf(C::Role::Api), nameOf(C::Role::Worker)};
    const auto ways = QStringList{QStringLiteral("invite"), QStringLiteral("open"), QStringLiteral("closed")};
    const auto levels = QStringList{QStringLiteral("debug"), QStringLiteral("info"),
                                    QStringLiteral("warning"), QStringLiteral("error")};
    const auto formats = QStringList{QStringLiteral("text"), QStringLiteral("json")};
    return {
        {"MONITRON_DATA", "DIRECTORY", "`~/.local/share/monitron-syncserver`",
         "Where database and keys are kept.", false,
         into([](const QString &value) { return Result<QString>(QDir(value).absolutePath()); },
              &C::dataDirectory)},
        {"DATABASE_URL", "postgresql://…", "SQLite in the data directory",
         "A PostgreSQL database (`postgres://` and `postgresql+psycopg2://` as well), which several replicas "
         "may share.",
         true, into(values::databaseUrl, &C::databaseUrl)},
        {"MONITRON_ROLE", "all, api, worker", "all",
         "Whether this process answers requests, runs checks, or both; one alone needs PostgreSQL.", false,
         choice<C::Role>(roles, &C::role)},
        {"MONITRON_LEASE_SECONDS", "SECONDS", "10",
         "On PostgreSQL: for how long at most nobody checks what a replica had that was killed.", false,
         into(
             [](const QString &value) {
                 return values::number(value, 2, mostLease).map([](int seconds) {
                     return Duration(std::chrono::seconds(seconds));
                 });
             },
             &C::lease)},
        {"MONITRON_LISTEN", "ADDRESS:PORT", "127.0.0.1:8080",
         "Where requests are taken; `:8080` is every address.", false, readListen},
        {"MONITRON_TLS_CERT", "FILE", "plain HTTP",
         "The certificate with its chain, PEM; read again on SIGHUP.", false, file(&C::tlsCertificate)},
        {"MONITRON_TLS_KEY", "FILE", "plain HTTP", "The certificate's key, PEM.", false, file(&C::tlsKey)},
        {"MONITRON_PUBLIC_URL", "URL", "made from MONITRON_LISTEN",
         "How people reach the server, for the links in mails.", false,
         into(values::webAddress, &C::publicUrl)},
        {"MONITRON_MAX_CONNECTIONS", "NUMBER", "12000", "Connections at a time; more are answered 503.",
         false, number(1, mostConnections, &C::maxConnections)},
        {"MONITRON_MAX_CONNECTIONS_PER_ADDRESS", "NUMBER", "1000", "The same for one address.", false,
         number(1, mostConnections, &C::maxConnectionsPerAddress)},
        {"MONITRON_HTTP_THREADS", "NUMBER", "one per processor", "Threads that answer requests.", false,
         number(0, mostThreads, &C::httpThreads)},
        {"MONITRON_CORS_ORIGINS", "ORIGIN,…", "none", "Web apps of other origins that may use the API.",
         false, items(values::origin, &C::corsOrigins)},
        {"MONITRON_TRUSTED_PROXIES", "RANGE,…", "none",
         "Reverse proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed.", false,
         items(AddressRange::parse, &C::trustedProxies)},
        {"JWT_SECRET_KEY", "TEXT", "made and kept in the data directory (SQLite)",
         "Signs access tokens, at least 32 bytes; needed with PostgreSQL, the same on every replica.", true,
         into(values::signingSecret, &C::jwtSecret)},
        {"JWT_REFRESH_SECRET_KEY", "TEXT", "as above", "The same for refresh tokens.", true,
         into(values::signingSecret, &C::jwtRefreshSecret)},
        {"INITIAL_ADMIN_EMAIL", "ADDRESS", "none",
         "With the next one: the administrator who is made at the start while there is no user.", false,
         into(values::emailAddress, &C::initialAdminEmail)},
        {"INITIAL_ADMIN_PASSWORD", "TEXT", "none", "The password of that administrator.", true,
         text(&C::initialAdminPassword)},
        {"MONITRON_REGISTRATION", "invite, open, closed", "invite", "Who may make an account.", false,
         choice<C::Registration>(ways, &C::registration)},
        {"MONITRON_SECRETS_KEY", "TEXT", "a key file in the data directory",
         "Encrypts the passwords and tokens of monitors and channels, at least 16 characters; needed with "
         "PostgreSQL, the same on every replica.",
         true, into(values::passphrase, &C::secretsKey)},
        {"MONITRON_METRICS_TOKEN", "TEXT", "`/metrics` is open", "The bearer token that `/metrics` asks for.",
         true, text(&C::metricsToken)},
        {"ALERT_EMAIL_FROM", "ADDRESS", "no mail is sent", "The sender of alerts and of account mails.",
         false, into(values::emailAddress, mail(&MailConfig::from))},
        {"SMTP_HOST", "HOST", "no mail is sent", "The server that takes mail.", false,
         text(mail(&MailConfig::host))},
        {"SMTP_PORT", "PORT", "587; 465 with SMTP_USE_SSL, 25 without TLS", "Its port.", false,
         number(1, 65535, mail(&MailConfig::port))},
        {"SMTP_USERNAME", "TEXT", "no login", "Whom to log in as.", false, text(mail(&MailConfig::user))},
        {"SMTP_PASSWORD", "TEXT", "no login", "The password of SMTP_USERNAME.", true,
         text(mail(&MailConfig::password))},
        {"SMTP_USE_TLS", "true, false", "true", "STARTTLS, without which nothing is sent.", false,
         into(values::flag, mail(&MailConfig::useTls))},
        {"SMTP_USE_SSL", "true, false", "false", "TLS from the first byte instead.", false,
         into(values::flag, mail(&MailConfig::useSsl))},
        {"SMTP_TIMEOUT", "SECONDS", "30", "How long one mail may take.", false,
         number(1, mostSeconds, mail(&MailConfig::timeoutSeconds))},
        {"SUSTAINED_DOWN_THRESHOLD", "NUMBER", "10",
         "Failed checks that make an outage a sustained one, for new monitors; 0: never.", false,
         number(0, mostFailures, policy(&Policy::threshold))},
        {"SUSTAINED_DOWN_WINDOW_MINUTES", "MINUTES", "60", "Within how long.", false,
         into(
             [](const QString &value) {
                 return values::number(value, 0, mostMinutes).map([](int minutes) {
                     return Duration(std::chrono::minutes(minutes));
                 });
             },
             policy(&Policy::window))},
        {"MONITRON_DENY_TARGETS", "RANGE,…", "cloud metadata and link-local addresses",
         "Further addresses that must not be checked, such as `10.0.0.0/8`.", false, readDeniedTargets},
        {"MONITRON_MAX_CHECKS", "NUMBER", "1000", "Checks at a time; more wait for their turn.", false,
         number(1, mostChecks, limit(&CheckLimits::global))},
        {"MONITRON_MAX_CHECKS_PER_HOST", "NUMBER", "32", "The same of one host and port.", false,
         number(1, mostChecks, limit(&CheckLimits::perHost))},
        {"MONITRON_KNOWN_GOOD_HOSTS", "HOST:PORT,… or none", "1.1.1.1:443, 8.8.8.8:443, 9.9.9.9:443",
         "Asked when all checks fail at once, to tell an outage of the own network.", false,
         readKnownGoodHosts},
        {"MONITRON_LOG_LEVEL", "debug, info, warning, error", "info", "What is logged; read again on SIGHUP.",
         false, choice<C::LogLevel>(levels, &C::logLevel)},
        {"MONITRON_LOG_FORMAT", "text, json", "text", "How; text has systemd's priorities under systemd.",
         false, choice<C::LogFormat>(formats, &C::logFormat)},
    };
}

} // namespace

const std::vector<ConfigVariable> &configVariables()
{
    static const std::vector<ConfigVariable> variables = makeVariables();
    return variables;
}

const ConfigVariable *configVariable(const QString &name)
{
    const auto &all = configVariables();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const ConfigVariable &one) {
        return name == QLatin1String(one.name);
    });
    return found == all.end() ? nullptr : &*found;
}

QString obsoleteVariable(const QString &name)
{
    static const QHash<QString, QString> instead{
        {QStringLiteral("CELERY_BROKER_URL"), QStringLiteral("checks need no broker")},
        {QStringLiteral("CELERY_RESULT_BACKEND"), QStringLiteral("checks need no broker")},
        {QStringLiteral("REDIS_URL"), QStringLiteral("checks need no broker")},
        {QStringLiteral("BACKEND_CORS_ORIGINS"), QStringLiteral("use MONITRON_CORS_ORIGINS")},
        {QStringLiteral("CORS_ORIGINS"), QStringLiteral("use MONITRON_CORS_ORIGINS")},
        {QStringLiteral("FRONTEND_URL"), QStringLiteral("use MONITRON_PUBLIC_URL")},
        {QStringLiteral("JWT_ALGORITHM"), QStringLiteral("tokens are signed with HS256")},
        {QStringLiteral("ACCESS_TOKEN_EXPIRE_MINUTES"), QStringLiteral("access tokens last 15 minutes")},
        {QStringLiteral("REFRESH_TOKEN_EXPIRE_MINUTES"), QStringLiteral("refresh tokens rotate")},
        {QStringLiteral("REFRESH_TOKEN_EXPIRE_DAYS"), QStringLiteral("refresh tokens rotate")},
    };
    return instead.value(name);
}

QString configHelp()
{
    QString help;
    for (const ConfigVariable &variable : configVariables())
        help += QStringLiteral("  %1=%2\n      %3 Without it: %4.\n")
                    .arg(QLatin1String(variable.name), QString::fromUtf8(variable.value),
                         QString::fromUtf8(variable.description).remove(u'`'),
                         QString::fromUtf8(variable.fallback).remove(u'`'));
    return help;
}

QString configTable()
{
    QString table = QStringLiteral("| variable | value | without it | what it does |\n|---|---|---|---|\n");
    for (const ConfigVariable &variable : configVariables())
        table += QStringLiteral("| `%1` | %2 | %3 | %4 |\n")
                     .arg(QLatin1String(variable.name), QString::fromUtf8(variable.value),
                          QString::fromUtf8(variable.fallback), QString::fromUtf8(variable.description));
    return table;
}

} // namespace monitron
