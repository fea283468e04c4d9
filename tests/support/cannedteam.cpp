// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cannedteam.h"

namespace monitron {

namespace {

const QString oneself = QStringLiteral("0192f000-0000-7000-8000-000000000001");

QByteArray bytes(const QJsonArray &array)
{
    return QJsonDocument(array).toJson();
}

QJsonObject parsed(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject with(const char *id, const char *text)
{
    QJsonObject object = parsed(text);
    object[u"id"] = QStringLiteral("0192f000-0000-7000-8000-") + QLatin1String(id);
    return object;
}

QJsonArray users()
{
    return {
        with("000000000001", R"({"email": "anna@example.org", "full_name": "Anna Example", "role": "admin",
            "is_active": true, "second_factor": true, "version": 3, "last_login_at": "2026-01-01T10:00:00.000Z"})"),
        with("000000000002",
             R"({"email": "ben.with-a-rather-long-name@operations.example.org", "full_name": "",
            "role": "editor", "is_active": true, "second_factor": false, "version": 1, "last_login_at": null})"),
        with("000000000003", R"({"email": "carl@example.org", "full_name": "Carl", "role": "viewer",
            "is_active": false, "second_factor": false, "version": 7, "last_login_at": "2025-12-01T10:00:00.000Z"})"),
    };
}

QJsonArray sessions()
{
    const char *agents[] = {"Monitron/0.1.0 (Linux)", "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0", ""};
    QJsonArray all;
    for (int i = 0; i < 3; ++i) {
        QJsonObject one =
            with("00000000001", R"({"created_at": "2025-12-30T08:00:00.000Z", "address": "192.0.2.7",
            "last_used_at": "2026-01-01T09:59:00.000Z", "expires_at": "2026-02-01T08:00:00.000Z"})");
        one[u"id"] = one[u"id"].toString() + QString::number(i);
        one[u"user_agent"] = QString::fromLatin1(agents[i]);
        one[u"current"] = i == 0;
        all.append(one);
    }
    return all;
}

QJsonArray keys()
{
    return {
        with("000000000020", R"({"name": "deploy", "prefix": "mk_4f9a", "role": "editor",
                "created_at": "2025-11-01T08:00:00.000Z", "expires_at": "2026-03-01T08:00:00.000Z",
                "last_used_at": "2026-01-01T09:00:00.000Z"})"),
        with("000000000021", R"({"name": "Status screen in the hall", "prefix": "mk_77c1", "role": "viewer",
                "created_at": "2025-10-01T08:00:00.000Z", "expires_at": null, "last_used_at": null})")};
}

QJsonArray invitations()
{
    return {with("000000000030", R"({"email": "dora@example.org", "role": "editor",
                "created_at": "2025-12-31T08:00:00.000Z", "expires_at": "2026-01-07T08:00:00.000Z"})"),
            with("000000000031", R"({"email": "", "role": "viewer",
                "created_at": "2025-12-31T09:00:00.000Z", "expires_at": "2026-01-07T09:00:00.000Z"})")};
}

QJsonArray replicas()
{
    return {with("000000000040", R"({"name": "fra-1:812", "role": "all", "version": "0.1.0", "alive": true,
                "monitors": 512, "started_at": "2025-12-20T08:00:00.000Z", "seen_at": "2026-01-01T10:00:00.000Z",
                "given_up_at": null})"),
            with("000000000041", R"({"name": "ams-1:77", "role": "worker", "version": "0.1.0", "alive": false,
                "monitors": 0, "started_at": "2025-12-20T08:00:00.000Z", "seen_at": "2026-01-01T08:00:00.000Z",
                "given_up_at": "2026-01-01T08:00:10.000Z"})")};
}

QJsonArray audit()
{
    const QJsonObject kinds[] = {
        parsed(R"({"action": "user.update", "entity": "user", "actor_name": "anna@example.org",
            "entity_id": "0192f000-0000-7000-8000-000000000003", "before": {"role": "editor"},
            "after": {"role": "viewer"}})"),
        parsed(R"({"action": "auth.login_failed", "entity": "user", "actor_name": "", "entity_id": "",
            "before": null, "after": {"email": "anna@example.org"}})"),
        parsed(R"({"action": "monitor.create", "entity": "monitor", "actor_name": "API key deploy",
            "entity_id": "0192f000-0000-7000-8000-000000000099", "before": null,
            "after": {"name": "checkout", "url": "https://shop.example.org/health"}})"),
    };
    QJsonArray all;
    for (int i = 12; i > 0; --i) {
        QJsonObject entry = kinds[i % 3];
        entry[u"number"] = i;
        entry[u"at"] = QStringLiteral("2026-01-01T09:%1:00.000Z").arg(10 + i);
        entry[u"address"] = QStringLiteral("192.0.2.7");
        all.append(entry);
    }
    return all;
}

} // namespace

CannedTeam::CannedTeam(bool isFull)
{
    const QByteArray sessionsText = bytes(sessions());
    m_answers = {
        {"GET /api/v1/auth/me", QJsonDocument(users().at(0).toObject()).toJson()},
        {"GET /api/v1/auth/sessions", isFull ? sessionsText : bytes({sessions().at(0)})},
        {"GET /api/v1/api-keys", isFull ? bytes(keys()) : "[]"},
        {"GET /api/v1/admin/users", isFull ? bytes(users()) : bytes({users().at(0)})},
        {"GET /api/v1/admin/invitations", isFull ? bytes(invitations()) : "[]"},
        {"GET /api/v1/admin/replicas", isFull ? bytes(replicas()) : "[]"},
        {"GET /api/v1/admin/audit", isFull ? bytes(audit()) : "[]"},
        {"GET /api/v1/admin/overview", R"({"users": {"total": 3, "active": 2, "admins": 1},
            "monitors": {"total": 1250, "paused": 12, "failing": 3},
            "activity": {"checks_last_24h": 1799870, "incidents_last_24h": 7}})"},
        {"GET /api/v1/settings", R"({"retention": {"raw_days": 30, "hourly_days": 365, "daily_days": 0},
            "muted_until": "2026-01-01T12:00:00.000Z"})"},
        {"GET /api/v1/channels", isFull ? bytes({with("000000000050", R"({"kind": "webhook", "name": "Pager",
            "enabled": true})")})
                                        : "[]"},
        {"POST /api/v1/auth/second-factor", R"({"secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
            "uri": "otpauth://totp/Monitron:anna%40example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Monitron"})"},
    };
    const QJsonArray all = users();
    for (const QJsonValue &user : all)
        m_answers.insert("GET /api/v1/admin/users/" + user[u"id"].toString().toLatin1() + "/sessions",
                         sessionsText);
}

QFuture<Result<ApiResponse>> CannedTeam::ask(const ApiRequest &request)
{
    const QByteArray what = request.method + ' ' + request.path.split('?').constFirst();
    if (!m_answers.contains(what))
        return QtFuture::makeReadyFuture<Result<ApiResponse>>(
            failure(Error::Code::Refused,
                    QStringLiteral("This team answers %1 only once a year.").arg(QString::fromLatin1(what))));
    ApiResponse response;
    response.status = 200;
    response.body = m_answers.value(what);
    return QtFuture::makeReadyFuture<Result<ApiResponse>>(response);
}

User CannedTeam::user() const
{
    User user;
    user.id = UserId::fromString(oneself);
    user.email = QStringLiteral("anna@example.org");
    user.role = Role::Admin;
    return user;
}

} // namespace monitron
