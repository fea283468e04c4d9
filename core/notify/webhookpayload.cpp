// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/webhookpayload.h"

#include "core/notify/messagetext.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace monitron {

namespace {

QJsonValue timeOf(std::optional<Timestamp> at)
{
    if (!at)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(at->ms(), Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

QByteArray webhookPayload(const Message &message)
{
    const MessageText text = messageText(message);
    QJsonObject object{
        {QStringLiteral("id"), message.id.toString()},  {QStringLiteral("kind"), toString(message.kind)},
        {QStringLiteral("at"), timeOf(message.at)},     {QStringLiteral("title"), text.title},
        {QStringLiteral("text"), text.sentence},        {QStringLiteral("cause"), message.cause},
        {QStringLiteral("failures"), message.failures}, {QStringLiteral("monitor"), QJsonValue::Null},
        {QStringLiteral("incident"), QJsonValue::Null},
    };
    if (!message.monitor.isNull())
        object[u"monitor"] = QJsonObject{{QStringLiteral("id"), message.monitor.toString()},
                                         {QStringLiteral("name"), message.monitorName},
                                         {QStringLiteral("url"), shownAddress(message.monitorUrl)}};
    if (!message.incident.isNull())
        object[u"incident"] = QJsonObject{{QStringLiteral("id"), message.incident.toString()},
                                          {QStringLiteral("started_at"), timeOf(message.startedAt)},
                                          {QStringLiteral("ended_at"), timeOf(message.endedAt)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray webhookSignature(const QByteArray &secret, const QByteArray &timestamp, const QByteArray &body)
{
    return "sha256=" +
           QMessageAuthenticationCode::hash(timestamp + '.' + body, secret, QCryptographicHash::Sha256)
               .toHex();
}

} // namespace monitron
