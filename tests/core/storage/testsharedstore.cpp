// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storeconnection.h"

#include <QSignalSpy>
#include <QSqlDriver>

#include <atomic>
#include <thread>

using namespace monitron;

/// Several processes, here several stores, that use one database at the same time.
class TestSharedStore : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Store> another(const StoreFixture &fixture)
    {
        auto opened = fixture.openStore();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }
    static Result<ChangeSet> set(Store &store, const QString &name, int value)
    {
        return store.write([&](Writer &writer) { return writer.setSetting(name, value); });
    }

private Q_SLOTS:
    void initTestCase() { qputenv("MONITRON_TEST_STORE", "postgres"); }

    void theFeedHasNoGapsAndNobodyComesLate()
    {
        constexpr int writers = 4;
        constexpr int each = 60;
        StoreFixture fixture;
        std::atomic<int> running = writers;
        std::atomic<int> failed = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < writers; ++t)
            threads.emplace_back([&, t] {
                const auto store = another(fixture);
                for (int i = 0; i < each; ++i) {
                    const auto done = store->write([&](Writer &writer) -> Result<void> {
                        for (int n = 0; n <= i % 3; ++n) {
                            if (auto written = writer.setSetting(QStringLiteral("%1.%2").arg(t).arg(n), i);
                                !written)
                                return written;
                        }
                        if (i % 7 != 3)
                            return {};
                        const auto numbered = writer.finish(); // it has its numbers, and gives them back
                        return numbered ? failure(Error::Code::Cancelled, {}) : Result<void>();
                    });
                    failed += done.has_value() == (i % 7 == 3) ? 1 : 0;
                }
                --running;
            });
        const auto database = connectionTo(fixture, Database::Access::ReadOnly);
        qint64 last = 0;
        bool inOrder = true;
        bool isOver = false;
        while (!isOver) {
            isOver = running == 0; // then what is read now is all
            const auto read = database->each(
                "SELECT seq FROM change WHERE seq > ? ORDER BY seq",
                [&](const SqlRow &row) { inOrder = inOrder && row.number(0) == ++last; }, last);
            inOrder = inOrder && read.has_value();
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(inOrder);
        QCOMPARE(failed.load(), 0);
        qint64 expected = 0;
        for (int i = 0; i < each; ++i)
            expected += i % 7 == 3 ? 0 : writers * (1 + i % 3);
        QCOMPARE(last, expected);
        QCOMPARE(*fixture.reader->lastSequence(), expected);
    }

    void othersAreTold()
    {
        StoreFixture fixture;
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("listener"));
        db.setHostName(fixture.server.url()->host);
        db.setDatabaseName(fixture.server.url()->database);
        db.setUserName(fixture.server.url()->user);
        QVERIFY(db.open());
        QVERIFY(db.driver()->subscribeToNotification(QStringLiteral("monitron_changes")));
        QSignalSpy told(db.driver(), &QSqlDriver::notification);
        const Monitor monitor = fixture.addMonitor();
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.front().at(2).toString(), QStringLiteral("1"));
        // A result that changes nothing else tells nobody; a rolled back change neither.
        VERIFY_RESULT(fixture.record(decisionOf(checkAt(monitor, Timestamp(1000)))));
        const auto failed = fixture.write([&](Writer &writer) -> Result<void> {
            auto done = writer.setSetting(QStringLiteral("x"), 1);
            return done && writer.finish() ? failure(Error::Code::Cancelled, {}) : done;
        });
        QVERIFY(!failed);
        VERIFY_RESULT(set(*fixture.store, QStringLiteral("x"), 2));
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(told.back().at(2).toString(), QStringLiteral("2"));
        db.close();
        db = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("listener"));
    }

    void aWriterLearnsWhatAnotherChanged()
    {
        StoreFixture fixture;
        const Monitor monitor = fixture.addMonitor();
        VERIFY_RESULT(fixture.record(decisionOf(checkAt(monitor, Timestamp(1000)))));
        const auto other = another(fixture);
        Decision decision = decisionOf(checkAt(monitor, Timestamp(2000)));
        const auto message = [&](qint64 at) {
            Message told;
            told.id = MessageId::make(Timestamp(at));
            told.monitor = monitor.id;
            told.at = Timestamp(at);
            return told;
        };
        decision.messages = {message(2000)};
        VERIFY_RESULT(
            other->write([&](Writer &writer) { return writer.record(decision); })); // knows of no channel
        Channel channel;
        channel.id = ChannelId::make(Timestamp(1));
        channel.kind = QStringLiteral("email");
        channel.name = QStringLiteral("Mail");
        VERIFY_RESULT(fixture.write([&](Writer &writer) {
            return writer.saveChannel(channel, Timestamp(1)).map([](const Channel &) {});
        }));
        decision.result->at = Timestamp(3000);
        decision.messages = {message(3000)};
        VERIFY_RESULT(other->write([&](Writer &writer) { return writer.record(decision); }));
        QCOMPARE(fixture.reader->dueDeliveries(Timestamp(5000), 10)->size(), std::size_t{1});
        VERIFY_RESULT(
            fixture.write([&](Writer &writer) { return writer.removeMonitor(monitor.id, Timestamp(5000)); }));
        decision.result->at = Timestamp(6000);
        decision.messages.clear();
        QCOMPARE(other->write([&](Writer &writer) { return writer.record(decision); }).error().code,
                 Error::Code::NotFound);
    }

    void ofTwoEditsAtOnceOneIsAConflict()
    {
        StoreFixture fixture;
        const Monitor monitor = fixture.addMonitor();
        const auto watching = connectionTo(fixture, Database::Access::ReadOnly);
        Result<ChangeSet> second;
        std::thread thread;
        const auto first = fixture.write([&](Writer &writer) {
            auto done = writer.saveMonitor(monitor, Timestamp(10)).map([](const Monitor &) {});
            thread = std::thread([&] {
                second = another(fixture)->write([&](Writer &other) {
                    return other.saveMonitor(monitor, Timestamp(11)).map([](const Monitor &) {});
                });
            });
            // It read the version before, and waits for the row now.
            bool waits = false;
            while (!waits) {
                const auto read =
                    watching->each("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'",
                                   [&](const SqlRow &) { waits = true; });
                if (!read)
                    break;
            }
            return done;
        });
        thread.join();
        VERIFY_RESULT(first);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Conflict);
        QVERIFY2(second.error().message.contains(QStringLiteral("at version 2, this edit began at 1")),
                 qPrintable(second.error().message));
    }

    void oneAtATimeKeepsHouse()
    {
        StoreFixture fixture;
        const Monitor monitor = fixture.addMonitor();
        for (int i = 0; i < 200; ++i)
            VERIFY_RESULT(fixture.record(decisionOf(checkAt(monitor, Timestamp(i * 60'000)))));
        const auto other = another(fixture);
        const auto maintainOnce = [](Store &store) {
            bool more = false;
            const auto done = store.write([&](Writer &writer) {
                return maintain(writer, {}, Timestamp(200 * 60'000)).map([&](bool rest) { more = rest; });
            });
            return done && more;
        };
        const auto nested = fixture.write([&](Writer &writer) -> Result<void> {
            const auto mine = maintain(writer, {}, Timestamp(200 * 60'000));
            if (!mine)
                return Unexpected(mine.error());
            return maintainOnce(*other) ? failure(Error::Code::Internal, QStringLiteral("both at once"))
                                        : Result<void>();
        });
        VERIFY_RESULT(nested);
        while (maintainOnce(*other)) {
        }
        // A result that comes too late for the rollup is counted all the same, by the one who didn't roll it.
        const auto before = fixture.reader->uptime(monitor.id, {Timestamp(0), Timestamp(200 * 60'000)});
        VERIFY_RESULT(before);
        VERIFY_RESULT(
            fixture.record(decisionOf(checkAt(monitor, Timestamp(30'000), Outcome::Bad), Duration(30'000))));
        const auto after = fixture.reader->uptime(monitor.id, {Timestamp(0), Timestamp(200 * 60'000)});
        VERIFY_RESULT(after);
        QCOMPARE(after->down.count(), before->down.count() + 30'000);
    }
};

QTEST_GUILESS_MAIN(TestSharedStore)
#include "testsharedstore.moc"
