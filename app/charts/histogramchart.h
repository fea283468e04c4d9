// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/distributionmodel.h"
#include "app/widgets/theme.h"

#include <QChartView>

class QBarSeries;
class QBarSet;
class QChart;
class QValueAxis;

namespace monitron {

/// How many checks took how long: bars whose classes grow with the time; median, p95 and p99 are marked.
class HistogramChart : public QChartView
{
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit HistogramChart(const Theme &theme, QWidget *parent = nullptr);

    void setHistogram(const LatencyHistogram &histogram);
    /// What stands where there is nothing to show.
    void setMessage(const QString &message);
    [[nodiscard]] const std::vector<LatencyClass> &classes() const { return m_classes; }

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void restyle();
    void place();
    void pointAt(std::optional<size_t> index);
    void paintClasses(QPainter &painter) const;
    void paintQuantiles(QPainter &painter) const;
    void paintPointed(QPainter &painter) const;
    [[nodiscard]] double xOf(qint64 us) const;

    struct Quantile
    {
        QString name;
        qint64 us = 0;
    };
    const Theme &m_theme;
    QChart *m_chart;
    QValueAxis *m_class;
    QValueAxis *m_count;
    QBarSet *m_bars;
    QBarSeries *m_series;
    std::vector<LatencyClass> m_classes;
    std::vector<Quantile> m_quantiles;
    quint64 m_all = 0;
    double m_top = 1;
    QRectF m_plot;
    std::optional<size_t> m_pointed;
    QString m_message;
};

} // namespace monitron
