// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/incidenttext.h"

#include <QtTest>

#include <algorithm>

using namespace monitron;
using namespace std::chrono_literals;
using Kind = IncidentStep::Kind;

/// What a timeline says, case by case.
class TestIncidentSteps : public QObject
{
    Q_OBJECT

    static constexpr Timestamp start{1'790'000'000'000};

    static IncidentStory confirmed()
    {
        IncidentStory story;
        story.monitor.id = MonitorId::make(start);
        story.monitor.name = QStringLiteral("checkout");
        story.monitor.url = QStringLiteral("https://checkout.example/health");
        story.monitor.updatedAt = start - 24h;
        story.firstFailure = QStringLiteral("Connection refused by 192.0.2.1");
        Incident &incident = story.view.incident;
        incident.id = IncidentId::make(start);
        incident.monitor = story.monitor.id;
        incident.startedAt = start;
        incident.openedAt = start + 30s;
        incident.cause = QStringLiteral("503 Service Unavailable");
        return story;
    }
    static Delivery delivery(const IncidentStory &story, MessageKind kind, Timestamp at,
                             Delivery::State state, const QString &detail = {})
    {
        Delivery delivery;
        delivery.message.id = MessageId::make(at);
        delivery.message.kind = kind;
        delivery.message.incident = story.view.incident.id;
        delivery.message.at = at;
        delivery.channelName = QStringLiteral("Ops mail");
        delivery.state = state;
        delivery.detail = detail;
        return delivery;
    }
    static const IncidentStep *find(const std::vector<IncidentStep> &steps, Kind kind, const QString &title)
    {
        const auto found = std::find_if(steps.begin(), steps.end(), [&](const IncidentStep &step) {
            return step.kind == kind && step.title.contains(title);
        });
        return found == steps.end() ? nullptr : &*found;
    }
    static bool has(const std::vector<IncidentStep> &steps, Kind kind, const char *title,
                    const char *detail = "")
    {
        const IncidentStep *step = find(steps, kind, QString::fromUtf8(title));
        if (step && step->detail.contains(QString::fromUtf8(detail)))
            return true;
        for (const IncidentStep &each : steps)
            qWarning().noquote() << static_cast<int>(each.kind) << each.title << '|' << each.detail;
        return false;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void beginning()
    {
        IncidentStory story = confirmed();
        auto steps = incidentSteps(story, start + 2min);
        QCOMPARE(steps.size(), size_t(2));
        QCOMPARE(steps[0].title, QStringLiteral("First failure"));
        QCOMPARE(steps[0].detail, story.firstFailure);
        QVERIFY(steps[1].title.startsWith(QStringLiteral("Confirmed down after 2")));
        QCOMPARE(steps[1].detail, story.view.incident.cause);

        story.monitor.updatedAt = start + 1min; // who knows which rule it was
        steps = incidentSteps(story, start + 2min);
        QCOMPARE(steps[1].title, QStringLiteral("Confirmed down"));
    }

    void sustainedAndFlapping()
    {
        IncidentStory story = confirmed();
        story.view.incident.openedBy = Incident::OpenedBy::Sustained;
        QVERIFY(has(incidentSteps(story, start + 2min), Kind::Opened, "Sustained outage"));
        story.view.incident.openedBy = Incident::OpenedBy::Confirmation;
        story.view.incident.flapping = true;
        story.view.deliveries = {
            delivery(story, MessageKind::Down, start + 20min, Delivery::State::Delivered)};
        const auto steps = incidentSteps(story, start + 30min);
        QVERIFY(has(steps, Kind::Opened, "flapping"));
        QVERIFY(has(steps, Kind::Opened, "Down for good"));
    }

    void everyDeliveryState()
    {
        IncidentStory story = confirmed();
        const Timestamp at = story.view.incident.openedAt;
        Delivery pending = delivery(story, MessageKind::Down, at, Delivery::State::Pending);
        Delivery again =
            delivery(story, MessageKind::Down, at, Delivery::State::Pending, QStringLiteral("451 try later"));
        again.attempts = 2;
        again.nextAttemptAt = start + 5min;
        Delivery delivered = delivery(story, MessageKind::Down, at, Delivery::State::Delivered,
                                      QStringLiteral("250 queued as 7"));
        delivered.attempts = 1;
        delivered.finishedAt = at + 1200ms;
        Delivery late = delivered;
        late.attempts = 3;
        late.finishedAt = at + 2min;
        Delivery failed = delivery(story, MessageKind::Down, at, Delivery::State::Failed,
                                   QStringLiteral("550 no such user"));
        failed.attempts = 1;
        failed.finishedAt = at + 2s;
        Delivery skipped = delivery(story, MessageKind::Down, at, Delivery::State::Skipped,
                                    QStringLiteral("This channel was switched off."));
        skipped.finishedAt = at;

        const Timestamp now = start + 3min;
        const auto only = [&](const Delivery &one) {
            story.view.deliveries = {one};
            return incidentSteps(story, now);
        };
        QVERIFY(has(only(pending), Kind::Waiting, "Ops mail", "“down” is being sent"));
        QVERIFY(has(only(again), Kind::Waiting, "Ops mail", "451 try later"));
        QVERIFY(has(only(again), Kind::Waiting, "Ops mail", "the next at "));
        QVERIFY(has(only(delivered), Kind::Delivered, "Ops mail",
                    "“down” delivered after 1200 ms: 250 queued as 7"));
        QVERIFY(has(only(late), Kind::Delivered, "Ops mail", "after 2 min, at attempt 3"));
        QVERIFY(has(only(failed), Kind::Undelivered, "Ops mail failed", "550 no such user"));
        QVERIFY(has(only(skipped), Kind::Untold, "Ops mail not asked", "switched off"));
    }

    void reminders()
    {
        IncidentStory story = confirmed();
        const Timestamp now = start + 2h;
        QVERIFY(has(incidentSteps(story, now), Kind::Untold, "No “still down” reminder", "off"));
        QVERIFY(!find(incidentSteps(story, start + 10min), Kind::Untold, QStringLiteral("reminder")));

        story.monitor.policy.reminder = 30min;
        QVERIFY(!find(incidentSteps(story, now), Kind::Untold, QStringLiteral("reminder")));
        story.view.deliveries = {
            delivery(story, MessageKind::StillDown, start + 1h, Delivery::State::Delivered)};
        QVERIFY(has(incidentSteps(story, now), Kind::Opened, "Still down after 1 h"));
        story.view.incident.acknowledgedAt = start + 70min;
        story.view.incident.acknowledgedBy = QStringLiteral("anna");
        QVERIFY(has(incidentSteps(story, now), Kind::Untold, "No more reminders", "acknowledged by anna"));
        // What the rules were when it closed, nobody knows any more.
        story.view.incident.closedAt = start + 2h;
        story.monitor.updatedAt = start + 3h;
        QVERIFY(!find(incidentSteps(story, start + 4h), Kind::Untold, QStringLiteral("reminder")));
    }

    void sustainedThatWasNotTold()
    {
        IncidentStory story = confirmed();
        story.monitor.policy.threshold = 3;
        story.state.failures = {start, start + 1min, start + 2min};
        QVERIFY(!find(incidentSteps(story, start + 5min), Kind::Untold, QStringLiteral("sustained")));
        story.view.incident.acknowledgedAt = start + 1min;
        story.view.incident.acknowledgedBy = QStringLiteral("anna");
        QVERIFY(has(incidentSteps(story, start + 5min), Kind::Untold, "“sustained outage” was not told",
                    "acknowledged by anna"));
        story.monitor.policy.threshold = 0;
        QVERIFY(has(incidentSteps(story, start + 2h), Kind::Untold, "“sustained outage” was not told",
                    "It is off"));
    }

    void nobodyThere()
    {
        IncidentStory story = confirmed();
        story.view.undelivered = {
            delivery(story, MessageKind::Down, story.view.incident.openedAt, Delivery::State::Pending)
                .message};
        const auto steps = incidentSteps(story, start + 5min);
        QVERIFY(has(steps, Kind::Untold, "Nobody was told “down”", "No channel was set up"));
        QVERIFY(find(steps, Kind::Untold, QStringLiteral("Nobody"))->needsChannel);
    }

    void peopleAndTheEnd()
    {
        IncidentStory story = confirmed();
        Incident &incident = story.view.incident;
        incident.acknowledgedAt = start + 3min;
        incident.acknowledgedBy = QStringLiteral("anna");
        story.view.notes = {{start + 3min, QStringLiteral("anna"), QStringLiteral("rolling back")},
                            {start + 4min, QStringLiteral("ben"), QStringLiteral("two\nlines")}};
        incident.endedAt = start + 10min;
        incident.closedAt = start + 25min;
        incident.closedBy = Incident::ClosedBy::Recovery;
        const auto steps = incidentSteps(story, start + 1h);
        QVERIFY(has(steps, Kind::Acknowledged, "Acknowledged by anna", "rolling back"));
        QVERIFY(has(steps, Kind::Note, "Note by ben", "two\nlines"));
        QCOMPARE(std::count_if(steps.begin(), steps.end(),
                               [](const IncidentStep &step) { return step.kind == Kind::Note; }),
                 1);
        QVERIFY(has(steps, Kind::Recovered, "Recovered", "Lasted 10 min. Called recovered at"));
        QVERIFY(std::is_sorted(steps.begin(), steps.end(), [](const IncidentStep &a, const IncidentStep &b) {
            return a.at && b.at && *a.at < *b.at;
        }));
        incident.closedBy = Incident::ClosedBy::Pause;
        QVERIFY(has(incidentSteps(story, start + 1h), Kind::Paused, "Paused"));
    }

    void goesOn()
    {
        IncidentStory story = confirmed();
        story.state.lastCheckAt = start + 90s;
        story.state.lastOutcome = Outcome::Bad;
        story.state.failureStreak = 4;
        story.state.lastRetryDelay = 30s;
        story.state.lastMessage = QStringLiteral("503 again");
        QVERIFY(has(incidentSteps(story, start + 2min), Kind::Failure, "Still failing", "every 30 s"));
        story.state.lastOutcome = Outcome::Good;
        QVERIFY(!find(incidentSteps(story, start + 2min), Kind::Failure, QStringLiteral("Still")));
    }

    void asText()
    {
        IncidentStory story = confirmed();
        story.view.notes = {{start + 4min, QStringLiteral("ben"), QStringLiteral("two\nlines")}};
        const Timestamp now = start + 5min;
        const QString text = incidentText(story, incidentSteps(story, now), now);
        QVERIFY(text.startsWith(QStringLiteral("Incident: checkout\nhttps://checkout.example/health\n")));
        QVERIFY(text.contains(QStringLiteral("Still open after 5 min")));
        QVERIFY(text.contains(QStringLiteral("First failure\n    Connection refused by 192.0.2.1\n")));
        QVERIFY(text.contains(QStringLiteral("Note by ben\n    two\n    lines\n")));
    }
};

QTEST_GUILESS_MAIN(TestIncidentSteps)
#include "testincidentsteps.moc"
