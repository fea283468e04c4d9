// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/timeline.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace monitron;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class TestTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnWithTheSteadyClock();
    void aSleepIsNoticed();
    void aFrozenProcessWasAway();
    void theClockSetForwardIsNoSleep();
    void theClockSetBackMovesTimeBack();
    void smallCorrectionsAreFollowedSilently();
};

void TestTimeline::goesOnWithTheSteadyClock()
{
    test::FakeClock clock;
    Timeline timeline(clock);
    const Timestamp start = timeline.now();
    clock.advance(seconds(3));
    QCOMPARE(timeline.now(), start + seconds(3));
    const auto seen = timeline.look(seconds(10));
    QVERIFY(!seen.slept);
    QCOMPARE(seen.clockSet, Duration(0));
    QCOMPARE(seen.now, start + seconds(3));
}

void TestTimeline::aSleepIsNoticed()
{
    test::FakeClock clock;
    Timeline timeline(clock);
    const Timestamp start = timeline.now();
    clock.advance(seconds(2));
    clock.sleep(hours(8));
    const auto seen = timeline.look(seconds(10));
    QVERIFY(seen.slept);
    QCOMPARE(seen.before, start);
    QCOMPARE(seen.now, start + hours(8) + seconds(2));
    QCOMPARE(seen.clockSet, Duration(0));
}

void TestTimeline::aFrozenProcessWasAway()
{
    test::FakeClock clock;
    Timeline timeline(clock);
    clock.advance(minutes(5));
    QVERIFY(timeline.look(seconds(10)).slept);
    clock.advance(seconds(12));
    QVERIFY(!timeline.look(seconds(10)).slept);
}

void TestTimeline::theClockSetForwardIsNoSleep()
{
    test::FakeClock clock;
    Timeline timeline(clock);
    const Timestamp start = timeline.now();
    clock.advance(seconds(1));
    clock.shiftWallClock(hours(1));
    QCOMPARE(timeline.now(), start + seconds(1)); // not followed behind the engine's back
    const auto seen = timeline.look(seconds(10));
    QVERIFY(!seen.slept);
    QCOMPARE(seen.clockSet, Duration(hours(1)));
    QCOMPARE(seen.now, clock.now());
}

void TestTimeline::theClockSetBackMovesTimeBack()
{
    test::FakeClock clock;
    Timeline timeline(clock);
    clock.shiftWallClock(-Duration(hours(2)));
    const auto seen = timeline.look(seconds(10));
    QVERIFY(!seen.slept);
    QCOMPARE(seen.clockSet, -Duration(hours(2)));
    QCOMPARE(seen.now, clock.now());
}

void TestTimeline::smallCorrectionsAreFollowedSilently()
{
    test::FakeClock clock;
    Timeline timeline(clock);
    clock.advance(seconds(1));
    clock.shiftWallClock(Duration(300));
    QCOMPARE(timeline.look(seconds(10)).now, clock.now());
    clock.shiftWallClock(-Duration(300));
    const auto seen = timeline.look(seconds(10));
    QCOMPARE(seen.clockSet, Duration(0));
    QVERIFY(seen.now >= seen.before); // never backwards
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "testtimeline.moc"
