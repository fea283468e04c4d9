// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartareas.h"
#include "app/charts/chartnavigator.h"
#include "app/charts/latencyscale.h"
#include "app/charts/readout.h"

#include <QChartView>

class QChart;
class QValueAxis;

namespace monitron {

class LatencySeries;
class PhaseSeries;
class Viewport;

/// The response times of one monitor over a viewport, as median and p95 or phase by phase. It follows the
/// viewport at once with the data that it has. A crosshair reads values, by mouse, and by Shift with the
/// arrows on the keyboard; a click or Enter chooses the point.
class TimeChart : public QChartView
{
    Q_OBJECT
public:
    /// Both outlive it.
    TimeChart(Viewport &viewport, const Theme &theme, QWidget *parent = nullptr);

    void setData(const ChartData &chartData);
    void setView(ChartView view);
    [[nodiscard]] ChartView view() const { return m_view; }
    /// What stands where there is no point to show; empty: nothing.
    void setMessage(const QString &message);
    [[nodiscard]] QRectF plot() const { return m_scale.plot; }
    /// The point under the crosshair.
    [[nodiscard]] std::optional<SeriesPoint> pointed() const;

Q_SIGNALS:
    /// The plot is this many pixels wide now.
    void widthChanged(int pixels);
    void timeChosen(monitron::Timestamp at);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void restyle();
    void replacePoints();
    void rescale();
    void pointAt(std::optional<Timestamp> at);
    void stepPointed(int by);
    /// The points that are seen, [first, last) of the data.
    [[nodiscard]] std::pair<size_t, size_t> seen() const;
    [[nodiscard]] std::optional<size_t> nearest(Timestamp at) const;

    Viewport &m_viewport;
    const Theme &m_theme;
    QChart *m_chart;
    QValueAxis *m_time;
    QValueAxis *m_latency;
    LatencySeries *m_latencies;
    PhaseSeries *m_phases;
    ChartNavigator m_navigator;
    ChartData m_data;
    ChartAreas m_areas;
    ChartView m_view = ChartView::Latency;
    TimeScale m_scale;
    LatencyScale m_values;
    std::optional<Timestamp> m_pointed;
    QString m_message;
};

} // namespace monitron
