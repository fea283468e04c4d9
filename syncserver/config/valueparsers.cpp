// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/config/valueparsers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

namespace monitron::values {

namespace {

constexpr int shortestSecret = 32;
constexpr int shortestPassphrase = 16;

Unexpected invalid(const QString &message)
{
    return failure(Error::Code::Invalid, message);
}

QString quoted(const QString &text)
{
    return u'"' + text.left(100) + u'"';
}

Result<quint16> port(const QString &text)
{
    return number(text, 0, std::numeric_limits<quint16>::max()).map([](int value) {
        return static_cast<quint16>(value);
    });
}

/// Whether somebody left in place what a manual says, or typed one key for long.
bool isPlaceholder(const QString &text)
{
    static const std::array marks{
        QLatin1String("changeme"),   QLatin1String("changethis"),  QLatin1String("changeit"),
        QLatin1String("yoursecret"), QLatin1String("yoursuper"),   QLatin1String("yourjwt"),
        QLatin1String("yourkey"),    QLatin1String("supersecret"), QLatin1String("placeholder"),
        QLatin1String("replaceme"),  QLatin1String("replacethis"), QLatin1String("secretkey"),
        QLatin1String("mysecret"),   QLatin1String("notsecret"),   QLatin1String("insecure"),
        QLatin1String("example"),    QLatin1String("password"),
    };
    QString letters;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    if (letters == u"secret" || std::any_of(marks.begin(), marks.end(), [&letters](QLatin1String mark) {
            return letters.contains(mark);
        }))
        return true;
    QString distinct = text;
    std::sort(distinct.begin(), distinct.end());
    return std::unique(distinct.begin(), distinct.end()) - distinct.begin() < 6;
}

} // namespace

Result<bool> flag(const QString &text)
{
    const QString word = text.toLower();
    if (word == u"true" || word == u"yes" || word == u"on" || word == u"1")
        return true;
    if (word == u"false" || word == u"no" || word == u"off" || word == u"0")
        return false;
    return invalid(QStringLiteral("%1 is neither true nor false").arg(quoted(text)));
}

Result<int> number(const QString &text, int low, int high)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < low || value > high)
        return invalid(
            QStringLiteral("%1 is not a whole number from %2 to %3").arg(quoted(text)).arg(low).arg(high));
    return value;
}

Result<int> oneOf(const QString &text, const QStringList &words)
{
    const qsizetype index = words.indexOf(text.toLower());
    if (index < 0)
        return invalid(
            QStringLiteral("%1 is not one of %2").arg(quoted(text), words.join(QStringLiteral(", "))));
    return static_cast<int>(index);
}

Result<QPair<QHostAddress, quint16>> listenAddress(const QString &text)
{
    const auto wrong = [&text] {
        return invalid(QStringLiteral("%1 is not ADDRESS:PORT, such as 127.0.0.1:8080, [::1]:8080 or :8080 "
                                      "for every address")
                           .arg(quoted(text)));
    };
    const qsizetype colon = text.lastIndexOf(u':');
    const auto number = port(text.mid(colon + 1));
    if (!number)
        return wrong();
    if (colon < 0)
        return QPair(QHostAddress(QHostAddress::LocalHost), *number);
    QString host = text.left(colon);
    if (host.isEmpty() || host == u"*")
        return QPair(QHostAddress(QHostAddress::Any), *number);
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return QPair(QHostAddress(QHostAddress::LocalHost), *number);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.mid(1, host.size() - 2);
    const QHostAddress address(host);
    if (address.isNull() || (address.protocol() == QAbstractSocket::IPv6Protocol) != bracketed)
        return wrong();
    return QPair(address, *number);
}

QStringList list(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    return text.split(separator, Qt::SkipEmptyParts);
}

Result<QUrl> webAddress(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return invalid(
            QStringLiteral("%1 is not a web address such as https://monitron.example.org").arg(quoted(text)));
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

Result<QString> origin(const QString &text)
{
    const Result<QUrl> url = webAddress(text);
    if (!url || !url->path().isEmpty())
        return invalid(
            QStringLiteral("%1 is not an origin such as https://app.example.org").arg(quoted(text)));
    return url->toString(QUrl::FullyEncoded);
}

Result<QString> hostAndPort(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9._-]+):([0-9]{1,5})$"));
    const auto match = form.match(text);
    if (!match.hasMatch() || !number(match.captured(2), 1, std::numeric_limits<quint16>::max()))
        return invalid(QStringLiteral("%1 is not HOST:PORT").arg(quoted(text)));
    return text;
}

Result<QString> emailAddress(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:[^<>\\x00-\\x1f]*<)?[^\\s<>@]+@[^\\s<>@]+(>)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch() || text.contains(u'<') != !match.captured(1).isEmpty())
        return invalid(QStringLiteral("%1 is not an e-mail address").arg(quoted(text)));
    return text;
}

Result<QString> databaseUrl(const QString &text)
{
    for (const QLatin1String scheme : {QLatin1String("postgresql://"), QLatin1String("postgres://"),
                                       QLatin1String("postgresql+psycopg2://")}) {
        if (text.startsWith(scheme))
            return text;
    }
    // The address may hold a password: it isn't repeated.
    return invalid(QStringLiteral("is not a postgresql:// address; without one, SQLite in the data directory "
                                  "is used"));
}

Result<QString> signingSecret(const QString &text)
{
    if (text.toUtf8().size() < shortestSecret)
        return invalid(
            QStringLiteral("has under %1 bytes; make one with: openssl rand -base64 48").arg(shortestSecret));
    if (isPlaceholder(text))
        return invalid(
            QStringLiteral("is a placeholder that everybody knows; make one with: openssl rand -base64 48"));
    return text;
}

Result<QString> passphrase(const QString &text)
{
    if (text.size() < shortestPassphrase)
        return invalid(QStringLiteral("has under %1 characters; make one with: openssl rand -base64 24")
                           .arg(shortestPassphrase));
    if (isPlaceholder(text))
        return invalid(
            QStringLiteral("is a placeholder that everybody knows; make one with: openssl rand -base64 24"));
    return text;
}

} // namespace monitron::values
