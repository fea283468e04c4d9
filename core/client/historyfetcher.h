// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/historywish.h"
#include "core/client/mirrorparts.h"

#include <QHash>

#include <functional>
#include <vector>

namespace monitron {

/// Fetches what somebody is about to look at and what the mirror doesn't have: rollups of older times, who
/// changed what, what a failed answer looked like. What is fetched or was a moment ago isn't asked for again,
/// and where the server had nothing not for some minutes.
class HistoryFetcher : public QObject
{
    Q_OBJECT
public:
    explicit HistoryFetcher(const MirrorParts &parts, QObject *parent = nullptr);

    void fetch(const HistoryWish &wish);
    using Done = std::function<void(const Result<void> &)>;
    /// Fetches the results of `ranges` from before those that a mirror keeps; `done` when all are here that
    /// the server has.
    void fetchResults(MonitorId monitor, const std::vector<TimeRange> &ranges, const Done &done);
    /// After the server was away, or monitors were changed: asks again when asked.
    void forget();

private:
    /// Periods [from, to).
    struct Span
    {
        MonitorId monitor;
        Resolution resolution = Resolution::Hour;
        qint64 from = 0;
        qint64 to = 0;
        [[nodiscard]] QByteArray name() const;
    };
    struct Emptiness
    {
        Span span;
        Timestamp seenAt;
    };
    void fetchRollups(const Span &wanted);
    void askForRollups(const Span &missing);
    void takeRollups(const QByteArray &body);
    [[nodiscard]] bool isEmpty(const Span &span) const;
    using Ranges = std::vector<TimeRange>;
    void askForMissing(MonitorId monitor, const Ranges &missing, const Done &done);
    void askForResults(MonitorId monitor, const Ranges &missing, const Done &done);
    void takeResults(MonitorId monitor, const Ranges &asked, const QByteArray &body, const Done &done);
    void fetchRevisions(MonitorId monitor);
    void fetchEvidence(MonitorId monitor, Timestamp at);
    [[nodiscard]] bool isNew(const QByteArray &what);

    MirrorParts m_parts;
    int m_round = 0; ///< raised by forget(): rollups that were asked for before aren't taken
    QHash<QByteArray, Timestamp> m_askedAt;
    QMultiHash<QByteArray, Done> m_waiting; ///< for results that are on their way
    QHash<QByteArray, Emptiness> m_empty;   ///< by Span::name(): what the server had nothing of, lately
};

} // namespace monitron
