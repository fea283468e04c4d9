// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/channelsmodel.h"
#include "app/widgets/theme.h"
#include "app/windows/settingspage.h"
#include "core/storage/backup.h"
#include "core/storage/reader.h"
#include "tests/support/fakeappsettings.h"
#include "tests/support/storeworkspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;
using Passwords = AppSettings::Passwords;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        StoreWorkspace workspace;
        FakeAppSettings app;
        Theme theme{Theme::Preference::Light};
        std::unique_ptr<SettingsPage> page;

        void open()
        {
            page = std::make_unique<SettingsPage>(workspace, theme, &app);
            page->resize(900, 700);
            page->show();
            QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        }
        template <typename T = QWidget>
        T *find(const char *name) const
        {
            T *found = page->findChild<T *>(QString::fromLatin1(name));
            if (!found)
                qWarning("no %s", name);
            return found;
        }
        void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        void check(const char *name) const
        {
            auto *box = find<QCheckBox>(name);
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        }
        void choose(const char *action) const { find<QAction>(action)->trigger(); }
        std::vector<Channel> channels()
        {
            const auto read = workspace.read([](const Reader &reader) { return reader.channels(); });
            return read.result().value_or(std::vector<Channel>());
        }
    };

    static void addChannel(Desk &desk, const QString &kind, const QString &name)
    {
        Channel channel;
        channel.kind = kind;
        channel.name = name;
        if (kind == u"email")
            channel.settings = {{QStringLiteral("host"), QStringLiteral("smtp.example.org")},
                                {QStringLiteral("to"), QJsonArray{QStringLiteral("ops@example.org")}}};
        QVERIFY(desk.workspace.saveChannel(channel, std::nullopt).result());
    }

private Q_SLOTS:
    void sectionsAreListedAndJumpedTo()
    {
        Desk desk;
        desk.open();
        const auto sections = desk.page->sections();
        QCOMPARE(sections.size(), size_t(7));
        auto *list = desk.find<QListWidget>("settingsSections");
        QCOMPARE(list->count(), 7);
        auto *scroll = desk.find<QScrollArea>("settingsScroll");
        desk.page->showSection(QStringLiteral("dataSection"));
        QTRY_VERIFY(scroll->verticalScrollBar()->value() > 0);
        QVERIFY(!desk.find("openDataFolder")->visibleRegion().isEmpty());
        desk.page->showSection(QStringLiteral("alertsSection"));
        QCOMPARE(list->currentRow(), 0);
        desk.page->showSection(QStringLiteral("nonsense"));
        QCOMPARE(list->currentRow(), 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(4)).center());
        QTRY_VERIFY(!desk.find("startAtLogin")->visibleRegion().isEmpty());
    }

    void aChannelIsSwitchedTestedAndRemoved()
    {
        Desk desk;
        addChannel(desk, QStringLiteral("email"), QStringLiteral("Ops & friends"));
        desk.open();
        QTRY_VERIFY(desk.page->findChild<QCheckBox *>(QStringLiteral("channelEnabled")));
        QCOMPARE(desk.find<QLabel>("channelSummary")->text(),
                 QStringLiteral("To ops@example.org by smtp.example.org"));
        desk.check("channelEnabled");
        QTRY_VERIFY(!desk.channels().front().enabled);

        // The server's own words, to be copied.
        desk.click("channelTest");
        auto *outcome = desk.find<QLabel>("channelRowOutcome");
        QTRY_VERIFY(outcome->text().contains(QStringLiteral("535 authentication failed")));
        QVERIFY(outcome->textInteractionFlags() & Qt::TextSelectableByMouse);

        desk.click("channelRemove");
        QTRY_VERIFY(desk.page->findChild<QMessageBox *>(QStringLiteral("confirmRemoveChannel")));
        desk.click("confirmRemoveChannelYes");
        QTRY_VERIFY(desk.channels().empty());
        QTRY_VERIFY(desk.find("noChannels")->isVisible());
    }

    void aWebhookIsAdded()
    {
        Desk desk;
        desk.open();
        desk.choose("add_webhook");
        auto *dialog = desk.find<QDialog>("channelDialog");
        QTRY_VERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(desk.find<QLineEdit>("url"), QStringLiteral("https://example.org/hook"));
        desk.find<QPlainTextEdit>("headers")->setPlainText(QStringLiteral("X-Team: ops\n\n X-Zone : eu "));
        QVERIFY(!desk.find("secret")->isVisible());
        desk.check("signed");
        QVERIFY(desk.find("secret")->isVisible());
        QTest::keyClicks(desk.find<QLineEdit>("secret"), QStringLiteral("key"));
        desk.check("tell_recovered");
        desk.click("saveChannel");
        QTRY_COMPARE(desk.channels().size(), size_t(1));
        const Channel saved = desk.channels().front();
        QCOMPARE(saved.kind, QStringLiteral("webhook"));
        QCOMPARE(saved.settings.value(QStringLiteral("url")).toString(),
                 QStringLiteral("https://example.org/hook"));
        QCOMPARE(saved.settings.value(QStringLiteral("headers")).toObject(),
                 (QJsonObject{{QStringLiteral("X-Team"), QStringLiteral("ops")},
                              {QStringLiteral("X-Zone"), QStringLiteral("eu")}}));
        QCOMPARE(saved.muted, QSet<MessageKind>{MessageKind::Recovered});
        QTRY_VERIFY(!desk.page->findChild<QDialog *>(QStringLiteral("channelDialog")));
    }

    void anEmailWithoutServerIsRefusedBesideItsField()
    {
        Desk desk;
        desk.open();
        desk.choose("add_email");
        QTRY_VERIFY(desk.find<QDialog>("channelDialog"));
        desk.click("saveChannel");
        QVERIFY(desk.find<QLabel>("hostError")->isVisible());
        QTest::keyClicks(desk.find<QLineEdit>("host"), QStringLiteral("smtp.example.org"));
        desk.click("testChannel");
        QTRY_VERIFY(desk.find<QLabel>("channelOutcome")->text().contains(QStringLiteral("535")));
        QVERIFY(!desk.find<QLabel>("hostError")->isVisible());
    }

    void alertsAreMutedForAWhile()
    {
        Desk desk;
        desk.open();
        QVERIFY(!desk.find("unmuteAlerts")->isVisible());
        desk.choose("mute1h");
        QTRY_VERIFY(desk.find("unmuteAlerts")->isVisible());
        QVERIFY(desk.find<QLabel>("mutedUntil")->isVisible());
        SettingsModel settings(desk.workspace);
        QTRY_COMPARE(settings.mutedUntil(), std::optional(desk.workspace.time.now() + 1h));
        desk.click("unmuteAlerts");
        QTRY_VERIFY(!desk.find("unmuteAlerts")->isVisible());
        QTRY_VERIFY(!settings.mutedUntil());
        desk.choose("muteTomorrow");
        QTRY_VERIFY(settings.mutedUntil());
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(settings.mutedUntil()->ms());
        QCOMPARE(until.time(), QTime(8, 0));
    }

    void newMonitorsBeginWithTheDefaults()
    {
        Desk desk;
        desk.open();
        desk.find<QSpinBox>("default_interval_seconds")->setValue(300);
        desk.find<QLineEdit>("default_retry")->setText(QStringLiteral("nonsense"));
        desk.click("saveDefaults");
        QVERIFY(!desk.find<QLabel>("default_retryError")->text().isEmpty());
        desk.find<QLineEdit>("default_retry")->setText(QStringLiteral("3 × 20, 60"));
        desk.click("saveDefaults");
        SettingsModel settings(desk.workspace);
        QTRY_COMPARE(settings.newMonitor().interval, Duration(5min));
        QCOMPARE(settings.newMonitor().policy.retry.size(), size_t(2));
        desk.click("resetDefaults");
        QTRY_COMPARE(settings.newMonitor(), Monitor());
    }

    void shorteningTheHistoryAsksOnce()
    {
        Desk desk;
        desk.workspace.add(QStringLiteral("one"));
        desk.open();
        QTRY_VERIFY(desk.find<QLabel>("retentionCost")->text().contains(QStringLiteral("monitor")));
        auto *raw = desk.find<QSpinBox>("retentionRaw");
        QVERIFY(!desk.find("saveRetention")->isEnabled());
        raw->setValue(90);
        desk.click("saveRetention");
        SettingsModel settings(desk.workspace);
        QTRY_COMPARE(settings.retention().raw, 90);
        QVERIFY(!desk.page->findChild<QMessageBox *>(QStringLiteral("confirmRetention")));
        raw->setValue(7);
        desk.click("saveRetention");
        QTRY_VERIFY(desk.page->findChild<QMessageBox *>(QStringLiteral("confirmRetention")));
        QCOMPARE(settings.retention().raw, 90);
        desk.click("confirmRetentionYes");
        QTRY_COMPARE(settings.retention().raw, 7);
    }

    void appearanceAppliesAtOnce()
    {
        Desk desk;
        desk.open();
        QSignalSpy theme(desk.page.get(), &SettingsPage::themeChosen);
        const double before = desk.theme.font(Theme::Text::Normal).pointSizeF();
        QTest::keyClick(desk.find("textSize"), Qt::Key_End);
        QTRY_COMPARE(desk.theme.textScale(), 200);
        QCOMPARE(desk.theme.font(Theme::Text::Normal).pointSizeF(), 2 * before);
        QTest::keyClick(desk.find("theme"), Qt::Key_End);
        QTRY_COMPARE(theme.size(), 1);
        QTest::keyClick(desk.find("language"), Qt::Key_End);
        QTRY_COMPARE(desk.app.chosenLanguage, QStringLiteral("de"));
        // Nothing is cut off at the right.
        QCOMPARE(desk.find<QScrollArea>("settingsScroll")->horizontalScrollBar()->maximum(), 0);
        desk.theme.setTextScale(100);
    }

    void startsAtLogin()
    {
        Desk desk;
        desk.open();
        QSignalSpy failed(desk.page.get(), &SettingsPage::failed);
        desk.check("startAtLogin");
        QVERIFY(desk.app.atLogin);
        desk.check("startMinimized");
        QVERIFY(desk.app.minimized);
        desk.app.refuses = true;
        desk.check("startAtLogin");
        QCOMPARE(failed.size(), 1);
        QVERIFY(desk.find<QCheckBox>("startAtLogin")->isChecked());
    }

    void passwordsSayWhereTheyAre()
    {
        Desk desk;
        desk.open();
        auto *place = desk.find<QLabel>("passwordPlace");
        auto *unlock = desk.find<QPushButton>("unlockPasswords");
        auto *move = desk.find<QPushButton>("movePasswords");
        QVERIFY(place->text().contains(QStringLiteral("keyring")));
        QVERIFY(!unlock->isVisible() && !move->isVisible());
        desk.app.setPlace(Passwords::Locked, false);
        QVERIFY(place->text().contains(QStringLiteral("locked")));
        desk.click("unlockPasswords");
        QCOMPARE(desk.app.askedForPassphrase, 1);
        desk.app.setPlace(Passwords::Memory, false);
        QVERIFY(unlock->isVisible() && !move->isVisible());
        desk.app.setPlace(Passwords::File, true);
        QVERIFY(!unlock->isVisible() && move->isVisible());
        desk.click("movePasswords");
        QTRY_VERIFY(!move->isVisible());
    }

    void dataSaysItsSizeAndIsRestored()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.find<QLabel>("dataSize")->text().contains(QStringLiteral("Database")));
        desk.click("copyDataFolder");
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("b.sqlite"));
        QVERIFY(desk.workspace.backUp(file).result());

        desk.click("restoreBackup");
        auto *chooser = desk.find<QDialog>("restoreFile");
        QTRY_VERIFY(chooser);
        QVERIFY(QMetaObject::invokeMethod(chooser, "fileSelected", Q_ARG(QString, file)));
        QTRY_VERIFY(desk.page->findChild<QDialog *>(QStringLiteral("restoreDialog")));
        auto *confirm = desk.find<QPushButton>("confirmRestore");
        QTRY_VERIFY(confirm->isEnabled());
        QVERIFY(desk.find<QLabel>("restoreFacts")->text().contains(QStringLiteral("monitor")));
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(desk.app.restored, file);
        chooser->close();
    }

    void whatIsNoBackupIsRefused()
    {
        Desk desk;
        desk.open();
        QTemporaryFile nonsense;
        QVERIFY(nonsense.open() && nonsense.write("nonsense") > 0 && nonsense.flush());
        desk.click("restoreBackup");
        QTRY_VERIFY(desk.find<QDialog>("restoreFile"));
        QVERIFY(QMetaObject::invokeMethod(desk.find<QDialog>("restoreFile"), "fileSelected",
                                          Q_ARG(QString, nonsense.fileName())));
        QTRY_VERIFY(desk.page->findChild<QDialog *>(QStringLiteral("restoreDialog")));
        QTRY_VERIFY(desk.find<QLabel>("restoreText")->text().contains(QStringLiteral("can't be restored")));
        QVERIFY(!desk.find("confirmRestore")->isEnabled());
    }

    void aBackupShowsThatItIsMade()
    {
        Desk desk;
        desk.open();
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("b.sqlite"));
        desk.click("backUpNow");
        QTRY_VERIFY(desk.find<QDialog>("backUpFile"));
        QVERIFY(QMetaObject::invokeMethod(desk.find<QDialog>("backUpFile"), "fileSelected",
                                          Q_ARG(QString, file)));
        QTRY_VERIFY(desk.page->findChild<QDialog *>(QStringLiteral("backupDialog")));
        QTRY_VERIFY(desk.find<QLabel>("backupText")->text().contains(QStringLiteral("verified")));
        QVERIFY(verifyBackup(file));
    }

    void everyControlHasAName()
    {
        Desk desk;
        addChannel(desk, QStringLiteral("email"), QStringLiteral("Ops"));
        desk.open();
        QTRY_VERIFY(desk.page->findChild<QCheckBox *>(QStringLiteral("channelEnabled")));
        const auto widgets = desk.page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool inner = widget->inherits("QComboBoxListView") || widget->inherits("QMenu") ||
                               widget->objectName().startsWith(QStringLiteral("qt_"));
            if (inner || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QLabel"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestSettingsPage)
#include "testsettingspage.moc"
