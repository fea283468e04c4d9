// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/latencychart.h"

#include "app/models/format.h"

#include <QAreaSeries>
#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace monitron {

namespace {

using Role = Palette::Role;

/// The next round number above: 1, 2, 2.5 or 5 times a power of ten.
double roundUp(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(value, 1.0))));
    for (const double step : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}

QString timeFormat(Duration length)
{
    if (length <= std::chrono::hours(25))
        return QStringLiteral("HH:mm");
    if (length <= std::chrono::hours(24 * 60))
        return QStringLiteral("d MMM");
    return QStringLiteral("MMM yyyy");
}

double middle(const SeriesPoint &point)
{
    return static_cast<double>(point.at.ms()) + static_cast<double>(point.width.count()) / 2;
}

} // namespace

LatencyChart::LatencyChart(const Theme &theme, QWidget *parent)
    : QChartView(new QChart, parent), m_theme(theme), m_chart(chart()), m_time(new QDateTimeAxis(m_chart)),
      m_latency(new QValueAxis(m_chart))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_latency, Qt::AlignLeft);
    m_time->setGridLineVisible(false);
    m_time->setTickCount(5);
    m_latency->setLineVisible(false);
    m_latency->setLabelFormat(QStringLiteral("%.0f"));
    m_latency->setRange(0, 100);
    m_latency->setTickCount(3);
    connect(&theme, &Theme::changed, this, &LatencyChart::restyle);
    connect(m_chart, &QChart::plotAreaChanged, this,
            [this](const QRectF &plot) { Q_EMIT widthChanged(static_cast<int>(plot.width())); });
    setMinimumHeight(190);
    restyle();
}

void LatencyChart::restyle()
{
    setBackgroundBrush(m_theme.color(Role::Card));
    for (QAbstractAxis *axis : m_chart->axes()) {
        axis->setLabelsFont(m_theme.font(Theme::Text::Small));
        axis->setLabelsColor(m_theme.color(Role::TextThird));
        axis->setLinePenColor(m_theme.color(Role::Hairline));
        axis->setGridLineColor(m_theme.color(Role::Hairline));
    }
    rebuildSeries();
    resetCachedContent();
    viewport()->update();
}

void LatencyChart::setData(const ChartData &chartData)
{
    m_data = chartData;
    m_areas.setData(m_data);
    const TimeRange &range = m_data.series.range;
    if (range.to > range.from) {
        m_time->setFormat(timeFormat(range.to - range.from));
        m_time->setRange(QDateTime::fromMSecsSinceEpoch(range.from.ms()),
                         QDateTime::fromMSecsSinceEpoch(range.to.ms()));
    }
    double highest = 0;
    for (const SeriesPoint &point : m_data.series.points)
        highest =
            std::max(highest, static_cast<double>(point.p95Us.value_or(point.p50Us.value_or(0))) / 1000);
    const double top = roundUp(highest * 1.05);
    m_latency->setRange(0, top);
    m_latency->setLabelFormat(top < 4 ? QStringLiteral("%.1f ms") : QStringLiteral("%.0f ms"));
    rebuildSeries();
    m_spoken = tr("Response time, at most %1; uptime %2; %n incident(s)", nullptr,
                  static_cast<int>(m_data.incidents.size()))
                   .arg(format::latency(static_cast<qint64>(highest * 1000)),
                        format::percent(m_data.uptime.ratio()));
    setAccessibleName(m_spoken);
    resetCachedContent();
    viewport()->update();
}

void LatencyChart::rebuildSeries()
{
    m_chart->removeAllSeries();
    const std::vector<SeriesPoint> &points = m_data.series.points;
    // Checks come every interval: a hole of several of them, seen or not, breaks the line.
    std::vector<double> steps;
    for (size_t i = 1; i < points.size(); ++i)
        steps.push_back(middle(points[i]) - middle(points[i - 1]));
    double usual = 0;
    if (!steps.empty()) {
        std::nth_element(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2),
                         steps.end());
        usual = steps[steps.size() / 2];
    }
    size_t first = 0;
    for (size_t i = 0; i <= points.size(); ++i) {
        const bool ends = i == points.size() || !points[i].p50Us;
        const bool hole = !ends && i > first && middle(points[i]) - middle(points[i - 1]) > usual * 4;
        if ((ends || hole) && i > first)
            addRun(first, i);
        if (ends)
            first = i + 1;
        else if (hole)
            first = i;
    }
}

void LatencyChart::addRun(size_t first, size_t last)
{
    auto *line = new QLineSeries;
    auto *upper = new QLineSeries;
    auto *lower = new QLineSeries;
    for (size_t i = first; i < last; ++i) {
        const SeriesPoint &point = m_data.series.points[i];
        const double x = middle(point);
        const double p50 = static_cast<double>(*point.p50Us) / 1000;
        line->append(x, p50);
        lower->append(x, p50);
        upper->append(x, static_cast<double>(point.p95Us.value_or(*point.p50Us)) / 1000);
    }
    if (last - first == 1) { // a lone point has to be seen as well
        const QPointF lone = line->at(0);
        const double half =
            static_cast<double>((m_data.series.range.to - m_data.series.range.from).count()) / 600;
        line->append(lone.x() + half, lone.y());
        line->replace(0, lone.x() - half, lone.y());
    }
    auto *band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    band->setPen(Qt::NoPen);
    QColor fill = m_theme.color(Role::Band);
    fill.setAlphaF(0.9F);
    band->setBrush(fill);
    line->setPen(QPen(m_theme.color(Role::Accent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (QAbstractSeries *series :
         {static_cast<QAbstractSeries *>(band), static_cast<QAbstractSeries *>(line)}) {
        m_chart->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_latency);
    }
}

void LatencyChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    painter->setFont(m_theme.font(Theme::Text::Small));
    m_areas.paint(*painter, m_chart->plotArea(), m_theme.palette());
}

const SeriesPoint *LatencyChart::pointAt(double x) const
{
    const QRectF plot = m_chart->plotArea();
    const TimeRange &range = m_data.series.range;
    if (m_data.series.points.empty() || plot.width() <= 0)
        return nullptr;
    const double at = static_cast<double>(range.from.ms()) +
                      static_cast<double>((range.to - range.from).count()) * (x - plot.left()) / plot.width();
    const auto closer = [at](const SeriesPoint &a, const SeriesPoint &b) {
        return std::abs(middle(a) - at) < std::abs(middle(b) - at);
    };
    return &*std::min_element(m_data.series.points.begin(), m_data.series.points.end(), closer);
}

void LatencyChart::drawForeground(QPainter *painter, const QRectF &)
{
    const SeriesPoint *point = m_hover ? pointAt(*m_hover) : nullptr;
    if (!point)
        return;
    const QRectF plot = m_chart->plotArea();
    const TimeRange &range = m_data.series.range;
    const double x = plot.left() + plot.width() * (middle(*point) - static_cast<double>(range.from.ms())) /
                                       static_cast<double>((range.to - range.from).count());
    QString text = format::time(point->at, range.to);
    if (point->p50Us)
        text += QStringLiteral("  ") + tr("median %1").arg(format::latency(*point->p50Us));
    if (point->p95Us && point->good > 1)
        text += QStringLiteral("  ") + tr("p95 %1").arg(format::latency(*point->p95Us));
    if (point->bad > 0)
        text += QStringLiteral("  ") + tr("%n failed", nullptr, point->bad);

    painter->setPen(m_theme.color(Role::Muted));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter->setFont(m_theme.font(Theme::Text::Small));
    const QFontMetricsF metrics(painter->font());
    QRectF box(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 8);
    box.moveTo(std::clamp(x + 8, plot.left(), std::max(plot.left(), plot.right() - box.width())),
               plot.top() + 24);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(m_theme.color(Role::Hairline));
    painter->setBrush(m_theme.color(Role::Card));
    painter->drawRoundedRect(box, 6, 6);
    painter->setPen(m_theme.color(Role::Text));
    painter->drawText(box, Qt::AlignCenter, text);
}

void LatencyChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    resetCachedContent();
}

void LatencyChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    m_hover =
        m_chart->plotArea().contains(event->position()) ? std::optional(event->position().x()) : std::nullopt;
    viewport()->update();
}

void LatencyChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_hover.reset();
    viewport()->update();
}

void LatencyChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace monitron
