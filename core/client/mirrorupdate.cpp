// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/mirrorupdate.h"

#include "core/base/whendone.h"
#include "core/client/apierror.h"
#include "core/client/mirrorentities.h"
#include "core/client/mirrorfill.h"

namespace monitron {

namespace {
constexpr int idsAtOnce = 100;
}

MirrorUpdate::MirrorUpdate(const MirrorParts &parts, const std::vector<Change> &changes, qint64 sequence,
                           QObject *parent)
    : QObject(parent), m_parts(parts), m_sequence(sequence)
{
    using Entity = ChangeFeed::Entity;
    for (const Change &change : changes) {
        const auto monitor = MonitorId::fromBytes(change.id);
        switch (change.entity) {
        case Entity::Monitor:
        case Entity::Status:
            if (change.entity == Entity::Monitor)
                m_removed.remove(monitor); // it was restored
            m_changed.insert(monitor);
            break;
        case Entity::MonitorRemoved:
            m_removed.insert(monitor, change.at);
            m_changed.remove(monitor);
            break;
        case Entity::Incident:
            m_incidentIds.insert(IncidentId::fromBytes(change.id));
            break;
        case Entity::Channel:
            m_hasChannels = true;
            break;
        case Entity::Setting:
            m_hasSettings = true;
            break;
        case Entity::History:
            m_histories.insert(monitor);
            break;
        }
    }
}

void MirrorUpdate::start()
{
    m_waiting = 1; // ourselves, until all has been asked
    QList<QUuid> monitors;
    for (const MonitorId &id : std::as_const(m_changed))
        monitors << id.uuid();
    QList<QUuid> incidents;
    for (const IncidentId &id : std::as_const(m_incidentIds))
        incidents << id.uuid();
    askMany("/api/v1/sync/monitors?ids=", monitors, "monitors", m_monitors);
    askMany("/api/v1/sync/incidents?ids=", incidents, "incidents", m_incidents);
    if (m_hasChannels)
        ask("/api/v1/channels",
            [this](const ApiResponse &response) { m_channels = response.json().array(); });
    if (m_hasSettings)
        ask("/api/v1/settings", [this](const ApiResponse &response) { m_settings = response.object(); });
    if (--m_waiting == 0 && !m_isOver)
        store();
}

void MirrorUpdate::askMany(const char *path, const QList<QUuid> &ids, const char *member, QJsonArray &into)
{
    for (qsizetype first = 0; first < ids.size(); first += idsAtOnce) {
        QByteArrayList names;
        for (const QUuid &id : ids.mid(first, idsAtOnce))
            names << id.toString(QUuid::WithoutBraces).toLatin1();
        ask(path + names.join(','), [member, &into](const ApiResponse &response) {
            const QJsonArray found = response.object()[QLatin1String(member)].toArray();
            for (const QJsonValue &one : found)
                into.append(one);
        });
    }
}

void MirrorUpdate::ask(const QByteArray &path, std::function<void(const ApiResponse &)> taken)
{
    ++m_waiting;
    whenDone(m_parts.session.send(apiRequest("GET", path)), this,
             [this, taken = std::move(taken)](const Result<ApiResponse> &answer) {
                 if (m_isOver)
                     return;
                 const auto response = accepted(answer);
                 if (!response) {
                     m_isOver = true;
                     Q_EMIT finished(response.error());
                     return;
                 }
                 taken(*response);
                 if (--m_waiting == 0)
                     store();
             });
}

void MirrorUpdate::store()
{
    m_parts.store.write(
        [changed = m_changed, removed = m_removed, monitors = m_monitors, incidents = m_incidents,
         channels = m_channels, settings = m_settings, hasChannels = m_hasChannels,
         hasSettings = m_hasSettings, histories = m_histories, sequence = m_sequence,
         now = m_parts.clock.now()](Writer &writer) -> Result<void> {
            MirrorEntities entities(writer, now);
            const auto taken = takeMonitorPage(writer, now, monitors, MirrorEntities::Source::Feed);
            if (!taken)
                return Unexpected(taken.error());
            const QSet<MonitorId> found(taken->begin(), taken->end());
            // What wasn't answered any more was removed meanwhile; the feed is about to say so.
            QHash<MonitorId, Timestamp> gone = removed;
            for (const MonitorId &id : changed) {
                if (!found.contains(id))
                    gone.insert(id, now);
            }
            for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
                if (auto done = entities.takeRemoval(it.key(), it.value()); !done)
                    return done;
            }
            for (const MonitorId &id : histories) {
                if (auto done = writer.mirror().forgetHistory(id); !done)
                    return done;
            }
            if (auto done = takeIncidents(writer, incidents); !done)
                return done;
            if (hasChannels) {
                if (auto done = takeChannelList(writer, now, channels); !done)
                    return done;
            }
            if (hasSettings) {
                if (auto done = takeSettings(writer, now, settings); !done)
                    return done;
            }
            return writer.mirror().setNumber(mirroredSequence, sequence);
        },
        this,
        [this](const Result<void> &done) {
            Q_EMIT finished(done ? std::nullopt : std::optional(done.error()));
        });
}

} // namespace monitron
