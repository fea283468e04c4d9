// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/cadence.h"

#include <QTest>

#include <array>

using namespace monitron;
using std::chrono::seconds;

class TestCadence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void retryStages();
    void retryIsNeverSlowerThanTheInterval();
    void endedListIsFollowedByTheInterval();
    void missedRunsAreSkipped();
    void ownGridIsStableAndEven();
};

void TestCadence::retryStages()
{
    const Policy policy;
    const Duration interval = seconds(3600);
    for (const auto &[streak, delay] :
         {std::pair{1, 30}, {2, 30}, {3, 60}, {7, 60}, {8, 120}, {19, 120}, {20, 300}, {9999, 300}})
        QCOMPARE(cadence::retryDelay(policy, interval, streak), Duration(seconds(delay)));
}

void TestCadence::retryIsNeverSlowerThanTheInterval()
{
    QCOMPARE(cadence::retryDelay(Policy(), seconds(5), 1), Duration(seconds(5)));
}

void TestCadence::endedListIsFollowedByTheInterval()
{
    Policy policy;
    policy.retry = {{2, seconds(10)}};
    QCOMPARE(cadence::retryDelay(policy, seconds(60), 2), Duration(seconds(10)));
    QCOMPARE(cadence::retryDelay(policy, seconds(60), 3), Duration(seconds(60)));
    policy.retry.clear();
    QCOMPARE(cadence::retryDelay(policy, seconds(60), 1), Duration(seconds(60)));
}

void TestCadence::missedRunsAreSkipped()
{
    QCOMPARE(cadence::skipMissed(Timestamp(1000), seconds(5), Timestamp(500)), Timestamp(1000));
    QCOMPARE(cadence::skipMissed(Timestamp(1000), seconds(5), Timestamp(1000)), Timestamp(6000));
    QCOMPARE(cadence::skipMissed(Timestamp(1000), seconds(5), Timestamp(17'000)), Timestamp(21'000));
}

void TestCadence::ownGridIsStableAndEven()
{
    constexpr int monitors = 20'000;
    const Duration interval = seconds(60);
    std::array<int, 60> load{};
    for (int i = 0; i < monitors; ++i) {
        const MonitorId id = MonitorId::make(Timestamp(1'700'000'000'000)); // all made in one import
        const Timestamp due = cadence::nearestOnOwnGrid(id, interval, Timestamp(1'700'000'000'000));
        QVERIFY(std::abs((due - Timestamp(1'700'000'000'000)).count()) <= 30'000);
        QCOMPARE(cadence::nearestOnOwnGrid(id, interval, due + seconds(10)), due);
        QCOMPARE(cadence::nearestOnOwnGrid(id, interval, due + interval), due + interval);
        ++load[static_cast<size_t>((due.ms() % 60'000) / 1000)];
    }
    // 333 a second on average; four standard deviations either way.
    for (const int perSecond : load)
        QVERIFY2(perSecond > 260 && perSecond < 407, qPrintable(QString::number(perSecond)));
}

QTEST_GUILESS_MAIN(TestCadence)
#include "testcadence.moc"
