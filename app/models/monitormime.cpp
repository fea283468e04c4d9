// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitormime.h"

#include <QMimeData>

namespace monitron::monitormime {

namespace {
constexpr qsizetype idSize = 16;
} // namespace

QString monitorsType()
{
    return QStringLiteral("application/x-monitron-monitors");
}

QString groupType()
{
    return QStringLiteral("application/x-monitron-group");
}

QMimeData *ofMonitors(const std::vector<MonitorId> &ids)
{
    QByteArray bytes;
    for (const MonitorId &id : ids)
        bytes += id.toBytes();
    auto *data = new QMimeData;
    data->setData(monitorsType(), bytes);
    return data;
}

QMimeData *ofGroup(const QString &path)
{
    auto *data = new QMimeData;
    data->setData(groupType(), path.toUtf8());
    return data;
}

std::vector<MonitorId> monitors(const QMimeData &data)
{
    const QByteArray bytes = data.data(monitorsType());
    std::vector<MonitorId> ids;
    for (qsizetype at = 0; at + idSize <= bytes.size(); at += idSize)
        ids.push_back(MonitorId::fromBytes(bytes.mid(at, idSize)));
    return ids;
}

QString group(const QMimeData &data)
{
    return QString::fromUtf8(data.data(groupType()));
}

} // namespace monitron::monitormime
