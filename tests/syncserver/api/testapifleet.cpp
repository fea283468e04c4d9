// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apifixture.h"

#include <QTest>

using namespace monitron;
using namespace monitron::test;

namespace {

const QByteArray all = "/api/v1/monitors";
const QString unknown = QStringLiteral("0198c0de-0000-7000-8000-00000000ffff");

QJsonArray idsOf(const QJsonArray &monitors)
{
    QJsonArray ids;
    for (const QJsonValue &monitor : monitors)
        ids.append(monitor[u"id"]);
    return ids;
}

QJsonObject order(const char *action, const QJsonArray &ids, const QJsonObject &fields = {})
{
    QJsonObject out{{QStringLiteral("action"), QString::fromLatin1(action)}, {QStringLiteral("ids"), ids}};
    if (!fields.isEmpty())
        out[u"fields"] = fields;
    return out;
}

/// A monitor but for what a server gives it.
QJsonObject portable(const QJsonValue &monitor)
{
    QJsonObject out = monitor.toObject();
    for (const QString &name : words("id owner_id version created_at updated_at status_since"))
        out.remove(name);
    return out;
}

QJsonObject pausedAt(const char *host)
{
    return {{QStringLiteral("url"), QStringLiteral("https://%1/").arg(QLatin1String(host))},
            {QStringLiteral("enabled"), false}};
}

} // namespace

/// Many monitors at once: tags, groups, bulk, export and import; and creates that are repeated.
class TestApiFleet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_editor.reset(); // a server that stops waits for who is still connected
        m_server.reset();
    }
    void tagsAndGroupsAreCounted();
    void bulkDoesTheSameToAll();
    void bulkIsDoneToAllOrNone_data();
    void bulkIsDoneToAllOrNone();
    void badBulkOrdersAreNamed();
    void whatIsExportedCanBeImported_data();
    void whatIsExportedCanBeImported();
    void anImportReportsEveryEntry();
    void aRepeatedCreateIsDoneOnce();
    void anotherRequestWithTheSameKeyIsRefused();
    void aFailedCreateMayBeTriedAgain();

private:
    QJsonArray list() { return m_editor->get(all + "?sort=name").array(); }
    ApiAnswer bulk(const QJsonObject &body) { return m_editor->post(all + "/bulk", body); }

    std::unique_ptr<ApiFixture> m_server;
    std::optional<ApiClient> m_editor;
};

void TestApiFleet::init()
{
    m_server = std::make_unique<ApiFixture>();
    m_editor.emplace(m_server->signedIn(Role::Editor));
    for (const char *fields :
         {R"({"name": "A", "tags": ["red", "blue"], "group": "P/Q"})",
          R"({"name": "B, \"b\"", "tags": ["red"], "group": "P"})",
          R"({"name": "C ü", "notes": "two\nlines", "method": "POST", "body": "{\"a\": 1}"})"}) {
        QJsonObject body = json(fields);
        body[u"enabled"] = false;
        body[u"url"] =
            QStringLiteral("https://%1.example/?q=1,2").arg(body[u"name"].toString().at(0).toLower());
        QCOMPARE(m_editor->post(all, body).status, 201);
    }
}

void TestApiFleet::tagsAndGroupsAreCounted()
{
    QCOMPARE(m_editor->get("/api/v1/tags").body,
             QByteArray(R"([{"down":0,"monitors":1,"name":"blue"},{"down":0,"monitors":2,"name":"red"}])"));
    QCOMPARE(m_editor->get("/api/v1/groups").body,
             QByteArray(R"([{"down":0,"monitors":2,"name":"P"},{"down":0,"monitors":1,"name":"P/Q"}])"));
}

void TestApiFleet::bulkDoesTheSameToAll()
{
    const QJsonArray ids = idsOf(list());
    QCOMPARE(
        bulk(order("edit", ids, json(R"({"tags": ["green"], "policy": {"confirm_after": 7}})")))["count"],
        QJsonValue(3));
    const QJsonArray edited = list();
    for (const QJsonValue &monitor : edited) {
        QCOMPARE(monitor[u"tags"], QJsonValue(QJsonArray{QStringLiteral("green")}));
        QCOMPARE(monitor[u"policy"][u"confirm_after"], QJsonValue(7));
    }
    QCOMPARE(bulk(order("resume", ids)).status, 200);
    QCOMPARE(m_editor->get(all + "?enabled=true").array().size(), 3);
    QCOMPARE(bulk(order("run", ids)).status, 200);
    QCOMPARE(bulk(order("pause", ids)).status, 200);
    QCOMPARE(m_editor->get(all + "?status=paused").array().size(), 3);
    QCOMPARE(bulk(order("run", ids))["count"], QJsonValue(0)); // those that are paused are left out
    QCOMPARE(bulk(order("remove", ids)).status, 200);
    QVERIFY(list().isEmpty());
    QCOMPARE(bulk(order("restore", ids)).status, 200);
    QCOMPARE(list().size(), 3);
    QCOMPARE(bulk(order("pause", {}))["count"], QJsonValue(0));
}

void TestApiFleet::bulkIsDoneToAllOrNone_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const QByteArray action : {"edit", "resume", "pause", "run", "remove", "restore"})
        QTest::newRow(action.constData()) << action;
}

void TestApiFleet::bulkIsDoneToAllOrNone()
{
    QFETCH(QByteArray, action);
    QJsonArray ids = idsOf(list());
    if (action == "restore")
        bulk(order("remove", ids));
    if (action == "pause" || action == "run")
        bulk(order("resume", ids));
    const QJsonArray before = list();
    ids.append(unknown);
    const auto refused =
        bulk(order(action, ids, action == "edit" ? json(R"({"notes": "x"})") : QJsonObject()));
    QCOMPARE(refused.status, 404);
    const QJsonArray after = list();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i][u"version"], before[i][u"version"]);
        QCOMPARE(after[i][u"enabled"], before[i][u"enabled"]);
    }
}

void TestApiFleet::badBulkOrdersAreNamed()
{
    const QJsonArray ids = idsOf(list());
    QCOMPARE(bulk(order("explode", {QStringLiteral("7")})).badFields(), words("action ids[0]"));
    QCOMPARE(bulk(order("edit", ids)).badFields(), words("fields"));
    const QJsonObject notes = json(R"({"notes": "x"})");
    QCOMPARE(bulk(order("pause", ids, notes)).badFields(), words("fields"));
    const QJsonObject wrong = json(R"({"interval_seconds": 1, "mood": 2})");
    QCOMPARE(bulk(order("edit", ids, wrong)).badFields(), words("fields.interval_seconds fields.mood"));
    const QStringList own = words("id secret version");
    for (const QString &field : own) {
        const QJsonValue value = field == u"version"
                                     ? QJsonValue(1)
                                     : QJsonValue(QStringLiteral("0198c0de-0000-7000-8000-000000000001"));
        const auto refused = bulk(order("edit", ids, QJsonObject{{field, value}}));
        QCOMPARE(refused.badFields(), QStringList{QStringLiteral("fields.") + field});
    }
    const QJsonObject elsewhere = json(R"({"url": "ftp://x.example/"})");
    QCOMPARE(bulk(order("edit", ids, elsewhere)).status, 400);
    const QJsonArray after = list();
    for (const QJsonValue &monitor : after)
        QCOMPARE(monitor[u"version"], QJsonValue(1));
}

void TestApiFleet::whatIsExportedCanBeImported_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("json") << QByteArray("json") << QByteArray("application/json");
    QTest::newRow("csv") << QByteArray("csv") << QByteArray("text/csv; charset=utf-8");
}

void TestApiFleet::whatIsExportedCanBeImported()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, type);
    const auto file = m_editor->get("/api/v1/export?format=" + format);
    QCOMPARE(file.status, 200);
    QCOMPARE(file.header("content-type"), type);
    QVERIFY(file.header("content-disposition").contains("monitors." + format));
    const QJsonArray before = list();
    const QJsonObject body{{QStringLiteral("content"), QString::fromUtf8(file.body)}};

    const auto again = m_editor->post("/api/v1/import", body);
    QCOMPARE(again["imported"], QJsonValue(0)); // they are there
    QCOMPARE(list(), before);
    bulk(order("remove", idsOf(before)));
    QJsonObject dry = body;
    dry[u"dry_run"] = true;
    QCOMPARE(m_editor->post("/api/v1/import", dry)["imported"], QJsonValue(0));
    QVERIFY(list().isEmpty());
    const auto imported = m_editor->post("/api/v1/import", body);
    QCOMPARE(imported["imported"], QJsonValue(3));
    const QJsonArray after = list();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i)
        QCOMPARE(portable(after[i]), portable(before[i]));
}

void TestApiFleet::anImportReportsEveryEntry()
{
    const QString csv = QStringLiteral("name,url,interval_seconds\nGood,https://good.example/,60\n"
                                       "Bad,ftp://bad.example/,60\nA,https://a.example/?q=1,60\n");
    const auto report = m_editor->post("/api/v1/import", {{QStringLiteral("content"), csv}});
    QCOMPARE(report.status, 200);
    QCOMPARE(report["rows"].toArray().size(), 3);
    QCOMPARE(report["rows"][0][u"usable"], QJsonValue(true));
    QCOMPARE(report["rows"][1][u"usable"], QJsonValue(false));
    QVERIFY(!report["rows"][1][u"errors"].toArray().isEmpty());
    QCOMPARE(report["imported"], QJsonValue(2));
    const QJsonValue good = m_editor->get(all + "?q=good.example").array()[0].toObject();
    QCOMPARE(good[u"owner_id"], m_editor->get("/api/v1/auth/me")["id"]);
    const QJsonObject numbers{{QStringLiteral("content"), QStringLiteral("{\"monitors\": 7}")}};
    QCOMPARE(m_editor->post("/api/v1/import", numbers).badFields(), words("content"));
}

void TestApiFleet::aRepeatedCreateIsDoneOnce()
{
    const QJsonObject body = json(R"({"url": "https://once.example/", "enabled": false})");
    const auto first = m_editor->post(all, body, {{"Idempotency-Key", "k-1"}});
    const auto second = m_editor->post(all, body, {{"Idempotency-Key", "k-1"}});
    QCOMPARE(first.status, 201);
    QCOMPARE(second.status, 201);
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.header("location"), first.header("location"));
    QCOMPARE(second.header("etag"), first.header("etag"));
    QCOMPARE(m_editor->get(all + "?q=once.example").array().size(), 1);
    // Another key, or another user's, is another request.
    QVERIFY(m_editor->post(all, body, {{"Idempotency-Key", "k-2"}})["id"] != first["id"]);
    ApiClient admin = m_server->signedIn(Role::Admin);
    QVERIFY(admin.post(all, body, {{"Idempotency-Key", "k-1"}})["id"] != first["id"]);
    m_server->restart();
    ApiClient later = m_server->signedIn(Role::Editor);
    QCOMPARE(later.post(all, body, {{"Idempotency-Key", "k-1"}})["id"], first["id"]);
}

void TestApiFleet::anotherRequestWithTheSameKeyIsRefused()
{
    const auto post = [&](const char *host, const QByteArray &key) {
        return m_editor->post(all, pausedAt(host), {{"Idempotency-Key", key}}).status;
    };
    QCOMPARE(post("a.example", "k"), 201);
    QCOMPARE(post("b.example", "k"), 422);
    QCOMPARE(post("b.example", "a b"), 400);
    QCOMPARE(post("b.example", QByteArray(256, 'k')), 400);
    QCOMPARE(post("b.example", QByteArray(255, 'k')), 201);
}

void TestApiFleet::aFailedCreateMayBeTriedAgain()
{
    const char *const body =
        R"({"url": "https://a.example/", "id": "0198c0de-0000-7000-8000-000000000001", "enabled": false})";
    const QByteArray path = all + "/0198c0de-0000-7000-8000-000000000001";
    QCOMPARE(m_editor->post(all, json(body)).status, 201);
    QCOMPARE(m_editor->post(all, json(body), {{"Idempotency-Key", "k"}}).status, 409);
    // The key is free again.
    QCOMPARE(m_editor->post(all, pausedAt("b.example"), {{"Idempotency-Key", "k"}}).status, 201);
    QCOMPARE(m_editor->get(path).status, 200);
}

QTEST_GUILESS_MAIN(TestApiFleet)
#include "testapifleet.moc"
