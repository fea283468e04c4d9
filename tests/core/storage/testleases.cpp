// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelistener.h"
#include "core/storage/replicarepository.h"
#include "tests/core/storage/storeconnection.h"

#include <QSignalSpy>

using namespace monitron;

/// Who has which monitor and which delivery, where several processes share a store.
class TestLeases : public QObject
{
    Q_OBJECT

    std::unique_ptr<Store> another()
    {
        auto opened = m_fixture->openStore();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }
    ReplicaId join(Store &store, bool runsChecks = true)
    {
        Replica replica;
        replica.id = ReplicaId::make(Timestamp(1000));
        replica.name = QStringLiteral("host:1");
        replica.role = QStringLiteral("all");
        replica.runsChecks = runsChecks;
        must(store.write([&](Writer &writer) { return writer.replicas().join(replica); }));
        return replica.id;
    }
    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }
    static std::vector<HeldMonitor> claim(Store &store, ReplicaId by, int limit = 100)
    {
        std::vector<HeldMonitor> claimed;
        must(store.write([&](Writer &writer) {
            return writer.claimMonitors(by, limit).map([&](const auto &got) { claimed = got; });
        }));
        return claimed;
    }
    static HeldMonitor take(Store &store, MonitorId id, ReplicaId by)
    {
        HeldMonitor taken;
        must(store.write([&](Writer &writer) {
            return writer.takeMonitors({id}, by).map([&](const auto &got) { taken = got.front(); });
        }));
        return taken;
    }
    static Decision decide(const HeldMonitor &held, Timestamp at, MonitorStatus status = MonitorStatus::Up)
    {
        Decision decision = decisionOf(checkAt(held.view.monitor, at));
        decision.fence = held.fence;
        decision.state = held.view.state;
        decision.state->status = status;
        decision.state->lastCheckAt = at;
        return decision;
    }
    static Result<ChangeSet> record(Store &store, const Decision &decision)
    {
        return store.write([&](Writer &writer) { return writer.record(decision); });
    }
    void giveUpAllSilent()
    {
        must(m_fixture->write([](Writer &writer) { return writer.replicas().giveUp(Duration(-1)); }));
    }
    /// A message of this incident, to the only channel.
    void enqueue(IncidentId incident, Timestamp at)
    {
        Message message;
        message.id = MessageId::make(at);
        message.kind = MessageKind::Down;
        message.incident = incident;
        message.at = at;
        must(m_fixture->write([&](Writer &writer) { return writer.enqueue(message, m_channel); }));
    }
    std::vector<Delivery> deliveries(Store &store, ReplicaId by, int limit = 100)
    {
        must(store.write(
            [&](Writer &writer) { return writer.claimDeliveries(by, Timestamp(1'000'000), limit); }));
        return must(m_fixture->reader->dueDeliveries(by, Timestamp(1'000'000), 100));
    }

    std::unique_ptr<StoreFixture> m_fixture;
    ChannelId m_channel;

private Q_SLOTS:
    void initTestCase() { qputenv("MONITRON_TEST_STORE", "postgres"); }
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        Channel channel;
        channel.id = m_channel = ChannelId::make(Timestamp(1));
        channel.kind = QStringLiteral("webhook");
        channel.name = QStringLiteral("Hook");
        must(m_fixture->write([&](Writer &writer) {
            return writer.saveChannel(channel, Timestamp(1)).map([](const Channel &) {});
        }));
    }
    void cleanup() { m_fixture.reset(); }

    void eachMonitorIsClaimedOnce()
    {
        for (int i = 0; i < 20; ++i)
            m_fixture->addMonitor(QString::number(i), Timestamp(1000 + i));
        const auto other = another();
        const ReplicaId a = join(*m_fixture->store);
        const ReplicaId b = join(*other);
        const auto first = claim(*m_fixture->store, a, 12);
        const auto second = claim(*other, b);
        QCOMPARE(first.size(), std::size_t(12));
        QCOMPARE(second.size(), std::size_t(8));
        QSet<MonitorId> all;
        for (const auto &list : {first, second}) {
            for (const HeldMonitor &held : list)
                all.insert(held.view.monitor.id);
        }
        QCOMPARE(all.size(), 20);
        QCOMPARE(claim(*other, b).size(), std::size_t(0));
    }
    void whatAnotherIsClaimingIsPassedOver()
    {
        for (int i = 0; i < 4; ++i)
            m_fixture->addMonitor(QString::number(i), Timestamp(1000 + i));
        const auto other = another();
        const ReplicaId a = join(*m_fixture->store);
        const ReplicaId b = join(*other);
        must(m_fixture->write([&](Writer &writer) -> Result<void> {
            const auto mine = writer.claimMonitors(a, 3);
            // In the middle of this transaction:
            return mine.map([&](const auto &) {
                if (claim(*other, b).size() != 1)
                    qFatal("the other one waited, or took what was being claimed");
            });
        }));
    }
    void theFenceKeepsOutWhoHadItBefore()
    {
        const Monitor monitor = m_fixture->addMonitor();
        const auto other = another();
        const ReplicaId a = join(*m_fixture->store);
        const ReplicaId b = join(*other);
        const HeldMonitor before = claim(*m_fixture->store, a).front();
        VERIFY_RESULT(record(*m_fixture->store, decide(before, Timestamp(5000))));
        const HeldMonitor after = take(*other, monitor.id, b);
        QVERIFY(after.fence > before.fence);
        QCOMPARE(after.view.state.lastCheckAt, std::optional(Timestamp(5000)));
        VERIFY_RESULT(record(*other, decide(after, Timestamp(6000))));

        Decision late = decide(before, Timestamp(7000), MonitorStatus::Down);
        Message message;
        message.id = MessageId::make(Timestamp(7000));
        message.at = Timestamp(7000);
        late.messages = {message};
        const auto refused = record(*m_fixture->store, late);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Gone);
        const auto view = must(m_fixture->reader->monitors()).front();
        QCOMPARE(view.state.lastCheckAt, std::optional(Timestamp(6000)));
        QVERIFY(view.state.status == MonitorStatus::Up);
        QCOMPARE(must(m_fixture->reader->results(monitor.id, Timestamp(100'000), 10)).size(), std::size_t(2));
        QVERIFY(!must(m_fixture->reader->nextDeliveryAt()));
    }
    void takingWhatOneHasChangesNothing()
    {
        const Monitor monitor = m_fixture->addMonitor();
        const ReplicaId a = join(*m_fixture->store);
        const HeldMonitor before = claim(*m_fixture->store, a).front();
        QCOMPARE(take(*m_fixture->store, monitor.id, a).fence, before.fence);
    }
    void whatIsReleasedIsFree()
    {
        const Monitor monitor = m_fixture->addMonitor();
        const ReplicaId a = join(*m_fixture->store);
        const ReplicaId b = join(*m_fixture->store);
        QCOMPARE(claim(*m_fixture->store, a).size(), std::size_t(1));
        must(m_fixture->write([&](Writer &writer) { return writer.releaseMonitors({monitor.id}, b); }));
        QCOMPARE(claim(*m_fixture->store, b).size(), std::size_t(0)); // it wasn't b's
        must(m_fixture->write([&](Writer &writer) { return writer.releaseMonitors({monitor.id}, a); }));
        QCOMPARE(claim(*m_fixture->store, b).size(), std::size_t(1));
        QCOMPARE(must(m_fixture->reader->replicas()).size(), std::size_t(2));
    }
    void whoIsSilentIsGivenUp()
    {
        m_fixture->addMonitor();
        const ReplicaId a = join(*m_fixture->store);
        QCOMPARE(claim(*m_fixture->store, a).size(), std::size_t(1));
        giveUpAllSilent();
        bool isMember = true;
        must(m_fixture->write([&](Writer &writer) {
            return writer.replicas().beat(a, 1).map([&](bool is) { isMember = is; });
        }));
        QVERIFY(!isMember);
        const ReplicaId b = join(*m_fixture->store);
        QCOMPARE(claim(*m_fixture->store, b).size(), std::size_t(1));
        // Nothing refers to it any more: the next time it is forgotten.
        must(m_fixture->write(
            [&](Writer &writer) { return writer.replicas().giveUp(std::chrono::hours(1)); }));
        const auto left = must(m_fixture->reader->replicas());
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().id, b);
    }
    void whoWasGivenUpTakesNothing()
    {
        const Monitor monitor = m_fixture->addMonitor();
        enqueue(IncidentId::make(Timestamp(1)), Timestamp(10));
        const ReplicaId a = join(*m_fixture->store);
        giveUpAllSilent(); // and forgotten at once: nothing refers to it
        QVERIFY(must(m_fixture->reader->replicas()).empty());
        for (const ReplicaId gone : {a, ReplicaId()}) {
            const auto taken = m_fixture->write([&](Writer &writer) {
                return writer.takeMonitors({monitor.id}, gone).map([](const auto &) {});
            });
            QVERIFY(!taken);
            QCOMPARE(taken.error().code, Error::Code::Gone);
            const auto claimed = m_fixture->write(
                [&](Writer &writer) { return writer.claimDeliveries(gone, Timestamp(1'000'000), 10); });
            QVERIFY(!claimed);
        }
        const ReplicaId b = join(*m_fixture->store);
        QCOMPARE(claim(*m_fixture->store, b).size(), std::size_t(1));
        QCOMPARE(deliveries(*m_fixture->store, b).size(), std::size_t(1));
    }
    void whatIsInTheTrashIsNobodys()
    {
        const Monitor monitor = m_fixture->addMonitor();
        must(
            m_fixture->write([&](Writer &writer) { return writer.removeMonitor(monitor.id, Timestamp(9)); }));
        const ReplicaId a = join(*m_fixture->store);
        QCOMPARE(claim(*m_fixture->store, a).size(), std::size_t(0));
        const auto taken = m_fixture->write(
            [&](Writer &writer) { return writer.takeMonitors({monitor.id}, a).map([](const auto &) {}); });
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, Error::Code::NotFound);
    }

    void deliveriesOfOneIncidentStayTogether()
    {
        const ReplicaId a = join(*m_fixture->store);
        const ReplicaId b = join(*m_fixture->store);
        const IncidentId one = IncidentId::make(Timestamp(1));
        const IncidentId two = IncidentId::make(Timestamp(2));
        enqueue(one, Timestamp(10));
        enqueue(one, Timestamp(11));
        enqueue(two, Timestamp(12));
        QCOMPARE(deliveries(*m_fixture->store, a, 1).size(), std::size_t(1));
        const auto others = deliveries(*m_fixture->store, b);
        QCOMPARE(others.size(), std::size_t(1)); // not the second one of the incident that a has begun
        QCOMPARE(others.front().message.incident, two);
        QCOMPARE(deliveries(*m_fixture->store, a).size(), std::size_t(2));
    }
    void onlyWhoSendsADeliveryMaySettleIt()
    {
        const ReplicaId a = join(*m_fixture->store);
        enqueue(IncidentId::make(Timestamp(1)), Timestamp(10));
        Delivery delivery = deliveries(*m_fixture->store, a).front();
        giveUpAllSilent();
        const ReplicaId b = join(*m_fixture->store);
        QCOMPARE(deliveries(*m_fixture->store, b).size(), std::size_t(1));
        delivery.state = Delivery::State::Delivered;
        const auto settle = [&](ReplicaId by) {
            return m_fixture->write([&](Writer &writer) { return writer.updateDelivery(delivery, by); });
        };
        const auto late = settle(a);
        QVERIFY(!late);
        QCOMPARE(late.error().code, Error::Code::NotFound);
        VERIFY_RESULT(settle(b));
        QVERIFY(!must(m_fixture->reader->nextDeliveryAt(b)));
    }

    void theListenerHearsOfOthers()
    {
        const Monitor monitor = m_fixture->addMonitor();
        const auto other = another();
        const auto listener = m_fixture->store->openListener();
        QSignalSpy heard(listener.get(), &ChangeListener::changed);
        ChangeSet all;
        const auto waitFor = [&](auto &&isThere) {
            return QTest::qWaitFor(
                [&] {
                    while (!heard.isEmpty())
                        all.merge(heard.takeFirst().front().value<ChangeSet>());
                    return isThere();
                },
                10'000);
        };
        // It begins with what comes after its first look.
        QVERIFY(waitFor([&] {
            must(other->write([](Writer &writer) { return writer.setSetting(QStringLiteral("a"), 1); }));
            return all.settings;
        }));
        const ReplicaId b = join(*other);
        const HeldMonitor held = claim(*other, b).front();
        VERIFY_RESULT(record(*other, decide(held, Timestamp(5000))));
        QVERIFY(waitFor([&] { return all.states.contains(monitor.id); }));
        QVERIFY(all.sequence > 0);
        QVERIFY(!all.interruptions);
        VERIFY_RESULT(other->write([&](Writer &writer) {
            return writer.saveInterruption(
                {monitor.id, Interruption::Kind::Pause, Timestamp(6000), std::nullopt});
        }));
        QVERIFY(waitFor([&] { return all.interruptions; }));
    }
    void whatTheListenerMissedItTellsLater()
    {
        const Monitor monitor = m_fixture->addMonitor();
        const auto listener = m_fixture->store->openListener();
        QSignalSpy heard(listener.get(), &ChangeListener::changed);
        const auto other = another();
        QVERIFY(QTest::qWaitFor(
            [&] {
                must(other->write([](Writer &writer) { return writer.setSetting(QStringLiteral("a"), 1); }));
                return !heard.isEmpty();
            },
            10'000));
        heard.clear();
        // All connections are cut, as by a restart.
        const auto database = connectionTo(*m_fixture);
        VERIFY_RESULT(database->execute(QStringLiteral(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND "
            "datname = current_database()")));
        QVERIFY(QTest::qWaitFor(
            [&] {
                return std::any_of(heard.begin(), heard.end(), [&](const QList<QVariant> &arguments) {
                    const auto changes = arguments.front().value<ChangeSet>();
                    return changes.monitors.contains(monitor.id) && changes.states.contains(monitor.id);
                });
            },
            20'000));
    }
};

QTEST_GUILESS_MAIN(TestLeases)
#include "testleases.moc"
