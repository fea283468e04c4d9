// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storeconnection.h"

using namespace monitron;

class TestWriter : public QObject
{
    Q_OBJECT

    static Channel channelOf(const QString &name)
    {
        Channel channel;
        channel.id = ChannelId::make(Timestamp(1));
        channel.kind = QStringLiteral("email");
        channel.name = name;
        channel.settings = {{QStringLiteral("to"), QStringLiteral("ops@example.org")}};
        return channel;
    }
    static Channel add(StoreFixture &store, const Channel &channel)
    {
        Channel saved;
        auto done = store.write([&](Writer &writer) {
            return writer.saveChannel(channel, Timestamp(5)).map([&](const Channel &stored) {
                saved = stored;
            });
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return saved;
    }
    static Message messageOf(const Monitor &monitor, MessageKind kind, Timestamp at)
    {
        Message message;
        message.id = MessageId::make(at);
        message.kind = kind;
        message.monitor = monitor.id;
        message.incident = IncidentId::make(at);
        message.at = at;
        message.monitorName = monitor.name;
        message.monitorUrl = monitor.url;
        message.cause = QStringLiteral("The server answered 503.");
        message.startedAt = at - Duration(30'000);
        message.failures = 3;
        return message;
    }

private Q_SLOTS:
    void tellsWhenASecretWasSetLast()
    {
        StoreFixture store;
        Monitor monitor;
        monitor.id = MonitorId::make(Timestamp(1));
        monitor.name = QStringLiteral("one");
        monitor.url = QStringLiteral("https://example.org/");
        Channel channel = channelOf(QStringLiteral("Mail"));
        // With one, without, with, without, and told wrongly.
        for (const auto &[newSecret, version] : {std::pair{true, 1}, {false, 1}, {true, 3}, {false, 3}}) {
            QVERIFY(store.write([&](Writer &writer) -> Result<void> {
                auto saved = writer.saveMonitor(monitor, Timestamp(2), {QString(), newSecret});
                auto savedChannel = writer.saveChannel(channel, Timestamp(2), newSecret);
                if (!saved || !savedChannel)
                    return Unexpected(saved ? savedChannel.error() : saved.error());
                monitor = *saved;
                channel = *savedChannel;
                return {};
            }));
            QCOMPARE(monitor.secretVersion, version);
            QCOMPARE(channel.secretVersion, version);
            QCOMPARE(store.reader->monitors()->front().monitor.secretVersion, version);
            QCOMPARE(store.reader->channels()->front().secretVersion, version);
            monitor.secretVersion = channel.secretVersion = 99; // whoever saves it doesn't decide that
        }
    }

    void aMonitorReturnsWithEveryField()
    {
        StoreFixture store;
        Monitor monitor;
        monitor.id = MonitorId::make(Timestamp(1));
        monitor.name = QStringLiteral("Größe „x“");
        monitor.group = QStringLiteral("Production/API");
        monitor.tags = {QStringLiteral("a"), QStringLiteral("b")};
        monitor.url = QStringLiteral("https://example.org/?q=1");
        monitor.http.method = QStringLiteral("POST");
        monitor.http.headers = {{QStringLiteral("Accept"), QStringLiteral("*/*")}};
        monitor.http.body = QByteArray("\0\xff\xfe any bytes", 14);
        monitor.http.auth = {HttpAuth::Scheme::Basic, QStringLiteral("me")};
        monitor.http.accepted = {{200, 204}, {404, 404}};
        monitor.interval = Duration(5'500);
        monitor.policy.retry = {{2, Duration(30'000)}, {std::nullopt, Duration(300'000)}};
        monitor.notes = QStringLiteral("line\nline");
        monitor.enabled = false;
        const auto saved = store.save(monitor, Timestamp(7));
        VERIFY_RESULT(saved);
        QCOMPARE(saved->version, 1);
        QCOMPARE(saved->createdAt.ms(), 7);
        QCOMPARE(saved->updatedAt.ms(), 7);
        const auto views = store.reader->monitors();
        VERIFY_RESULT(views);
        QCOMPARE(views->size(), std::size_t{1});
        QVERIFY(views->front().monitor == *saved);
        monitor.version = 1;
        monitor.createdAt = Timestamp(7);
        monitor.updatedAt = Timestamp(7);
        QVERIFY(*saved == monitor);
    }

    void aStaleEditIsAConflict()
    {
        StoreFixture store;
        Monitor first = store.addMonitor();
        Monitor second = first;
        first.name = QStringLiteral("first");
        VERIFY_RESULT(store.save(first, Timestamp(10)));
        second.name = QStringLiteral("second");
        const auto refused = store.save(second, Timestamp(11));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        QCOMPARE(store.reader->monitors()->front().monitor.name, QStringLiteral("first"));

        Monitor unknown = second;
        unknown.id = MonitorId::make(Timestamp(3));
        QCOMPARE(store.save(unknown, Timestamp(12)).error().code, Error::Code::NotFound);

        const Channel channel = add(store, channelOf(QStringLiteral("Mail")));
        QCOMPARE(channel.version, 1);
        add(store, channel);
        auto stale = store.write([&](Writer &writer) {
            return writer.saveChannel(channel, Timestamp(6)).map([](const Channel &) {});
        });
        QCOMPARE(stale.error().code, Error::Code::Conflict);
    }

    void aDecisionReturnsWhole()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        Channel willing = add(store, channelOf(QStringLiteral("Mail")));
        Channel off = channelOf(QStringLiteral("Off"));
        off.enabled = false;
        off = add(store, off);
        Channel muted = channelOf(QStringLiteral("Muted"));
        muted.muted = {MessageKind::Down, MessageKind::Test};
        muted = add(store, muted);
        const auto channels = store.reader->channels();
        VERIFY_RESULT(channels);
        QVERIFY(*channels == (std::vector<Channel>{willing, off, muted}));

        Decision decision = decisionOf(checkAt(monitor, Timestamp(60'000), Outcome::Bad));
        Incident incident;
        incident.id = IncidentId::make(Timestamp(60'000));
        incident.monitor = monitor.id;
        incident.startedAt = Timestamp(30'000);
        incident.openedAt = Timestamp(60'000);
        incident.cause = decision.result->message;
        MonitorState state;
        state.status = MonitorStatus::Down;
        state.incident = incident;
        state.nextDue = Timestamp(90'000);
        decision.state = state;
        decision.incidents = {incident};
        Message message = messageOf(monitor, MessageKind::Down, Timestamp(60'000));
        message.incident = incident.id;
        decision.messages = {message};
        const auto changes = store.record(decision);
        VERIFY_RESULT(changes);
        QVERIFY(changes->states.contains(monitor.id) && changes->incidents.contains(incident.id) &&
                changes->outbox);
        QCOMPARE(changes->sequence, *store.reader->lastSequence());

        QVERIFY(store.reader->monitors({monitor.id})->front().state == state);
        const auto incidents = store.reader->incidents(monitor.id, 10);
        VERIFY_RESULT(incidents);
        QCOMPARE(incidents->size(), std::size_t{1});
        QVERIFY(incidents->front().incident == incident);
        QCOMPARE(incidents->front().monitorName, monitor.name);
        const auto &deliveries = incidents->front().deliveries;
        QCOMPARE(deliveries.size(), std::size_t{3});
        QCOMPARE(deliveries[0].state, Delivery::State::Pending);
        QVERIFY(deliveries[0].message == message);
        QCOMPARE(deliveries[1].state, Delivery::State::Skipped);
        QVERIFY(deliveries[1].detail.contains(QStringLiteral("switched off")));
        QVERIFY(deliveries[2].detail.contains(QStringLiteral("of this kind")));

        const auto due = store.reader->dueDeliveries(Timestamp(60'000), 10);
        VERIFY_RESULT(due);
        QCOMPARE(due->size(), std::size_t{1});
        QVERIFY(store.reader->dueDeliveries(Timestamp(59'999), 10)->empty());
        QCOMPARE(*store.reader->nextDeliveryAt(), std::optional(Timestamp(60'000)));

        Delivery delivered = due->front();
        delivered.state = Delivery::State::Delivered;
        delivered.attempts = 2;
        delivered.finishedAt = Timestamp(61'000);
        delivered.detail = QStringLiteral("250 OK");
        VERIFY_RESULT(store.write([&](Writer &writer) { return writer.updateDelivery(delivered); }));
        QVERIFY(store.reader->incidents(monitor.id, 1)->front().deliveries[0] == delivered);
        QVERIFY(!store.reader->nextDeliveryAt()->has_value());

        incident.closedAt = incident.endedAt = Timestamp(120'000);
        incident.closedBy = Incident::ClosedBy::Recovery;
        decision = {};
        decision.monitor = monitor.id;
        decision.incidents = {incident};
        VERIFY_RESULT(store.record(decision));
        QVERIFY(store.reader->incidents({}, 10, true)->empty());
        QVERIFY(store.reader->incidents({}, 10)->front().incident == incident);
    }

    void noMessageIsDecidedTwice()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        add(store, channelOf(QStringLiteral("Mail")));
        Decision decision = decisionOf(checkAt(monitor, Timestamp(1000)));
        decision.messages = {messageOf(monitor, MessageKind::Down, Timestamp(1000))};
        VERIFY_RESULT(store.record(decision));
        decision.result->at = Timestamp(2000);
        QCOMPARE(store.record(decision).error().code, Error::Code::Conflict);
        QCOMPARE(store.reader->results(monitor.id, Timestamp(10'000), 10)->size(), std::size_t{1});
    }

    void aTestMessageGoesToItsChannelOnly()
    {
        StoreFixture store;
        Channel muted = channelOf(QStringLiteral("Mail"));
        muted.enabled = false;
        muted = add(store, muted);
        add(store, channelOf(QStringLiteral("Other")));
        Message message;
        message.id = MessageId::make(Timestamp(1));
        message.kind = MessageKind::Test;
        VERIFY_RESULT(store.write([&](Writer &writer) { return writer.enqueue(message, muted.id); }));
        auto due = store.reader->dueDeliveries(Timestamp(1), 10);
        QCOMPARE(due->size(), std::size_t{1});
        QCOMPARE(due->front().channel, muted.id);
        VERIFY_RESULT(store.write([&](Writer &writer) { return writer.removeChannel(muted.id); }));
        QVERIFY(store.reader->dueDeliveries(Timestamp(1), 10)->empty());
        QCOMPARE(store.write([&](Writer &writer) { return writer.enqueue(message, muted.id); }).error().code,
                 Error::Code::NotFound);
    }

    void twoResultsOfOneMillisecondAreBothKept()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        for (int i = 0; i < 3; ++i)
            VERIFY_RESULT(store.record(decisionOf(checkAt(monitor, Timestamp(5000)))));
        VERIFY_RESULT(store.record(decisionOf(checkAt(monitor, Timestamp(5001)))));
        const auto results = store.reader->results(monitor.id, Timestamp(100'000), 10);
        QCOMPARE(results->size(), std::size_t{4});
        for (int i = 0; i < 4; ++i)
            QCOMPARE(results->at(static_cast<std::size_t>(i)).at.ms(), 5003 - i);
    }

    void wordsAndEvidenceReturnForEachFailure()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        std::map<qint64, CheckResult> expected;
        // Late ones in between: the clock was set back.
        for (const int at : {1, 2, 3, 10, 11, 12, 5, 4, 7, 20, 11}) {
            CheckResult result = checkAt(monitor, Timestamp(at * 1000), Outcome::Bad);
            while (expected.count(result.at.ms()))
                result.at += Duration(1);
            result.message = QStringLiteral("failed in way %1").arg(at % 3);
            if (at % 2)
                result.evidence = {{{QStringLiteral("Server"), QString::number(at % 5)}},
                                   QByteArray(3000, 'x')};
            expected[result.at.ms()] = result;
            result.at = Timestamp(at * 1000);
            VERIFY_RESULT(store.record(decisionOf(result)));
        }
        VERIFY_RESULT(store.record(decisionOf(checkAt(monitor, Timestamp(6000)))));
        const auto failures = store.reader->results(monitor.id, Timestamp(100'000), 100, true);
        VERIFY_RESULT(failures);
        QCOMPARE(failures->size(), expected.size());
        for (const CheckResult &result : *failures) {
            QCOMPARE(result.message, expected[result.at.ms()].message);
            const auto whole = store.reader->result(monitor.id, result.at);
            VERIFY_RESULT(whole);
            QVERIFY(*whole == expected[result.at.ms()]);
        }
        QVERIFY(store.reader->result(monitor.id, Timestamp(6000))->message.isEmpty());
        QCOMPARE(store.reader->result(monitor.id, Timestamp(1)).error().code, Error::Code::NotFound);
    }

    void onlyTheLatestEvidenceIsKept()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        for (int i = 1; i <= 230; ++i) {
            CheckResult result = checkAt(monitor, Timestamp(i * 1000), Outcome::Bad);
            result.evidence.body = QByteArray::number(i);
            VERIFY_RESULT(store.record(decisionOf(result)));
        }
        QVERIFY(store.reader->result(monitor.id, Timestamp(30'000))->evidence == Evidence());
        QCOMPARE(store.reader->result(monitor.id, Timestamp(31'000))->evidence.body, QByteArray("31"));
        QVERIFY(!store.reader->result(monitor.id, Timestamp(1000))->message.isEmpty());
    }

    void factsAreKeptOnce()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        CheckResult result = checkAt(monitor, Timestamp(1000));
        result.facts.finalUrl = QStringLiteral("https://a/");
        VERIFY_RESULT(store.record(decisionOf(result)));
        QVERIFY(*store.reader->facts(monitor.id) == result.facts);
        result.at = Timestamp(2000);
        result.facts.chain = {{QStringLiteral("CN=a"), QStringLiteral("CN=b"), Timestamp(1), Timestamp(2),
                               QByteArray(32, 'x')}};
        VERIFY_RESULT(store.record(decisionOf(result)));
        QVERIFY(*store.reader->facts(monitor.id) == result.facts);
        VERIFY_RESULT(store.record(decisionOf(checkAt(monitor, Timestamp(3000), Outcome::Bad))));
        QVERIFY(*store.reader->facts(monitor.id) == result.facts);
    }

    void theFeedHasNoGapsAndNoPlainResults()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        QCOMPARE(*store.reader->lastSequence(), 1);
        Decision decision = decisionOf(checkAt(monitor, Timestamp(1000)));
        MonitorState state;
        state.status = MonitorStatus::Up;
        decision.state = state;
        VERIFY_RESULT(store.record(decision));
        QCOMPARE(*store.reader->lastSequence(), 2); // pending → up
        decision.result->at = Timestamp(2000);
        const auto plain = store.record(decision);
        QCOMPARE(plain->sequence, 2);
        QVERIFY(plain->states.contains(monitor.id));
        // A rolled back transaction leaves no hole.
        auto failed = store.write([&](Writer &writer) -> Result<void> {
            auto set = writer.setSetting(QStringLiteral("a"), 1);
            if (!set || !writer.finish())
                return set;
            return failure(Error::Code::Invalid, QStringLiteral("no"));
        });
        QVERIFY(!failed);
        VERIFY_RESULT(store.write([&](Writer &writer) { return writer.setSetting(QStringLiteral("a"), 2); }));
        QCOMPARE(*store.reader->lastSequence(), 3);
        // Trimmed numbers are not given again.
        VERIFY_RESULT(store.maintainAll(Timestamp(1000) + std::chrono::hours(24 * 30)));
        VERIFY_RESULT(store.write([&](Writer &writer) { return writer.setSetting(QStringLiteral("a"), 3); }));
        QCOMPARE(*store.reader->lastSequence(), 4);
    }

    void settingsReturn()
    {
        StoreFixture store;
        QVERIFY(store.reader->setting(QStringLiteral("x"))->isUndefined());
        const QJsonValue values[] = {true, 1.5, QStringLiteral("text"), QJsonObject{{QStringLiteral("a"), 1}},
                                     QJsonValue()};
        for (const QJsonValue &value : values) {
            VERIFY_RESULT(
                store.write([&](Writer &writer) { return writer.setSetting(QStringLiteral("x"), value); }));
            QCOMPARE(*store.reader->setting(QStringLiteral("x")), value);
        }
        VERIFY_RESULT(store.write([&](Writer &writer) {
            return writer.setSetting(QStringLiteral("x"), QJsonValue(QJsonValue::Undefined));
        }));
        QVERIFY(store.reader->setting(QStringLiteral("x"))->isUndefined());
        QVERIFY(!store.reader->aliveAt()->has_value());
        VERIFY_RESULT(store.write([&](Writer &writer) { return writer.setAliveAt(Timestamp(42)); }));
        QCOMPARE(*store.reader->aliveAt(), std::optional(Timestamp(42)));
    }

    void aRemovedMonitorLeavesNothing()
    {
        StoreFixture store;
        const Monitor gone = store.addMonitor(QStringLiteral("gone"));
        const Monitor stays = store.addMonitor(QStringLiteral("stays"));
        for (const Monitor &monitor : {gone, stays}) {
            for (int i = 0; i < 1200; ++i)
                VERIFY_RESULT(store.record(decisionOf(
                    checkAt(monitor, Timestamp(i * 60'000), i % 50 ? Outcome::Good : Outcome::Bad))));
        }
        VERIFY_RESULT(store.maintainAll(Timestamp(1200 * 60'000)));
        VERIFY_RESULT(store.write([&](Writer &writer) { return writer.purgeMonitor(gone.id); }));
        QCOMPARE(store.reader->monitors()->size(), std::size_t{1});
        QCOMPARE(store.reader->results(gone.id, Timestamp(1), 1).error().code, Error::Code::NotFound);
        QCOMPARE(store.record(decisionOf(checkAt(gone, Timestamp(1)))).error().code, Error::Code::NotFound);
        VERIFY_RESULT(store.maintainAll(Timestamp(1200 * 60'000)));
        const auto database = connectionTo(store, Database::Access::ReadOnly);
        for (const char *sql :
             {"SELECT count(DISTINCT monitor) FROM result", "SELECT count(DISTINCT monitor) FROM hourly",
              "SELECT count(DISTINCT monitor) FROM failure_text"}) {
            qint64 count = 0;
            VERIFY_RESULT(database->each(sql, [&](const SqlRow &row) { count = row.number(0); }));
            QCOMPARE(count, 1);
        }
        // Its key isn't given to another one.
        const Monitor fresh = store.addMonitor(QStringLiteral("new"));
        QVERIFY(store.reader->results(fresh.id, Timestamp(1'000'000'000), 1)->empty());
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "testwriter.moc"
