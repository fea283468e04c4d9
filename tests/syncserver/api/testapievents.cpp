// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"
#include "syncserver/api/changehub.h"
#include "syncserver/http/httpserver.h"
#include "syncserver/http/streamqueue.h"
#include "tests/support/apifixture.h"
#include "tests/support/eventlistener.h"

#include <QElapsedTimer>
#include <QTest>

#include <deque>
#include <thread>

using namespace monitron;
using namespace monitron::test;

namespace {

const QByteArray changesPath = "/api/v1/changes";
const QByteArray hinted = "?hints=true";

using Event = EventListener::Event;
using Listener = EventListener;

} // namespace

/// The change feed, by pages and as events.
class TestApiEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesComeInPages();
    void whatIsNotKeptIsGone();
    void aFutureNumberIsGone();
    void eventsComeInOrder();
    void everybodyGetsAll();
    void aResumedStreamLosesNothing();
    void aStreamResumesBehindARestart();
    void badStartsAreRefused();
    void streamsEndWithTheServer();
    void streamsEndWithTheirSession();
    void whoLeavesIsForgotten();
    void aResultIsHinted();
    void hintsAreTakenTogether();
    void whoLagsHearsOfAll();
    void aPauseIsHinted();
    void onlyWhoWantsHintsGetsThem();
    void whoTakesNothingForAMomentStays();

private:
    /// Changes `count` settings, each in a transaction of its own.
    void change(int count)
    {
        for (int i = 0; i < count; ++i)
            m_server.write([i](Writer &writer) { return writer.setSetting(QStringLiteral("test"), i); });
    }
    /// A paused monitor.
    static QString add(ApiClient &editor);
    void record(const QString &monitor)
    {
        Decision decision;
        decision.monitor = MonitorId::fromString(monitor);
        decision.result = CheckResult();
        decision.result->monitor = decision.monitor;
        decision.result->at = m_server.clock().now();
        m_server.write([&](Writer &writer) { return writer.record(decision); });
    }
    qint64 last() { return *(*m_server.store().openReader())->lastSequence(); }
    [[nodiscard]] static QByteArray resumeAt(qint64 id)
    {
        return "Last-Event-ID: " + QByteArray::number(id) + "\r\n";
    }

    ApiFixture m_server;
    ApiClient m_viewer = m_server.signedIn(Role::Viewer);
    QByteArray m_token = m_viewer.token();
};

QString TestApiEvents::add(ApiClient &editor)
{
    return editor.post("/api/v1/monitors", json(R"({"url": "https://a.example/", "enabled": false})"))
        .text("id");
}

void TestApiEvents::changesComeInPages()
{
    ApiClient editor = m_server.signedIn(Role::Editor);
    const QByteArray id =
        editor.post("/api/v1/monitors", json(R"({"url": "https://a.example/", "enabled": false})"))
            .text("id")
            .toLatin1();
    editor.remove("/api/v1/monitors/" + id);
    change(5);
    qint64 sequence = 0;
    QStringList entities;
    bool more = true;
    while (more) {
        const auto page = m_viewer.get(changesPath + "?limit=3&since=" + QByteArray::number(sequence));
        QCOMPARE(page.status, 200);
        const QJsonArray changes = page["changes"].toArray();
        QVERIFY(changes.size() <= 3);
        for (const QJsonValue &change : changes) {
            QCOMPARE(change[u"sequence"].toInteger(), sequence + 1);
            sequence = change[u"sequence"].toInteger();
            entities << change[u"entity"].toString();
        }
        QCOMPARE(page["last"].toInteger(), sequence);
        more = page["more"].toBool();
    }
    QVERIFY(entities.contains(QStringLiteral("monitor")));
    QVERIFY(entities.contains(QStringLiteral("monitor_removed")));
    QVERIFY(entities.contains(QStringLiteral("setting")));
    const auto end = m_viewer.get(changesPath + "?since=" + QByteArray::number(sequence));
    QVERIFY(end["changes"].toArray().isEmpty());
    QCOMPARE(end["more"], QJsonValue(false));
    QCOMPARE(m_viewer.get(changesPath + "?since=-1&limit=5001").badFields(), words("limit since"));
}

void TestApiEvents::whatIsNotKeptIsGone()
{
    change(3);
    m_server.write([&](Writer &writer) -> Result<void> {
        return writer.trimChanges(m_server.clock().now() + std::chrono::hours(1), 10'000).map([](bool) {});
    });
    change(1);
    const auto gone = m_viewer.get(changesPath + "?since=1");
    QCOMPARE(gone.status, 410);
    QVERIFY(!gone.text("detail").isEmpty());
    // And so before a stream begins.
    ApiAnswer refused = m_viewer.get("/api/v1/events?since=1");
    QCOMPARE(refused.status, 410);
    QCOMPARE(refused.header("content-type"), QByteArray("application/problem+json"));
    refused = m_viewer.get("/api/v1/events", {{"Last-Event-ID", "1"}});
    QCOMPARE(refused.status, 410);
}

void TestApiEvents::aFutureNumberIsGone()
{
    const QByteArray future = QByteArray::number(last() + 1000); // of before a backup was restored
    QCOMPARE(m_viewer.get(changesPath + "?since=" + future).status, 410);
    QCOMPARE(m_viewer.get("/api/v1/events?since=" + future).status, 410);
}

void TestApiEvents::eventsComeInOrder()
{
    Listener listener(m_server.port(), m_token);
    QVERIFY(listener.head().contains("Content-Type: text/event-stream\r\n"));
    QVERIFY(listener.head().contains("Cache-Control: no-store\r\n"));
    QVERIFY(listener.head().contains("X-Accel-Buffering: no\r\n"));
    const qint64 begin = last();
    ApiClient editor = m_server.signedIn(Role::Editor);
    const auto monitor =
        editor.post("/api/v1/monitors", json(R"({"url": "https://a.example/", "enabled": false})"));
    change(20);
    bool seen = false;
    for (qint64 id = begin + 1; id <= begin + 21; ++id) {
        const Event event = listener.next();
        QCOMPARE(event.id, id);
        QCOMPARE(event.data[u"sequence"].toInteger(), id);
        QCOMPARE(event.data[u"entity"].toString().toLatin1(), event.name);
        QVERIFY(event.data[u"at"].isString());
        seen = seen || (event.name == "monitor" && event.data[u"id"] == monitor["id"]);
    }
    QVERIFY(seen);
}

void TestApiEvents::everybodyGetsAll()
{
    const qint64 begin = last();
    change(10);
    std::deque<Listener> listeners;
    for (int i = 0; i < 20; ++i) // each begins elsewhere
        listeners.emplace_back(m_server.port(), m_token, resumeAt(begin + i % 10));
    change(10);
    for (std::size_t i = 0; i < listeners.size(); ++i) {
        for (qint64 id = begin + static_cast<qint64>(i % 10) + 1; id <= begin + 20; ++id)
            QCOMPARE(listeners[i].next().id, id);
    }
}

void TestApiEvents::aResumedStreamLosesNothing()
{
    constexpr int count = 400;
    const qint64 begin = last();
    std::thread writer([this] { change(count); });
    qint64 seen = begin;
    int broken = -1;
    for (int take = 1; seen < begin + count && broken < 0; take = take % 37 + 5) {
        Listener listener(m_server.port(), m_token, resumeAt(seen));
        for (int i = 0; i < take && seen < begin + count && broken < 0; ++i) {
            const qint64 id = listener.next().id;
            if (id != seen + 1)
                broken = static_cast<int>(seen - begin);
            seen = id;
        }
    }
    writer.join();
    QCOMPARE(broken, -1);
    QCOMPARE(seen, begin + count);
}

void TestApiEvents::aStreamResumesBehindARestart()
{
    change(5);
    const qint64 end = last();
    m_server.restart();
    Listener listener(m_server.port(), m_token, {}, "?since=" + QByteArray::number(end - 3));
    for (qint64 id = end - 2; id <= end; ++id)
        QCOMPARE(listener.next().id, id); // though nothing new was committed
}

void TestApiEvents::badStartsAreRefused()
{
    ApiClient viewer = m_server.signedIn(Role::Viewer); // the server has another port since its restart
    for (const QByteArray bad : {"x", "-1", "1.5", "99999999999999999999"}) {
        QCOMPARE(viewer.get("/api/v1/events", {{"Last-Event-ID", bad}}).status, 400);
        QCOMPARE(viewer.get("/api/v1/events?since=" + bad).status, 400);
    }
    QCOMPARE(m_server.visitor().get("/api/v1/events").status, 401);
    // The header is what a browser sends when it comes again, so it counts.
    const qint64 end = last();
    change(2);
    Listener listener(m_server.port(), m_token, resumeAt(end + 1), "?since=" + QByteArray::number(end));
    QCOMPARE(listener.next().id, end + 2);
}

void TestApiEvents::streamsEndWithTheServer()
{
    ApiFixture server;
    Listener listener(server.port(), server.signedIn(Role::Viewer).token());
    QVERIFY(listener.isOpen());
    server.stopHttp();
    QVERIFY(listener.connection().isClosed());
}

void TestApiEvents::streamsEndWithTheirSession()
{
    m_server.addUser(QStringLiteral("leaver@example.org"), Role::Viewer);
    ApiClient leaving = m_server.signedIn(QStringLiteral("leaver@example.org"));
    ApiClient staying = m_server.signedIn(Role::Editor);
    ApiClient person = m_server.signedIn(Role::Editor);
    const auto key = person.post("/api/v1/api-keys", json(R"({"name": "listener"})"));
    QCOMPARE(key.status, 201);
    Listener left(m_server.port(), leaving.token());
    Listener stayed(m_server.port(), staying.token());
    Listener program(m_server.port(), key.text("key").toLatin1());
    QVERIFY(left.isOpen() && stayed.isOpen() && program.isOpen());
    const QJsonArray sessions = leaving.get("/api/v1/auth/sessions").array();
    QCOMPARE(sessions.size(), 1);
    const QByteArray own = sessions[0][u"id"].toString().toLatin1();
    QCOMPARE(leaving.remove("/api/v1/auth/sessions/" + own).status, 204);
    QCOMPARE(person.remove("/api/v1/api-keys/" + key.text("id").toLatin1()).status, 204);
    QVERIFY(left.connection().isClosed());
    QVERIFY(program.connection().isClosed());
    change(1);
    QVERIFY(stayed.next().id > 0);
}

void TestApiEvents::whoLeavesIsForgotten()
{
    for (int i = 0; i < 20; ++i)
        Listener(m_server.port(), m_token);
    const auto streams = [this] {
        change(1); // it is noticed when something is sent
        const QByteArray text = m_server.visitor().get("/metrics").body;
        const auto at = text.indexOf("\nmonitron_event_streams ");
        return at < 0 ? -1 : text.mid(at + 24, text.indexOf('\n', at + 1) - at - 24).toInt();
    };
    QTRY_COMPARE(streams(), 0);
    Listener listener(m_server.port(), m_token);
    QTRY_COMPARE(streams(), 1);
}

void TestApiEvents::aResultIsHinted()
{
    ApiClient editor = m_server.signedIn(Role::Editor);
    const QString id = add(editor);
    Listener listener(m_server.port(), m_token, {}, hinted);
    record(id);
    auto event = listener.next("results");
    while (!event.name.isEmpty() && !event.data[u"monitors"].toArray().contains(id))
        event = listener.next("results");
    QCOMPARE(event.name, QByteArray("results"));
    QCOMPARE(event.id, qint64{0});
}

void TestApiEvents::hintsAreTakenTogether()
{
    ApiClient editor = m_server.signedIn(Role::Editor);
    Listener listener(m_server.port(), m_token, {}, hinted);
    QElapsedTimer timer;
    timer.start();
    QSet<QString> recorded;
    for (int i = 0; i < 20; ++i) {
        const QString id = add(editor);
        recorded.insert(id);
        record(id);
    }
    int events = 0;
    while (!recorded.isEmpty()) {
        const auto event = listener.next("results");
        QCOMPARE(event.name, QByteArray("results"));
        ++events;
        const QJsonArray monitors = event.data[u"monitors"].toArray();
        for (const QJsonValue &id : monitors)
            recorded.remove(id.toString());
    }
    QVERIFY2(events <= timer.elapsed() / 1000 + 2, qPrintable(QString::number(events)));
}

void TestApiEvents::whoLagsHearsOfAll()
{
    Listener slow(m_server.port(), m_token, {}, hinted);
    Listener quick(m_server.port(), m_token, {}, hinted);
    QVERIFY(slow.isOpen() && quick.isOpen());
    QSet<QString> unheard;
    for (int round = 0; round < 2; ++round) {
        ChangeSet changes;
        for (int i = 0; i < 2000; ++i) { // more than are told at once
            const MonitorId id = MonitorId::make(m_server.clock().now());
            changes.states.insert(id);
            unheard.insert(id.toString());
        }
        Q_EMIT m_server.engine().committed(changes);
        QCOMPARE(quick.next("results").name, QByteArray("results"));
    }
    while (!unheard.isEmpty()) {
        const auto event = slow.next("results");
        QCOMPARE(event.name, QByteArray("results"));
        const QJsonArray monitors = event.data[u"monitors"].toArray();
        QVERIFY(monitors.size() <= 1500);
        for (const QJsonValue &id : monitors)
            unheard.remove(id.toString());
    }
}

void TestApiEvents::aPauseIsHinted()
{
    ApiClient editor = m_server.signedIn(Role::Editor);
    const QByteArray id =
        editor.post("/api/v1/monitors", json(R"({"url": "https://paused.example/"})")).text("id").toLatin1();
    Listener listener(m_server.port(), m_token, {}, hinted);
    QCOMPARE(editor.post("/api/v1/monitors/" + id + "/pause").status, 200);
    const auto event = listener.next("interruptions");
    QCOMPARE(event.name, QByteArray("interruptions"));
    QCOMPARE(event.id, qint64{0});
    QCOMPARE(event.data, QJsonObject());
}

void TestApiEvents::onlyWhoWantsHintsGetsThem()
{
    ApiClient editor = m_server.signedIn(Role::Editor);
    Listener plain(m_server.port(), m_token);
    Listener wanting(m_server.port(), m_token, {}, hinted);
    const QString id = add(editor);
    record(id);
    QCOMPARE(wanting.next("results").name, QByteArray("results"));
    change(1);
    for (Event event = plain.nextOfAny(); event.name != "setting"; event = plain.nextOfAny())
        QVERIFY2(event.id > 0, event.name.constData());
}

void TestApiEvents::whoTakesNothingForAMomentStays()
{
    const http::Limits limits;
    const auto queue = std::make_shared<http::StreamQueue>(limits.streamBacklog, [] {});
    api::Readers readers(m_server.store());
    api::ChangeHub hub(readers);
    hub.add(http::EventStream(queue), last(), api::ChangeHub::Wanted::ChangesAndHints, [] { return true; });
    QTRY_COMPARE(hub.listeners(), 1);
    ChangeSet results;
    for (int i = 0; i < 6000; ++i)
        results.states.insert(MonitorId::make(m_server.clock().now()));
    hub.takeChanges(results);
    QTRY_VERIFY(queue->waiting() > 50'000);
    const qint64 hints = queue->waiting();
    change(1000);
    ChangeSet changes;
    changes.sequence = last();
    hub.takeChanges(changes);
    QTRY_VERIFY(queue->waiting() > hints + 100'000 || !queue->isOpen());
    QVERIFY(queue->isOpen());
    QVERIFY(queue->waiting() + 16 * 1024 < limits.streamBacklog);
}

QTEST_GUILESS_MAIN(TestApiEvents)
#include "testapievents.moc"
