// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apifixture.h"

#include <QTest>

using namespace monitron;
using namespace monitron::test;

namespace {

const QByteArray settings = "/api/v1/settings";
const QByteArray monitors = "/api/v1/monitors";
const ApiClient::Headers asJson{{"Content-Type", "application/json"}};
const QByteArray someId = "/0198c0de-0000-7000-8000-00000000ffff";

} // namespace

/// What requests get that are no good, and what every answer has.
class TestApiErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badBodies_data();
    void badBodies();
    void aProblemIsADocument_data();
    void aProblemIsADocument();
    void nestingHasALimit();
    void whatTakesNoBodyTakesAnEmptyOne();
    void unknownParametersAreNamed();
    void otherMethodsAreNotAllowed_data();
    void otherMethodsAreNotAllowed();
    void headIsGetWithoutABody_data();
    void headIsGetWithoutABody();
    void everyAnswerIsSafe();
    void withoutCorsNobodyIsLetIn();
    void corsLetsTheListedIn();
    void bodiesHaveALimit();
    void strangersSendNoLargeBodies();

private:
    ApiFixture m_server;
    ApiClient m_editor = m_server.signedIn(Role::Editor);
};

void TestApiErrors::badBodies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body, int status) {
        QTest::newRow(name) << type << body << status;
    };
    const QByteArray plain = "application/json";
    row("good", plain, "{}", 200);
    row("charset", "application/json; charset=utf-8", "{}", 200);
    row("any case", "Application/JSON", "{}", 200);
    row("a kind of JSON", "application/merge-patch+json", "{}", 200);
    row("no type", {}, "{}", 415);
    row("a form", "application/x-www-form-urlencoded", "a=b", 415);
    row("text", "text/plain", "{}", 415);
    row("nothing", plain, {}, 400);
    row("blanks", plain, "  ", 400);
    row("cut off", plain, R"({"tag_colors": )", 400);
    row("a comma too many", plain, R"({"tag_colors": {},})", 400);
    row("more behind it", plain, "{} {}", 400);
    row("single quotes", plain, "{'a': 1}", 400);
    row("a number", plain, "7", 400);
    row("a text", plain, R"("x")", 400);
    row("null", plain, "null", 400);
    row("a list", plain, "[]", 400);
    row("not UTF-8", plain, QByteArray("{\"tag_colors\": {\"\xff\xfe\": \"\"}}"), 400);
    row("a lone brace", plain, "}", 400);
    row("zero bytes", plain, QByteArray("{}\0\0", 4), 400);
}

void TestApiErrors::badBodies()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto answer =
        m_editor.send("PATCH", settings, body,
                      type.isNull() ? ApiClient::Headers() : ApiClient::Headers{{"Content-Type", type}});
    QVERIFY2(answer.status == status, answer.body.constData());
}

void TestApiErrors::aProblemIsADocument_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("malformed") << QByteArray("PATCH") << settings << QByteArray("{") << 400;
    QTest::newRow("bad field") << QByteArray("PATCH") << settings << QByteArray(R"({"x": 1})") << 400;
    QTest::newRow("unknown path") << QByteArray("GET") << QByteArray("/nothing/here") << QByteArray() << 404;
    QTest::newRow("unknown thing") << QByteArray("GET") << monitors + someId << QByteArray() << 404;
    QTest::newRow("method") << QByteArray("DELETE") << settings << QByteArray() << 405;
    QTest::newRow("role") << QByteArray("GET") << QByteArray("/api/v1/admin/users") << QByteArray() << 403;
}

void TestApiErrors::aProblemIsADocument()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto answer = m_editor.send(method, path, body, asJson);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("content-type"), QByteArray("application/problem+json"));
    QCOMPARE(answer["status"], QJsonValue(status));
    QCOMPARE(answer["type"], QJsonValue(QStringLiteral("about:blank")));
    QVERIFY(!answer.text("title").isEmpty());
    QVERIFY2(answer.text("detail").size() > 10, answer.body.constData());
}

void TestApiErrors::nestingHasALimit()
{
    const auto nested = [this](int depth) {
        const QByteArray body =
            R"({"tag_colors": )" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
        return m_editor.send("PATCH", settings, body, asJson);
    };
    QCOMPARE(nested(32).badFields(), words("tag_colors"));
    QVERIFY(nested(33).text("detail").contains(QStringLiteral("nested")));
    QCOMPARE(nested(500'000).status, 400);
    // Brackets in texts are none.
    const QByteArray body = R"({"tag_colors": {"\"[[[[)" + QByteArray(100, '[') + R"(": "red"}})";
    QCOMPARE(m_editor.send("PATCH", settings, body, asJson).status, 200);
}

void TestApiErrors::whatTakesNoBodyTakesAnEmptyOne()
{
    const QByteArray path = "/api/v1/auth/sessions";
    for (const QByteArray body : {"", "{}", " {} ", "null"})
        QCOMPARE(m_editor.send("DELETE", path, body, asJson).status, 204);
    for (const QByteArray body : {"[]", "{\"x\": 1}", "x"})
        QCOMPARE(m_editor.send("DELETE", path, body, asJson).status, 400);
}

void TestApiErrors::unknownParametersAreNamed()
{
    QCOMPARE(m_editor.get(settings + "?a=1&b").badFields(), words("a b"));
    QCOMPARE(m_editor.get(settings + "?%C3%BC=1").badFields(), words("ü"));
    QCOMPARE(m_editor.get(settings + "?").status, 200);
    QCOMPARE(m_editor.get(settings + "?&&").status, 200);
    QCOMPARE(m_editor.patch(settings + "?force=1", json("{}")).status, 400);
}

void TestApiErrors::otherMethodsAreNotAllowed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allow");
    const auto row = [](const char *method, const QByteArray &path, const char *allow) {
        QTest::newRow(method + path) << QByteArray(method) << path << QByteArray(allow);
    };
    row("DELETE", monitors, "GET, HEAD, POST, OPTIONS");
    row("PUT", monitors + '/', "GET, HEAD, POST, OPTIONS");
    row("POST", monitors + someId, "GET, HEAD, PUT, PATCH, DELETE, OPTIONS");
    row("GET", monitors + someId + "/run", "POST, OPTIONS");
    row("HEAD", monitors + someId + "/run", "POST, OPTIONS");
    row("GET", "/api/v1/auth/login", "POST, OPTIONS");
    row("POST", "/openapi.json", "GET, HEAD, OPTIONS");
}

void TestApiErrors::otherMethodsAreNotAllowed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, allow);
    const auto refused = m_server.visitor().send(method, path);
    QCOMPARE(refused.status, 405);
    QCOMPARE(refused.header("allow"), allow);
    const auto options = m_server.visitor().send("OPTIONS", path);
    QCOMPARE(options.status, 204);
    QCOMPARE(options.header("allow"), allow);
    QCOMPARE(m_server.visitor().send("OPTIONS", "/nothing").status, 404);
}

void TestApiErrors::headIsGetWithoutABody_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const QByteArray path : {"/api/v1/monitors", "/api/v1/settings", "/openapi.json", "/healthz",
                                  "/docs", "/api/v1/trash", "/nothing", "/api/v1/admin/users"})
        QTest::newRow(path.constData()) << path;
}

void TestApiErrors::headIsGetWithoutABody()
{
    QFETCH(QByteArray, path);
    const auto get = m_editor.get(path);
    const auto head = m_editor.send("HEAD", path);
    QCOMPARE(head.status, get.status);
    QVERIFY(head.body.isEmpty());
    for (const char *name : {"content-type", "content-length", "etag", "cache-control"})
        QCOMPARE(head.header(name), get.header(name));
    QCOMPARE(m_editor.get("/healthz").status, 200); // over the same connection
}

void TestApiErrors::everyAnswerIsSafe()
{
    std::vector<ApiAnswer> answers;
    answers.push_back(m_editor.get(monitors));
    answers.push_back(m_editor.get("/nothing"));
    answers.push_back(m_server.visitor().get(monitors));
    answers.push_back(m_server.visitor().get("/docs"));
    answers.push_back(m_editor.send("OPTIONS", monitors));
    answers.push_back(m_editor.send("PATCH", settings, QByteArray(1024 * 1024 + 1, ' '), asJson));
    RawClient rude(m_server.port());
    rude.send("what is this\r\n\r\n");
    answers.emplace_back();
    static_cast<RawAnswer &>(answers.back()) = rude.answer();
    QCOMPARE(answers.back().status, 400);
    QCOMPARE(answers.back().header("content-type"), QByteArray("application/problem+json"));
    for (const ApiAnswer &answer : answers) {
        QCOMPARE(answer.header("x-content-type-options"), QByteArray("nosniff"));
        QCOMPARE(answer.header("referrer-policy"), QByteArray("no-referrer"));
        QVERIFY(answer.header("content-security-policy").contains("frame-ancestors 'none'"));
        QVERIFY(!answer.header("cache-control").isEmpty());
        QVERIFY(answer.header("strict-transport-security").isNull()); // it came over plain HTTP
        QVERIFY(answer.header("server").isNull());
    }
    QCOMPARE(m_server.visitor().get(monitors).header("www-authenticate"), QByteArray("Bearer"));
}

void TestApiErrors::withoutCorsNobodyIsLetIn()
{
    const ApiClient::Headers from{{"Origin", "https://app.example"},
                                  {"Access-Control-Request-Method", "POST"}};
    for (const ApiAnswer &answer :
         {m_editor.send("OPTIONS", monitors, {}, from), m_editor.get(monitors, from)}) {
        for (auto it = answer.headers.begin(); it != answer.headers.end(); ++it)
            QVERIFY2(!it.key().startsWith("access-control-"), it.key().constData());
    }
}

void TestApiErrors::corsLetsTheListedIn()
{
    ApiFixture::Options options;
    options.config.corsOrigins = {QStringLiteral("https://app.example")};
    ApiFixture server(options);
    ApiClient visitor = server.visitor();
    const ApiClient::Headers known{{"Origin", "https://app.example"}};
    const auto preflight = visitor.send("OPTIONS", monitors, {}, known);
    QCOMPARE(preflight.status, 204);
    QCOMPARE(preflight.header("access-control-allow-origin"), QByteArray("https://app.example"));
    QCOMPARE(preflight.header("access-control-allow-credentials"), QByteArray("true"));
    QVERIFY(preflight.header("access-control-allow-methods").contains("POST"));
    for (const char *name : {"Authorization", "Content-Type", "If-Match", "Idempotency-Key"})
        QVERIFY(preflight.header("access-control-allow-headers").contains(name));
    QVERIFY(preflight.header("vary").contains("Origin"));
    const auto refused = visitor.get(monitors, known); // its client has to be able to read the 401
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.header("access-control-allow-origin"), QByteArray("https://app.example"));
    QVERIFY(refused.header("access-control-expose-headers").contains("ETag"));
    for (const QByteArray other :
         {"https://evil.example", "https://app.example.evil.example", "http://app.example", "null",
          "https://app.example, https://evil.example", ""}) {
        const auto answer = visitor.get(monitors, {{"Origin", other}});
        QVERIFY2(answer.header("access-control-allow-origin").isNull(), other.constData());
        QVERIFY(answer.header("vary").contains("Origin"));
    }
}

void TestApiErrors::bodiesHaveALimit()
{
    constexpr int mebibyte = 1024 * 1024;
    const auto padded = [](qsizetype size) { return QByteArray("{}").leftJustified(size, ' '); };
    QCOMPARE(m_editor.send("PATCH", settings, padded(mebibyte), asJson).status, 200);
    const auto refused = m_editor.send("PATCH", settings, padded(mebibyte + 1), asJson);
    QCOMPARE(refused.status, 413);
    QCOMPARE(refused.header("connection").toLower(), QByteArray("close"));
    QCOMPARE(m_editor.send("POST", "/nothing", padded(mebibyte + 1), asJson).status, 413);
    QCOMPARE(m_editor.send("POST", monitors + "/bulk", padded(2 * mebibyte), asJson).status, 400);
    QCOMPARE(m_editor.send("POST", "/api/v1/import", padded(3 * mebibyte), asJson).badFields(),
             words("content"));
}

void TestApiErrors::strangersSendNoLargeBodies()
{
    RawClient stranger(m_server.port());
    stranger.send("POST /api/v1/import HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                  "Content-Length: 30000000\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(stranger.answer().status, 401); // and not 100
    RawClient viewer(m_server.port());
    viewer.send("POST /api/v1/import HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: "
                "Bearer " +
                m_server.signedIn(Role::Viewer).token() + "\r\nContent-Length: 30000000\r\n\r\n");
    QCOMPARE(viewer.answer().status, 403);
}

QTEST_GUILESS_MAIN(TestApiErrors)
#include "testapierrors.moc"
