// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/supervisor.h"

#include <QTest>

#include <map>

using namespace monitron;
using std::chrono::seconds;

namespace {

class ListSink final : public DecisionSink
{
public:
    void decided(Decision decision) override { decisions.push_back(std::move(decision)); }
    void interrupted(const Interruption &interruption) override { interruptions.push_back(interruption); }
    std::vector<Decision> decisions;
    std::vector<Interruption> interruptions;
};

Monitor someMonitor(qint64 intervalSeconds = 60)
{
    Monitor monitor;
    monitor.id = MonitorId::make(Timestamp(1));
    monitor.name = QStringLiteral("api");
    monitor.url = QStringLiteral("http://example.org/");
    monitor.interval = seconds(intervalSeconds);
    return monitor;
}

CheckResult result(Timestamp at, Outcome outcome)
{
    CheckResult given;
    given.at = at;
    given.outcome = outcome;
    return given;
}

constexpr Timestamp t(double second)
{
    return Timestamp(static_cast<qint64>(second * 1000));
}

} // namespace

// What the worked cases can't show: checks that take time, and what happens meanwhile.
class TestSupervisor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRunningCheckIsNotDoubled();
    void aManualCheckThatRunsIntoTheDueTimeIsTheLook();
    void anAnswerFromBeforeTheLossIsUnobserved();
    void aGoodAnswerFromBeforeTheLossCounts();
    void anAnswerAfterTheNetworkCameBackLeadsToANewCheck();
    void anAnswerAfterASleepIsDropped();
    void anAnswerForAnOldUrlIsDropped();
    void aRemovedMonitorIsForgotten();
    void targetsOnThisComputerGoOnWithoutNetwork();
    void theClockSetByTheUserMovesThePlan();
    void aCrowdIsSpreadOut();
    void pausedByHandBeforeTheStartIsPaused();
    void aRemovalClosesWhatIsOpenAndARestoreLooksAgain();
    void aPausedMonitorIsRemovedAndRestoredPaused();
};

void TestSupervisor::aRunningCheckIsNotDoubled()
{
    ListSink sink;
    Supervisor supervisor(sink, {});
    supervisor.started(t(0));
    supervisor.put(someMonitor(5), true, t(0));
    const auto runs = supervisor.takeDue(t(0));
    QCOMPARE(runs.size(), size_t(1));
    QVERIFY(supervisor.takeDue(t(5)).empty());
    QVERIFY(supervisor.takeDue(t(10)).empty());
    supervisor.finished(runs[0].ticket, result(t(0), Outcome::Good), t(12));
    QCOMPARE(supervisor.nextAt(), t(15)); // on the grid, what was missed is not made up
}

void TestSupervisor::aManualCheckThatRunsIntoTheDueTimeIsTheLook()
{
    ListSink sink;
    Supervisor supervisor(sink, {});
    const Monitor monitor = someMonitor();
    supervisor.started(t(0));
    supervisor.put(monitor, true, t(0));
    supervisor.finished(supervisor.takeDue(t(0))[0].ticket, result(t(0), Outcome::Good), t(0.1));
    QVERIFY(supervisor.runNow(monitor.id, t(58)));
    const auto manual = supervisor.takeDue(t(58));
    QCOMPARE(manual.size(), size_t(1));
    QVERIFY(manual[0].manual);
    QVERIFY(supervisor.takeDue(t(60)).empty());
    supervisor.finished(manual[0].ticket, result(t(58), Outcome::Good), t(62));
    QCOMPARE(supervisor.nextAt(), t(120));
}

void TestSupervisor::anAnswerFromBeforeTheLossIsUnobserved()
{
    ListSink sink;
    Supervisor supervisor(sink, {});
    const Monitor monitor = someMonitor();
    supervisor.started(t(0));
    supervisor.put(monitor, true, t(0));
    const auto runs = supervisor.takeDue(t(0));
    supervisor.networkLost(t(1));
    supervisor.finished(runs[0].ticket, result(t(0), Outcome::Bad), t(10));
    QVERIFY(sink.decisions.back().result->outcome == Outcome::Unobserved);
    QVERIFY(supervisor.state(monitor.id)->status == MonitorStatus::Pending);
    supervisor.networkBack(t(20));
    QCOMPARE(supervisor.nextAt(), t(20));
}

void TestSupervisor::aGoodAnswerFromBeforeTheLossCounts()
{
    ListSink sink;
    Supervisor supervisor(sink, {});
    const Monitor monitor = someMonitor();
    supervisor.started(t(0));
    supervisor.put(monitor, true, t(0));
    const auto runs = supervisor.takeDue(t(0));
    supervisor.networkLost(t(1));
    supervisor.finished(runs[0].ticket, result(t(0), Outcome::Good), t(2));
    QVERIFY(supervisor.state(monitor.id)->status == MonitorStatus::Up);
}

void TestSupervisor::anAnswerAfterTheNetworkCameBackLeadsToANewCheck()
{
    ListSink sink;
    Supervisor supervisor(sink, {});
    const Monitor monitor = someMonitor();
    supervisor.started(t(0));
    supervisor.put(monitor, true, t(0));
    const auto runs = supervisor.takeDue(t(0));
    supervisor.networkLost(t(1));
    supervisor.networkBack(t(3));
    supervisor.finished(runs[0].ticket, result(t(0), Outcome::Bad), t(10));
    QCOMPARE(supervisor.nextAt(), t(10));
    QVERIFY(!supervisor.state(monitor.id)->gapPending);
}

void TestSupervisor::anAnswerAfterASleepIsDropped()
{
    ListSink sink;
    Supervisor supervisor(sink, {});
    const Monitor monitor = someMonitor();
    supervisor.started(t(0));
    supervisor.put(monitor, true, t(0));
    const auto runs = supervisor.takeDue(t(0));
    supervisor.fellAsleep(t(1));
    supervisor.wokeUp(t(5000));
    const size_t before = sink.decisions.size();
    supervisor.finished(runs[0].ticket, result(t(0), Outcome::Bad), t(5001));
    QCOMPARE(sink.decisions.size(), before);
    QCOMPARE(supervisor.nextAt(), t(5000));
}

void TestSupervisor::anAnswerForAnOldUrlIsDropped()
{
    ListSink sink;
    Supervisor supervisor(sink, {});
    Monitor monitor = someMonitor();
    supervisor.started(t(0));
    supervisor.put(monitor, true, t(0));
    const auto runs = supervisor.takeDue(t(0));
    monitor.url = QStringLiteral("http://example.net/");
    supervisor.put(monitor, true, t(1));
    supervisor.finished(runs[0].ticket, result(t(0), Outcome::Bad), t(2));
    QVERIFY(supervisor.state(monitor.id)->status == MonitorStatus::Pending);
    const auto again = supervisor.takeDue(t(2));
    QCOMPARE(again.size(), size_t(1));
    QCOMPARE(again[0].monitor->url, monitor.url);
}

void TestSupervisor::aRemovedMonitorIsForgotten()
{
    ListSink sink;
    Supervisor supervisor(sink, {});
    const Monitor monitor = someMonitor();
    supervisor.started(t(0));
    supervisor.put(monitor, true, t(0));
    const auto runs = supervisor.takeDue(t(0));
    QVERIFY(supervisor.runNow(monitor.id, t(0)));
    supervisor.remove(monitor.id);
    const size_t before = sink.decisions.size();
    supervisor.finished(runs[0].ticket, result(t(0), Outcome::Bad), t(2));
    QCOMPARE(sink.decisions.size(), before);
    QVERIFY(!supervisor.nextAt());
    QVERIFY(!supervisor.runNow(monitor.id, t(3)));
    supervisor.put(someMonitor(), true, t(4)); // takes the free slot
    QCOMPARE(supervisor.takeDue(t(4)).size(), size_t(1));
}

void TestSupervisor::targetsOnThisComputerGoOnWithoutNetwork()
{
    ListSink sink;
    Supervisor supervisor(sink, {});
    const Monitor here = someMonitor();
    supervisor.started(t(0));
    supervisor.put(here, false, t(0));
    supervisor.networkLost(t(0));
    const auto runs = supervisor.takeDue(t(0));
    QCOMPARE(runs.size(), size_t(1));
    supervisor.finished(runs[0].ticket, result(t(0), Outcome::Bad), t(1));
    QVERIFY(supervisor.state(here.id)->status == MonitorStatus::Failing);
    QVERIFY(supervisor.runNow(here.id, t(2)));
}

void TestSupervisor::theClockSetByTheUserMovesThePlan()
{
    ListSink sink;
    Supervisor supervisor(sink, {});
    supervisor.started(t(0));
    supervisor.put(someMonitor(), true, t(0));
    supervisor.finished(supervisor.takeDue(t(0))[0].ticket, result(t(0), Outcome::Good), t(0));
    supervisor.shiftTime(-Duration(seconds(3600)));
    QCOMPARE(supervisor.nextAt(), t(60 - 3600));
}

void TestSupervisor::aCrowdIsSpreadOut()
{
    ListSink sink;
    Supervisor supervisor(sink, {Duration(200), true, Duration(1000)});
    constexpr int crowd = 5000;
    for (int i = 0; i < crowd; ++i)
        supervisor.load(someMonitor(), MonitorState(), true);
    supervisor.started(t(1000));
    std::map<qint64, int> perSecond;
    for (qint64 ms = 1'000'000; ms <= 1'012'000; ms += 10) {
        for (const auto &run : supervisor.takeDue(Timestamp(ms))) {
            ++perSecond[ms / 1000];
            supervisor.finished(run.ticket, result(Timestamp(ms), Outcome::Good), Timestamp(ms));
        }
    }
    int all = 0;
    for (const auto &[second, count] : perSecond) {
        all += count;
        QVERIFY2(count < 700, qPrintable(QString::number(count)));
    }
    QCOMPARE(all, crowd); // each once within the first ten seconds, none twice
}

void TestSupervisor::pausedByHandBeforeTheStartIsPaused()
{
    ListSink sink;
    Supervisor supervisor(sink, {});
    Monitor monitor = someMonitor();
    monitor.enabled = false;
    supervisor.load(monitor, MonitorState(), true);
    supervisor.started(t(10));
    QVERIFY(supervisor.takeDue(t(100)).empty());
    QVERIFY(supervisor.state(monitor.id)->status == MonitorStatus::Paused);
}

void TestSupervisor::aRemovalClosesWhatIsOpenAndARestoreLooksAgain()
{
    ListSink sink;
    Supervisor supervisor(sink, {});
    Monitor monitor = someMonitor();
    monitor.policy.confirmAfter = 1;
    supervisor.started(t(0));
    supervisor.put(monitor, true, t(0));
    supervisor.finished(supervisor.takeDue(t(0))[0].ticket, result(t(0), Outcome::Bad), t(1));
    QVERIFY(supervisor.state(monitor.id)->incident.has_value());

    const auto parting = supervisor.farewell(monitor.id, t(30));
    QVERIFY(parting && parting->incidents.size() == 1 && parting->messages.size() == 1);
    QVERIFY(parting->incidents[0].closedBy == Incident::ClosedBy::Pause);
    QVERIFY(parting->messages[0].kind == MessageKind::Paused);
    QVERIFY(supervisor.state(monitor.id)->incident.has_value()); // nothing is done before it is committed
    supervisor.remove(monitor.id);
    QVERIFY(supervisor.takeDue(t(100'000)).empty());

    supervisor.restore(monitor, *parting->state, true, t(100'000));
    QVERIFY(supervisor.state(monitor.id)->status == MonitorStatus::Pending);
    const Interruption missing = sink.interruptions.back();
    QVERIFY(missing == (Interruption{monitor.id, Interruption::Kind::Pause, t(30), t(100'000)}));
    monitor.policy.confirmAfter = 2; // one failure of before and one of after would not be two in a row
    supervisor.put(monitor, true, t(100'000));
    const auto runs = supervisor.takeDue(t(100'000));
    QCOMPARE(runs.size(), size_t(1));
    supervisor.finished(runs[0].ticket, result(t(100'000), Outcome::Bad), t(100'001));
    QVERIFY(supervisor.state(monitor.id)->status == MonitorStatus::Failing);
}

void TestSupervisor::aPausedMonitorIsRemovedAndRestoredPaused()
{
    ListSink sink;
    Supervisor supervisor(sink, {});
    Monitor monitor = someMonitor();
    monitor.enabled = false;
    supervisor.started(t(0));
    supervisor.put(monitor, true, t(0));
    QVERIFY(!supervisor.farewell(monitor.id, t(10)));
    const MonitorState state = *supervisor.state(monitor.id);
    supervisor.remove(monitor.id);
    const size_t before = sink.decisions.size();
    supervisor.restore(monitor, state, true, t(20));
    QVERIFY(supervisor.state(monitor.id)->status == MonitorStatus::Paused);
    QCOMPARE(sink.decisions.size(), before);
    QVERIFY(supervisor.takeDue(t(1000)).empty());
}

QTEST_GUILESS_MAIN(TestSupervisor)
#include "testsupervisor.moc"
