// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartlegend.h"
#include "app/charts/histogramchart.h"
#include "app/charts/timechart.h"
#include "app/models/viewport.h"
#include "app/widgets/daystrip.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestTimeChart : public QObject
{
    Q_OBJECT

    /// A day of checks, one of which failed, on a chart of its own.
    struct Desk
    {
        test::FakeClock clock;
        Theme theme{Theme::Preference::Light};
        Viewport viewport{clock};
        TimeChart chart{viewport, theme};
        std::vector<SeriesPoint> points;

        Desk()
        {
            viewport.follow(24h);
            ChartData data;
            for (int i = 0; i < 24 * 12; ++i) {
                SeriesPoint point;
                point.at = viewport.range().from + 5min * i;
                point.width = 5min;
                point.good = 5;
                point.bad = i == 100;
                point.p50Us = 100'000 + i * 100;
                point.p95Us = 150'000;
                point.meanPhases.connect = 20'000;
                point.meanPhases.firstByte = 80'000;
                data.series.points.push_back(point);
            }
            data.series.range = viewport.range();
            points = data.series.points;
            chart.resize(900, 260);
            chart.setData(data);
            chart.show();
            QTRY_VERIFY(chart.isVisible());
        }
        void wheel(double share, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            const QPointF at(chart.plot().left() + chart.plot().width() * share, chart.plot().center().y());
            QWheelEvent event(at, chart.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(chart.viewport(), &event);
        }
        [[nodiscard]] QPoint at(double share) const
        {
            return QPointF(chart.plot().left() + chart.plot().width() * share, chart.plot().center().y())
                .toPoint();
        }
    };

private Q_SLOTS:
    void wheelZoomsAroundTheCursor()
    {
        Desk desk;
        const Timestamp under = desk.viewport.range().from + 6h;
        desk.wheel(0.25, 120);
        QVERIFY(desk.viewport.length() < Duration(24h));
        const Duration quarter = desk.viewport.length() / 4;
        QVERIFY(std::abs((desk.viewport.range().from + quarter - under).count()) < 5000);
        desk.wheel(0.25, -120);
        QVERIFY(std::abs((desk.viewport.length() - 24h).count()) < 5000);
        const Timestamp before = desk.viewport.range().from;
        desk.wheel(0.5, 120, Qt::ShiftModifier);
        QVERIFY(desk.viewport.range().from < before); // pans
        QVERIFY(std::abs((desk.viewport.length() - 24h).count()) < 5000);
    }

    void dragPansAndDoubleClickReturns()
    {
        Desk desk;
        const TimeRange before = desk.viewport.range();
        QTest::mousePress(desk.chart.viewport(), Qt::LeftButton, {}, desk.at(0.25));
        QTest::mouseMove(desk.chart.viewport(), desk.at(0.5));
        QMouseEvent move(QEvent::MouseMove, desk.at(0.75), desk.chart.viewport()->mapToGlobal(desk.at(0.75)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.chart.viewport(), &move);
        QTest::mouseRelease(desk.chart.viewport(), Qt::LeftButton, {}, desk.at(0.75));
        QVERIFY(!desk.viewport.isLive());
        QVERIFY(std::abs((before.from - desk.viewport.range().from - 12h).count()) < 5 * 60'000);
        QTest::mouseDClick(desk.chart.viewport(), Qt::LeftButton, {}, desk.at(0.5));
        QVERIFY(desk.viewport.isLive());
    }

    void keysMoveAsWell()
    {
        Desk desk;
        QTest::keyClick(&desk.chart, Qt::Key_Plus);
        QCOMPARE(desk.viewport.length(), Duration(12h));
        QVERIFY(desk.viewport.isLive());
        QTest::keyClick(&desk.chart, Qt::Key_Left);
        QCOMPARE((desk.clock.now() - desk.viewport.range().to), Duration(3h));
        QTest::keyClick(&desk.chart, Qt::Key_Right);
        QVERIFY(desk.viewport.isLive());
        QTest::keyClick(&desk.chart, Qt::Key_Minus);
        QTest::keyClick(&desk.chart, Qt::Key_Minus);
        QCOMPARE(desk.viewport.length(), Duration(48h));
        QTest::keyClick(&desk.chart, Qt::Key_Home);
        QCOMPARE(desk.viewport.length(), Duration(24h));
    }

    void crosshairReadsAndChooses()
    {
        Desk desk;
        QSignalSpy chosen(&desk.chart, &TimeChart::timeChosen);
        QVERIFY(!desk.chart.pointed());
        QTest::mouseMove(desk.chart.viewport(), desk.at(0.5));
        QMouseEvent move(QEvent::MouseMove, desk.at(100.5 / 288),
                         desk.chart.viewport()->mapToGlobal(desk.at(100.5 / 288)), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(desk.chart.viewport(), &move);
        QVERIFY(desk.chart.pointed().has_value());
        QCOMPARE(desk.chart.pointed()->bad, 1);
        const QString said = readoutOf(*desk.chart.pointed(), ChartView::Latency, desk.clock.now()).spoken();
        QVERIFY2(said.contains(QStringLiteral("110 ms")) && said.contains(QStringLiteral("Failed 1 of 6")),
                 qPrintable(said));
        QTest::mouseClick(desk.chart.viewport(), Qt::LeftButton, {}, desk.at(100.5 / 288));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<Timestamp>().ms(), desk.points[100].at.ms());

        // By keyboard: Shift and the arrows, Enter.
        QTest::keyClick(&desk.chart, Qt::Key_Escape);
        QVERIFY(!desk.chart.pointed());
        QTest::keyClick(&desk.chart, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(desk.chart.pointed()->at.ms(), desk.points.back().at.ms());
        QTest::keyClick(&desk.chart, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&desk.chart, Qt::Key_Return);
        QCOMPARE(chosen.back().front().value<Timestamp>().ms(), desk.points[desk.points.size() - 2].at.ms());
        QVERIFY(desk.chart.accessibleDescription().contains(QStringLiteral("Median")));
    }

    void phasesAreNamed()
    {
        Desk desk;
        desk.chart.setView(ChartView::Phases);
        const QString said = readoutOf(desk.points[5], ChartView::Phases, desk.clock.now()).spoken();
        QVERIFY2(said.contains(QStringLiteral("First byte 80 ms")) &&
                     said.contains(QStringLiteral("Connect 20 ms")),
                 qPrintable(said));
        const QImage image = desk.chart.grab().toImage();
        const QRgb firstByte = desk.theme.color(Palette::Role::FirstByte).rgb();
        const QPoint inside(static_cast<int>(desk.chart.plot().center().x()),
                            static_cast<int>(desk.chart.plot().bottom() - desk.chart.plot().height() * 0.3));
        QCOMPARE(image.pixel(inside), firstByte);
    }

    void labelsAreNeverCut_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("normal") << 10;
        QTest::newRow("200 %") << 20;
    }

    void labelsAreNeverCut()
    {
        QFETCH(int, points);
        const QFont before = QApplication::font();
        const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
        QFont font = before;
        font.setPointSize(points);
        QApplication::setFont(font);
        Desk desk;
        const QRgb card = desk.theme.color(Palette::Role::Card).rgb();
        for (const Duration length : {Duration(1h), Duration(4h), Duration(24h), Duration(24h * 365)}) {
            for (int step = 0; step < 6; ++step) {
                desk.viewport.follow(length);
                desk.viewport.pan(-0.07 * step);
                const QImage image = desk.chart.grab().toImage();
                for (int y = 0; y < image.height(); ++y) {
                    QCOMPARE(image.pixel(image.width() - 1, y), card);
                    QCOMPARE(image.pixel(0, y), card);
                }
                for (int x = 0; x < image.width(); ++x)
                    QCOMPARE(image.pixel(x, image.height() - 1), card);
            }
        }
    }

    void anEmptyRangeSaysSo()
    {
        Desk desk;
        desk.chart.setMessage(QStringLiteral("Nothing here."));
        const QImage before = desk.chart.grab().toImage();
        desk.viewport.show({Timestamp(0), Timestamp(0) + 24h});
        const QImage after = desk.chart.grab().toImage();
        const QRect middle(after.width() / 2 - 60, after.height() / 2 - 20, 120, 30);
        QSet<QRgb> colours;
        for (int x = middle.left(); x < middle.right(); ++x) {
            for (int y = middle.top(); y < middle.bottom(); ++y)
                colours.insert(after.pixel(x, y));
        }
        QVERIFY(colours.size() > 3);
        QVERIFY(before != after);
    }

    void histogramMarksAndReads()
    {
        const Theme theme(Theme::Preference::Dark);
        HistogramChart chart(theme);
        chart.resize(800, 240);
        chart.setMessage(QStringLiteral("Nothing."));
        chart.show();
        LatencyHistogram histogram;
        for (qint64 us = 20'000; us < 400'000; us += 500)
            histogram.add(us);
        chart.setHistogram(histogram);
        QVERIFY(!chart.classes().empty());
        const QString said = chart.accessibleDescription();
        QVERIFY2(said.contains(QStringLiteral("median")) && said.contains(QStringLiteral("p99")),
                 qPrintable(said));
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.accessibleDescription() != said);
        QTest::mouseMove(chart.viewport(), QPoint(400, 120));
        QVERIFY(!chart.grab().isNull());
        chart.setHistogram({});
        QVERIFY(chart.classes().empty());
    }

    void daysAreToldAndChosen()
    {
        const Theme theme(Theme::Preference::Light);
        DayStrip strip(theme);
        strip.resize(900, 20);
        std::vector<DayFigure> days;
        const QDate first(2026, 3, 1);
        for (int i = 0; i < DayHistory::dayCount; ++i) {
            const QDate date = first.addDays(i);
            days.push_back({date,
                            {Timestamp(date.startOfDay().toMSecsSinceEpoch()),
                             Timestamp(date.addDays(1).startOfDay().toMSecsSinceEpoch())},
                            23h,
                            i == 40 ? Duration(1h) : Duration(0),
                            i == 40 ? 60 : 0,
                            i == 40 ? 1 : 0});
        }
        days[10].up = Duration(0);
        days[20].failures = 2;
        strip.setDays(days);
        strip.show();
        // Shape tells them apart as well as colour.
        QVERIFY(strip.barOf(40).height() > strip.barOf(0).height());
        QVERIFY(strip.barOf(0).height() > strip.barOf(20).height());
        QVERIFY(strip.barOf(20).height() > strip.barOf(10).height());
        QVERIFY(dayText(days[40]).contains(QStringLiteral("Down for 1 h")));
        QVERIFY(dayText(days[10]).contains(QStringLiteral("not observed")));
        std::vector<TimeRange> chosen;
        connect(&strip, &DayStrip::dayChosen, this, [&](const TimeRange &day) { chosen.push_back(day); });
        QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.barOf(40).center().toPoint());
        QVERIFY(chosen.back() == days[40].range);
        QTest::keyClick(&strip, Qt::Key_End);
        QTest::keyClick(&strip, Qt::Key_Left);
        QTest::keyClick(&strip, Qt::Key_Return);
        QVERIFY(chosen.back() == days[DayHistory::dayCount - 2].range);
        QVERIFY(!strip.accessibleDescription().isEmpty());
    }

    void legendWraps()
    {
        const Theme theme(Theme::Preference::Light);
        ChartLegend legend(theme);
        legend.setEntries({{Palette::Role::Dns, QStringLiteral("DNS"), false},
                           {Palette::Role::Tls, QStringLiteral("TLS"), false},
                           {Palette::Role::FirstByte, QStringLiteral("First byte"), false}});
        QVERIFY(legend.heightForWidth(60) >= 3 * legend.heightForWidth(1000));
        QVERIFY(legend.accessibleName().contains(QStringLiteral("First byte")));
    }
};

QTEST_MAIN(TestTimeChart)
#include "testtimechart.moc"
