// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/advance.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace monitron;
using std::chrono::seconds;

namespace {

/// Lives one random life of a monitor and tells each step's transition to `see`.
template <typename See>
void live(See see)
{
    Monitor monitor;
    monitor.id = MonitorId::make(Timestamp(1));
    Policy &policy = monitor.policy;
    policy.confirmAfter = *rc::gen::inRange(1, 5);
    policy.recoverAfter = *rc::gen::inRange(1, 4);
    policy.calm = seconds(*rc::gen::element(0, 60, 900));
    policy.flapAfter = *rc::gen::inRange(0, 4);
    policy.threshold = *rc::gen::inRange(0, 12);
    policy.window = seconds(*rc::gen::element(0, 600, 3600));
    policy.reminder = seconds(*rc::gen::element(0, 0, 300));
    const int length = *rc::gen::inRange(1, 150);
    MonitorState state;
    qint64 now = 0;
    for (int step = 0; step < length; ++step) {
        now += *rc::gen::element(1, 5, 30, 60, 300);
        const int what = *rc::gen::inRange(0, 40);
        const bool paused = state.status == MonitorStatus::Paused;
        incidents::Transition transition;
        if (what == 0) {
            transition = paused ? incidents::resume(state, Timestamp(now * 1000))
                                : incidents::pause(state, monitor, Timestamp(now * 1000));
        } else if (what == 1) {
            transition = incidents::acknowledge(state, Timestamp(now * 1000), QStringLiteral("ann"));
        } else if (what == 2) {
            transition.state = incidents::gapEnded(state, Timestamp(now * 1000));
        } else {
            CheckResult result;
            result.at = Timestamp(now * 1000);
            result.outcome = what == 3 ? Outcome::Unobserved : what < 24 ? Outcome::Bad : Outcome::Good;
            result.manual = what % 5 == 0;
            transition = incidents::advance(state, result, monitor);
        }
        see(state, transition);
        state = transition.state;
    }
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noRecoveredWithoutAnOpening();
    void noMessageIsDecidedTwice();
    void anOpenIncidentAndTheStateAgree();
};

void TestProperties::noRecoveredWithoutAnOpening()
{
    QVERIFY(rc::check("each recovered or paused closes an incident that was told open, once", [] {
        QSet<IncidentId> told;
        live([&](const MonitorState &, const incidents::Transition &step) {
            for (const Message &message : step.messages) {
                if (message.kind == MessageKind::Recovered || message.kind == MessageKind::Paused)
                    RC_ASSERT(told.remove(message.incident));
                else
                    told.insert(message.incident);
            }
        });
    }));
}

void TestProperties::noMessageIsDecidedTwice()
{
    QVERIFY(
        rc::check("ids differ; opening kinds come at most once, down at most twice (shaky, then dead)", [] {
            QSet<MessageId> ids;
            QHash<QPair<IncidentId, int>, int> count;
            live([&](const MonitorState &, const incidents::Transition &step) {
                for (const Message &message : step.messages) {
                    RC_ASSERT(!ids.contains(message.id));
                    ids.insert(message.id);
                    const int times = ++count[{message.incident, static_cast<int>(message.kind)}];
                    if (message.kind != MessageKind::StillDown)
                        RC_ASSERT(times <= 1);
                }
            });
        }));
}

void TestProperties::anOpenIncidentAndTheStateAgree()
{
    QVERIFY(rc::check("down means exactly that an incident is open; a streak has one side", [] {
        live([&](const MonitorState &, const incidents::Transition &step) {
            const MonitorState &state = step.state;
            RC_ASSERT((state.status == MonitorStatus::Down) == state.incident.has_value());
            RC_ASSERT(state.failureStreak == 0 || state.successStreak == 0);
            RC_ASSERT(!state.incident || state.incident->isOpen());
            for (const Incident &incident : step.incidents)
                RC_ASSERT(incident.startedAt <= incident.openedAt);
        });
    }));
}

QTEST_GUILESS_MAIN(TestProperties)
#include "testproperties.moc"
