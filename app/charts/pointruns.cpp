// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/pointruns.h"

#include <algorithm>

namespace monitron {

namespace {

/// How many usual distances make a hole.
constexpr double holeSteps = 4;

double usualDistance(const std::vector<SeriesPoint> &points)
{
    std::vector<double> distances;
    distances.reserve(points.size());
    for (size_t i = 1; i < points.size(); ++i)
        distances.push_back(middle(points[i]) - middle(points[i - 1]));
    if (distances.empty())
        return 0;
    const auto half = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), half, distances.end());
    return *half;
}

} // namespace

std::vector<PointRun> runsOf(const std::vector<SeriesPoint> &points)
{
    const double hole = usualDistance(points) * holeSteps;
    std::vector<PointRun> runs;
    size_t first = 0;
    for (size_t i = 0; i <= points.size(); ++i) {
        const bool ends = i == points.size() || !points[i].p50Us;
        const bool jumps = !ends && i > first && middle(points[i]) - middle(points[i - 1]) > hole;
        if ((ends || jumps) && i > first)
            runs.push_back({first, i});
        if (ends)
            first = i + 1;
        else if (jumps)
            first = i;
    }
    return runs;
}

} // namespace monitron
