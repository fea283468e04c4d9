// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/eventparser.h"
#include "core/client/mirrorparts.h"
#include "core/storage/change.h"

#include <QTimer>

namespace monitron {

/// The server's stream of changes, from when it is opened until it ends.
class FeedStream : public QObject
{
    Q_OBJECT
public:
    /// Begins behind the change `since`.
    FeedStream(const MirrorParts &parts, qint64 since, QObject *parent = nullptr);
    void open();
    /// Whether anything has come through.
    [[nodiscard]] bool hasSpoken() const { return m_hasSpoken; }

Q_SIGNALS:
    /// Something came through: what is in between lets streams pass.
    void opened();
    void changed(const monitron::Change &change);
    void resultsRecorded(const QList<monitron::MonitorId> &monitors);
    void interruptionsChanged();
    /// It is over, also where it has said nothing for too long. Codes as EventSource::ended.
    void ended(const monitron::Error &error);

private:
    void take(const QByteArray &bytes);
    void handle(const ServerEvent &event);
    void end(const Error &error);

    MirrorParts m_parts;
    qint64 m_since;
    EventParser m_parser;
    EventSource *m_source = nullptr;
    QTimer m_silence;
    bool m_isOver = false;
    bool m_hasSpoken = false;
};

} // namespace monitron
