// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/teamadmin.h"

#include "core/client/accountreading.h"
#include "core/client/apitime.h"

#include <QUrlQuery>

namespace monitron {

namespace {

const QByteArray usersPath = "/api/v1/admin/users";
const QByteArray invitationsPath = "/api/v1/admin/invitations";
const QByteArray auditPath = "/api/v1/admin/audit";
const QByteArray settingsPath = "/api/v1/settings";
const QByteArray channelsPath = "/api/v1/channels";
/// A mail server or a webhook may take its time to answer.
constexpr std::chrono::seconds testTimeout(90);

template <typename Tag>
QByteArray pathOf(const QByteArray &folder, const Id<Tag> &id, const char *rest = "")
{
    return folder + '/' + id.toString().toLatin1() + rest;
}

TeamAdmin::AuditPage pageFrom(const ApiResponse &response)
{
    return {listOf(response, auditEntryFrom), nextPage(response.header("link"))};
}

Replica replicaFrom(const QJsonObject &json)
{
    Replica replica;
    replica.id = ReplicaId::fromString(json.value(u"id").toString());
    replica.name = json.value(u"name").toString();
    replica.role = json.value(u"role").toString();
    replica.version = json.value(u"version").toString();
    replica.held = json.value(u"monitors").toInt();
    replica.startedAt = apiTime(json.value(u"started_at")).value_or(Timestamp());
    replica.seenAt = apiTime(json.value(u"seen_at")).value_or(Timestamp());
    replica.givenUpAt = apiTime(json.value(u"given_up_at"));
    return replica;
}

TeamAdmin::Settings settingsFrom(const ApiResponse &response)
{
    const QJsonObject json = response.object();
    const QJsonObject retention = json.value(u"retention").toObject();
    return {retention.value(u"raw_days").toInt(), retention.value(u"hourly_days").toInt(),
            retention.value(u"daily_days").toInt(), apiTime(json.value(u"muted_until"))};
}

TeamAdmin::Delivered deliveredFrom(const ApiResponse &response)
{
    const QJsonObject json = response.object();
    return {json.value(u"delivered").toBool(), json.value(u"detail").toString()};
}

} // namespace

QFuture<Result<std::vector<User>>> TeamAdmin::users() const
{
    return whenAnswered(m_ask(apiRequest("GET", usersPath)),
                        [](const ApiResponse &response) { return listOf(response, userFrom); });
}

QFuture<Result<TeamAdmin::CreatedUser>> TeamAdmin::createUser(const QString &email, const QString &fullName,
                                                              Role role) const
{
    const QJsonObject body{{QStringLiteral("email"), email},
                           {QStringLiteral("full_name"), fullName},
                           {QStringLiteral("role"), toString(role)}};
    return whenAnswered(m_ask(apiRequest("POST", usersPath, body)), [](const ApiResponse &response) {
        const QJsonObject json = response.object();
        return CreatedUser{userFrom(json.value(u"user").toObject()),
                           json.value(u"temporary_password").toString()};
    });
}

QFuture<Result<User>> TeamAdmin::saveUser(const User &user) const
{
    ApiRequest request = apiRequest("PATCH", pathOf(usersPath, user.id),
                                    {{QStringLiteral("full_name"), user.fullName},
                                     {QStringLiteral("role"), toString(user.role)},
                                     {QStringLiteral("is_active"), user.active}});
    request.headers.emplace_back("If-Match", '"' + QByteArray::number(user.version) + '"');
    return whenAnswered(m_ask(request),
                        [](const ApiResponse &response) { return userFrom(response.object()); });
}

QFuture<Result<QString>> TeamAdmin::resetPassword(UserId id) const
{
    return whenAnswered(m_ask(apiRequest("POST", pathOf(usersPath, id, "/reset-password"))),
                        [](const ApiResponse &response) {
                            return response.object().value(u"temporary_password").toString();
                        });
}

QFuture<Result<void>> TeamAdmin::removeSecondFactor(UserId id) const
{
    return whenAnswered(m_ask(apiRequest("DELETE", pathOf(usersPath, id, "/second-factor"))));
}

QFuture<Result<std::vector<Session>>> TeamAdmin::sessions(UserId id) const
{
    return whenAnswered(m_ask(apiRequest("GET", pathOf(usersPath, id, "/sessions"))),
                        [id](const ApiResponse &response) {
                            return listOf(response, [id](const QJsonObject &json) {
                                Session session = sessionFrom(json);
                                session.user = id;
                                return session;
                            });
                        });
}

QFuture<Result<void>> TeamAdmin::endSessions(UserId id) const
{
    return whenAnswered(m_ask(apiRequest("DELETE", pathOf(usersPath, id, "/sessions"))));
}

QFuture<Result<std::vector<Invitation>>> TeamAdmin::invitations() const
{
    return whenAnswered(m_ask(apiRequest("GET", invitationsPath)),
                        [](const ApiResponse &response) { return listOf(response, invitationFrom); });
}

QFuture<Result<TeamAdmin::Invited>> TeamAdmin::invite(const QString &email, Role role) const
{
    QJsonObject body{{QStringLiteral("role"), toString(role)}};
    if (!email.isEmpty())
        body[u"email"] = email;
    return whenAnswered(m_ask(apiRequest("POST", invitationsPath, body)), [](const ApiResponse &response) {
        const QJsonObject json = response.object();
        return Invited{invitationFrom(json), json.value(u"link").toString(), json.value(u"token").toString()};
    });
}

QFuture<Result<void>> TeamAdmin::withdraw(InvitationId id) const
{
    return whenAnswered(m_ask(apiRequest("DELETE", pathOf(invitationsPath, id))));
}

QFuture<Result<TeamAdmin::AuditPage>> TeamAdmin::audit(const AuditFilter &filter, int limit) const
{
    QUrlQuery query;
    const auto add = [&query](const char *name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(QString::fromLatin1(name),
                               QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("limit", QString::number(limit));
    add("actor_id", filter.actor ? filter.actor->toString() : QString());
    add("action", filter.action);
    add("entity_id", filter.entityId);
    add("from", filter.from ? apiTimeText(*filter.from) : QString());
    add("to", filter.to ? apiTimeText(*filter.to) : QString());
    return whenAnswered(
        m_ask(apiRequest("GET", auditPath + '?' + query.toString(QUrl::FullyEncoded).toLatin1())), pageFrom);
}

QFuture<Result<TeamAdmin::AuditPage>> TeamAdmin::moreAudit(const QByteArray &next) const
{
    return whenAnswered(m_ask(apiRequest("GET", next)), pageFrom);
}

QFuture<Result<std::vector<Replica>>> TeamAdmin::replicas() const
{
    return whenAnswered(m_ask(apiRequest("GET", "/api/v1/admin/replicas")),
                        [](const ApiResponse &response) { return listOf(response, replicaFrom); });
}

QFuture<Result<TeamAdmin::Overview>> TeamAdmin::overview() const
{
    return whenAnswered(m_ask(apiRequest("GET", "/api/v1/admin/overview")), [](const ApiResponse &response) {
        const QJsonObject json = response.object();
        const QJsonObject users = json.value(u"users").toObject();
        const QJsonObject monitors = json.value(u"monitors").toObject();
        const QJsonObject activity = json.value(u"activity").toObject();
        Overview overview;
        overview.users = users.value(u"total").toInt();
        overview.activeUsers = users.value(u"active").toInt();
        overview.admins = users.value(u"admins").toInt();
        overview.monitors = monitors.value(u"total").toInt();
        overview.paused = monitors.value(u"paused").toInt();
        overview.failing = monitors.value(u"failing").toInt();
        overview.checksLastDay = activity.value(u"checks_last_24h").toInteger();
        overview.incidentsLastDay = activity.value(u"incidents_last_24h").toInt();
        return overview;
    });
}

QFuture<Result<TeamAdmin::Settings>> TeamAdmin::settings() const
{
    return whenAnswered(m_ask(apiRequest("GET", settingsPath)), settingsFrom);
}

QFuture<Result<TeamAdmin::Settings>> TeamAdmin::saveRetention(const Settings &settings) const
{
    const QJsonObject retention{{QStringLiteral("raw_days"), settings.rawDays},
                                {QStringLiteral("hourly_days"), settings.hourlyDays},
                                {QStringLiteral("daily_days"), settings.dailyDays}};
    return whenAnswered(m_ask(apiRequest("PATCH", settingsPath, {{QStringLiteral("retention"), retention}})),
                        settingsFrom);
}

QFuture<Result<TeamAdmin::Settings>> TeamAdmin::mute(const std::optional<Timestamp> &until) const
{
    const QJsonValue value = until ? QJsonValue(apiTimeText(*until)) : QJsonValue();
    return whenAnswered(m_ask(apiRequest("PATCH", settingsPath, {{QStringLiteral("muted_until"), value}})),
                        settingsFrom);
}

QFuture<Result<TeamAdmin::Delivered>> TeamAdmin::testMail(const QString &to) const
{
    ApiRequest request = apiRequest("POST", "/api/v1/admin/email-test", {{QStringLiteral("to"), to}});
    request.timeout = testTimeout;
    return whenAnswered(m_ask(request), deliveredFrom);
}

QFuture<Result<std::vector<TeamAdmin::NamedChannel>>> TeamAdmin::channels() const
{
    return whenAnswered(m_ask(apiRequest("GET", channelsPath)), [](const ApiResponse &response) {
        return listOf(response, [](const QJsonObject &json) {
            return NamedChannel{ChannelId::fromString(json.value(u"id").toString()),
                                json.value(u"kind").toString(), json.value(u"name").toString(),
                                json.value(u"enabled").toBool()};
        });
    });
}

QFuture<Result<TeamAdmin::Delivered>> TeamAdmin::testChannel(ChannelId id) const
{
    ApiRequest request = apiRequest("POST", pathOf(channelsPath, id, "/test"));
    request.timeout = testTimeout;
    return whenAnswered(m_ask(request), deliveredFrom);
}

} // namespace monitron
