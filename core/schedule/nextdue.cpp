// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/nextdue.h"

#include "core/schedule/cadence.h"

#include <algorithm>

namespace monitron {

Timestamp nextDue(MonitorState &state, const Monitor &monitor, const EndedRun &run, Timestamp now)
{
    const Duration interval = monitor.interval;
    const bool failed = run.outcome == Outcome::Bad;
    if (failed)
        state.lastRetryDelay =
            cadence::retryDelay(monitor.policy, interval, std::max(1, state.failureStreak));
    if (run.manual) {
        // The plan stands; where its time passed while this check ran, this check was the look at it.
        const Timestamp planned = cadence::skipMissed(state.nextDue, interval, now - Duration(1));
        return failed ? std::min(planned, run.at + state.lastRetryDelay) : planned;
    }
    if (failed)
        return cadence::skipMissed(run.due + state.lastRetryDelay, state.lastRetryDelay, now);
    if (run.outcome == Outcome::Good && state.incident && state.lastRetryDelay.count() > 0) {
        const Duration delay = std::min(state.lastRetryDelay, interval);
        return cadence::skipMissed(run.due + delay, delay, now);
    }
    const Timestamp from = run.realign ? cadence::nearestOnOwnGrid(monitor.id, interval, run.due) : run.due;
    return cadence::skipMissed(from + interval, interval, now);
}

} // namespace monitron
