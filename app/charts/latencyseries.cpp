// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/latencyseries.h"

#include "app/charts/pointruns.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QPen>
#include <QScatterSeries>

namespace monitron {

namespace {

constexpr double lineWidth = 1.8;
constexpr double dotSize = 4;

double p50(const SeriesPoint &point)
{
    return static_cast<double>(*point.p50Us);
}

double p95(const SeriesPoint &point)
{
    return static_cast<double>(point.p95Us.value_or(*point.p50Us));
}

QPen linePen(const QColor &color)
{
    return QPen(color, lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin); // round ones cost 10 ms a frame
}

} // namespace

LatencySeries::LatencySeries(QChart *chart, QAbstractAxis *time, QAbstractAxis *latency)
    : QObject(chart), m_chart(chart), m_time(time), m_latency(latency), m_upper(new QLineSeries(this)),
      m_lower(new QLineSeries(this)), m_band(new QAreaSeries(m_upper, m_lower)), m_dots(new QScatterSeries)
{
    m_band->setPen(Qt::NoPen);
    m_dots->setMarkerSize(dotSize);
    m_dots->setPen(Qt::NoPen);
    attach(m_band);
    attach(m_dots);
}

void LatencySeries::attach(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_latency);
}

void LatencySeries::addLine()
{
    auto *line = new QLineSeries;
    line->setPen(linePen(m_color));
    attach(line);
    m_lines.push_back(line);
}

void LatencySeries::setPoints(const std::vector<SeriesPoint> &points)
{
    QList<QPointF> upper;
    QList<QPointF> lower;
    QList<QPointF> dots;
    size_t lines = 0;
    for (const PointRun &run : runsOf(points)) {
        QList<QPointF> line;
        // Between two runs the band has no height: one series shows all of them.
        const QPointF begin(middle(points[run.first]), p50(points[run.first]));
        upper.append(begin);
        lower.append(begin);
        for (size_t i = run.first; i < run.last; ++i) {
            const double x = middle(points[i]);
            line.append({x, p50(points[i])});
            lower.append({x, p50(points[i])});
            upper.append({x, p95(points[i])});
        }
        upper.append(line.back());
        lower.append(line.back());
        if (run.isLone()) {
            dots.append(begin);
            continue;
        }
        if (lines == m_lines.size())
            addLine();
        m_lines[lines++]->replace(line);
    }
    for (; lines < m_lines.size(); ++lines) {
        if (m_lines[lines]->count() > 0)
            m_lines[lines]->clear();
    }
    m_upper->replace(upper);
    m_lower->replace(lower);
    m_dots->replace(dots);
}

void LatencySeries::setPalette(const Palette &palette)
{
    m_color = palette.color(Palette::Role::Accent);
    m_band->setBrush(palette.color(Palette::Role::Band));
    m_dots->setBrush(m_color);
    m_dots->setColor(m_color);
    for (QLineSeries *line : m_lines)
        line->setPen(linePen(m_color));
}

} // namespace monitron
