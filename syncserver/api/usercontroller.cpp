// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/usercontroller.h"

#include "core/storage/accountreader.h"
#include "core/storage/reader.h"
#include "syncserver/api/accountjson.h"
#include "syncserver/api/entityjson.h"
#include "syncserver/api/etag.h"

namespace monitron::api {

using http::Method;

namespace {

const QString section = QStringLiteral("Administration");
constexpr int mostEntries = 500;
constexpr int usualEntries = 100;

http::Response tagged(const User &user)
{
    http::Response response = json(toJson(user));
    response.headers.emplace_back("ETag", etag(user.version));
    return response;
}

} // namespace

Routes UserController::routes()
{
    const auto user = schema::ref("User");
    const auto name = schema::nullable(schema::text(1000));
    const auto temporary = schema::nullable(
        schema::described(schema::text(), QStringLiteral("Shown once; null where one was given.")));
    Routes routes{
        {.method = Method::Get,
         .path = "/api/v1/admin/users",
         .id = QStringLiteral("listUsers"),
         .tag = section,
         .summary = QStringLiteral("Every user"),
         .access = Access::Admin,
         .answer = schema::arrayOf(user),
         .work = Quick([this](const Call &call) { return list(call); })},
        {.method = Method::Post,
         .path = "/api/v1/admin/users",
         .id = QStringLiteral("createUser"),
         .tag = section,
         .summary = QStringLiteral("Make a user, with a temporary password where none is given"),
         .access = Access::Admin,
         .body = schema::object({{"email", schema::text(320, 3)},
                                 {"full_name", name, false},
                                 {"role", roleSchema(), false},
                                 {"password", schema::nullable(schema::text(1024)), false}}),
         .status = 201,
         .answer = schema::object({{"user", user}, {"temporary_password", temporary}}),
         .work = Later([this](const Call &call) { return create(call); })},
        {.method = Method::Get,
         .path = "/api/v1/admin/users/{id}",
         .id = QStringLiteral("getUser"),
         .tag = section,
         .summary = QStringLiteral("One user"),
         .access = Access::Admin,
         .answer = user,
         .work = Quick([this](const Call &call) { return read(call); })},
        {.method = Method::Patch,
         .path = "/api/v1/admin/users/{id}",
         .id = QStringLiteral("editUser"),
         .tag = section,
         .summary = QStringLiteral("Change name or role, or switch off, which ends all sessions at once"),
         .access = Access::Admin,
         .body = schema::object({{"full_name", name, false},
                                 {"role", roleSchema(), false},
                                 {"is_active", schema::boolean(), false}}),
         .answer = user,
         .work = Later([this](const Call &call) { return edit(call); })},
        {.method = Method::Post,
         .path = "/api/v1/admin/users/{id}/reset-password",
         .id = QStringLiteral("resetUserPassword"),
         .tag = section,
         .summary = QStringLiteral("Set a temporary password and end all sessions"),
         .access = Access::Admin,
         .answer = schema::object({{"temporary_password", schema::text()}}),
         .work = Later([this](const Call &call) { return resetPassword(call); })},
        {.method = Method::Get,
         .path = "/api/v1/admin/users/{id}/sessions",
         .id = QStringLiteral("listUserSessions"),
         .tag = section,
         .summary = QStringLiteral("Where a user is signed in"),
         .access = Access::Admin,
         .answer = schema::arrayOf(schema::ref("Session")),
         .work = Quick([this](const Call &call) { return sessions(call); })},
        {.method = Method::Delete,
         .path = "/api/v1/admin/users/{id}/sessions",
         .id = QStringLiteral("endUserSessions"),
         .tag = section,
         .summary = QStringLiteral("End all sessions of a user"),
         .access = Access::Admin,
         .status = 204,
         .work = Later([this](const Call &call) { return endSessions(call); })},
        {.method = Method::Delete,
         .path = "/api/v1/admin/users/{id}/second-factor",
         .id = QStringLiteral("removeUserSecondFactor"),
         .tag = section,
         .summary = QStringLiteral("Switch the second factor of somebody off who has lost it"),
         .access = Access::Admin,
         .status = 204,
         .work = Later([this](const Call &call) { return removeSecondFactor(call); })},
    };
    Routes more = invitationRoutes();
    routes.insert(routes.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return routes;
}

Routes UserController::invitationRoutes()
{
    const auto invitation = schema::ref("Invitation");
    return {
        {.method = Method::Get,
         .path = "/api/v1/admin/invitations",
         .id = QStringLiteral("listInvitations"),
         .tag = section,
         .summary = QStringLiteral("Invitations that can still be accepted"),
         .access = Access::Admin,
         .answer = schema::arrayOf(invitation),
         .work = Quick([this](const Call &call) { return invitations(call); })},
        {.method = Method::Post,
         .path = "/api/v1/admin/invitations",
         .id = QStringLiteral("invite"),
         .tag = section,
         .summary = QStringLiteral("Invite somebody; with an address, the link is mailed there"),
         .access = Access::Admin,
         .body = schema::object({{"email", schema::text(320), false}, {"role", roleSchema(), false}}),
         .status = 201,
         .answer = invitation,
         .work = Later([this](const Call &call) { return invite(call); })},
        {.method = Method::Delete,
         .path = "/api/v1/admin/invitations/{id}",
         .id = QStringLiteral("withdrawInvitation"),
         .tag = section,
         .summary = QStringLiteral("Withdraw it"),
         .access = Access::Admin,
         .status = 204,
         .work = Later([this](const Call &call) { return withdraw(call); })},
        {.method = Method::Get,
         .path = "/api/v1/admin/audit",
         .id = QStringLiteral("listAudit"),
         .tag = section,
         .summary = QStringLiteral("Who did what, newest first"),
         .access = Access::Admin,
         .query = {{"actor_id", schema::uuid(), QStringLiteral("Only what this user did.")},
                   {"action", schema::text(100),
                    QStringLiteral("Only this action; \"auth.\": all that begin so.")},
                   {"entity_id", schema::text(100), QStringLiteral("Only what concerns this thing.")},
                   {"from", schema::time(), QStringLiteral("Only from then on.")},
                   {"to", schema::time(), QStringLiteral("Only before then.")},
                   {"limit", schema::integer(1, mostEntries), QStringLiteral("The most entries.")},
                   {"cursor", schema::integer(1),
                    QStringLiteral("Where the page begins, from the Link header.")}},
         .answer = schema::arrayOf(schema::ref("AuditEntry")),
         .work = Slow{[this](const Call &call) { return audit(call); }}},
    };
}

Answer UserController::list(const Call &)
{
    const auto reader = m_parts.readers.here();
    if (!reader)
        return failed(reader.error());
    const auto users = (*reader)->accounts().users();
    if (!users)
        return failed(users.error());
    QJsonArray out;
    for (const User &user : *users)
        out.append(toJson(user));
    return json(out);
}

Answer UserController::read(const Call &call)
{
    const auto reader = m_parts.readers.here();
    if (!reader)
        return failed(reader.error());
    const auto user = (*reader)->accounts().user(call.id<UserId>());
    if (!user)
        return failed(user.error());
    return tagged(*user);
}

QFuture<Answer> UserController::create(const Call &call)
{
    const QJsonObject body = call.object();
    auth::UserAdmin::NewUser wanted;
    wanted.email = body.value(u"email").toString();
    wanted.fullName = body.value(u"full_name").toString();
    wanted.role = roleFromString(body.value(u"role").toString()).value_or(Role::Editor);
    if (const QString password = body.value(u"password").toString(); !password.isEmpty())
        wanted.password = password;
    return whenDone(m_parts.users.create(actorOf(call), wanted),
                    [](const auth::UserAdmin::Created &created) -> Answer {
                        const QString &temporary = created.temporaryPassword;
                        return json(QJsonObject{{QStringLiteral("user"), toJson(created.user)},
                                                {QStringLiteral("temporary_password"),
                                                 temporary.isEmpty() ? QJsonValue() : QJsonValue(temporary)}},
                                    201);
                    });
}

QFuture<Answer> UserController::edit(const Call &call)
{
    const auto reader = m_parts.readers.here();
    if (!reader)
        return now(failed(reader.error()));
    const auto stored = (*reader)->accounts().user(call.id<UserId>());
    if (!stored)
        return now(failed(stored.error()));
    if (auto stale = unmetPrecondition(call, stored->version))
        return now(Failure(std::move(*stale)));
    std::optional<int> version; // nobody may change it between here and there
    if (!call.request.header("if-match").isNull())
        version = stored->version;
    const QJsonObject body = call.object();
    auth::UserAdmin::Edit edit;
    if (body.contains(u"full_name"))
        edit.fullName = body.value(u"full_name").toString();
    if (body.contains(u"role"))
        edit.role = roleFromString(body.value(u"role").toString());
    if (body.contains(u"is_active"))
        edit.active = body.value(u"is_active").toBool();
    return whenDone(m_parts.users.update(actorOf(call), call.id<UserId>(), edit, version),
                    [](const User &user) -> Answer { return tagged(user); });
}

QFuture<Answer> UserController::resetPassword(const Call &call)
{
    return whenDone(m_parts.users.setPassword(actorOf(call), call.id<UserId>()),
                    [](const QString &temporary) -> Answer {
                        return json(QJsonObject{{QStringLiteral("temporary_password"), temporary}});
                    });
}

Answer UserController::sessions(const Call &call)
{
    const auto reader = m_parts.readers.here();
    if (!reader)
        return failed(reader.error());
    AccountReader &accounts = (*reader)->accounts();
    const auto user = accounts.user(call.id<UserId>());
    if (!user)
        return failed(user.error());
    const auto sessions = accounts.sessions(user->id, call.now);
    if (!sessions)
        return failed(sessions.error());
    QJsonArray out;
    for (const Session &session : *sessions)
        out.append(toJson(session, call.principal.session));
    return json(out);
}

QFuture<Answer> UserController::endSessions(const Call &call)
{
    return whenDone(m_parts.users.endSessions(actorOf(call), call.id<UserId>()),
                    []() -> Answer { return noContent(); });
}

QFuture<Answer> UserController::removeSecondFactor(const Call &call)
{
    return whenDone(m_parts.users.switchOffSecondFactor(actorOf(call), call.id<UserId>()),
                    []() -> Answer { return noContent(); });
}

Answer UserController::invitations(const Call &call)
{
    const auto reader = m_parts.readers.here();
    if (!reader)
        return failed(reader.error());
    const auto invitations = (*reader)->accounts().invitations(call.now);
    if (!invitations)
        return failed(invitations.error());
    QJsonArray out;
    for (const Invitation &invitation : *invitations)
        out.append(toJson(invitation));
    return json(out);
}

QFuture<Answer> UserController::invite(const Call &call)
{
    const QJsonObject body = call.object();
    const Role role = roleFromString(body.value(u"role").toString()).value_or(Role::Editor);
    return whenDone(m_parts.registration.invite(actorOf(call), body.value(u"email").toString(), role),
                    [](const auth::Registration::Invited &invited) -> Answer {
                        QJsonObject out = toJson(invited.invitation);
                        out[u"token"] = invited.token;
                        out[u"link"] = invited.link;
                        out[u"join_link"] = invited.joinLink;
                        return json(out, 201);
                    });
}

QFuture<Answer> UserController::withdraw(const Call &call)
{
    return whenDone(m_parts.registration.withdraw(actorOf(call), call.id<InvitationId>()),
                    []() -> Answer { return noContent(); });
}

Answer UserController::audit(const Call &call)
{
    const auto reader = m_parts.readers.here();
    if (!reader)
        return failed(reader.error());
    AuditQuery query;
    if (call.has("actor_id"))
        query.actor = UserId::fromString(call.text("actor_id"));
    query.action = call.text("action");
    query.entityId = call.text("entity_id");
    if (call.has("from"))
        query.from = timeFrom(call.text("from"));
    if (call.has("to"))
        query.to = timeFrom(call.text("to"));
    if (call.has("cursor"))
        query.before = call.query[QStringLiteral("cursor")].toInteger();
    query.limit = call.number("limit", usualEntries);
    const auto entries = (*reader)->accounts().audit(query);
    if (!entries)
        return failed(entries.error());
    QJsonArray out;
    for (const AuditEntry &entry : *entries)
        out.append(toJson(entry));
    http::Response response = json(out);
    if (entries->size() == static_cast<std::size_t>(query.limit))
        addNextPage(response, call, QString::number(entries->back().number));
    return response;
}

} // namespace monitron::api
