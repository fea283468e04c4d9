// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/historyfetcher.h"

#include "core/base/whendone.h"
#include "core/client/apierror.h"
#include "core/client/apitime.h"
#include "core/client/entityreading.h"
#include "core/storage/mirrorwriter.h"
#include "core/storage/periods.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace monitron {

namespace {
constexpr Duration memory = std::chrono::seconds(30);
constexpr Duration emptinessMemory = std::chrono::minutes(10);
constexpr int resultsAtOnce = 20'000;
} // namespace

HistoryFetcher::HistoryFetcher(const MirrorParts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void HistoryFetcher::forget()
{
    ++m_round;
    m_askedAt.clear();
    m_empty.clear();
}

bool HistoryFetcher::isNew(const QByteArray &what)
{
    const Timestamp now = m_parts.clock.now();
    if (const auto asked = m_askedAt.constFind(what); asked != m_askedAt.constEnd() && now - *asked < memory)
        return false;
    m_askedAt.insert(what, now);
    return true;
}

void HistoryFetcher::fetch(const HistoryWish &wish)
{
    const QByteArray name = wish.monitor.toString().toLatin1();
    if (wish.check) {
        if (isNew(name + " check " + QByteArray::number(wish.check->ms())))
            fetchEvidence(wish.monitor, *wish.check);
        return;
    }
    if (wish.range.from == wish.range.to) {
        if (isNew(name + " revisions"))
            fetchRevisions(wish.monitor);
        return;
    }
    const qint64 hour = hourOf(wish.range.from);
    const qint64 last = hourOf(wish.range.to) + 1;
    if (isNew(name + " hours " + QByteArray::number(hour)))
        fetchRollups({wish.monitor, Resolution::Hour, hour, last});
    if (isNew(name + " days " + QByteArray::number(dayOfHour(hour))))
        fetchRollups({wish.monitor, Resolution::Day, dayOfHour(hour), dayOfHour(last) + 1});
}

QByteArray HistoryFetcher::Span::name() const
{
    return "monitor=" + monitor.toString().toLatin1() +
           "&resolution=" + (resolution == Resolution::Hour ? "hour" : "day");
}

bool HistoryFetcher::isEmpty(const Span &span) const
{
    const auto known = m_empty.constFind(span.name());
    return known != m_empty.constEnd() && known->span.from <= span.from && span.to <= known->span.to &&
           m_parts.clock.now() - known->seenAt < emptinessMemory;
}

void HistoryFetcher::fetchRollups(const Span &wanted)
{
    using Periods = std::optional<std::pair<qint64, qint64>>;
    m_parts.store.write(
        [wanted, now = m_parts.clock.now()](Writer &writer) {
            return writer.mirror().missingRollups(wanted.monitor, wanted.resolution, wanted.from, wanted.to,
                                                  now);
        },
        this,
        [this, wanted](const Result<Periods> &missing) {
            if (!missing || !*missing)
                return;
            const Span span{wanted.monitor, wanted.resolution, (*missing)->first, (*missing)->second};
            if (!isEmpty(span))
                askForRollups(span);
        });
}

void HistoryFetcher::askForRollups(const Span &missing)
{
    const QByteArray path = "/api/v1/sync/rollups?" + missing.name() +
                            "&from=" + QByteArray::number(missing.from) +
                            "&to=" + QByteArray::number(missing.to);
    whenDone(m_parts.session.send(apiRequest("GET", path)), this,
             [this, round = m_round](const Result<ApiResponse> &answer) {
                 const auto response = accepted(answer);
                 if (!response)
                     forget();
                 else if (round == m_round)
                     takeRollups(response->body);
             });
}

void HistoryFetcher::takeRollups(const QByteArray &body)
{
    m_parts.store.write(
        [body, now = m_parts.clock.now()](Writer &writer) -> Result<std::vector<Span>> {
            const auto document = decodeHistory(body);
            if (!document)
                return Unexpected(document.error());
            std::vector<Span> empty;
            for (const RollupBlock &block : document->rollups) {
                if (auto done = writer.mirror().putRollups(block, now); !done)
                    return Unexpected(done.error());
                if (block.rows.empty())
                    empty.push_back({block.monitor, block.resolution, block.from, block.to});
            }
            return empty;
        },
        this,
        [this, round = m_round](const Result<std::vector<Span>> &empty) {
            if (!empty || round != m_round)
                return;
            for (const Span &span : *empty)
                m_empty.insert(span.name(), {span, m_parts.clock.now()});
        });
}

void HistoryFetcher::fetchResults(MonitorId monitor, const Ranges &ranges, const Done &done)
{
    m_parts.store.write(
        [monitor, ranges](Writer &writer) -> Result<Ranges> {
            Ranges missing;
            for (const TimeRange &range : ranges) {
                const auto part = writer.mirror().missingResults(monitor, range);
                if (!part)
                    return Unexpected(part.error());
                if (*part)
                    missing.push_back(**part);
            }
            return missing;
        },
        this,
        [this, monitor, done](const Result<Ranges> &missing) {
            if (!missing || missing->empty()) {
                done(missing.map([](const auto &) {}));
                return;
            }
            askForMissing(monitor, *missing, done);
        });
}

void HistoryFetcher::askForMissing(MonitorId monitor, const Ranges &missing, const Done &done)
{
    QByteArray name = monitor.toString().toLatin1() + " results";
    for (const TimeRange &range : missing)
        name += ' ' + QByteArray::number(range.from.ms()) + '-' + QByteArray::number(range.to.ms());
    // What the server hasn't as many of as it has counted would be asked for again and again.
    const auto known = m_askedAt.constFind(name);
    if (known != m_askedAt.constEnd() && m_parts.clock.now() - *known < memory) {
        done({});
        return;
    }
    const bool isOnItsWay = m_waiting.contains(name);
    m_waiting.insert(name, done);
    if (isOnItsWay)
        return;
    askForResults(monitor, missing, [this, name](const Result<void> &taken) {
        if (taken)
            m_askedAt.insert(name, m_parts.clock.now());
        const QList<Done> waiting = m_waiting.values(name);
        m_waiting.remove(name);
        for (const Done &waiter : waiting)
            waiter(taken);
    });
}

void HistoryFetcher::askForResults(MonitorId monitor, const Ranges &missing, const Done &done)
{
    QJsonArray wanted;
    for (const TimeRange &range : missing)
        wanted.append(QJsonObject{{QStringLiteral("id"), monitor.toString()},
                                  {QStringLiteral("after"), static_cast<qint64>(range.from.ms()) - 1},
                                  {QStringLiteral("until"), static_cast<qint64>(range.to.ms())}});
    const auto request =
        apiRequest("POST", "/api/v1/sync/results",
                   {{QStringLiteral("monitors"), wanted}, {QStringLiteral("limit"), resultsAtOnce}});
    whenDone(m_parts.session.send(request), this,
             [this, monitor, missing, done](const Result<ApiResponse> &answer) {
                 if (const auto response = accepted(answer)) {
                     takeResults(monitor, missing, response->body, done);
                 } else {
                     forget();
                     done(Unexpected(response.error()));
                 }
             });
}

void HistoryFetcher::takeResults(MonitorId monitor, const Ranges &asked, const QByteArray &body,
                                 const Done &done)
{
    m_parts.store.write(
        [asked, body](Writer &writer) -> Result<Ranges> {
            const auto document = decodeHistory(body);
            if (!document)
                return Unexpected(document.error());
            Ranges left;
            bool isAny = false;
            // A block for each range in its order; none at all where there is no such monitor.
            for (std::size_t i = 0; i < std::min(document->results.size(), asked.size()); ++i) {
                const ResultBlock &block = document->results[i];
                if (auto put = writer.mirror().putOlderResults(block); !put)
                    return Unexpected(put.error());
                isAny |= !block.rows.empty();
                if (block.hasMore)
                    left.push_back({block.rows.empty() ? asked[i].from : block.rows.back().at + Duration(1),
                                    asked[i].to});
            }
            return isAny ? left : Ranges();
        },
        this,
        [this, monitor, done](const Result<Ranges> &left) {
            if (left && !left->empty())
                askForResults(monitor, *left, done);
            else
                done(left.map([](const auto &) {}));
        });
}

void HistoryFetcher::fetchRevisions(MonitorId monitor)
{
    const QByteArray path = "/api/v1/monitors/" + monitor.toString().toLatin1() + "/revisions";
    whenDone(m_parts.session.send(apiRequest("GET", path)), this,
             [this, monitor](const Result<ApiResponse> &answer) {
                 const auto response = accepted(answer);
                 if (!response) {
                     forget();
                     return;
                 }
                 m_parts.store.write(
                     [monitor, list = response->json().array()](Writer &writer) -> Result<void> {
                         std::vector<MonitorRevision> revisions;
                         for (const QJsonValue &entry : list) {
                             auto revision = revisionFromServer(entry.toObject());
                             if (!revision)
                                 return Unexpected(revision.error());
                             revisions.push_back(std::move(*revision));
                         }
                         return writer.mirror().putRevisions(monitor, revisions);
                     },
                     this, [](const Result<void> &) {});
             });
}

void HistoryFetcher::fetchEvidence(MonitorId monitor, Timestamp at)
{
    const QByteArray path = "/api/v1/monitors/" + monitor.toString().toLatin1() + "/checks/" +
                            QUrl::toPercentEncoding(apiTimeText(at));
    whenDone(m_parts.session.send(apiRequest("GET", path)), this, [this](const Result<ApiResponse> &answer) {
        const auto response = accepted(answer);
        if (!response) {
            forget();
            return;
        }
        m_parts.store.write(
            [object = response->object()](Writer &writer) -> Result<void> {
                const auto check = checkFromServer(object);
                return check ? writer.mirror().putEvidence(*check) : Unexpected(check.error());
            },
            this, [](const Result<void> &) {});
    });
}

} // namespace monitron
