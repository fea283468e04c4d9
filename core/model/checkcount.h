// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"

#include <optional>

namespace monitron {

/// How many checks there are in a stretch of time.
struct CheckCount
{
    TimeRange range;
    int good = 0;
    int bad = 0;
    int unobserved = 0;
    bool operator==(const CheckCount &) const = default;
};

/// When the checks before and after a certain one were; none at the ends.
struct Neighbours
{
    std::optional<Timestamp> older;
    std::optional<Timestamp> newer;
    bool operator==(const Neighbours &) const = default;
};

} // namespace monitron
