// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/phaseseries.h"

#include "app/charts/pointruns.h"

#include <QAreaSeries>
#include <QChart>
#include <QCoreApplication>
#include <QLineSeries>
#include <QPen>

namespace monitron {

QString phaseName(const PhaseKind &kind)
{
    return QCoreApplication::translate("Phase", kind.name);
}

double phaseSum(const Phases &phases)
{
    double sum = 0;
    for (const PhaseKind &kind : phaseKinds)
        sum += static_cast<double>((phases.*kind.member).value_or(0));
    return sum;
}

PhaseSeries::PhaseSeries(QChart *chart, QAbstractAxis *time, QAbstractAxis *latency) : QObject(chart)
{
    for (QLineSeries *&edge : m_edges)
        edge = new QLineSeries(this);
    for (size_t i = 0; i < m_areas.size(); ++i) {
        m_areas[i] = new QAreaSeries(m_edges[i + 1], m_edges[i]);
        m_areas[i]->setPen(Qt::NoPen);
        chart->addSeries(m_areas[i]);
        m_areas[i]->attachAxis(time);
        m_areas[i]->attachAxis(latency);
    }
}

void PhaseSeries::setPoints(const std::vector<SeriesPoint> &points)
{
    std::array<QList<QPointF>, phaseKinds.size() + 1> edges;
    for (const PointRun &run : runsOf(points)) {
        // From the base line up and down again, so that nothing shows between two runs. A lone point gets the
        // width of what it stands for.
        const double half = run.isLone() ? static_cast<double>(points[run.first].width.count()) / 2 : 0;
        for (QList<QPointF> &edge : edges)
            edge.append({middle(points[run.first]) - half, 0});
        for (size_t i = run.first; i < run.last; ++i) {
            for (const double shift : half > 0 ? std::vector{-half, half} : std::vector{0.0}) {
                double height = 0;
                edges[0].append({middle(points[i]) + shift, 0});
                for (size_t phase = 0; phase < phaseKinds.size(); ++phase) {
                    height +=
                        static_cast<double>((points[i].meanPhases.*phaseKinds[phase].member).value_or(0));
                    edges[phase + 1].append({middle(points[i]) + shift, height});
                }
            }
        }
        for (QList<QPointF> &edge : edges)
            edge.append({middle(points[run.last - 1]) + half, 0});
    }
    for (size_t i = 0; i < edges.size(); ++i)
        m_edges[i]->replace(edges[i]);
}

void PhaseSeries::setPalette(const Palette &palette)
{
    for (size_t i = 0; i < m_areas.size(); ++i)
        m_areas[i]->setBrush(palette.color(phaseKinds[i].role));
}

} // namespace monitron
