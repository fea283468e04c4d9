// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/timescale.h"
#include "app/models/historymodel.h"
#include "app/widgets/palette.h"

class QPainter;

namespace monitron {

/// Paints what lies behind the lines: incidents shaded, unobserved time hatched, each with its word, and a
/// mark on the base line wherever a check failed. However short, none of them is narrower than two pixels.
class ChartAreas
{
public:
    static constexpr double leastWidth = 2;

    void setData(const ChartData &data);
    void paint(QPainter &painter, const TimeScale &scale, const Palette &palette) const;

private:
    struct Area
    {
        Timestamp from;
        std::optional<Timestamp> to;
        QString word;
    };
    void paintGaps(QPainter &painter, const TimeScale &scale, const Palette &palette) const;
    void paintOutages(QPainter &painter, const TimeScale &scale, const Palette &palette) const;
    void paintFailures(QPainter &painter, const TimeScale &scale, const Palette &palette) const;

    std::vector<Area> m_gaps;
    std::vector<Area> m_outages;
    std::vector<TimeRange> m_failures; ///< in order of time
};

} // namespace monitron
