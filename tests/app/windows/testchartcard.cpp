// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/histogramchart.h"
#include "app/charts/timechart.h"
#include "app/windows/chartcard.h"
#include "app/windows/daystripcard.h"
#include "app/windows/exportmenu.h"
#include "tests/support/storeworkspace.h"

#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestChartCard : public QObject
{
    Q_OBJECT

    struct Desk
    {
        StoreWorkspace workspace;
        Theme theme{Theme::Preference::Light};
        MonitorId id = workspace.add(QStringLiteral("shop / front"));
        ChartCard card{workspace, theme};
        std::vector<std::optional<TimeRange>> ranges;

        Desk()
        {
            for (int i = 0; i < 60; ++i)
                workspace.record(id, workspace.time.now() + 1min * i, i == 30 ? Outcome::Bad : Outcome::Good,
                                 120'000);
            workspace.time.advance(1h);
            QObject::connect(&card, &ChartCard::rangeChanged, &card,
                             [this](const std::optional<TimeRange> &range) { ranges.push_back(range); });
            card.resize(900, 320);
            card.setMonitor(id);
            card.setRange(1);
            card.show();
            QTRY_VERIFY(card.isShown());
        }
        template <typename T>
        T *find(const char *name) const
        {
            return card.findChild<T *>(QString::fromLatin1(name));
        }
        void choose(const char *group, int choice) const
        {
            auto *button =
                find<QWidget>(group)->findChild<QToolButton *>(QStringLiteral("choice%1").arg(choice));
            QTest::mouseClick(button, Qt::LeftButton);
        }
        /// Opens the menu's dialog and answers with `path`.
        void save(const char *action, const char *dialog, const QString &path) const
        {
            find<QAction>(action)->trigger();
            auto *asked = card.window()->findChild<QFileDialog *>(QString::fromLatin1(dialog));
            QVERIFY(asked);
            Q_EMIT asked->fileSelected(path);
            asked->close();
        }
    };

private Q_SLOTS:
    void theRangeIsToldWhileItStandsStill()
    {
        Desk desk;
        auto *back = desk.find<QPushButton>("backToNow");
        QVERIFY(!back->isVisible());
        QTest::keyClick(desk.find<TimeChart>("latencyChart"), Qt::Key_Left);
        QVERIFY(back->isVisible());
        QVERIFY(!desk.find<QLabel>("chartRange")->text().isEmpty());
        QTRY_VERIFY(!desk.ranges.empty() && desk.ranges.back().has_value());
        QVERIFY(*desk.ranges.back() == desk.card.view().range());
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(!back->isVisible() && desk.card.view().isLive());
        QTRY_VERIFY(!desk.ranges.back().has_value());

        const Timestamp noon = desk.workspace.time.now() - 24h;
        desk.card.showRange({noon - 1h, noon});
        QVERIFY(!desk.card.view().isLive());
        QTRY_VERIFY(desk.ranges.back().has_value());
        desk.choose("rangeSwitch", 2);
        QCOMPARE(desk.card.range(), 2);
        QVERIFY(desk.card.view().isLive());
        QCOMPARE(desk.card.view().length(), Duration(24h));
    }

    void aPointCanBeChosen()
    {
        Desk desk;
        const QSignalSpy chosen(&desk.card, &ChartCard::timeChosen);
        auto *chart = desk.find<TimeChart>("latencyChart");
        QTest::keyClick(chart, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void viewsAreSwitched()
    {
        Desk desk;
        auto *chart = desk.find<TimeChart>("latencyChart");
        auto *histogram = desk.find<HistogramChart>("histogramChart");
        QVERIFY(chart->isVisible() && !histogram->isVisible());
        QTRY_VERIFY(chart->accessibleDescription().contains(QStringLiteral("120 ms")));
        desk.choose("chartViews", 1);
        QCOMPARE(chart->view(), ChartView::Phases);
        desk.choose("chartViews", 2);
        QVERIFY(!chart->isVisible() && histogram->isVisible());
        QTRY_VERIFY(!histogram->classes().empty());
        desk.choose("chartViews", 0);
        QVERIFY(chart->isVisible());
    }

    void chartsAreSaved_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<QByteArray>("column");
        QTest::newRow("latency") << 0 << QByteArray("median_ms");
        QTest::newRow("phases") << 1 << QByteArray("first_byte_ms");
        QTest::newRow("distribution") << 2 << QByteArray("from_ms");
    }

    void chartsAreSaved()
    {
        QFETCH(int, view);
        QFETCH(QByteArray, column);
        Desk desk;
        desk.choose("chartViews", view);
        if (view == 2)
            QTRY_VERIFY(!desk.find<HistogramChart>("histogramChart")->classes().empty());
        const QTemporaryDir folder;
        QSignalSpy saved(desk.find<ExportMenu>("exportMenu"), &ExportMenu::saved);
        desk.save("savePicture", "savePictureDialog", folder.filePath(QStringLiteral("a.png")));
        QVERIFY(saved.size() == 1 || saved.wait(30'000));
        const QImage image(folder.filePath(QStringLiteral("a.png")));
        QVERIFY(image.width() > 2 * 800);
        desk.save("saveData", "saveDataDialog", folder.filePath(QStringLiteral("a.csv")));
        QTRY_COMPARE(saved.size(), 2);
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.left(csv.indexOf('\n')).contains(column));
        QVERIFY(csv.count('\n') >= (view == 2 ? 2 : 60));
    }

    void whatCantBeSavedSaysWhy()
    {
        Desk desk;
        const QTemporaryDir folder;
        desk.save("saveData", "saveDataDialog", folder.filePath(QStringLiteral("no/such/place.csv")));
        QTRY_VERIFY(desk.card.window()->findChild<QMessageBox *>(QStringLiteral("exportError")));
        const auto *box = desk.card.window()->findChild<QMessageBox *>(QStringLiteral("exportError"));
        QVERIFY2(box->text().contains(QStringLiteral("place.csv")), qPrintable(box->text()));
    }

    void daysCanBeSaved()
    {
        Desk desk;
        DayStripCard days(desk.workspace, desk.theme);
        days.resize(900, 80);
        days.setMonitor(desk.id);
        days.show();
        auto *figure = days.findChild<QLabel *>(QStringLiteral("dayStripFigure"));
        QTRY_VERIFY(figure->text().contains(QStringLiteral("98.3")));
        const QTemporaryDir folder;
        auto *menu = days.findChild<ExportMenu *>(QStringLiteral("exportMenu"));
        QSignalSpy saved(menu, &ExportMenu::saved);
        menu->findChild<QAction *>(QStringLiteral("saveData"))->trigger();
        auto *asked = days.window()->findChild<QFileDialog *>(QStringLiteral("saveDataDialog"));
        QVERIFY(asked);
        Q_EMIT asked->fileSelected(folder.filePath(QStringLiteral("days.csv")));
        QVERIFY(saved.size() == 1 || saved.wait(30'000));
        QFile file(folder.filePath(QStringLiteral("days.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), DayHistory::dayCount + 1);
    }

    void anEmptyHistorySaysSo()
    {
        StoreWorkspace workspace;
        const Theme theme(Theme::Preference::Dark);
        ChartCard card(workspace, theme);
        card.setMonitor(workspace.add(QStringLiteral("new")));
        card.resize(900, 320);
        card.show();
        auto *chart = card.findChild<TimeChart *>(QStringLiteral("latencyChart"));
        QTRY_VERIFY(chart->accessibleDescription().contains(QStringLiteral("nothing measured")));
    }
};

QTEST_MAIN(TestChartCard)
#include "testchartcard.moc"
