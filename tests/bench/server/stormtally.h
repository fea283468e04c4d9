// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/timestamp.h"
#include "core/storage/reader.h"

#include <QSet>
#include <QStringList>

namespace monitron::bench {

/// What became of the runs that were due in a time, as the store has it.
struct RunTally
{
    qint64 due = 0;
    qint64 once = 0;    ///< done exactly once
    qint64 doubled = 0; ///< recorded more than once
    qint64 late = 0;    ///< pauses of a monitor that were longer than allowed
};

/// Of monitors that are checked at `interval`, each on a grid of its own. `mostPause`: between two results.
[[nodiscard]] Result<RunTally> tallyRuns(const Reader &reader, const QStringList &monitors, TimeRange range,
                                         Duration interval, Duration mostPause);

/// What became of the messages that were decided.
struct AlertTally
{
    qint64 decided = 0;
    qint64 lost = 0;    ///< never arrived
    qint64 doubled = 0; ///< of one incident, another one of a kind that comes once
    qint64 incidents = 0;
};
/// `arrived`: the ids that the sink was sent.
[[nodiscard]] Result<AlertTally> tallyAlerts(const Reader &reader, const QSet<QString> &arrived);

} // namespace monitron::bench
