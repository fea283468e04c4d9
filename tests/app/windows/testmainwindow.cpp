// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitorsectionsmodel.h"
#include "app/widgets/theme.h"
#include "app/windows/mainwindow.h"
#include "app/windows/monitoractions.h"
#include "tests/support/storeworkspace.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    /// The whole window over a store of its own.
    struct Desk
    {
        QTemporaryDir profile;
        StoreWorkspace workspace;
        MonitorListModel monitors{workspace};
        WindowState state{profile.filePath(QStringLiteral("window.ini"))};
        Theme theme{Theme::Preference::Light};
        std::unique_ptr<MainWindow> window;

        void open()
        {
            window = std::make_unique<MainWindow>(workspace, monitors, theme, state);
            window->resize(1200, 800);
            window->show();
            monitors.reload();
            QTRY_VERIFY(monitors.isLoaded());
        }
        template <typename T>
        T *find(const char *name) const
        {
            T *found = window->findChild<T *>(QString::fromLatin1(name));
            if (!found)
                qWarning("no %s", name);
            return found;
        }
        void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    };

private Q_SLOTS:
    void pasteAnAddressAndItIsWatched()
    {
        Desk desk;
        desk.open();
        auto *url = desk.find<QLineEdit>("firstUrl");
        QTRY_VERIFY(url->isVisible());
        QTest::keyClicks(url, QStringLiteral("ftp://nonsense"));
        QTest::keyClick(url, Qt::Key_Return);
        QTRY_VERIFY(!desk.find<QLabel>("firstError")->text().isEmpty());
        QCOMPARE(desk.monitors.rowCount(), 0);

        url->clear();
        QTest::keyClicks(url, QStringLiteral("example.org/health"));
        QTest::keyClick(url, Qt::Key_Return);
        QTRY_COMPARE(desk.monitors.rowCount(), 1);
        QCOMPARE(desk.monitors.row(0).monitor.url, QStringLiteral("https://example.org/health"));
        QTRY_VERIFY(desk.find<QListView>("monitorList")->isVisible());
        QTRY_COMPARE(desk.find<QListView>("monitorList")->selectionModel()->selectedIndexes().size(), 1);
        QTRY_VERIFY(desk.find<QLabel>("detailName")->isVisible());
    }

    void editorShowsErrorsBesideTheirFields()
    {
        Desk desk;
        desk.workspace.add(QStringLiteral("one"));
        desk.open();
        desk.click("newMonitor");
        auto *editor = desk.find<QDialog>("monitorEditor");
        QTRY_VERIFY(editor && editor->isVisible());
        desk.click("saveMonitor");
        QVERIFY(desk.find<QLabel>("urlError")->text().contains(QStringLiteral("is needed")));
        QTest::keyClicks(desk.find<QLineEdit>("url"), QStringLiteral("http://127.0.0.1:8080/x"));
        QCOMPARE(desk.find<QLineEdit>("name")->text(), QStringLiteral("127.0.0.1:8080/x"));
        desk.find<QLineEdit>("accepted_statuses")->setText(QStringLiteral("9000"));
        desk.click("saveMonitor");
        QVERIFY(!desk.find<QLabel>("accepted_statusesError")->text().isEmpty());
        QVERIFY(desk.find<QLabel>("accepted_statusesError")->isVisible());
        desk.find<QLineEdit>("accepted_statuses")->setText(QStringLiteral("200-299, 404"));
        desk.find<QSpinBox>("interval_seconds")->setValue(30);
        desk.click("saveMonitor");
        QTRY_COMPARE(desk.monitors.rowCount(), 2);
        const Monitor &saved = desk.monitors.row(1).monitor;
        QCOMPARE(saved.interval, Duration(30s));
        QCOMPARE(saved.http.accepted.size(), size_t(2));
    }

    void pauseRunEditAndDelete()
    {
        Desk desk;
        const MonitorId id = desk.workspace.add(QStringLiteral("one"));
        desk.workspace.add(QStringLiteral("two"));
        desk.open();
        desk.window->showMonitor(id);
        QTRY_VERIFY(desk.find<QPushButton>("pauseButton")->isVisible());
        desk.click("runNowButton");
        QCOMPARE(desk.workspace.asked.size(), size_t(1));
        QCOMPARE(desk.workspace.asked.front().second, std::vector{id});

        desk.click("pauseButton");
        QTRY_VERIFY(!desk.monitors.row(desk.monitors.rowOf(id)).monitor.enabled);
        QTRY_COMPARE(desk.find<QPushButton>("pauseButton")->text(), QStringLiteral("Resume"));

        desk.click("editButton");
        QTRY_VERIFY(desk.find<QDialog>("monitorEditor"));
        desk.find<QLineEdit>("name")->setText(QStringLiteral("renamed"));
        desk.click("saveMonitor");
        QTRY_COMPARE(desk.monitors.row(desk.monitors.rowOf(id)).monitor.name, QStringLiteral("renamed"));
        QTRY_VERIFY(!desk.window->findChild<QDialog *>(QStringLiteral("monitorEditor")));

        desk.window->actions().remove()->trigger();
        QTRY_COMPARE(desk.monitors.rowCount(), 1);
        QCOMPARE(desk.monitors.rowOf(id), -1);
    }

    void spaceInTheFilterPausesNothing()
    {
        Desk desk;
        const MonitorId id = desk.workspace.add(QStringLiteral("one two"));
        desk.open();
        desk.window->showMonitor(id);
        auto *filter = desk.find<QLineEdit>("filter");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("one two"));
        QCOMPARE(filter->text(), QStringLiteral("one two"));
        QTest::keyClicks(filter, QStringLiteral("x"));
        QTRY_COMPARE(desk.find<QListView>("monitorList")->model()->rowCount(), 0);
        QTest::qWait(0);
        QVERIFY(desk.monitors.row(0).monitor.enabled);
    }

    void bannersSayWhatIsWrong()
    {
        Desk desk;
        desk.open();
        auto *network = desk.find<QFrame>("networkBanner");
        auto *storage = desk.find<QFrame>("storageBanner");
        QVERIFY(!network->isVisible() && !storage->isVisible());
        desk.workspace.setHealth({false,
                                  QStringLiteral("The cable is out."),
                                  Error{Error::Code::DiskFull, QStringLiteral("The disk is full.")},
                                  12,
                                  {}});
        QVERIFY(network->isVisible() && storage->isVisible());
        QVERIFY(network->findChild<QLabel *>(QStringLiteral("bannerText"))
                    ->text()
                    .contains(QStringLiteral("cable")));
        desk.workspace.setHealth({});
        QVERIFY(!network->isVisible() && !storage->isVisible());
    }

    void oddNamesKeepTheLayout_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("long") << QStringLiteral("W").repeated(10'000);
        QTest::newRow("emoji") << QStringLiteral("🦄🚀👩‍👩‍👧‍👦").repeated(200);
        QTest::newRow("right to left") << QStringLiteral("مراقبة الخادم ").repeated(100).trimmed();
    }

    void oddNamesKeepTheLayout()
    {
        QFETCH(QString, name);
        Desk desk;
        const MonitorId id =
            desk.workspace.add(name, QStringLiteral("G").repeated(500),
                               QStringLiteral("https://example.org/") + QStringLiteral("p").repeated(5000));
        desk.open();
        const QSize before = desk.window->size();
        desk.workspace.record(id, desk.workspace.time.now(), Outcome::Bad, 1000,
                              QStringLiteral("M").repeated(5000));
        desk.window->showMonitor(id);
        QTRY_VERIFY(desk.find<QLabel>("detailName")->isVisible());
        QTRY_VERIFY(desk.find<QPushButton>("editButton")->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(desk.window->size(), before);
        const QPushButton *edit = desk.find<QPushButton>("editButton");
        QVERIFY(edit->mapTo(desk.window.get(), edit->rect().bottomRight()).x() < desk.window->width());
    }

    void everyControlHasAName()
    {
        Desk desk;
        desk.workspace.add(QStringLiteral("one"));
        desk.open();
        desk.click("newMonitor");
        QTRY_VERIFY(desk.find<QDialog>("monitorEditor"));
        const auto widgets = desk.window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool control = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit") ||
                                 widget->inherits("QPlainTextEdit") || widget->inherits("QAbstractSpinBox") ||
                                 widget->inherits("QComboBox") || widget->inherits("QListView");
            // Parts of Qt's own controls speak through these.
            const bool inner = widget->inherits("QComboBoxListView") ||
                               widget->objectName().startsWith(QStringLiteral("qt_"));
            if (!control || inner || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(widget->objectName() + QLatin1Char(' ') +
                                       QLatin1String(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "testmainwindow.moc"
