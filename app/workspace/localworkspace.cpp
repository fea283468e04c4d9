// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/localworkspace.h"

#include "app/workspace/importjob.h"
#include "app/workspace/whendone.h"
#include "core/engine/engine.h"
#include "core/notify/channeltest.h"
#include "core/secrets/secretstore.h"
#include "core/storage/backup.h"
#include "core/storage/reader.h"
#include "core/transfer/monitorexport.h"

#include <QSaveFile>

namespace monitron {

namespace {

const QString defaultsKey = QStringLiteral("app.defaults");

Result<ExportSummary> writeFile(const Reader &reader, const QString &path)
{
    const auto views = reader.monitors();
    if (!views)
        return tl::unexpected(views.error());
    std::vector<Monitor> monitors;
    for (const MonitorView &view : *views)
        monitors.push_back(view.monitor);
    const bool csv = path.endsWith(u".csv", Qt::CaseInsensitive);
    const MonitorExport exported = csv ? exportCsv(monitors) : exportJson(monitors);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(exported.content) != exported.content.size() ||
        !file.commit())
        return failure(Error::Code::Io,
                       LocalWorkspace::tr("“%1” can't be written: %2").arg(path, file.errorString()));
    return ExportSummary{static_cast<int>(monitors.size()), exported.omissions};
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
    if (m_backup)
        m_backup->wait();
}

void LocalWorkspace::takeHealth(const EngineHealth &health)
{
    const WorkspaceHealth now{health.networkAvailable, health.networkReason, health.storage,
                              health.waitingWrites};
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

QFuture<Result<Monitor>> LocalWorkspace::saveMonitor(const Monitor &monitor,
                                                     const std::optional<QString> &secret)
{
    return m_parts.engine.saveMonitor(monitor, secret);
}

QFuture<Result<void>> LocalWorkspace::removeMonitors(const std::vector<MonitorId> &ids)
{
    return m_parts.engine.removeMonitors(ids);
}

QFuture<Result<void>> LocalWorkspace::setPaused(const std::vector<MonitorId> &ids, bool paused)
{
    return m_parts.engine.setPaused(ids, paused);
}

QFuture<Result<void>> LocalWorkspace::runNow(const std::vector<MonitorId> &ids)
{
    return m_parts.engine.runNow(ids);
}

QFuture<Result<void>> LocalWorkspace::runFailingNow()
{
    return m_parts.engine.runFailingNow();
}

QFuture<Result<void>> LocalWorkspace::acknowledge(MonitorId monitor)
{
    return m_parts.engine.acknowledge(monitor, userName());
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
        auto *test =
            new ChannelTest(channel, password, ChannelServices{m_parts.clock, m_parts.notifier}, this);
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

QFuture<Result<ImportSummary>> LocalWorkspace::importMonitors(const QString &file)
{
    return (new ImportJob(*this, file))->start();
}

QFuture<Result<ExportSummary>> LocalWorkspace::exportMonitors(const QString &file)
{
    return read([file](const Reader &reader) { return writeFile(reader, file); });
}

QFuture<Result<void>> LocalWorkspace::backUp(const QString &file)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    if (m_backup && m_backup->isRunning()) {
        promise->addResult(failure(Error::Code::Refused, tr("A backup is being made already.")));
        promise->finish();
        return promise->future();
    }
    // It may take minutes: neither this thread nor the windows' queries wait for it.
    m_backup.reset(QThread::create([promise, file, &store = m_parts.store] {
        promise->addResult(monitron::backup(store, file));
        promise->finish();
    }));
    m_backup->start();
    return promise->future();
}

void LocalWorkspace::submitQuery(std::function<void(const Result<const Reader *> &)> query)
{
    m_readerThread.submit(std::move(query));
}

} // namespace monitron
