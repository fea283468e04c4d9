// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cardgrid.h"
#include "app/widgets/statetile.h"
#include "app/widgets/tile.h"
#include "app/windows/overviewpage.h"
#include "tests/support/incidentscene.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        StoreWorkspace workspace;
        IncidentScene scene{workspace};
        MonitorListModel monitors{workspace};
        Theme theme{Theme::Preference::Light};
        std::unique_ptr<OverviewPage> page;

        void open()
        {
            monitors.reload();
            QTRY_VERIFY(monitors.isLoaded());
            page = std::make_unique<OverviewPage>(workspace, monitors, theme);
            page->resize(1180, 820);
            page->show();
            QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        }
        template <typename T>
        T *find(const char *name) const
        {
            T *found = page->findChild<T *>(QString::fromLatin1(name));
            if (!found)
                qWarning("no %s", name);
            return found;
        }
        StateTile *tile(ShownState state) const
        {
            return page->findChild<StateTile *>(QStringLiteral("stateTile%1").arg(static_cast<int>(state)));
        }
        static void clickRow(QListView *list, int row)
        {
            const QRect at = list->visualRect(list->model()->index(row, 0));
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at.center());
        }
    };

private Q_SLOTS:
    void emptyStatesSayWhatToDo()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.find<QLabel>("overviewEmpty")->isVisible());
        QTRY_VERIFY(desk.find<QLabel>("allQuiet")->isVisible());
        QTRY_VERIFY(desk.find<QLabel>("certificatesEmpty")->text().contains(QStringLiteral("30 days")));
        QVERIFY(desk.find<QLabel>("slowestEmpty")->isVisible());
        desk.workspace.add(QStringLiteral("one"));
        QTRY_VERIFY(!desk.find<QLabel>("overviewEmpty")->isVisible());
    }

    void everythingLeadsOn()
    {
        Desk desk;
        const Timestamp start = desk.workspace.time.now();
        const MonitorId slow = desk.workspace.add(QStringLiteral("slow"));
        const MonitorId fallen = desk.workspace.add(QStringLiteral("fallen"));
        for (int i = 0; i < 10; ++i) {
            desk.workspace.record(slow, start + 1min * i, Outcome::Good, 900'000);
            desk.workspace.record(fallen, start + 1min * i, i % 3 ? Outcome::Good : Outcome::Bad, 90'000,
                                  QStringLiteral("503"));
        }
        desk.workspace.time.advance(10min);
        const Incident incident = desk.scene.open(fallen, start + 10min);
        desk.open();
        QSignalSpy states(desk.page.get(), &OverviewPage::stateWanted);
        QSignalSpy monitors(desk.page.get(), &OverviewPage::monitorWanted);
        QSignalSpy incidents(desk.page.get(), &OverviewPage::incidentWanted);
        QSignalSpy all(desk.page.get(), &OverviewPage::incidentsWanted);

        QTRY_COMPARE(desk.tile(ShownState::Down)->count(), 1);
        QCOMPARE(desk.tile(ShownState::Up)->count(), 1);
        QTest::mouseClick(desk.tile(ShownState::Down), Qt::LeftButton);
        QCOMPARE(states.size(), 1);
        QCOMPARE(states.front().front().value<ShownState>(), ShownState::Down);
        desk.tile(ShownState::Up)->setFocus();
        QTest::keyClick(desk.tile(ShownState::Up), Qt::Key_Space);
        QCOMPARE(states.size(), 2);

        auto *open = desk.find<QListView>("openIncidentsList");
        QTRY_COMPARE(open->model()->rowCount(), 1);
        Desk::clickRow(open, 0);
        QCOMPARE(incidents.size(), 1);
        QCOMPARE(incidents.front().front().value<IncidentId>(), incident.id);
        QTest::mouseClick(desk.find<QPushButton>("allIncidents"), Qt::LeftButton);
        QCOMPARE(all.size(), 1);

        auto *slowest = desk.find<QListView>("slowestList");
        QTRY_COMPARE(slowest->model()->rowCount(), 2);
        slowest->setFocus();
        slowest->setCurrentIndex(slowest->model()->index(0, 0));
        QTest::keyClick(slowest, Qt::Key_Return);
        QCOMPARE(monitors.size(), 1);
        QCOMPARE(monitors.front().front().value<MonitorId>(), slow);

        auto *flakiest = desk.find<QListView>("flakiestList");
        QTRY_COMPARE(flakiest->model()->rowCount(), 1);
        auto *week = desk.find<QWidget>("flakiestSpan")->findChild<QToolButton *>(QStringLiteral("choice1"));
        QTest::mouseClick(week, Qt::LeftButton);
        QCOMPARE(flakiest->model()->rowCount(), 1);
        Desk::clickRow(flakiest, 0);
        QCOMPARE(monitors.back().front().value<MonitorId>(), fallen);
        QVERIFY(desk.find<Tile>("uptimeTile0")->value().endsWith(QLatin1Char('%')));
    }

    void oneColumnWhenNarrow()
    {
        Desk desk;
        desk.workspace.add(QStringLiteral("W").repeated(10'000));
        desk.open();
        auto *cards = desk.find<CardGrid>("overviewCards");
        QTRY_COMPARE(cards->columns(), 2);
        desk.page->resize(560, 800);
        QTRY_COMPARE(cards->columns(), 1);
        QCOMPARE(desk.page->width(), 560);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "testoverviewpage.moc"
