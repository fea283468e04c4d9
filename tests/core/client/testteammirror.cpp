// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/monitorjson.h"
#include "core/storage/mirrorrepository.h"
#include "tests/support/mirrordesk.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace monitron;
using namespace monitron::test;
using Fault = FaultyLink::Fault;
using State = PendingEdit::State;

namespace {

Monitor example(const QString &name, const QString &url)
{
    Monitor monitor;
    monitor.name = name;
    monitor.url = url;
    monitor.interval = std::chrono::hours(1);
    return monitor;
}

} // namespace

/// A mirror, against a real team server.
class TestTeamMirror : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ApiFixture> m_server;

    /// As somebody else's program does it.
    MonitorId addOnServer(const QString &name)
    {
        ApiClient client = m_server->signedIn(Role::Editor);
        const auto answer =
            client.post("/api/v1/monitors",
                        {{QStringLiteral("name"), name},
                         {QStringLiteral("url"), m_server->targetUrl()},
                         {QStringLiteral("interval_seconds"), 3600},
                         {QStringLiteral("policy"), QJsonObject{{QStringLiteral("confirm_after"), 1}}}});
        if (answer.status != 201)
            qFatal("%s", answer.body.constData());
        return MonitorId::fromString(answer.text("id"));
    }
    QJsonObject onServer(MonitorId id)
    {
        return m_server->signedIn(Role::Viewer).get("/api/v1/monitors/" + id.toString().toLatin1()).object();
    }
    void editOnServer(MonitorId id, const QJsonObject &fields)
    {
        const auto answer =
            m_server->signedIn(Role::Admin).patch("/api/v1/monitors/" + id.toString().toLatin1(), fields);
        if (answer.status != 200)
            qFatal("%s", answer.body.constData());
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<ApiFixture>(); }
    void cleanup() { m_server.reset(); }

    void showsWhatTheServerHas()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        QCOMPARE(desk.monitors().size(), std::size_t(1));
        QCOMPARE(desk.monitor(id).name, QStringLiteral("Shop"));
        QCOMPARE(desk.monitor(id).version, 1);
        // Its first check, with the state that followed from it.
        QTRY_VERIFY_WITH_TIMEOUT(!desk.reader->recent({id}, 10)->value(id).empty(), longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(desk.reader->monitors({id})->front().state.status == MonitorStatus::Up,
                                 longestWait);
    }

    void hearsOfChanges()
    {
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.monitors().size(), std::size_t(1), longestWait);
        editOnServer(id, {{QStringLiteral("name"), QStringLiteral("Shop 2")}});
        QTRY_COMPARE_WITH_TIMEOUT(desk.monitor(id).name, QStringLiteral("Shop 2"), longestWait);
        QCOMPARE(
            m_server->signedIn(Role::Editor).remove("/api/v1/monitors/" + id.toString().toLatin1()).status,
            204);
        QTRY_VERIFY_WITH_TIMEOUT(desk.monitors().empty(), longestWait);
        QCOMPARE(desk.reader->removedMonitors()->size(), std::size_t(1));
    }

    void editsAreTheServers()
    {
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        const auto saved = desk.save(example(QStringLiteral("Shop"), m_server->targetUrl()));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QCOMPARE(onServer(saved->id).value(u"name").toString(), QStringLiteral("Shop"));
        QVERIFY(desk.edits().empty());
        Monitor edited = desk.monitor(saved->id);
        edited.tags = {QStringLiteral("web")};
        edited.policy.confirmAfter = 5;
        QVERIFY(desk.save(edited));
        const QJsonObject now = onServer(saved->id);
        QCOMPARE(now.value(u"tags").toArray().size(), 1);
        QCOMPARE(now.value(u"policy").toObject().value(u"confirm_after").toInt(), 5);
        QCOMPARE(now.value(u"version").toInt(), 2);
        QCOMPARE(desk.monitor(saved->id).version, 2);
    }

    void offlineEditsWait()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        desk.unplug();
        Monitor edited = desk.monitor(id);
        edited.name = QStringLiteral("Offline");
        QVERIFY(desk.save(edited));
        const auto made = desk.save(example(QStringLiteral("New"), m_server->targetUrl()));
        QVERIFY(made);
        QCOMPARE(desk.monitor(id).name, QStringLiteral("Offline"));
        QCOMPARE(desk.edits().size(), std::size_t(2));
        QTRY_COMPARE(desk.mirror->health().waitingEdits, 2);
        desk.kill(); // and the computer is switched off
        desk.start();
        QCOMPARE(desk.edits().size(), std::size_t(2));
        desk.plug();
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().empty(), longestWait);
        QCOMPARE(onServer(id).value(u"name").toString(), QStringLiteral("Offline"));
        QCOMPARE(onServer(made->id).value(u"name").toString(), QStringLiteral("New"));
    }

    void differentFieldsMerge()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        desk.unplug();
        Monitor edited = desk.monitor(id);
        edited.notes = QStringLiteral("mine");
        QVERIFY(desk.save(edited));
        editOnServer(id, {{QStringLiteral("name"), QStringLiteral("Theirs")}});
        desk.plug();
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().empty(), longestWait);
        QCOMPARE(onServer(id).value(u"name").toString(), QStringLiteral("Theirs"));
        QCOMPARE(onServer(id).value(u"notes").toString(), QStringLiteral("mine"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.monitor(id).name, QStringLiteral("Theirs"), longestWait);
        QCOMPARE(desk.monitor(id).notes, QStringLiteral("mine"));
    }

    void sameFieldIsAConflict()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        desk.unplug();
        Monitor edited = desk.monitor(id);
        edited.name = QStringLiteral("Mine");
        QVERIFY(desk.save(edited));
        editOnServer(id, {{QStringLiteral("name"), QStringLiteral("Theirs")}});
        desk.plug();
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().size() == 1 && desk.edits().front().state == State::Conflict,
                                 longestWait);
        QCOMPARE(onServer(id).value(u"name").toString(), QStringLiteral("Theirs"));
        QCOMPARE(desk.monitor(id).name, QStringLiteral("Theirs"));
        QTRY_COMPARE(desk.mirror->health().conflicts, 1);
        // Somebody decides.
        QVERIFY(awaited(desk.mirror->edit([id](EditQueue &queue) {
            return queue.resolve(PendingEdit::Entity::Monitor, id.toBytes(),
                                 {{QStringLiteral("name"), QStringLiteral("Both")}});
        })));
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().empty(), longestWait);
        QCOMPARE(onServer(id).value(u"name").toString(), QStringLiteral("Both"));
        QCOMPARE(desk.monitor(id).name, QStringLiteral("Both"));
    }

    void whatWasSentIsNotMergedUnseen()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        bool isStuck = true;
        desk.faulty.fault = [&isStuck](const ApiRequest &request) {
            return isStuck && request.method == "PATCH" ? Fault::NotSent : Fault::None;
        };
        Monitor edited = desk.monitor(id);
        edited.name = QStringLiteral("Mine");
        QVERIFY(desk.save(edited));
        QVERIFY(desk.edits().front().state == State::Sent);
        editOnServer(id, {{QStringLiteral("name"), QStringLiteral("Theirs")}});
        const auto theirs = [&] {
            return desk.reader->mirror()
                .serverCopy(PendingEdit::Entity::Monitor, id.toBytes())
                ->value_or(QJsonObject())
                .value(u"name");
        };
        QTRY_COMPARE_WITH_TIMEOUT(theirs().toString(), QStringLiteral("Theirs"), longestWait);
        isStuck = false; // what was sent before, is sent again
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().size() == 1 && desk.edits().front().state == State::Conflict,
                                 longestWait);
        QCOMPARE(onServer(id).value(u"name").toString(), QStringLiteral("Theirs"));
    }

    void aLostAnswerIsNoSecondEdit()
    {
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        int lost = 0;
        desk.faulty.fault = [&lost](const ApiRequest &request) {
            const bool loses = request.path == "/api/v1/monitors" && lost++ < 2;
            return loses ? Fault::AnswerLost : Fault::None;
        };
        const auto made = desk.save(example(QStringLiteral("New"), m_server->targetUrl()));
        QVERIFY(made);
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().empty(), longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        QCOMPARE(desk.monitors().size(), std::size_t(1));
        QCOMPARE(onServer(made->id).value(u"version").toInt(), 1);
    }

    void whatTheServerRefusesIsUndone()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server, QStringLiteral("viewer@example.org"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        Monitor edited = desk.monitor(id);
        edited.name = QStringLiteral("Mine");
        const auto refused = desk.save(edited);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"editor"));
        QCOMPARE(desk.monitor(id).name, QStringLiteral("Shop"));
        QVERIFY(desk.edits().empty());
    }

    void aRestartedServerGoesOn()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        m_server->stopHttp();
        QTRY_VERIFY_WITH_TIMEOUT(desk.mirror->health().state == SyncHealth::State::Offline, longestWait);
        QVERIFY(!desk.mirror->health().reason.isEmpty());
        QCOMPARE(desk.monitor(id).name, QStringLiteral("Shop"));
    }

    void passwordsOfEditsThatAreGivenUpAreForgotten()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        const auto waiting = [&desk] {
            return desk.secrets.keys().filter(QRegularExpression(QStringLiteral("^pending/"))).size();
        };
        desk.unplug();
        Monitor monitor = desk.monitor(id);
        monitor.http.auth.scheme = HttpAuth::Scheme::Bearer;
        QVERIFY(awaited(desk.mirror->saveMonitor(monitor, QStringLiteral("first"))));
        QVERIFY(awaited(desk.mirror->saveMonitor(desk.monitor(id), QStringLiteral("second"))));
        QCOMPARE(waiting(), 2);
        // The result of a decision keeps the last one.
        const auto settle = [id](EditQueue &queue) {
            return queue.resolve(PendingEdit::Entity::Monitor, id.toBytes(), {});
        };
        QVERIFY(awaited(desk.mirror->edit(settle)));
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 1, longestWait);
        QVERIFY(!desk.edits().back().after.value(secretField).toString().isEmpty());
        const auto discard = [id](EditQueue &queue) {
            return queue.discard(PendingEdit::Entity::Monitor, id.toBytes());
        };
        QVERIFY(awaited(desk.mirror->edit(discard)));
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, longestWait);
        QVERIFY(desk.edits().empty());
        // Nor does what can't be kept leave one behind.
        Monitor stale = desk.monitor(id);
        stale.version = 99;
        QVERIFY(!awaited(desk.mirror->saveMonitor(stale, QStringLiteral("third"))));
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, longestWait);
    }

    void hurryingWaitsNoLonger()
    {
        addOnServer(QStringLiteral("Shop"));
        MirrorOptions options = impatient();
        options.retryFrom = options.retryTo = std::chrono::hours(1);
        MirrorDesk desk(*m_server, QStringLiteral("editor@example.org"), options);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        m_server->stopHttp();
        QTRY_VERIFY_WITH_TIMEOUT(desk.mirror->health().state == SyncHealth::State::Offline, longestWait);
        m_server->restart();
        desk.mirror->hurry();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
    }

    void certificatesComeWithoutAChange()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorOptions options = impatient();
        options.factsEvery = std::chrono::milliseconds(50);
        MirrorDesk desk(*m_server, QStringLiteral("editor@example.org"), options);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(desk.reader->facts(id)->protocol, QStringLiteral("HTTP/1.1"), longestWait);
        m_server->write([id](Writer &writer) {
            Decision decision;
            CheckResult result;
            result.monitor = decision.monitor = id;
            result.at = SystemClock().now();
            result.outcome = Outcome::Good;
            result.facts.tlsVersion = QStringLiteral("TLS 1.3");
            decision.result = result;
            return writer.record(decision);
        });
        QTRY_COMPARE_WITH_TIMEOUT(desk.reader->facts(id)->tlsVersion, QStringLiteral("TLS 1.3"), longestWait);
    }

    void acknowledgesAndNotes()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        MirrorDesk other(*m_server, QStringLiteral("admin@example.org"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive() && other.isLive(), longestWait);
        m_server->target().respond = [](const http::Request &, const http::Responder &responder) {
            responder.send({500, {{"Content-Type", "text/plain"}}, "broken"});
        };
        ApiClient client = m_server->signedIn(Role::Editor);
        const QByteArray run = "/api/v1/monitors/" + id.toString().toLatin1() + "/run";
        client.post(run, {});
        QTRY_VERIFY_WITH_TIMEOUT(!other.reader->incidents(id, 1, true)->empty(), longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(desk.reader->monitors({id})->front().state.incident.has_value(),
                                 longestWait);
        QVERIFY(awaited(desk.mirror->edit([id](EditQueue &queue) {
            return queue.acknowledge(id, QStringLiteral("me"), QStringLiteral("on it"));
        })));
        QTRY_COMPARE_WITH_TIMEOUT(other.reader->incidents(id, 1)->front().incident.acknowledgedBy,
                                  QStringLiteral("editor@example.org"), longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(other.reader->incidents(id, 1)->front().notes.size(), std::size_t(1),
                                  longestWait);
        QCOMPARE(desk.reader->incidents(id, 1)->front().notes.size(), std::size_t(1));
    }

    void pollsWhereStreamsDontGetThrough()
    {
        MirrorOptions options = impatient();
        options.streamPatience = std::chrono::milliseconds(50);
        options.pollEvery = std::chrono::milliseconds(20);
        options.resultsEvery = std::chrono::milliseconds(50);
        MirrorDesk desk(*m_server, QStringLiteral("editor@example.org"), options);
        desk.faulty.swallowsStreams = true;
        const auto streams = [&desk] {
            return std::ranges::count_if(desk.faulty.sent(), [](const QByteArray &request) {
                return request.startsWith("GET /api/v1/events");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(streams() >= 2 && desk.isLive(), longestWait);
        const auto opened = streams();
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.monitor(id).name, QStringLiteral("Shop"), longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.reader->recent({id}, 10)->value(id).empty(), longestWait);
        editOnServer(id, {{QStringLiteral("name"), QStringLiteral("Shop 2")}});
        QTRY_COMPARE_WITH_TIMEOUT(desk.monitor(id).name, QStringLiteral("Shop 2"), longestWait);
        QVERIFY(streams() <= opened + 1); // it has given them up
    }

    void aServerTakenBackIsReadAnew()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        desk.unplug();
        // As if the mirror had seen more than the server now knows, and something that it doesn't have.
        desk.kill();
        desk.writeWhileOff([](Writer &writer) -> Result<void> {
            Monitor gone = example(QStringLiteral("Gone"), QStringLiteral("https://example.org/"));
            gone.id = MonitorId::make(SystemClock().now());
            gone.version = 7;
            return writer.mirror().putMonitor(gone).and_then(
                [&] { return writer.mirror().setNumber(mirroredSequence, 1'000'000); });
        });
        desk.start();
        desk.plug();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive() && desk.monitors().size() == 1, longestWait);
        QCOMPARE(desk.monitor(id).name, QStringLiteral("Shop"));
    }

    void fetchesWhatACursorTooOldCantTell()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        desk.unplug();
        editOnServer(id, {{QStringLiteral("name"), QStringLiteral("Later")}});
        m_server->write([](Writer &writer) -> Result<void> {
            return writer.trimChanges(Timestamp(std::numeric_limits<qint64>::max()), 10'000).map([](bool) {});
        });
        addOnServer(QStringLiteral("Second"));
        desk.plug();
        QTRY_COMPARE_WITH_TIMEOUT(desk.monitors().size(), std::size_t(2), longestWait);
        QCOMPARE(desk.monitor(id).name, QStringLiteral("Later"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
    }
};

QTEST_GUILESS_MAIN(TestTeamMirror)
#include "testteammirror.moc"
