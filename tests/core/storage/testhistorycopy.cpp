// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyexporter.h"
#include "core/storage/historyimporter.h"
#include "core/storage/mirrorwriter.h"
#include "core/storage/periods.h"
#include "core/storage/repositories.h"
#include "core/storage/storeid.h"
#include "tests/core/storage/storefixture.h"

#include <limits>
#include <random>

using namespace monitron;

/// History from one store to another, which then answers the same.
class TestHistoryCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resultsComeInPages();
    void wordsComeWithTheirFailures();
    void nothingIsSaidOfTimeThatIsNotRolledUp();
    void nothingIsSaidOfHoursThatAreRolledAnew();
    void whatTheServerNoLongerHasGoes();
    void aMirrorAsksForWhatMayComeYet();
    void aMirrorAnswersTheSame();
    void oldResultsAreRemovedInSlices();
    void interruptionsOfAllMonitorsAreListed();
    void monitorsComeInPages();
    void aStoreKeepsItsId();

private:
    static constexpr qint64 start = 1'790'000'000'000 / dayMs * dayMs;
    static constexpr qint64 minute = 60'000;

    std::mt19937_64 m_random{6};
    qint64 any(qint64 below) { return static_cast<qint64>(m_random() % static_cast<quint64>(below)); }

    static qint64 keyOf(Writer &writer, MonitorId id) { return *writer.repositories().monitors.keyOf(id); }
    /// A check each minute of [from, to), of which a few fail, each time with other words.
    void fill(StoreFixture &store, const Monitor &monitor, qint64 from, qint64 to);
    static Result<ChangeSet> import(StoreFixture &store, const ResultBlock &block);
    static Result<ChangeSet> import(StoreFixture &store, const RollupBlock &block);
    /// All that the source has, by way of bytes, as a server gives it.
    static void copy(StoreFixture &source, StoreFixture &mirror, MonitorId monitor);
};

void TestHistoryCopy::fill(StoreFixture &store, const Monitor &monitor, qint64 from, qint64 to)
{
    VERIFY_RESULT(store.write([&](Writer &writer) -> Result<void> {
        for (qint64 at = from; at < to; at += minute) {
            const qint64 kind = any(50);
            CheckResult result = checkAt(monitor, Timestamp(at + any(1000)),
                                         kind == 0   ? Outcome::Bad
                                         : kind == 1 ? Outcome::Unobserved
                                                     : Outcome::Good);
            if (result.outcome == Outcome::Good)
                result.totalUs = 1000 + any(500'000);
            else if (result.outcome == Outcome::Bad)
                result.message = QStringLiteral("The server answered %1.").arg(500 + any(3));
            if (auto done = writer.record(decisionOf(result)); !done)
                return done;
        }
        return {};
    }));
}

Result<ChangeSet> TestHistoryCopy::import(StoreFixture &store, const ResultBlock &block)
{
    return store.write([&](Writer &writer) {
        return HistoryImporter(writer.database()).insert(keyOf(writer, block.monitor), block);
    });
}

Result<ChangeSet> TestHistoryCopy::import(StoreFixture &store, const RollupBlock &block)
{
    return store.write([&](Writer &writer) {
        return HistoryImporter(writer.database()).replaceRollups(keyOf(writer, block.monitor), block);
    });
}

void TestHistoryCopy::copy(StoreFixture &source, StoreFixture &mirror, MonitorId monitor)
{
    HistoryDocument document;
    Timestamp after(std::numeric_limits<qint64>::min());
    bool more = true;
    while (more) {
        auto block = source.reader->exporter().results(monitor, after, 500);
        VERIFY_RESULT(block);
        more = block->hasMore;
        if (!block->rows.empty())
            after = block->rows.back().at;
        document.results.push_back(std::move(*block));
    }
    for (const Resolution resolution : {Resolution::Hour, Resolution::Day}) {
        auto block = source.reader->exporter().rollups(monitor, resolution, 0, 1'000'000);
        VERIFY_RESULT(block);
        document.rollups.push_back(std::move(*block));
    }
    const auto read = decodeHistory(encodeHistory(document));
    VERIFY_RESULT(read);
    for (int twice = 0; twice < 2; ++twice) {
        for (const ResultBlock &block : read->results)
            VERIFY_RESULT(import(mirror, block));
        for (const RollupBlock &block : read->rollups)
            VERIFY_RESULT(import(mirror, block));
    }
    HistoryMarks marks;
    VERIFY_RESULT(source.write([&](Writer &writer) -> Result<void> {
        marks = *writer.marks();
        return {};
    }));
    VERIFY_RESULT(mirror.write([&](Writer &writer) { return writer.setMarks(marks); }));
}

void TestHistoryCopy::resultsComeInPages()
{
    StoreFixture store;
    const Monitor monitor = store.addMonitor();
    fill(store, monitor, start, start + 100 * minute);
    HistoryExporter &exporter = store.reader->exporter();
    const auto first = exporter.results(monitor.id, Timestamp(0), 60);
    VERIFY_RESULT(first);
    QCOMPARE(first->rows.size(), std::size_t{60});
    QVERIFY(first->hasMore);
    QVERIFY(first->monitor == monitor.id);
    QVERIFY(!first->state); // nothing was decided
    const auto second = exporter.results(monitor.id, first->rows.back().at, 60);
    VERIFY_RESULT(second);
    QCOMPARE(second->rows.size(), std::size_t{40});
    QVERIFY(!second->hasMore);
    QVERIFY(second->rows.front().at > first->rows.back().at);
    const auto exact = exporter.results(monitor.id, first->rows.back().at, 40);
    QVERIFY(exact->rows.size() == 40 && !exact->hasMore);
    const auto whether = exporter.results(monitor.id, first->rows.back().at, 0);
    QVERIFY(whether->rows.empty() && whether->hasMore);
    const auto end = exporter.results(monitor.id, second->rows.back().at, 0);
    QVERIFY(end->rows.empty() && !end->hasMore);
    const auto unknown = exporter.results(MonitorId::make(Timestamp(1)), Timestamp(0), 1);
    QVERIFY(!unknown && unknown.error().code == Error::Code::NotFound);
}

void TestHistoryCopy::wordsComeWithTheirFailures()
{
    StoreFixture store;
    const Monitor monitor = store.addMonitor();
    const auto fail = [&](qint64 at, const char *words) {
        CheckResult result = checkAt(monitor, Timestamp(at), Outcome::Bad);
        result.message = QString::fromLatin1(words);
        VERIFY_RESULT(store.record(decisionOf(result)));
    };
    fail(start, "refused");
    fail(start + 1, "refused");
    fail(start + 2, "timeout");
    VERIFY_RESULT(store.record(decisionOf(checkAt(monitor, Timestamp(start + 3)))));
    HistoryExporter &exporter = store.reader->exporter();
    const auto words = [&](qint64 after, int limit) {
        const auto block = exporter.results(monitor.id, Timestamp(after), limit);
        QStringList said;
        for (const FailureWords &one : block->words)
            said << one.text;
        return said.join(u' ');
    };
    QCOMPARE(words(0, 10), QStringLiteral("refused timeout"));
    QCOMPARE(words(0, 2), QStringLiteral("refused"));
    QCOMPARE(words(start, 1), QStringLiteral("refused")); // which were said before
    QCOMPARE(words(start + 1, 10), QStringLiteral("timeout"));
    QCOMPARE(words(start + 2, 10), QString()); // nothing failed
}

void TestHistoryCopy::nothingIsSaidOfTimeThatIsNotRolledUp()
{
    StoreFixture store;
    const Monitor monitor = store.addMonitor();
    HistoryExporter &exporter = store.reader->exporter();
    const auto nothing = exporter.rollups(monitor.id, Resolution::Hour, 5, 100);
    VERIFY_RESULT(nothing);
    QVERIFY(nothing->rows.empty() && nothing->from == 5 && nothing->to == 5);
    fill(store, monitor, start, start + 30 * hourMs);
    VERIFY_RESULT(store.maintainAll(Timestamp(start + 30 * hourMs)));
    const qint64 firstHour = start / hourMs;
    const auto hours = exporter.rollups(monitor.id, Resolution::Hour, firstHour - 10, firstHour + 1000);
    VERIFY_RESULT(hours);
    QCOMPARE(hours->from, firstHour - 10);
    QCOMPARE(hours->to, firstHour + 29); // the last one may still get a result
    QCOMPARE(hours->rows.size(), std::size_t{29});
    const auto some = exporter.rollups(monitor.id, Resolution::Hour, firstHour, firstHour + 3);
    QVERIFY(some->to == firstHour + 3 && some->rows.size() == 3);
    const auto days = exporter.rollups(monitor.id, Resolution::Day, 0, 1'000'000);
    VERIFY_RESULT(days);
    QCOMPARE(days->rows.size(), std::size_t{1});
    QCOMPARE(days->to, start / dayMs + 1);
}

void TestHistoryCopy::nothingIsSaidOfHoursThatAreRolledAnew()
{
    StoreFixture store;
    const Monitor monitor = store.addMonitor();
    const qint64 firstHour = start / hourMs;
    fill(store, monitor, start, start + 60 * hourMs);
    const Timestamp now(start + 60 * hourMs);
    VERIFY_RESULT(store.maintainAll(now));
    // A result comes late.
    VERIFY_RESULT(store.record(decisionOf(checkAt(monitor, Timestamp(start + 30 * hourMs + 1500)))));
    HistoryExporter &exporter = store.reader->exporter();
    const auto end = [&](Resolution resolution, qint64 from) {
        const auto block = exporter.rollups(monitor.id, resolution, from, 1'000'000);
        return block ? block->to : -1;
    };
    QCOMPARE(end(Resolution::Hour, firstHour), firstHour + 30);
    QCOMPARE(end(Resolution::Hour, firstHour + 30), firstHour + 30);
    QCOMPARE(end(Resolution::Hour, firstHour + 31), firstHour + 59);
    QCOMPARE(end(Resolution::Day, firstHour / 24), firstHour / 24 + 1);
    VERIFY_RESULT(store.maintainAll(now));
    QCOMPARE(end(Resolution::Hour, firstHour), firstHour + 59);
    QCOMPARE(end(Resolution::Day, firstHour / 24), firstHour / 24 + 2);
}

void TestHistoryCopy::whatTheServerNoLongerHasGoes()
{
    StoreFixture store;
    const Monitor monitor = store.addMonitor();
    VERIFY_RESULT(store.write([](Writer &writer) {
        HistoryMarks marks;
        marks.rolledTo = 1000;
        return writer.setMarks(marks);
    }));
    RollupBlock block{monitor.id, Resolution::Hour, 10, 20, {}};
    for (qint64 hour = 10; hour < 20; ++hour)
        block.rows.push_back({hour, 60, 0, 0, hourMs, 0, {}});
    VERIFY_RESULT(import(store, block));
    block.from = 12;
    block.to = 18;
    block.rows = {{15, 1, 2, 3, 4, 5, "detail"}};
    VERIFY_RESULT(import(store, block));
    const auto now = store.reader->exporter().rollups(monitor.id, Resolution::Hour, 0, 100);
    VERIFY_RESULT(now);
    QList<qint64> hours;
    for (const RollupRow &row : now->rows)
        hours << row.period;
    QCOMPARE(hours, (QList<qint64>{10, 11, 15, 18, 19}));
    QVERIFY(now->rows[2] == block.rows[0]);
}

void TestHistoryCopy::aMirrorAsksForWhatMayComeYet()
{
    StoreFixture store;
    if (store.isOnServer())
        QSKIP("a mirror is in SQLite");
    const Monitor monitor = store.addMonitor();
    using Periods = std::optional<std::pair<qint64, qint64>>;
    constexpr qint64 end = 100'000;
    VERIFY_RESULT(store.write([](Writer &writer) { return writer.mirror().setResultsFrom(end); }));
    const auto missing = [&](qint64 from) {
        Periods periods;
        (void)store.write([&](Writer &writer) {
            return writer.mirror()
                .missingRollups(monitor.id, Resolution::Hour, from, end, Timestamp(start))
                .map([&](const Periods &answer) { periods = answer; });
        });
        return periods;
    };
    /// Whether anybody hears of it.
    const auto take = [&](qint64 from, qint64 to, const QList<qint64> &hours) {
        RollupBlock block{monitor.id, Resolution::Hour, from, to, {}};
        for (const qint64 hour : hours)
            block.rows.push_back({hour, 60, 0, 0, hourMs, 0, {}});
        const auto changes =
            store.write([&](Writer &writer) { return writer.mirror().putRollups(block, Timestamp(start)); });
        return changes && changes->states.contains(monitor.id);
    };
    QCOMPARE(missing(end - 50), Periods({end - 50, end}));
    QVERIFY(take(end - 50, end - 5, {end - 20, end - 10})); // the rest isn't rolled up there yet
    QCOMPARE(missing(end - 20), Periods({end - 5, end}));
    QVERIFY(!take(end - 5, end, {}));
    QCOMPARE(missing(end - 20), Periods()); // nothing there, and nothing will be
    QCOMPARE(missing(end - 50), Periods({end - 50, end - 20}));
    QVERIFY(!take(end - 50, end - 20, {}));
    QCOMPARE(missing(end - 50), Periods({end - 50, end - 20}));
    QVERIFY(take(end - 50, end - 20, {end - 50, end - 49})); // it was given an earlier history
    QCOMPARE(missing(end - 50), Periods());
}

void TestHistoryCopy::aMirrorAnswersTheSame()
{
    StoreFixture source;
    StoreFixture mirror;
    const qint64 end = start + 3 * dayMs + 5 * hourMs + 17 * minute;
    Retention retention;
    retention.raw = std::chrono::hours(48);
    std::vector<Monitor> monitors;
    for (int i = 0; i < 3; ++i) {
        monitors.push_back(source.addMonitor(QStringLiteral("Shop %1").arg(i)));
        fill(source, monitors.back(), start, end);
    }
    VERIFY_RESULT(source.maintainAll(Timestamp(end), retention));
    for (const Monitor &monitor : {monitors[2], monitors[0]}) { // with other keys than there
        Monitor copied = monitor;
        copied.version = 0;
        VERIFY_RESULT(mirror.save(copied, Timestamp(1000)));
        copy(source, mirror, monitor.id);
    }
    for (const Monitor &monitor : {monitors[0], monitors[2]}) {
        const TimeRange all{Timestamp(start - dayMs), Timestamp(end + dayMs)};
        const auto results = source.reader->results(monitor.id, all, std::nullopt, 10'000);
        const auto copied = mirror.reader->results(monitor.id, all, std::nullopt, 10'000);
        VERIFY_RESULT(results);
        VERIFY_RESULT(copied);
        QVERIFY(results->size() > 2000);
        QVERIFY(*results == *copied); // words too
        for (int i = 0; i < 100; ++i) {
            const qint64 from = start - hourMs + any(end - start);
            const TimeRange range{Timestamp(from), Timestamp(from + 1 + any(end - from + hourMs))};
            QVERIFY(*source.reader->uptime(monitor.id, range) == *mirror.reader->uptime(monitor.id, range));
            const auto series = source.reader->series(monitor.id, range, 200);
            const auto same = mirror.reader->series(monitor.id, range, 200);
            QVERIFY(series->resolution == same->resolution && series->points == same->points);
        }
    }
}

void TestHistoryCopy::oldResultsAreRemovedInSlices()
{
    StoreFixture store;
    std::vector<Monitor> monitors;
    for (int i = 0; i < 3; ++i) {
        monitors.push_back(store.addMonitor(QStringLiteral("Shop %1").arg(i)));
        fill(store, monitors.back(), start, start + 100 * minute);
    }
    const Timestamp before(start + 70 * minute);
    std::optional<qint64> after = 0;
    int slices = 0;
    while (after && slices < 100) {
        VERIFY_RESULT(store.write([&](Writer &writer) -> Result<void> {
            const auto next = HistoryImporter(writer.database()).removeBefore(before, *after, 20);
            if (!next)
                return Unexpected(next.error());
            after = *next;
            return {};
        }));
        ++slices;
    }
    QVERIFY(!after);
    QVERIFY(slices >= 9);
    for (const Monitor &monitor : monitors) {
        const auto left = store.reader->exporter().results(monitor.id, Timestamp(0), 1000);
        QCOMPARE(left->rows.size(), std::size_t{30});
        QVERIFY(left->rows.front().at >= before);
    }
}

void TestHistoryCopy::interruptionsOfAllMonitorsAreListed()
{
    StoreFixture store;
    const Monitor monitor = store.addMonitor();
    const Monitor removed = store.addMonitor(QStringLiteral("Old"));
    const std::vector<Interruption> made{
        {MonitorId(), Interruption::Kind::Sleep, Timestamp(start), Timestamp(start + 10)},
        {monitor.id, Interruption::Kind::Pause, Timestamp(start + 5), Timestamp(start + 30)},
        {monitor.id, Interruption::Kind::Pause, Timestamp(start + 40), std::nullopt}};
    VERIFY_RESULT(store.write([&](Writer &writer) -> Result<void> {
        for (const Interruption &one : made) {
            if (auto done = writer.saveInterruption(one); !done)
                return done;
        }
        if (auto done = writer.saveInterruption(
                {removed.id, Interruption::Kind::Pause, Timestamp(start), std::nullopt});
            !done)
            return done;
        return writer.removeMonitor(removed.id, Timestamp(start + 50));
    }));
    HistoryExporter &exporter = store.reader->exporter();
    QVERIFY(*exporter.interruptions(Timestamp(0)) == made);
    QVERIFY(*exporter.interruptions(Timestamp(start + 10)) == (std::vector<Interruption>{made[1], made[2]}));
    QVERIFY(*exporter.interruptions(Timestamp(start + 1000)) == std::vector<Interruption>{made[2]});
}

void TestHistoryCopy::monitorsComeInPages()
{
    StoreFixture store;
    std::vector<MonitorId> ids;
    for (int i = 0; i < 7; ++i)
        ids.push_back(store.addMonitor(QStringLiteral("Shop %1").arg(i), Timestamp(start + i)).id);
    VERIFY_RESULT(
        store.write([&](Writer &writer) { return writer.removeMonitor(ids[3], Timestamp(start)); }));
    ids.erase(ids.begin() + 3);
    std::vector<MonitorId> found;
    MonitorId after;
    for (std::size_t size = 4; size == 4;) {
        const auto page = store.reader->monitors(after, 4);
        VERIFY_RESULT(page);
        size = page->size();
        for (const MonitorView &view : *page)
            found.push_back(after = view.monitor.id);
    }
    QVERIFY(found == ids);
    QCOMPARE(*store.reader->monitorCount(), 6);
}

void TestHistoryCopy::aStoreKeepsItsId()
{
    StoreFixture store;
    QVERIFY(storeId(*store.reader)->isNull());
    const auto give = [&] {
        return store.write([](Writer &writer) { return giveStoreId(writer, Timestamp(start)); });
    };
    VERIFY_RESULT(give());
    const QUuid id = *storeId(*store.reader);
    QVERIFY(!id.isNull());
    store.open();
    VERIFY_RESULT(give());
    QCOMPARE(*storeId(*store.reader), id);
    StoreFixture other;
    VERIFY_RESULT(other.write([](Writer &writer) { return giveStoreId(writer, Timestamp(start)); }));
    QVERIFY(*storeId(*other.reader) != id);
}

QTEST_GUILESS_MAIN(TestHistoryCopy)
#include "testhistorycopy.moc"
