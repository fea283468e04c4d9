// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apifixture.h"

#include <QTest>

using namespace monitron;
using namespace monitron::test;

namespace {

const QByteArray users = "/api/v1/admin/users";
const QByteArray keys = "/api/v1/api-keys";
const QByteArray sessions = "/api/v1/auth/sessions";
const QByteArray me = "/api/v1/auth/me";

QByteArray idOf(const QJsonValue &thing)
{
    return '/' + thing[u"id"].toString().toLatin1();
}

} // namespace

/// What admins do with users; API keys and sessions; the audit log.
class TestApiUsers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_server.clock().advance(std::chrono::hours(1)); }
    void anAdminMakesUsers();
    void badUsersAreNamed();
    void anAdminChangesUsers();
    void aDisabledUserIsOutAtOnce();
    void theLastAdminStays();
    void anAdminSetsPasswordsAndEndsSessions();
    void theOverviewCounts();
    void keysAreShownOnceAndEnd();
    void sessionsAreListedAndEnded();
    void anAdminSeesWhereSomebodyIsSignedIn();
    void aTestMailGoesOut();
    void theAuditLogTellsWhoDidWhat();
    void theAuditLogHoldsNoSecrets();

private:
    ApiAnswer login(const QString &email, const QString &password)
    {
        return m_server.visitor().post(
            "/api/v1/auth/login", {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
    }
    /// A new user, as the API answers it.
    QJsonObject add(const QString &email, const char *role = "editor")
    {
        return m_server.signedIn(Role::Admin)
            .post(users, {{QStringLiteral("email"), email},
                          {QStringLiteral("role"), QString::fromLatin1(role)},
                          {QStringLiteral("password"), ApiFixture::password}})["user"]
            .toObject();
    }

    ApiFixture m_server;
};

void TestApiUsers::anAdminMakesUsers()
{
    ApiClient admin = m_server.signedIn(Role::Admin);
    const auto made = admin.post(users + '/', json(R"({"email": "anna@example.org", "full_name": "Anna",
        "role": "user"})"));
    QCOMPARE(made.status, 201);
    QCOMPARE(made["user"][u"role"], QJsonValue(QStringLiteral("editor"))); // the old product's word
    QCOMPARE(made["user"][u"is_active"], QJsonValue(true));
    QVERIFY(made.text("temporary_password").size() >= 8);
    QCOMPARE(login(QStringLiteral("Anna@example.org"), made.text("temporary_password")).status, 200);
    const auto given =
        admin.post(users, json(R"({"email": "bob@example.org", "full_name": null, "role": "admin",
        "password": "correct horse"})"));
    QCOMPARE(given["temporary_password"], QJsonValue(QJsonValue::Null));
    QCOMPARE(given["user"][u"role"], QJsonValue(QStringLiteral("admin")));
    QCOMPARE(admin.get(users + idOf(given["user"])).object(), given["user"].toObject());
    QStringList emails;
    const QJsonArray all = admin.get(users).array();
    for (const QJsonValue &user : all)
        emails << user[u"email"].toString();
    for (const QString &email :
         words("admin@example.org editor@example.org anna@example.org bob@example.org"))
        QVERIFY2(emails.contains(email), qPrintable(email));
}

void TestApiUsers::badUsersAreNamed()
{
    ApiClient admin = m_server.signedIn(Role::Admin);
    const auto fields = [&](const char *body) {
        const auto answer = admin.post(users, json(body));
        return answer.status == 400 ? answer.badFields() : QStringList();
    };
    QCOMPARE(fields(R"({"role": "boss"})"), words("email role"));
    QCOMPARE(fields(R"({"email": "not one", "password": "short"})"), words("email password"));
    QCOMPARE(fields(R"({"email": "admin@example.org"})"), words("email"));
    QCOMPARE(fields(R"({"email": "x@example.org", "is_admin": true})"), words("is_admin"));
    const QByteArray unknown = users + "/0198c0de-0000-7000-8000-00000000ffff";
    QCOMPARE(admin.get(unknown).status, 404);
    QCOMPARE(admin.patch(unknown, json(R"({"role": "viewer"})")).status, 404);
    QCOMPARE(admin.post(unknown + "/reset-password").status, 404);
    QCOMPARE(admin.remove(unknown + "/sessions").status, 404);
    QCOMPARE(admin.remove(unknown + "/second-factor").status, 404);
}

void TestApiUsers::anAdminChangesUsers()
{
    ApiClient admin = m_server.signedIn(Role::Admin);
    const QByteArray path = users + idOf(add(QStringLiteral("carl@example.org")));
    const auto password = admin.patch(path, json(R"({"password": "battery staple"})"));
    QCOMPARE(password.status, 400);
    QCOMPARE(password.badFields(), words("password"));
    const auto changed = admin.patch(path, json(R"({"full_name": "Carl", "role": "viewer"})"));
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.text("full_name"), QStringLiteral("Carl"));
    QCOMPARE(changed.text("role"), QStringLiteral("viewer"));
    QCOMPARE(changed.header("etag"), QByteArray("\"2\""));
    const auto stale = admin.patch(path, json(R"({"role": "editor"})"), {{"If-Match", "\"1\""}});
    QCOMPARE(stale.status, 412);
    QCOMPARE(stale["current_version"], QJsonValue(2));
    QCOMPARE(admin.patch(path, json(R"({"role": "user"})"), {{"If-Match", "\"2\""}}).text("role"),
             QStringLiteral("editor"));
    QCOMPARE(admin.patch(path, json(R"({"full_name": null})"), {{"If-Match", "*"}}).text("full_name"),
             QString());
}

void TestApiUsers::aDisabledUserIsOutAtOnce()
{
    ApiClient admin = m_server.signedIn(Role::Admin);
    const QByteArray path = users + idOf(add(QStringLiteral("dora@example.org")));
    ApiClient dora = m_server.signedIn(QStringLiteral("dora@example.org"));
    ApiClient program = m_server.visitor();
    program.setToken(dora.post(keys, json(R"({"name": "deploy"})")).text("key").toLatin1());
    QCOMPARE(program.get(me).status, 200);
    QCOMPARE(admin.patch(path, json(R"({"is_active": false})")).status, 200);
    QCOMPARE(dora.get(me).status, 401);
    QCOMPARE(program.get(me).status, 401);
    // Who has the right password hears why it is not enough.
    QCOMPARE(login(QStringLiteral("dora@example.org"), ApiFixture::password).status, 403);
    QCOMPARE(login(QStringLiteral("dora@example.org"), QStringLiteral("a wrong one")).status, 401);
    QCOMPARE(admin.patch(path, json(R"({"is_active": true})")).status, 200);
    QCOMPARE(dora.get(me).status, 401); // her old session stays ended
    QCOMPARE(login(QStringLiteral("dora@example.org"), ApiFixture::password).status, 200);
}

void TestApiUsers::theLastAdminStays()
{
    ApiFixture server;
    ApiClient admin = server.signedIn(Role::Admin);
    const QByteArray path = users + idOf(admin.get(me).object());
    QCOMPARE(admin.patch(path, json(R"({"role": "editor"})")).status, 409);
    QCOMPARE(admin.patch(path, json(R"({"is_active": false})")).status, 409);
    QCOMPARE(admin.get(users).status, 200);
}

void TestApiUsers::anAdminSetsPasswordsAndEndsSessions()
{
    ApiClient admin = m_server.signedIn(Role::Admin);
    const QString email = QStringLiteral("emil@example.org");
    const QByteArray path = users + idOf(add(email));
    ApiClient emil = m_server.signedIn(email);
    const auto reset = admin.post(path + "/reset-password");
    QCOMPARE(reset.status, 200);
    QCOMPARE(emil.get(me).status, 401);
    QCOMPARE(login(email, ApiFixture::password).status, 401);
    const auto session = login(email, reset.text("temporary_password"));
    QCOMPARE(session.status, 200);
    emil.setToken(session.text("access_token").toLatin1());
    QCOMPARE(emil.get(me).status, 200);
    QCOMPARE(admin.remove(path + "/second-factor").status, 204);
    QCOMPARE(admin.remove(path + "/sessions").status, 204);
    QCOMPARE(emil.get(me).status, 401);
}

void TestApiUsers::theOverviewCounts()
{
    ApiFixture server;
    ApiClient admin = server.signedIn(Role::Admin);
    admin.post("/api/v1/monitors", json(R"({"url": "https://a.example/", "enabled": false})"));
    const auto overview = admin.get("/api/v1/admin/overview");
    QCOMPARE(overview.status, 200);
    for (const QString &field :
         words("generated_at users monitors activity recent_users top_failing_monitors"))
        QVERIFY2(overview.object().contains(field), qPrintable(field));
    QCOMPARE(overview["users"].toObject(),
             json(R"({"total": 3, "active": 3, "admins": 1, "new_last_7_days": 3})"));
    const QJsonObject monitors = overview["monitors"].toObject();
    QCOMPARE(monitors[u"total"], QJsonValue(1));
    QCOMPARE(monitors[u"paused"], QJsonValue(1));
    QCOMPARE(monitors[u"active"], QJsonValue(0));
    QCOMPARE(overview["recent_users"].toArray().size(), 3);
}

void TestApiUsers::keysAreShownOnceAndEnd()
{
    ApiClient editor = m_server.signedIn(Role::Editor);
    QCOMPARE(editor.post(keys, json(R"({"name": "  ", "expires_at": "2001-01-01T00:00:00Z"})")).badFields(),
             words("expires_at name"));
    const auto made = editor.post(keys, json(R"({"name": "deploy"})"));
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("role"), QStringLiteral("viewer"));
    QVERIFY(made.text("key").startsWith(QStringLiteral("mtn_")));
    QVERIFY(made.text("key").startsWith(made.text("prefix")));
    ApiClient program = m_server.visitor();
    program.setToken(made.text("key").toLatin1());
    QCOMPARE(program.get(me).text("email"), ApiFixture::emailOf(Role::Editor));
    m_server.write([](Writer &) { return Result<void>(); }); // behind the note of its use
    const auto listed = editor.get(keys);
    QVERIFY(!listed.body.contains(made.text("key").toLatin1()));
    QCOMPARE(listed.array().size(), 1);
    QVERIFY(listed.array()[0].toObject()[u"last_used_at"].isString());

    const Timestamp in10Minutes = m_server.clock().now() + std::chrono::minutes(10);
    const auto brief = editor.post(
        keys, {{QStringLiteral("name"), QStringLiteral("brief")},
               {QStringLiteral("expires_at"),
                QDateTime::fromMSecsSinceEpoch(in10Minutes.ms(), Qt::UTC).toString(Qt::ISODateWithMs)}});
    ApiClient late = m_server.visitor();
    late.setToken(brief.text("key").toLatin1());
    QCOMPARE(late.get(me).status, 200);
    m_server.clock().advance(std::chrono::minutes(11));
    QCOMPARE(late.get(me).status, 401);

    ApiClient viewer = m_server.signedIn(Role::Viewer);
    QCOMPARE(viewer.remove(keys + idOf(made.object())).status, 404); // it is somebody else's
    QCOMPARE(program.get(me).status, 200);
    QCOMPARE(editor.remove(keys + idOf(made.object())).status, 204);
    QCOMPARE(program.get(me).status, 401);
}

void TestApiUsers::sessionsAreListedAndEnded()
{
    const QString email = QStringLiteral("fred@example.org");
    add(email);
    std::vector<ApiClient> fred;
    for (int i = 0; i < 3; ++i)
        fred.push_back(m_server.signedIn(email));
    const QJsonArray listed = fred[0].get(sessions).array();
    QCOMPARE(listed.size(), 3);
    const QJsonArray seen = fred[1].get(sessions).array();
    QByteArray own;
    for (const QJsonValue &session : seen) {
        QCOMPARE(session[u"address"].toString(), QStringLiteral("127.0.0.1"));
        if (session[u"current"].toBool())
            own = idOf(session);
    }
    QCOMPARE(m_server.signedIn(Role::Admin).remove(sessions + own).status, 404); // not his
    QCOMPARE(fred[0].remove(sessions + own).status, 204);
    QCOMPARE(fred[1].get(me).status, 401);
    QCOMPARE(fred[2].get(me).status, 200);
    QCOMPARE(fred[0].remove(sessions).status, 204);
    QCOMPARE(fred[2].get(me).status, 401);
    QCOMPARE(fred[0].get(me).status, 200);
}

void TestApiUsers::anAdminSeesWhereSomebodyIsSignedIn()
{
    const QByteArray hans = users + idOf(add(QStringLiteral("hans@example.org"))) + "/sessions";
    ApiClient admin = m_server.signedIn(Role::Admin);
    QCOMPARE(admin.get(hans).array().size(), 0);
    ApiClient his = m_server.signedIn(QStringLiteral("hans@example.org"));
    const QJsonArray seen = admin.get(hans).array();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0][u"current"], QJsonValue(false));
    QCOMPARE(admin.get(users + "/0192f000-0000-7000-8000-000000000000/sessions").status, 404);
    QCOMPARE(his.get(hans).status, 403);
}

void TestApiUsers::aTestMailGoesOut()
{
    const QByteArray test = "/api/v1/admin/email-test";
    const QJsonObject ops{{QStringLiteral("to"), QStringLiteral("ops@example.org")}};
    ApiClient admin = m_server.signedIn(Role::Admin);
    const auto sent = admin.post(test, ops);
    QCOMPARE(sent.object(), json(R"({"delivered": true, "detail": "250 kept"})"));
    QCOMPARE(m_server.mailbox().mails().back().to, QStringLiteral("ops@example.org"));
    QVERIFY(m_server.mailbox().mails().back().text.contains(ApiFixture::emailOf(Role::Admin)));
    QCOMPARE(m_server.signedIn(Role::Editor).post(test, ops).status, 403);
    m_server.write([](Writer &) { return Result<void>(); });
    const QJsonArray entries = admin.get("/api/v1/admin/audit?action=mail.test").array();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0][u"after"].toObject(), ops);

    ApiFixture::Options options;
    options.withMail = false;
    ApiFixture without(options);
    QCOMPARE(without.signedIn(Role::Admin).post(test, ops).status, 503);
}

void TestApiUsers::theAuditLogTellsWhoDidWhat()
{
    ApiClient editor = m_server.signedIn(Role::Editor);
    const auto monitor =
        editor.post("/api/v1/monitors", json(R"({"url": "https://a.example/", "enabled": false})"));
    const QByteArray id = monitor.text("id").toLatin1();
    editor.patch("/api/v1/monitors/" + id, json(R"({"interval_seconds": 30, "secret": "s3cret"})"));
    editor.post("/api/v1/monitors/" + id + "/resume");
    editor.post("/api/v1/monitors/" + id + "/pause");
    editor.remove("/api/v1/monitors/" + id);
    editor.post("/api/v1/monitors/" + id + "/restore");
    m_server.write([](Writer &) { return Result<void>(); }); // behind the entries
    ApiClient admin = m_server.signedIn(Role::Admin);
    const QByteArray log = "/api/v1/admin/audit?entity_id=" + id;
    const QJsonArray entries = admin.get(log).array();
    QStringList actions;
    for (const QJsonValue &entry : entries) {
        actions.prepend(entry[u"action"].toString());
        QCOMPARE(entry[u"actor_name"].toString(), ApiFixture::emailOf(Role::Editor));
        QCOMPARE(entry[u"address"].toString(), QStringLiteral("127.0.0.1"));
    }
    QCOMPARE(
        actions,
        words("monitor.create monitor.update monitor.resume monitor.pause monitor.remove monitor.restore"));
    const QJsonValue update = admin.get(log + "&action=monitor.update").array()[0].toObject();
    QCOMPARE(update[u"before"].toObject(), json(R"({"interval_seconds": 60})"));
    QCOMPARE(update[u"after"].toObject(), json(R"({"interval_seconds": 30, "secret": "•••"})"));
    QCOMPARE(admin.get(log + "&action=monitor.").array().size(), 6);
    QCOMPARE(admin.get(log + "&to=2001-01-01T00:00:00Z").array().size(), 0);
    const auto page = admin.get(log + "&limit=4");
    QCOMPARE(page.array().size(), 4);
    QCOMPARE(admin.get(page.next()).array().size(), 2);
    QCOMPARE(
        admin
            .get("/api/v1/admin/audit?action=auth.&limit=500&actor_id=" + admin.get(me).text("id").toLatin1())
            .status,
        200);
}

void TestApiUsers::theAuditLogHoldsNoSecrets()
{
    ApiClient admin = m_server.signedIn(Role::Admin);
    const auto made = admin.post(users, json(R"({"email": "gina@example.org"})"));
    const auto key = admin.post(keys, json(R"({"name": "deploy"})"));
    const auto invitation = admin.post("/api/v1/admin/invitations", json(R"({"role": "viewer"})"));
    const auto channel = admin.post("/api/v1/channels", json(R"({"kind": "webhook", "name": "Hook",
        "settings": {"url": "https://hooks.example/token-in-path"}, "secret": "s3cret"})"));
    QCOMPARE(channel.status, 201);
    QVERIFY(!channel.body.contains("s3cret"));
    m_server.write([](Writer &) { return Result<void>(); });
    const QByteArray log = admin.get("/api/v1/admin/audit?limit=500").body;
    for (const QString &secret : {made.text("temporary_password"), key.text("key"), invitation.text("token"),
                                  QString(ApiFixture::password), QStringLiteral("token-in-path"),
                                  QStringLiteral("s3cret"), QString::fromLatin1(admin.token())}) {
        QVERIFY(secret.size() >= 6);
        QVERIFY2(!log.contains(secret.toUtf8()), qPrintable(secret));
    }
}

QTEST_GUILESS_MAIN(TestApiUsers)
#include "testapiusers.moc"
