// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/serveraddress.h"

#include "core/base/coretext.h"

#include <QHostAddress>
#include <QUrlQuery>

namespace monitron {

namespace {

constexpr qsizetype longestAddress = 2000;
constexpr qsizetype longestToken = 512;
const QString joinPrefix = QStringLiteral("monitron://join/");

Unexpected invalid(const QString &sentence)
{
    return failure(Error::Code::Invalid, sentence);
}

/// Where the API or its documentation begins, what is before that is the server's.
QString pathOfServer(const QString &path)
{
    QString kept = QStringLiteral("/");
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        if (segment == u"api" || segment == u"docs" || segment == u"openapi.json" || segment == u"register" ||
            segment == u"reset")
            break;
        kept += segment + u'/';
    }
    return kept;
}

/// `text` with the scheme that it doesn't say.
QString withScheme(const QString &text)
{
    if (text.contains(QStringLiteral("://")))
        return text;
    QString rest = text;
    if (QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol)
        rest = u'[' + text + u']';
    const QString https = QStringLiteral("https://") + rest;
    return isLoopback(QUrl(https, QUrl::TolerantMode)) ? QStringLiteral("http://") + rest : https;
}

Result<ServerAddress> addressOf(QUrl url, bool insists)
{
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return invalid(
            CoreText::tr("This is not the address of a server. It looks like monitron.example.org, "
                         "or https://monitron.example.org:8443/."));
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return invalid(
            CoreText::tr("A server's address begins with https://, not with %1://.").arg(url.scheme()));
    if (!url.userInfo().isEmpty())
        return invalid(
            CoreText::tr("The address must not hold a name or a password; they are asked for next."));
    if (url.scheme() == u"http" && !isLoopback(url) && !insists)
        return failure(
            Error::Code::Refused,
            CoreText::tr("Without TLS, everybody on the way to %1 can read the password and everything "
                         "else. Use https:// instead.")
                .arg(url.host()));
    if (url.port() == (url.scheme() == u"https" ? 443 : 80))
        url.setPort(-1);
    url.setPath(pathOfServer(url.path(QUrl::FullyEncoded)), QUrl::TolerantMode);
    url.setQuery(QString());
    url.setFragment(QString());
    return ServerAddress{url, {}};
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

Result<ServerAddress> parseServerAddress(const QString &text, bool insists)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return invalid(CoreText::tr("The address of the server is missing."));
    if (trimmed.startsWith(joinPrefix, Qt::CaseInsensitive))
        return invalid(CoreText::tr("This is an invitation, not the address of a server."));
    if (trimmed.size() > longestAddress)
        return invalid(CoreText::tr("The address is too long."));
    return addressOf(QUrl(withScheme(trimmed), QUrl::TolerantMode), insists);
}

Result<JoinLink> parseJoinLink(const QString &text, bool insists)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(joinPrefix, Qt::CaseInsensitive) || trimmed.size() > longestAddress)
        return invalid(
            CoreText::tr("This is not an invitation to a team. Its link begins with %1.").arg(joinPrefix));
    const QUrl link(trimmed, QUrl::StrictMode);
    const QUrlQuery query(link);
    const QString token = query.queryItemValue(QStringLiteral("token"), QUrl::FullyDecoded);
    if (!link.isValid() || token.isEmpty() || token.size() > longestToken)
        return invalid(CoreText::tr("The link of the invitation is incomplete. Copy the whole of it."));
    const QString scheme = query.queryItemValue(QStringLiteral("plain")) == u"1" ? QStringLiteral("http://")
                                                                                 : QStringLiteral("https://");
    auto address = addressOf(QUrl(scheme + link.path(QUrl::FullyDecoded).mid(1), QUrl::StrictMode), insists);
    if (!address)
        return Unexpected(address.error());
    return JoinLink{std::move(*address), token};
}

QString joinLink(const ServerAddress &address, const QString &token)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("token"), QString::fromLatin1(QUrl::toPercentEncoding(token)));
    if (address.base.scheme() == u"http")
        query.addQueryItem(QStringLiteral("plain"), QStringLiteral("1"));
    QUrl link(joinPrefix);
    link.setPath(u'/' + address.base.authority() + address.base.path(), QUrl::DecodedMode);
    link.setQuery(query);
    return link.toString(QUrl::FullyEncoded);
}

} // namespace monitron
