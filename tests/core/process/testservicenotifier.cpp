// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/servicenotifier.h"
#include "tests/support/notifysocket.h"

#include <QRegularExpression>
#include <QTest>

using namespace monitron;
using namespace monitron::test;

class TestServiceNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachStateIsTold_data()
    {
        QTest::addColumn<bool>("isAbstract");
        QTest::newRow("a path") << false;
        QTest::newRow("an abstract name") << true;
    }

    void eachStateIsTold()
    {
        QFETCH(bool, isAbstract);
        NotifySocket manager(isAbstract);
        QVERIFY(manager.isListening());
        const ServiceNotifier notifier(manager.name());
        QVERIFY(notifier.isConnected());
        notifier.ready(QStringLiteral("Serving\non two lines"));
        QCOMPARE(manager.next(), QByteArray("READY=1\nSTATUS=Serving on two lines"));
        notifier.status(QStringLiteral("Grüße"));
        QCOMPARE(manager.next(), QByteArray("STATUS=Gr\xc3\xbc\xc3\x9f"
                                            "e"));
        notifier.reloading();
        const QByteArray reloading = manager.next();
        QVERIFY(reloading.startsWith("RELOADING=1\nMONOTONIC_USEC="));
        notifier.alive();
        QCOMPARE(manager.next(), QByteArray("WATCHDOG=1"));
        notifier.stopping();
        QVERIFY(manager.next().startsWith("STOPPING=1"));
    }

    void withoutAManagerNothingHappens()
    {
        ServiceNotifier().ready(QStringLiteral("x"));
        QVERIFY(!ServiceNotifier().isConnected());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be told")));
        ServiceNotifier("/nowhere/at/all").alive();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no socket")));
        ServiceNotifier("relative").alive();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no socket")));
        ServiceNotifier("/" + QByteArray(200, 'x')).alive();
    }

    void theEnvironmentTells()
    {
        qputenv("NOTIFY_SOCKET", "@x");
        QVERIFY(ServiceNotifier::fromEnvironment().isConnected());
        qunsetenv("NOTIFY_SOCKET");
        QVERIFY(!ServiceNotifier::fromEnvironment().isConnected());

        QVERIFY(!ServiceNotifier::watchdogInterval());
        qputenv("WATCHDOG_USEC", "2500000");
        QCOMPARE(ServiceNotifier::watchdogInterval()->count(), 2500);
        qputenv("WATCHDOG_PID", "1");
        QVERIFY(!ServiceNotifier::watchdogInterval()); // is meant for another process
        qputenv("WATCHDOG_PID", QByteArray::number(QCoreApplication::applicationPid()));
        QCOMPARE(ServiceNotifier::watchdogInterval()->count(), 2500);
        qputenv("WATCHDOG_USEC", "soon");
        QVERIFY(!ServiceNotifier::watchdogInterval());
    }
};

QTEST_GUILESS_MAIN(TestServiceNotifier)
#include "testservicenotifier.moc"
