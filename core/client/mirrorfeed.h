// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/mirrorparts.h"
#include "core/storage/change.h"

#include <QJsonObject>
#include <QTimer>

namespace monitron {

class FeedStream;

/// Follows the server's change feed over one connection: first what was missed, page by page, then the stream
/// of events, or polling where streams don't get through; and stores what the changes are about.
class MirrorFeed : public QObject
{
    Q_OBJECT
public:
    /// What outlives a connection: whether streams get through.
    struct Passage
    {
        int deadStreams = 0;   ///< that never said anything, in a row
        Timestamp streamAgain; ///< when a stream is worth another try
    };
    /// Begins behind the change `sequence`.
    MirrorFeed(const MirrorParts &parts, Passage &passage, qint64 sequence, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    /// All changes up to now are stored. The first time: and it goes on from there.
    void inStep();
    void resultsRecorded(const QList<monitron::MonitorId> &monitors);
    /// Nobody says whose results there are: polling.
    void resultsWanted();
    void interruptionsChanged();
    /// History of these was added, and what there was of it was forgotten here.
    void historyAdded(const QSet<monitron::MonitorId> &monitors);
    /// It is over: Network, Io …; Gone: everything has to be read anew; Cancelled: a new connection may have
    /// a stream again.
    void lost(const monitron::Error &error);

private:
    void catchUp();
    void takeChanges(const QJsonObject &page);
    void caughtUp();
    void openStream();
    void update();
    void apply(const std::vector<Change> &changes, qint64 last, std::function<void()> applied);

    MirrorParts m_parts;
    Passage &m_passage;
    qint64 m_sequence; ///< of the last change that was stored
    FeedStream *m_stream = nullptr;
    QTimer m_poll;
    QTimer m_resultsPoll;
    std::vector<Change> m_changes; ///< that came by the stream and aren't stored yet
    bool m_isCatchingUp = false;
    bool m_isUpdating = false;
};

} // namespace monitron
