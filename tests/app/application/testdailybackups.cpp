// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/dailybackups.h"
#include "core/storage/recovery.h"
#include "tests/core/storage/storefixture.h"
#include "tests/support/fakeappsettings.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>

using namespace monitron;
using namespace std::chrono_literals;

class TestDailyBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneADayWhileItIsWanted()
    {
        StoreFixture store;
        FakeAppSettings settings;
        test::FakeClock clock;
        DailyBackups backups(*store.store, settings, clock);
        QSignalSpy made(&backups, &DailyBackups::made);
        settings.daily = false;
        backups.look();
        settings.daily = true;
        backups.look();
        QVERIFY(made.wait(30'000));
        QCOMPARE(backupsIn(store.folder.path()).size(), 1);
        clock.advance(25h);
        backups.look();
        QVERIFY(made.wait(30'000));
        QCOMPARE(backupsIn(store.folder.path()).size(), 2);
    }

    void whyThereIsNoneIsSaid()
    {
        StoreFixture store;
        QFile inTheWay(store.folder.filePath(QStringLiteral("backups")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        FakeAppSettings settings;
        const test::FakeClock clock;
        DailyBackups backups(*store.store, settings, clock);
        QSignalSpy failed(&backups, &DailyBackups::failed);
        backups.look();
        QVERIFY(failed.wait(30'000));
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("backups")));
    }
};

QTEST_GUILESS_MAIN(TestDailyBackups)
#include "testdailybackups.moc"
