// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/historywish.h"
#include "core/client/mirrorparts.h"

#include <QHash>

namespace monitron {

/// Fetches what somebody is about to look at and what the mirror doesn't have: rollups of older times, who
/// changed what, what a failed answer looked like. What is fetched or was a moment ago isn't asked for again.
class HistoryFetcher : public QObject
{
    Q_OBJECT
public:
    explicit HistoryFetcher(const MirrorParts &parts, QObject *parent = nullptr);

    void fetch(const HistoryWish &wish);
    /// After the server was away, or monitors were changed: asks again when asked.
    void forget() { m_askedAt.clear(); }

private:
    void fetchRollups(MonitorId monitor, Resolution resolution, qint64 from, qint64 to);
    void fetchRevisions(MonitorId monitor);
    void fetchEvidence(MonitorId monitor, Timestamp at);
    [[nodiscard]] bool isNew(const QByteArray &what);

    MirrorParts m_parts;
    QHash<QByteArray, Timestamp> m_askedAt;
};

} // namespace monitron
