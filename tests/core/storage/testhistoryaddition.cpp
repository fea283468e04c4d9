// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyaddition.h"
#include "core/storage/historyexporter.h"
#include "core/storage/periods.h"
#include "core/storage/repositories.h"
#include "tests/core/storage/storeconnection.h"

#include <limits>

using namespace monitron;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(monitron::RollupRow)

/// A monitor's history goes along when it is published.
class TestHistoryAddition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOtherStoreAnswersTheSame();
    void nothingIsToldOfTimesThatWereSeenHere();
    void twiceIsOnce();
    void aStoreThatIsNewTakesNoMoreThanItNeeds();
    void whatTwoBringStaysBoth();
    void rollupsThatAreHereStay();
    void aResultSpeaksForNoMoreThanItCan();
    void hoursAreRolledAgainWhateverTheMarksSay();
    void whatMakesNoSenseIsRefused();
    void impossibleRollupsAreRefused_data();
    void impossibleRollupsAreRefused();

private:
    static constexpr qint64 start = 1'790'000'000'000 / dayMs * dayMs;
    static constexpr qint64 end = start + 3 * dayMs;

    static void fill(StoreFixture &store, const Monitor &monitor, qint64 from, qint64 to);
    [[nodiscard]] static HistoryDocument documentOf(StoreFixture &store, MonitorId id);
    [[nodiscard]] static Result<int> add(StoreFixture &store, const HistoryDocument &document);
    [[nodiscard]] static HistoryMarks marksOf(StoreFixture &store);
    /// One result, as a store would have it.
    [[nodiscard]] static HistoryDocument documentWith(const Monitor &monitor, Timestamp at, Duration cover);
    [[nodiscard]] static QByteArray detailOf(int good, qint64 us);
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
    const auto prepared = store.write([&](Writer &writer) { return prepareHistory(writer, document); });
    if (!prepared)
        return Unexpected(prepared.error());
    const auto done = store.write([&](Writer &writer) {
        added = addHistory(writer, document, {});
        return added.map([](int) {});
    });
    return done ? added : Unexpected(done.error());
}

HistoryMarks TestHistoryAddition::marksOf(StoreFixture &store)
{
    HistoryMarks marks;
    const auto done = store.write(
        [&](Writer &writer) { return writer.marks().map([&](const HistoryMarks &read) { marks = read; }); });
    return done ? marks : HistoryMarks();
}

HistoryDocument TestHistoryAddition::documentWith(const Monitor &monitor, Timestamp at, Duration cover)
{
    HistoryDocument document;
    ResultBlock &block = document.results.emplace_back();
    block.monitor = monitor.id;
    block.rows.push_back({at, static_cast<quint8>(Outcome::Good), encodeResult(checkAt(monitor, at), cover)});
    return document;
}

QByteArray TestHistoryAddition::detailOf(int good, qint64 us)
{
    Rollup rollup;
    RawResult result;
    result.totalUs = us;
    result.phases.dns = us;
    for (int i = 0; i < good; ++i)
        rollup.add(result);
    return rollup.encodeDetail();
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

/// It has no marks that would say what is too old.
void TestHistoryAddition::aStoreThatIsNewTakesNoMoreThanItNeeds()
{
    StoreFixture source;
    const Monitor monitor = source.addMonitor();
    fill(source, monitor, start, end);
    VERIFY_RESULT(source.maintainAll(Timestamp(end)));
    StoreFixture target;
    publish(target, monitor, Timestamp(end));
    HistoryDocument document = documentOf(source, monitor.id);
    std::vector<HistoryRow> &rows = document.results.front().rows;
    const QByteArray detail = rows.front().detail;
    for (const qint64 at : {std::numeric_limits<qint64>::min(), qint64{-1}, qint64{0}, end - 401 * dayMs})
        rows.insert(rows.begin(), {Timestamp(at), 1, detail});
    for (qint64 day = 100; day < 400; day += 3)
        rows.push_back({Timestamp(end - day * dayMs), 1, detail});
    const auto added = add(target, document);
    VERIFY_RESULT(added);
    QCOMPARE(*added, 3 * 144 + 100);
    QCOMPARE(*marksOf(target).rolledTo, hourOf(Timestamp(end)));
    if (target.isOnServer()) {
        const auto database = connectionTo(target);
        int partitions = 0;
        VERIFY_RESULT(
            database->each("SELECT 1 FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE "
                           "i.inhparent = 'result'::regclass AND c.relname ~ '^result_[0-9]{8}$'",
                           [&](const SqlRow &) { ++partitions; }));
        QCOMPARE(partitions, 64);
    }
    VERIFY_RESULT(target.maintainAll(Timestamp(end)));
    const TimeRange range{Timestamp(start), Timestamp(end)};
    QVERIFY(*target.reader->uptime(monitor.id, range) == *source.reader->uptime(monitor.id, range));
    const TimeRange lately{Timestamp(end - 120 * dayMs), Timestamp(end)};
    QVERIFY(target.reader->uptime(monitor.id, lately)->up > source.reader->uptime(monitor.id, lately)->up);
    QCOMPARE(target.reader->results(monitor.id, Timestamp(start), 1)->size(), std::size_t{0}); // thinned out
}

void TestHistoryAddition::whatTwoBringStaysBoth()
{
    StoreFixture source;
    const Monitor one = source.addMonitor();
    const Monitor two = source.addMonitor(QStringLiteral("Docs"));
    fill(source, one, start, end);
    fill(source, two, start, end);
    VERIFY_RESULT(source.maintainAll(Timestamp(end + dayMs)));
    StoreFixture target;
    publish(target, one, Timestamp(end));
    publish(target, two, Timestamp(end));
    HistoryDocument hours = documentOf(source, one.id);
    hours.results.clear(); // they are past that store's retention
    VERIFY_RESULT(add(target, hours));
    VERIFY_RESULT(add(target, documentOf(source, two.id)));
    VERIFY_RESULT(target.maintainAll(Timestamp(end + dayMs)));
    for (const Monitor &monitor : {one, two}) {
        const auto there = documentOf(target, monitor.id).rollups;
        const auto here = documentOf(source, monitor.id).rollups;
        QVERIFY(there[0].rows == here[0].rows);
        QVERIFY(there[1].rows == here[1].rows);
    }
}

void TestHistoryAddition::rollupsThatAreHereStay()
{
    StoreFixture store;
    const Monitor monitor = store.addMonitor(QStringLiteral("Shop"), Timestamp(end));
    const qint64 hour = hourOf(Timestamp(start));
    HistoryDocument first;
    first.rollups.push_back({monitor.id, Resolution::Hour, hour, hour + 2, {}});
    first.rollups.front().rows.push_back({hour, 0, 60, 0, 0, hourMs, {}});
    VERIFY_RESULT(add(store, first));
    HistoryDocument second;
    second.rollups.push_back({monitor.id, Resolution::Hour, 0, hour + 2, {}});
    second.rollups.front().rows.push_back({hour, 60, 0, 0, hourMs, 0, detailOf(60, 1000)});
    second.rollups.front().rows.push_back({hour + 1, 60, 0, 0, hourMs, 0, detailOf(60, 1000)});
    VERIFY_RESULT(add(store, second));
    // What isn't rolled up isn't told of; with the first result it is.
    VERIFY_RESULT(store.record(decisionOf(checkAt(monitor, Timestamp(end)))));
    const auto kept = documentOf(store, monitor.id).rollups.front().rows;
    QVERIFY(kept == (std::vector{first.rollups.front().rows[0], second.rollups.front().rows[1]}));
}

void TestHistoryAddition::aResultSpeaksForNoMoreThanItCan()
{
    StoreFixture store;
    const Monitor monitor = store.addMonitor(QStringLiteral("Shop"), Timestamp(end));
    VERIFY_RESULT(add(store, documentWith(monitor, Timestamp(start), 36h))); // once a day, after a start
    const TimeRange range{Timestamp(start), Timestamp(end)};
    VERIFY_RESULT(store.maintainAll(Timestamp(end)));
    QCOMPARE(store.reader->uptime(monitor.id, range)->up, Duration(36h));
    const Monitor other = store.addMonitor(QStringLiteral("Docs"), Timestamp(end));
    VERIFY_RESULT(add(store, documentWith(other, Timestamp(start), 24h * 365)));
    VERIFY_RESULT(store.maintainAll(Timestamp(end)));
    QCOMPARE(store.reader->uptime(other.id, range)->up, Duration(longestCoverHours * hourMs));
    const auto kept = documentOf(store, other.id).results.front().rows;
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(kept.front().detail,
             encodeResult(checkAt(other, Timestamp(start)), Duration(longestCoverHours * hourMs)));
}

/// Another process may be rolling up just now: what it hasn't seen is rolled again.
void TestHistoryAddition::hoursAreRolledAgainWhateverTheMarksSay()
{
    StoreFixture store;
    const Monitor monitor = store.addMonitor(QStringLiteral("Shop"), Timestamp(end));
    const qint64 hour = hourOf(Timestamp(start));
    VERIFY_RESULT(store.write([&](Writer &writer) {
        HistoryMarks marks;
        marks.rolledTo = hour;
        return writer.setMarks(marks);
    }));
    VERIFY_RESULT(add(store, documentWith(monitor, Timestamp(start), 90min)));
    VERIFY_RESULT(store.write([&](Writer &writer) -> Result<void> {
        const auto stale = writer.repositories().rollups.nextStale(10);
        if (!stale || stale->size() != 2 || stale->front().hour != hour || stale->back().hour != hour + 1)
            return failure(Error::Code::Internal, QStringLiteral("not both hours are marked"));
        return {};
    }));
    QCOMPARE(*marksOf(store).rolledTo, hour);
    VERIFY_RESULT(store.maintainAll(Timestamp(end)));
    const auto rows = documentOf(store, monitor.id).rollups.front().rows;
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].upMs + rows[1].upMs, qint64{90 * 60'000});
}

void TestHistoryAddition::whatMakesNoSenseIsRefused()
{
    StoreFixture store;
    HistoryDocument unknown;
    unknown.results.push_back({});
    unknown.results.front().monitor = MonitorId::make(Timestamp(1));
    QVERIFY(add(store, unknown).error().code == Error::Code::NotFound);
    const Monitor monitor = store.addMonitor(QStringLiteral("Shop"), Timestamp(end));
    HistoryDocument damaged = documentWith(monitor, Timestamp(start), 1min);
    HistoryRow &row = damaged.results.front().rows.front();
    const HistoryRow sound = row;
    const auto refusal = [&] { return add(store, damaged).error(); };
    row.outcome = 7;
    QVERIFY(refusal().code == Error::Code::Invalid);
    QCOMPARE(
        refusal().message,
        QStringLiteral("The history of Shop has a result that makes no sense: 2026-09-21T00:00:00.000Z"));
    row = sound;
    row.detail = {};
    QVERIFY(refusal().code == Error::Code::Invalid);
    row = sound;
    row.detail = QByteArray::fromHex("0200ffd20e00"); // it covers a minute less than none
    QVERIFY(refusal().code == Error::Code::Invalid);
    row = sound;
    VERIFY_RESULT(add(store, damaged));
}

void TestHistoryAddition::impossibleRollupsAreRefused_data()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 hour = start / hourMs;
    Rollup early;
    early.good = 1;
    early.latency.add(1);
    early.minUs = std::numeric_limits<qint64>::min() / 2;
    early.maxUs = 1;
    const QByteArray one = detailOf(1, 1000);
    const QByteArray untimed = QByteArray::fromHex("000000");
    QTest::addColumn<RollupRow>("row");
    QTest::addColumn<bool>("isPossible");
    const auto add = [](const char *name, const RollupRow &row, bool isPossible = false) {
        QTest::newRow(name) << row << isPossible;
    };
    add("possible", {hour, 1, 1, 1, hourMs / 2, hourMs / 2, one}, true);
    add("slow", {hour, 600, 0, 0, hourMs, 0, detailOf(600, 6'000'000)}, true);
    add("more time than there is", {hour, 1, 0, 0, hourMs, 1, one});
    add("time that overflows", {hour, 1, 0, 0, most, most, one});
    add("negative time", {hour, 1, 0, 0, -1, hourMs, one});
    add("too many checks", {hour, 0, 5000, 0, 0, 0, {}});
    add("checks that overflow", {hour, 0xffff'ffff, 0, 0, 0, 0, one});
    add("more times than checks", {hour, 1, 0, 0, 0, 0, detailOf(2, 1000)});
    add("times that sum up to none",
        {hour, 1, 0, 0, 0, 0, untimed + QByteArray::fromHex("05ffffffffffffffffff010102")});
    add("times of no bucket", {hour, 1, 0, 0, 0, 0, untimed + QByteArray::fromHex("801001")});
    add("times without a check", {hour, 0, 1, 0, 0, 0, one});
    add("longest below shortest", {hour, 1, 0, 0, 0, 0, QByteArray::fromHex("0002ffffffffffffffffff01")});
    add("shortest too short", {hour, 1, 0, 0, 0, 0, early.encodeDetail()});
    add("longest too long", {hour, 1, 0, 0, 0, 0, QByteArray::fromHex("0000ffffffffffffffff3f")});
    add("phases too long", {hour, 1, 0, 0, 0, 0, QByteArray::fromHex("01000000ffffffffffff7f")});
    add("before 1970", {-1, 1, 0, 0, 0, 0, one});
    add("before its block", {hour - 2, 1, 0, 0, 0, 0, one});
    add("behind its block", {hour + 1, 1, 0, 0, 0, 0, one});
}

void TestHistoryAddition::impossibleRollupsAreRefused()
{
    QFETCH(RollupRow, row);
    QFETCH(bool, isPossible);
    StoreFixture store;
    const Monitor monitor = store.addMonitor(QStringLiteral("Shop"), Timestamp(end));
    HistoryDocument document;
    const qint64 from = row.period < 0 ? row.period : start / hourMs - 1;
    document.rollups.push_back({monitor.id, Resolution::Hour, from, start / hourMs + 1, {row}});
    const auto added = add(store, document);
    QCOMPARE(added.has_value(), isPossible);
    if (!isPossible) {
        QVERIFY(added.error().code == Error::Code::Invalid);
        QVERIFY(added.error().message.startsWith(u"The history of Shop has an hour that makes no sense: "));
    }
    QCOMPARE(documentOf(store, monitor.id).rollups.front().rows.size(), std::size_t{0}); // none is rolled up
}

QTEST_GUILESS_MAIN(TestHistoryAddition)
#include "testhistoryaddition.moc"
