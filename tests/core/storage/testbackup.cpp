// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/recorder.h"
#include "tests/core/storage/storefixture.h"

using namespace monitron;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupOfARunningStoreIsWhole()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        QTemporaryDir target;
        const QString file = target.filePath(QStringLiteral("backup.sqlite"));
        {
            Recorder recorder(*store.store);
            for (int i = 0; i < 5000; ++i)
                recorder.submit([=](Writer &writer) {
                    return writer.record(decisionOf(checkAt(monitor, Timestamp(i * 1000))));
                });
            VERIFY_RESULT(backup(*store.store, file));
        }
        VERIFY_RESULT(verifyBackup(file));
        QVERIFY(!QFileInfo::exists(file + QStringLiteral(".partial")));
        const auto again = backup(*store.store, file);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Conflict);
    }

    void aCancelledBackupLeavesNothing()
    {
        StoreFixture store;
        QTemporaryDir target;
        const QString file = target.filePath(QStringLiteral("backup.sqlite"));
        const auto done = backup(*store.store, file, [] { return true; });
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Cancelled);
        QVERIFY(QDir(target.path()).isEmpty());
    }

    void aBackupIsRestoredAndNothingIsLost()
    {
        StoreFixture store;
        store.addMonitor(QStringLiteral("old"));
        QTemporaryDir target;
        const QString file = target.filePath(QStringLiteral("backup.sqlite"));
        VERIFY_RESULT(backup(*store.store, file));
        store.addMonitor(QStringLiteral("new"));

        const auto held = restore(file, store.folder.path());
        QVERIFY(!held);
        QCOMPARE(held.error().code, Error::Code::Locked);

        store.reader.reset();
        store.store.reset();
        const auto aside = restore(file, store.folder.path());
        VERIFY_RESULT(aside);
        QVERIFY(aside->contains(QStringLiteral("before-restore-")));
        VERIFY_RESULT(verifyBackup(*aside));
        store.open();
        const auto views = store.reader->monitors();
        VERIFY_RESULT(views);
        QCOMPARE(views->size(), std::size_t{1});
        QCOMPARE(views->front().monitor.name, QStringLiteral("old"));

        QTemporaryDir fresh;
        const auto first = restore(file, fresh.path());
        VERIFY_RESULT(first);
        QVERIFY(first->isEmpty());
        QVERIFY(Store::open(fresh.path()).has_value());
    }

    void aDamagedBackupIsRefused()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        for (int i = 0; i < 2000; ++i)
            VERIFY_RESULT(store.record(decisionOf(checkAt(monitor, Timestamp(i * 1000)))));
        QTemporaryDir target;
        const QString file = target.filePath(QStringLiteral("backup.sqlite"));
        VERIFY_RESULT(backup(*store.store, file));
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(damaged.size() / 2 / 4096 * 4096));
        damaged.write(QByteArray(4096, '\x5a'));
        damaged.close();
        QCOMPARE(verifyBackup(file).error().code, Error::Code::Corrupt);
        store.reader.reset();
        store.store.reset();
        QCOMPARE(restore(file, store.folder.path()).error().code, Error::Code::Corrupt);
        store.open();
        QCOMPARE(store.reader->monitors()->size(), std::size_t{1});
        QVERIFY(!verifyBackup(target.filePath(QStringLiteral("nothing"))));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "testbackup.moc"
