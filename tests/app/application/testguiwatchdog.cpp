// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/guiwatchdog.h"

#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

namespace {

/// Keeps the thread busy for a while when it gets an event.
class Sluggish : public QObject
{
    Q_OBJECT
public:
    explicit Sluggish(std::chrono::milliseconds time) : m_time(time)
    {
        setObjectName(QStringLiteral("tortoise"));
    }

protected:
    void timerEvent(QTimerEvent *event) override
    {
        killTimer(event->timerId());
        const QDeadlineTimer until(m_time);
        while (!until.hasExpired()) {
        }
    }

private:
    std::chrono::milliseconds m_time;
};

} // namespace

class TestGuiWatchdog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatStoodInTheWay();
    void endsWhileItsThreadIsAsking();
};

void TestGuiWatchdog::tellsWhatStoodInTheWay()
{
    GuiWatchdog watchdog(200ms);
    QSignalSpy blocked(&watchdog, &GuiWatchdog::blocked);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(
                                           "stood still for \\d+ ms: Timer event of .*tortoise")));
    Sluggish object(2s);
    object.startTimer(0);
    QVERIFY(blocked.wait(20'000));
    QVERIFY(blocked.front()[0].value<std::chrono::milliseconds>() > 200ms);
    QVERIFY2(blocked.front()[1].toString().contains(QStringLiteral("tortoise")),
             qPrintable(blocked.front()[1].toString()));
}

void TestGuiWatchdog::endsWhileItsThreadIsAsking()
{
    for (int i = 0; i < 50; ++i)
        const GuiWatchdog watchdog;
}

QTEST_GUILESS_MAIN(TestGuiWatchdog)
#include "testguiwatchdog.moc"
