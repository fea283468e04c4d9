// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/mirrorfill.h"

#include "core/base/whendone.h"
#include "core/client/apierror.h"
#include "core/client/apitime.h"
#include "core/client/entityreading.h"
#include "core/client/mirrorentities.h"
#include "core/storage/endpointcodec.h"
#include "core/storage/settingkeys.h"

#include <QUrlQuery>

namespace monitron {

namespace {

constexpr int monitorsAtOnce = 500;
constexpr int incidentsAtOnce = 200;

QByteArray paged(const char *path, int limit, const char *cursorName, const QString &cursor)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    if (!cursor.isEmpty())
        query.addQueryItem(QString::fromLatin1(cursorName), cursor);
    return QByteArray(path) + '?' + query.toString(QUrl::FullyEncoded).toLatin1();
}

/// A cursor may be a text or a number.
QString cursorIn(const QJsonObject &page)
{
    return page[u"next"].toVariant().toString();
}

Result<void> takeTrash(Writer &writer, const QJsonArray &trash)
{
    MirrorWriter &mirror = writer.mirror();
    const auto known = mirror.monitors();
    if (!known)
        return Unexpected(known.error());
    const QSet<MonitorId> here(known->begin(), known->end());
    for (const QJsonValue &entry : trash) {
        Monitor monitor;
        monitor.id = MonitorId::fromString(entry[u"id"].toString());
        const Timestamp at = apiTime(entry[u"removed_at"]).value_or(Timestamp());
        if (monitor.id.isNull())
            continue;
        if (!here.contains(monitor.id)) {
            monitor.name = entry[u"name"].toString();
            monitor.url = entry[u"url"].toString();
            monitor.group = entry[u"group"].toString();
            monitor.version = entry[u"version"].toInt();
            if (auto put = mirror.putMonitor(monitor); !put)
                return put;
        }
        if (auto put = mirror.putIntoTrash(monitor.id, at); !put)
            return Unexpected(put.error());
    }
    return {};
}

/// What the server hasn't any more goes, unless it waits to be made there.
Result<void> removeOthers(Writer &writer, const QSet<MonitorId> &seen, const QJsonArray &trash)
{
    MirrorWriter &mirror = writer.mirror();
    QSet<MonitorId> kept = seen;
    for (const QJsonValue &entry : trash)
        kept.insert(MonitorId::fromString(entry[u"id"].toString()));
    const auto known = mirror.monitors();
    if (!known)
        return Unexpected(known.error());
    for (const MonitorId &id : *known) {
        if (kept.contains(id))
            continue;
        const auto edits = mirror.edits().edits(PendingEdit::Entity::Monitor, id.toBytes());
        if (!edits)
            return Unexpected(edits.error());
        if (!edits->empty() && edits->front().operation == PendingEdit::Operation::Create)
            continue;
        if (auto gone = edits->empty() ? mirror.purge(id) : MirrorEntities(writer, {}).takeRemoval(id, {});
            !gone)
            return gone;
    }
    return {};
}

} // namespace

QByteArray monitorPagePath(const QString &cursor)
{
    return paged("/api/v1/sync/monitors", monitorsAtOnce, "cursor", cursor);
}

Result<std::vector<MonitorId>> takeMonitorPage(Writer &writer, Timestamp now, const QJsonArray &monitors,
                                               MirrorEntities::Source source)
{
    MirrorEntities entities(writer, now);
    MirrorWriter &mirror = writer.mirror();
    std::vector<MonitorId> taken;
    for (const QJsonValue &entry : monitors) {
        const auto monitor = monitorFromServer(entry.toObject());
        if (!monitor)
            return Unexpected(monitor.error());
        taken.push_back(monitor->id);
        if (auto done = entities.takeMonitor(*monitor, source); !done)
            return Unexpected(done.error());
        const auto version = mirror.versionOf(monitor->id);
        if (!version)
            return Unexpected(version.error());
        if (!*version) // removed here, which the server doesn't know yet
            continue;
        const auto state = unpackState(QByteArray::fromBase64(entry[u"state"].toString().toLatin1()));
        if (!state)
            return Unexpected(state.error());
        if (auto done = mirror.putState(monitor->id, *state); !done)
            return Unexpected(done.error());
    }
    if (auto done = takeFacts(writer, monitors); !done)
        return Unexpected(done.error());
    return taken;
}

Result<void> takeFacts(Writer &writer, const QJsonArray &monitors)
{
    MirrorWriter &mirror = writer.mirror();
    for (const QJsonValue &entry : monitors) {
        const auto id = MonitorId::fromString(entry[u"id"].toString());
        const QByteArray facts = QByteArray::fromBase64(entry[u"facts"].toString().toLatin1());
        if (facts.isEmpty())
            continue;
        // One that was removed here, which the server doesn't know yet, isn't found.
        if (auto done = mirror.putFacts(id, decodeFacts(facts));
            !done && done.error().code != Error::Code::NotFound)
            return done;
    }
    return {};
}

Result<void> takeIncidents(Writer &writer, const QJsonArray &incidents)
{
    for (const QJsonValue &entry : incidents) {
        const auto view = incidentFromServer(entry.toObject());
        if (!view)
            return Unexpected(view.error());
        if (auto done = writer.mirror().putIncident(*view); !done)
            return done;
    }
    return {};
}

Result<void> takeChannelList(Writer &writer, Timestamp now, const QJsonArray &channels)
{
    std::vector<Channel> all;
    for (const QJsonValue &entry : channels) {
        auto channel = channelFromServer(entry.toObject());
        if (!channel)
            return Unexpected(channel.error());
        all.push_back(std::move(*channel));
    }
    return MirrorEntities(writer, now).takeChannels(all);
}

Result<void> takeSettings(Writer &writer, Timestamp now, const QJsonObject &settings)
{
    MirrorEntities entities(writer, now);
    const auto muted = apiTime(settings[u"muted_until"]);
    const auto orUnset = [](const QJsonValue &value) {
        return value.isNull() || value.toObject().isEmpty() ? QJsonValue(QJsonValue::Undefined) : value;
    };
    return entities
        .takeSetting(settingkeys::mutedUntil,
                     muted ? QJsonValue(static_cast<qint64>(muted->ms())) : QJsonValue(QJsonValue::Undefined))
        .and_then(
            [&] { return entities.takeSetting(settingkeys::retention, orUnset(settings[u"retention"])); })
        .and_then(
            [&] { return entities.takeSetting(settingkeys::tagColors, orUnset(settings[u"tag_colors"])); });
}

Result<void> takeInterruptions(Writer &writer, const QJsonArray &interruptions)
{
    for (const QJsonValue &entry : interruptions) {
        const auto interruption = interruptionFromServer(entry.toObject());
        if (!interruption)
            return Unexpected(interruption.error());
        if (auto done = writer.mirror().putInterruption(*interruption); !done)
            return done;
    }
    return {};
}

MirrorFill::MirrorFill(const MirrorParts &parts, Beginning beginning, QObject *parent)
    : QObject(parent), m_parts(parts), m_beginning(std::move(beginning))
{
}

void MirrorFill::start()
{
    askMonitors({});
}

void MirrorFill::ask(const QByteArray &path, std::function<void(const ApiResponse &)> taken)
{
    whenDone(m_parts.session.send(apiRequest("GET", path)), this,
             [this, taken = std::move(taken)](const Result<ApiResponse> &answer) {
                 const auto response = accepted(answer);
                 if (response)
                     taken(*response);
                 else
                     Q_EMIT finished(response.error());
             });
}

void MirrorFill::write(std::function<Result<void>(Writer &)> job, std::function<void()> written)
{
    m_parts.store.write(std::move(job), this, [this, written = std::move(written)](const Result<void> &done) {
        if (done)
            written();
        else
            Q_EMIT finished(done.error());
    });
}

void MirrorFill::askMonitors(const QString &cursor)
{
    ask(monitorPagePath(cursor), [this](const ApiResponse &response) { takeMonitors(response.object()); });
}

void MirrorFill::takeMonitors(const QJsonObject &page)
{
    const QJsonArray monitors = page[u"monitors"].toArray();
    for (const QJsonValue &entry : monitors)
        m_seen.insert(MonitorId::fromString(entry[u"id"].toString()));
    const QString next = cursorIn(page);
    write(
        [monitors, now = m_parts.clock.now()](Writer &writer) {
            return takeMonitorPage(writer, now, monitors, MirrorEntities::Source::Fill).map([](const auto &) {
            });
        },
        [this, next] {
            Q_EMIT progressed(static_cast<int>(m_seen.size()), m_beginning.monitors);
            if (next.isEmpty())
                askOthers();
            else
                askMonitors(next);
        });
}

void MirrorFill::askOthers()
{
    const qint64 since = (m_parts.clock.now() - m_parts.options.resultsKept).ms();
    ask("/api/v1/trash", [this, since](const ApiResponse &trash) {
        m_trash = trash.json().array();
        ask("/api/v1/channels", [this, since](const ApiResponse &channels) {
            ask("/api/v1/settings", [this, since, channels](const ApiResponse &settings) {
                ask("/api/v1/sync/interruptions?since=" + QByteArray::number(since),
                    [this, channels, settings](const ApiResponse &interruptions) {
                        write(
                            [channels, settings, interruptions, trash = m_trash, seen = m_seen,
                             now = m_parts.clock.now()](Writer &writer) {
                                return removeOthers(writer, seen, trash)
                                    .and_then([&] { return takeTrash(writer, trash); })
                                    .and_then(
                                        [&] { return takeChannelList(writer, now, channels.json().array()); })
                                    .and_then([&] { return takeSettings(writer, now, settings.object()); })
                                    .and_then([&] {
                                        return takeInterruptions(writer, interruptions.json().array());
                                    });
                            },
                            [this] { askIncidents({}); });
                    });
            });
        });
    });
}

void MirrorFill::askIncidents(const QString &before)
{
    ask(paged("/api/v1/sync/incidents", incidentsAtOnce, "before", before),
        [this](const ApiResponse &response) {
            const QJsonObject page = response.object();
            write([incidents = page[u"incidents"].toArray()](
                      Writer &writer) { return takeIncidents(writer, incidents); },
                  [this, next = cursorIn(page)] {
                      if (next.isEmpty())
                          conclude();
                      else
                          askIncidents(next);
                  });
        });
}

void MirrorFill::conclude()
{
    write(
        [beginning = m_beginning](Writer &writer) {
            return writer.mirror().setNumber(mirroredSequence, beginning.sequence).and_then([&] {
                return writer.setSetting(mirroredStore, beginning.store);
            });
        },
        [this] { Q_EMIT finished(std::nullopt); });
}

} // namespace monitron
