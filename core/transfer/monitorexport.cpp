// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/monitorexport.h"

#include "core/base/coretext.h"
#include "core/model/monitordiff.h"
#include "core/model/monitorjson.h"
#include "core/transfer/csv.h"

#include <QJsonDocument>

#include <algorithm>

namespace monitron {

namespace {

Monitor withoutSecrets(Monitor monitor, QStringList &omissions)
{
    if (const QString url = withoutPassword(monitor.url); url != monitor.url) {
        monitor.url = url;
        omissions.append(CoreText::tr("%1: the password in its address.").arg(monitor.name));
    }
    for (const HttpHeader &header : monitor.http.headers) {
        if (mayBeSecret(header))
            omissions.append(CoreText::tr("%1: the header “%2”.").arg(monitor.name, header.name));
    }
    std::erase_if(monitor.http.headers, mayBeSecret);
    return monitor;
}

const QStringList &columns()
{
    static const QStringList all = [] {
        QStringList names{QStringLiteral("name"),
                          QStringLiteral("url"),
                          QStringLiteral("method"),
                          QStringLiteral("interval_seconds"),
                          QStringLiteral("timeout_seconds"),
                          QStringLiteral("enabled")};
        const QStringList fields = toJson(Monitor(), Fields::Portable).keys();
        for (const QString &field : fields) {
            if (!names.contains(field))
                names.append(field);
        }
        return names;
    }();
    return all;
}

QString cellOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Array:
        return value.toArray().isEmpty()
                   ? QString()
                   : QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return guardedCell(value.toString());
    }
}

} // namespace

MonitorExport exportJson(const std::vector<Monitor> &monitors)
{
    MonitorExport result;
    QJsonArray list;
    for (const Monitor &monitor : monitors)
        list.append(toJson(withoutSecrets(monitor, result.omissions), Fields::Portable));
    result.content = QJsonDocument(list).toJson();
    return result;
}

MonitorExport exportCsv(const std::vector<Monitor> &monitors)
{
    MonitorExport result;
    QString text = csvLine(columns());
    for (const Monitor &monitor : monitors) {
        const QJsonObject object = toJson(withoutSecrets(monitor, result.omissions), Fields::Portable);
        QStringList cells;
        for (const QString &column : columns())
            cells.append(cellOf(object.value(column)));
        text += csvLine(cells);
    }
    result.content = text.toUtf8();
    return result;
}

} // namespace monitron
