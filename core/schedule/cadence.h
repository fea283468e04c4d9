// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitor.h"

namespace monitron {

/// When a monitor is due: the rules of the grid, of retries and of the phase, without any clock.
/// Told in core/incidents/README.md, "When a check is due".
namespace cadence {

/// How long after a failure the next check is due: the stage that the streak has reached, never slower than
/// the interval. `failureStreak` includes this failure and is at least 1.
[[nodiscard]] Duration retryDelay(const Policy &policy, Duration interval, int failureStreak);

/// The first of due, due + step, due + 2 step … after `now`: a check that took longer than its interval is
/// not doubled and missed runs are not made up.
[[nodiscard]] Timestamp skipMissed(Timestamp due, Duration step, Timestamp now);

/// The point nearest to `at` of the monitor's own grid, which is stable over restarts and differs from
/// monitor to monitor, so that the load of many is even.
[[nodiscard]] Timestamp nearestOnOwnGrid(MonitorId id, Duration interval, Timestamp at);

/// Where the monitor stands in a crowd, 0 ≤ x < 1: stable, evenly spread.
[[nodiscard]] double position(MonitorId id);

} // namespace cadence
} // namespace monitron
