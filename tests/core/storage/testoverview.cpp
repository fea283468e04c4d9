// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/periods.h"
#include "tests/core/storage/storefixture.h"

using namespace monitron;
using namespace std::chrono_literals;

/// The figures over all monitors, read in slices.
class TestOverview : public QObject
{
    Q_OBJECT

    static constexpr Timestamp now{1'790'000'000'000};
    static constexpr Duration everything = 1min; // a budget that one slice will do with

    static void recordHours(StoreFixture &fixture, const Monitor &monitor, int hours, qint64 us, int badEach)
    {
        auto done = fixture.write([&](Writer &writer) -> Result<void> {
            for (int hour = hours; hour >= 0; --hour) {
                for (int i = 0; i < 4; ++i) {
                    CheckResult result = checkAt(monitor, now - 1h * hour - 15min * (4 - i) + 1s,
                                                 i < badEach ? Outcome::Bad : Outcome::Good);
                    result.totalUs = us;
                    if (auto written = writer.record(decisionOf(result, 15min)); !written)
                        return written;
                }
            }
            return {};
        });
        VERIFY_RESULT(done);
    }

    static OverviewFigures all(StoreFixture &fixture, Duration budget, int *slices = nullptr)
    {
        OverviewFigures figures;
        for (std::optional<qint64> after = 0; after;) {
            const auto slice = fixture.reader->overview(*after, now, budget);
            if (!slice)
                qFatal("%s", qPrintable(slice.error().message));
            figures.merge(slice->figures);
            after = slice->next;
            if (slices)
                ++*slices;
        }
        return figures;
    }

private Q_SLOTS:
    void nothingIsNothing()
    {
        StoreFixture fixture;
        const OverviewFigures figures = all(fixture, everything);
        QVERIFY(figures.slowest.empty() && figures.certificates.empty() && figures.flakiestOfWeek.empty());
        QVERIFY(!figures.uptime.front().ratio());
    }

    void slowAndFlakyAreToldApart_data()
    {
        QTest::addColumn<bool>("rolledUp");
        QTest::newRow("raw") << false;
        QTest::newRow("rolled up") << true;
    }

    void slowAndFlakyAreToldApart()
    {
        QFETCH(bool, rolledUp);
        StoreFixture fixture;
        const Monitor slow = fixture.addMonitor(QStringLiteral("slow"));
        const Monitor flaky = fixture.addMonitor(QStringLiteral("flaky"));
        const Monitor down = fixture.addMonitor(QStringLiteral("down"));
        recordHours(fixture, slow, 30, 900'000, 0);
        recordHours(fixture, flaky, 30, 90'000, 1);
        recordHours(fixture, down, 30, 0, 4);
        if (rolledUp)
            VERIFY_RESULT(fixture.maintainAll(now));

        const OverviewFigures figures = all(fixture, everything);
        QCOMPARE(figures.slowest.size(), size_t(2)); // of the third no check was good
        QCOMPARE(figures.slowest.front().monitor, slow.id);
        QVERIFY(std::abs(figures.slowest.front().p95Us - 900'000) < 900'000 / 20);
        QCOMPARE(figures.flakiestOfDay.size(), size_t(1));
        QCOMPARE(figures.flakiestOfDay.front().monitor, flaky.id);
        QVERIFY(figures.flakiestOfDay.front().failures >= 23);
        if (rolledUp) // what is older than a day is only known by then
            QVERIFY(figures.flakiestOfWeek.front().failures > figures.flakiestOfDay.front().failures);
        // One of three is down, another a quarter of the time.
        const double ratio = figures.uptime.front().ratio().value_or(0);
        QVERIFY2(std::abs(ratio - 1.75 / 3) < 0.01, qPrintable(QString::number(ratio)));
    }

    void monthsCountWholeDays()
    {
        StoreFixture fixture;
        const Monitor monitor = fixture.addMonitor();
        recordHours(fixture, monitor, 24 * 40, 1000, 0);
        VERIFY_RESULT(fixture.maintainAll(now));
        const OverviewFigures figures = all(fixture, everything);
        for (const Uptime &uptime : figures.uptime)
            QVERIFY2(uptime.coverage() > 0.99, qPrintable(QString::number(uptime.coverage())));
        QVERIFY(figures.uptime.back().length > 29 * 24h);
    }

    void slicesAddUp()
    {
        StoreFixture fixture;
        for (int i = 0; i < 30; ++i)
            recordHours(fixture, fixture.addMonitor(QString::number(i)), 2, 1000 * (i + 1), i % 2);
        int slices = 0;
        const OverviewFigures small = all(fixture, 0ms, &slices);
        QVERIFY(slices >= 30);
        const OverviewFigures whole = all(fixture, everything);
        QCOMPARE(small.slowest.size(), OverviewFigures::most);
        QVERIFY(small.slowest == whole.slowest);
        QVERIFY(small.flakiestOfDay == whole.flakiestOfDay);
        QVERIFY(small.uptime == whole.uptime);
    }

    void certificatesThatEndFirstComeFirst()
    {
        StoreFixture fixture;
        MonitorId third;
        for (const auto days : {40, 3, 400}) {
            const Monitor monitor = fixture.addMonitor(QString::number(days));
            CheckResult result = checkAt(monitor, now - 1min);
            result.facts.chain = {Certificate{
                QStringLiteral("shop.example"), {}, now - 24h, now + 24h * days, QByteArray(32, 'x')}};
            VERIFY_RESULT(fixture.record(decisionOf(result)));
            if (days == 3)
                third = monitor.id;
        }
        const OverviewFigures figures = all(fixture, everything);
        QCOMPARE(figures.certificates.size(), size_t(3));
        QCOMPARE(figures.certificates.front().monitor, third);
        QCOMPARE(figures.certificates.front().notAfter, now + 24h * 3);
    }

    void pausedOnesAreNeitherSlowNorFlaky()
    {
        StoreFixture fixture;
        const Monitor monitor = fixture.addMonitor();
        recordHours(fixture, monitor, 3, 1000, 1);
        Decision paused;
        paused.monitor = monitor.id;
        paused.state = MonitorState();
        paused.state->status = MonitorStatus::Paused;
        VERIFY_RESULT(fixture.record(paused));
        const OverviewFigures figures = all(fixture, everything);
        QVERIFY(figures.slowest.empty() && figures.flakiestOfDay.empty());
        QVERIFY(figures.uptime.front().ratio().has_value());
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "testoverview.moc"
