// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/hostqueues.h"

#include <QTest>

using namespace monitron;

class TestHostQueues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limitsAll();
    void limitsEachHost();
    void takesTurnsByHost();
    void forgetsIdleHosts();
};

namespace {
CheckOrder order(quint64 id)
{
    return {id, nullptr, {}, false};
}
QString host(int number)
{
    return QStringLiteral("host%1:80").arg(number);
}
} // namespace

void TestHostQueues::limitsAll()
{
    HostQueues queues(2, 10);
    for (int i = 0; i < 3; ++i)
        queues.add(host(i), order(static_cast<quint64>(i)));
    QVERIFY(queues.take());
    QVERIFY(queues.take());
    QVERIFY(!queues.take());
    QCOMPARE(queues.running(), 2);
    QCOMPARE(queues.waiting(), 1);
    queues.done(host(0));
    QCOMPARE(queues.take()->second.id, 2U);
}

void TestHostQueues::limitsEachHost()
{
    HostQueues queues(100, 2);
    for (quint64 i = 0; i < 5; ++i)
        queues.add(host(1), order(i));
    QCOMPARE(queues.take()->second.id, 0U);
    QCOMPARE(queues.take()->second.id, 1U);
    QVERIFY(!queues.take());
    queues.done(host(1));
    QCOMPARE(queues.take()->second.id, 2U);
    QVERIFY(!queues.take());
}

void TestHostQueues::takesTurnsByHost()
{
    HostQueues queues(1, 1);
    for (quint64 i = 0; i < 100; ++i)
        queues.add(host(1), order(i));
    queues.add(host(2), order(1000));
    QCOMPARE(queues.take()->first, host(1));
    queues.done(host(1));
    QCOMPARE(queues.take()->first, host(2));
    queues.done(host(2));
    QCOMPARE(queues.take()->second.id, 1U);
}

void TestHostQueues::forgetsIdleHosts()
{
    HostQueues queues(10, 10);
    for (int round = 0; round < 3; ++round) {
        queues.add(host(1), order(7));
        QVERIFY(queues.take());
        queues.done(host(1));
        QCOMPARE(queues.running(), 0);
        QCOMPARE(queues.waiting(), 0);
    }
}

QTEST_GUILESS_MAIN(TestHostQueues)
#include "testhostqueues.moc"
