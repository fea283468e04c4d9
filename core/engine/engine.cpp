// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/engine/enginecore.h"
#include "core/engine/storeoutbox.h"
#include "core/notify/outboxdispatcher.h"
#include "core/secrets/secretstore.h"
#include "core/storage/reader.h"
#include "core/storage/recorder.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"

#include <QMutex>
#include <QPromise>
#include <QThread>

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
    mutable QMutex mutex; // guards health
    EngineHealth health;

    /// Runs `work` on the engine's thread; it is given a promise to keep, at once or later.
    template <typename T>
    QFuture<Result<T>> ask(std::function<void(EngineCore &, std::function<void(Result<T>)>)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto done = [promise](Result<T> result) {
            promise->addResult(std::move(result));
            promise->finish();
        };
        if (core)
            QMetaObject::invokeMethod(core.get(), [this, work, done] { work(*core, done); });
        else
            done(failure(Error::Code::Refused, QStringLiteral("The engine is not running.")));
        return promise->future();
    }

    template <typename T>
    QFuture<Result<T>> write(std::function<Result<T>(Writer &)> job)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto answer = std::make_shared<Result<T>>(failure(Error::Code::Internal, QString()));
        recorder->submit(
            [job, answer](Writer &writer) -> Result<void> {
                *answer = job(writer);
                return answer->has_value() ? Result<void>() : tl::make_unexpected(answer->error());
            },
            [promise, answer](const Result<void> &written) {
                promise->addResult(written ? *answer : Result<T>(tl::make_unexpected(written.error())));
                promise->finish();
            });
        return promise->future();
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
    if (d->core)
        return failure(Error::Code::Refused, QStringLiteral("The engine is running already."));
    auto reader = d->store.openReader();
    if (!reader)
        return tl::make_unexpected(reader.error());
    d->outbox = std::make_unique<StoreOutbox>(std::move(*reader), *d->recorder);
    d->notifyThread.start();
    d->engineThread.start();

    QObject onEngine;
    onEngine.moveToThread(&d->engineThread);
    QObject onNotify;
    onNotify.moveToThread(&d->notifyThread);
    QMetaObject::invokeMethod(
        &onNotify,
        [this] {
            d->dispatcher = std::make_unique<OutboxDispatcher>(*d->outbox, d->secrets, d->clock, d->notifier);
            d->dispatcher->wake();
        },
        Qt::BlockingQueuedConnection);
    Result<void> started;
    QMetaObject::invokeMethod(
        &onEngine,
        [this, &started] {
            d->core = std::make_unique<EngineCore>(d->store, *d->recorder, d->secrets, d->clock, d->options);
            connect(d->recorder.get(), &Recorder::stalled, d->core.get(), &EngineCore::storageStalled);
            connect(d->recorder.get(), &Recorder::recovered, d->core.get(), &EngineCore::storageRecovered);
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
            started = d->core->start();
        },
        Qt::BlockingQueuedConnection);
    connect(d->recorder.get(), &Recorder::committed, d->dispatcher.get(), [this](const ChangeSet &changes) {
        if (changes.outbox || changes.channels)
            d->dispatcher->wake();
    });
    if (!started)
        stop();
    return started;
}

void Engine::stop()
{
    if (!d->recorder)
        return;
    if (d->core) {
        QMetaObject::invokeMethod(
            d->core.get(), [this] { d->core->stop(); }, Qt::BlockingQueuedConnection);
        // The last writes are made before the objects that they answer to go.
        QMetaObject::invokeMethod(
            d->dispatcher.get(), [this] { d->dispatcher.reset(); }, Qt::BlockingQueuedConnection);
        disconnect(d->recorder.get(), nullptr, d->core.get(), nullptr);
        d->recorder.reset();
        QMetaObject::invokeMethod(
            d->core.get(), [this] { d->core.reset(); }, Qt::BlockingQueuedConnection);
    }
    d->recorder.reset();
    d->engineThread.quit();
    d->engineThread.wait();
    d->notifyThread.quit();
    d->notifyThread.wait();
    d->outbox.reset();
}

QFuture<Result<Monitor>> Engine::saveMonitor(const Monitor &monitor, const std::optional<QString> &secret)
{
    return d->ask<Monitor>([monitor, secret](EngineCore &core, auto done) {
        core.saveMonitor(monitor, secret, std::move(done));
    });
}

QFuture<Result<void>> Engine::removeMonitors(const std::vector<MonitorId> &ids)
{
    return d->ask<void>([ids](EngineCore &core, auto done) { core.removeMonitors(ids, std::move(done)); });
}

QFuture<Result<void>> Engine::setPaused(const std::vector<MonitorId> &ids, bool paused)
{
    return d->ask<void>(
        [ids, paused](EngineCore &core, auto done) { core.setPaused(ids, paused, std::move(done)); });
}

QFuture<Result<void>> Engine::runNow(const std::vector<MonitorId> &ids)
{
    return d->ask<void>([ids](EngineCore &core, auto done) { done(core.runNow(ids)); });
}

QFuture<Result<void>> Engine::runFailingNow()
{
    return d->ask<void>([](EngineCore &core, auto done) { done(core.runFailingNow()); });
}

QFuture<Result<void>> Engine::acknowledge(MonitorId monitor, const QString &who)
{
    return d->ask<void>(
        [monitor, who](EngineCore &core, auto done) { done(core.acknowledge(monitor, who)); });
}

QFuture<Result<Channel>> Engine::saveChannel(const Channel &channel, const std::optional<QString> &secret)
{
    Channel prepared = channel;
    const Timestamp at = d->clock.now();
    if (prepared.id.isNull())
        prepared.id = ChannelId::make(at);
    const auto save = [this, prepared, at] {
        return d->write<Channel>([prepared, at](Writer &writer) { return writer.saveChannel(prepared, at); });
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

EngineHealth Engine::health() const
{
    const QMutexLocker lock(&d->mutex);
    return d->health;
}

} // namespace monitron
