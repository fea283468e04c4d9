// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"

#include <vector>

namespace monitron {

/// Points that belong together, [first, last) of the list: a line through them claims nothing that was not
/// measured.
struct PointRun
{
    size_t first = 0;
    size_t last = 0;
    [[nodiscard]] bool isLone() const { return last - first == 1; }
};

/// Broken where a point has no good check and where several are missing.
[[nodiscard]] std::vector<PointRun> runsOf(const std::vector<SeriesPoint> &points);

/// Where a point stands, in milliseconds since 1970.
[[nodiscard]] inline double middle(const SeriesPoint &point)
{
    return static_cast<double>(point.at.ms()) + static_cast<double>(point.width.count()) / 2;
}

} // namespace monitron
