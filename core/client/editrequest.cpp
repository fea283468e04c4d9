// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/editrequest.h"

#include "core/client/apitime.h"
#include "core/client/mirrorentities.h"
#include "core/storage/settingkeys.h"

#include <QUuid>

namespace monitron {

namespace {

using Entity = PendingEdit::Entity;
using Operation = PendingEdit::Operation;

/// Somebody may wait; what isn't answered by then is kept and sent again.
constexpr std::chrono::seconds patience{10};

QByteArray pathOf(const PendingEdit &edit)
{
    switch (edit.entity) {
    case Entity::Monitor:
        return "/api/v1/monitors";
    case Entity::Channel:
        return "/api/v1/channels";
    case Entity::Incident:
        return "/api/v1/incidents";
    case Entity::Setting:
        break;
    }
    return "/api/v1/settings";
}

} // namespace

QByteArray serverId(const PendingEdit &edit)
{
    return QUuid::fromRfc4122(edit.target).toString(QUuid::WithoutBraces).toLatin1();
}

QJsonObject settingBody(const PendingEdit &edit)
{
    const QString name = QString::fromUtf8(edit.target);
    const QJsonValue value = edit.after.value(valueField);
    if (name == settingkeys::mutedUntil)
        return {{QStringLiteral("muted_until"),
                 value.isDouble() ? QJsonValue(apiTimeText(Timestamp(value.toInteger()))) : QJsonValue()}};
    if (name == settingkeys::retention)
        return {{QStringLiteral("retention"), value}};
    return {{QStringLiteral("tag_colors"), value.toObject()}};
}

ApiRequest requestFor(const PendingEdit &edit, int version)
{
    ApiRequest request;
    request.timeout = patience;
    request.path = pathOf(edit);
    request.body = edit.request;
    const QByteArray one = request.path + '/' + serverId(edit);
    switch (edit.operation) {
    case Operation::Create:
        request.method = "POST";
        break;
    case Operation::Change:
        request.method = "PATCH";
        if (edit.entity != Entity::Setting)
            request.path = one;
        break;
    case Operation::Remove:
        request.method = "DELETE";
        request.path = one;
        break;
    case Operation::Restore:
        request.method = "POST";
        request.path = one + "/restore";
        break;
    case Operation::Acknowledge:
        request.method = "POST";
        request.path = one + "/acknowledge";
        break;
    case Operation::Note:
        request.method = "POST";
        request.path = one + "/notes";
        break;
    }
    request.headers.emplace_back("Idempotency-Key", edit.id.toString().toLatin1());
    if (version > 0)
        request.headers.emplace_back("If-Match", '"' + QByteArray::number(version) + '"');
    return request;
}

} // namespace monitron
