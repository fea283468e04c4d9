// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storeworkspace.h"

#include "core/storage/backup.h"
#include "core/storage/historyaddition.h"
#include "core/storage/reader.h"
#include "core/storage/writer.h"

namespace monitron {

namespace {

template <typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

StoreWorkspace::StoreWorkspace()
{
    auto store = Store::open(m_directory.path(), Store::Durability::Off);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    m_store = std::move(*store);
    m_reader = std::make_unique<ReaderThread>(*m_store);
}

StoreWorkspace::~StoreWorkspace() = default;

QFuture<Result<void>> StoreWorkspace::attempt(const std::function<Result<void>(Writer &)> &job)
{
    const auto changes = m_store->write(job);
    if (!changes)
        return ready<void>(tl::unexpected(changes.error()));
    Q_EMIT changed(*changes);
    return ready<void>({});
}

void StoreWorkspace::write(const std::function<Result<void>(Writer &)> &job)
{
    const auto changes = m_store->write(job);
    if (!changes)
        qFatal("%s", qPrintable(changes.error().message));
    Q_EMIT changed(*changes);
}

MonitorId StoreWorkspace::add(const QString &name, const QString &group, const QString &url)
{
    Monitor monitor;
    monitor.id = MonitorId::make(time.now());
    monitor.name = name;
    monitor.group = group;
    monitor.url = url.isEmpty() ? QStringLiteral("https://example.org/") : url;
    write([&](Writer &writer) -> Result<void> {
        const auto saved = writer.saveMonitor(monitor, time.now());
        if (!saved)
            return tl::unexpected(saved.error());
        return {};
    });
    return monitor.id;
}

void StoreWorkspace::record(MonitorId monitor, Timestamp at, Outcome outcome, qint64 us,
                            const QString &message)
{
    Decision decision;
    decision.monitor = monitor;
    CheckResult result;
    result.monitor = monitor;
    result.at = at;
    result.outcome = outcome;
    result.failure = outcome == Outcome::Bad ? FailureKind::HttpStatus : FailureKind::None;
    result.message = message;
    result.statusCode = outcome == Outcome::Good ? 200 : 0;
    result.totalUs = us;
    MonitorState state;
    state.status = outcome == Outcome::Bad ? MonitorStatus::Down : MonitorStatus::Up;
    state.statusSince = at;
    state.lastCheckAt = at;
    state.lastOutcome = outcome;
    state.lastTotalUs = us;
    state.lastMessage = message;
    state.nextDue = at + std::chrono::seconds(60);
    decision.cover = std::chrono::seconds(60);
    decision.result = result;
    decision.state = state;
    write([&](Writer &writer) { return writer.record(decision); });
}

void StoreWorkspace::setHealth(const WorkspaceHealth &health)
{
    m_health = health;
    Q_EMIT healthChanged(health);
}

void StoreWorkspace::setSync(const SyncHealth &sync)
{
    WorkspaceHealth health = m_health;
    health.sync = sync;
    setHealth(health);
}

void StoreWorkspace::setAbilities(const WorkspaceAbilities &abilities)
{
    m_abilities = abilities;
    Q_EMIT abilitiesChanged();
}

QFuture<Result<void>> StoreWorkspace::decide(const EditDecision &decision)
{
    return attempt([&](Writer &writer) {
        EditQueue queue(writer, time.now());
        return monitron::decide(queue, decision);
    });
}

QFuture<Result<QString>> StoreWorkspace::passwordOf(MonitorId id)
{
    return ready<QString>(passwords.contains(id)
                              ? Result<QString>(passwords.value(id))
                              : failure(Error::Code::NotFound, QStringLiteral("No password is kept.")));
}

QFuture<Result<void>> StoreWorkspace::addHistory(const QByteArray &document)
{
    const auto decoded = decodeHistory(document);
    if (!decoded)
        return ready<void>(Unexpected(decoded.error()));
    return attempt(
        [&](Writer &writer) { return monitron::addHistory(writer, *decoded, {}).map([](int) {}); });
}

void StoreWorkspace::edit(const std::function<Result<void>(EditQueue &)> &job)
{
    write([&](Writer &writer) {
        EditQueue queue(writer, time.now());
        return job(queue);
    });
}

QFuture<Result<Monitor>> StoreWorkspace::saveMonitor(const Monitor &monitor,
                                                     const std::optional<QString> &secret)
{
    Monitor wanted = monitor;
    if (wanted.id.isNull())
        wanted.id = MonitorId::make(time.now());
    Result<Monitor> saved;
    const auto changes = m_store->write([&](Writer &writer) -> Result<void> {
        saved = writer.saveMonitor(wanted, time.now(), {person, secret.has_value()});
        if (!saved)
            return tl::unexpected(saved.error());
        return {};
    });
    if (changes && secret)
        passwords.insert(wanted.id, *secret);
    if (changes)
        Q_EMIT changed(*changes);
    return ready(std::move(saved));
}

QFuture<Result<void>> StoreWorkspace::saveMonitors(const std::vector<Monitor> &monitors)
{
    return attempt([&](Writer &writer) -> Result<void> {
        for (Monitor monitor : monitors) {
            if (monitor.id.isNull())
                monitor.id = MonitorId::make(time.now());
            if (const auto saved = writer.saveMonitor(monitor, time.now(), {person}); !saved)
                return tl::unexpected(saved.error());
        }
        return {};
    });
}

QFuture<Result<void>> StoreWorkspace::removeMonitors(const std::vector<MonitorId> &ids)
{
    return attempt([&](Writer &writer) -> Result<void> {
        for (const MonitorId &id : ids) {
            if (auto removed = writer.removeMonitor(id, time.now(), person); !removed)
                return removed;
        }
        return {};
    });
}

QFuture<Result<void>> StoreWorkspace::restoreMonitors(const std::vector<MonitorId> &ids)
{
    return attempt([&](Writer &writer) -> Result<void> {
        for (const MonitorId &id : ids) {
            auto view = writer.restoreMonitor(id, time.now(), person);
            if (!view)
                return tl::unexpected(view.error());
            Decision resumed;
            resumed.monitor = id;
            resumed.state = std::move(view->state);
            resumed.state->status = view->monitor.enabled ? MonitorStatus::Pending : MonitorStatus::Paused;
            resumed.state->statusSince = time.now();
            if (auto recorded = writer.record(resumed); !recorded)
                return recorded;
        }
        return {};
    });
}

QFuture<Result<CheckResult>> StoreWorkspace::tryMonitor(const Monitor &monitor,
                                                        const std::optional<QString> &)
{
    tried.push_back(monitor);
    CheckResult good;
    good.monitor = monitor.id;
    good.at = time.now();
    good.statusCode = 200;
    good.totalUs = 100'000;
    return ready<CheckResult>(trial.value_or(good));
}

QFuture<Result<void>> StoreWorkspace::setPaused(const std::vector<MonitorId> &ids, bool paused)
{
    auto reader = m_store->openReader();
    const auto views = (*reader)->monitors(ids);
    std::vector<Monitor> monitors;
    for (const MonitorView &view : *views) {
        if (view.monitor.enabled == !paused)
            continue;
        monitors.push_back(view.monitor);
        monitors.back().enabled = !paused;
    }
    return saveMonitors(monitors);
}

QFuture<Result<void>> StoreWorkspace::runNow(const std::vector<MonitorId> &ids)
{
    asked.emplace_back(QStringLiteral("run now"), ids);
    return ready<void>({});
}

QFuture<Result<void>> StoreWorkspace::runFailingNow()
{
    return ready<void>(failure(Error::Code::Refused, QStringLiteral("No network.")));
}

QFuture<Result<void>> StoreWorkspace::acknowledge(MonitorId monitor, const QString &note)
{
    asked.emplace_back(QStringLiteral("acknowledge"), std::vector{monitor});
    auto reader = m_store->openReader();
    auto open = (*reader)->incidents({monitor, true});
    if (!open || open->empty())
        return ready<void>(failure(Error::Code::Refused, QStringLiteral("No incident is open.")));
    Decision decision;
    decision.monitor = monitor;
    decision.incidents = {open->front().incident};
    decision.incidents.front().acknowledgedAt = time.now();
    decision.incidents.front().acknowledgedBy = person;
    if (!note.isEmpty())
        decision.note = IncidentNote{time.now(), person, note};
    return attempt([&](Writer &writer) { return writer.record(decision); });
}

QFuture<Result<void>> StoreWorkspace::addNote(IncidentId incident, const QString &text)
{
    return attempt([&](Writer &writer) { return writer.addNote(incident, {time.now(), person, text}); });
}

QFuture<Result<void>> StoreWorkspace::setSetting(const QString &key, const QJsonValue &value)
{
    return attempt([&](Writer &writer) { return writer.setSetting(key, value); });
}

QFuture<Result<Channel>> StoreWorkspace::saveChannel(const Channel &channel, const std::optional<QString> &)
{
    Channel wanted = channel;
    if (wanted.id.isNull())
        wanted.id = ChannelId::make(time.now());
    Result<Channel> saved;
    write([&](Writer &writer) -> Result<void> {
        saved = writer.saveChannel(wanted, time.now());
        if (!saved)
            return tl::unexpected(saved.error());
        return {};
    });
    return ready(std::move(saved));
}

QFuture<Result<void>> StoreWorkspace::removeChannel(ChannelId id)
{
    write([&](Writer &writer) { return writer.removeChannel(id); });
    return ready<void>({});
}

std::vector<FieldError> StoreWorkspace::validateChannel(const Channel &channel) const
{
    if (channel.kind == u"email" && channel.settings.value(QStringLiteral("host")).toString().isEmpty())
        return {{QStringLiteral("host"), QStringLiteral("is needed")}};
    return {};
}

QFuture<Result<QString>> StoreWorkspace::testChannel(const Channel &, const std::optional<QString> &)
{
    return ready<QString>(failure(Error::Code::Rejected, QStringLiteral("535 authentication failed")));
}

QFuture<Result<ExportSummary>> StoreWorkspace::exportMonitors(const QString &,
                                                              const std::vector<MonitorId> &ids)
{
    asked.emplace_back(QStringLiteral("export"), ids);
    return ready<ExportSummary>(ExportSummary{});
}

QFuture<Result<void>> StoreWorkspace::backUp(const QString &file)
{
    return ready<void>(monitron::backup(*m_store, file));
}

QFuture<Result<BackupFacts>> StoreWorkspace::inspectBackup(const QString &file)
{
    return ready(monitron::inspectBackup(file));
}

void StoreWorkspace::submitQuery(std::function<void(const Result<const Reader *> &)> query)
{
    m_reader->submit(std::move(query));
}

} // namespace monitron
