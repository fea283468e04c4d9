// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/dailybackup.h"
#include "core/storage/recovery.h"
#include "tests/core/storage/storefixture.h"

using namespace monitron;
using namespace std::chrono_literals;

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupSaysWhatItHolds()
    {
        StoreFixture store;
        store.addMonitor(QStringLiteral("one"));
        store.addMonitor(QStringLiteral("two"));
        VERIFY_RESULT(store.write([](Writer &writer) { return writer.setAliveAt(Timestamp(5000)); }));
        QTemporaryDir target;
        const QString file = target.filePath(QStringLiteral("backup.sqlite"));
        VERIFY_RESULT(backup(*store.store, file));
        const auto facts = inspectBackup(file);
        VERIFY_RESULT(facts);
        QCOMPARE(facts->monitors, 2);
        QCOMPARE(facts->until, std::optional(Timestamp(5000)));
        QVERIFY(facts->bytes > 0);
        QVERIFY(!inspectBackup(target.filePath(QStringLiteral("none"))));
    }

    void theDamagedDatabaseIsKeptAndANewOneBegins()
    {
        StoreFixture store;
        store.addMonitor(QStringLiteral("one"));
        const QString path = store.store->databasePath();
        QCOMPARE(setDamagedAside(store.folder.path()).error().code, Error::Code::Locked);
        store.reader.reset();
        store.store.reset();
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.write(QByteArray(4096, '\x5a'));
        damaged.close();
        QCOMPARE(Store::open(store.folder.path()).error().code, Error::Code::Corrupt);

        const auto aside = setDamagedAside(store.folder.path());
        VERIFY_RESULT(aside);
        QVERIFY(aside->contains(QStringLiteral("monitron.sqlite.damaged-")));
        QVERIFY(QFileInfo::exists(*aside));
        store.open();
        QVERIFY(store.reader->monitors()->empty());
    }

    void anOrphanedLogIsSetAsideToo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("monitron.sqlite"));
        QFile log(path + QStringLiteral("-wal"));
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("log") == 3);
        log.close();
        QCOMPARE(Store::open(folder.path()).error().code, Error::Code::Corrupt);
        VERIFY_RESULT(setDamagedAside(folder.path()));
        QVERIFY(Store::open(folder.path()).has_value());
        QTemporaryDir empty;
        QCOMPARE(setDamagedAside(empty.path()).error().code, Error::Code::NotFound);
    }

    void oneBackupADayAndTheLatestAreKept()
    {
        StoreFixture store;
        store.addMonitor();
        Timestamp now(1'800'000'000'000);
        const auto made = [&] {
            const auto done = backUpDaily(*store.store, 3, now);
            return done && *done;
        };
        QVERIFY(made());
        QVERIFY(!made());
        now += 23h;
        QVERIFY(!made());
        for (int i = 0; i < 4; ++i) {
            now += 25h;
            QVERIFY(made());
        }
        const QStringList kept = backupsIn(store.folder.path());
        QCOMPARE(kept.size(), 3);
        for (const QString &file : kept)
            VERIFY_RESULT(inspectBackup(file));

        // The clock set back by a year: one is made, not one at each look.
        now += Duration(-24h * 365);
        QVERIFY(made());
        QVERIFY(!made());
        QCOMPARE(backupsIn(store.folder.path()).size(), 3);
    }

    void whatRestoringKeptIsListedAsWell()
    {
        StoreFixture store;
        QTemporaryDir target;
        const QString file = target.filePath(QStringLiteral("backup.sqlite"));
        VERIFY_RESULT(backup(*store.store, file));
        store.reader.reset();
        store.store.reset();
        const auto aside = restore(file, store.folder.path());
        VERIFY_RESULT(aside);
        QCOMPARE(backupsIn(store.folder.path()), QStringList(*aside));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        StoreFixture store;
        QFile inTheWay(dailyBackupFolder(store.folder.path()));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QCOMPARE(backUpDaily(*store.store, 3, Timestamp(1)).error().code, Error::Code::Io);
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "testrecovery.moc"
