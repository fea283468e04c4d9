// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/mirrorparts.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace monitron {

/// Fetches results that the mirror hasn't: of monitors that are said to have new ones, behind the newest that
/// is here. Two requests are on their way at a time, so that the server reads while we write.
class ResultsPull : public QObject
{
    Q_OBJECT
public:
    explicit ResultsPull(const MirrorParts &parts, QObject *parent = nullptr);

    /// Learns what is here, then fetches what is missing of all monitors. Again after every gap.
    void fetchAll();
    /// Once fetchAll() has begun.
    void fetch(const QSet<MonitorId> &monitors);
    void fetch(const QList<MonitorId> &monitors) { fetch(QSet<MonitorId>(monitors.begin(), monitors.end())); }
    /// What there was of these is gone, because there is more in between.
    void fetchAgain(const QSet<MonitorId> &monitors);
    /// Forgets what was asked for; answers that are on their way are dropped.
    void stop();

Q_SIGNALS:
    /// Of fetchAll(); done == total at its end.
    void progressed(int done, int total);
    void failed(const monitron::Error &error);

private:
    struct Known
    {
        QHash<MonitorId, Timestamp> newest;
        QList<MonitorId> monitors;
        Timestamp from;       ///< nothing before it
        bool isMoved = false; ///< it was another one before
    };
    void begin(const Known &known);
    void pump();
    void request(const QList<MonitorId> &monitors);
    void take(const QList<MonitorId> &asked, const QHash<MonitorId, Timestamp> &behind,
              const QByteArray &body);
    void trim(qint64 after);

    MirrorParts m_parts;
    QHash<MonitorId, Timestamp> m_newest;
    Timestamp m_from;
    QList<MonitorId> m_waiting; ///< in order
    QSet<MonitorId> m_isWaiting;
    QSet<MonitorId> m_asked;
    QSet<MonitorId> m_again;      ///< while they were asked for, there was more
    QSet<MonitorId> m_outdated;   ///< while they were asked for, history was added in between
    QSet<MonitorId> m_catchingUp; ///< what fetchAll() hasn't got yet
    int m_total = 0;
    int m_requests = 0;
    int m_round = 0; ///< answers of earlier ones are dropped
    bool m_isReady = false;
    bool m_hasTrimmed = false;
    QTimer m_tidy;
};

} // namespace monitron
