// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/chartwords.h"
#include "app/models/viewport.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QtTest>

#include <random>

using namespace monitron;
using namespace std::chrono_literals;

class TestViewport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheClock()
    {
        test::FakeClock clock;
        Viewport viewport(clock);
        viewport.follow(4h);
        QVERIFY(viewport.isLive());
        QCOMPARE(viewport.range().to.ms(), clock.now().ms());
        QCOMPARE(viewport.length(), Duration(4h));
        const QSignalSpy changes(&viewport, &Viewport::changed);
        clock.advance(1min);
        viewport.followClock();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(viewport.range().to.ms(), clock.now().ms());
        viewport.followClock(); // nothing has moved
        QCOMPARE(changes.size(), 1);
    }

    void staysWhereItIsPut()
    {
        test::FakeClock clock;
        Viewport viewport(clock);
        viewport.follow(1h);
        viewport.pan(-0.5);
        QVERIFY(!viewport.isLive());
        const TimeRange placed = viewport.range();
        QCOMPARE(placed.to.ms(), (clock.now() - 30min).ms());
        clock.advance(1h);
        viewport.followClock();
        QVERIFY(viewport.range() == placed);
        viewport.goLive();
        QVERIFY(viewport.isLive());
        QCOMPARE(viewport.length(), Duration(1h));
    }

    void pannedToThePresentItIsLiveAgain()
    {
        test::FakeClock clock;
        Viewport viewport(clock);
        viewport.follow(1h);
        viewport.pan(-0.25);
        viewport.pan(3);
        QVERIFY(viewport.isLive());
        QCOMPARE(viewport.range().to.ms(), clock.now().ms());
        QCOMPARE(viewport.length(), Duration(1h));
    }

    void zoomKeepsTheAnchor()
    {
        test::FakeClock clock;
        Viewport viewport(clock);
        viewport.follow(24h);
        const Timestamp anchor = viewport.range().from + 6h;
        viewport.zoom(0.5, 0.25);
        QCOMPARE(viewport.length(), Duration(12h));
        QCOMPARE((viewport.range().from + 3h).ms(), anchor.ms());
        QVERIFY(!viewport.isLive());
        viewport.zoom(2, 0.25);
        QVERIFY(viewport.isLive()); // as far as it was before
        viewport.zoom(0.5, 1);      // the end stays: it still follows
        QVERIFY(viewport.isLive());
        QCOMPARE(viewport.length(), Duration(12h));
    }

    void neverLeavesItsLimits()
    {
        test::FakeClock clock;
        Viewport viewport(clock);
        std::mt19937 random(3);
        for (int i = 0; i < 5000; ++i) {
            const auto some = [&](double most) {
                return most * static_cast<double>(random()) / std::mt19937::max();
            };
            switch (random() % 4) {
            case 0:
                viewport.zoom(some(8), some(3) - 1);
                break;
            case 1:
                viewport.pan(some(40) - 30);
                break;
            case 2:
                viewport.show(
                    {Timestamp(static_cast<qint64>(some(2e12))), Timestamp(static_cast<qint64>(some(2e12)))});
                break;
            default:
                clock.shiftWallClock(Duration(static_cast<qint64>(some(7.2e6) - 3.6e6)));
                viewport.followClock();
            }
            QVERIFY(viewport.length() >= Viewport::shortest && viewport.length() <= Viewport::longest);
            QVERIFY(viewport.range().from >= Timestamp(0));
            if (viewport.isLive())
                viewport.followClock();
            if (viewport.isLive())
                QCOMPARE(viewport.range().to.ms(), clock.now().ms());
        }
    }

    void pointsFitThePixels()
    {
        for (const Duration length :
             {Duration(1min), Duration(1h), Duration(24h), Duration(24h * 30), Duration(24h * 700)}) {
            for (const int pixels : {40, 300, 900, 4000}) {
                const Duration width = pointWidth(length, pixels);
                QVERIFY(length / width <= pixels / 2 || width == Duration(24h * 7));
            }
        }
        QCOMPARE(pointWidth(1h, 900), Duration(10s));
    }

    void saysWhatItShows()
    {
        test::FakeClock clock;
        Viewport viewport(clock);
        viewport.follow(24h);
        QCOMPARE(rangeText(viewport), QStringLiteral("last 24 h"));
        ChartData data;
        for (int i = 0; i < 10; ++i) {
            SeriesPoint point;
            point.at = viewport.range().from + 1h * i;
            point.width = 1h;
            point.good = 60;
            point.bad = i == 3 ? 2 : 0;
            point.p50Us = 131'000;
            point.maxUs = 131'000 + i * 1000;
            data.series.points.push_back(point);
        }
        data.outages = {{viewport.range().from + 1h, viewport.range().from + 2h},
                        {Timestamp(5), Timestamp(6)}};
        const QString text = chartSummary(data, viewport);
        QVERIFY2(text.contains(QStringLiteral("last 24 h")) && text.contains(QStringLiteral("131 ms")) &&
                     text.contains(QStringLiteral("140 ms")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("1 incident")));
        QVERIFY(text.contains(QStringLiteral("2 failed")));
    }
};

QTEST_GUILESS_MAIN(TestViewport)
#include "testviewport.moc"
