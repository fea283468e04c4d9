// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/newmonitor.h"

#include <QUrl>

namespace monitron {

QString completedUrl(const QString &pasted)
{
    const QString text = pasted.trimmed();
    return text.isEmpty() || text.contains(QStringLiteral("://")) ? text : QStringLiteral("https://") + text;
}

Monitor monitorForUrl(const QString &pasted)
{
    Monitor monitor;
    monitor.url = completedUrl(pasted);
    const QUrl url(monitor.url);
    if (url.scheme().compare(u"tcp", Qt::CaseInsensitive) == 0)
        monitor.kind = QStringLiteral("tcp");
    monitor.name = url.host();
    if (url.port() > 0)
        monitor.name += QLatin1Char(':') + QString::number(url.port());
    if (url.path().size() > 1)
        monitor.name += url.path().left(100);
    if (monitor.name.isEmpty())
        monitor.name = monitor.url.left(200);
    return monitor;
}

} // namespace monitron
