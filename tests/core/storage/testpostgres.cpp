// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/dailybackup.h"
#include "core/storage/migrator.h"
#include "core/storage/recorder.h"
#include "core/storage/sqliteerror.h"
#include "tests/core/storage/storeconnection.h"

#include <QSignalSpy>

#include <atomic>
#include <thread>

using namespace monitron;
using test::PostgresCluster;

/// A server that has to be migrated, refuses things, goes away and comes back.
class TestPostgres : public QObject
{
    Q_OBJECT

    static Result<void> execute(const DatabaseUrl &url, const QString &sql)
    {
        auto database = Database::open(url, Database::Access::ReadWrite);
        if (!database)
            return Unexpected(database.error());
        return (*database)->execute(sql);
    }
    static Result<ChangeSet> set(Store &store, int value)
    {
        return store.write([&](Writer &writer) { return writer.setSetting(QStringLiteral("x"), value); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("MONITRON_TEST_STORE", "postgres");
        qRegisterMetaType<Error>("monitron::Error");
    }

    void anEmptyDatabaseIsMigratedAndOthersAreLeftAlone()
    {
        const DatabaseUrl url = PostgresCluster::shared().makeDatabase();
        VERIFY_RESULT(execute(url, QStringLiteral("CREATE TABLE public.monitor (theirs text)")));
        VERIFY_RESULT(Store::connect(url));
        VERIFY_RESULT(Store::connect(url)); // nothing is left to do
        auto database = Database::open(url, Database::Access::ReadOnly);
        VERIFY_RESULT(database);
        QCOMPARE(*Migrator::version(**database), Migrator::newestVersion(Dialect::Engine::Postgres));
        VERIFY_RESULT((*database)->execute(QStringLiteral("SELECT theirs FROM public.monitor")));
    }

    void manyMayMigrateAtOnce()
    {
        const DatabaseUrl url = PostgresCluster::shared().makeDatabase();
        std::atomic<int> opened = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                const auto store = Store::connect(url);
                if (!store)
                    qWarning("%s", qPrintable(store.error().message));
                opened += store && set(**store, 1) ? 1 : 0;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(opened.load(), 4);
    }

    void aNewerOrForeignSchemaIsRefused()
    {
        const DatabaseUrl newer = PostgresCluster::shared().makeDatabase();
        VERIFY_RESULT(Store::connect(newer));
        VERIFY_RESULT(execute(newer, QStringLiteral("UPDATE schema_version SET version = 99")));
        QCOMPARE(Store::connect(newer).error().code, Error::Code::NewerVersion);
        const DatabaseUrl foreign = PostgresCluster::shared().makeDatabase();
        VERIFY_RESULT(execute(foreign, QStringLiteral("CREATE SCHEMA monitron")));
        VERIFY_RESULT(execute(foreign, QStringLiteral("CREATE TABLE theirs (a text)")));
        const auto refused = Store::connect(foreign);
        QCOMPARE(refused.error().code, Error::Code::Corrupt);
        QVERIFY(refused.error().message.contains(foreign.database));
    }

    void whyThereIsNoConnection()
    {
        DatabaseUrl url = PostgresCluster::shared().url(QStringLiteral("nowhere"));
        url.password = QStringLiteral("hunter2");
        const auto missing = Store::connect(url);
        QCOMPARE(missing.error().code, Error::Code::Refused);
        QVERIFY2(missing.error().message.contains(QStringLiteral("nowhere")),
                 qPrintable(missing.error().message));
        QVERIFY(!missing.error().message.contains(url.password));
        url = PostgresCluster::shared().url();
        url.user = QStringLiteral("stranger");
        QCOMPARE(Store::connect(url).error().code, Error::Code::Refused);
        url.port = 1;
        QCOMPARE(Store::connect(url).error().code, Error::Code::Io);
    }

    void whatIsOfFilesIsRefused()
    {
        StoreFixture store;
        const QString file = store.folder.filePath(QStringLiteral("copy"));
        for (const Error &error :
             {backup(*store.store, file).error(), backUpDaily(*store.store, 3, Timestamp(1000)).error()}) {
            QCOMPARE(error.code, Error::Code::Refused);
            QVERIFY2(error.message.contains(QStringLiteral("pg_dump")), qPrintable(error.message));
        }
        QVERIFY(!QFileInfo::exists(file));
    }

    void aFailedStatementIsNeverCommittedOver()
    {
        StoreFixture store;
        const auto done = store.write([&](Writer &writer) -> Result<void> {
            auto written = writer.setSetting(QStringLiteral("x"), 1);
            const auto failed = writer.database().run("SELECT 1 / 0");
            return failed ? failure(Error::Code::Internal, QStringLiteral("it was possible")) : written;
        });
        QCOMPARE(done.error().code, Error::Code::Internal);
        QVERIFY2(done.error().message.contains(QStringLiteral("division by zero")),
                 qPrintable(done.error().message));
        QVERIFY(store.reader->setting(QStringLiteral("x"))->isUndefined());
        VERIFY_RESULT(set(*store.store, 2));
    }

    void aNulInATextIsReplaced()
    {
        StoreFixture store;
        Monitor monitor = store.addMonitor();
        CheckResult result = checkAt(monitor, Timestamp(1000), Outcome::Bad);
        result.message = QStringLiteral("it's \\ a") + QChar(u'\0') + u'b';
        VERIFY_RESULT(store.record(decisionOf(result)));
        QCOMPARE(store.reader->result(monitor.id, Timestamp(1000))->message,
                 QStringLiteral("it's \\ a") + QChar(QChar::ReplacementCharacter) + u'b');
    }

    void aRestartIsNotNoticed()
    {
        StoreFixture store;
        VERIFY_RESULT(set(*store.store, 1));
        VERIFY_RESULT(store.reader->monitors());
        VERIFY_RESULT(store.reader->setting(QStringLiteral("x")));
        for (const bool hard : {false, true}) {
            hard ? PostgresCluster::shared().kill() : PostgresCluster::shared().stop();
            QVERIFY(PostgresCluster::shared().start());
            VERIFY_RESULT(set(*store.store, hard ? 3 : 2));
            VERIFY_RESULT(store.reader->monitors());
            QCOMPARE(*store.reader->setting(QStringLiteral("x")), QJsonValue(hard ? 3 : 2));
        }
    }

    void whileItIsAwayEverythingFailsAndThenWorks()
    {
        StoreFixture store;
        VERIFY_RESULT(set(*store.store, 1));
        PostgresCluster::shared().stop();
        for (int i = 0; i < 2; ++i) {
            const auto failed = set(*store.store, 2);
            QVERIFY(!failed);
            QVERIFY2(isStorageTrouble(failed.error().code), qPrintable(failed.error().message));
            QCOMPARE(store.reader->monitors().error().code, Error::Code::Io);
            QCOMPARE(store.reader->setting(QStringLiteral("x")).error().code, Error::Code::Io);
        }
        QVERIFY(PostgresCluster::shared().start());
        QCOMPARE(*store.reader->setting(QStringLiteral("x")), QJsonValue(1));
        VERIFY_RESULT(store.reader->monitors());
        VERIFY_RESULT(set(*store.store, 3));
    }

    void whatIsCutOffIsRolledBackAndWrittenAgain()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        int attempts = 0;
        std::atomic<int> done = 0;
        {
            Recorder recorder(*store.store);
            QSignalSpy stalled(&recorder, &Recorder::stalled);
            QSignalSpy recovered(&recorder, &Recorder::recovered);
            for (int i = 0; i < 20; ++i)
                recorder.submit(
                    [&, i](Writer &writer) -> Result<void> {
                        if (auto written = writer.record(decisionOf(checkAt(monitor, Timestamp(i * 1000))));
                            !written)
                            return written;
                        if (i == 10 && attempts++ == 0)
                            return execute(
                                *store.server.url(),
                                QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                               "WHERE state = 'idle in transaction'"));
                        return {};
                    },
                    [&](const Result<void> &result) { done += result ? 1 : 0; });
            QTRY_COMPARE_WITH_TIMEOUT(recovered.count(), 1, 30'000);
            QTRY_COMPARE_WITH_TIMEOUT(done.load(), 20, 30'000);
            QVERIFY(attempts > 1);
        }
        QCOMPARE(store.reader->results(monitor.id, Timestamp(1'000'000), 100)->size(), std::size_t{20});
    }
};

QTEST_GUILESS_MAIN(TestPostgres)
#include "testpostgres.moc"
