// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/loginlimiter.h"
#include "tests/support/fakeclock.h"

#include <QtTest>

using namespace monitron;
using namespace monitron::auth;

namespace {

constexpr Duration second = std::chrono::seconds(1);
constexpr Duration minute = std::chrono::minutes(1);
const QString anna = QStringLiteral("anna@example.org");
const QString here = QStringLiteral("192.0.2.1");
const QString there = QStringLiteral("198.51.100.7");

} // namespace

class TestLoginLimiter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWaitDoubles()
    {
        test::FakeClock clock;
        LoginLimiter limiter(clock);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!limiter.attempt(anna, here));
        QCOMPARE(limiter.attempt(anna, here)->count(), minute.count());
        clock.advance(59 * second);
        QCOMPARE(limiter.attempt(anna, here)->count(), second.count());
        clock.advance(second);
        for (const int minutes : {2, 4, 8, 15, 15}) {
            QVERIFY(!limiter.attempt(anna, here));
            QCOMPARE(limiter.attempt(anna, here)->count(), (minutes * minute).count());
            clock.advance(minutes * minute);
        }
        clock.advance(61 * minute); // forgotten
        for (int i = 0; i < 5; ++i)
            QVERIFY(!limiter.attempt(anna, here));
    }

    void othersAreNotHindered()
    {
        test::FakeClock clock;
        LoginLimiter limiter(clock);
        for (int i = 0; i < 5; ++i)
            (void)limiter.attempt(anna, there);
        QVERIFY(limiter.attempt(anna, there));
        QVERIFY(limiter.attempt(anna.toUpper(), there)); // the same account
        QVERIFY(!limiter.attempt(anna, here));
        QVERIFY(!limiter.attempt(QStringLiteral("bob@example.org"), there));
    }

    void goodOnesDontCount()
    {
        test::FakeClock clock;
        LoginLimiter limiter(clock);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(!limiter.attempt(anna, here));
            if (i % 2 == 0)
                limiter.succeeded(anna, here);
            else
                limiter.withdraw(anna, here);
        }
        QCOMPARE(limiter.size(), 0);
        for (int i = 0; i < 4; ++i)
            (void)limiter.attempt(anna, here);
        limiter.succeeded(anna, here);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!limiter.attempt(anna, here));
        limiter.withdraw(anna, here); // the one that closed it
        QVERIFY(!limiter.attempt(anna, here));
        QVERIFY(limiter.attempt(anna, here));
    }

    void anAddressHasThirtyInTenMinutes()
    {
        test::FakeClock clock;
        LoginLimiter limiter(clock);
        const auto user = [](int number) { return QStringLiteral("user%1@example.org").arg(number); };
        for (int i = 0; i < 30; ++i) {
            QVERIFY(!limiter.attempt(user(i), here));
            clock.advance(second);
        }
        QCOMPARE(limiter.attempt(user(99), here)->count(), (10 * minute - 30 * second).count());
        QVERIFY(!limiter.attempt(user(99), there));
        clock.advance(10 * minute - 30 * second);
        QVERIFY(!limiter.attempt(user(99), here));
        QVERIFY(limiter.attempt(user(98), here)); // the next one leaves a second later
    }

    void anIpv6SubscriberIsOneAddress()
    {
        test::FakeClock clock;
        LoginLimiter limiter(clock);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!limiter.attempt(anna, QStringLiteral("2001:db8:1:2::%1").arg(i + 1)));
        QVERIFY(limiter.attempt(anna, QStringLiteral("2001:db8:1:2:ffff::9")));
        QVERIFY(!limiter.attempt(anna, QStringLiteral("2001:db8:1:3::9")));
        for (int i = 0; i < 5; ++i)
            (void)limiter.attempt(anna, QStringLiteral("::ffff:192.0.2.1"));
        QVERIFY(limiter.attempt(anna, here));
    }

    void anEmptyAddressStandsForAll()
    {
        test::FakeClock clock;
        LoginLimiter limiter(clock);
        for (int i = 0; i < 40; ++i)
            (void)limiter.attempt(QStringLiteral("key %1").arg(i), {});
        for (int i = 0; i < 5; ++i)
            QVERIFY(!limiter.attempt(QStringLiteral("key"), {}));
        QVERIFY(limiter.attempt(QStringLiteral("key"), {}));
    }

    void memoryIsBounded()
    {
        test::FakeClock clock;
        LoginLimiter limiter(clock);
        for (int i = 0; i < 5; ++i)
            (void)limiter.attempt(anna, here);
        for (int i = 0; i < 60'000; ++i) {
            if (i % 100 == 0)
                clock.advance(Duration(1));
            (void)limiter.attempt(QString::number(i), QStringLiteral("10.%1.%2.1").arg(i / 250).arg(i % 250));
        }
        QVERIFY(limiter.size() <= 40'000);
    }

    void theWallClockHasNoSay()
    {
        test::FakeClock clock;
        LoginLimiter limiter(clock);
        for (int i = 0; i < 5; ++i)
            (void)limiter.attempt(anna, here);
        clock.shiftWallClock(std::chrono::hours(24));
        QVERIFY(limiter.attempt(anna, here));
    }
};

QTEST_GUILESS_MAIN(TestLoginLimiter)
#include "testloginlimiter.moc"
