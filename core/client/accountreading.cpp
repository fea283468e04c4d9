// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/accountreading.h"

#include "core/client/apitime.h"

#include <QDateTime>

namespace monitron {

namespace {

QString textOf(const QJsonObject &json, QLatin1String field)
{
    return json.value(field).toString();
}

Timestamp timeOf(const QJsonObject &json, QLatin1String field)
{
    return apiTime(json.value(field)).value_or(Timestamp());
}

Role roleOf(const QJsonObject &json)
{
    // A role that we don't know may less than those that we do.
    return roleFromString(textOf(json, QLatin1String("role"))).value_or(Role::Viewer);
}

} // namespace

User userFrom(const QJsonObject &json)
{
    User user;
    user.id = UserId::fromString(textOf(json, QLatin1String("id")));
    user.email = textOf(json, QLatin1String("email"));
    user.fullName = textOf(json, QLatin1String("full_name"));
    user.role = roleOf(json);
    user.active = json.value(u"is_active").toBool(true);
    user.hasSecondFactor = json.value(u"second_factor").toBool();
    user.version = json.value(u"version").toInt();
    user.createdAt = timeOf(json, QLatin1String("created_at"));
    user.updatedAt = timeOf(json, QLatin1String("updated_at"));
    user.lastLoginAt = apiTime(json.value(u"last_login_at"));
    return user;
}

Session sessionFrom(const QJsonObject &json)
{
    Session session;
    session.id = SessionId::fromString(textOf(json, QLatin1String("id")));
    session.createdAt = timeOf(json, QLatin1String("created_at"));
    session.lastUsedAt = timeOf(json, QLatin1String("last_used_at"));
    session.expiresAt = timeOf(json, QLatin1String("expires_at"));
    session.userAgent = textOf(json, QLatin1String("user_agent"));
    session.address = textOf(json, QLatin1String("address"));
    return session;
}

ApiKey apiKeyFrom(const QJsonObject &json)
{
    ApiKey key;
    key.id = ApiKeyId::fromString(textOf(json, QLatin1String("id")));
    key.name = textOf(json, QLatin1String("name"));
    key.prefix = textOf(json, QLatin1String("prefix"));
    key.role = roleOf(json);
    key.createdAt = timeOf(json, QLatin1String("created_at"));
    key.expiresAt = apiTime(json.value(u"expires_at"));
    key.lastUsedAt = apiTime(json.value(u"last_used_at"));
    return key;
}

Invitation invitationFrom(const QJsonObject &json)
{
    Invitation invitation;
    invitation.id = InvitationId::fromString(textOf(json, QLatin1String("id")));
    invitation.email = textOf(json, QLatin1String("email"));
    invitation.role = roleOf(json);
    invitation.invitedBy = UserId::fromString(textOf(json, QLatin1String("invited_by")));
    invitation.createdAt = timeOf(json, QLatin1String("created_at"));
    invitation.expiresAt = timeOf(json, QLatin1String("expires_at"));
    return invitation;
}

AuditEntry auditEntryFrom(const QJsonObject &json)
{
    AuditEntry entry;
    entry.number = json.value(u"number").toInteger();
    entry.at = timeOf(json, QLatin1String("at"));
    entry.actor = UserId::fromString(textOf(json, QLatin1String("actor_id")));
    entry.actorName = textOf(json, QLatin1String("actor_name"));
    entry.address = textOf(json, QLatin1String("address"));
    entry.action = textOf(json, QLatin1String("action"));
    entry.entity = textOf(json, QLatin1String("entity"));
    entry.entityId = textOf(json, QLatin1String("entity_id"));
    for (const auto &[field, into] : {std::pair(QLatin1String("before"), &entry.before),
                                      std::pair(QLatin1String("after"), &entry.after)}) {
        if (const QJsonValue value = json.value(field); !value.isNull())
            *into = value;
    }
    return entry;
}

QByteArray nextPage(const QByteArray &link)
{
    const QList<QByteArray> links = link.split(',');
    for (const QByteArray &one : links) {
        const qsizetype begin = one.indexOf('<');
        const qsizetype end = one.indexOf('>', begin);
        if (begin >= 0 && end > begin && one.mid(end).contains("rel=\"next\""))
            return one.mid(begin + 1, end - begin - 1);
    }
    return {};
}

} // namespace monitron
