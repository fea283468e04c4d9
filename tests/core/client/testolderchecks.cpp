// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/maintenance.h"
#include "core/storage/periods.h"
#include "core/storage/writer.h"
#include "tests/support/mirrorscene.h"

#include <QtTest>

using namespace monitron;
using namespace monitron::test;
using namespace std::chrono_literals;

/// Checks from before those that a mirror keeps: counted by the rollups, fetched when somebody looks.
class TestOlderChecks : public MirrorScene
{
    Q_OBJECT
private:
    MonitorId m_id;
    const Timestamp m_now = SystemClock().now();
    const TimeRange m_then{startOfHour(hourOf(m_now) - 24 * 5), startOfHour(hourOf(m_now) - 24 * 5 + 10)};

    /// On the server: three an hour, of ten hours five days ago, the last of each failed; rolled up.
    void recordThen()
    {
        m_id = addOnServer(QStringLiteral("Shop"));
        m_server->write([this](Writer &writer) -> Result<void> {
            for (Timestamp hour = m_then.from; hour < m_then.to; hour = hour + 1h) {
                for (int i = 0; i < 3; ++i) {
                    Decision decision;
                    decision.monitor = m_id;
                    CheckResult result;
                    result.monitor = m_id;
                    result.at = hour + i * 10min;
                    result.outcome = i == 2 ? Outcome::Bad : Outcome::Good;
                    if (i == 2) {
                        result.failure = FailureKind::HttpStatus;
                        result.message = QStringLiteral("503 in the hour %1").arg(hourOf(hour));
                    }
                    decision.result = result;
                    decision.cover = 10min;
                    if (auto done = writer.record(decision); !done)
                        return done;
                }
            }
            return {};
        });
        bool more = true;
        while (more) {
            m_server->write([&](Writer &writer) {
                return maintain(writer, Retention(), m_now).map([&](bool left) { more = left; });
            });
        }
    }
    [[nodiscard]] int counted(const MirrorDesk &desk) const
    {
        int all = 0;
        const auto counts = desk.reader->checkCounts(m_id, m_then);
        for (const CheckCount &count : *counts)
            all += count.good + count.bad + count.unobserved;
        return all;
    }
    [[nodiscard]] std::vector<CheckResult> here(const MirrorDesk &desk) const
    {
        return *desk.reader->results(m_id, m_then, {}, 100);
    }
    static auto askedFor(const MirrorDesk &desk)
    {
        return std::ranges::count_if(desk.faulty.sent(), [](const QByteArray &request) {
            return request.startsWith("POST /api/v1/sync/results");
        });
    }
    void look(MirrorDesk &desk) const { desk.mirror->want({m_id, {m_now - 24h * 30, m_now}, {}}); }

private Q_SLOTS:
    void init()
    {
        begin();
        recordThen();
    }
    void cleanup() { end(); }

    void theyComeWhenSomebodyLooks()
    {
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        look(desk);
        QTRY_COMPARE_WITH_TIMEOUT(counted(desk), 30, longestWait);
        QVERIFY(here(desk).empty());

        const auto before = askedFor(desk);
        QVERIFY(awaited(desk.mirror->fetchResults(m_id, {{m_then.from + 2h, m_then.from + 3h}})));
        QCOMPARE(here(desk).size(), std::size_t(3)); // an hour of them
        QVERIFY(awaited(desk.mirror->fetchResults(
            m_id, {{m_then.from + 7h, m_then.from + 8h}, {m_then.from + 4h, m_then.from + 5h}})));
        QCOMPARE(here(desk).size(), std::size_t(9)); // and two more, at once
        QVERIFY(awaited(desk.mirror->fetchResults(m_id, {m_then})));
        const auto all = here(desk);
        QCOMPARE(all.size(), std::size_t(30));
        for (const CheckResult &check : all) {
            const QString words = QStringLiteral("503 in the hour %1").arg(hourOf(check.at));
            QCOMPARE(check.message, check.outcome == Outcome::Bad ? words : QString());
        }
        QCOMPARE(askedFor(desk), before + 3);
        QVERIFY(awaited(desk.mirror->fetchResults(m_id, {m_then}))); // all are here
        QCOMPARE(askedFor(desk), before + 3);
        QCOMPARE(counted(desk), 30);
        // What is kept is not asked for.
        QVERIFY(awaited(desk.mirror->fetchResults(m_id, {{m_now - 1h, m_now}})));
        QCOMPARE(askedFor(desk), before + 3);
    }

    void twoWhoLookAtOnceBothGetThem()
    {
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        look(desk);
        QTRY_COMPARE_WITH_TIMEOUT(counted(desk), 30, longestWait);
        const auto before = askedFor(desk);
        const auto first = desk.mirror->fetchResults(m_id, {m_then});
        const auto second = desk.mirror->fetchResults(m_id, {m_then});
        QVERIFY(awaited(second));
        QCOMPARE(here(desk).size(), std::size_t(30));
        QVERIFY(awaited(first));
        QCOMPARE(askedFor(desk), before + 1);
    }

    void partsOfHoursAreCountedAsWholeOnes()
    {
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        look(desk);
        QTRY_COMPARE_WITH_TIMEOUT(counted(desk), 30, longestWait);
        const TimeRange part{m_then.from + 1h + 5min, m_then.from + 1h + 45min};
        const auto counts = desk.reader->checkCounts(m_id, part);
        QCOMPARE(counts->size(), std::size_t(1));
        QCOMPARE(counts->front().range, part);
        QVERIFY(awaited(desk.mirror->fetchResults(m_id, {part})));
        QCOMPARE(desk.reader->results(m_id, part, {}, 10)->size(), std::size_t(2));
    }

    void whatOthersFailuresLookedLikeIsNotTakenForOnesOwn()
    {
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        look(desk);
        QTRY_COMPARE_WITH_TIMEOUT(counted(desk), 30, longestWait);
        const Timestamp failed = m_then.from + 20min;
        desk.mirror->stop();
        QVERIFY(awaited(desk.mirror->fetchResults(m_id, {{m_then.from, m_then.from + 1h}})));
        CheckResult check = desk.reader->result(m_id, failed).value();
        check.evidence.body = "Sorry";
        desk.kill();
        desk.writeWhileOff([&](Writer &writer) { return writer.mirror().putEvidence(check); });
        desk.start();
        QCOMPARE(desk.reader->result(m_id, failed)->evidence.body, QByteArray("Sorry"));
        QVERIFY(awaited(desk.mirror->fetchResults(m_id, {m_then})));
        QCOMPARE(desk.reader->result(m_id, failed + 1h)->evidence.body, QByteArray());
    }

    void theyAreFetchedAgainWhereTheyHadToGo()
    {
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        look(desk);
        QTRY_COMPARE_WITH_TIMEOUT(counted(desk), 30, longestWait);
        QVERIFY(awaited(desk.mirror->fetchResults(m_id, {m_then})));
        desk.restart();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive() && here(desk).empty(), longestWait);
        QCOMPARE(counted(desk), 30);
        desk.unplug();
        QVERIFY(!awaited(desk.mirror->fetchResults(m_id, {m_then})));
        QCOMPARE(counted(desk), 30);
        desk.plug();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        QVERIFY(awaited(desk.mirror->fetchResults(m_id, {m_then})));
        QCOMPARE(here(desk).size(), std::size_t(30));
    }

    void whatTheServerHasNotAnyMoreIsNotCounted()
    {
        Retention retention;
        retention.raw = 24h * 3;
        bool more = true;
        while (more) {
            m_server->write([&](Writer &writer) {
                return maintain(writer, retention, m_now).map([&](bool left) { more = left; });
            });
        }
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        look(desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.reader->uptime(m_id, m_then)->up > Duration(0), longestWait);
        QCOMPARE(counted(desk), 0);
    }

    void whatWasWishedForWhileItWasAwayComesLater()
    {
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        desk.unplug();
        look(desk);
        (void)awaited(desk.mirror->edit([](EditQueue &) { return Result<void>(); }));
        QCOMPARE(counted(desk), 0);
        desk.plug();
        QTRY_COMPARE_WITH_TIMEOUT(counted(desk), 30, longestWait);
    }
};

QTEST_GUILESS_MAIN(TestOlderChecks)
#include "testolderchecks.moc"
