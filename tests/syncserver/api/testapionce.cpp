// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/idempotencyrepository.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"
#include "tests/support/apifixture.h"

#include <QTest>

#include <atomic>

using namespace monitron;
using namespace monitron::test;

namespace {

const QByteArray all = "/api/v1/monitors";

QByteArray one(const ApiAnswer &answer, const char *more = "")
{
    return all + '/' + answer.text("id").toLatin1() + more;
}

ApiClient::Headers key(const QByteArray &key)
{
    return {{"Idempotency-Key", key}};
}

} // namespace

/// Whoever lost the answer to an edit sends it again: it is done once.
class TestApiOnce : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEditIsDoneOnce();
    void aRemovalIsDoneOnce();
    void channelsAndSettingsAreEditedOnce();
    void anIncidentIsAcknowledgedOnce();
    void aChannelTakesTheIdOfItsMaker();
    void aClaimEndsWithItsServer();
    void aServerStartsWhereNothingCanBeWritten();

private:
    /// A paused one.
    static ApiAnswer add(ApiClient &editor);
    int revisions(const ApiAnswer &monitor)
    {
        return static_cast<int>(m_editor.get(one(monitor, "/revisions")).array().size());
    }
    /// Whether the second one of two gets the answer of the first.
    bool twice(const QByteArray &method, const QByteArray &path, const QByteArray &body);

    ApiFixture m_server;
    ApiClient m_editor = m_server.signedIn(Role::Editor);
};

ApiAnswer TestApiOnce::add(ApiClient &editor)
{
    return editor.post(all, json(R"({"url": "https://shop.example/", "enabled": false})"));
}

bool TestApiOnce::twice(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    ApiClient::Headers headers = key(method + path);
    if (!body.isEmpty())
        headers.emplace_back("Content-Type", "application/json");
    const auto first = m_editor.send(method, path, body, headers);
    const auto second = m_editor.send(method, path, body, headers);
    return first.status < 300 && second.status == first.status && second.body == first.body &&
           second.header("idempotency-replayed") == "true";
}

void TestApiOnce::anEditIsDoneOnce()
{
    const auto monitor = add(m_editor);
    const QJsonObject body{{QStringLiteral("name"), QStringLiteral("Once")}};
    const int before = revisions(monitor);
    ApiClient::Headers headers = key("edit-1");
    headers.emplace_back("If-Match", monitor.header("etag"));
    const auto first = m_editor.patch(one(monitor), body, headers);
    const auto second = m_editor.patch(one(monitor), body, headers);
    QCOMPARE(first.status, 200);
    QCOMPARE(second.status, 200); // though it is at another version by now
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.header("etag"), first.header("etag"));
    QCOMPARE(second.header("idempotency-replayed"), QByteArray("true"));
    QCOMPARE(revisions(monitor), before + 1);
    QCOMPARE(m_editor.patch(one(monitor), body, {{"If-Match", monitor.header("etag")}}).status, 412);
    QCOMPARE(m_editor.put(one(monitor), body, key("edit-2")).status, 200);
    QCOMPARE(m_editor.put(one(monitor), body, key("edit-2")).header("idempotency-replayed"),
             QByteArray("true"));
}

void TestApiOnce::aRemovalIsDoneOnce()
{
    const auto monitor = add(m_editor);
    QCOMPARE(m_editor.remove(one(monitor), key("remove")).status, 204);
    const auto again = m_editor.remove(one(monitor), key("remove"));
    QCOMPARE(again.status, 204);
    QCOMPARE(again.header("idempotency-replayed"), QByteArray("true"));
    QVERIFY(again.body.isEmpty());
    QCOMPARE(m_editor.remove(one(monitor)).status, 404);
    for (const QByteArray what : {"/restore", "/resume", "/pause"}) {
        const auto first = m_editor.post(one(monitor, what), {}, key(what));
        QCOMPARE(first.status, 200);
        const auto second = m_editor.post(one(monitor, what), {}, key(what));
        QCOMPARE(second.header("idempotency-replayed"), QByteArray("true"));
        QCOMPARE(second.body, first.body);
    }
}

void TestApiOnce::channelsAndSettingsAreEditedOnce()
{
    const char *const body =
        R"({"kind": "webhook", "name": "Ops", "settings": {"url": "https://ops.example/"}})";
    const QByteArray channel =
        "/api/v1/channels/" + m_editor.post("/api/v1/channels", json(body)).text("id").toLatin1();
    const QByteArray name = R"({"name": "Night"})";
    QVERIFY(twice("PATCH", channel, name));
    QCOMPARE(m_editor.get(channel)["version"].toInt(), 2);
    QVERIFY(twice("DELETE", channel, {}));
    const QByteArray retention = R"({"retention": {"raw_days": 20}})";
    QVERIFY(twice("PATCH", "/api/v1/settings", retention));
}

void TestApiOnce::anIncidentIsAcknowledgedOnce()
{
    m_server.target().respond = [](const http::Request &, const http::Responder &responder) {
        responder.send({503, {{"Content-Type", "text/plain"}}, "so it is"});
    };
    QJsonObject body = json(R"({"interval_seconds": 86400, "policy": {"confirm_after": 1}})");
    body[u"url"] = m_server.targetUrl();
    const auto down = m_editor.post(all, body);
    QCOMPARE(m_editor.post(one(down, "/run")).status, 201);
    const auto open = [&] { return m_editor.get("/api/v1/incidents?open=true").array(); };
    QTRY_COMPARE_WITH_TIMEOUT(open().size(), 1, 30'000);
    const QByteArray incident = "/api/v1/incidents/" + open()[0][u"id"].toString().toLatin1();
    const QByteArray note = R"({"note": "mine"})";
    QVERIFY(twice("POST", incident + "/acknowledge", note));
    const auto notes = [&] { return m_editor.get(incident)["notes"].toArray().size(); };
    QCOMPARE(notes(), 1);
    // As if the server had been killed before it kept its answers.
    m_server.write([&](Writer &writer) {
        return writer.idempotency().trim(m_server.clock().now() + std::chrono::hours(25), 100).map([](bool) {
        });
    });
    QCOMPARE(m_editor.post(incident + "/acknowledge", json(note), key("again")).status, 200);
    QCOMPARE(notes(), 1);
    const QByteArray text = R"({"text": "still mine"})";
    // What is told of the note's commit comes with it: nobody can die in between.
    std::atomic<int> told = 0;
    std::atomic<int> kept = 0;
    const UserId user = UserId::fromString(m_editor.get("/api/v1/auth/me").text("id"));
    const auto watching = connect(
        &m_server.engine(), &Engine::committed, this,
        [&](const ChangeSet &changes) {
            if (changes.incidents.isEmpty())
                return;
            ++told;
            const auto reader = m_server.store().openReader();
            const auto found = (*reader)->idempotency().find(
                user, QString::fromLatin1("POST" + incident + "/notes"), m_server.clock().now());
            kept += found && *found && (*found)->answer ? 1 : 0;
        },
        Qt::DirectConnection);
    QVERIFY(twice("POST", incident + "/notes", text));
    disconnect(watching);
    QCOMPARE(told.load(), 1);
    QCOMPARE(kept.load(), 1);
    QCOMPARE(notes(), 2);
    QCOMPARE(m_editor.post(incident + "/notes", json(text)).status, 201);
    QCOMPARE(notes(), 3); // who says it twice means it
}

void TestApiOnce::aChannelTakesTheIdOfItsMaker()
{
    QJsonObject body =
        json(R"({"kind": "webhook", "name": "Own", "settings": {"url": "https://own.example/"}})");
    const QString id = ChannelId::make(m_server.clock().now()).toString();
    body[u"id"] = id;
    body[u"secret"] = QStringLiteral("first");
    const auto made = m_editor.post("/api/v1/channels", body);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("id"), id);
    const QString secret = QStringLiteral("channel/") + id;
    QCOMPARE(m_server.secrets().read(secret).result().value(), QStringLiteral("first"));
    body[u"secret"] = QStringLiteral("second");
    QCOMPARE(m_editor.post("/api/v1/channels", body).status, 409);
    QCOMPARE(m_server.secrets().read(secret).result().value(), QStringLiteral("first"));
    const QByteArray channel = "/api/v1/channels/" + id.toLatin1();
    QCOMPARE(m_editor.patch(channel, {{QStringLiteral("id"), id}}).status, 400);
    // In which version the secret was set is told, the secret isn't.
    QCOMPARE(made["secret_version"].toInt(), 1);
    QCOMPARE(m_editor.patch(channel, json(R"({"name": "Other"})"))["secret_version"].toInt(), 1);
    QCOMPARE(m_editor.patch(channel, json(R"({"secret": "third"})"))["secret_version"].toInt(), 3);
}

void TestApiOnce::aClaimEndsWithItsServer()
{
    const auto monitor = add(m_editor);
    const QJsonObject body{{QStringLiteral("name"), QStringLiteral("Later")}};
    const UserId user = UserId::fromString(m_editor.get("/api/v1/auth/me").text("id"));
    m_server.write([&](Writer &writer) -> Result<void> {
        return writer.idempotency()
            .claim(user, QStringLiteral("lost"), "asked of a process that died", m_server.clock().now())
            .map([](const auto &) {});
    });
    QCOMPARE(m_editor.patch(one(monitor), body, key("lost")).status, 422); // the key is in use
    m_server.restart();
    ApiClient editor = m_server.signedIn(Role::Editor);
    // Where others use the store, one of them may still be doing it.
    const int expected = m_server.store().isShared() ? 422 : 200;
    QCOMPARE(editor.patch(one(monitor), body, key("lost")).status, expected);
}

void TestApiOnce::aServerStartsWhereNothingCanBeWritten()
{
    ApiFixture server;
    if (server.store().isShared())
        QSKIP("on a server, nothing is written at a start");
    ApiClient before = server.signedIn(Role::Editor);
    const auto monitor = add(before);
    const UserId user = UserId::fromString(before.get("/api/v1/auth/me").text("id"));
    server.write([&](Writer &writer) -> Result<void> {
        return writer.idempotency()
            .claim(user, QStringLiteral("lost"), "asked of a process that died", server.clock().now())
            .map([](const auto &) {});
    });
    const auto locked = Database::open(server.store().databasePath(), Database::Access::ReadWrite);
    QVERIFY(locked && (*locked)->execute(QStringLiteral("BEGIN IMMEDIATE")));
    server.restart();
    QCOMPARE(server.visitor().get("/healthz").status, 200);
    QVERIFY((*locked)->execute(QStringLiteral("ROLLBACK")));
    ApiClient editor = server.signedIn(Role::Editor);
    const QJsonObject body{{QStringLiteral("name"), QStringLiteral("Later")}};
    QCOMPARE(editor.patch(one(monitor), body, key("lost")).status, 200);
}

QTEST_GUILESS_MAIN(TestApiOnce)
#include "testapionce.moc"
