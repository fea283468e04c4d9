// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/teamsession.h"

#include "core/base/coretext.h"
#include "core/base/whendone.h"
#include "core/client/accountreading.h"
#include "core/client/apierror.h"
#include "core/client/serverinfo.h"
#include "core/client/signinfailure.h"
#include "core/client/tokenkeeper.h"

#include <QPointer>

namespace monitron {

namespace {

using SignedIn = tl::expected<User, TeamSession::Failure>;
using ReadFailure = TeamSession::Failure (*)(const ApiResponse &, Duration);

Error cancelled()
{
    return {Error::Code::Cancelled, CoreText::tr("The session was given up.")};
}

void authorise(ApiRequest &request, const QByteArray &token)
{
    std::erase_if(request.headers, [](const auto &header) { return header.first == "Authorization"; });
    request.headers.emplace_back("Authorization", "Bearer " + token);
}

/// Whether the server itself says that it doesn't know the token.
bool isRefused(const Result<ApiResponse> &response)
{
    return response && response->status == 401 && errorOf(*response).code == Error::Code::Refused;
}

} // namespace

struct TeamSession::Private
{
    /// One request that is sent with the access token, twice if need be.
    struct Sending
    {
        explicit Sending(ApiRequest asked) : request(std::move(asked)) {}
        ApiRequest request;
        PendingAnswer<Result<ApiResponse>> answer{Unexpected(cancelled())};
        bool isSecond = false;
    };
    struct Entering
    {
        PendingAnswer<SignedIn> answer{tl::make_unexpected(otherFailure(cancelled()))};
        void fail(Failure failure) { answer.answer(tl::make_unexpected(std::move(failure))); }
        Duration behind{0};
    };

    TeamSession &q;
    ServerLink &link;
    const Clock &clock;
    TokenKeeper tokens;

    void send(const std::shared_ptr<Sending> &sending);
    void onRefused(const std::shared_ptr<Sending> &sending, const Error &error);
    [[nodiscard]] QFuture<SignedIn> enter(const ApiRequest &request, ReadFailure read, bool joins);
    void knock(const std::shared_ptr<Entering> &entering, const ApiRequest &request, ReadFailure read);
    void introduce(const std::shared_ptr<Entering> &entering, const QJsonObject &given);
};

TeamSession::TeamSession(ServerLink &link, SecretStore &secrets, const Clock &clock, QString secretKey,
                         QObject *parent)
    : QObject(parent),
      d(new Private{*this, link, clock, {link, secrets, clock, std::move(secretKey), nullptr}})
{
    connect(&d->tokens, &TokenKeeper::ended, this, &TeamSession::revoked);
}

TeamSession::~TeamSession() = default;

QFuture<Result<ApiResponse>> TeamSession::send(ApiRequest request)
{
    const auto sending = std::make_shared<Private::Sending>(std::move(request));
    d->send(sending);
    return sending->answer.future();
}

void TeamSession::Private::send(const std::shared_ptr<Sending> &sending)
{
    whenDone(tokens.accessToken(), &q, [this, sending](const Result<QByteArray> &token) {
        if (!token)
            return sending->answer.answer(Unexpected(token.error()));
        authorise(sending->request, *token);
        whenDone(link.send(sending->request), &q,
                 [this, sending, token = *token](const Result<ApiResponse> &response) {
                     if (!isRefused(response))
                         return sending->answer.answer(response);
                     tokens.dismiss(token);
                     if (std::exchange(sending->isSecond, true))
                         return onRefused(sending, errorOf(*response));
                     send(sending);
                 });
    });
}

/// The server doesn't take a token that it has just given away: clocks that jump can do that.
void TeamSession::Private::onRefused(const std::shared_ptr<Sending> &sending, const Error &error)
{
    whenDone(askServer(link), &q, [this, sending, error](const Result<ServerInfo> &info) {
        Error told = error;
        if (info && isClockOff(info->time - clock.now()))
            told.message += u' ' + clockSentence(info->time - clock.now());
        sending->answer.answer(Unexpected(told));
    });
}

QFuture<Result<EventSource *>> TeamSession::openEvents(ApiRequest request, QObject *parent)
{
    const auto answer = std::make_shared<PendingAnswer<Result<EventSource *>>>(Unexpected(cancelled()));
    whenDone(d->tokens.accessToken(), this,
             [this, answer, request = std::move(request),
              parent = QPointer<QObject>(parent)](const Result<QByteArray> &token) {
                 if (!token)
                     return answer->answer(Unexpected(token.error()));
                 if (!parent)
                     return;
                 ApiRequest asked = request;
                 authorise(asked, *token);
                 EventSource *source = d->link.openEvents(asked, parent);
                 connect(source, &EventSource::ended, this, [this, token = *token](const Error &error) {
                     if (error.code == Error::Code::Refused)
                         d->tokens.dismiss(token);
                 });
                 answer->answer(source);
             });
    return answer->future();
}

QFuture<SignedIn> TeamSession::signIn(const Credentials &credentials)
{
    QJsonObject body{{QStringLiteral("email"), credentials.email.trimmed()},
                     {QStringLiteral("password"), credentials.password},
                     {QStringLiteral("delivery"), QStringLiteral("body")}};
    if (const QString code = credentials.oneTimePassword.trimmed(); !code.isEmpty())
        body[u"otp"] = code;
    return d->enter(apiRequest("POST", "/api/v1/auth/login", body), signInFailure, false);
}

QFuture<SignedIn> TeamSession::join(const Registration &registration)
{
    const QJsonObject body{{QStringLiteral("email"), registration.email.trimmed()},
                           {QStringLiteral("password"), registration.password},
                           {QStringLiteral("full_name"), registration.fullName},
                           {QStringLiteral("invitation"), registration.invitation},
                           {QStringLiteral("delivery"), QStringLiteral("body")}};
    return d->enter(apiRequest("POST", "/api/v1/auth/register", body), joinFailure, true);
}

QFuture<SignedIn> TeamSession::Private::enter(const ApiRequest &request, ReadFailure read, bool joins)
{
    const auto entering = std::make_shared<Entering>();
    whenDone(askServer(link), &q, [this, entering, request, read, joins](const Result<ServerInfo> &info) {
        if (!info)
            return entering->fail(otherFailure(info.error()));
        if (joins && info->registration == u"closed")
            return entering->fail(
                otherFailure({Error::Code::Refused,
                              CoreText::tr("Nobody can join this team by an invitation at present. Ask an "
                                           "admin of the team for an account.")}));
        entering->behind = info->time - clock.now();
        knock(entering, request, read);
    });
    return entering->answer.future();
}

void TeamSession::Private::knock(const std::shared_ptr<Entering> &entering, const ApiRequest &request,
                                 ReadFailure read)
{
    whenDone(link.send(request), &q, [this, entering, read](const Result<ApiResponse> &response) {
        if (!response)
            return entering->fail(otherFailure(response.error()));
        if (!response->isOk())
            return entering->fail(read(*response, entering->behind));
        whenDone(tokens.keep(response->object()), &q,
                 [this, entering, given = response->object()](const Result<void> &kept) {
                     if (!kept)
                         return entering->fail(otherFailure(kept.error()));
                     introduce(entering, given);
                 });
    });
}

/// Asks who it is that has signed in. Where that fails, nobody has.
void TeamSession::Private::introduce(const std::shared_ptr<Entering> &entering, const QJsonObject &given)
{
    ApiRequest request = apiRequest("GET", "/api/v1/auth/me");
    authorise(request, given.value(u"access_token").toString().toLatin1());
    whenDone(link.send(request), &q, [this, entering](const Result<ApiResponse> &response) {
        const bool isOff = isRefused(response) && isClockOff(entering->behind);
        const Result<ApiResponse> me = accepted(response);
        if (me)
            return entering->answer.answer(userFrom(me->object()));
        Failure failure = otherFailure(me.error());
        if (isOff)
            failure = {Trouble::ClockOff, {me.error().code, clockSentence(entering->behind)}};
        whenDone(tokens.forget(), &q, [entering, failure](const Result<void> &) { entering->fail(failure); });
    });
}

QFuture<Result<void>> TeamSession::signOut()
{
    return d->tokens.forget();
}

} // namespace monitron
