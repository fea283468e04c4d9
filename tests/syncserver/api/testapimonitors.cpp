// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "tests/support/apifixture.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace monitron;
using namespace monitron::test;

namespace {

const QByteArray all = "/api/v1/monitors";

QByteArray one(const ApiAnswer &answer, const char *more = "")
{
    return all + '/' + answer.text("id").toLatin1() + more;
}

} // namespace

/// Monitors: making, reading, editing, listing, removing; as the old product's clients do it, and beyond.
class TestApiMonitors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMonitorHasAllThatOldClientsRead();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void anEditKeepsTheOtherFields();
    void anEditIsAnsweredAsItWasMade();
    void theMakerMayChooseTheId();
    void anEditOfAnotherVersionIsRefused_data();
    void anEditOfAnotherVersionIsRefused();
    void whatIsRemovedCanBeRestored();
    void resumeTakesOutOfTheTrash();
    void pauseStopsIt();
    void unknownOnesAreNotFound();
    void secretsAreNeverAnswered();
    void aSecretThatComesBackAsDotsStays();
    void revisionsSayWhoChangedWhat();

private:
    ApiAnswer add(const char *fields = "{}");
    Monitor stored(const ApiAnswer &monitor);

    ApiFixture m_server;
    ApiClient m_editor = m_server.signedIn(Role::Editor);
};

/// A paused one, unless the fields say otherwise.
ApiAnswer TestApiMonitors::add(const char *fields)
{
    QJsonObject body = json(R"({"name": "Shop", "url": "https://shop.example/", "enabled": false})");
    const QJsonObject given = json(fields);
    for (auto it = given.begin(); it != given.end(); ++it)
        body[it.key()] = it.value();
    return m_editor.post(all, body);
}

Monitor TestApiMonitors::stored(const ApiAnswer &monitor)
{
    const auto reader = m_server.store().openReader();
    return (*reader)->monitors({MonitorId::fromString(monitor.text("id"))})->at(0).monitor;
}

void TestApiMonitors::aMonitorHasAllThatOldClientsRead()
{
    const auto made =
        m_editor.post("/api/v1/monitors/", json(R"({"name": "Shop", "url": "https://shop.example/",
        "method": "GET", "interval_seconds": 60, "timeout_seconds": 10, "enabled": false})"));
    QCOMPARE(made.status, 201);
    QCOMPARE(made.header("location"), one(made));
    QCOMPARE(made.header("content-type"), QByteArray("application/json"));
    for (const char *field :
         {"id", "name", "url", "method", "interval_seconds", "timeout_seconds", "enabled", "owner_id",
          "next_run_at", "last_checked_at", "last_status_code", "last_latency_ms", "last_outcome",
          "consecutive_failures", "created_at", "updated_at", "version"})
        QVERIFY2(made.object().contains(QString::fromLatin1(field)), field);
    QCOMPARE(made["interval_seconds"], QJsonValue(60));
    QCOMPARE(made["enabled"], QJsonValue(false));
    QCOMPARE(made["consecutive_failures"], QJsonValue(0));
    QCOMPARE(made["last_outcome"], QJsonValue(QJsonValue::Null));
    QCOMPARE(made["version"], QJsonValue(1));
    QCOMPARE(m_editor.get(one(made)).object(), made.object());
    QCOMPARE(made.text("owner_id"), m_editor.get("/api/v1/auth/me").text("id"));
}

void TestApiMonitors::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const char *body, const QStringList &fields) {
        QTest::newRow(name) << QByteArray(body) << fields;
    };
    row("nothing", R"({"name": "x"})", words("url"));
    row("several ranges", R"({"url": "https://a.example/", "interval_seconds": 1, "timeout_seconds": 61,
        "max_redirects": 31})",
        words("interval_seconds max_redirects timeout_seconds"));
    row("unknown ones", R"({"url": "https://a.example/", "colour": "red", "policy": {"mood": 1}})",
        words("colour policy.mood"));
    row("types",
        R"({"url": 1, "name": null, "enabled": "yes", "tags": ["a", 1], "headers": [{"name": "X"}]})",
        words("enabled headers[0].value name tags[1] url"));
    row("read-only ones", R"({"url": "https://a.example/", "status": "up", "last_outcome": "up"})",
        words("last_outcome status"));
    row("method and kind", R"({"url": "https://a.example/", "method": "TRACE", "kind": "ftp"})",
        words("kind method"));
    row("rules", R"({"url": "ftp://a.example/", "auth_scheme": "basic"})", words("auth_user url"));
    row("no host", R"({"url": "https://"})", words("url"));
    row("kind and address", R"({"url": "https://a.example/", "kind": "tcp"})", words("url url"));
    row("statuses", R"({"url": "https://a.example/", "accepted_statuses": "fine"})",
        words("accepted_statuses"));
    row("header name", R"({"url": "https://a.example/", "headers": [{"name": "a b", "value": ""}]})",
        words("headers"));
    row("line break", R"({"url": "https://a.example/", "headers": [{"name": "X", "value": "a\nb"}]})",
        words("headers"));
    row("id", R"({"url": "https://a.example/", "id": "7"})", words("id"));
    row("version", R"({"url": "https://a.example/", "version": 1})", words("version"));
    row("interval as text", R"({"url": "https://a.example/", "interval_seconds": "60"})",
        words("interval_seconds"));
}

void TestApiMonitors::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, fields);
    const auto refused = m_editor.post(all, json(body));
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.badFields(), fields);
    for (const QString &field : fields)
        QVERIFY2(refused.text("detail").contains(field), refused.body.constData());
    const auto before = add();
    const QJsonObject edit = json(body);
    if (fields.contains(QStringLiteral("version")) || !edit.contains(u"url"))
        return; // an edit may have one, and needs no address
    QCOMPARE(m_editor.put(one(before), edit).badFields(), fields);
    QCOMPARE(m_editor.get(one(before)).object(), before.object());
}

void TestApiMonitors::anEditKeepsTheOtherFields()
{
    const auto made = add(R"({"group": "Edit", "tags": ["a", "b"], "notes": "hello",
        "policy": {"confirm_after": 5, "retry": [[2, 30], [null, 60]]}})");
    QCOMPARE(made.status, 201);
    QJsonObject expected = made.object();
    const auto check = [&](const ApiAnswer &answer, const QJsonObject &wanted) {
        QCOMPARE(answer.status, 200);
        QJsonObject got = answer.object();
        got[u"updated_at"] = wanted[u"updated_at"];
        QCOMPARE(got, wanted);
    };
    expected[u"name"] = QStringLiteral("Shop 2");
    expected[u"version"] = 2;
    check(m_editor.put(one(made), json(R"({"name": "Shop 2"})")), expected);

    QJsonObject policy = expected[u"policy"].toObject();
    policy[u"recover_after"] = 4;
    expected[u"policy"] = policy;
    expected[u"tags"] = QJsonArray{QStringLiteral("c")};
    expected[u"version"] = 3;
    check(m_editor.patch(one(made), json(R"({"policy": {"recover_after": 4}, "tags": ["c"]})")), expected);

    expected[u"owner_id"] = QJsonValue::Null;
    expected[u"version"] = 4;
    check(m_editor.patch(one(made), json(R"({"owner_id": null})")), expected);

    QCOMPARE(m_editor.patch(one(made), json(R"({"id": "0198c0de-0000-7000-8000-000000000001"})")).badFields(),
             words("id"));
    // What was read may be sent back but for what is only read.
    QJsonObject whole = made.object();
    for (const char *name :
         {"secret_version", "created_at", "updated_at", "status", "status_since", "next_run_at",
          "last_checked_at", "last_status_code", "last_latency_ms", "last_outcome", "last_error_message",
          "consecutive_failures", "incident_id", "certificate_warned_days"})
        whole.remove(QString::fromLatin1(name));
    whole[u"version"] = 4;
    QCOMPARE(m_editor.put(one(made), whole).status, 200);
    QCOMPARE(m_editor.get(one(made)).text("name"), QStringLiteral("Shop"));
}

/// And not as somebody else has changed it by then.
void TestApiMonitors::anEditIsAnsweredAsItWasMade()
{
    const auto made = add();
    ApiClient other = m_server.signedIn(Role::Editor);
    std::atomic<int> wrong = 0;
    const auto hurry = [&](ApiClient &client, const QString &who) {
        for (int i = 0; i < 100; ++i) {
            const QString notes = who + QString::number(i);
            const auto saved = client.patch(one(made), {{QStringLiteral("notes"), notes}});
            if (saved.status == 200 && saved.text("notes") != notes)
                ++wrong;
        }
    };
    std::thread theirs([&] { hurry(other, QStringLiteral("theirs ")); });
    hurry(m_editor, QStringLiteral("mine "));
    theirs.join();
    QCOMPARE(wrong.load(), 0);
}

void TestApiMonitors::theMakerMayChooseTheId()
{
    const char *const body = R"({"id": "0198c0de-0000-7000-8000-000000000002"})";
    const auto made = add(body);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("id"), QStringLiteral("0198c0de-0000-7000-8000-000000000002"));
    QCOMPARE(add(body).status, 409);
    QCOMPARE(m_editor.remove(one(made)).status, 204);
    QCOMPARE(add(body).status, 409); // it lies in the trash
}

void TestApiMonitors::anEditOfAnotherVersionIsRefused_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 200;
    QTest::newRow("any") << QByteArray("*") << 200;
    QTest::newRow("current") << QByteArray("\"2\"") << 200;
    QTest::newRow("as read") << QByteArray("read") << 200;
    QTest::newRow("one of several") << QByteArray("\"9\", \"2\"") << 200;
    QTest::newRow("old") << QByteArray("\"1\"") << 412;
    QTest::newRow("future") << QByteArray("\"22\"") << 412;
    QTest::newRow("foreign") << QByteArray("\"abc\"") << 412;
}

void TestApiMonitors::anEditOfAnotherVersionIsRefused()
{
    QFETCH(QByteArray, tag);
    QFETCH(int, status);
    const auto asked = [&](auto act) {
        const auto made = add();
        const auto second = m_editor.put(one(made), json(R"({"notes": "second"})"));
        ApiClient::Headers headers;
        if (!tag.isEmpty())
            headers.emplace_back("If-Match", tag == "read" ? second.header("etag") : tag);
        const ApiAnswer answer = act(made, headers);
        if (status == 412) {
            QCOMPARE(answer.status, 412);
            QCOMPARE(answer["current_version"], QJsonValue(2));
            QCOMPARE(m_editor.get(one(made)).object(), second.object());
        } else {
            QCOMPARE(answer.status / 100, 2);
        }
    };
    const QJsonObject edit = json(R"({"notes": "third"})");
    asked([&](const auto &made, const auto &headers) { return m_editor.put(one(made), edit, headers); });
    asked([&](const auto &made, const auto &headers) { return m_editor.patch(one(made), edit, headers); });
    asked([&](const auto &made, const auto &headers) { return m_editor.remove(one(made), headers); });
    asked([&](const auto &made, const auto &headers) {
        return m_editor.post(one(made, "/resume"), {}, headers);
    });
    // The same by the field, for clients that can't set headers.
    const auto made = add();
    QCOMPARE(m_editor.put(one(made), json(R"({"notes": "x", "version": 2})"))["current_version"],
             QJsonValue(1));
    QCOMPARE(m_editor.put(one(made), json(R"({"notes": "x", "version": 1})")).status, 200);
}

void TestApiMonitors::whatIsRemovedCanBeRestored()
{
    const auto made = add(R"({"group": "Trash"})");
    const auto removed = m_editor.remove(one(made));
    QCOMPARE(removed.status, 204);
    QVERIFY(removed.body.isEmpty());
    QCOMPARE(m_editor.get(one(made)).status, 404);
    QCOMPARE(m_editor.remove(one(made)).status, 404);
    QVERIFY(m_editor.get(all + "?group=Trash").array().isEmpty());
    const QJsonArray trash = m_editor.get("/api/v1/trash").array();
    QCOMPARE(trash[0][u"id"], made["id"]);
    QCOMPARE(m_editor.post(one(made, "/restore")).text("id"), made.text("id"));
    QCOMPARE(m_editor.get(all + "?group=Trash").array().size(), 1);
    QVERIFY(m_editor.post(one(made, "/restore")).status >= 400);
}

void TestApiMonitors::resumeTakesOutOfTheTrash()
{
    const auto made = add();
    m_editor.remove(one(made));
    const auto resumed = m_editor.post(one(made, "/resume"));
    QCOMPARE(resumed.status, 200);
    QCOMPARE(resumed["enabled"], QJsonValue(true));
    QCOMPARE(m_editor.get(one(made)).status, 200);
    m_editor.remove(one(made));
}

void TestApiMonitors::pauseStopsIt()
{
    const auto made = add();
    const auto resumed = m_editor.post(one(made, "/resume"));
    QCOMPARE(resumed["enabled"], QJsonValue(true));
    QVERIFY(resumed["next_run_at"].isString());
    for (int twice = 0; twice < 2; ++twice) {
        const auto paused = m_editor.post(one(made, "/pause"));
        QCOMPARE(paused.status, 200);
        QCOMPARE(paused["enabled"], QJsonValue(false));
        QCOMPARE(paused["status"], QJsonValue(QStringLiteral("paused")));
        QVERIFY(paused["next_run_at"].isNull());
    }
}

void TestApiMonitors::unknownOnesAreNotFound()
{
    for (const QByteArray id : {"0198c0de-0000-7000-8000-00000000ffff", "7", "%00", "a%2Fb"}) {
        const QByteArray path = all + '/' + id;
        QCOMPARE(m_editor.get(path).status, 404);
        QCOMPARE(m_editor.put(path, json(R"({"name": "x"})")).status, 404);
        QCOMPARE(m_editor.remove(path).status, 404);
        for (const char *action : {"/run", "/pause", "/resume", "/restore"})
            QCOMPARE(m_editor.post(path + action).status, 404);
        for (const char *part : {"/checks", "/series", "/uptime", "/distribution", "/interruptions",
                                 "/endpoint", "/revisions", "/checks/2026-01-31T12:00:00Z"})
            QVERIFY2(m_editor.get(path + part).status == 404, part);
    }
}

void TestApiMonitors::secretsAreNeverAnswered()
{
    const auto made =
        add(R"({"group": "Secret", "url": "https://anna:s3cret@shop.example/", "auth_scheme": "basic",
        "auth_user": "anna", "secret": "s3cret", "headers": [{"name": "X-Api-Key", "value": "s3cret"},
        {"name": "Accept", "value": "text/plain"}]})");
    QCOMPARE(made.status, 201);
    m_editor.patch(one(made), json(R"({"secret": "s3cret2", "url": "https://anna:s3cret2@shop.example/",
        "headers": [{"name": "X-Api-Key", "value": "s3cret2"}, {"name": "Accept", "value": "text/plain"}]})"));
    const Monitor monitor = stored(made);
    QCOMPARE(monitor.http.headers.at(0).value, QStringLiteral("s3cret2")); // it is there, and yet …
    QVERIFY(!m_server.secrets().keys().isEmpty());
    m_editor.post(all + "/bulk", json(R"({"action": "edit", "ids": [], "fields": {"notes": "x"}})"));
    m_editor.remove(one(made));
    m_editor.post(one(made, "/restore"));
    ApiClient admin = m_server.signedIn(Role::Admin);
    for (const QByteArray &path :
         {one(made), one(made, "/revisions"), all + "?group=Secret", QByteArray("/api/v1/export"),
          QByteArray("/api/v1/export?format=csv"), QByteArray("/api/v1/trash"),
          QByteArray("/api/v1/admin/audit"), QByteArray("/api/v1/changes"), QByteArray("/metrics"),
          "/badges/" + made.text("id").toLatin1() + "/status.svg"}) {
        const auto answer = admin.get(path);
        QCOMPARE(answer.status, 200);
        QVERIFY2(!answer.body.contains("s3cret"), answer.body.constData());
    }
    QVERIFY(!made.body.contains("s3cret"));
    QVERIFY(!made.object().contains(u"secret"));
    QCOMPARE(made["secret_version"].toInt(), 1);
    QCOMPARE(m_editor.get(one(made))["secret_version"].toInt(), 2);
    const QJsonArray headers = made["headers"].toArray();
    QCOMPARE(headers[0][u"value"], QJsonValue(QStringLiteral("•••")));
    QCOMPARE(headers[1][u"value"], QJsonValue(QStringLiteral("text/plain")));
    QCOMPARE(made.text("url"), QStringLiteral("https://anna@shop.example/"));
}

void TestApiMonitors::aSecretThatComesBackAsDotsStays()
{
    const auto made = add(R"({"url": "https://anna:s3cret@shop.example/",
        "headers": [{"name": "X-Api-Key", "value": "s3cret"}]})");
    const QJsonObject back{{QStringLiteral("url"), made["url"]},
                           {QStringLiteral("headers"),
                            QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("x-api-key")},
                                                   {QStringLiteral("value"), QStringLiteral("•••")}}}}};
    QCOMPARE(m_editor.put(one(made), back).status, 200);
    QCOMPARE(stored(made).http.headers.at(0).value, QStringLiteral("s3cret"));
    QCOMPARE(stored(made).url, QStringLiteral("https://anna:s3cret@shop.example/"));
    m_editor.put(
        one(made),
        json(R"({"headers": [{"name": "X-Api-Key", "value": "other"}], "url": "https://shop.example/"})"));
    QCOMPARE(stored(made).http.headers.at(0).value, QStringLiteral("other"));
    QCOMPARE(stored(made).url, QStringLiteral("https://shop.example/"));
}

void TestApiMonitors::revisionsSayWhoChangedWhat()
{
    const auto made = add();
    m_editor.patch(
        one(made),
        json(R"({"name": "Renamed", "secret": "s3cret", "headers": [{"name": "Token", "value": "a"}]})"));
    m_server.signedIn(Role::Admin).patch(one(made), json(R"({"interval_seconds": 30})"));
    const QJsonArray revisions = m_editor.get(one(made, "/revisions")).array();
    QVERIFY(revisions.size() >= 2);
    QCOMPARE(revisions[0][u"author"].toString(), ApiFixture::emailOf(Role::Admin));
    QCOMPARE(revisions[0][u"version"], QJsonValue(3));
    const QJsonArray changes = revisions[0][u"changes"].toArray();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].toObject(), json(R"({"field": "interval_seconds", "before": 60, "after": 30})"));
    QCOMPARE(revisions[1][u"author"].toString(), ApiFixture::emailOf(Role::Editor));
    QStringList fields;
    const QJsonArray edited = revisions[1][u"changes"].toArray();
    for (const QJsonValue &change : edited)
        fields << change[u"field"].toString();
    fields.sort();
    QCOMPARE(fields, words("headers.Token name secret"));
    QCOMPARE(m_editor.get(one(made, "/revisions?limit=1")).array().size(), 1);
}

QTEST_GUILESS_MAIN(TestApiMonitors)
#include "testapimonitors.moc"
