// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"
#include "core/model/incident.h"

#include <optional>
#include <vector>

namespace monitron {

/// The numbers are stored: append only. "Unobserved" is shown when the last check was, but is no state:
/// what was known before the gap stays known.
enum class MonitorStatus : quint8 { Pending = 0, Up = 1, Failing = 2, Down = 3, Paused = 4 };
[[nodiscard]] QString toString(MonitorStatus status); ///< "pending", "up", "failing", "down", "paused"

/// All that must be remembered of a monitor to judge its next result: what incidents::advance reads and
/// answers, and what the schedule needs after a restart. Stored whole with every result.
struct MonitorState
{
    MonitorStatus status = MonitorStatus::Pending;
    Timestamp statusSince;

    int failureStreak = 0;
    int successStreak = 0;
    Timestamp firstFailureAt;                ///< of the failure streak
    Timestamp firstSuccessAt;                ///< of the success streak
    std::optional<Timestamp> lastFailureAt;  ///< any failed check, the ignored ones included
    std::optional<Timestamp> lastObservedAt; ///< the last check that saw the target

    std::optional<Incident> incident; ///< the open one
    bool incidentSawSuccess = false;
    bool saidDead = false; ///< the shaky incident's own "down" has been said
    bool saidSustained = false;
    std::optional<Timestamp> lastNagAt; ///< last down, flapping, sustained or still_down of the incident

    std::vector<Timestamp> failures; ///< in the sustained window, oldest first; as many as matter
    std::vector<Timestamp> openings; ///< of incidents that count for flapping, oldest first
    Duration lastRetryDelay{0};      ///< as computed at the last failure

    Timestamp nextDue;
    bool gapPending = false; ///< a check went unobserved or was missed: see incidents::gapEnded

    QByteArray certificateSha256; ///< of the leaf that certificateWarned is about
    int certificateWarned = 0;    ///< the smallest of 21, 14, 7, 1 days said; 0: none

    // The last check, for lists.
    std::optional<Timestamp> lastCheckAt;
    Outcome lastOutcome = Outcome::Good;
    int lastStatusCode = 0;
    qint64 lastTotalUs = 0;
    QString lastMessage;

    bool operator==(const MonitorState &) const = default;
};

} // namespace monitron
