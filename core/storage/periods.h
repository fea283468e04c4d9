// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/model/history.h"

namespace monitron {

// Hours and days of UTC, numbered from 1970.

inline constexpr qint64 hourMs = 3'600'000;
inline constexpr qint64 hoursPerDay = 24;
inline constexpr qint64 dayMs = hoursPerDay * hourMs;

/// Division that rounds down for times before 1970 as well.
[[nodiscard]] constexpr qint64 floorDiv(qint64 value, qint64 unit)
{
    return value / unit - (value % unit < 0 ? 1 : 0);
}
[[nodiscard]] constexpr qint64 ceilDiv(qint64 value, qint64 unit)
{
    return -floorDiv(-value, unit);
}
[[nodiscard]] constexpr qint64 hourOf(Timestamp at)
{
    return floorDiv(at.ms(), hourMs);
}
[[nodiscard]] constexpr qint64 firstHourFrom(Timestamp at)
{
    return ceilDiv(at.ms(), hourMs);
}
[[nodiscard]] constexpr Timestamp startOfHour(qint64 hour)
{
    return Timestamp(hour * hourMs);
}
/// The longest interval is a day, half of one more where a start has to find back to the monitor's own grid,
/// and jitter: no result covers more hours than these.
inline constexpr qint64 longestCoverHours = 38;

[[nodiscard]] constexpr qint64 dayOfHour(qint64 hour)
{
    return floorDiv(hour, hoursPerDay);
}

} // namespace monitron
