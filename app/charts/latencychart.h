// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartareas.h"
#include "app/widgets/theme.h"

#include <QChartView>

class QChart;
class QDateTimeAxis;
class QValueAxis;

namespace monitron {

/// The response time of one monitor over a range: the median as a line, the band up to p95 above it. The
/// line breaks where nothing was measured.
class LatencyChart : public QChartView
{
    Q_OBJECT
public:
    explicit LatencyChart(const Theme &theme, QWidget *parent = nullptr);

    void setData(const ChartData &data);
    /// What the chart says in words, for people who can't see it.
    [[nodiscard]] QString spoken() const { return m_spoken; }

Q_SIGNALS:
    /// The plot is this many pixels wide now.
    void widthChanged(int pixels);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void restyle();
    void rebuildSeries();
    void addRun(size_t first, size_t last);
    [[nodiscard]] const SeriesPoint *pointAt(double x) const;

    const Theme &m_theme;
    QChart *m_chart;
    QDateTimeAxis *m_time;
    QValueAxis *m_latency;
    ChartData m_data;
    ChartAreas m_areas;
    std::optional<double> m_hover;
    QString m_spoken;
};

} // namespace monitron
