// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/historyfetcher.h"

#include "core/base/whendone.h"
#include "core/client/apierror.h"
#include "core/client/apitime.h"
#include "core/client/entityreading.h"
#include "core/storage/mirrorwriter.h"
#include "core/storage/periods.h"

#include <QUrl>

namespace monitron {

namespace {
constexpr Duration memory = std::chrono::seconds(30);
} // namespace

HistoryFetcher::HistoryFetcher(const MirrorParts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

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
        fetchRollups(wish.monitor, Resolution::Hour, hour, last);
    if (isNew(name + " days " + QByteArray::number(dayOfHour(hour))))
        fetchRollups(wish.monitor, Resolution::Day, dayOfHour(hour), dayOfHour(last) + 1);
}

void HistoryFetcher::fetchRollups(MonitorId monitor, Resolution resolution, qint64 from, qint64 to)
{
    using Periods = std::optional<std::pair<qint64, qint64>>;
    m_parts.store.write(
        [monitor, resolution, from, to, now = m_parts.clock.now()](Writer &writer) {
            return writer.mirror().missingRollups(monitor, resolution, from, to, now);
        },
        this,
        [this, monitor, resolution](const Result<Periods> &missing) {
            if (!missing || !*missing)
                return;
            const QByteArray path = "/api/v1/sync/rollups?monitor=" + monitor.toString().toLatin1() +
                                    "&resolution=" + (resolution == Resolution::Hour ? "hour" : "day") +
                                    "&from=" + QByteArray::number((*missing)->first) +
                                    "&to=" + QByteArray::number((*missing)->second);
            whenDone(
                m_parts.session.send(apiRequest("GET", path)), this,
                [this](const Result<ApiResponse> &answer) {
                    const auto response = accepted(answer);
                    if (!response) {
                        forget();
                        return;
                    }
                    m_parts.store.write(
                        [body = response->body, now = m_parts.clock.now()](Writer &writer) -> Result<void> {
                            const auto document = decodeHistory(body);
                            if (!document)
                                return Unexpected(document.error());
                            for (const RollupBlock &block : document->rollups) {
                                if (auto done = writer.mirror().putRollups(block, now); !done)
                                    return done;
                            }
                            return {};
                        },
                        this, [](const Result<void> &) {});
                });
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
