// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/interruptionspull.h"
#include "core/storage/historyexporter.h"
#include "core/storage/historyimporter.h"
#include "core/storage/mirrorrepository.h"
#include "core/storage/periods.h"
#include "core/storage/repositories.h"
#include "tests/support/mirrorscene.h"

#include <QElapsedTimer>
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

    void aServerOfAnotherVersionIsToldOf()
    {
        addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        // It was updated, and speaks another version of the API now.
        desk.faulty.instead = [](const ApiRequest &request) -> std::optional<ApiResponse> {
            if (request.path == "/api/v1/server")
                return ApiResponse{
                    200,
                    {{"content-type", "application/json"}},
                    R"({"product": "monitron", "version": "7.1", "api": {"oldest": 2, "newest": 3},
                                       "time": "2026-11-30T12:00:00Z", "registration": "invite"})"};
            return ApiResponse{404, {{"content-type", "text/html"}}, "<h1>Not found</h1>"};
        };
        m_server->stopHttp();
        m_server->restart();
        QTRY_VERIFY_WITH_TIMEOUT(desk.mirror->health().reason.contains(u"too new"), longestWait);
        QVERIFY(desk.mirror->health().state == SyncHealth::State::Offline);
        desk.faulty.instead = nullptr; // and back again
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
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

    void historyThatIsAddedIsFetchedAgain()
    {
        const MonitorId before = addOnServer(QStringLiteral("Before"));
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        const Timestamp now = SystemClock().now();
        for (const int hours : {20, 15, 10})
            recordOnServer(before, now - std::chrono::hours(hours));
        MirrorDesk desk(*m_server);
        const auto here = [&] {
            return desk.reader
                ->results(id, {now - std::chrono::hours(24 * 7), now + std::chrono::hours(1)}, {}, 10)
                ->size();
        };
        recordOnServer(id, now + std::chrono::minutes(1));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive() && here() > 0, longestWait);
        const std::size_t own = here();
        const auto reader = m_server->store().openReader();
        auto block = (*reader)->exporter().results(before, now - std::chrono::hours(48), 100);
        block->monitor = id;
        std::erase_if(block->rows,
                      [now](const HistoryRow &row) { return row.at > now - std::chrono::hours(1); });
        HistoryDocument document;
        document.results.push_back(std::move(*block));
        const ApiAnswer added =
            m_server->signedIn(Role::Editor)
                .post("/api/v1/sync/history", {{QStringLiteral("document"),
                                                QString::fromLatin1(encodeHistory(document).toBase64())}});
        QCOMPARE(added.status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(here(), own + 3, longestWait);
    }

    void interruptionsAreFetchedOnceInAWhile()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        QCOMPARE(m_server->signedIn(Role::Editor)
                     .post("/api/v1/monitors/" + id.toString().toLatin1() + "/pause")
                     .status,
                 200);
        const TimeRange day{SystemClock().now() - std::chrono::hours(24),
                            SystemClock().now() + std::chrono::hours(1)};
        QTRY_VERIFY_WITH_TIMEOUT(!desk.reader->interruptions(id, day)->empty(), longestWait);
        desk.mirror->stop();
        const auto fetched = [&desk] {
            return std::ranges::count_if(desk.faulty.sent(), [](const QByteArray &request) {
                return request.startsWith("GET /api/v1/sync/interruptions");
            });
        };
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path(), Store::Durability::Off);
        MirrorStore own(**store);
        MirrorOptions options;
        options.interruptionsEvery = std::chrono::milliseconds(200);
        const SystemClock clock;
        InterruptionsPull pull({own, *desk.session, desk.secrets, clock, options});
        const auto before = fetched();
        QElapsedTimer spent;
        spent.start();
        for (int round = 1; round <= 3; ++round) {
            for (int i = 0; i < 50; ++i)
                pull.fetchSoon();
            QTRY_COMPARE_WITH_TIMEOUT(fetched() - before, round + 1, longestWait); // and once afterwards
            QVERIFY(spent.elapsed() >= 190 * round);
        }
    }

    void historyThatComesLaterIsFetched()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        const qint64 hour = hourOf(SystemClock().now()) - 24 * 30;
        const auto put = [&](qint64 from, int hours) {
            m_server->write([=](Writer &writer) -> Result<void> {
                RollupBlock block{id, Resolution::Hour, from, from + hours, {}};
                for (int i = 0; i < hours; ++i)
                    block.rows.push_back({from + i, 60, 0, 0, hourMs, 0, {}});
                HistoryMarks marks;
                marks.rolledTo = hourOf(SystemClock().now());
                if (auto done = writer.setMarks(marks); !done)
                    return done;
                return writer.repositories().monitors.keyOf(id).and_then([&](qint64 key) {
                    return HistoryImporter(writer.database()).replaceRollups(key, block);
                });
            });
        };
        int answered = 0;
        put(hour, 10);
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        const auto up = [&](qint64 from, qint64 to) {
            return desk.reader->uptime(id, {startOfHour(from), startOfHour(to)})->up;
        };
        const auto asked = [&desk] {
            return std::ranges::count_if(desk.faulty.sent(), [](const QByteArray &request) {
                return request.startsWith("GET /api/v1/sync/rollups") && request.contains("hour");
            });
        };
        const auto look = [&](qint64 from) {
            desk.mirror->want({id, {startOfHour(from), SystemClock().now()}, {}});
        };
        look(hour - 50);
        QTRY_COMPARE_WITH_TIMEOUT(up(hour, hour + 10), Duration(std::chrono::hours(10)), longestWait);
        // It is given the history that it had elsewhere; somebody looks again, at another part of it.
        put(hour - 20, 20);
        look(hour - 40);
        QTRY_COMPARE_WITH_TIMEOUT(up(hour - 20, hour), Duration(std::chrono::hours(20)), longestWait);
        QCOMPARE(asked(), 2);
        // Before that there is nothing: it is asked for once, and then not again for a while.
        desk.faulty.log = [&answered](const QByteArray &line) {
            answered += line.startsWith("GET /api/v1/sync/rollups") && line.contains("hour") ? 1 : 0;
        };
        look(hour - 30);
        QTRY_COMPARE_WITH_TIMEOUT(answered, 1, longestWait);
        QCOMPARE(asked(), 3);
        (void)awaited(desk.mirror->edit([](EditQueue &) { return Result<void>(); }));
        look(hour - 29);
        look(hour - 5);
        (void)awaited(desk.mirror->edit([](EditQueue &) { return Result<void>(); }));
        QCOMPARE(asked(), 3);
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
