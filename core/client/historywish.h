// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/history.h"

#include <optional>

namespace monitron {

/// What somebody is about to look at, that a copy of somebody else's data may not have yet. A change of the
/// monitor's state follows when it came.
struct HistoryWish
{
    MonitorId monitor;
    TimeRange range;                ///< whose rollups; empty: of none, but who changed what
    std::optional<Timestamp> check; ///< of a failed one: what its answer looked like
    bool operator==(const HistoryWish &) const = default;
};

} // namespace monitron
