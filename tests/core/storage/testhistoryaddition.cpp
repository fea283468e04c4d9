// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyaddition.h"
#include "core/storage/historyexporter.h"
#include "core/storage/periods.h"
#include "tests/core/storage/storefixture.h"

#include <limits>

using namespace monitron;
using namespace std::chrono_literals;

/// A monitor's history goes along when it is published.
class TestHistoryAddition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOtherStoreAnswersTheSame();
    void nothingIsToldOfTimesThatWereSeenHere();
    void twiceIsOnce();
    void whatMakesNoSenseIsRefused();

private:
    static constexpr qint64 start = 1'790'000'000'000 / dayMs * dayMs;
    static constexpr qint64 end = start + 3 * dayMs;

    static void fill(StoreFixture &store, const Monitor &monitor, qint64 from, qint64 to);
    [[nodiscard]] static HistoryDocument documentOf(StoreFixture &store, MonitorId id);
    [[nodiscard]] static Result<int> add(StoreFixture &store, const HistoryDocument &document);
    /// The same monitor in a second store, made at `at`.
    static void publish(StoreFixture &target, Monitor monitor, Timestamp at);
};

void TestHistoryAddition::fill(StoreFixture &store, const Monitor &monitor, qint64 from, qint64 to)
{
    VERIFY_RESULT(store.write([&](Writer &writer) -> Result<void> {
        for (qint64 at = from; at < to; at += 10 * 60'000) {
            const bool fails = at / 600'000 % 40 == 0;
            CheckResult result = checkAt(monitor, Timestamp(at), fails ? Outcome::Bad : Outcome::Good);
            result.message = fails ? QStringLiteral("refused") : QString();
            result.totalUs = 1000 + at / 600'000 % 90'000;
            Decision decision = decisionOf(result);
            decision.cover = 10min;
            if (auto done = writer.record(decision); !done)
                return done;
        }
        return {};
    }));
}

HistoryDocument TestHistoryAddition::documentOf(StoreFixture &store, MonitorId id)
{
    HistoryDocument document;
    HistoryExporter &exporter = store.reader->exporter();
    document.results.push_back(*exporter.results(id, Timestamp(std::numeric_limits<qint64>::min()), 100'000));
    document.rollups.push_back(*exporter.rollups(id, Resolution::Hour, 0, 1'000'000));
    document.rollups.push_back(*exporter.rollups(id, Resolution::Day, 0, 1'000'000));
    return document;
}

Result<int> TestHistoryAddition::add(StoreFixture &store, const HistoryDocument &document)
{
    Result<int> added = 0;
    const auto done = store.write([&](Writer &writer) {
        added = addHistory(writer, document);
        return added.map([](int) {});
    });
    return done ? added : Unexpected(done.error());
}

void TestHistoryAddition::publish(StoreFixture &target, Monitor monitor, Timestamp at)
{
    monitor.version = 0;
    monitor.createdAt = at;
    VERIFY_RESULT(target.save(monitor, at));
}

void TestHistoryAddition::theOtherStoreAnswersTheSame()
{
    StoreFixture source;
    const Monitor monitor = source.addMonitor();
    fill(source, monitor, start, end);
    VERIFY_RESULT(source.maintainAll(Timestamp(end)));
    StoreFixture target;
    // Others have long been checked there, and their hours are rolled up.
    const Monitor other = target.addMonitor();
    fill(target, other, start + dayMs, end);
    VERIFY_RESULT(target.maintainAll(Timestamp(end)));
    publish(target, monitor, Timestamp(end));
    const auto added = add(target, documentOf(source, monitor.id));
    VERIFY_RESULT(added);
    QCOMPARE(*added, 3 * 144);
    VERIFY_RESULT(target.maintainAll(Timestamp(end)));
    const TimeRange range{Timestamp(start), Timestamp(end)};
    for (const TimeRange &of : {range, TimeRange{Timestamp(start + 90 * 60'000), Timestamp(end - dayMs)}}) {
        QVERIFY(*target.reader->uptime(monitor.id, of) == *source.reader->uptime(monitor.id, of));
        QVERIFY(*target.reader->distribution(monitor.id, of) == *source.reader->distribution(monitor.id, of));
    }
    const auto hours = documentOf(target, monitor.id).rollups;
    QVERIFY(hours.front().rows == documentOf(source, monitor.id).rollups.front().rows);
    const auto failures = target.reader->results(monitor.id, Timestamp(end), 1, true);
    QCOMPARE(failures->front().message, QStringLiteral("refused"));
}

void TestHistoryAddition::nothingIsToldOfTimesThatWereSeenHere()
{
    StoreFixture source;
    const Monitor monitor = source.addMonitor();
    fill(source, monitor, start, end);
    StoreFixture target;
    const Timestamp made(start + dayMs);
    publish(target, monitor, made);
    const auto added = add(target, documentOf(source, monitor.id));
    VERIFY_RESULT(added);
    QCOMPARE(*added, 144);
    QVERIFY(target.reader->results(monitor.id, Timestamp(end), 1)->front().at < made);
}

void TestHistoryAddition::twiceIsOnce()
{
    StoreFixture source;
    const Monitor monitor = source.addMonitor();
    fill(source, monitor, start, end);
    VERIFY_RESULT(source.maintainAll(Timestamp(end)));
    StoreFixture target;
    publish(target, monitor, Timestamp(end));
    const HistoryDocument document = documentOf(source, monitor.id);
    VERIFY_RESULT(add(target, document));
    VERIFY_RESULT(target.maintainAll(Timestamp(end)));
    const HistoryDocument once = documentOf(target, monitor.id);
    VERIFY_RESULT(add(target, document));
    VERIFY_RESULT(target.maintainAll(Timestamp(end)));
    QVERIFY(documentOf(target, monitor.id) == once);
    // By another store's retention the results are gone; the hours tell.
    StoreFixture frugal;
    const Monitor other = frugal.addMonitor(QStringLiteral("Docs"));
    fill(frugal, other, end + 40 * dayMs, end + 41 * dayMs);
    VERIFY_RESULT(frugal.maintainAll(Timestamp(end + 41 * dayMs)));
    publish(frugal, monitor, Timestamp(end + 41 * dayMs));
    Retention retention;
    retention.raw = 24h;
    VERIFY_RESULT(frugal.maintainAll(Timestamp(end + 41 * dayMs), retention));
    QCOMPARE(add(frugal, document).value_or(-1), 0);
    const TimeRange range{Timestamp(start), Timestamp(end)};
    QCOMPARE(frugal.reader->uptime(monitor.id, range)->down, source.reader->uptime(monitor.id, range)->down);
}

void TestHistoryAddition::whatMakesNoSenseIsRefused()
{
    StoreFixture store;
    HistoryDocument unknown;
    unknown.results.push_back({});
    unknown.results.front().monitor = MonitorId::make(Timestamp(1));
    QVERIFY(add(store, unknown).error().code == Error::Code::NotFound);
    const Monitor monitor = store.addMonitor(QStringLiteral("Shop"), Timestamp(end));
    HistoryDocument damaged;
    damaged.results.push_back({});
    damaged.results.front().monitor = monitor.id;
    damaged.results.front().rows.push_back({Timestamp(start), 7, {}});
    QVERIFY(add(store, damaged).error().code == Error::Code::Corrupt);
    HistoryDocument impossible;
    impossible.rollups.push_back({monitor.id, Resolution::Hour, 1, 3, {}});
    impossible.rollups.front().rows.push_back({1, 1, 0, 0, 2 * hourMs, 0, {}});
    QVERIFY(add(store, impossible).error().code == Error::Code::Corrupt);
}

QTEST_GUILESS_MAIN(TestHistoryAddition)
#include "testhistoryaddition.moc"
