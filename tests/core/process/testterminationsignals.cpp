// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/terminationsignals.h"

#include <QtTest>

#include <csignal>

using namespace monitron;

class TestTerminationSignals : public QObject
{
    Q_OBJECT

    /// From another process.
    static void send(int number)
    {
        QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-%1").arg(number),
                                                   QString::number(QCoreApplication::applicationPid())});
    }

private Q_SLOTS:
    void eachIsTold_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("terminate") << SIGTERM;
        QTest::newRow("interrupt") << SIGINT;
        QTest::newRow("hang up") << SIGHUP;
    }

    void eachIsTold()
    {
        QFETCH(int, number);
        TerminationSignals caught;
        QSignalSpy received(&caught, &TerminationSignals::received);
        send(number);
        QVERIFY(received.wait(30'000));
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.first().first().toInt(), number);
    }

    void whatTheProcessRaisesItselfIsIgnored()
    {
        TerminationSignals caught;
        QSignalSpy received(&caught, &TerminationSignals::received);
        std::raise(SIGTERM); // as GLib does when the session bus goes away
        QCoreApplication::processEvents();
        QCOMPARE(received.size(), 0);
        send(SIGTERM);
        QVERIFY(received.wait(30'000));
        QCOMPARE(received.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTerminationSignals)
#include "testterminationsignals.moc"
