// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitormime.h"
#include "app/models/monitorsectionsmodel.h"
#include "app/widgets/theme.h"
#include "app/windows/monitoractions.h"
#include "app/windows/monitorlistpane.h"
#include "app/windows/windowstate.h"
#include "tests/support/storeworkspace.h"

#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestMonitorList : public QObject
{
    Q_OBJECT

private:
    /// The list in a window of its own, over a store of its own.
    struct Desk
    {
        QTemporaryDir profile;
        StoreWorkspace workspace;
        MonitorListModel monitors{workspace};
        Theme theme{Theme::Preference::Light};
        QWidget window;
        std::unique_ptr<MonitorActions> actions;
        std::unique_ptr<MonitorListPane> pane;

        void open()
        {
            actions = std::make_unique<MonitorActions>(workspace, monitors, theme, &window);
            pane = std::make_unique<MonitorListPane>(monitors, *actions, theme, &window);
            window.resize(460, 700);
            pane->resize(460, 700);
        }
        void load()
        {
            window.show();
            monitors.reload();
            QTRY_VERIFY(monitors.isLoaded());
        }
        ~Desk() { pane.reset(); }
        template <typename T>
        T *find(const char *name) const
        {
            return window.findChild<T *>(QString::fromLatin1(name));
        }
        QListView &view() const { return *find<QListView>("monitorList"); }
        MonitorSectionsModel &sections() const
        {
            return *qobject_cast<MonitorSectionsModel *>(view().model());
        }
        QStringList texts() const
        {
            QStringList all;
            for (int i = 0; i < sections().rowCount(); ++i)
                all.append(sections().index(i).data().toString());
            return all;
        }
        const Monitor &monitor(MonitorId id) const { return monitors.row(monitors.rowOf(id)).monitor; }
        void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
        {
            QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers,
                              view().visualRect(sections().index(row)).center());
        }
    };

    static QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(',')); }

private Q_SLOTS:
    void typingFiltersAndSaysHowMany()
    {
        Desk desk;
        desk.workspace.add(QStringLiteral("api one"));
        desk.workspace.add(QStringLiteral("api two"));
        desk.workspace.add(QStringLiteral("shop"));
        desk.open();
        desk.load();
        auto *filter = desk.find<QLineEdit>("filter");
        QTest::keyClicks(filter, QStringLiteral("api"));
        QCOMPARE(desk.texts(), words("api one,api two"));
        QVERIFY(desk.find<QLabel>("filterCounts")->isVisible());
        QVERIFY(desk.find<QLabel>("filterCounts")->text().startsWith(QStringLiteral("2 of 3")));
        QTest::keyClicks(filter, QStringLiteral(" -two"));
        QCOMPARE(desk.texts(), words("api one"));
        QTest::keyClicks(filter, QStringLiteral(" nothing"));
        QVERIFY(desk.find<QLabel>("nothingFound")->isVisible());
        QTest::mouseClick(desk.find<QPushButton>("clearFilter"), Qt::LeftButton);
        QCOMPARE(desk.sections().rowCount(), 3);
        QVERIFY(desk.view().isVisible());
        QVERIFY(!desk.find<QLabel>("filterCounts")->isVisible());
    }

    void downGoesFromTheFilterToWhatItFound()
    {
        Desk desk;
        desk.workspace.add(QStringLiteral("api one"));
        const MonitorId shop = desk.workspace.add(QStringLiteral("shop"));
        desk.open();
        desk.load();
        auto *filter = desk.find<QLineEdit>("filter");
        QTest::keyClicks(filter, QStringLiteral("shop"));
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(desk.view().hasFocus());
        QCOMPARE(desk.actions->selection(), std::vector<MonitorId>{shop});
    }

    void quickFiltersWriteIntoTheField()
    {
        Desk desk;
        const MonitorId bad = desk.workspace.add(QStringLiteral("bad"));
        desk.workspace.add(QStringLiteral("good"));
        desk.workspace.record(bad, desk.workspace.time.now(), Outcome::Bad);
        desk.open();
        desk.load();
        auto *menu = desk.find<QMenu>("filterMenu");
        menu->popup({});
        auto *down = menu->findChild<QAction *>(QStringLiteral("down"));
        QVERIFY(down);
        down->trigger();
        QCOMPARE(desk.find<QLineEdit>("filter")->text(), QStringLiteral("state:down"));
        QCOMPARE(desk.texts(), words("bad"));
        // It follows what happens.
        desk.workspace.record(bad, desk.workspace.time.now() + 60s, Outcome::Good);
        QTRY_COMPARE(desk.sections().rowCount(), 0);
    }

    void headersFoldByKeyboardAndMouse()
    {
        Desk desk;
        desk.workspace.add(QStringLiteral("a"), QStringLiteral("Web/API"));
        desk.workspace.add(QStringLiteral("b"), QStringLiteral("Web"));
        desk.open();
        desk.load();
        QTRY_COMPARE(desk.texts(), words("Web,b,API,a"));
        desk.clickRow(0);
        QCOMPARE(desk.texts(), words("Web"));
        desk.view().setFocus();
        QTest::keyClick(&desk.view(), Qt::Key_Right);
        QCOMPARE(desk.sections().rowCount(), 4);
        QTest::keyClick(&desk.view(), Qt::Key_End);
        QCOMPARE(desk.view().currentIndex().row(), 3);
        QTest::keyClick(&desk.view(), Qt::Key_Left);
        QCOMPARE(desk.view().currentIndex().row(), 2); // the group of it
        QTest::keyClick(&desk.view(), Qt::Key_Left);
        QCOMPARE(desk.texts(), words("Web,b,API"));
        QTest::keyClick(&desk.view(), Qt::Key_Left);
        QCOMPARE(desk.view().currentIndex().row(), 0);
        const QString spoken = desk.sections().index(2).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(QStringLiteral("API")) && spoken.contains(QStringLiteral("folded")));
        // On a header, Delete means nothing.
        QTest::keyClick(&desk.view(), Qt::Key_Delete);
        QCOMPARE(desk.monitors.rowCount(), 2);
    }

    void dropsGoIntoGroups()
    {
        Desk desk;
        const MonitorId a = desk.workspace.add(QStringLiteral("a"), QStringLiteral("Web"));
        const MonitorId b = desk.workspace.add(QStringLiteral("b"));
        const MonitorId c = desk.workspace.add(QStringLiteral("c"), QStringLiteral("Data"));
        desk.open();
        desk.load();
        QTRY_COMPARE(desk.texts(), words("Data,c,Web,a,No group,b"));
        QSignalSpy undoable(desk.actions.get(), &MonitorActions::undoable);
        const std::unique_ptr<QMimeData> two(monitormime::ofMonitors({b, c}));
        QVERIFY(desk.sections().dropMimeData(two.get(), Qt::MoveAction, -1, -1, desk.sections().index(3)));
        QTRY_COMPARE(desk.texts(), words("Web,a,b,c"));
        QTRY_COMPARE(undoable.size(), 1);

        desk.actions->undo()->trigger();
        QTRY_COMPARE(desk.texts(), words("Data,c,Web,a,No group,b"));
        const std::unique_ptr<QMimeData> group(monitormime::ofGroup(QStringLiteral("Web")));
        QVERIFY(
            !desk.sections().canDropMimeData(group.get(), Qt::MoveAction, -1, -1, desk.sections().index(3)));
        QVERIFY(desk.sections().dropMimeData(group.get(), Qt::MoveAction, -1, -1, desk.sections().index(0)));
        QTRY_COMPARE(desk.monitor(a).group, QStringLiteral("Data/Web"));
    }

    void f2RenamesAGroup()
    {
        Desk desk;
        const MonitorId a = desk.workspace.add(QStringLiteral("a"), QStringLiteral("Web/API"));
        desk.open();
        desk.load();
        desk.view().setFocus();
        desk.view().setCurrentIndex(desk.sections().index(0));
        QTest::keyClick(&desk.view(), Qt::Key_F2);
        auto *ask = desk.find<QInputDialog>("groupName");
        QVERIFY(ask);
        ask->setTextValue(QStringLiteral("Sites"));
        ask->accept();
        QTRY_COMPARE(desk.monitor(a).group, QStringLiteral("Sites/API"));
    }

    void deletingNeedsNoQuestionAndCanBeUndone()
    {
        Desk desk;
        desk.workspace.add(QStringLiteral("a"));
        desk.workspace.add(QStringLiteral("b"));
        desk.workspace.add(QStringLiteral("c"));
        desk.open();
        desk.load();
        desk.clickRow(0);
        desk.clickRow(1, Qt::ShiftModifier);
        QSignalSpy undoable(desk.actions.get(), &MonitorActions::undoable);
        desk.actions->remove()->trigger();
        QTRY_COMPARE(desk.texts(), words("c"));
        QTRY_COMPARE(undoable.size(), 1);
        QVERIFY(undoable.front().front().toString().startsWith(QStringLiteral("2 ")));
        QVERIFY(desk.actions->undo()->isEnabled());
        desk.actions->undo()->trigger();
        QTRY_COMPARE(desk.texts(), words("a,b,c"));
        QTRY_VERIFY(!desk.actions->undo()->isEnabled());
    }

    void manyAreEditedWithAPreview()
    {
        Desk desk;
        const MonitorId a = desk.workspace.add(QStringLiteral("a"));
        const MonitorId b = desk.workspace.add(QStringLiteral("b"));
        desk.open();
        desk.load();
        desk.clickRow(0);
        desk.clickRow(1, Qt::ControlModifier);
        desk.actions->edit()->trigger();
        auto *dialog = desk.find<QDialog>("bulkEdit");
        QTRY_VERIFY(dialog && dialog->isVisible());
        auto *field = dialog->findChild<QComboBox *>(QStringLiteral("bulkField"));
        field->setCurrentIndex(field->findData(QStringLiteral("interval_seconds")));
        auto *apply = dialog->findChild<QPushButton *>(QStringLiteral("bulkApply"));
        auto *number = dialog->findChild<QSpinBox *>(QStringLiteral("bulkNumber"));
        QCOMPARE(number->value(), 60);
        number->setValue(300);
        QTRY_VERIFY(apply->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("bulkCounts"))
                    ->text()
                    .startsWith(QStringLiteral("2 ")));
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE(desk.monitor(a).interval, Duration(300s));
        QTRY_COMPARE(desk.monitor(b).interval, Duration(300s));
    }

    void sortingAndLookAreKept()
    {
        Desk desk;
        const MonitorId a = desk.workspace.add(QStringLiteral("a"), QStringLiteral("Web"));
        const MonitorId b = desk.workspace.add(QStringLiteral("b"), QStringLiteral("Data"));
        desk.open();
        desk.load();
        auto *menu = desk.find<QMenu>("listMenu");
        const auto trigger = [menu](const char *name) {
            menu->findChild<QAction *>(QString::fromLatin1(name))->trigger();
        };
        trigger("sortName");
        trigger("sortDescending");
        trigger("compactRows");
        QCOMPARE(desk.texts(), words("b,a"));
        QVERIFY(desk.view().visualRect(desk.sections().index(0)).height() < 44);
        desk.clickRow(0);
        desk.clickRow(1, Qt::ControlModifier);
        desk.find<QLineEdit>("filter")->setText(QStringLiteral("example"));

        WindowState state(desk.profile.filePath(QStringLiteral("window.ini")));
        desk.pane->saveState(state);
        desk.pane.reset();
        desk.pane = std::make_unique<MonitorListPane>(desk.monitors, *desk.actions, desk.theme, &desk.window);
        desk.pane->restoreState(state);
        desk.pane->resize(460, 700);
        desk.pane->show();
        desk.monitors.reload();
        QTRY_COMPARE(desk.texts(), words("b,a"));
        QCOMPARE(desk.find<QLineEdit>("filter")->text(), QStringLiteral("example"));
        QTRY_COMPARE(desk.actions->selection().size(), size_t(2));
        QVERIFY(desk.monitors.rowOf(a) >= 0 && desk.monitors.rowOf(b) >= 0);
    }

    void selectionOutlivesFilterAndNewRows()
    {
        Desk desk;
        const MonitorId a = desk.workspace.add(QStringLiteral("a"));
        const MonitorId b = desk.workspace.add(QStringLiteral("b"));
        desk.open();
        desk.load();
        desk.pane->select(b);
        desk.find<QLineEdit>("filter")->setText(QStringLiteral("no such thing"));
        QCOMPARE(desk.pane->current(), b);
        desk.find<QLineEdit>("filter")->clear();
        QVERIFY(desk.view().selectionModel()->isSelected(desk.sections().indexOf(b)));
        desk.workspace.add(QStringLiteral("aa"));
        QTRY_COMPARE(desk.sections().rowCount(), 3);
        QVERIFY(desk.view().selectionModel()->isSelected(desk.sections().indexOf(b)));
        static_cast<void>(desk.workspace.removeMonitors({b}));
        QTRY_VERIFY(desk.pane->current() != b);
        QVERIFY(desk.monitors.rowOf(a) >= 0);
    }
};

QTEST_MAIN(TestMonitorList)
#include "testmonitorlist.moc"
