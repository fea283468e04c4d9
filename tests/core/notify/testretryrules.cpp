// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/retryrules.h"

#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestRetryRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pausesDouble();
    void neverPastTheLimit();
    void honoursRetryAfter();
};

void TestRetryRules::pausesDouble()
{
    QCOMPARE(retryPause(1, 0).count(), Duration(30s).count());
    QCOMPARE(retryPause(2, 0).count(), Duration(60s).count());
    QCOMPARE(retryPause(5, 0).count(), Duration(480s).count());
    for (const int attempts : {8, 9, 50, 1'000'000})
        QCOMPARE(retryPause(attempts, 0).count(), Duration(1h).count());
    QCOMPARE(retryPause(1, 1).count(), Duration(36s).count());
    QCOMPARE(retryPause(1, -1).count(), Duration(24s).count());
    QVERIFY(retryPause(100, 1) <= longestWait);
}

void TestRetryRules::neverPastTheLimit()
{
    Delivery delivery;
    delivery.message.at = Timestamp(1'000'000);
    Timestamp now = delivery.message.at;
    int attempts = 0;
    while (delivery.state == Delivery::State::Pending) {
        delivery = afterAttempt(delivery, {DeliveryOutcome::Kind::Retry, QStringLiteral("no"), {}}, now, 0);
        ++attempts;
        QVERIFY(delivery.state != Delivery::State::Pending || delivery.nextAttemptAt > now);
        now = delivery.nextAttemptAt;
        QVERIFY(!hasExpired(delivery, now));
    }
    QVERIFY(delivery.state == Delivery::State::Failed);
    QCOMPARE(delivery.detail, QStringLiteral("no"));
    QCOMPARE(delivery.attempts, attempts);
    QVERIFY(attempts >= 29 && attempts <= 31);
}

void TestRetryRules::honoursRetryAfter()
{
    const Timestamp now(5'000'000);
    Delivery delivery;
    delivery.message.at = now;
    const auto next = [&](Duration after) {
        return afterAttempt(delivery, {DeliveryOutcome::Kind::Retry, {}, after}, now, 0).nextAttemptAt - now;
    };
    QCOMPARE(next(0s).count(), Duration(30s).count());
    QCOMPARE(next(600s).count(), Duration(600s).count());
    QCOMPARE(next(20h).count(), Duration(1h).count());
}

QTEST_GUILESS_MAIN(TestRetryRules)
#include "testretryrules.moc"
