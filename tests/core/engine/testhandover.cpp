// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/supervisor.h"

#include <QTest>

using namespace monitron;
using std::chrono::seconds;

namespace {

class ListSink final : public DecisionSink
{
public:
    void decided(Decision decision) override { decisions.push_back(std::move(decision)); }
    void interrupted(const Interruption &) override {}
    std::vector<Decision> decisions;
};

constexpr Timestamp t(qint64 second)
{
    return Timestamp(second * 1000);
}

/// Up, last seen at this second, due a minute after.
HeldMonitor seenAt(qint64 second, qint64 fence = 7)
{
    HeldMonitor held;
    Monitor &monitor = held.view.monitor;
    monitor.id = MonitorId::make(Timestamp(1));
    monitor.name = QStringLiteral("api");
    monitor.url = QStringLiteral("http://example.org/");
    monitor.interval = seconds(60);
    MonitorState &state = held.view.state;
    state.status = MonitorStatus::Failing;
    state.statusSince = t(1);
    state.failureStreak = 1;
    state.firstFailureAt = t(second);
    state.lastFailureAt = t(second);
    state.lastObservedAt = t(second);
    state.lastCheckAt = t(second);
    state.nextDue = t(second + 60);
    held.fence = fence;
    return held;
}

CheckResult good(Timestamp at)
{
    CheckResult result;
    result.at = at;
    result.outcome = Outcome::Good;
    return result;
}

} // namespace

/// A monitor that goes from one process to another.
class TestHandover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDueLaterIsCheckedThen()
    {
        ListSink sink;
        Supervisor supervisor(sink, {});
        supervisor.started(t(0));
        supervisor.adopt(seenAt(100), true, t(130), Duration(0));
        QVERIFY(sink.decisions.empty());
        QCOMPARE(supervisor.nextAt(), std::optional(t(160)));
        const auto runs = supervisor.takeDue(t(160));
        QCOMPARE(runs.size(), std::size_t(1));
        supervisor.finished(runs[0].ticket, good(t(160)), t(161));
        QCOMPARE(sink.decisions.size(), std::size_t(1));
        QCOMPARE(sink.decisions[0].fence, 7);
    }
    void aShortHandoverForgetsNothing()
    {
        ListSink sink;
        Supervisor::Settings settings;
        settings.handover = seconds(10);
        Supervisor supervisor(sink, settings);
        supervisor.started(t(0));
        const HeldMonitor held = seenAt(100);
        supervisor.adopt(held, true, t(169), Duration(0));
        QCOMPARE(supervisor.nextAt(), std::optional(t(169))); // overdue
        QCOMPARE(supervisor.state(held.view.monitor.id)->failureStreak, 1);
    }
    void aLongOneIsAGap()
    {
        ListSink sink;
        Supervisor::Settings settings;
        settings.handover = seconds(10);
        Supervisor supervisor(sink, settings);
        supervisor.started(t(0));
        const HeldMonitor held = seenAt(100);
        supervisor.adopt(held, true, t(200), Duration(0));
        QCOMPARE(supervisor.state(held.view.monitor.id)->failureStreak, 0);
        QCOMPARE(sink.decisions.size(), std::size_t(1));
        QCOMPARE(sink.decisions[0].fence, 7);
    }
    void aNewOneGetsItsFirstState()
    {
        ListSink sink;
        Supervisor supervisor(sink, {});
        supervisor.started(t(0));
        HeldMonitor held = seenAt(0);
        held.view.state = MonitorState();
        supervisor.adopt(held, true, t(50), Duration(0));
        QCOMPARE(sink.decisions.size(), std::size_t(1));
        QVERIFY(sink.decisions[0].state->status == MonitorStatus::Pending);
        QCOMPARE(sink.decisions[0].state->statusSince, t(50));
        QCOMPARE(supervisor.nextAt(), std::optional(t(50)));
    }
    void whatWasPausedMeanwhileIsPaused()
    {
        ListSink sink;
        Supervisor supervisor(sink, {});
        supervisor.started(t(0));
        HeldMonitor held = seenAt(100);
        held.view.monitor.enabled = false;
        supervisor.adopt(held, true, t(130), Duration(0));
        QVERIFY(!sink.decisions.empty());
        QVERIFY(sink.decisions.back().state->status == MonitorStatus::Paused);
        QCOMPARE(sink.decisions.back().fence, 7);
        QVERIFY(!supervisor.nextAt());
    }
    void whoSchedulesNothingChecksWhatIsAskedFor()
    {
        ListSink sink;
        Supervisor::Settings settings;
        settings.scheduled = false;
        Supervisor supervisor(sink, settings);
        supervisor.started(t(0));
        const HeldMonitor held = seenAt(100);
        const MonitorId id = held.view.monitor.id;
        supervisor.adopt(held, true, t(500), Duration(0));
        QVERIFY(supervisor.takeDue(t(500)).empty());
        QCOMPARE(supervisor.idle(10), std::vector{id});
        QVERIFY(supervisor.runNow(id, t(501)));
        QVERIFY(supervisor.idle(10).empty());
        const auto runs = supervisor.takeDue(t(501));
        QCOMPARE(runs.size(), std::size_t(1));
        QVERIFY(supervisor.idle(10).empty());
        supervisor.finished(runs[0].ticket, good(t(501)), t(501));
        QCOMPARE(supervisor.idle(10), std::vector{id});
        QVERIFY(!supervisor.nextAt());
        QCOMPARE(supervisor.fence(id), std::optional<qint64>(7));
        supervisor.remove(id);
        QVERIFY(!supervisor.fence(id));
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "testhandover.moc"
