// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/base/coretext.h"
#include "core/engine/enginecore.h"
#include "core/engine/storeoutbox.h"
#include "core/notify/outboxdispatcher.h"
#include "core/secrets/secretstore.h"
#include "core/storage/changelistener.h"
#include "core/storage/reader.h"
#include "core/storage/recorder.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"

#include <QMutex>
#include <QPromise>
#include <QThread>

#include <future>

namespace monitron {

struct Engine::Private
{
    Private(Store &theStore, SecretStore &theSecrets, const Clock &theClock, Notifier *theNotifier,
            EngineOptions theOptions)
        : store(theStore), secrets(theSecrets), clock(theClock), notifier(theNotifier),
          options(std::move(theOptions)), recorder(std::make_unique<Recorder>(theStore))
    {
    }

    Store &store;
    SecretStore &secrets;
    const Clock &clock;
    Notifier *notifier;
    EngineOptions options;
    std::unique_ptr<Recorder> recorder;
    QThread engineThread;
    QThread notifyThread;
    std::unique_ptr<EngineCore> core;
    std::unique_ptr<StoreOutbox> outbox;
    std::unique_ptr<OutboxDispatcher> dispatcher;
    std::unique_ptr<ChangeListener> listener; ///< where others use the store as well
    mutable QMutex mutex;                     // guards health, and the recorder's going
    EngineHealth health;

    /// A promise that is kept in any case: what nobody will do any more is refused.
    template <typename T>
    static std::shared_ptr<QPromise<Result<T>>> promise()
    {
        auto made =
            std::shared_ptr<QPromise<Result<T>>>(new QPromise<Result<T>>, [](QPromise<Result<T>> *going) {
                if (!going->future().isFinished()) {
                    going->addResult(notRunning());
                    going->finish();
                }
                delete going;
            });
        made->start();
        return made;
    }
    static Unexpected notRunning()
    {
        return failure(Error::Code::Refused, CoreText::tr("The engine is not running."));
    }

    /// Runs `work` on the engine's thread; it is given a promise to keep, at once or later.
    template <typename T>
    QFuture<Result<T>> ask(std::function<void(EngineCore &, std::function<void(Result<T>)>)> work)
    {
        const auto kept = promise<T>();
        if (core) {
            const auto done = [kept](Result<T> result) {
                kept->addResult(std::move(result));
                kept->finish();
            };
            QMetaObject::invokeMethod(core.get(), [this, work, done] { work(*core, done); });
        }
        return kept->future();
    }

    /// Makes the last writes; whoever asks for one from here on is refused.
    void endRecorder()
    {
        std::unique_ptr<Recorder> ending;
        {
            const QMutexLocker lock(&mutex);
            ending = std::move(recorder);
        }
    }

    template <typename T>
    QFuture<Result<T>> write(std::function<Result<T>(Writer &)> job)
    {
        const auto kept = promise<T>();
        auto answer = std::make_shared<Result<T>>(failure(Error::Code::Internal, QString()));
        const QMutexLocker lock(&mutex);
        if (!recorder)
            return kept->future();
        recorder->submitNow(
            [job, answer](Writer &writer) -> Result<void> {
                *answer = job(writer);
                return answer->has_value() ? Result<void>() : tl::make_unexpected(answer->error());
            },
            [kept, answer](const Result<void> &written) {
                kept->addResult(written ? *answer : Result<T>(tl::make_unexpected(written.error())));
                kept->finish();
            });
        return kept->future();
    }
};

Engine::Engine(Store &store, SecretStore &secrets, const Clock &clock, Notifier *notifier,
               EngineOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(store, secrets, clock, notifier, std::move(options)))
{
    qRegisterMetaType<ChangeSet>();
    qRegisterMetaType<EngineHealth>();
    d->engineThread.setObjectName(QStringLiteral("engine"));
    d->notifyThread.setObjectName(QStringLiteral("notify"));
    connect(d->recorder.get(), &Recorder::committed, this, &Engine::committed, Qt::DirectConnection);
}

Engine::~Engine()
{
    stop();
}

Result<void> Engine::start()
{
    const QFuture<Result<void>> answer = startSoon();
    Result<void> started = answer.result();
    if (!started)
        stop();
    return started;
}

QFuture<Result<void>> Engine::startSoon()
{
    if (const auto prepared = prepare(); !prepared) {
        QPromise<Result<void>> refused;
        refused.start();
        refused.addResult(tl::make_unexpected(prepared.error()));
        refused.finish();
        return refused.future();
    }
    return d->ask<void>([](EngineCore &core, auto done) { done(core.start()); });
}

/// Everything but the loading of the monitors.
Result<void> Engine::prepare()
{
    if (d->core)
        return failure(Error::Code::Refused, CoreText::tr("The engine is running already."));
    auto reader = d->store.openReader();
    if (!reader)
        return tl::make_unexpected(reader.error());
    std::function<ReplicaId()> self;
    if (d->options.replica)
        self = [this] { return d->options.replica->runsChecks ? d->core->replica() : ReplicaId(); };
    d->outbox = std::make_unique<StoreOutbox>(std::move(*reader), *d->recorder, self);
    d->notifyThread.start();
    d->engineThread.start();

    QObject onEngine;
    onEngine.moveToThread(&d->engineThread);
    QObject onNotify;
    onNotify.moveToThread(&d->notifyThread);
    QMetaObject::invokeMethod(
        &onEngine,
        [this] {
            d->core = std::make_unique<EngineCore>(d->store, *d->recorder, d->secrets, d->clock, d->options);
            connect(d->recorder.get(), &Recorder::stalled, d->core.get(), &EngineCore::storageStalled);
            connect(d->recorder.get(), &Recorder::recovered, d->core.get(), &EngineCore::storageRecovered);
            connect(d->recorder.get(), &Recorder::damaged, d->core.get(), &EngineCore::storageDamaged);
            connect(
                d->core.get(), &EngineCore::healthChanged, this,
                [this](const EngineHealth &health) {
                    {
                        const QMutexLocker lock(&d->mutex);
                        d->health = health;
                    }
                    QMetaObject::invokeMethod(d->dispatcher.get(),
                                              [this, available = health.networkAvailable] {
                                                  d->dispatcher->setNetworkAvailable(available);
                                              });
                    Q_EMIT healthChanged(health);
                },
                Qt::DirectConnection);
            connect(
                d->recorder.get(), &Recorder::committed, d->core.get(),
                [core = d->core.get()](const ChangeSet &changes) {
                    if (EngineCore::concerns(changes))
                        QMetaObject::invokeMethod(core, [core, changes] { core->takeChanges(changes); });
                },
                Qt::DirectConnection);
        },
        Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
        &onNotify,
        [this] {
            d->dispatcher = std::make_unique<OutboxDispatcher>(*d->outbox, d->secrets, d->clock, d->notifier,
                                                               d->options.recipients);
            d->dispatcher->wake();
        },
        Qt::BlockingQueuedConnection);
    connect(d->core.get(), &EngineCore::outboxMayHaveMore, d->dispatcher.get(), &OutboxDispatcher::wake);
    connect(d->recorder.get(), &Recorder::committed, d->dispatcher.get(), [this](const ChangeSet &changes) {
        if (changes.outbox || changes.channels)
            d->dispatcher->wake();
    });
    if (d->options.replica)
        follow();
    return {};
}

/// Tells what others do with the store.
void Engine::follow()
{
    d->listener = d->store.openListener();
    if (!d->listener)
        return;
    connect(d->listener.get(), &ChangeListener::changed, this, &Engine::followed, Qt::DirectConnection);
    connect(d->listener.get(), &ChangeListener::changed, d->core.get(), &EngineCore::follow);
    connect(d->listener.get(), &ChangeListener::changed, d->dispatcher.get(),
            [this](const ChangeSet &changes) {
                if (changes.channels)
                    d->dispatcher->wake();
            });
}

void Engine::drain(Duration atMost)
{
    if (!d->core)
        return;
    const auto drained = std::make_shared<std::promise<void>>();
    const std::future<void> done = drained->get_future();
    QMetaObject::invokeMethod(d->core.get(),
                              [this, drained] { d->core->drain([drained] { drained->set_value(); }); });
    done.wait_for(atMost);
}

void Engine::stop()
{
    if (!d->recorder)
        return;
    d->listener.reset();
    if (d->core) {
        QMetaObject::invokeMethod(
            d->core.get(), [this] { d->core->stop(); }, Qt::BlockingQueuedConnection);
        // The last writes are made before the objects that they answer to go.
        QMetaObject::invokeMethod(
            d->dispatcher.get(), [this] { d->dispatcher.reset(); }, Qt::BlockingQueuedConnection);
        disconnect(d->recorder.get(), nullptr, d->core.get(), nullptr);
        d->endRecorder();
        QMetaObject::invokeMethod(
            d->core.get(), [this] { d->core.reset(); }, Qt::BlockingQueuedConnection);
    }
    d->endRecorder();
    d->engineThread.quit();
    d->engineThread.wait();
    d->notifyThread.quit();
    d->notifyThread.wait();
    d->outbox.reset();
}

QFuture<Result<Monitor>> Engine::saveMonitor(const Monitor &monitor, const std::optional<QString> &secret,
                                             const QString &who)
{
    return d->ask<Monitor>([monitor, secret, who](EngineCore &core, auto done) {
        core.saveMonitor(monitor, secret, who, std::move(done));
    });
}

QFuture<Result<void>> Engine::saveMonitors(const std::vector<Monitor> &monitors, const QString &who)
{
    return d->ask<void>(
        [monitors, who](EngineCore &core, auto done) { core.saveMonitors(monitors, who, std::move(done)); });
}

QFuture<Result<void>> Engine::removeMonitors(const std::vector<MonitorId> &ids, const QString &who)
{
    return d->ask<void>(
        [ids, who](EngineCore &core, auto done) { core.removeMonitors(ids, who, std::move(done)); });
}

QFuture<Result<void>> Engine::restoreMonitors(const std::vector<MonitorId> &ids, const QString &who)
{
    return d->ask<void>(
        [ids, who](EngineCore &core, auto done) { core.restoreMonitors(ids, who, std::move(done)); });
}

QFuture<Result<void>> Engine::setPaused(const std::vector<MonitorId> &ids, bool paused, const QString &who)
{
    return d->ask<void>([ids, paused, who](EngineCore &core, auto done) {
        core.setPaused(ids, paused, who, std::move(done));
    });
}

QFuture<Result<CheckResult>> Engine::tryMonitor(const Monitor &monitor, const std::optional<QString> &secret)
{
    return d->ask<CheckResult>([monitor, secret](EngineCore &core, auto done) {
        core.tryMonitor(monitor, secret, std::move(done));
    });
}

QFuture<Result<void>> Engine::runNow(const std::vector<MonitorId> &ids)
{
    return d->ask<void>([ids](EngineCore &core, auto done) { core.runNow(ids, std::move(done)); });
}

QFuture<Result<CheckResult>> Engine::runAndWait(MonitorId id)
{
    return d->ask<CheckResult>([id](EngineCore &core, auto done) { core.runAndWait(id, std::move(done)); });
}

QFuture<Result<void>> Engine::runFailingNow()
{
    return d->ask<void>([](EngineCore &core, auto done) { done(core.runFailingNow()); });
}

QFuture<Result<void>> Engine::acknowledge(MonitorId monitor, const QString &who, const QString &note)
{
    return d->ask<void>([monitor, who, note](EngineCore &core, auto done) {
        core.acknowledge(monitor, who, note, std::move(done));
    });
}

QFuture<Result<void>> Engine::addNote(IncidentId incident, const QString &who, const QString &text)
{
    const IncidentNote note{d->clock.now(), who, text};
    return d->write<void>([incident, note](Writer &writer) { return writer.addNote(incident, note); });
}

QFuture<Result<Channel>> Engine::saveChannel(const Channel &channel, const std::optional<QString> &secret)
{
    Channel prepared = channel;
    const Timestamp at = d->clock.now();
    if (prepared.id.isNull())
        prepared.id = ChannelId::make(at);
    const auto save = [this, prepared, at, newSecret = secret.has_value()] {
        return d->write<Channel>([prepared, at, newSecret](Writer &writer) {
            return writer.saveChannel(prepared, at, newSecret);
        });
    };
    if (!secret)
        return save();
    return d->secrets.write(prepared.secretKey(), *secret)
        .then([save](const Result<void> &written) -> QFuture<Result<Channel>> {
            if (written)
                return save();
            QPromise<Result<Channel>> refused;
            refused.start();
            refused.addResult(tl::make_unexpected(written.error()));
            refused.finish();
            return refused.future();
        })
        .unwrap();
}

QFuture<Result<void>> Engine::removeChannel(ChannelId id)
{
    Channel removed;
    removed.id = id;
    (void)d->secrets.remove(removed.secretKey());
    return d->write<void>([id](Writer &writer) { return writer.removeChannel(id); });
}

QFuture<Result<void>> Engine::setSetting(const QString &key, const QJsonValue &value)
{
    return d->write<void>([key, value](Writer &writer) { return writer.setSetting(key, value); });
}

QFuture<Result<void>> Engine::write(const std::function<Result<void>(Writer &)> &job)
{
    return d->write<void>(job);
}

int Engine::held() const
{
    return d->core ? d->core->held() : 0;
}

EngineHealth Engine::health() const
{
    const QMutexLocker lock(&d->mutex);
    return d->health;
}

} // namespace monitron
