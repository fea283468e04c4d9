// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/latencyscale.h"
#include "app/charts/pointruns.h"
#include "app/charts/timeticks.h"

#include <QDateTime>
#include <QLocale>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestAxes : public QObject
{
    Q_OBJECT

    static TimeRange rangeOf(const QDateTime &from, Duration length)
    {
        const Timestamp begin(from.toMSecsSinceEpoch());
        return {begin, begin + length};
    }
    static QStringList labels(const std::vector<TimeTick> &ticks)
    {
        QStringList all;
        for (const TimeTick &tick : ticks)
            all.append(tick.label);
        return all;
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("de_DE"))); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void ticksStandAtRoundTimes()
    {
        const QDateTime from(QDate(2026, 5, 12), QTime(6, 7, 13));
        QCOMPARE(labels(timeTicks(rangeOf(from, 4h), 5)),
                 QStringList({QStringLiteral("07:00"), QStringLiteral("08:00"), QStringLiteral("09:00"),
                              QStringLiteral("10:00")}));
        const std::vector<TimeTick> day = timeTicks(rangeOf(from, 24h), 5);
        QCOMPARE(labels(day).at(2), QStringLiteral("13 Mai")); // midnight tells the date
        QCOMPARE(labels(timeTicks(rangeOf(from, 1min), 3)).first(), QStringLiteral("06:07:30"));
    }

    void ticksFit_data()
    {
        QTest::addColumn<qint64>("minutes");
        for (const qint64 minutes : {1, 7, 60, 240, 1440, 10'080, 43'200, 129'600, 525'600, 1'051'200})
            QTest::addRow("%lld min", minutes) << minutes;
    }

    void ticksFit()
    {
        QFETCH(qint64, minutes);
        const QDateTime from(QDate(2026, 10, 20), QTime(6, 7, 13));
        for (const int most : {1, 2, 3, 5, 8, 20}) {
            const TimeRange range = rangeOf(from, std::chrono::minutes(minutes));
            const std::vector<TimeTick> ticks = timeTicks(range, most);
            QVERIFY(ticks.size() <= size_t(most) + 1);
            QVERIFY(most < 5 || ticks.size() >= 2);
            for (size_t i = 0; i < ticks.size(); ++i) {
                QVERIFY(ticks[i].at >= range.from && ticks[i].at < range.to);
                QVERIFY(i == 0 || ticks[i].at > ticks[i - 1].at);
                QVERIFY(!ticks[i].label.isEmpty());
            }
        }
    }

    void monthsTellTheYear()
    {
        const QDateTime from(QDate(2026, 3, 10), QTime(0, 0));
        const QStringList year = labels(timeTicks(rangeOf(from, 24h * 365), 7));
        QVERIFY2(year.contains(QStringLiteral("2027")), qPrintable(year.join(QLatin1Char(' '))));
    }

    void latenciesHaveRoundSteps()
    {
        for (double highest = 20; highest < 4e8; highest *= 1.13) {
            const LatencyScale scale = LatencyScale::upTo(highest);
            QVERIFY(scale.top >= highest);
            const double steps = scale.top / scale.step;
            QVERIFY(std::abs(steps - std::round(steps)) < 1e-6 && steps <= 4.01);
        }
        QCOMPARE(LatencyScale::upTo(184'000).label(100'000), QStringLiteral("100 ms"));
        QCOMPARE(LatencyScale::upTo(3'000'000).label(2'000'000), QStringLiteral("2 s"));
        QCOMPARE(LatencyScale::upTo(900).label(500), QStringLiteral("0,5 ms"));
    }

    void runsBreakWhereNothingWasMeasured()
    {
        std::vector<SeriesPoint> points;
        for (int i = 0; i < 20; ++i) {
            SeriesPoint point;
            point.at = Timestamp(60'000LL * (i < 10 ? i : i + 30));
            point.width = 1min;
            if (i != 4)
                point.p50Us = 1000;
            points.push_back(point);
        }
        const std::vector<PointRun> runs = runsOf(points);
        QCOMPARE(runs.size(), size_t(3));
        QVERIFY(runs[0].first == 0 && runs[0].last == 4);
        QVERIFY(runs[1].first == 5 && runs[1].last == 10);
        QVERIFY(runs[2].first == 10 && runs[2].last == 20);
        QVERIFY(runsOf({}).empty());
        QVERIFY(runsOf({points[0]}).front().isLone());
    }
};

QTEST_GUILESS_MAIN(TestAxes)
#include "testaxes.moc"
