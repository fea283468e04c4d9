// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/periods.h"
#include "tests/core/storage/storefixture.h"

#include <algorithm>
#include <map>
#include <random>

using namespace monitron;

/// The rules of uptime, as simple as they can be said: millisecond by millisecond would be too slow, so
/// result by result.
class SimpleHistory
{
public:
    struct Row
    {
        Outcome outcome;
        Duration cover;
        qint64 totalUs;
    };
    std::map<qint64, Row> rows;
    std::vector<Interruption> interruptions;

    [[nodiscard]] Uptime uptime(TimeRange range) const
    {
        Uptime sum;
        sum.length = range.to - range.from;
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            if (row->second.outcome == Outcome::Unobserved)
                continue;
            qint64 end = row->first + row->second.cover.count();
            if (const auto next = std::next(row); next != rows.end())
                end = std::min(end, next->first);
            for (const Interruption &gap : interruptions) {
                const qint64 to = gap.to ? gap.to->ms() : std::numeric_limits<qint64>::max();
                if (to > row->first && to > gap.from.ms())
                    end = std::min<qint64>(end, std::max<qint64>(gap.from.ms(), row->first));
            }
            const qint64 covered =
                std::min<qint64>(end, range.to.ms()) - std::max<qint64>(row->first, range.from.ms());
            (row->second.outcome == Outcome::Good ? sum.up : sum.down) +=
                Duration(std::max<qint64>(covered, 0));
        }
        return sum;
    }
};

class TestHistory : public QObject
{
    Q_OBJECT

    std::mt19937_64 m_random{7};
    qint64 any(qint64 below) { return static_cast<qint64>(m_random() % static_cast<quint64>(below)); }

    static constexpr qint64 start = 1'790'000'000'000;

    static void compareCounts(StoreFixture &store, const Monitor &monitor, const SimpleHistory &model,
                              TimeRange range)
    {
        const auto counts = store.reader->checkCounts(monitor.id, range);
        VERIFY_RESULT(counts);
        std::array<int, 3> got{};
        Timestamp last = range.from;
        for (const CheckCount &hour : *counts) {
            QVERIFY(hour.range.from >= last && hour.range.to <= range.to);
            last = hour.range.to;
            got[0] += hour.bad;
            got[1] += hour.good;
            got[2] += hour.unobserved;
        }
        std::array<int, 3> expected{};
        const auto end = model.rows.lower_bound(range.to.ms());
        for (auto row = model.rows.lower_bound(range.from.ms()); row != end; ++row)
            ++expected[static_cast<std::size_t>(row->second.outcome)];
        QCOMPARE(got, expected);
        for (const Outcome of : {Outcome::Bad, Outcome::Unobserved}) {
            const auto checks = store.reader->results(monitor.id, range, of, 1000);
            VERIFY_RESULT(checks);
            QCOMPARE(checks->size(), static_cast<std::size_t>(got[static_cast<std::size_t>(of)]));
        }
    }

    void compare(StoreFixture &store, const Monitor &monitor, const SimpleHistory &model, qint64 until,
                 int times)
    {
        for (int i = 0; i < times; ++i) {
            qint64 from = start - hourMs + any(until - start + 2 * hourMs);
            qint64 to = start - hourMs + any(until - start + 2 * hourMs);
            if (any(3) == 0)
                from = from / hourMs * hourMs;
            if (any(3) == 0)
                to = to / hourMs * hourMs;
            if (from > to)
                std::swap(from, to);
            const TimeRange range{Timestamp(from), Timestamp(to)};
            const auto got = store.reader->uptime(monitor.id, range);
            VERIFY_RESULT(got);
            const Uptime expected = model.uptime(range);
            QCOMPARE(got->up.count(), expected.up.count());
            QCOMPARE(got->down.count(), expected.down.count());
            QCOMPARE(got->length.count(), expected.length.count());
            compareCounts(store, monitor, model, range);
        }
    }

private Q_SLOTS:
    void uptimeIsWhatTheRulesSay()
    {
        const Retention everything{std::chrono::hours(24 * 4000), std::chrono::hours(24 * 4000)};
        for (int round = 0; round < 12; ++round) {
            StoreFixture store;
            const Monitor monitor = store.addMonitor();
            const Monitor other = store.addMonitor(QStringLiteral("other"));
            SimpleHistory model;
            qint64 at = start;
            const qint64 interval = std::array<qint64, 4>{60'000, 300'000, 3'600'000,
                                                          20 * hourMs}[static_cast<std::size_t>(any(4))];
            for (int i = 0; i < 400; ++i) {
                const auto job = [&](Writer &writer) -> Result<void> {
                    const qint64 what = any(100);
                    if (what < 3) { // an interruption, of this one or of all
                        Interruption gap;
                        gap.monitor = any(2) ? monitor.id : MonitorId();
                        gap.kind = static_cast<Interruption::Kind>(gap.monitor.isNull() ? 1 + any(3) : 0);
                        gap.from = Timestamp(any(5) ? at + any(interval) : start + any(at - start + 1));
                        auto saved = writer.saveInterruption(gap);
                        if (saved && any(8)) {
                            gap.to = gap.from + Duration(any(4 * interval));
                            saved = writer.saveInterruption(gap);
                            at = std::max<qint64>(at, gap.to->ms());
                        }
                        model.interruptions.push_back(gap);
                        if (!saved)
                            return saved;
                        const auto same = [&](const Interruption &known) {
                            return known.monitor == gap.monitor && known.kind == gap.kind &&
                                   known.from == gap.from;
                        };
                        model.interruptions.erase(std::remove_if(model.interruptions.begin(),
                                                                 std::prev(model.interruptions.end()), same),
                                                  std::prev(model.interruptions.end()));
                    }
                    CheckResult result = checkAt(monitor, Timestamp(at));
                    if (what > 95) // the clock was set back
                        result.at = Timestamp(start + any(at - start + 1));
                    result.outcome = static_cast<Outcome>(any(10) ? 1 : any(3));
                    result.totalUs = any(1'000'000);
                    const Duration cover(any(20) ? interval + any(400) - 200 : 0);
                    qint64 stored = result.at.ms();
                    while (model.rows.count(stored))
                        ++stored;
                    model.rows[stored] = {result.outcome, cover, result.totalUs};
                    if (auto done = writer.record(decisionOf(result, cover)); !done)
                        return done;
                    result.monitor = other.id;
                    return writer.record(decisionOf(result, cover));
                };
                VERIFY_RESULT(store.write(job));
                at += any(8) ? interval : any(3 * interval);
                if (any(40) == 0) {
                    VERIFY_RESULT(store.maintainAll(Timestamp(at), everything));
                    compare(store, monitor, model, at, 5);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
            compare(store, monitor, model, at, 20);
            VERIFY_RESULT(store.maintainAll(Timestamp(at + 3 * hourMs), everything));
            compare(store, monitor, model, at, 40);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void rolledHoursTellWhatTheResultsTell()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        const qint64 from = start / dayMs * dayMs;
        qint64 at = from;
        int bad = 0;
        VERIFY_RESULT(store.write([&](Writer &writer) -> Result<void> {
            for (int i = 0; i < 5 * 24 * 12; ++i, at += 300'000) {
                CheckResult result = checkAt(monitor, Timestamp(at), any(50) ? Outcome::Good : Outcome::Bad);
                bad += result.outcome == Outcome::Bad;
                result.totalUs = 1000 + any(100'000);
                if (auto done = writer.record(decisionOf(result, Duration(300'000))); !done)
                    return done;
            }
            return {};
        }));
        const TimeRange range{Timestamp(from), Timestamp(at)};
        const auto before = store.reader->series(monitor.id, range, 120);
        VERIFY_RESULT(before);
        VERIFY_RESULT(store.maintainAll(Timestamp(at + hourMs)));
        const auto after = store.reader->series(monitor.id, range, 120);
        VERIFY_RESULT(after);
        QCOMPARE(before->resolution, Resolution::Hour);
        QCOMPARE(before->points.size(), std::size_t{120});
        QVERIFY(before->points == after->points);

        for (const int most : {1, 7, 50, 119, 120, 2000}) {
            for (const int hours : {1, 5, 24, 48, 100, 24 * 365}) {
                const TimeRange part{Timestamp(at - hours * hourMs), Timestamp(at)};
                const auto series = store.reader->series(monitor.id, part, most);
                VERIFY_RESULT(series);
                QVERIFY(series->points.size() <= static_cast<std::size_t>(most));
                int seen = 0;
                Uptime covered;
                for (const SeriesPoint &point : series->points) {
                    seen += point.bad;
                    covered.up += point.up;
                    covered.down += point.down;
                }
                if (hours > 120) { // everything, by days: every outage is still there
                    QCOMPARE(series->resolution, Resolution::Day);
                    QCOMPARE(seen, bad);
                }
                const auto uptime = store.reader->uptime(monitor.id, part);
                QCOMPARE(covered.up.count(), uptime->up.count());
                QCOMPARE(covered.down.count(), uptime->down.count());
            }
        }
    }

    void singleResultsAreExactPoints()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        for (int i = 0; i < 10; ++i) {
            CheckResult result =
                checkAt(monitor, Timestamp(start + i * 60'000), i == 4 ? Outcome::Bad : Outcome::Good);
            VERIFY_RESULT(store.record(decisionOf(result)));
        }
        const auto series =
            store.reader->series(monitor.id, {Timestamp(start), Timestamp(start + 600'000)}, 100);
        VERIFY_RESULT(series);
        QCOMPARE(series->resolution, Resolution::Raw);
        QCOMPARE(series->points.size(), std::size_t{10});
        QCOMPARE(series->points[0].p50Us, std::optional<qint64>(12'345));
        QCOMPARE(series->points[0].meanPhases.connect, std::optional<qint64>(1'230));
        QCOMPARE(series->points[4].bad, 1);
        QCOMPARE(series->points[4].down.count(), 60'000);
        const auto bars = store.reader->recent({monitor.id}, 3);
        VERIFY_RESULT(bars);
        QCOMPARE(bars->value(monitor.id).size(), std::size_t{3});
        QCOMPARE(bars->value(monitor.id).front().at.ms(), start + 7 * 60'000);
    }

    void retentionThinsOut()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        const qint64 from = start / dayMs * dayMs;
        const int days = 20;
        qint64 at = from;
        VERIFY_RESULT(store.write([&](Writer &writer) -> Result<void> {
            for (; at < from + days * dayMs; at += 600'000) {
                const CheckResult result =
                    checkAt(monitor, Timestamp(at), any(30) ? Outcome::Good : Outcome::Bad);
                if (auto done = writer.record(decisionOf(result, Duration(600'000))); !done)
                    return done;
            }
            return {};
        }));
        const TimeRange all{Timestamp(from), Timestamp(at)};
        const auto before = store.reader->uptime(monitor.id, all);
        const Retention retention{std::chrono::hours(24 * 5), std::chrono::hours(24 * 10)};
        VERIFY_RESULT(store.maintainAll(Timestamp(at + hourMs), retention));
        const auto after = store.reader->uptime(monitor.id, all);
        VERIFY_RESULT(after);
        QVERIFY(*after == *before);
        const auto left = store.reader->results(monitor.id, Timestamp(at), 10'000);
        VERIFY_RESULT(left);
        // On a server they go by the day.
        QCOMPARE(left->back().at.ms(), from + 15 * dayMs + (store.isOnServer() ? 0 : hourMs));
        for (const CheckResult &result : *left)
            QCOMPARE(result.message.isEmpty(), result.outcome != Outcome::Bad);
        const auto series = store.reader->series(monitor.id, all, 1000);
        VERIFY_RESULT(series);
        QCOMPARE(series->resolution, Resolution::Day);
        QCOMPARE(series->points.size(), std::size_t{days});
        // Nothing more to do, and a late result from before the retention harms nothing.
        bool more = true;
        VERIFY_RESULT(store.write([&](Writer &writer) {
            return maintain(writer, retention, Timestamp(at + hourMs)).map([&](bool rest) { more = rest; });
        }));
        QVERIFY(!more);
        VERIFY_RESULT(store.record(decisionOf(checkAt(monitor, Timestamp(from + 1)))));
        VERIFY_RESULT(store.maintainAll(Timestamp(at + hourMs), retention));
        QVERIFY(*store.reader->uptime(monitor.id, all) == *before);
        // Days end as well, where somebody wants that.
        Retention shorter = retention;
        shorter.daily = std::chrono::hours(24 * 12);
        VERIFY_RESULT(store.maintainAll(Timestamp(at + hourMs), shorter));
        QCOMPARE(store.reader->series(monitor.id, all, 1000)->points.size(), std::size_t{12});
    }

    void everyFailureIsInAPointThatTellsIt()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        std::vector<Timestamp> failures;
        qint64 at = start;
        VERIFY_RESULT(store.write([&](Writer &writer) -> Result<void> {
            for (int i = 0; i < 4000; ++i) {
                const Outcome outcome =
                    any(97) ? any(31) ? Outcome::Good : Outcome::Unobserved : Outcome::Bad;
                if (outcome == Outcome::Bad)
                    failures.emplace_back(at);
                const Duration cover(60'000 + any(300'000));
                const CheckResult result = checkAt(monitor, Timestamp(at), outcome);
                if (auto done = writer.record(decisionOf(result, cover)); !done)
                    return done;
                at += any(50) ? cover.count() : any(20 * hourMs);
            }
            return {};
        }));
        VERIFY_RESULT(store.maintainAll(Timestamp(start + (at - start) / 2)));
        for (int i = 0; i < 200; ++i) {
            const qint64 length = 60'000 << any(16);
            const TimeRange range{Timestamp(start + any(at - start)), {}};
            const TimeRange asked{range.from, range.from + Duration(length)};
            const int most = 1 + static_cast<int>(any(1500));
            const auto series = store.reader->series(monitor.id, asked, most);
            VERIFY_RESULT(series);
            for (const Timestamp failed : failures) {
                if (failed < asked.from || failed >= asked.to)
                    continue;
                const bool told =
                    std::any_of(series->points.begin(), series->points.end(), [&](const auto &p) {
                        return p.bad > 0 && p.at <= failed && failed < p.at + p.width;
                    });
                QVERIFY2(told, qPrintable(QStringLiteral("%1 of %2 points").arg(failed.ms()).arg(most)));
            }
        }
    }

    void distributionIsOfTheGoodChecks()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        const qint64 from = start / dayMs * dayMs;
        std::map<qint64, qint64> took;
        VERIFY_RESULT(store.write([&](Writer &writer) -> Result<void> {
            for (qint64 at = from; at < from + 100 * dayMs; at += 720'000) {
                CheckResult result = checkAt(monitor, Timestamp(at), any(9) ? Outcome::Good : Outcome::Bad);
                result.totalUs = any(2'000'000);
                if (result.outcome == Outcome::Good)
                    took[at] = result.totalUs;
                if (auto done = writer.record(decisionOf(result, Duration(720'000))); !done)
                    return done;
            }
            return {};
        }));
        const auto compareAll = [&] {
            for (const qint64 length : {hourMs / 2, 5 * hourMs, 3 * dayMs, 40 * dayMs, 97 * dayMs}) {
                const TimeRange range{Timestamp(from + any(100 * dayMs - length)), {}};
                const TimeRange asked{range.from, range.from + Duration(length)};
                LatencyHistogram expected;
                for (auto it = took.lower_bound(asked.from.ms()); it != took.lower_bound(asked.to.ms()); ++it)
                    expected.add(it->second);
                const auto got = store.reader->distribution(monitor.id, asked);
                VERIFY_RESULT(got);
                QCOMPARE(got->count(), expected.count());
                QVERIFY(*got == expected);
            }
        };
        compareAll();
        const Retention everything{std::chrono::hours(24 * 4000), std::chrono::hours(24 * 4000)};
        VERIFY_RESULT(store.maintainAll(Timestamp(from + 101 * dayMs), everything));
        compareAll();
        // Where only rollups are kept, hours count that lie inside as a whole.
        const Retention little{std::chrono::hours(24), std::chrono::hours(24 * 4000)};
        VERIFY_RESULT(store.maintainAll(Timestamp(from + 102 * dayMs), little));
        const auto hour =
            store.reader->distribution(monitor.id, {Timestamp(from - 5), Timestamp(from + hourMs + 5)});
        VERIFY_RESULT(hour);
        QCOMPARE(static_cast<qint64>(hour->count()),
                 std::distance(took.begin(), took.lower_bound(from + hourMs)));
        QVERIFY(store.reader->distribution(monitor.id, {Timestamp(0), Timestamp(5)})->isEmpty());
    }

    void outagesOfARange()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        const std::vector<Outage> all{{Timestamp(1000), Timestamp(2000)},
                                      {Timestamp(5000), Timestamp(5001)},
                                      {Timestamp(9000), std::nullopt}};
        for (const Outage &outage : all) {
            Decision decision;
            decision.monitor = monitor.id;
            Incident incident;
            incident.id = IncidentId::make(outage.from);
            incident.monitor = monitor.id;
            incident.startedAt = incident.openedAt = outage.from;
            incident.endedAt = outage.to;
            decision.incidents = {incident};
            VERIFY_RESULT(store.record(decision));
        }
        const auto during = [&](qint64 from, qint64 to) {
            return store.reader->outages(monitor.id, {Timestamp(from), Timestamp(to)}).value();
        };
        QVERIFY(during(0, 100'000) == all);
        QVERIFY(during(1500, 5001) == (std::vector<Outage>{all[0], all[1]}));
        QVERIFY(during(2001, 5000).empty());
        QVERIFY(during(20'000, 30'000) == std::vector<Outage>{all[2]});
    }

    void interruptionsReturn()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        const Interruption pause{monitor.id, Interruption::Kind::Pause, Timestamp(100), Timestamp(200)};
        const Interruption sleep{{}, Interruption::Kind::Sleep, Timestamp(300), std::nullopt};
        for (const Interruption &gap : {pause, sleep})
            VERIFY_RESULT(store.write([&](Writer &writer) { return writer.saveInterruption(gap); }));
        const auto all = store.reader->interruptions(monitor.id, {Timestamp(0), Timestamp(1000)});
        VERIFY_RESULT(all);
        QVERIFY(*all == (std::vector<Interruption>{pause, sleep}));
        QVERIFY(store.reader->interruptions(monitor.id, {Timestamp(200), Timestamp(300)})->empty());
        QCOMPARE(store.reader->interruptions({}, {Timestamp(0), Timestamp(1000)})->size(), std::size_t{1});
        const auto again = store.write([&](Writer &writer) { return writer.saveInterruption(pause); });
        QVERIFY(again->isEmpty());
        QVERIFY(!store.write([&](Writer &writer) {
            return writer.saveInterruption({{}, Interruption::Kind::Stop, Timestamp(9), Timestamp(8)});
        }));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "testhistory.moc"
