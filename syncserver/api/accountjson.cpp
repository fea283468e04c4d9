// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/accountjson.h"

#include "syncserver/api/entityjson.h"

namespace monitron::api {

namespace {

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue() : value;
}

int statusOf(auth::AuthError::Kind kind)
{
    using Kind = auth::AuthError::Kind;
    switch (kind) {
    case Kind::Invalid:
        return 400;
    case Kind::Unauthenticated:
    case Kind::SecondFactorRequired:
    case Kind::SecondFactorWrong:
        return 401;
    case Kind::Forbidden:
        return 403;
    case Kind::NotFound:
        return 404;
    case Kind::Conflict:
        return 409;
    case Kind::Stale:
        return 412;
    case Kind::TooMany:
        return 429;
    case Kind::Unavailable:
        return 503;
    case Kind::Internal:
        break;
    }
    return 500;
}

} // namespace

QJsonObject toJson(const User &user)
{
    return {{QStringLiteral("id"), user.id.toString()},
            {QStringLiteral("email"), user.email},
            {QStringLiteral("full_name"), user.fullName},
            {QStringLiteral("role"), toString(user.role)},
            {QStringLiteral("is_active"), user.active},
            {QStringLiteral("second_factor"), user.hasSecondFactor},
            {QStringLiteral("version"), user.version},
            {QStringLiteral("created_at"), rfc3339(user.createdAt)},
            {QStringLiteral("updated_at"), rfc3339(user.updatedAt)},
            {QStringLiteral("last_login_at"), rfc3339(user.lastLoginAt)}};
}

QJsonObject toJson(const Session &session, std::optional<SessionId> current)
{
    return {{QStringLiteral("id"), session.id.toString()},
            {QStringLiteral("created_at"), rfc3339(session.createdAt)},
            {QStringLiteral("last_used_at"), rfc3339(session.lastUsedAt)},
            {QStringLiteral("expires_at"), rfc3339(session.expiresAt)},
            {QStringLiteral("user_agent"), session.userAgent},
            {QStringLiteral("address"), session.address},
            {QStringLiteral("current"), session.id == current}};
}

QJsonObject toJson(const ApiKey &key)
{
    return {{QStringLiteral("id"), key.id.toString()},
            {QStringLiteral("name"), key.name},
            {QStringLiteral("prefix"), key.prefix},
            {QStringLiteral("role"), toString(key.role)},
            {QStringLiteral("created_at"), rfc3339(key.createdAt)},
            {QStringLiteral("expires_at"), rfc3339(key.expiresAt)},
            {QStringLiteral("last_used_at"), rfc3339(key.lastUsedAt)}};
}

QJsonObject toJson(const Invitation &invitation)
{
    return {{QStringLiteral("id"), invitation.id.toString()},
            {QStringLiteral("email"), invitation.email},
            {QStringLiteral("role"), toString(invitation.role)},
            {QStringLiteral("invited_by"), invitation.invitedBy.toString()},
            {QStringLiteral("created_at"), rfc3339(invitation.createdAt)},
            {QStringLiteral("expires_at"), rfc3339(invitation.expiresAt)}};
}

QJsonObject toJson(const AuditEntry &entry)
{
    return {{QStringLiteral("number"), entry.number},
            {QStringLiteral("at"), rfc3339(entry.at)},
            {QStringLiteral("actor_id"),
             entry.actor.isNull() ? QJsonValue() : QJsonValue(entry.actor.toString())},
            {QStringLiteral("actor_name"), entry.actorName},
            {QStringLiteral("address"), entry.address},
            {QStringLiteral("action"), entry.action},
            {QStringLiteral("entity"), entry.entity},
            {QStringLiteral("entity_id"), entry.entityId},
            {QStringLiteral("before"), orNull(entry.before)},
            {QStringLiteral("after"), orNull(entry.after)}};
}

schema::Schema roleSchema()
{
    return schema::oneOf({QStringLiteral("viewer"), QStringLiteral("editor"), QStringLiteral("admin"),
                          QStringLiteral("user")});
}

QJsonObject accountComponents()
{
    using namespace schema;
    const Schema role = oneOf({QStringLiteral("viewer"), QStringLiteral("editor"), QStringLiteral("admin")});
    return {
        {QStringLiteral("User"), object({{"id", uuid()},
                                         {"email", text()},
                                         {"full_name", text()},
                                         {"role", role},
                                         {"is_active", boolean()},
                                         {"second_factor", boolean()},
                                         {"version", integer(1)},
                                         {"created_at", time()},
                                         {"updated_at", time()},
                                         {"last_login_at", nullable(time())}})},
        {QStringLiteral("Session"), object({{"id", uuid()},
                                            {"created_at", time()},
                                            {"last_used_at", time()},
                                            {"expires_at", time()},
                                            {"user_agent", text()},
                                            {"address", text()},
                                            {"current", boolean()}})},
        {QStringLiteral("ApiKey"),
         object({{"id", uuid()},
                 {"name", text()},
                 {"prefix", text()},
                 {"role", role},
                 {"created_at", time()},
                 {"expires_at", nullable(time())},
                 {"last_used_at", nullable(time())},
                 {"key", described(text(), QStringLiteral("Shown once, when it is made.")), false}})},
        {QStringLiteral("Invitation"),
         object({{"id", uuid()},
                 {"email", text()},
                 {"role", role},
                 {"invited_by", uuid()},
                 {"created_at", time()},
                 {"expires_at", time()},
                 {"token", described(text(), QStringLiteral("Shown once, when it is made.")), false},
                 {"link", text(), false},
                 {"join_link", described(text(), QStringLiteral("For the desktop app: monitron://join/…")),
                  false}})},
        {QStringLiteral("AuditEntry"), object({{"number", integer(1)},
                                               {"at", time()},
                                               {"actor_id", nullable(uuid())},
                                               {"actor_name", text()},
                                               {"address", text()},
                                               {"action", text()},
                                               {"entity", text()},
                                               {"entity_id", text()},
                                               {"before", anything()},
                                               {"after", anything()}})},
        {QStringLiteral("Tokens"),
         object({{"access_token", text()},
                 {"token_type", oneOf({QStringLiteral("bearer")})},
                 {"expires_in", described(integer(1), QStringLiteral("Seconds."))},
                 {"refresh_token",
                  described(text(), QStringLiteral("Only where it was asked for in the body.")), false}})},
        {QStringLiteral("Message"), object({{"message", text()}})},
    };
}

Problem problemOf(const auth::AuthError &error)
{
    std::vector<FieldError> fields;
    for (const auth::FieldError &field : error.fields)
        fields.push_back({field.field, field.message});
    Problem made = fields.empty() ? problem(statusOf(error.kind), error.message) : badFields(fields);
    made.status = statusOf(error.kind);
    if (error.kind == auth::AuthError::Kind::SecondFactorRequired)
        made.extra[u"second_factor_required"] = true;
    if (error.kind == auth::AuthError::Kind::SecondFactorWrong)
        made.extra[u"second_factor_wrong"] = true;
    if (made.status == 401)
        made.headers.emplace_back("WWW-Authenticate", "Bearer");
    if (error.retryAfter.count() > 0)
        made.headers.emplace_back("Retry-After", QByteArray::number((error.retryAfter.count() + 999) / 1000));
    return made;
}

auth::Origin originOf(const Call &call)
{
    constexpr qsizetype longestAgent = 300;
    return {call.address, QString::fromUtf8(call.request.header("user-agent").left(longestAgent))};
}

auth::Actor actorOf(const Call &call)
{
    return auth::Actor::of(call.principal, originOf(call));
}

} // namespace monitron::api
