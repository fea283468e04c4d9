// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/addresstext.h"

#include <QRegularExpression>
#include <QUrl>

namespace monitron {

bool looksLikeAddress(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("^([a-z][a-z0-9+.-]*://[^\\s/]\\S*"
                       "|(\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]{2,}\\])(:\\d{1,5})?([/?#]\\S*)?"
                       "|([^\\s/:,;@\"'=()]+\\.)+[^\\s/:,;@\"'=().]{2,}(:\\d{1,5})?([/?#]\\S*)?"
                       "|[^\\s/:,;@\"'=()]+:\\d{1,5}([/?#]\\S*)?)$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() < 10'000 && address.match(text.trimmed()).hasMatch();
}

QString completedUrl(const QString &pasted)
{
    const QString text = pasted.trimmed();
    return text.isEmpty() || text.contains(QStringLiteral("://")) ? text : QStringLiteral("https://") + text;
}

QString nameForUrl(const QString &address)
{
    const QUrl url(address);
    QString name = url.host();
    if (url.port() > 0)
        name += QLatin1Char(':') + QString::number(url.port());
    if (url.path().size() > 1)
        name += url.path().left(100);
    return name.isEmpty() ? address.left(200) : name;
}

Monitor monitorForUrl(const QString &pasted)
{
    Monitor monitor;
    monitor.url = completedUrl(pasted);
    if (monitor.url.startsWith(QStringLiteral("tcp://"), Qt::CaseInsensitive))
        monitor.kind = QStringLiteral("tcp");
    monitor.name = nameForUrl(monitor.url);
    return monitor;
}

} // namespace monitron
