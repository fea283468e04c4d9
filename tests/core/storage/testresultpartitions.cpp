// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyaddition.h"
#include "core/storage/periods.h"
#include "core/storage/resultcodec.h"
#include "core/storage/resultpartitions.h"
#include "tests/core/storage/storeconnection.h"

using namespace monitron;
using namespace std::chrono_literals;

/// The days of results on PostgreSQL.
class TestResultPartitions : public QObject
{
    Q_OBJECT

    static constexpr Timestamp start{1'790'000'000'000}; // 2026-09-21 14:13:20
    static constexpr Duration day = 24h;

    static QStringList partitions(Database &database)
    {
        QStringList names;
        const auto read =
            database.each("SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid "
                          "WHERE i.inhparent = 'result'::regclass ORDER BY c.relname",
                          [&](const SqlRow &row) { names << row.text(0); });
        return read ? names : QStringList{read.error().message};
    }
    static qint64 count(Database &database, const char *sql)
    {
        qint64 number = -1;
        const auto read = database.each(sql, [&](const SqlRow &row) { number = row.number(0); });
        return read ? number : -1;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("MONITRON_TEST_STORE", "postgres"); }

    void theyAreMadeAheadAndTakeOverWhatCameBefore()
    {
        StoreFixture fixture;
        const auto database = connectionTo(fixture);
        QCOMPARE(partitions(*database), QStringList{QStringLiteral("result_other")});
        const Monitor monitor = fixture.addMonitor();
        VERIFY_RESULT(fixture.record(decisionOf(checkAt(monitor, start - day))));
        VERIFY_RESULT(fixture.record(decisionOf(checkAt(monitor, start, Outcome::Bad))));
        QCOMPARE(count(*database, "SELECT count(*) FROM result_other"), 2);

        VERIFY_RESULT(fixture.maintainAll(start + 1min));
        const QStringList made = partitions(*database);
        QCOMPARE(made.size(), 9);
        QCOMPARE(made.front(), QStringLiteral("result_20260921"));
        QCOMPARE(made.at(7), QStringLiteral("result_20260928"));
        QCOMPARE(count(*database, "SELECT count(*) FROM result_other"), 1);
        QCOMPARE(count(*database, "SELECT count(*) FROM result_20260921"), 1);
        VERIFY_RESULT(fixture.record(decisionOf(checkAt(monitor, start + day))));
        QCOMPARE(count(*database, "SELECT count(*) FROM result_20260922"), 1);
        QCOMPARE(fixture.reader->results(monitor.id, start + day * 2, 10)->size(), std::size_t{3});
        QCOMPARE(fixture.reader->results(monitor.id, start + day * 2, 10, true)->size(), std::size_t{1});

        VERIFY_RESULT(fixture.maintainAll(start + day * 2));
        QCOMPARE(partitions(*database).size(), 11);
        for (const Duration before : {day * 3, day}) // history to bring in
            QVERIFY(ResultPartitions(*database).make(dayOfHour(hourOf(start - before))).value());
        QCOMPARE(partitions(*database).front(), QStringLiteral("result_20260918"));
        QCOMPARE(partitions(*database).at(1), QStringLiteral("result_20260920"));
        QCOMPARE(count(*database, "SELECT count(*) FROM result_other"), 0);
        QCOMPARE(fixture.reader->results(monitor.id, start + day * 2, 10)->size(), std::size_t{3});
    }

    void whatIsPastItsRetentionIsDroppedWhole()
    {
        StoreFixture fixture;
        const auto database = connectionTo(fixture);
        const Monitor monitor = fixture.addMonitor();
        VERIFY_RESULT(
            fixture.record(decisionOf(checkAt(monitor, start - day * 2)))); // of a day without a partition
        VERIFY_RESULT(fixture.maintainAll(start));
        for (int i = 0; i < 7; ++i)
            VERIFY_RESULT(fixture.record(decisionOf(checkAt(monitor, start + day * i))));
        Retention retention;
        retention.raw = day * 5;
        VERIFY_RESULT(fixture.maintainAll(start + day * 7, retention));
        QCOMPARE(partitions(*database).front(), QStringLiteral("result_20260923"));
        QCOMPARE(count(*database, "SELECT count(*) FROM result_other"), 0);
        const auto left = fixture.reader->results(monitor.id, start + day * 10, 100);
        VERIFY_RESULT(left);
        QCOMPARE(left->size(), std::size_t{5});
        QCOMPARE(left->back().at, start + day * 2);
    }

    void historyGetsRoomOnlyWhereItHasResults()
    {
        StoreFixture fixture;
        const auto database = connectionTo(fixture);
        const Monitor monitor = fixture.addMonitor(QStringLiteral("Shop"), start);
        const auto blockOf = [&](std::initializer_list<Duration> before) {
            ResultBlock block;
            block.monitor = monitor.id;
            for (const Duration time : before)
                block.rows.push_back({start - time, 1, encodeResult(checkAt(monitor, start - time), 1min)});
            return block;
        };
        HistoryDocument document;
        document.results = {blockOf({day * 20'000, day * 401, day * 3, -day}), blockOf({day * 30, day * 3})};
        VERIFY_RESULT(fixture.write([&](Writer &writer) { return prepareHistory(writer, document); }));
        QCOMPARE(partitions(*database),
                 QStringLiteral("result_20260822 result_20260918 result_other").split(u' '));
        VERIFY_RESULT(
            fixture.write([&](Writer &writer) { return addHistory(writer, document, {}).map([](int) {}); }));
        QCOMPARE(count(*database, "SELECT count(*) FROM result_other"), 0);
        QCOMPARE(count(*database, "SELECT count(*) FROM result"), 2);
        VERIFY_RESULT(fixture.maintainAll(start));

        // While somebody reads, it is kept without.
        VERIFY_RESULT(database->execute(QStringLiteral("BEGIN")));
        QCOMPARE(count(*database, "SELECT count(*) FROM result"), 2);
        document.results = {blockOf({day * 5, day * 6, day * 7, day * 8, day * 9, day * 10})};
        VERIFY_RESULT(fixture.write([&](Writer &writer) { return prepareHistory(writer, document); }));
        VERIFY_RESULT(
            fixture.write([&](Writer &writer) { return addHistory(writer, document, {}).map([](int) {}); }));
        VERIFY_RESULT(database->execute(QStringLiteral("ROLLBACK")));
        QCOMPARE(count(*database, "SELECT count(*) FROM result_other"), 6);
    }

    void somebodyWhoReadsIsNotInTheWayForLong()
    {
        StoreFixture fixture;
        const auto database = connectionTo(fixture);
        const Monitor monitor = fixture.addMonitor();
        VERIFY_RESULT(fixture.maintainAll(start));
        VERIFY_RESULT(fixture.record(decisionOf(checkAt(monitor, start))));
        VERIFY_RESULT(database->execute(QStringLiteral("BEGIN")));
        QCOMPARE(count(*database, "SELECT count(*) FROM result"), 1); // keeps a lock, as pg_dump does
        Retention retention;
        retention.raw = day * 2;
        VERIFY_RESULT(fixture.maintainAll(start + day * 5, retention));
        QVERIFY(partitions(*database).contains(QStringLiteral("result_20260921")));
        VERIFY_RESULT(fixture.record(decisionOf(checkAt(monitor, start + day * 5))));
        VERIFY_RESULT(database->execute(QStringLiteral("ROLLBACK")));
        VERIFY_RESULT(fixture.maintainAll(start + day * 5, retention));
        QVERIFY(!partitions(*database).contains(QStringLiteral("result_20260921")));
        QCOMPARE(partitions(*database).front(), QStringLiteral("result_20260924"));
        QCOMPARE(fixture.reader->results(monitor.id, start + day * 10, 100)->size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestResultPartitions)
#include "testresultpartitions.moc"
