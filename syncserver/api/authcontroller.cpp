// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/authcontroller.h"

#include "core/storage/reader.h"
#include "syncserver/api/accountjson.h"
#include "syncserver/api/replies.h"
#include "syncserver/auth/accesstokens.h"

namespace monitron::api {

using http::Method;

namespace {

const QString section = QStringLiteral("Signing in");
const QByteArray cookieName = "monitron_refresh_token";
constexpr int longestEmail = 320;
constexpr int longestPassword = 1024;

schema::Schema deliverySchema()
{
    return schema::described(
        schema::oneOf({QStringLiteral("cookie"), QStringLiteral("body")}),
        QStringLiteral("Where the refresh token goes: \"cookie\" (browsers) unless \"body\" is said."));
}

QByteArray cookie(const Call &call, const QByteArray &value, qint64 seconds)
{
    return cookieName + '=' + value +
           "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + QByteArray::number(seconds) +
           (call.isSecure ? "; Secure" : "");
}

QString tokenInBody(const Call &call)
{
    return call.object().value(u"refresh_token").toString();
}

/// The refresh token that the request carries, in its body or in the cookie; empty: none.
QString refreshTokenOf(const Call &call)
{
    if (const QString token = tokenInBody(call); !token.isEmpty())
        return token;
    const QList<QByteArray> cookies = call.request.header("cookie").split(';');
    for (const QByteArray &one : cookies) {
        const QByteArray trimmed = one.trimmed();
        if (trimmed.startsWith(cookieName + '='))
            return QString::fromUtf8(trimmed.mid(cookieName.size() + 1));
    }
    return {};
}

Answer signedIn(const Call &call, const auth::SignedIn &session, int status)
{
    // What came in the cookie, which no script can read, goes back there.
    const bool inBody =
        call.object().value(u"delivery") == QStringLiteral("body") || !tokenInBody(call).isEmpty();
    QJsonObject body{{QStringLiteral("access_token"), QString::fromLatin1(session.accessToken)},
                     {QStringLiteral("token_type"), QStringLiteral("bearer")},
                     {QStringLiteral("expires_in"),
                      static_cast<qint64>(auth::AccessTokens::lifetime / std::chrono::seconds(1))}};
    if (inBody)
        body[u"refresh_token"] = session.refreshToken;
    http::Response response = json(body, status);
    if (!inBody)
        response.headers.emplace_back("Set-Cookie",
                                      cookie(call, session.refreshToken.toLatin1(),
                                             auth::SessionOpener::lifetime / std::chrono::seconds(1)));
    return response;
}

Answer said(const QString &message)
{
    return json(QJsonObject{{QStringLiteral("message"), message}});
}

} // namespace

Routes AuthController::routes()
{
    const auto email = schema::text(longestEmail, 3);
    const auto password = schema::text(longestPassword, 1);
    const auto tokens = schema::ref("Tokens");
    const auto token = schema::object({{"refresh_token", schema::text(512), false}});
    const auto exchanged = schema::object(
        {{"refresh_token", schema::text(512), false},
         {"next",
          schema::described(schema::text(43),
                            QStringLiteral("The token that is to follow, for clients that keep it "
                                           "before they ask: 32 random bytes in base64url. Asking "
                                           "again after a lost answer is answered again then. Not for "
                                           "browsers, whose token is in the cookie.")),
          false}});
    Routes routes{
        {.method = Method::Post,
         .path = "/api/v1/auth/register",
         .id = QStringLiteral("register"),
         .tag = section,
         .summary = QStringLiteral("Make an account for oneself; an invitation may be needed"),
         .access = Access::Public,
         .body = schema::object({{"email", email},
                                 {"password", password},
                                 {"full_name", schema::nullable(schema::text(1000)), false},
                                 {"invitation", schema::text(512), false},
                                 {"delivery", deliverySchema(), false}}),
         .status = 201,
         .answer = tokens,
         .work = Later([this](const Call &call) { return signUp(call); })},
        {.method = Method::Post,
         .path = "/api/v1/auth/login",
         .id = QStringLiteral("login"),
         .tag = section,
         .summary = QStringLiteral("Sign in"),
         .access = Access::Public,
         .body = schema::withExample(
             schema::object(
                 {{"email", email},
                  {"password", password},
                  {"otp",
                   schema::described(schema::text(64), QStringLiteral("The second factor: a one-time "
                                                                      "password or a recovery code.")),
                   false},
                  {"delivery", deliverySchema(), false}}),
             {{QStringLiteral("email"), QStringLiteral("you@example.org")},
              {QStringLiteral("password"), QString()}}),
         .answer = tokens,
         .work = Later([this](const Call &call) { return login(call); })},
        {.method = Method::Post,
         .path = "/api/v1/auth/refresh",
         .id = QStringLiteral("refresh"),
         .tag = section,
         .summary = QStringLiteral("Exchange the refresh token for new tokens"),
         .access = Access::Public,
         .body = exchanged,
         .bodyIsOptional = true,
         .answer = tokens,
         .work = Later([this](const Call &call) { return refresh(call); })},
        {.method = Method::Post,
         .path = "/api/v1/auth/logout",
         .id = QStringLiteral("logout"),
         .tag = section,
         .summary = QStringLiteral("End the session"),
         .access = Access::Public,
         .body = token,
         .bodyIsOptional = true,
         .status = 204,
         .work = Later([this](const Call &call) { return logout(call); })},
    };
    Routes more = passwordRoutes();
    routes.insert(routes.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return routes;
}

Routes AuthController::passwordRoutes()
{
    return {
        {.method = Method::Post,
         .path = "/api/v1/auth/forgot",
         .id = QStringLiteral("forgotPassword"),
         .tag = section,
         .summary = QStringLiteral("Have a link mailed that sets a new password"),
         .access = Access::Public,
         .body = schema::object({{"email", schema::text(longestEmail, 3)}}),
         .answer = schema::ref("Message"),
         .work = Later([this](const Call &call) { return forgot(call); })},
        {.method = Method::Post,
         .path = "/api/v1/auth/reset",
         .id = QStringLiteral("resetPassword"),
         .tag = section,
         .summary = QStringLiteral("Set a new password with the token of such a link"),
         .access = Access::Public,
         .body = schema::object(
             {{"token", schema::text(512, 1)}, {"password", schema::text(longestPassword, 1)}}),
         .answer = schema::ref("Message"),
         .work = Later([this](const Call &call) { return reset(call); })},
    };
}

QFuture<Answer> AuthController::signUp(const Call &call)
{
    const auto reader = m_parts.readers.here();
    if (!reader)
        return now(failed(reader.error()));
    const QJsonObject body = call.object();
    const auth::Registration::Form form{body.value(u"email").toString(), body.value(u"password").toString(),
                                        body.value(u"full_name").toString(),
                                        body.value(u"invitation").toString()};
    return whenDone(m_parts.registration.signUp(form, originOf(call), (*reader)->accounts()),
                    [call](const auth::SignedIn &session) { return signedIn(call, session, 201); });
}

QFuture<Answer> AuthController::login(const Call &call)
{
    const auto reader = m_parts.readers.here();
    if (!reader)
        return now(failed(reader.error()));
    const QJsonObject body = call.object();
    const auth::Credentials given{body.value(u"email").toString(), body.value(u"password").toString(),
                                  body.value(u"otp").toString()};
    return whenDone(m_parts.signIn.login(given, originOf(call), (*reader)->accounts()),
                    [call](const auth::SignedIn &session) { return signedIn(call, session, 200); });
}

QFuture<Answer> AuthController::refresh(const Call &call)
{
    const QString token = refreshTokenOf(call);
    if (token.isEmpty())
        return now(failed(401, QStringLiteral("There is no refresh token: sign in.")));
    const QString next = call.object().value(u"next").toString();
    // Whoever only has a browser send its cookie must not choose, and so know, what follows.
    if (!next.isEmpty() && tokenInBody(call).isEmpty())
        return now(Failure(badFields(
            {{QStringLiteral("next"), QStringLiteral("must come with the refresh_token in the body")}})));
    return whenDone(m_parts.signIn.refresh(token, originOf(call), next),
                    [call](const auth::SignedIn &session) { return signedIn(call, session, 200); });
}

QFuture<Answer> AuthController::logout(const Call &call)
{
    return whenDone(m_parts.signIn.logout(refreshTokenOf(call), originOf(call)), [call]() -> Answer {
        http::Response response = noContent();
        response.headers.emplace_back("Set-Cookie", cookie(call, {}, 0));
        return response;
    });
}

QFuture<Answer> AuthController::forgot(const Call &call)
{
    return whenDone(
        m_parts.passwords.forgot(call.object().value(u"email").toString(), originOf(call)), []() -> Answer {
            return said(
                QStringLiteral("If there is an account with this address, a link is on its way to it."));
        });
}

QFuture<Answer> AuthController::reset(const Call &call)
{
    const auto reader = m_parts.readers.here();
    if (!reader)
        return now(failed(reader.error()));
    const QJsonObject body = call.object();
    return whenDone(
        m_parts.passwords.reset(body.value(u"token").toString(), body.value(u"password").toString(),
                                originOf(call), (*reader)->accounts()),
        []() -> Answer { return said(QStringLiteral("The new password is set. Sign in with it.")); });
}

} // namespace monitron::api
