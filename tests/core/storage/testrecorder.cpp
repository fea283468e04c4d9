// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recorder.h"
#include "tests/core/storage/storeconnection.h"

#include <QProcess>
#include <QSignalSpy>

#include <atomic>
#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace monitron;

class TestRecorder : public QObject
{
    Q_OBJECT

    static Recorder::Job recordJob(const Monitor &monitor, int number)
    {
        return [=](Writer &writer) {
            return writer.record(decisionOf(checkAt(monitor, Timestamp(number * 1000))));
        };
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Error>("monitron::Error"); }

    void everythingIsCommittedInOrderAndInGroups()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        std::vector<int> done;
        std::atomic<int> commits = 0;
        {
            Recorder recorder(*store.store);
            connect(
                &recorder, &Recorder::committed, this, [&] { ++commits; }, Qt::DirectConnection);
            for (int i = 0; i < 3000; ++i)
                recorder.submit(recordJob(monitor, i), [&, i](const Result<void> &result) {
                    if (result)
                        done.push_back(i);
                });
        } // the end commits what waits
        QCOMPARE(done.size(), std::size_t{3000});
        QVERIFY(std::is_sorted(done.begin(), done.end()));
        QVERIFY2(commits < 300, qPrintable(QString::number(commits)));
        QCOMPARE(store.reader->results(monitor.id, Timestamp(10'000'000), 5000)->size(), std::size_t{3000});
    }

    void manyThreadsMaySubmit()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        {
            Recorder recorder(*store.store);
            std::vector<std::thread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 250; ++i)
                        recorder.submit(recordJob(monitor, t * 1000 + i));
                });
            for (std::thread &thread : threads)
                thread.join();
        }
        QCOMPARE(store.reader->results(monitor.id, Timestamp(10'000'000), 5000)->size(), std::size_t{1000});
    }

    void aDamagedPageIsToldAndTheOthersAreWritten()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        std::atomic<int> told = 0;
        {
            Recorder recorder(*store.store);
            connect(
                &recorder, &Recorder::damaged, this,
                [&](const Error &error) { told += error.code == Error::Code::Corrupt ? 1 : 100; },
                Qt::DirectConnection);
            for (int i = 0; i < 20; ++i) {
                if (i == 7)
                    recorder.submit([](Writer &) -> Result<void> {
                        return failure(Error::Code::Corrupt, QStringLiteral("a page is damaged"));
                    });
                recorder.submit(recordJob(monitor, i));
            }
        }
        QCOMPARE(told.load(), 1);
        QCOMPARE(store.reader->results(monitor.id, Timestamp(10'000'000), 50)->size(), std::size_t{20});
    }

    void aBadJobTakesNothingElseWithIt()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        std::vector<int> failed;
        std::vector<int> good;
        {
            Recorder recorder(*store.store);
            for (int i = 0; i < 200; ++i) {
                const bool bad = i == 0 || i == 57 || i == 58 || i == 199;
                Recorder::Job job = recordJob(monitor, i);
                if (bad) // it writes before it fails, and that must go
                    job = [job](Writer &writer) -> Result<void> {
                        if (auto done = job(writer); !done)
                            return done;
                        return failure(Error::Code::Conflict, QStringLiteral("stale"));
                    };
                recorder.submit(
                    job, [&, i](const Result<void> &result) { (result ? good : failed).push_back(i); });
            }
        }
        QCOMPARE(failed, (std::vector<int>{0, 57, 58, 199}));
        QCOMPARE(good.size(), std::size_t{196});
        QVERIFY(std::is_sorted(good.begin(), good.end()));
        QCOMPARE(store.reader->results(monitor.id, Timestamp(10'000'000), 5000)->size(), std::size_t{196});
    }

    void itIsFullWhenTooMuchWaits()
    {
        StoreFixture store;
        std::atomic<bool> go = false;
        Recorder recorder(*store.store, 10);
        recorder.submit([&](Writer &) -> Result<void> {
            while (!go)
                std::this_thread::yield();
            return {};
        });
        for (int i = 0; i < 10; ++i)
            recorder.submit([](Writer &) -> Result<void> { return {}; });
        QVERIFY(recorder.isFull());
        go = true;
        QTRY_VERIFY(!recorder.isFull());
    }

    void aLockedDatabaseStallsAndRecovers()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        Recorder recorder(*store.store);
        QSignalSpy stalled(&recorder, &Recorder::stalled);
        QSignalSpy recovered(&recorder, &Recorder::recovered);
        const auto other = lockAgainstWriting(store);
        std::atomic<int> done = 0;
        for (int i = 0; i < 100; ++i)
            recorder.submit(recordJob(monitor, i),
                            [&](const Result<void> &result) { done += result ? 1 : 0; });
        QTRY_VERIFY_WITH_TIMEOUT(stalled.count() > 0, 20'000);
        QCOMPARE(stalled.front().at(0).value<Error>().code, Error::Code::Locked);
        QCOMPARE(done.load(), 0);
        recorder.submit(recordJob(monitor, 100), [&](const Result<void> &result) { done += result ? 1 : 0; });
        VERIFY_RESULT(other->execute(QStringLiteral("ROLLBACK")));
        QTRY_COMPARE_WITH_TIMEOUT(recovered.count(), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(done.load(), 101, 10'000);
        QCOMPARE(store.reader->results(monitor.id, Timestamp(10'000'000), 5000)->size(), std::size_t{101});
    }

    void aFullDiskStallsAndRecovers()
    {
#ifdef Q_OS_LINUX
        if (::geteuid() != 0)
            QSKIP("needs root: a small disk of its own");
        QTemporaryDir folder;
        if (QProcess::execute(QStringLiteral("mount"),
                              {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                               QStringLiteral("size=4m"), QStringLiteral("tmpfs"), folder.path()}) != 0)
            QSKIP("mounting is not allowed here");
        const auto unmount = qScopeGuard([&] {
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), folder.path()});
        });
        auto store = Store::open(folder.path());
        VERIFY_RESULT(store);
        Monitor monitor;
        monitor.id = MonitorId::make(Timestamp(1));
        monitor.name = QStringLiteral("Shop");
        VERIFY_RESULT((*store)->write([&](Writer &writer) {
            return writer.saveMonitor(monitor, Timestamp(1)).map([](const Monitor &){});
        }));
        QFile filler(folder.filePath(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
        filler.close();
        std::atomic<int> done = 0;
        int submitted = 0;
        {
            Recorder recorder(**store);
            QSignalSpy stalled(&recorder, &Recorder::stalled);
            QSignalSpy recovered(&recorder, &Recorder::recovered);
            while (stalled.isEmpty() && submitted < 100'000) {
                for (int i = 0; i < 500; ++i)
                    recorder.submit(recordJob(monitor, submitted++),
                                    [&](const Result<void> &result) { done += result ? 1 : 0; });
                QTest::qWait(20); // lets the storage thread's signal arrive
            }
            QVERIFY(!stalled.isEmpty());
            QCOMPARE(stalled.front().at(0).value<Error>().code, Error::Code::DiskFull);
            QVERIFY(filler.remove());
            QTRY_COMPARE_WITH_TIMEOUT(recovered.count(), 1, 30'000);
            QTRY_COMPARE_WITH_TIMEOUT(done.load(), submitted, 30'000);
        }
        const auto reader = (*store)->openReader();
        VERIFY_RESULT(reader);
        QCOMPARE((*reader)->results(monitor.id, Timestamp(1'000'000'000), 1'000'000)->size(),
                 static_cast<std::size_t>(submitted));
#else
        QSKIP("only on Linux");
#endif
    }

    void theLastAttemptIsAnswered()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        const auto other = lockAgainstWriting(store);
        int failed = 0;
        {
            Recorder recorder(*store.store);
            for (int i = 0; i < 10; ++i)
                recorder.submit(recordJob(monitor, i), [&](const Result<void> &result) {
                    failed += !result && result.error().code == Error::Code::Locked ? 1 : 0;
                });
        }
        QCOMPARE(failed, 10);
    }
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "testrecorder.moc"
