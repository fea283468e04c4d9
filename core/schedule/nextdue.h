// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"
#include "core/model/monitor.h"
#include "core/model/monitorstate.h"

namespace monitron {

/// A check that has ended, as the schedule sees it.
struct EndedRun
{
    Outcome outcome = Outcome::Good;
    bool manual = false;
    Timestamp at;         ///< when it started
    Timestamp due;        ///< when it was due
    bool realign = false; ///< the grid goes back to the monitor's own
};

/// When the monitor is due next. `state` is as it stands after the result; its lastRetryDelay is brought up
/// to date.
[[nodiscard]] Timestamp nextDue(MonitorState &state, const Monitor &monitor, const EndedRun &run,
                                Timestamp now);

} // namespace monitron
