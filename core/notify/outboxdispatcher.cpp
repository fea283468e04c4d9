// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/outboxdispatcher.h"

#include "core/base/coretext.h"
#include "core/base/logging.h"
#include "core/notify/deliverytask.h"
#include "core/notify/futureanswer.h"
#include "core/notify/outboxqueue.h"
#include "core/notify/retryrules.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace monitron {

using namespace std::chrono_literals;

namespace {
constexpr int mostAtOnce = 8;
constexpr int mostPerChannel = 2;
constexpr int windowSize = 20'000;      // deliveries known at a time
constexpr std::size_t manyMessages = 4; // more than these are sent as one where the channel can do that
constexpr std::size_t closingBatch = 500;
constexpr auto storePause = 30s; // after the outbox could not be read
constexpr auto firstSavePause = 5s;
constexpr auto longestSavePause = 300s;

double randomJitter()
{
    return QRandomGenerator::global()->generateDouble() * 2.0 - 1.0;
}
} // namespace

struct OutboxDispatcher::Private
{
    Private(OutboxDispatcher *dispatcher, Outbox &outboxToUse, SecretStore &secretStore,
            const ChannelServices &channelServices)
        : q(dispatcher), outbox(outboxToUse), secrets(secretStore), clock(channelServices.clock),
          services(channelServices)
    {
    }

    OutboxDispatcher *q;
    Outbox &outbox;
    SecretStore &secrets;
    const Clock &clock;
    ChannelServices services;
    bool networkAvailable = true;

    OutboxQueue queue;
    std::vector<std::unique_ptr<DeliveryTask>> tasks;
    std::vector<Delivery> unsaved; ///< their new state could not be made durable yet
    Duration savePause = firstSavePause;
    std::chrono::nanoseconds saveAgainAt{};
    std::optional<std::chrono::nanoseconds> storeAgainAt;

    QTimer timer;
    bool lookQueued = false;
    bool stale = true;    ///< the queue may lack what the outbox has
    bool partial = false; ///< the outbox had more than the window holds
    QDeadlineTimer rest;  ///< reading a long outbox gets a tenth of our time at most
    std::size_t turn = 0; ///< which channel comes first: each in its turn

    void queueLook();
    void look();
    void reload();
    void serve(ChannelId id);
    void close(ChannelId id, const QString &why);
    void startTask(const ChannelKind &kind, const Channel &channel, std::vector<Delivery> deliveries);
    void onFinished(DeliveryTask *task, const DeliveryOutcome &outcome);
    void save(const Delivery &delivery);
    void onSaved(const Delivery &delivery, const Result<void> &saved);
    void saveAgain();
    void arm();
    [[nodiscard]] int freeSlots(ChannelId id) const;
};

OutboxDispatcher::OutboxDispatcher(Outbox &outbox, SecretStore &secrets, const Clock &clock,
                                   Notifier *notifier, RecipientLookup *recipients, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, outbox, secrets, ChannelServices{clock, notifier, recipients}))
{
    d->timer.setSingleShot(true);
    d->timer.setTimerType(Qt::PreciseTimer);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->look(); });
}

OutboxDispatcher::~OutboxDispatcher() = default;

void OutboxDispatcher::wake()
{
    d->stale = true;
    d->queueLook();
}

void OutboxDispatcher::setNetworkAvailable(bool available)
{
    d->networkAvailable = available;
    d->queueLook();
}

/// Many reasons to look within one turn of the event loop are one look.
void OutboxDispatcher::Private::queueLook()
{
    if (std::exchange(lookQueued, true))
        return;
    QMetaObject::invokeMethod(
        q, [this] { look(); }, Qt::QueuedConnection);
}

void OutboxDispatcher::Private::look()
{
    lookQueued = false;
    if (!unsaved.empty() && clock.steady() >= saveAgainAt)
        saveAgain();
    if (storeAgainAt && clock.steady() >= *storeAgainAt)
        stale = true;
    if (stale && rest.hasExpired())
        reload();
    const std::vector<ChannelId> channels = queue.channels();
    ++turn;
    for (std::size_t i = 0; i < channels.size(); ++i)
        serve(channels[(i + turn) % channels.size()]);
    arm();
}

void OutboxDispatcher::Private::reload()
{
    stale = false;
    storeAgainAt.reset();
    QElapsedTimer spent;
    spent.start();
    const auto next = outbox.nextDueAt();
    // Those that wait for a later attempt as well: they hold up the later messages of their incident.
    constexpr Timestamp always(std::numeric_limits<std::int64_t>::max());
    Result<std::vector<Delivery>> pending;
    if (!next)
        pending = Unexpected(next.error());
    else if (*next)
        pending = outbox.due(always, windowSize);
    if (!pending) {
        qCWarning(logNotify).noquote() << "The outbox can't be read:" << pending.error().message;
        storeAgainAt = clock.steady() + storePause;
        return;
    }
    partial = pending->size() >= windowSize;
    queue.reload(*pending);
    if (spent.elapsed() > 5)
        rest.setRemainingTime(10 * spent.elapsed());
}

int OutboxDispatcher::Private::freeSlots(ChannelId id) const
{
    const auto ofChannel =
        std::count_if(tasks.begin(), tasks.end(), [id](const auto &task) { return task->channel() == id; });
    return std::min(mostAtOnce - static_cast<int>(tasks.size()),
                    mostPerChannel - static_cast<int>(ofChannel));
}

void OutboxDispatcher::Private::serve(ChannelId id)
{
    const Timestamp now = clock.now();
    if (freeSlots(id) <= 0 || queue.ready(id, now, 1, true).empty())
        return;
    const auto channel = outbox.channel(id);
    if (!channel && channel.error().code == Error::Code::NotFound)
        return close(id, CoreText::tr("The channel has been removed."));
    if (!channel) {
        qCWarning(logNotify).noquote() << "A channel can't be read:" << channel.error().message;
        storeAgainAt = clock.steady() + storePause;
        return;
    }
    if (!channel->enabled)
        return close(id, CoreText::tr("The channel is switched off."));
    const ChannelKind *kind = channelKind(channel->kind);
    if (!kind)
        return close(
            id, CoreText::tr("This version of Monitron knows no channels of kind “%1”.").arg(channel->kind));
    if (kind->needsNetwork && !networkAvailable)
        return;

    const std::size_t most = kind->coalesces ? windowSize : static_cast<std::size_t>(freeSlots(id));
    std::vector<Delivery> sendable;
    for (const Delivery &delivery : queue.ready(id, now, most, kind->coalesces)) {
        if (!channel->wants(delivery.message.kind)) {
            queue.setBusy({delivery});
            save(closed(delivery, Delivery::State::Skipped,
                        CoreText::tr("The channel doesn't want messages of this kind."), now));
        } else if (hasExpired(delivery, now)) {
            queue.setBusy({delivery});
            const QString words = CoreText::tr("It could not be sent within a day. %1").arg(delivery.detail);
            save(closed(delivery, Delivery::State::Failed, words.trimmed(), now));
        } else {
            sendable.push_back(delivery);
        }
    }
    if (sendable.size() > manyMessages) {
        startTask(*kind, *channel, std::move(sendable));
        return;
    }
    QSet<IncidentId> started;
    for (const Delivery &delivery : sendable) {
        const IncidentId incident = delivery.message.incident;
        if (freeSlots(id) > 0 && (incident.isNull() || !started.contains(incident))) {
            started.insert(incident);
            startTask(*kind, *channel, {delivery});
        }
    }
}

void OutboxDispatcher::Private::close(ChannelId id, const QString &why)
{
    const Timestamp now = clock.now();
    const std::vector<Delivery> deliveries = queue.ready(id, now, closingBatch, true);
    queue.setBusy(deliveries);
    for (const Delivery &delivery : deliveries)
        save(closed(delivery, Delivery::State::Skipped, why, now));
}

void OutboxDispatcher::Private::startTask(const ChannelKind &kind, const Channel &channel,
                                          std::vector<Delivery> deliveries)
{
    queue.setBusy(deliveries);
    tasks.push_back(std::make_unique<DeliveryTask>(kind, channel, std::move(deliveries), services));
    DeliveryTask *task = tasks.back().get();
    connect(task, &DeliveryTask::finished, q,
            [this, task](const DeliveryOutcome &outcome) { onFinished(task, outcome); });
    task->start(secrets);
}

void OutboxDispatcher::Private::onFinished(DeliveryTask *task, const DeliveryOutcome &outcome)
{
    const auto found =
        std::find_if(tasks.begin(), tasks.end(), [task](const auto &entry) { return entry.get() == task; });
    const std::vector<Delivery> deliveries = task->deliveries();
    found->release()->deleteLater();
    tasks.erase(found);
    const Timestamp now = clock.now();
    const double jitter = randomJitter();
    for (const Delivery &delivery : deliveries) {
        const Delivery after = afterAttempt(delivery, outcome, now, jitter);
        if (after.state != Delivery::State::Delivered)
            qCInfo(logNotify).noquote()
                << "Not delivered through" << delivery.channelName << ":" << after.detail;
        save(after);
    }
    queueLook();
}

void OutboxDispatcher::Private::save(const Delivery &delivery)
{
    whenAnswered(outbox.update(delivery), q,
                 [this, delivery](const Result<void> &saved) { onSaved(delivery, saved); });
}

void OutboxDispatcher::Private::onSaved(const Delivery &delivery, const Result<void> &saved)
{
    if (saved) {
        savePause = firstSavePause;
        queue.settle(delivery);
        stale = stale || (partial && delivery.state != Delivery::State::Pending);
    } else if (saved.error().code == Error::Code::NotFound) {
        Delivery gone = delivery; // removed together with its monitor or channel
        gone.state = Delivery::State::Skipped;
        queue.settle(gone);
    } else {
        // Stays busy, so it isn't sent again in this run.
        qCWarning(logNotify).noquote() << "A delivery can't be recorded:" << saved.error().message;
        if (unsaved.empty()) {
            saveAgainAt = clock.steady() + savePause;
            savePause = std::min<Duration>(savePause * 2, longestSavePause);
        }
        unsaved.push_back(delivery);
    }
    queueLook();
}

void OutboxDispatcher::Private::saveAgain()
{
    for (const Delivery &delivery : std::exchange(unsaved, {}))
        save(delivery);
}

/// One timer for whatever comes next; what ends by itself (a job, a save) makes us look anyway.
void OutboxDispatcher::Private::arm()
{
    std::optional<Duration> wait;
    const auto atMost = [&wait](Duration candidate) {
        candidate = std::max(candidate, Duration(0));
        wait = wait ? std::min(*wait, candidate) : candidate;
    };
    const auto until = [this](std::chrono::nanoseconds at) {
        return std::chrono::ceil<Duration>(at - clock.steady());
    };
    const Timestamp now = clock.now();
    if (const auto next = queue.nextAfter(now))
        atMost(*next - now);
    if (!unsaved.empty())
        atMost(until(saveAgainAt));
    if (storeAgainAt)
        atMost(until(*storeAgainAt));
    if (stale)
        atMost(Duration(rest.remainingTime()));
    if (wait)
        timer.start(std::min<Duration>(*wait + 1ms, 24h));
    else
        timer.stop();
}

} // namespace monitron
