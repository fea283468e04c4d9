// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/resultspull.h"

#include "core/base/whendone.h"
#include "core/client/apierror.h"
#include "core/storage/mirrorwriter.h"
#include "core/storage/periods.h"

#include <QJsonArray>

#include <algorithm>

namespace monitron {

namespace {

constexpr int requestsAtOnce = 2;
/// A day of checks each minute is 1,440 rows: few enough monitors that an answer stays some MiB.
constexpr int monitorsWithMuch = 25;
constexpr int monitorsAtOnce = 200;
constexpr int rowsAtOnce = 50'000;
constexpr Duration much = std::chrono::hours(2);
/// A check is recorded when it ends, under the time at which it began: those that began a moment before the
/// newest may come after it.
constexpr Duration overlap = std::chrono::seconds(60);
/// With more than so many days of results, the oldest go.
constexpr int daysBeforeTrimming = 2;
/// How often that is looked at, for a connection may hold for weeks.
constexpr std::chrono::hours tidyEvery{6};

} // namespace

ResultsPull::ResultsPull(const MirrorParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_tidy.setInterval(tidyEvery);
    connect(&m_tidy, &QTimer::timeout, this, [this] {
        if (m_isReady)
            fetchAll();
    });
    m_tidy.start();
}

void ResultsPull::stop()
{
    ++m_round;
    m_requests = 0;
    m_waiting.clear();
    m_isWaiting.clear();
    m_asked.clear();
    m_again.clear();
    m_outdated.clear();
    m_catchingUp.clear();
    m_isReady = false;
}

void ResultsPull::fetchAll()
{
    stop();
    m_parts.store.write(
        [now = m_parts.clock.now(), kept = m_parts.options.resultsKept](Writer &writer) -> Result<Known> {
            MirrorWriter &mirror = writer.mirror();
            Known known;
            const auto all = mirror.monitors();
            if (!all)
                return Unexpected(all.error());
            known.monitors = QList<MonitorId>(all->begin(), all->end());
            const auto newest = mirror.edits().newestResults();
            if (!newest)
                return Unexpected(newest.error());
            Timestamp last;
            for (const auto &[id, at] : *newest) {
                known.newest.insert(id, at);
                last = std::max(last, at);
            }
            const auto from = mirror.resultsFrom();
            if (!from)
                return Unexpected(from.error());
            const qint64 wanted = hourOf(now - kept);
            // A gap in the results would look like one in the checks: from its end on, or all of them.
            const bool isGap = last < startOfHour(wanted);
            const bool isLong = *from && **from < hourOf(now - kept * daysBeforeTrimming);
            known.isMoved = !*from || isLong || (isGap && **from != wanted);
            known.from = startOfHour(known.isMoved ? wanted : **from);
            if (known.isMoved) {
                if (auto set = mirror.setResultsFrom(wanted); !set)
                    return Unexpected(set.error());
            }
            return known;
        },
        this,
        [this, round = m_round](const Result<Known> &known) {
            if (round != m_round)
                return;
            if (!known) {
                Q_EMIT failed(known.error());
                return;
            }
            begin(*known);
        });
}

void ResultsPull::begin(const Known &known)
{
    m_isReady = true;
    m_newest = known.newest;
    m_from = known.from;
    m_catchingUp = QSet<MonitorId>(known.monitors.begin(), known.monitors.end());
    m_total = static_cast<int>(known.monitors.size());
    Q_EMIT progressed(0, m_total);
    for (const MonitorId &id : known.monitors) {
        if (!m_isWaiting.contains(id)) {
            m_isWaiting.insert(id);
            m_waiting << id;
        }
    }
    // Else what somebody looks at would go with each round of polling.
    if (known.isMoved || !std::exchange(m_hasTrimmed, true))
        trim(0);
    pump();
}

/// A slice at a time: others write in between.
void ResultsPull::trim(qint64 after)
{
    m_parts.store.write([after](Writer &writer) { return writer.mirror().trimResults(after); }, this,
                        [this](const Result<std::optional<qint64>> &next) {
                            if (next && *next)
                                trim(**next);
                        });
}

void ResultsPull::fetch(const QSet<MonitorId> &monitors)
{
    if (!m_isReady)
        return;
    for (const MonitorId &id : monitors) {
        if (m_asked.contains(id)) {
            m_again.insert(id);
        } else if (!m_isWaiting.contains(id)) {
            m_isWaiting.insert(id);
            m_waiting << id;
        }
    }
    pump();
}

void ResultsPull::fetchAgain(const QSet<MonitorId> &monitors)
{
    if (!m_isReady)
        return; // what is here will be looked up
    QSet<MonitorId> idle;
    for (const MonitorId &id : monitors) {
        if (m_asked.contains(id)) {
            m_outdated.insert(id);
        } else {
            m_newest.remove(id);
            idle.insert(id);
        }
    }
    fetch(idle);
}

void ResultsPull::pump()
{
    while (m_requests < requestsAtOnce && !m_waiting.isEmpty()) {
        const Timestamp longAgo = m_parts.clock.now() - much;
        QList<MonitorId> batch;
        int most = monitorsAtOnce;
        while (!m_waiting.isEmpty() && batch.size() < most) {
            const MonitorId id = m_waiting.takeFirst();
            m_isWaiting.remove(id);
            m_asked.insert(id);
            if (m_newest.value(id, m_from) < longAgo)
                most = monitorsWithMuch;
            batch << id;
        }
        request(batch);
    }
    if (m_requests == 0 && m_waiting.isEmpty() && m_isReady && m_total > 0) {
        const int total = std::exchange(m_total, 0);
        m_catchingUp.clear();
        Q_EMIT progressed(total, total);
    }
}

void ResultsPull::request(const QList<MonitorId> &monitors)
{
    ++m_requests;
    QJsonArray wanted;
    QHash<MonitorId, Timestamp> behind; // those of which what is before is here
    for (const MonitorId &id : monitors) {
        const auto newest = m_newest.constFind(id);
        const Timestamp begin = m_from - Duration(1);
        const Timestamp after = newest == m_newest.constEnd() ? begin : std::max(*newest - overlap, begin);
        if (after > begin)
            behind.insert(id, after);
        wanted.append(QJsonObject{{QStringLiteral("id"), id.toString()},
                                  {QStringLiteral("after"), static_cast<qint64>(after.ms())}});
    }
    const auto request =
        apiRequest("POST", "/api/v1/sync/results",
                   {{QStringLiteral("monitors"), wanted}, {QStringLiteral("limit"), rowsAtOnce}});
    whenDone(m_parts.session.send(request), this,
             [this, monitors, behind, round = m_round](const Result<ApiResponse> &answer) {
                 if (round != m_round)
                     return;
                 const auto response = accepted(answer);
                 if (response) {
                     take(monitors, behind, response->body);
                 } else {
                     stop();
                     Q_EMIT failed(response.error());
                 }
             });
}

/// `behind`: after which time results were asked for, of those that had some here.
void ResultsPull::take(const QList<MonitorId> &asked, const QHash<MonitorId, Timestamp> &behind,
                       const QByteArray &body)
{
    struct Taken
    {
        QHash<MonitorId, Timestamp> newest;
        QList<MonitorId> more;
        QSet<MonitorId> outdated; ///< what was here is gone: it isn't the end of anything
    };
    m_parts.store.write(
        [body, behind](Writer &writer) -> Result<Taken> {
            const auto document = decodeHistory(body);
            if (!document)
                return Unexpected(document.error());
            Taken taken;
            for (const ResultBlock &block : document->results) {
                if (const auto after = behind.constFind(block.monitor); after != behind.constEnd()) {
                    const auto has = writer.mirror().hasResultUntil(block.monitor, *after + overlap);
                    if (!has)
                        return Unexpected(has.error());
                    if (!*has) {
                        taken.outdated.insert(block.monitor);
                        continue;
                    }
                }
                if (auto done = writer.mirror().putResults(block); !done)
                    return Unexpected(done.error());
                if (!block.rows.empty())
                    taken.newest.insert(block.monitor, block.rows.back().at);
                if (block.hasMore)
                    taken.more << block.monitor;
            }
            return taken;
        },
        this,
        [this, asked, round = m_round](const Result<Taken> &taken) {
            if (round != m_round)
                return;
            --m_requests;
            if (!taken) {
                stop();
                Q_EMIT failed(taken.error());
                return;
            }
            for (auto it = taken->newest.cbegin(); it != taken->newest.cend(); ++it)
                m_newest.insert(it.key(), std::max(it.value(), m_newest.value(it.key(), it.value())));
            QSet<MonitorId> again(taken->more.begin(), taken->more.end());
            for (const MonitorId &id : asked) {
                m_asked.remove(id);
                if (m_outdated.remove(id) || taken->outdated.contains(id)) {
                    m_newest.remove(id);
                    again.insert(id);
                }
                if (m_again.remove(id))
                    again.insert(id);
                if (!again.contains(id))
                    m_catchingUp.remove(id);
            }
            if (m_total > 0)
                Q_EMIT progressed(m_total - static_cast<int>(m_catchingUp.size()), m_total);
            fetch(again);
        });
}

} // namespace monitron
