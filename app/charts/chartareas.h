// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/historymodel.h"
#include "app/widgets/palette.h"

class QPainter;
class QRectF;

namespace monitron {

/// Paints what lies behind the latency lines: incidents shaded, unobserved time hatched, each with its word.
class ChartAreas
{
public:
    void setData(const ChartData &data);
    void paint(QPainter &painter, const QRectF &plot, const Palette &palette) const;

private:
    struct Area
    {
        TimeRange range;
        bool incident = false;
        QString word;
    };
    TimeRange m_range;
    std::vector<Area> m_areas;
};

} // namespace monitron
