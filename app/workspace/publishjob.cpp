// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/publishjob.h"

#include "app/workspace/whendone.h"
#include "core/model/monitordiff.h"
#include "core/storage/historyexporter.h"
#include "core/storage/reader.h"

#include <QUrl>

#include <algorithm>
#include <limits>

namespace monitron {

namespace {

constexpr int resultsAtOnce = 10'000;
constexpr qint64 hoursAtOnce = 20'000; ///< as many as a block has at most
constexpr qint64 lastPeriod = std::numeric_limits<qint32>::max();

struct Present
{
    std::vector<Monitor> here;
    std::vector<Monitor> inTrash;
};

Result<Present> presentIn(const Reader &reader)
{
    const auto views = reader.monitors();
    const auto removed = reader.removedMonitors();
    if (!views || !removed)
        return Unexpected(!views ? views.error() : removed.error());
    Present present;
    for (const MonitorView &view : *views)
        present.here.push_back(view.monitor);
    for (const RemovedMonitor &one : *removed)
        present.inTrash.push_back(one.monitor);
    return present;
}

QString addressOf(const Monitor &monitor)
{
    QUrl url(withoutPassword(monitor.url));
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments).toString();
}

/// Those of `there` by what may be the same.
class Kin
{
public:
    explicit Kin(const Present &there)
    {
        for (const Monitor &monitor : there.here) {
            m_here.insert(monitor.id);
            m_byAddress.insert(addressOf(monitor), monitor.name);
            m_byName.insert(monitor.name.toCaseFolded(), monitor.name);
        }
        for (const Monitor &monitor : there.inTrash)
            m_inTrash.insert(monitor.id);
    }
    void judge(PublishItem &item) const
    {
        const Monitor &monitor = item.monitor;
        item.alike = m_byAddress.value(addressOf(monitor), m_byName.value(monitor.name.toCaseFolded()));
        if (m_here.contains(monitor.id))
            item.kinship = PublishItem::Kinship::Same;
        else if (!item.alike.isEmpty())
            item.kinship = PublishItem::Kinship::Alike;
        else if (m_inTrash.contains(monitor.id))
            item.kinship = PublishItem::Kinship::InTrash;
        if (m_inTrash.contains(monitor.id)) // nobody gives an id twice
            item.monitor.id = MonitorId::make(monitor.createdAt);
    }

private:
    QSet<MonitorId> m_here;
    QSet<MonitorId> m_inTrash;
    QHash<QString, QString> m_byAddress;
    QHash<QString, QString> m_byName;
};

PublishItem itemOf(const Monitor &monitor)
{
    PublishItem item;
    item.source = monitor.id;
    item.monitor = monitor;
    item.hasPassword = monitor.http.auth.scheme != HttpAuth::Scheme::None;
    item.hasPasswordInAddress = withoutPassword(monitor.url) != monitor.url;
    for (const HttpHeader &header : monitor.http.headers) {
        if (isHidden(header))
            item.unknownHeaders << header.name;
        else if (mayBeSecret(header))
            item.secretHeaders << header.name;
    }
    return item;
}

} // namespace

void previewPublish(Workspace &from, Workspace &to, const std::vector<MonitorId> &ids, QObject *context,
                    const std::function<void(const Result<std::vector<PublishItem>> &)> &answered)
{
    const auto mine = [ids](const Reader &reader) {
        return ids.empty() ? reader.monitors() : reader.monitors(ids);
    };
    whenDone(from.read(mine), context,
             [&to, context, answered](const Result<std::vector<MonitorView>> &views) {
                 if (!views) {
                     answered(Unexpected(views.error()));
                     return;
                 }
                 const auto there = to.read([](const Reader &reader) { return presentIn(reader); });
                 whenDone(there, context, [views = *views, answered](const Result<Present> &present) {
                     if (!present) {
                         answered(Unexpected(present.error()));
                         return;
                     }
                     const Kin kin(*present);
                     std::vector<PublishItem> items;
                     for (const MonitorView &view : views) {
                         items.push_back(itemOf(view.monitor));
                         kin.judge(items.back());
                     }
                     answered(items);
                 });
             });
}

/// A piece of a monitor's history, and where the next one begins.
struct PublishJob::Chunk
{
    HistoryDocument document;
    bool isLast = true;
    qint64 nextPeriod = 0;
    Timestamp after;
};

PublishJob::PublishJob(Workspace &from, Workspace &to, std::vector<Task> tasks, Options options,
                       QObject *parent)
    : QObject(parent), m_from(from), m_to(to), m_tasks(std::move(tasks)), m_options(options)
{
}

void PublishJob::start()
{
    QMetaObject::invokeMethod(this, &PublishJob::next, Qt::QueuedConnection);
}

void PublishJob::next()
{
    if (m_isCancelled || m_next == m_tasks.size()) {
        Q_EMIT finished();
        return;
    }
    m_outcome = {};
    if (!task().item.hasPassword || !m_options.withSecrets) {
        if (task().item.hasPassword)
            m_outcome.notes << tr("its password has to be typed in");
        save({});
        return;
    }
    whenDone(m_from.passwordOf(task().item.source), this, [this](const Result<QString> &password) {
        if (!password)
            m_outcome.notes << tr("its password has to be typed in: %1").arg(password.error().message);
        save(password ? std::optional(*password) : std::nullopt);
    });
}

void PublishJob::save(const std::optional<QString> &secret)
{
    Monitor monitor = task().item.monitor;
    monitor.version = 0;
    monitor.owner = {};
    monitor.createdAt = monitor.updatedAt = {};
    if (const QString bare = withoutPassword(monitor.url); bare != monitor.url && !m_options.withSecrets) {
        monitor.url = bare;
        m_outcome.notes << tr("without the password in its address");
    }
    QStringList left;
    std::erase_if(monitor.http.headers, [&](const HttpHeader &header) {
        const bool stays = isHidden(header) || (mayBeSecret(header) && !m_options.withSecrets);
        if (stays)
            left << header.name;
        return stays;
    });
    if (!left.isEmpty())
        m_outcome.notes << tr("without the headers %1").arg(left.join(QStringLiteral(", ")));
    whenDone(m_to.saveMonitor(monitor, secret), this, [this](const Result<Monitor> &saved) {
        if (!saved) {
            endOne(saved.error().message);
            return;
        }
        m_saved = saved->id;
        if (m_options.withHistory)
            sendRollups(Resolution::Hour, 0);
        else
            endOne();
    });
}

void PublishJob::sendRollups(Resolution resolution, qint64 from)
{
    const auto query = [id = task().item.source, as = m_saved, resolution,
                        from](const Reader &reader) -> Result<Chunk> {
        // What is about to be rolled up anew here, is on the other side as well, of the results.
        auto block =
            reader.exporter().rollups(id, resolution, from, lastPeriod, HistoryExporter::Stale::With);
        if (!block)
            return Unexpected(block.error());
        Chunk chunk;
        chunk.isLast = static_cast<qint64>(block->rows.size()) < hoursAtOnce;
        chunk.nextPeriod = block->to;
        block->monitor = as;
        if (!block->rows.empty()) {
            block->from = block->rows.front().period;
            chunk.document.rollups.push_back(std::move(*block));
        }
        return chunk;
    };
    whenDone(m_from.read(query), this, [this, resolution](const Result<Chunk> &chunk) {
        sendChunk(chunk, [this, resolution](const Chunk &sent) {
            if (!sent.isLast)
                sendRollups(resolution, sent.nextPeriod);
            else if (resolution == Resolution::Hour)
                sendRollups(Resolution::Day, 0);
            else
                sendResults(Timestamp(std::numeric_limits<qint64>::min()));
        });
    });
}

void PublishJob::sendResults(Timestamp after)
{
    const auto query = [id = task().item.source, as = m_saved, after](const Reader &reader) -> Result<Chunk> {
        auto block = reader.exporter().results(id, after, resultsAtOnce);
        if (!block)
            return Unexpected(block.error());
        Chunk chunk;
        chunk.isLast = !block->hasMore || block->rows.empty();
        block->monitor = as;
        block->state.reset(); // what is known of it there is judged there
        if (!block->rows.empty()) {
            chunk.after = block->rows.back().at;
            chunk.document.results.push_back(std::move(*block));
        }
        return chunk;
    };
    whenDone(m_from.read(query), this, [this](const Result<Chunk> &chunk) {
        sendChunk(chunk, [this](const Chunk &sent) {
            if (sent.isLast) // also where it is to stop: half a history couldn't be told from a whole one
                endOne();
            else
                sendResults(sent.after);
        });
    });
}

void PublishJob::sendChunk(const Result<Chunk> &chunk, const std::function<void(const Chunk &)> &goOn)
{
    const auto without = [this](const Error &error) {
        m_outcome.notes << tr("its history didn't come along: %1").arg(error.message);
        endOne();
    };
    if (!chunk) {
        without(chunk.error());
        return;
    }
    if (chunk->document == HistoryDocument()) {
        goOn(*chunk);
        return;
    }
    whenDone(m_to.addHistory(encodeHistory(chunk->document)), this,
             [chunk = *chunk, goOn, without](const Result<void> &added) {
                 if (added)
                     goOn(chunk);
                 else
                     without(added.error());
             });
}

void PublishJob::endOne(const QString &problem)
{
    m_outcome.problem = problem;
    Q_EMIT answered(task().row, m_outcome);
    ++m_next;
    Q_EMIT progressed(static_cast<int>(m_next), static_cast<int>(m_tasks.size()));
    next();
}

} // namespace monitron
