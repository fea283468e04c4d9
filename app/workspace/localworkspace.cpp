// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/localworkspace.h"

#include "app/workspace/monitorfile.h"
#include "app/workspace/whendone.h"
#include "core/engine/engine.h"
#include "core/notify/channeltest.h"
#include "core/secrets/secretstore.h"
#include "core/storage/backup.h"
#include "core/storage/historyaddition.h"
#include "core/storage/reader.h"

namespace monitron {

namespace {

const QString defaultsKey = QStringLiteral("app.defaults");

/// Runs what may take minutes in `thread`: neither this thread nor the windows' queries wait for it.
template <typename T, typename Work>
QFuture<Result<T>> inThread(std::unique_ptr<QThread> &thread, const QString &busy, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    if (thread && thread->isRunning()) {
        promise->addResult(failure(Error::Code::Refused, busy));
        promise->finish();
        return promise->future();
    }
    thread.reset(QThread::create([promise, work = std::move(work)] {
        promise->addResult(work(*promise));
        promise->finish();
    }));
    thread->start();
    return promise->future();
}

QString userName()
{
    QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

} // namespace

LocalWorkspace::LocalWorkspace(const Parts &parts, QObject *parent)
    : Workspace(parent), m_parts(parts), m_readerThread(parts.store)
{
    connect(&m_parts.engine, &Engine::committed, this, &Workspace::changed);
    connect(&m_parts.engine, &Engine::healthChanged, this, &LocalWorkspace::takeHealth);
    takeHealth(m_parts.engine.health());
}

LocalWorkspace::~LocalWorkspace()
{
    for (const auto *thread : {&m_backup, &m_inspection}) {
        if (*thread)
            (*thread)->wait();
    }
}

void LocalWorkspace::takeHealth(const EngineHealth &health)
{
    const WorkspaceHealth now{
        health.networkAvailable, health.networkReason, health.storage, health.waitingWrites, {}};
    if (now == m_health)
        return;
    m_health = now;
    Q_EMIT healthChanged(m_health);
}

void LocalWorkspace::ensureDefaults()
{
    // Remembered by a setting: a channel that somebody removed doesn't come back.
    const auto query = [](const Reader &reader) { return reader.setting(defaultsKey); };
    whenDone(read(query), this, [this](const Result<QJsonValue> &done) {
        if (!done || done->toBool())
            return;
        Channel desktop;
        desktop.kind = QStringLiteral("desktop");
        desktop.name = tr("Desktop notification");
        whenDone(saveChannel(desktop, std::nullopt), this, [this](const Result<Channel> &saved) {
            if (saved)
                static_cast<void>(m_parts.engine.setSetting(defaultsKey, true));
        });
    });
}

QFuture<Result<QString>> LocalWorkspace::passwordOf(MonitorId id)
{
    Monitor monitor;
    monitor.id = id;
    return m_parts.secrets.read(monitor.secretKey());
}

QFuture<Result<void>> LocalWorkspace::addHistory(const QByteArray &document)
{
    return m_parts.engine.write([document, now = m_parts.clock.now()](Writer &writer) -> Result<void> {
        const auto decoded = decodeHistory(document);
        if (!decoded)
            return Unexpected(decoded.error());
        return monitron::addHistory(writer, *decoded, now).map([](int) {});
    });
}

QFuture<Result<Monitor>> LocalWorkspace::saveMonitor(const Monitor &monitor,
                                                     const std::optional<QString> &secret)
{
    return m_parts.engine.saveMonitor(monitor, secret, userName());
}

QFuture<Result<void>> LocalWorkspace::saveMonitors(const std::vector<Monitor> &monitors)
{
    return m_parts.engine.saveMonitors(monitors, userName());
}

QFuture<Result<void>> LocalWorkspace::removeMonitors(const std::vector<MonitorId> &ids)
{
    return m_parts.engine.removeMonitors(ids, userName());
}

QFuture<Result<void>> LocalWorkspace::restoreMonitors(const std::vector<MonitorId> &ids)
{
    return m_parts.engine.restoreMonitors(ids, userName());
}

QFuture<Result<CheckResult>> LocalWorkspace::tryMonitor(const Monitor &monitor,
                                                        const std::optional<QString> &secret)
{
    return m_parts.engine.tryMonitor(monitor, secret);
}

QFuture<Result<void>> LocalWorkspace::setPaused(const std::vector<MonitorId> &ids, bool paused)
{
    return m_parts.engine.setPaused(ids, paused, userName());
}

QFuture<Result<void>> LocalWorkspace::runNow(const std::vector<MonitorId> &ids)
{
    return m_parts.engine.runNow(ids);
}

QFuture<Result<void>> LocalWorkspace::runFailingNow()
{
    return m_parts.engine.runFailingNow();
}

QFuture<Result<void>> LocalWorkspace::acknowledge(MonitorId monitor, const QString &note)
{
    return m_parts.engine.acknowledge(monitor, userName(), note);
}

QFuture<Result<void>> LocalWorkspace::addNote(IncidentId incident, const QString &text)
{
    return m_parts.engine.addNote(incident, userName(), text);
}

QFuture<Result<void>> LocalWorkspace::setSetting(const QString &key, const QJsonValue &value)
{
    return m_parts.engine.setSetting(key, value);
}

QFuture<Result<Channel>> LocalWorkspace::saveChannel(const Channel &channel,
                                                     const std::optional<QString> &secret)
{
    return m_parts.engine.saveChannel(channel, secret);
}

QFuture<Result<void>> LocalWorkspace::removeChannel(ChannelId id)
{
    return m_parts.engine.removeChannel(id);
}

std::vector<FieldError> LocalWorkspace::validateChannel(const Channel &channel) const
{
    return validate(channel);
}

QFuture<Result<QString>> LocalWorkspace::testChannel(const Channel &channel,
                                                     const std::optional<QString> &secret)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto start = [this, channel, promise](const QString &password) {
        auto *test = new ChannelTest(channel, password,
                                     ChannelServices{m_parts.clock, m_parts.notifier, nullptr}, this);
        connect(test, &ChannelTest::finished, this, [test, promise](const DeliveryOutcome &outcome) {
            promise->addResult(outcome.kind == DeliveryOutcome::Kind::Delivered
                                   ? Result<QString>(outcome.detail)
                                   : failure(Error::Code::Rejected, outcome.detail));
            promise->finish();
            test->deleteLater();
        });
        test->start();
    };
    if (secret || channel.version == 0) {
        start(secret.value_or(QString()));
    } else {
        whenDone(m_parts.secrets.read(channel.secretKey()), this,
                 [start](const Result<QString> &saved) { start(saved.value_or(QString())); });
    }
    return promise->future();
}

QFuture<Result<ExportSummary>> LocalWorkspace::exportMonitors(const QString &file,
                                                              const std::vector<MonitorId> &ids)
{
    return read([file, ids](const Reader &reader) { return writeMonitors(reader, file, ids); });
}

QFuture<Result<void>> LocalWorkspace::backUp(const QString &file)
{
    return inThread<void>(m_backup, tr("A backup is being made already."),
                          [file, &store = m_parts.store](const QPromise<Result<void>> &promise) {
                              return monitron::backup(store, file, [&] { return promise.isCanceled(); });
                          });
}

QFuture<Result<BackupFacts>> LocalWorkspace::inspectBackup(const QString &file)
{
    return inThread<BackupFacts>(
        m_inspection, tr("A backup is being verified already."),
        [file](const QPromise<Result<BackupFacts>> &) { return monitron::inspectBackup(file); });
}

void LocalWorkspace::submitQuery(std::function<void(const Result<const Reader *> &)> query)
{
    m_readerThread.submit(std::move(query));
}

} // namespace monitron
