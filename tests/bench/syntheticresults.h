// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitor.h"
#include "core/storage/store.h"

#include <vector>

namespace monitron::bench {

struct History
{
    int monitors = 0;
    int perMonitor = 0;
    Duration interval{0};
    Timestamp end;
    Duration keepRaw{0}; ///< retention of raw results while it is written
};

/// Writes the history of many monitors in the order of time, as an engine would: each result with its state,
/// one failure in two hundred, housekeeping every simulated hour. Answers the monitors.
[[nodiscard]] Result<std::vector<Monitor>> writeHistory(Store &store, const History &history);

} // namespace monitron::bench
