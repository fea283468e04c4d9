// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/mirrorparts.h"
#include "core/storage/change.h"

#include <QJsonArray>
#include <QSet>

namespace monitron {

/// Reads again what some changes of the feed are about, and stores all of it with the place in the feed, in
/// one transaction. One-shot.
class MirrorUpdate : public QObject
{
    Q_OBJECT
public:
    /// `sequence`: of the last change.
    MirrorUpdate(const MirrorParts &parts, const std::vector<Change> &changes, qint64 sequence,
                 QObject *parent = nullptr);
    void start();
    /// Whose history was added to: what there was of it is gone when it is finished, to be fetched again.
    [[nodiscard]] const QSet<MonitorId> &histories() const { return m_histories; }

Q_SIGNALS:
    /// None: it is done.
    void finished(const std::optional<monitron::Error> &error);

private:
    void ask(const QByteArray &path, std::function<void(const ApiResponse &)> taken);
    void askMany(const char *path, const QList<QUuid> &ids, const char *member, QJsonArray &into);
    void store();

    MirrorParts m_parts;
    qint64 m_sequence = 0;
    QSet<MonitorId> m_changed;
    QHash<MonitorId, Timestamp> m_removed;
    QSet<MonitorId> m_histories;
    QSet<IncidentId> m_incidentIds;
    bool m_hasChannels = false;
    bool m_hasSettings = false;
    // What was answered:
    int m_waiting = 0;
    bool m_isOver = false;
    QJsonArray m_monitors;
    QJsonArray m_incidents;
    QJsonArray m_channels;
    QJsonObject m_settings;
};

} // namespace monitron
