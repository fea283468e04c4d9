// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reader.h"

#include "core/base/coretext.h"
#include "core/storage/change.h"
#include "core/storage/checklogrepository.h"
#include "core/storage/historyexporter.h"
#include "core/storage/periods.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <limits>

namespace monitron {

struct Reader::Private
{
    explicit Private(std::unique_ptr<Database> owned)
        : database(std::move(owned)), repositories(*database), feed(*database), exporter(*database)
    {
    }

    std::unique_ptr<Database> database;
    Repositories repositories;
    ChangeFeed feed;
    HistoryExporter exporter;

    /// Runs `read` on one consistent state.
    template <typename Function>
    auto consistently(Function &&read) -> decltype(read())
    {
        auto transaction = Transaction::begin(*database, Transaction::Kind::Read);
        if (!transaction)
            return Unexpected(transaction.error());
        auto answer = read();
        if (auto done = transaction->commit(); !done && answer)
            return Unexpected(done.error());
        return answer;
    }
    /// Runs `read(key)` on one consistent state with the key of the monitor.
    template <typename Function>
    auto withKey(MonitorId monitor, Function &&read) -> decltype(read(qint64()))
    {
        return consistently([&]() -> decltype(read(qint64())) {
            const auto key = repositories.monitors.keyOf(monitor);
            if (!key)
                return Unexpected(key.error());
            return read(*key);
        });
    }
    Result<std::vector<CheckResult>> results(qint64 key, MonitorId monitor, Timestamp before, int limit,
                                             bool failuresOnly, bool texts);
    Result<std::vector<CheckResult>> inWords(qint64 key, MonitorId monitor,
                                             const std::vector<RawResult> &rows, bool texts);
};

Reader::Reader(std::unique_ptr<Database> database) : d(std::make_unique<Private>(std::move(database))) {}

Reader::~Reader() = default;

Result<std::vector<MonitorView>> Reader::monitors() const
{
    return d->consistently([&]() -> Result<std::vector<MonitorView>> {
        std::vector<MonitorView> views;
        QHash<qint64, std::size_t> places;
        auto read = d->repositories.monitors.each([&](qint64 key, const Monitor &monitor) {
            places.insert(key, views.size());
            views.push_back({monitor, {}});
        });
        if (!read)
            return Unexpected(read.error());
        read = d->repositories.states.each([&](qint64 key, const MonitorState &state) {
            if (const auto place = places.constFind(key); place != places.constEnd())
                views[*place].state = state;
        });
        if (!read)
            return Unexpected(read.error());
        return views;
    });
}

Result<std::vector<MonitorView>> Reader::monitors(const std::vector<MonitorId> &ids) const
{
    return d->consistently([&]() -> Result<std::vector<MonitorView>> {
        std::vector<MonitorView> views;
        for (const MonitorId &id : ids) {
            auto monitor = d->repositories.monitors.load(id);
            if (!monitor) {
                if (monitor.error().code == Error::Code::NotFound) // removed meanwhile
                    continue;
                return Unexpected(monitor.error());
            }
            const auto key = d->repositories.monitors.keyOf(id);
            if (!key)
                return Unexpected(key.error());
            auto state = d->repositories.states.load(*key);
            if (!state)
                return Unexpected(state.error());
            views.push_back({std::move(*monitor), state->value_or(MonitorState())});
        }
        return views;
    });
}

Result<std::vector<MonitorView>> Reader::monitors(MonitorId after, int limit) const
{
    return d->consistently([&]() -> Result<std::vector<MonitorView>> {
        auto page = d->repositories.monitors.page(after, limit);
        if (!page)
            return Unexpected(page.error());
        std::vector<MonitorView> views;
        views.reserve(page->size());
        for (auto &[key, monitor] : *page) {
            auto state = d->repositories.states.load(key);
            if (!state)
                return Unexpected(state.error());
            views.push_back({std::move(monitor), state->value_or(MonitorState())});
        }
        return views;
    });
}

Result<int> Reader::monitorCount() const
{
    return d->repositories.monitors.count();
}

Result<std::vector<RemovedMonitor>> Reader::removedMonitors() const
{
    std::vector<RemovedMonitor> removed;
    auto read = d->repositories.monitors.eachInTrash([&](const Monitor &monitor, Timestamp removedAt) {
        removed.push_back({monitor, removedAt});
    });
    if (!read)
        return Unexpected(read.error());
    return removed;
}

Result<std::vector<MonitorRevision>> Reader::revisions(MonitorId monitor, int limit) const
{
    return d->withKey(monitor, [&](qint64 key) { return d->repositories.revisions.list(key, limit); });
}

Result<std::vector<CheckResult>> Reader::Private::results(qint64 key, MonitorId monitor, Timestamp before,
                                                          int limit, bool failuresOnly, bool texts)
{
    const auto rows = repositories.results.newest(key, before, limit, failuresOnly);
    if (!rows)
        return Unexpected(rows.error());
    return inWords(key, monitor, *rows, texts);
}

Result<std::vector<CheckResult>> Reader::Private::inWords(qint64 key, MonitorId monitor,
                                                          const std::vector<RawResult> &rows, bool texts)
{
    std::vector<CheckResult> results;
    results.reserve(rows.size());
    for (const RawResult &row : rows) {
        CheckResult result = toCheckResult(row, monitor);
        if (texts && row.outcome == Outcome::Bad) {
            auto text = repositories.endpoints.text(key, row.at);
            if (!text)
                return Unexpected(text.error());
            result.message = std::move(*text);
        }
        results.push_back(std::move(result));
    }
    return results;
}

Result<QHash<MonitorId, std::vector<CheckResult>>> Reader::recent(const std::vector<MonitorId> &ids,
                                                                  int count) const
{
    using Recent = QHash<MonitorId, std::vector<CheckResult>>;
    return d->consistently([&]() -> Result<Recent> {
        Recent recent;
        for (const MonitorId &id : ids) {
            const auto key = d->repositories.monitors.keyOf(id);
            if (!key) {
                if (key.error().code == Error::Code::NotFound)
                    continue;
                return Unexpected(key.error());
            }
            auto results =
                d->results(*key, id, Timestamp(std::numeric_limits<qint64>::max()), count, false, false);
            if (!results)
                return Unexpected(results.error());
            std::reverse(results->begin(), results->end());
            recent.insert(id, std::move(*results));
        }
        return recent;
    });
}

Result<std::vector<CheckResult>> Reader::results(MonitorId monitor, Timestamp before, int limit,
                                                 bool failuresOnly) const
{
    return d->withKey(
        monitor, [&](qint64 key) { return d->results(key, monitor, before, limit, failuresOnly, true); });
}

Result<std::vector<CheckResult>> Reader::results(MonitorId monitor, TimeRange range,
                                                 std::optional<Outcome> of, int limit) const
{
    return d->withKey(monitor, [&](qint64 key) -> Result<std::vector<CheckResult>> {
        const auto rows = CheckLogRepository(*d->database).latest(key, range, of, limit);
        if (!rows)
            return Unexpected(rows.error());
        return d->inWords(key, monitor, *rows, true);
    });
}

Result<std::vector<CheckCount>> Reader::checkCounts(MonitorId monitor, TimeRange range) const
{
    return d->withKey(monitor,
                      [&](qint64 key) { return CheckLogRepository(*d->database).counts(key, range); });
}

Result<Timestamp> Reader::checksFrom() const
{
    return RollupRepository(*d->database).marks().map([](const HistoryMarks &marks) {
        return startOfHour(marks.rawFrom.value_or(0));
    });
}

Result<CheckResult> Reader::result(MonitorId monitor, Timestamp at) const
{
    return d->withKey(monitor, [&](qint64 key) -> Result<CheckResult> {
        const auto row = d->repositories.results.at(key, at);
        if (!row)
            return Unexpected(row.error());
        if (!*row)
            return failure(Error::Code::NotFound, CoreText::tr("There is no result of that time any more."));
        CheckResult result = toCheckResult(**row, monitor);
        if (result.outcome != Outcome::Bad)
            return result;
        auto text = d->repositories.endpoints.text(key, at);
        auto evidence = d->repositories.endpoints.evidence(key, at);
        if (!text || !evidence)
            return Unexpected(text ? evidence.error() : text.error());
        result.message = std::move(*text);
        result.evidence = std::move(*evidence);
        return result;
    });
}

Result<Neighbours> Reader::neighbours(MonitorId monitor, Timestamp at) const
{
    return d->withKey(monitor,
                      [&](qint64 key) { return CheckLogRepository(*d->database).neighbours(key, at); });
}

Result<EndpointFacts> Reader::facts(MonitorId monitor) const
{
    return d->withKey(monitor, [&](qint64 key) { return d->repositories.endpoints.facts(key); });
}

Result<Uptime> Reader::uptime(MonitorId monitor, TimeRange range) const
{
    return d->withKey(monitor, [&](qint64 key) { return d->repositories.history.uptime(key, range); });
}

Result<Series> Reader::series(MonitorId monitor, TimeRange range, int maxPoints) const
{
    return d->withKey(monitor,
                      [&](qint64 key) { return d->repositories.history.series(key, range, maxPoints); });
}

Result<LatencyHistogram> Reader::distribution(MonitorId monitor, TimeRange range) const
{
    return d->withKey(monitor, [&](qint64 key) { return d->repositories.history.distribution(key, range); });
}

Result<std::vector<Outage>> Reader::outages(MonitorId monitor, TimeRange range) const
{
    return d->withKey(monitor, [&](qint64 key) { return d->repositories.incidents.outages(key, range); });
}

Result<std::vector<Interruption>> Reader::interruptions(MonitorId monitor, TimeRange range) const
{
    if (monitor.isNull())
        return d->repositories.interruptions.list(0, monitor, range);
    return d->withKey(monitor,
                      [&](qint64 key) { return d->repositories.interruptions.list(key, monitor, range); });
}

Result<std::vector<IncidentView>> Reader::incidents(MonitorId monitor, int limit, bool openOnly) const
{
    IncidentQuery query;
    query.monitor = monitor;
    query.openOnly = openOnly;
    query.limit = limit;
    return incidents(query);
}

Result<std::vector<IncidentView>> Reader::incidents(const IncidentQuery &query) const
{
    return d->consistently([&] { return d->repositories.incidentViews.list(query); });
}

Result<IncidentView> Reader::incident(IncidentId id) const
{
    return d->consistently([&] { return d->repositories.incidentViews.load(id); });
}

Result<OverviewSlice> Reader::overview(qint64 after, Timestamp now, Duration budget) const
{
    return d->consistently([&] { return d->repositories.overview.slice(after, now, budget); });
}

Result<std::vector<Channel>> Reader::channels() const
{
    return d->repositories.channels.list();
}

Result<std::vector<Delivery>> Reader::dueDeliveries(Timestamp now, int limit) const
{
    return d->repositories.outbox.due(now, limit);
}

Result<std::optional<Timestamp>> Reader::nextDeliveryAt() const
{
    return d->repositories.outbox.nextAttemptAt();
}

Result<std::vector<Delivery>> Reader::dueDeliveries(ReplicaId replica, Timestamp now, int limit) const
{
    return d->repositories.outbox.dueOf(replica, now, limit);
}

Result<std::optional<Timestamp>> Reader::nextDeliveryAt(ReplicaId replica) const
{
    return d->repositories.outbox.nextAttemptAt(replica);
}

Result<std::vector<Replica>> Reader::replicas() const
{
    if (!d->database->dialect().isShared())
        return std::vector<Replica>();
    return d->repositories.replicas.all();
}

Result<std::optional<QByteArray>> Reader::secret(const QString &name) const
{
    return d->repositories.secrets.get(name);
}

Result<QJsonValue> Reader::setting(const QString &key) const
{
    return d->repositories.settings.get(key);
}

Result<std::optional<Timestamp>> Reader::aliveAt() const
{
    return d->repositories.settings.number(aliveAtName()).map([](const std::optional<qint64> &ms) {
        return ms ? std::optional(Timestamp(*ms)) : std::nullopt;
    });
}

Result<qint64> Reader::lastSequence() const
{
    return d->feed.lastSequence();
}

Result<std::vector<Change>> Reader::changesAfter(qint64 sequence, int limit) const
{
    return d->consistently([&] { return d->feed.after(sequence, limit); });
}

AccountReader &Reader::accounts() const
{
    return d->repositories.accounts;
}

MirrorReader &Reader::mirror() const
{
    return d->repositories.mirror;
}

HistoryExporter &Reader::exporter() const
{
    return d->exporter;
}

IdempotencyReader &Reader::idempotency() const
{
    return d->repositories.idempotency;
}

} // namespace monitron
