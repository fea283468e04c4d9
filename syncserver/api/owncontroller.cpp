// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/owncontroller.h"

#include "core/storage/accountreader.h"
#include "core/storage/reader.h"
#include "syncserver/api/accountjson.h"
#include "syncserver/api/entityjson.h"

namespace monitron::api {

using http::Method;

namespace {

const QString section = QStringLiteral("Own account");

/// Answers later, once a person is signed in; `work` gets an AccountReader of this thread.
Later personally(Readers &readers, std::function<QFuture<Answer>(const Call &, AccountReader &)> work)
{
    return [&readers, work = std::move(work)](const Call &call) {
        if (!call.principal.session)
            return now(failed(403, QStringLiteral("An API key is not enough for this: sign in.")));
        const auto reader = readers.here();
        return reader ? work(call, (*reader)->accounts()) : now(failed(reader.error()));
    };
}

QString textOf(const Call &call, const char *field)
{
    return call.object().value(QString::fromLatin1(field)).toString();
}

Answer codes(const QStringList &codes)
{
    return json(QJsonObject{{QStringLiteral("recovery_codes"), QJsonArray::fromStringList(codes)}});
}

} // namespace

Routes OwnController::routes()
{
    Routes routes{
        {.method = Method::Get,
         .path = "/api/v1/auth/me",
         .id = QStringLiteral("me"),
         .tag = section,
         .summary = QStringLiteral("Who one is"),
         .answer = schema::ref("User"),
         .work = Quick([](const Call &call) -> Answer { return json(toJson(call.principal.user)); })},
        {.method = Method::Post,
         .path = "/api/v1/auth/password",
         .id = QStringLiteral("changePassword"),
         .tag = section,
         .summary = QStringLiteral("Change the password; all other sessions end"),
         .body = schema::object(
             {{"current_password", schema::text(1024, 1)}, {"new_password", schema::text(1024, 1)}}),
         .status = 204,
         .work = personally(m_parts.readers,
                            [this](const Call &call, AccountReader &accounts) {
                                return whenDone(m_parts.passwords.change(
                                                    call.principal, textOf(call, "current_password"),
                                                    textOf(call, "new_password"), originOf(call), accounts),
                                                []() -> Answer { return noContent(); });
                            })},
        {.method = Method::Get,
         .path = "/api/v1/auth/sessions",
         .id = QStringLiteral("listSessions"),
         .tag = section,
         .summary = QStringLiteral("Where one is signed in"),
         .answer = schema::arrayOf(schema::ref("Session")),
         .work = Quick([this](const Call &call) { return sessions(call); })},
        {.method = Method::Delete,
         .path = "/api/v1/auth/sessions/{id}",
         .id = QStringLiteral("endSession"),
         .tag = section,
         .summary = QStringLiteral("End one of them"),
         .status = 204,
         .work = personally(m_parts.readers,
                            [this](const Call &call, AccountReader &) {
                                return whenDone(m_parts.signIn.endSession(
                                                    call.principal, call.id<SessionId>(), originOf(call)),
                                                []() -> Answer { return noContent(); });
                            })},
        {.method = Method::Delete,
         .path = "/api/v1/auth/sessions",
         .id = QStringLiteral("endOtherSessions"),
         .tag = section,
         .summary = QStringLiteral("End all but this one"),
         .status = 204,
         .work = personally(m_parts.readers,
                            [this](const Call &call, AccountReader &) {
                                return whenDone(
                                    m_parts.signIn.endOtherSessions(call.principal, originOf(call)),
                                    []() -> Answer { return noContent(); });
                            })},
    };
    for (Routes more : {keyRoutes(), secondFactorRoutes()})
        routes.insert(routes.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
    return routes;
}

Routes OwnController::keyRoutes()
{
    const auto key = schema::ref("ApiKey");
    return {
        {.method = Method::Get,
         .path = "/api/v1/api-keys",
         .id = QStringLiteral("listApiKeys"),
         .tag = section,
         .summary = QStringLiteral("One's API keys"),
         .answer = schema::arrayOf(key),
         .work = Quick([this](const Call &call) { return keys(call); })},
        {.method = Method::Post,
         .path = "/api/v1/api-keys",
         .id = QStringLiteral("createApiKey"),
         .tag = section,
         .summary = QStringLiteral("Make a key for a program; it is shown once"),
         .body = schema::object({{"name", schema::text(200, 1)},
                                 {"role", roleSchema(), false},
                                 {"expires_at", schema::nullable(schema::time()), false}}),
         .status = 201,
         .answer = key,
         .work = personally(m_parts.readers,
                            [this](const Call &call, AccountReader &) { return createKey(call); })},
        {.method = Method::Delete,
         .path = "/api/v1/api-keys/{id}",
         .id = QStringLiteral("removeApiKey"),
         .tag = section,
         .summary = QStringLiteral("Remove a key; it stops working at once"),
         .status = 204,
         .work = personally(m_parts.readers,
                            [this](const Call &call, AccountReader &) {
                                return whenDone(m_parts.apiKeys.remove(call.principal, call.id<ApiKeyId>(),
                                                                       originOf(call)),
                                                []() -> Answer { return noContent(); });
                            })},
    };
}

Routes OwnController::secondFactorRoutes()
{
    const auto password = schema::object({{"password", schema::text(1024, 1)}});
    const auto codesAnswer = schema::object({{"recovery_codes", schema::arrayOf(schema::text())}});
    return {
        {.method = Method::Post,
         .path = "/api/v1/auth/second-factor",
         .id = QStringLiteral("beginSecondFactor"),
         .tag = section,
         .summary = QStringLiteral("Begin to set up one-time passwords (TOTP)"),
         .body = password,
         .answer = schema::object({{"secret", schema::text()}, {"uri", schema::text()}}),
         .work = personally(m_parts.readers,
                            [this](const Call &call, AccountReader &accounts) {
                                return whenDone(
                                    m_parts.secondFactor.begin(call.principal, textOf(call, "password"),
                                                               originOf(call), accounts),
                                    [](const auth::SecondFactor::Setup &setup) -> Answer {
                                        return json(QJsonObject{{QStringLiteral("secret"), setup.secret},
                                                                {QStringLiteral("uri"), setup.uri}});
                                    });
                            })},
        {.method = Method::Post,
         .path = "/api/v1/auth/second-factor/confirm",
         .id = QStringLiteral("confirmSecondFactor"),
         .tag = section,
         .summary = QStringLiteral("Prove that the app has the secret; answers recovery codes, once"),
         .body = schema::object({{"code", schema::text(64, 1)}}),
         .answer = codesAnswer,
         .work = personally(m_parts.readers,
                            [this](const Call &call, AccountReader &) {
                                return whenDone(m_parts.secondFactor.confirm(
                                                    call.principal, textOf(call, "code"), originOf(call)),
                                                codes);
                            })},
        {.method = Method::Post,
         .path = "/api/v1/auth/second-factor/codes",
         .id = QStringLiteral("renewRecoveryCodes"),
         .tag = section,
         .summary = QStringLiteral("New recovery codes instead of the old ones"),
         .body = password,
         .answer = codesAnswer,
         .work = personally(m_parts.readers,
                            [this](const Call &call, AccountReader &accounts) {
                                return whenDone(m_parts.secondFactor.renewCodes(call.principal,
                                                                                textOf(call, "password"),
                                                                                originOf(call), accounts),
                                                codes);
                            })},
        {.method = Method::Post,
         .path = "/api/v1/auth/second-factor/off",
         .id = QStringLiteral("switchOffSecondFactor"),
         .tag = section,
         .summary = QStringLiteral("Sign in by password alone again"),
         .body = password,
         .status = 204,
         .work = personally(m_parts.readers,
                            [this](const Call &call, AccountReader &accounts) {
                                return whenDone(m_parts.secondFactor.switchOff(call.principal,
                                                                               textOf(call, "password"),
                                                                               originOf(call), accounts),
                                                []() -> Answer { return noContent(); });
                            })},
    };
}

Answer OwnController::sessions(const Call &call)
{
    const auto reader = m_parts.readers.here();
    if (!reader)
        return failed(reader.error());
    const auto sessions = (*reader)->accounts().sessions(call.principal.user.id, call.now);
    if (!sessions)
        return failed(sessions.error());
    QJsonArray out;
    for (const Session &session : *sessions)
        out.append(toJson(session, call.principal.session));
    return json(out);
}

Answer OwnController::keys(const Call &call)
{
    const auto reader = m_parts.readers.here();
    if (!reader)
        return failed(reader.error());
    const auto keys = (*reader)->accounts().apiKeys(call.principal.user.id);
    if (!keys)
        return failed(keys.error());
    QJsonArray out;
    for (const ApiKey &key : *keys)
        out.append(toJson(key));
    return json(out);
}

QFuture<Answer> OwnController::createKey(const Call &call)
{
    auth::ApiKeys::Form form;
    form.name = textOf(call, "name");
    form.role = roleFromString(textOf(call, "role")).value_or(Role::Viewer);
    if (const QJsonValue expires = call.object().value(u"expires_at"); expires.isString())
        form.expiresAt = timeFrom(expires);
    return whenDone(m_parts.apiKeys.create(call.principal, form, originOf(call)),
                    [](const auth::ApiKeys::Created &created) -> Answer {
                        QJsonObject out = toJson(created.apiKey);
                        out[u"key"] = created.text;
                        return json(out, 201);
                    });
}

} // namespace monitron::api
