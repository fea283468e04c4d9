// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databaseurl.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace monitron {

namespace {

constexpr int highestPort = 65'535;

bool isKnownOption(const QString &name)
{
    static const QStringList known{QStringLiteral("application_name"),
                                   QStringLiteral("channel_binding"),
                                   QStringLiteral("connect_timeout"),
                                   QStringLiteral("gssencmode"),
                                   QStringLiteral("keepalives"),
                                   QStringLiteral("keepalives_count"),
                                   QStringLiteral("keepalives_idle"),
                                   QStringLiteral("keepalives_interval"),
                                   QStringLiteral("passfile"),
                                   QStringLiteral("sslcert"),
                                   QStringLiteral("sslcrl"),
                                   QStringLiteral("sslkey"),
                                   QStringLiteral("sslmode"),
                                   QStringLiteral("sslrootcert"),
                                   QStringLiteral("ssl_min_protocol_version"),
                                   QStringLiteral("target_session_attrs"),
                                   QStringLiteral("tcp_user_timeout")};
    return known.contains(name);
}

Unexpected invalid(const QString &what)
{
    return failure(Error::Code::Invalid, QStringLiteral("The address of the database is not valid: ") + what);
}

/// What stands in the query may also be host, port, user, password or dbname, as with libpq.
Result<void> take(DatabaseUrl &url, const QString &name, const QString &value)
{
    if (name == QLatin1String("host")) {
        url.host = value;
    } else if (name == QLatin1String("user")) {
        url.user = value;
    } else if (name == QLatin1String("password")) {
        url.password = value;
    } else if (name == QLatin1String("dbname")) {
        url.database = value;
    } else if (name == QLatin1String("port")) {
        bool isNumber = false;
        url.port = value.toInt(&isNumber);
        if (!isNumber)
            return invalid(QStringLiteral("the port must be a number."));
    } else if (!isKnownOption(name)) {
        return invalid(
            QStringLiteral("it has an option that is not known. Known are host, port, user, password, "
                           "dbname, sslmode, sslrootcert and others of libpq."));
    } else if (value.contains(u';') || value.contains(QChar(u'\0'))) {
        return invalid(QStringLiteral("the value of %1 must not contain a semicolon.").arg(name));
    } else {
        url.options.insert(name, value);
    }
    return {};
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    // QUrl forgives much; what it forgives here is nearly always an unencoded password.
    const QUrl read(text.trimmed(), QUrl::StrictMode);
    const QString scheme = read.scheme();
    if (scheme != QLatin1String("postgresql") && scheme != QLatin1String("postgres") &&
        scheme != QLatin1String("postgresql+psycopg2")) {
        return invalid(
            QStringLiteral("it must look like postgresql://user:password@host:5432/database. Special "
                           "characters in the password are percent-encoded (%40 for @)."));
    }
    if (!read.isValid() || read.hasFragment())
        return invalid(QStringLiteral("it can't be read. Special characters in the password must be "
                                      "percent-encoded: %40 for @, %2F for /, %3A for :, %23 for #."));
    DatabaseUrl url;
    url.host = read.host(QUrl::FullyDecoded);
    url.port = read.port(url.port);
    url.user = read.userName(QUrl::FullyDecoded);
    url.password = read.password(QUrl::FullyDecoded);
    url.database = read.path(QUrl::FullyDecoded).mid(1);
    const auto items = QUrlQuery(read).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (auto taken = take(url, name, value); !taken)
            return Unexpected(taken.error());
    }
    if (url.database.isEmpty())
        return invalid(QStringLiteral("it names no database (the part behind the last slash)."));
    if (url.port < 1 || url.port > highestPort)
        return invalid(QStringLiteral("the port must be from 1 to 65535."));
    return url;
}

QString DatabaseUrl::toDisplayText() const
{
    QUrl shown;
    shown.setScheme(QStringLiteral("postgresql"));
    shown.setUserName(user, QUrl::DecodedMode);
    const bool isSocket = host.startsWith(u'/');
    if (!isSocket)
        shown.setHost(host.isEmpty() ? QStringLiteral("localhost") : host);
    shown.setPort(port);
    shown.setPath(u'/' + database, QUrl::DecodedMode);
    if (isSocket)
        shown.setQuery(QStringLiteral("host=") + host);
    return shown.toString();
}

} // namespace monitron
