// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/advance.h"

#include <QTest>

using namespace monitron;
using std::chrono::seconds;

namespace {

Monitor someMonitor()
{
    Monitor monitor;
    monitor.id = MonitorId::make(Timestamp(1));
    monitor.name = QStringLiteral("api");
    monitor.url = QStringLiteral("http://127.0.0.1/");
    return monitor;
}

CheckResult check(qint64 second, Outcome outcome, bool manual = false)
{
    CheckResult result;
    result.at = Timestamp(second * 1000);
    result.outcome = outcome;
    result.manual = manual;
    result.message = outcome == Outcome::Bad ? QStringLiteral("Connection refused") : QString();
    return result;
}

/// Feeds one monitor and gathers what is decided.
struct Run
{
    Monitor monitor = someMonitor();
    MonitorState state;
    std::vector<Message> messages;
    std::vector<Incident> incidents;

    void take(incidents::Transition transition)
    {
        state = std::move(transition.state);
        messages.insert(messages.end(), transition.messages.begin(), transition.messages.end());
        incidents.insert(incidents.end(), transition.incidents.begin(), transition.incidents.end());
    }
    void bad(qint64 second, bool manual = false)
    {
        take(incidents::advance(state, check(second, Outcome::Bad, manual), monitor));
    }
    void good(qint64 second) { take(incidents::advance(state, check(second, Outcome::Good), monitor)); }
};

} // namespace

// The rules as a whole are tested by the worked cases (core/engine/testscenarios); these are the edges of
// this API.
class TestAdvance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void messagesTellWhatAPersonNeeds();
    void theSameDecisionHasTheSameIds();
    void onlyAsManyFailuresAsMatterAreRemembered();
    void acknowledgeWithNothingOpenChangesNothing();
    void whileFailingAQuickClickIsNoConfirmation();
    void pausedChecksChangeNothing();
    void unobservedMarksTheGap();
};

void TestAdvance::messagesTellWhatAPersonNeeds()
{
    Run run;
    run.bad(60);
    run.bad(90);
    run.good(120);
    QCOMPARE(run.messages.size(), size_t(2));
    const Message &down = run.messages[0];
    QVERIFY(down.kind == MessageKind::Down);
    QCOMPARE(down.monitorName, run.monitor.name);
    QCOMPARE(down.cause, QStringLiteral("Connection refused"));
    QCOMPARE(down.startedAt, Timestamp(60'000));
    const Message &recovered = run.messages[1];
    QVERIFY(recovered.kind == MessageKind::Recovered);
    QCOMPARE(recovered.incident, down.incident);
    QCOMPARE(recovered.endedAt, Timestamp(120'000));
    QCOMPARE(run.incidents.size(), size_t(2)); // opened, closed
    QVERIFY(!run.incidents.back().isOpen());
}

void TestAdvance::theSameDecisionHasTheSameIds()
{
    Run once;
    Run again;
    again.monitor = once.monitor;
    for (Run *run : {&once, &again}) {
        run->bad(60);
        run->bad(90);
    }
    QCOMPARE(once.messages, again.messages);
    QCOMPARE(once.state, again.state);
}

void TestAdvance::onlyAsManyFailuresAsMatterAreRemembered()
{
    Run run;
    for (int i = 0; i < 1000; ++i)
        run.bad(i);
    QCOMPARE(run.state.failures.size(), static_cast<size_t>(run.monitor.policy.threshold));
}

void TestAdvance::acknowledgeWithNothingOpenChangesNothing()
{
    const auto transition = incidents::acknowledge(MonitorState(), Timestamp(5), QStringLiteral("ann"));
    QVERIFY(transition.incidents.empty());
    QCOMPARE(transition.state, MonitorState());
}

void TestAdvance::whileFailingAQuickClickIsNoConfirmation()
{
    Run run;
    run.bad(60);
    run.bad(65, true);
    QCOMPARE(run.state.failureStreak, 1);
    QVERIFY(run.messages.empty());
    run.bad(75, true); // 10 s after the ignored one
    QVERIFY(run.state.status == MonitorStatus::Down);
}

void TestAdvance::pausedChecksChangeNothing()
{
    Run run;
    run.take(incidents::pause(run.state, run.monitor, Timestamp(1000)));
    const MonitorState before = run.state;
    run.bad(60, true);
    QVERIFY(run.state.status == MonitorStatus::Paused);
    QCOMPARE(run.state.failureStreak, before.failureStreak);
    QVERIFY(run.state.lastOutcome == Outcome::Bad); // shown, not counted
}

void TestAdvance::unobservedMarksTheGap()
{
    Run run;
    run.bad(60);
    run.take(incidents::advance(run.state, check(90, Outcome::Unobserved), run.monitor));
    QVERIFY(run.state.gapPending);
    QCOMPARE(run.state.failureStreak, 1);
    const MonitorState after = incidents::gapEnded(run.state, Timestamp(100'000));
    QVERIFY(after.status == MonitorStatus::Pending);
    QCOMPARE(after.failureStreak, 0);
}

QTEST_GUILESS_MAIN(TestAdvance)
#include "testadvance.moc"
