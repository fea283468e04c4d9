// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"
#include "core/model/history.h"

#include <QObject>

class QAbstractAxis;
class QAbstractSeries;
class QAreaSeries;
class QChart;
class QLineSeries;
class QScatterSeries;

namespace monitron {

/// The median as a line and the band up to p95 above it, as series of a chart. The line breaks where nothing
/// was measured; a lone point is a dot. Milliseconds since 1970 against microseconds.
class LatencySeries : public QObject
{
public:
    /// The axes belong to the chart.
    LatencySeries(QChart *chart, QAbstractAxis *time, QAbstractAxis *latency);

    void setPoints(const std::vector<SeriesPoint> &points);
    void setPalette(const Palette &palette);

private:
    void addLine();
    void attach(QAbstractSeries *series);

    QChart *m_chart;
    QAbstractAxis *m_time;
    QAbstractAxis *m_latency;
    QLineSeries *m_upper;
    QLineSeries *m_lower;
    QAreaSeries *m_band;
    QScatterSeries *m_dots;
    std::vector<QLineSeries *> m_lines; ///< one for each run; those that are left over are empty
    QColor m_color;
};

} // namespace monitron
