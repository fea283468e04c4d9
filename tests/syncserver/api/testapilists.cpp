// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apifixture.h"

#include <QTest>

using namespace monitron;
using namespace monitron::test;

namespace {

const QByteArray all = "/api/v1/monitors";

QStringList namesOf(const QJsonArray &monitors)
{
    QStringList names;
    for (const QJsonValue &monitor : monitors)
        names << monitor[u"name"].toString();
    return names;
}

} // namespace

/// Lists of monitors: filters, order, pages; and what is not sent again.
class TestApiLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aTrailingSlashMakesNoDifference_data();
    void aTrailingSlashMakesNoDifference();
    void whatIsKnownIsNotSentAgain();
    void listsAreFilteredAndSorted_data();
    void listsAreFilteredAndSorted();
    void pagesFollowOneAnother_data();
    void pagesFollowOneAnother();
    void badListParametersAreNamed();

private:
    ApiAnswer add(const char *fields);

    ApiFixture m_server;
    ApiClient m_editor = m_server.signedIn(Role::Editor);
};

/// A paused one.
ApiAnswer TestApiLists::add(const char *fields)
{
    QJsonObject body = json(R"({"name": "Shop", "url": "https://shop.example/", "enabled": false})");
    const QJsonObject given = json(fields);
    for (auto it = given.begin(); it != given.end(); ++it)
        body[it.key()] = it.value();
    return m_editor.post(all, body);
}

void TestApiLists::initTestCase()
{
    add(R"({"group": "List", "name": "Bravo", "url": "https://5.example/", "tags": ["red"]})");
    add(R"({"group": "List", "name": "alpha", "url": "https://4.example/", "tags": ["Red", "blue"]})");
    add(R"({"group": "List", "name": "Delta", "url": "https://3.example/"})");
    add(R"({"group": "List/Sub", "name": "Charlie", "url": "https://2.example/", "tags": ["blue"]})");
    add(R"({"group": "List", "name": "Echo", "url": "https://1.example/"})");
    for (int i = 0; i < 7; ++i)
        add(R"({"group": "Pages/One", "name": "same name & more"})");
}

void TestApiLists::aTrailingSlashMakesNoDifference_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const QByteArray path :
         {"/api/v1/monitors", "/api/v1/trash", "/api/v1/tags", "/api/v1/incidents", "/api/v1/channels",
          "/api/v1/settings", "/api/v1/api-keys", "/api/v1/auth/me"})
        QTest::newRow(path.constData()) << path;
}

void TestApiLists::aTrailingSlashMakesNoDifference()
{
    QFETCH(QByteArray, path);
    const auto without = m_editor.get(path);
    const auto with = m_editor.get(path + '/');
    QCOMPARE(without.status, 200);
    QCOMPARE(with.status, 200);
    QCOMPARE(with.body, without.body);
    QCOMPARE(m_editor.get(path + "//").status, 404);
}

void TestApiLists::whatIsKnownIsNotSentAgain()
{
    const QByteArray one = all + '/' + add(R"({"group": "Known"})").text("id").toLatin1();
    for (const QByteArray &path : {one, all + "?group=Known"}) {
        const auto first = m_editor.get(path);
        const QByteArray tag = first.header("etag");
        QVERIFY(!tag.isEmpty());
        for (const QByteArray &known : {tag, "W/" + tag, "\"x\", " + tag, QByteArray("*")}) {
            const auto again = m_editor.get(path, {{"If-None-Match", known}});
            QCOMPARE(again.status, 304);
            QVERIFY(again.body.isEmpty());
            QCOMPARE(again.header("etag"), tag);
        }
        QCOMPARE(m_editor.get(path, {{"If-None-Match", "\"x\""}}).body, first.body);
    }
    const QByteArray before = m_editor.get(all + "?group=Known").header("etag");
    const QByteArray tag = m_editor.get(one).header("etag");
    m_editor.put(one, json(R"({"notes": "changed"})"));
    QCOMPARE(m_editor.get(one, {{"If-None-Match", tag}}).status, 200);
    QCOMPARE(m_editor.get(all + "?group=Known", {{"If-None-Match", before}}).status, 200);
}

void TestApiLists::listsAreFilteredAndSorted_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *query, const QStringList &names) {
        QTest::newRow(query) << QByteArray(query) << names;
    };
    row("", words("Bravo alpha Delta Charlie Echo"));
    row("sort=created_at", words("Bravo alpha Delta Charlie Echo"));
    row("sort=-created_at", words("Echo Charlie Delta alpha Bravo"));
    row("sort=name", words("alpha Bravo Charlie Delta Echo"));
    row("sort=-name", words("Echo Delta Charlie Bravo alpha"));
    row("sort=url&limit=1", words("Echo"));
    row("sort=-url&limit=2", words("Bravo alpha"));
    row("tag=RED&sort=name", words("alpha Bravo"));
    row("tag=red&tag=blue", {});
    row("group=List/Sub", words("Charlie"));
    row("group=list&sort=name", words("alpha Bravo Charlie Delta Echo"));
    row("group=Li", {});
    row("q=ELT", words("Delta"));
    row("q=5.example", words("Bravo"));
    row("q=a%20b", {});
    row("enabled=false&sort=name", words("alpha Bravo Charlie Delta Echo"));
    row("enabled=true", {});
    row("status=paused&limit=2&sort=name", words("alpha Bravo"));
    row("status=down", {});
    row("owner_id=0198c0de-0000-7000-8000-000000000009", {});
}

void TestApiLists::listsAreFilteredAndSorted()
{
    QFETCH(QByteArray, query);
    QFETCH(QStringList, names);
    const auto answer = m_editor.get(all + "?" + query + (query.contains("group=") ? "" : "&group=List"));
    if (query.contains("tag=red&tag=blue")) {
        QCOMPARE(answer.badFields(), words("tag"));
        return;
    }
    QCOMPARE(answer.status, 200);
    QCOMPARE(namesOf(answer.array()), names);
}

void TestApiLists::pagesFollowOneAnother_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const QByteArray query : {"sort=name", "sort=-name", "sort=status", "sort=created_at",
                                   "sort=-last_latency_ms", "q=same%20name%20%26%20more"})
        QTest::newRow(query.constData()) << query;
}

void TestApiLists::pagesFollowOneAnother()
{
    const QByteArray group = "&group=Pages%2FOne";
    QFETCH(QByteArray, query);
    const QJsonArray whole = m_editor.get(all + "?" + query + group).array();
    QCOMPARE(whole.size(), 7);
    QJsonArray joined;
    int pages = 0;
    for (QByteArray next = all + "?limit=3&" + query + group; !next.isEmpty(); ++pages) {
        const auto page = m_editor.get(next);
        QCOMPARE(page.status, 200);
        const QJsonArray monitors = page.array();
        for (const QJsonValue &monitor : monitors)
            joined.append(monitor);
        next = page.next();
    }
    QCOMPARE(pages, 3);
    QCOMPARE(joined, whole);
}

void TestApiLists::badListParametersAreNamed()
{
    const auto bad = m_editor.get(all + "?limit=0&sort=mood&owner_id=me&colour=red&enabled=maybe&cursor=3");
    QCOMPARE(bad.status, 400);
    QCOMPARE(bad.badFields(), words("colour cursor enabled limit owner_id sort"));
}

QTEST_GUILESS_MAIN(TestApiLists)
#include "testapilists.moc"
