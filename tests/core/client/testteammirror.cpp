// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mirrorrepository.h"
#include "tests/support/mirrorscene.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace monitron;
using namespace monitron::test;
using Fault = FaultyLink::Fault;
using State = PendingEdit::State;

/// How a mirror comes to be in step with a real team server, and stays so.
class TestTeamMirror : public MirrorScene
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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

    void aRestartedServerGoesOn()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        m_server->stopHttp();
        QTRY_VERIFY_WITH_TIMEOUT(desk.mirror->health().state == SyncHealth::State::Offline, longestWait);
        QVERIFY(!desk.mirror->health().reason.isEmpty());
        QCOMPARE(desk.monitor(id).name, QStringLiteral("Shop"));
        m_server->restart();
        const MonitorId second = addOnServer(QStringLiteral("Second"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.monitor(second).name, QStringLiteral("Second"), longestWait);
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
