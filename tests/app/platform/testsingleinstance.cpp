// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/singleinstance.h"

#include <QtTest>

#include <thread>

using namespace monitron;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondOneHandsItsArgumentsOver()
    {
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QVERIFY(!first.handOver({}));
        first.listen();
        QSignalSpy started(&first, &SingleInstance::started);
        bool taken = false;
        std::thread other([&] {
            SingleInstance second(profile.path());
            taken = second.handOver({QStringLiteral("/some/file.json")});
        });
        QTRY_COMPARE(started.size(), 1);
        other.join();
        QVERIFY(taken);
        QCOMPARE(started.front().front().toStringList(), QStringList(QStringLiteral("/some/file.json")));
    }

    void profilesDontMeet()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        SingleInstance first(one.path());
        first.listen();
        SingleInstance second(two.path());
        QVERIFY(!second.handOver({}));
    }
};

QTEST_MAIN(TestSingleInstance)
#include "testsingleinstance.moc"
