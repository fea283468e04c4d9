// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/notifier.h"
#include "core/notify/outboxdispatcher.h"
#include "core/secrets/memorysecretstore.h"
#include "tests/support/fakeclock.h"

#include <QtTest>

#include <map>
#include <utility>

using namespace monitron;
using namespace std::chrono_literals;

namespace {

template <typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture<Result<T>>(std::move(result));
}

class FakeOutbox final : public Outbox
{
public:
    Result<std::vector<Delivery>> due(Timestamp now, int limit) override
    {
        ++reads;
        if (broken)
            return failure(Error::Code::Io, QStringLiteral("broken"));
        std::vector<Delivery> found;
        for (const auto &[key, delivery] : rows) {
            if (delivery.state == Delivery::State::Pending && delivery.nextAttemptAt <= now &&
                static_cast<int>(found.size()) < limit)
                found.push_back(delivery);
        }
        return found;
    }
    Result<std::optional<Timestamp>> nextDueAt() override
    {
        std::optional<Timestamp> next;
        for (const auto &[key, delivery] : rows) {
            if (delivery.state == Delivery::State::Pending)
                next = std::min(next.value_or(delivery.nextAttemptAt), delivery.nextAttemptAt);
        }
        return next;
    }
    Result<Channel> channel(ChannelId id) override
    {
        for (const Channel &channel : channels) {
            if (channel.id == id)
                return channel;
        }
        return failure(Error::Code::NotFound, QStringLiteral("no such channel"));
    }
    QFuture<Result<void>> update(const Delivery &delivery) override
    {
        ++updates;
        if (readOnly)
            return ready<void>(failure(Error::Code::DiskFull, QStringLiteral("full")));
        rows[delivery.key] = delivery;
        return ready<void>({});
    }

    std::map<qint64, Delivery> rows;
    std::vector<Channel> channels;
    int reads = 0;
    int updates = 0;
    bool broken = false;
    bool readOnly = false;
};

class FakeNotifier final : public Notifier
{
public:
    Result<void> show(const Message &message, const QString &title, const QString &) override
    {
        shown.push_back(title);
        ids.push_back(message.id);
        if (failing)
            return failure(Error::Code::Io, QStringLiteral("busy"));
        return {};
    }
    QStringList shown;
    std::vector<MessageId> ids;
    bool failing = false;
};

class BrokenSecretStore final : public SecretStore
{
public:
    QFuture<Result<QString>> read(const QString &) override
    {
        return ready<QString>(failure(Error::Code::Refused, QStringLiteral("locked")));
    }
    QFuture<Result<void>> write(const QString &, const QString &) override { return ready<void>({}); }
    QFuture<Result<void>> remove(const QString &) override { return ready<void>({}); }
};

} // namespace

class TestOutboxDispatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void deliversAndRecords();
    void retriesAndGivesUpAfterADay();
    void tooOldIsNotSent();
    void laterMessagesOfAnIncidentWait();
    void manyBecomeOne();
    void restartRepeatsWithTheSameKey();
    void channelGoneOffOrMuted();
    void networkLost();
    void brokenSecrets();
    void missingPassword();
    void noDesktop();
    void updateThatFailsIsNotSentAgain();
    void unreadableOutbox();
    void clockSetBack();
    void longQueueOfRemovedChannel();

private:
    Delivery &add(const Channel &channel, IncidentId incident = {});
    void start(Notifier *notifier, SecretStore *secrets = nullptr);
    /// Looks until nothing happens any more.
    void settle();
    Channel &addChannel(const QString &kind);

    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<FakeOutbox> m_outbox;
    std::unique_ptr<FakeNotifier> m_notifier;
    MemorySecretStore m_secrets;
    std::unique_ptr<OutboxDispatcher> m_dispatcher;
};

void TestOutboxDispatcher::init()
{
    m_clock = std::make_unique<test::FakeClock>();
    m_outbox = std::make_unique<FakeOutbox>();
    m_outbox->channels.reserve(10);
    m_notifier = std::make_unique<FakeNotifier>();
}

void TestOutboxDispatcher::cleanup()
{
    m_dispatcher.reset();
}

Channel &TestOutboxDispatcher::addChannel(const QString &kind)
{
    Channel channel;
    channel.id = ChannelId::make(m_clock->now());
    channel.kind = kind;
    channel.name = kind;
    m_outbox->channels.push_back(channel);
    return m_outbox->channels.back();
}

Delivery &TestOutboxDispatcher::add(const Channel &channel, IncidentId incident)
{
    Delivery delivery;
    delivery.key = static_cast<qint64>(m_outbox->rows.size()) + 1;
    delivery.message.id = MessageId::make(m_clock->now());
    delivery.message.at = m_clock->now();
    delivery.message.incident = incident;
    delivery.message.monitorName = QString::number(delivery.key);
    delivery.channel = channel.id;
    delivery.nextAttemptAt = m_clock->now();
    return m_outbox->rows[delivery.key] = delivery;
}

void TestOutboxDispatcher::start(Notifier *notifier, SecretStore *secrets)
{
    m_dispatcher =
        std::make_unique<OutboxDispatcher>(*m_outbox, secrets ? *secrets : m_secrets, *m_clock, notifier);
    settle();
}

void TestOutboxDispatcher::settle()
{
    m_dispatcher->wake();
    // Quiet is when nothing has happened for a while: answers come through the event loop, in several steps.
    int seen = m_outbox->updates;
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < 30) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (std::exchange(seen, m_outbox->updates) != m_outbox->updates)
            quiet.restart();
    }
}

void TestOutboxDispatcher::deliversAndRecords()
{
    const Channel &desktop = addChannel(QStringLiteral("desktop"));
    const Delivery &delivery = add(desktop);
    start(m_notifier.get());
    QVERIFY(delivery.state == Delivery::State::Delivered);
    QCOMPARE(delivery.attempts, 1);
    QCOMPARE(delivery.finishedAt.value().ms(), m_clock->now().ms());
    QCOMPARE(m_notifier->shown, QStringList{QStringLiteral("Down: 1")});
    settle();
    QCOMPARE(m_notifier->shown.size(), 1);
}

void TestOutboxDispatcher::retriesAndGivesUpAfterADay()
{
    const Delivery &delivery = add(addChannel(QStringLiteral("desktop")));
    m_notifier->failing = true;
    start(m_notifier.get());
    QCOMPARE(delivery.attempts, 1);
    QCOMPARE(delivery.detail, QStringLiteral("busy"));
    settle();
    QCOMPARE(delivery.attempts, 1);
    const Timestamp decided = m_clock->now();
    while (delivery.state == Delivery::State::Pending) {
        const int before = delivery.attempts;
        m_clock->advance(delivery.nextAttemptAt - m_clock->now() - 1ms);
        settle();
        QCOMPARE(delivery.attempts, before);
        m_clock->advance(1ms);
        settle();
        QCOMPARE(delivery.attempts, before + 1);
    }
    QVERIFY(delivery.state == Delivery::State::Failed);
    QCOMPARE(delivery.detail, QStringLiteral("busy"));
    QVERIFY(m_clock->now() - decided > 22h && m_clock->now() - decided <= 24h);
    for (const MessageId &id : m_notifier->ids)
        QVERIFY(id == delivery.message.id);
}

void TestOutboxDispatcher::tooOldIsNotSent()
{
    const Delivery &delivery = add(addChannel(QStringLiteral("desktop")));
    m_clock->advance(25h);
    start(m_notifier.get());
    QVERIFY(delivery.state == Delivery::State::Failed);
    QVERIFY(delivery.detail.contains(QStringLiteral("within a day")));
    QVERIFY(m_notifier->shown.isEmpty());
}

void TestOutboxDispatcher::laterMessagesOfAnIncidentWait()
{
    const Channel &desktop = addChannel(QStringLiteral("desktop"));
    const IncidentId incident = IncidentId::make(m_clock->now());
    const Delivery &down = add(desktop, incident);
    m_notifier->failing = true;
    start(m_notifier.get());
    QCOMPARE(down.attempts, 1);
    m_notifier->failing = false;
    const Delivery &recovered = add(desktop, incident);
    const Delivery &other = add(desktop, IncidentId::make(m_clock->now()));
    settle();
    QVERIFY(recovered.state == Delivery::State::Pending);
    QVERIFY(other.state == Delivery::State::Delivered);
    m_clock->advance(down.nextAttemptAt - m_clock->now());
    settle();
    QCOMPARE(m_notifier->shown, (QStringList{QStringLiteral("Down: 1"), QStringLiteral("Down: 3"),
                                             QStringLiteral("Down: 1"), QStringLiteral("Down: 2")}));
}

void TestOutboxDispatcher::manyBecomeOne()
{
    const Channel &desktop = addChannel(QStringLiteral("desktop"));
    const IncidentId incident = IncidentId::make(m_clock->now());
    for (int i = 0; i < 1000; ++i)
        add(desktop, i % 2 == 0 ? incident : IncidentId());
    start(m_notifier.get());
    QCOMPARE(m_notifier->shown, QStringList{QStringLiteral("1000 alerts")});
    for (const auto &[key, delivery] : m_outbox->rows)
        QVERIFY(delivery.state == Delivery::State::Delivered);
    for (int i = 0; i < 4; ++i)
        add(desktop);
    settle();
    QCOMPARE(m_notifier->shown.size(), 5);
}

void TestOutboxDispatcher::restartRepeatsWithTheSameKey()
{
    const Delivery &delivery = add(addChannel(QStringLiteral("desktop")));
    m_outbox->readOnly = true;
    start(m_notifier.get());
    QCOMPARE(m_notifier->ids.size(), std::size_t(1));
    m_dispatcher.reset();
    m_outbox->readOnly = false;
    start(m_notifier.get());
    QCOMPARE(m_notifier->ids.size(), std::size_t(2));
    QVERIFY(m_notifier->ids[0] == m_notifier->ids[1]);
    QVERIFY(delivery.state == Delivery::State::Delivered);
}

void TestOutboxDispatcher::channelGoneOffOrMuted()
{
    Channel &muted = addChannel(QStringLiteral("desktop"));
    muted.muted = {MessageKind::Down};
    Channel &off = addChannel(QStringLiteral("desktop"));
    off.enabled = false;
    Channel gone;
    gone.id = ChannelId::make(m_clock->now());
    const std::vector<const Delivery *> deliveries{&add(muted), &add(off), &add(gone),
                                                   &add(addChannel(QStringLiteral("pigeon")))};
    start(m_notifier.get());
    for (const Delivery *delivery : deliveries) {
        QVERIFY(delivery->state == Delivery::State::Skipped);
        QVERIFY(!delivery->detail.isEmpty());
        QCOMPARE(delivery->attempts, 0);
    }
    QVERIFY(m_notifier->shown.isEmpty());
}

void TestOutboxDispatcher::networkLost()
{
    const Delivery &shown = add(addChannel(QStringLiteral("desktop")));
    const Delivery &hook = add(addChannel(QStringLiteral("webhook")));
    m_dispatcher = std::make_unique<OutboxDispatcher>(*m_outbox, m_secrets, *m_clock, m_notifier.get());
    m_dispatcher->setNetworkAvailable(false);
    settle();
    QVERIFY(shown.state == Delivery::State::Delivered);
    QVERIFY(hook.state == Delivery::State::Pending);
    QCOMPARE(hook.attempts, 0);
    m_dispatcher->setNetworkAvailable(true);
    QTRY_VERIFY(hook.state == Delivery::State::Failed); // it has no address
    QVERIFY(hook.detail.startsWith(QStringLiteral("url: ")));
}

void TestOutboxDispatcher::brokenSecrets()
{
    const Delivery &delivery = add(addChannel(QStringLiteral("webhook")));
    BrokenSecretStore broken;
    start(m_notifier.get(), &broken);
    QTRY_COMPARE(delivery.attempts, 1);
    QVERIFY(delivery.state == Delivery::State::Pending);
    QVERIFY(delivery.detail.endsWith(QStringLiteral("locked")));
    m_dispatcher.reset();
}

void TestOutboxDispatcher::missingPassword()
{
    Channel &mail = addChannel(QStringLiteral("email"));
    mail.settings = QJsonObject{{QStringLiteral("user"), QStringLiteral("ann")}};
    const Delivery &delivery = add(mail);
    start(m_notifier.get());
    QTRY_VERIFY(delivery.state == Delivery::State::Failed);
    QVERIFY(delivery.detail.startsWith(QStringLiteral("Password: ")));
}

void TestOutboxDispatcher::noDesktop()
{
    const Delivery &delivery = add(addChannel(QStringLiteral("desktop")));
    start(nullptr);
    QVERIFY(delivery.state == Delivery::State::Failed);
    QVERIFY(delivery.detail.contains(QStringLiteral("no desktop")));
}

void TestOutboxDispatcher::updateThatFailsIsNotSentAgain()
{
    const Delivery &delivery = add(addChannel(QStringLiteral("desktop")));
    m_outbox->readOnly = true;
    start(m_notifier.get());
    QCOMPARE(m_outbox->updates, 1);
    for (int i = 0; i < 5; ++i)
        settle();
    QCOMPARE(m_outbox->updates, 1);
    m_clock->advance(6s);
    settle();
    QCOMPARE(m_outbox->updates, 2);
    m_outbox->readOnly = false;
    m_clock->advance(1min);
    settle();
    QVERIFY(delivery.state == Delivery::State::Delivered);
    QCOMPARE(m_notifier->shown.size(), 1);
}

void TestOutboxDispatcher::unreadableOutbox()
{
    const Delivery &delivery = add(addChannel(QStringLiteral("desktop")));
    m_outbox->broken = true;
    start(m_notifier.get());
    const int reads = m_outbox->reads;
    for (int i = 0; i < 100; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(m_outbox->reads, reads);
    m_outbox->broken = false;
    settle();
    QVERIFY(delivery.state == Delivery::State::Delivered);
}

void TestOutboxDispatcher::clockSetBack()
{
    const Delivery &delivery = add(addChannel(QStringLiteral("desktop")));
    m_clock->shiftWallClock(-5h);
    start(m_notifier.get());
    QVERIFY(delivery.state == Delivery::State::Delivered);
}

void TestOutboxDispatcher::longQueueOfRemovedChannel()
{
    Channel gone;
    gone.id = ChannelId::make(m_clock->now());
    for (int i = 0; i < 1500; ++i)
        add(gone);
    const Delivery &last = add(addChannel(QStringLiteral("desktop")));
    start(m_notifier.get());
    QTRY_VERIFY(last.state == Delivery::State::Delivered);
    const auto pending = [this] {
        return std::count_if(m_outbox->rows.begin(), m_outbox->rows.end(),
                             [](const auto &row) { return row.second.state == Delivery::State::Pending; });
    };
    QTRY_COMPARE(pending(), 0);
}

QTEST_GUILESS_MAIN(TestOutboxDispatcher)
#include "testoutboxdispatcher.moc"
