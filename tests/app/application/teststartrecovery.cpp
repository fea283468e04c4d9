// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/startrecovery.h"
#include "core/storage/dailybackup.h"
#include "core/storage/recovery.h"
#include "tests/core/storage/storefixture.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace monitron;

/// A start that fails, on real files.
class TestStartRecovery : public QObject
{
    Q_OBJECT

private:
    static QPointer<QDialog> dialog()
    {
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (widget->objectName() == u"startTrouble" && widget->isVisible())
                return qobject_cast<QDialog *>(widget);
        }
        return nullptr;
    }
    static void click(const char *name)
    {
        auto *button = dialog()->findChild<QPushButton *>(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static QString text(const char *name)
    {
        return dialog()->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    /// Overwrites the file's beginning, as a bad disk would.
    static Error damage(StoreFixture &store)
    {
        const QString path = store.store->databasePath();
        store.reader.reset();
        store.store.reset();
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || file.write(QByteArray(8192, '\x5a')) != 8192)
            qFatal("can't damage %s", qPrintable(path));
        file.close();
        return Store::open(store.folder.path()).error();
    }

private Q_SLOTS:
    void aDamagedDatabaseGoesBackToTheLatestBackup()
    {
        StoreFixture store;
        store.addMonitor(QStringLiteral("kept"));
        VERIFY_RESULT(backUpDaily(*store.store, 3, Timestamp(1'800'000'000'000)));
        const Error error = damage(store);
        QCOMPARE(error.code, Error::Code::Corrupt);

        StartRecovery recovery(store.folder.path());
        QSignalSpy retry(&recovery, &StartRecovery::retryWanted);
        recovery.show(error);
        QTRY_VERIFY(dialog());
        QVERIFY(text("troubleMessage").contains(QStringLiteral("monitron.sqlite")));
        QCOMPARE(dialog()->findChild<QListWidget *>(QStringLiteral("troubleBackups"))->count(), 1);
        click("troubleRestore");
        QTRY_COMPARE(retry.size(), 1);
        QTRY_VERIFY(!dialog());
        store.open();
        QCOMPARE(store.reader->monitors()->front().monitor.name, QStringLiteral("kept"));
        // The damaged one is still there.
        QCOMPARE(
            QDir(store.folder.path()).entryList({QStringLiteral("monitron.sqlite.before-restore-*")}).size(),
            1);
    }

    void withoutBackupItBeginsAnewAndKeepsTheDamagedFile()
    {
        StoreFixture store;
        store.addMonitor();
        const Error error = damage(store);
        StartRecovery recovery(store.folder.path());
        QSignalSpy retry(&recovery, &StartRecovery::retryWanted);
        recovery.show(error);
        QTRY_VERIFY(dialog());
        QVERIFY(!dialog()->findChild<QListWidget *>(QStringLiteral("troubleBackups"))->isVisible());
        click("troubleNew");
        QTRY_COMPARE(retry.size(), 1);
        store.open();
        QVERIFY(store.reader->monitors()->empty());
        QCOMPARE(QDir(store.folder.path()).entryList({QStringLiteral("monitron.sqlite.damaged-*")}).size(),
                 1);
    }

    void aBackupThatIsDamagedTooIsSaid()
    {
        StoreFixture store;
        store.addMonitor();
        const Error error = damage(store);
        StartRecovery recovery(store.folder.path());
        QSignalSpy retry(&recovery, &StartRecovery::retryWanted);
        recovery.show(error);
        QTRY_VERIFY(dialog());
        QTemporaryFile nonsense;
        QVERIFY(nonsense.open() && nonsense.write("nonsense") > 0 && nonsense.flush());
        click("troubleRestoreFile");
        auto *chooser = dialog()->findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(nonsense.fileName());
        chooser->close();
        QTRY_VERIFY(text("troubleProblem").contains(QStringLiteral("is damaged")));
        QVERIFY(retry.isEmpty());
        QVERIFY(dialog()->findChild<QPushButton *>(QStringLiteral("troubleNew"))->isEnabled());
        QSignalSpy gaveUp(&recovery, &StartRecovery::gaveUp);
        click("troubleQuit");
        QTRY_COMPARE(gaveUp.size(), 1);
    }

    void aDiskThatIsFullIsTriedAgain()
    {
        QTemporaryDir profile;
        StartRecovery recovery(profile.path());
        QSignalSpy retry(&recovery, &StartRecovery::retryWanted);
        recovery.show({Error::Code::DiskFull, QStringLiteral("There is no room on /data.")});
        QTRY_VERIFY(dialog());
        QCOMPARE(text("troubleMessage"), QStringLiteral("There is no room on /data."));
        QVERIFY(!text("troubleAdvice").isEmpty());
        QCOMPARE(text("troubleFolder"), QDir::toNativeSeparators(profile.path()));
        // Nothing is damaged: nothing is offered to be thrown away.
        QVERIFY(!dialog()->findChild<QPushButton *>(QStringLiteral("troubleNew")));
        click("troubleRetry");
        QTRY_COMPARE(retry.size(), 1);
    }

    void theCommandLineRestoresBeforeAnythingIsOpened()
    {
        StoreFixture store;
        store.addMonitor(QStringLiteral("kept"));
        VERIFY_RESULT(backUpDaily(*store.store, 3, Timestamp(1'800'000'000'000)));
        const QString backup = backupsIn(store.folder.path()).front();
        store.addMonitor(QStringLiteral("later"));
        store.reader.reset();
        store.store.reset();
        StartRecovery recovery(store.folder.path());
        QSignalSpy retry(&recovery, &StartRecovery::retryWanted);
        recovery.restoreFirst(backup);
        QVERIFY(retry.wait(20'000));
        store.open();
        QCOMPARE(store.reader->monitors()->size(), size_t(1));

        store.reader.reset();
        store.store.reset();
        recovery.restoreFirst(store.folder.filePath(QStringLiteral("none.sqlite")));
        QTRY_VERIFY(dialog());
        QCOMPARE(retry.size(), 1);
    }
};

QTEST_MAIN(TestStartRecovery)
#include "teststartrecovery.moc"
