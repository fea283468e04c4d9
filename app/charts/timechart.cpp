// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/timechart.h"

#include "app/charts/latencyseries.h"
#include "app/charts/phaseseries.h"
#include "app/charts/plotaxes.h"
#include "app/charts/pointruns.h"
#include "app/models/viewport.h"

#include <QAccessible>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace monitron {

namespace {

using Role = Palette::Role;

constexpr int linesHigh = 13; ///< the least height, in lines of text
constexpr double dotRadius = 3.5;

double heightOf(const SeriesPoint &point, ChartView view)
{
    if (view == ChartView::Phases)
        return phaseSum(point.meanPhases);
    return static_cast<double>(point.p95Us.value_or(point.p50Us.value_or(0)));
}

} // namespace

TimeChart::TimeChart(Viewport &viewport, const Theme &theme, QWidget *parent)
    : QChartView(new QChart, parent), m_viewport(viewport), m_theme(theme), m_chart(chart()),
      m_time(new QValueAxis(m_chart)), m_latency(new QValueAxis(m_chart)), m_latencies(nullptr),
      m_phases(nullptr), m_navigator(viewport)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs this way everywhere
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    for (QValueAxis *axis : {m_time, m_latency})
        axis->setVisible(false);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_latency, Qt::AlignLeft);
    m_phases = new PhaseSeries(m_chart, m_time, m_latency);
    m_latencies = new LatencySeries(m_chart, m_time, m_latency);
    connect(&theme, &Theme::changed, this, &TimeChart::restyle);
    connect(&viewport, &Viewport::changed, this, &TimeChart::rescale);
    restyle();
}

void TimeChart::restyle()
{
    setBackgroundBrush(m_theme.color(Role::Card));
    setMinimumHeight(static_cast<int>(QFontMetricsF(m_theme.font(Theme::Text::Small)).height() * linesHigh));
    m_latencies->setPalette(m_theme.palette());
    m_phases->setPalette(m_theme.palette());
    rescale();
}

void TimeChart::setData(const ChartData &chartData)
{
    m_data = chartData;
    m_areas.setData(chartData);
    replacePoints();
    rescale();
}

void TimeChart::setView(ChartView view)
{
    m_view = view;
    replacePoints();
    rescale();
}

void TimeChart::replacePoints()
{
    // The view that isn't shown holds no points, so that moving costs nothing for it.
    m_latencies->setPoints(m_view == ChartView::Latency ? m_data.series.points : std::vector<SeriesPoint>());
    m_phases->setPoints(m_view == ChartView::Phases ? m_data.series.points : std::vector<SeriesPoint>());
}

void TimeChart::setMessage(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    viewport()->update();
}

std::pair<size_t, size_t> TimeChart::seen() const
{
    const auto &points = m_data.series.points;
    const auto first = std::partition_point(points.begin(), points.end(), [&](const SeriesPoint &point) {
        return point.at + point.width <= m_scale.range.from;
    });
    const auto last = std::partition_point(
        first, points.end(), [&](const SeriesPoint &point) { return point.at < m_scale.range.to; });
    return {static_cast<size_t>(first - points.begin()), static_cast<size_t>(last - points.begin())};
}

void TimeChart::rescale()
{
    m_scale.range = m_viewport.range();
    double highest = 0;
    const auto [first, last] = seen();
    for (size_t i = first; i < last; ++i)
        highest = std::max(highest, heightOf(m_data.series.points[i], m_view));
    m_values = LatencyScale::upTo(highest > 0 ? highest : LatencyScale().top / 1.05);
    const QRectF plot = plotaxes::plotIn(viewport()->size(), m_values, m_theme);
    if (plot != m_scale.plot) {
        const bool wider = plot.width() != m_scale.plot.width();
        m_scale.plot = plot;
        m_chart->setPlotArea(plot);
        if (wider)
            Q_EMIT widthChanged(static_cast<int>(plot.width()));
    }
    m_time->setRange(static_cast<double>(m_scale.range.from.ms()),
                     static_cast<double>(m_scale.range.to.ms()));
    m_latency->setRange(0, m_values.top);
    viewport()->update();
}

std::optional<size_t> TimeChart::nearest(Timestamp at) const
{
    const auto [first, last] = seen();
    std::optional<size_t> best;
    const auto away = [&](size_t i) {
        return std::abs(middle(m_data.series.points[i]) - static_cast<double>(at.ms()));
    };
    for (size_t i = first; i < last; ++i) {
        if (!best || away(i) < away(*best))
            best = i;
    }
    return best;
}

std::optional<SeriesPoint> TimeChart::pointed() const
{
    const auto index = m_pointed ? nearest(*m_pointed) : std::nullopt;
    return index ? std::optional(m_data.series.points[*index]) : std::nullopt;
}

void TimeChart::pointAt(std::optional<Timestamp> at)
{
    m_pointed = at;
    viewport()->update();
}

void TimeChart::stepPointed(int by)
{
    const auto [first, last] = seen();
    if (first == last)
        return;
    const auto current = m_pointed ? nearest(*m_pointed) : std::nullopt;
    const auto from = static_cast<std::ptrdiff_t>(current.value_or(by > 0 ? first : last - 1));
    const auto to = std::clamp(current ? from + by : from, static_cast<std::ptrdiff_t>(first),
                               static_cast<std::ptrdiff_t>(last) - 1);
    const SeriesPoint &point = m_data.series.points[static_cast<size_t>(to)];
    pointAt(Timestamp(std::llround(middle(point))));
    setAccessibleDescription(readoutOf(point, m_view, m_scale.range.to).spoken());
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void TimeChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    plotaxes::paintGrid(*painter, m_scale.plot, m_values, m_theme);
    painter->setFont(m_theme.font(Theme::Text::Small));
    m_areas.paint(*painter, m_scale, m_theme.palette());
}

void TimeChart::drawForeground(QPainter *painter, const QRectF &)
{
    plotaxes::paintLatencies(*painter, m_scale.plot, m_values, m_theme);
    plotaxes::paintTimes(*painter, m_scale, viewport()->width(), m_theme);
    const auto [first, last] = seen();
    if (first == last && !m_message.isEmpty())
        plotaxes::paintMessage(*painter, m_scale.plot, m_message, m_theme);
    if (const auto point = pointed()) {
        const double x = std::clamp(m_scale.x(middle(*point)), m_scale.plot.left(), m_scale.plot.right());
        painter->setPen(m_theme.color(Role::Muted));
        painter->drawLine(QPointF(x, m_scale.plot.top()), QPointF(x, m_scale.plot.bottom()));
        if (m_view == ChartView::Latency && point->p50Us) {
            const double share = static_cast<double>(*point->p50Us) / m_values.top;
            painter->setBrush(m_theme.color(Role::Accent));
            painter->setPen(m_theme.color(Role::Card));
            painter->drawEllipse(QPointF(x, m_scale.plot.bottom() - share * m_scale.plot.height()), dotRadius,
                                 dotRadius);
        }
        paintReadout(*painter, readoutOf(*point, m_view, m_scale.range.to), m_scale.plot, x, m_theme);
    }
    if (hasFocus()) {
        painter->setPen(m_theme.color(Role::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(m_scale.plot.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    rescale();
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    m_navigator.press(*event, m_scale.plot);
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const bool drags = m_navigator.move(*event, m_scale.plot);
    viewport()->setCursor(drags ? Qt::ClosedHandCursor : Qt::ArrowCursor);
    if (drags || !m_scale.plot.contains(event->position()))
        pointAt({});
    else
        pointAt(m_scale.at(event->position().x()));
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    viewport()->setCursor(Qt::ArrowCursor);
    if (!m_navigator.release(*event))
        return;
    pointAt(m_scale.at(event->position().x()));
    if (const auto point = pointed())
        Q_EMIT timeChosen(point->at);
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent *)
{
    m_navigator.doubleClick();
}

void TimeChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    pointAt({});
}

void TimeChart::wheelEvent(QWheelEvent *event)
{
    m_navigator.wheel(*event, m_scale.plot);
    event->accept();
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const bool steps = event->modifiers() & Qt::ShiftModifier;
    if (steps && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        stepPointed(event->key() == Qt::Key_Left ? -1 : 1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto point = pointed())
            Q_EMIT timeChosen(point->at);
    } else if (event->key() == Qt::Key_Escape && m_pointed) {
        pointAt({});
    } else if (!m_navigator.key(*event)) {
        event->ignore(); // for those around it: Tab, the window's shortcuts
    }
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace monitron
