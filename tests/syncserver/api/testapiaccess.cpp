// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/router.h"
#include "tests/support/apifixture.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <set>

using namespace monitron;
using namespace monitron::test;

namespace {

/// Whoever may ask these need not say who he is; a route that isn't here must refuse strangers.
const std::set<QString> publicRoutes{
    QStringLiteral("register"),    QStringLiteral("login"),          QStringLiteral("refresh"),
    QStringLiteral("logout"),      QStringLiteral("forgotPassword"), QStringLiteral("resetPassword"),
    QStringLiteral("statusBadge"), QStringLiteral("uptimeBadge"),    QStringLiteral("latencyBadge"),
    QStringLiteral("healthz"),     QStringLiteral("readyz"),         QStringLiteral("metrics"),
    QStringLiteral("openApi"),     QStringLiteral("docs"),           QStringLiteral("docsStart"),
    QStringLiteral("docsScript"),  QStringLiteral("docsStyle"),      QStringLiteral("docsLicenses"),
    QStringLiteral("getServer"),
};

/// For these one has to be signed in, a key for programs is not enough; with a body that would do.
const std::map<QString, QByteArray> personalRoutes{
    {QStringLiteral("changePassword"), R"({"current_password": "x", "new_password": "another horse"})"},
    {QStringLiteral("endSession"), {}},
    {QStringLiteral("endOtherSessions"), {}},
    {QStringLiteral("createApiKey"), R"({"name": "deploy"})"},
    {QStringLiteral("removeApiKey"), {}},
    {QStringLiteral("beginSecondFactor"), R"({"password": "x"})"},
    {QStringLiteral("confirmSecondFactor"), R"({"code": "123456"})"},
    {QStringLiteral("renewRecoveryCodes"), R"({"password": "x"})"},
    {QStringLiteral("switchOffSecondFactor"), R"({"password": "x"})"},
};

/// These only read, but what is wanted is too long for an address.
const std::set<QString> readingRoutes{QStringLiteral("syncResults")};

const std::array roles{Role::Viewer, Role::Editor, Role::Admin};

bool suffices(Role role, api::Access access)
{
    switch (access) {
    case api::Access::Public:
    case api::Access::Viewer:
        return true;
    case api::Access::Editor:
        return role >= Role::Editor;
    case api::Access::Admin:
        return role == Role::Admin;
    }
    return false;
}

QByteArray pathOf(const api::Route &route)
{
    QByteArray path = route.path;
    path.replace("{id}", UserId::make(Timestamp(1)).toString().toLatin1());
    path.replace("{at}", "2026-01-31T12:00:00Z");
    return path;
}

} // namespace

/// Every route × everybody who may come, made from the route table itself.
class TestApiAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theRouteTableIsAsExpected();
    void strangersAreRefused_data() { addRoutes(); }
    void strangersAreRefused();
    void signedInUsersMayWhatTheirRoleSays_data() { addRoutes(); }
    void signedInUsersMayWhatTheirRoleSays();
    void apiKeysMayWhatTheirRoleSays_data() { addRoutes(); }
    void apiKeysMayWhatTheirRoleSays();
    void aKeyMayNoMoreThanItsUser();
    void theSchemeIsReadInAnyCase();

private:
    void addRoutes();
    int ask(const api::Route &route, const QByteArray &token, const QByteArray &body = {});
    [[nodiscard]] QByteArray tokenLike(const QByteArray &token, const QByteArray &key,
                                       const Clock &clock) const;

    ApiFixture m_server;
    ApiClient m_client = m_server.visitor();
    std::map<Role, QByteArray> m_tokens;
    std::map<Role, QByteArray> m_keys; ///< of the admin
    std::map<QString, QByteArray> m_strangers;
};

void TestApiAccess::initTestCase()
{
    for (const Role role : roles)
        m_tokens[role] = m_server.signedIn(role).token();
    ApiClient admin = m_server.signedIn(Role::Admin);
    for (const Role role : roles) {
        const auto made = admin.post("/api/v1/api-keys", {{QStringLiteral("name"), toString(role)},
                                                          {QStringLiteral("role"), toString(role)}});
        QCOMPARE(made.status, 201);
        m_keys[role] = made.text("key").toLatin1();
    }
    const SystemClock now;
    const FakeClock anHourAgo(Timestamp(now.now() - std::chrono::hours(1)));
    const QByteArray good = m_tokens[Role::Admin];
    const QByteArrayList parts = good.split('.');
    const QByteArray noneHeader =
        QByteArray(R"({"alg":"none","typ":"JWT"})")
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_strangers = {
        {QStringLiteral("absent"), {}},
        {QStringLiteral("expired"), tokenLike(good, m_server.keys().access, anHourAgo)},
        {QStringLiteral("foreign"), tokenLike(good, QByteArray(32, 'x'), now)},
        {QStringLiteral("unsigned"), noneHeader + '.' + parts[1] + '.'},
        {QStringLiteral("cut"), good.chopped(1)},
        {QStringLiteral("garbage"), "garbage"},
        {QStringLiteral("unknown key"), "mtn_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"},
    };
    QCOMPARE(ask(*m_server.router().find(http::Method::Get, "/api/v1/auth/me").route,
                 tokenLike(good, m_server.keys().access, now)),
             200); // the forger is good at his work
}

QByteArray TestApiAccess::tokenLike(const QByteArray &token, const QByteArray &key, const Clock &clock) const
{
    const SystemClock now;
    const auto claims = (*auth::AccessTokens::withKey(m_server.keys().access, now))->verify(token);
    return (*auth::AccessTokens::withKey(key, clock))->issue(claims->user, claims->session, claims->role);
}

void TestApiAccess::addRoutes()
{
    QTest::addColumn<int>("index");
    const auto &routes = m_server.router().routes();
    for (std::size_t i = 0; i < routes.size(); ++i)
        QTest::newRow(qPrintable(routes[i]->id)) << static_cast<int>(i);
}

int TestApiAccess::ask(const api::Route &route, const QByteArray &token, const QByteArray &body)
{
    m_client.setToken(token);
    const QByteArray method = http::toString(route.method);
    if (std::holds_alternative<api::Streaming>(route.work))
        return m_client.head(method, pathOf(route)).status;
    return m_client
        .send(method, pathOf(route), body,
              body.isEmpty() ? ApiClient::Headers()
                             : ApiClient::Headers{{"Content-Type", "application/json"}})
        .status;
}

void TestApiAccess::theRouteTableIsAsExpected()
{
    std::set<QString> open;
    std::set<QString> ids;
    for (const auto &route : m_server.router().routes()) {
        ids.insert(route->id);
        if (route->access == api::Access::Public)
            open.insert(route->id);
        if (route->path.startsWith("/api/v1/admin/"))
            QCOMPARE(route->access, api::Access::Admin);
        if (route->access == api::Access::Viewer && route->method != http::Method::Get &&
            !readingRoutes.contains(route->id))
            QVERIFY2(personalRoutes.contains(route->id), qPrintable(route->id)); // a viewer changes nothing
    }
    QCOMPARE(open, publicRoutes);
    QCOMPARE(ids.size(), m_server.router().routes().size());
}

void TestApiAccess::strangersAreRefused()
{
    QFETCH(int, index);
    const api::Route &route = *m_server.router().routes()[static_cast<std::size_t>(index)];
    const int unnamed = ask(route, {});
    for (const auto &[who, token] : m_strangers) {
        const int status = ask(route, token);
        QVERIFY2(status == (publicRoutes.contains(route.id) ? unnamed : 401),
                 qPrintable(QStringLiteral("%1 got %2").arg(who).arg(status)));
    }
}

void TestApiAccess::signedInUsersMayWhatTheirRoleSays()
{
    QFETCH(int, index);
    const api::Route &route = *m_server.router().routes()[static_cast<std::size_t>(index)];
    if (publicRoutes.contains(route.id))
        return;
    for (const Role role : roles) {
        const int status = ask(route, m_tokens[role]);
        const bool allowed = suffices(role, route.access);
        QVERIFY2(allowed ? status != 401 && status != 403 && status < 500 : status == 403,
                 qPrintable(QStringLiteral("%1 got %2").arg(toString(role)).arg(status)));
    }
}

void TestApiAccess::apiKeysMayWhatTheirRoleSays()
{
    QFETCH(int, index);
    const api::Route &route = *m_server.router().routes()[static_cast<std::size_t>(index)];
    if (publicRoutes.contains(route.id))
        return;
    const auto personal = personalRoutes.find(route.id);
    const bool isPersonal = personal != personalRoutes.end();
    for (const Role role : roles) {
        const int status = ask(route, m_keys[role], isPersonal ? personal->second : QByteArray());
        const bool allowed = !isPersonal && suffices(role, route.access);
        QVERIFY2(allowed ? status != 401 && status != 403 && status < 500 : status == 403,
                 qPrintable(QStringLiteral("key for %1 got %2").arg(toString(role)).arg(status)));
    }
}

void TestApiAccess::aKeyMayNoMoreThanItsUser()
{
    ApiClient editor = m_server.signedIn(Role::Editor);
    const auto refused = editor.post("/api/v1/api-keys", {{QStringLiteral("name"), QStringLiteral("more")},
                                                          {QStringLiteral("role"), QStringLiteral("admin")}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.badFields(), QStringList{QStringLiteral("role")});

    const auto made = editor.post("/api/v1/api-keys", {{QStringLiteral("name"), QStringLiteral("deploy")},
                                                       {QStringLiteral("role"), QStringLiteral("editor")}});
    ApiClient program = m_server.visitor();
    program.setToken(made.text("key").toLatin1());
    QCOMPARE(program.post("/api/v1/monitors/bulk").status, 415); // it may, once it says what
    const QByteArray id = editor.get("/api/v1/auth/me").text("id").toLatin1();
    ApiClient admin = m_server.signedIn(Role::Admin);
    QCOMPARE(
        admin.patch("/api/v1/admin/users/" + id, {{QStringLiteral("role"), QStringLiteral("viewer")}}).status,
        200);
    QCOMPARE(program.post("/api/v1/monitors/bulk").status, 403);
    QCOMPARE(editor.post("/api/v1/monitors/bulk").status, 403); // nor may the token that says "editor"
    QCOMPARE(
        admin.patch("/api/v1/admin/users/" + id, {{QStringLiteral("role"), QStringLiteral("editor")}}).status,
        200);
}

void TestApiAccess::theSchemeIsReadInAnyCase()
{
    ApiClient client = m_server.visitor();
    for (const QByteArray scheme : {"Bearer ", "bearer ", "BEARER "})
        QCOMPARE(
            client.send("GET", "/api/v1/auth/me", {}, {{"Authorization", scheme + m_tokens[Role::Viewer]}})
                .status,
            200);
    for (const QByteArray scheme : {"", "Basic ", "Token "}) {
        const auto refused =
            client.send("GET", "/api/v1/auth/me", {}, {{"Authorization", scheme + m_tokens[Role::Viewer]}});
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.header("www-authenticate"), QByteArray("Bearer"));
    }
}

QTEST_GUILESS_MAIN(TestApiAccess)
#include "testapiaccess.moc"
