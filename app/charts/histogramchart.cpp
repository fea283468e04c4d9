// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/histogramchart.h"

#include "app/charts/plotaxes.h"
#include "app/charts/readout.h"
#include "app/models/format.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace monitron {

namespace {

using Role = Palette::Role;

constexpr int mostClasses = 48;
constexpr double gap = 8;

QString classText(const LatencyClass &one)
{
    return HistogramChart::tr("%1 – %2", "from, to")
        .arg(format::latency(one.fromUs), format::latency(one.toUs));
}

} // namespace

HistogramChart::HistogramChart(const Theme &theme, QWidget *parent)
    : QChartView(new QChart, parent), m_theme(theme), m_chart(chart()), m_class(new QValueAxis(m_chart)),
      m_count(new QValueAxis(m_chart)), m_bars(new QBarSet(QString())), m_series(new QBarSeries(m_chart))
{
    setFrameShape(QFrame::NoFrame);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    for (QValueAxis *axis : {m_class, m_count})
        axis->setVisible(false);
    m_chart->addAxis(m_class, Qt::AlignBottom);
    m_chart->addAxis(m_count, Qt::AlignLeft);
    m_series->setBarWidth(0.86);
    m_series->append(m_bars);
    m_chart->addSeries(m_series);
    m_series->attachAxis(m_class);
    m_series->attachAxis(m_count);
    m_bars->setPen(Qt::NoPen);
    connect(&theme, &Theme::changed, this, &HistogramChart::restyle);
    restyle();
}

void HistogramChart::restyle()
{
    setBackgroundBrush(m_theme.color(Role::Card));
    m_bars->setBrush(m_theme.color(Role::Accent));
    place();
}

void HistogramChart::setHistogram(const LatencyHistogram &histogram)
{
    m_classes = latencyClasses(histogram, mostClasses);
    m_all = histogram.count();
    m_quantiles.clear();
    const std::pair<QString, double> marks[] = {
        {tr("median"), 0.5}, {QStringLiteral("p95"), 0.95}, {QStringLiteral("p99"), 0.99}};
    for (const auto &[name, share] : marks) {
        if (const auto us = histogram.quantile(share))
            m_quantiles.push_back({name, *us});
    }
    quint64 most = 1;
    m_bars->remove(0, m_bars->count());
    QList<qreal> counts;
    for (const LatencyClass &one : m_classes) {
        counts.append(static_cast<double>(one.count));
        most = std::max(most, one.count);
    }
    m_bars->append(counts);
    m_top = static_cast<double>(most) * 1.15; // room for the marks' words
    m_class->setRange(-0.5, std::max(1.0, static_cast<double>(m_classes.size())) - 0.5);
    m_count->setRange(0, m_top);
    pointAt({});
    QStringList words;
    for (const Quantile &quantile : m_quantiles)
        words.append(quantile.name + QLatin1Char(' ') + format::latency(quantile.us));
    setAccessibleDescription(m_classes.empty() ? tr("Nothing was measured.")
                                               : words.join(QStringLiteral(", ")));
}

void HistogramChart::setMessage(const QString &message)
{
    m_message = message;
    viewport()->update();
}

void HistogramChart::place()
{
    const QFontMetricsF metrics(m_theme.font(Theme::Text::Small));
    const double bottom = std::ceil(metrics.height() + gap);
    m_plot = QRectF(gap, std::ceil(metrics.height() + gap), std::max(1.0, viewport()->width() - 2 * gap),
                    std::max(1.0, viewport()->height() - bottom - std::ceil(metrics.height() + gap)));
    m_chart->setPlotArea(m_plot);
    viewport()->update();
}

double HistogramChart::xOf(qint64 us) const
{
    const double width = m_plot.width() / static_cast<double>(std::max<size_t>(1, m_classes.size()));
    for (size_t i = 0; i < m_classes.size(); ++i) {
        const LatencyClass &one = m_classes[i];
        if (us < one.toUs || i + 1 == m_classes.size()) {
            const double share = static_cast<double>(us - one.fromUs) /
                                 static_cast<double>(std::max<qint64>(1, one.toUs - one.fromUs));
            return m_plot.left() + width * (static_cast<double>(i) + std::clamp(share, 0.0, 1.0));
        }
    }
    return m_plot.left();
}

void HistogramChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    painter->setPen(m_theme.color(Role::Hairline));
    painter->drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
}

void HistogramChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_classes.empty()) {
        plotaxes::paintMessage(*painter, m_plot, m_message, m_theme);
    } else {
        paintClasses(*painter);
        paintQuantiles(*painter);
        paintPointed(*painter);
    }
    if (hasFocus()) {
        painter->setPen(m_theme.color(Role::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(m_plot.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void HistogramChart::paintClasses(QPainter &painter) const
{
    const QFontMetricsF metrics(m_theme.font(Theme::Text::Small));
    painter.setFont(m_theme.font(Theme::Text::Small));
    painter.setPen(m_theme.color(Role::TextThird));
    double written = -gap;
    for (const LatencyClass &one : m_classes) {
        const QString label = format::latency(one.fromUs);
        const double width = std::ceil(metrics.horizontalAdvance(label)) + 1;
        const double left =
            std::clamp(xOf(one.fromUs) - width / 2, 0.0, std::max(0.0, viewport()->width() - width));
        if (left < written + 2 * gap)
            continue;
        written = left + width;
        painter.drawText(QRectF(left, m_plot.bottom() + gap / 2, width, metrics.height()), Qt::AlignCenter,
                         label);
    }
}

void HistogramChart::paintQuantiles(QPainter &painter) const
{
    const QFontMetricsF metrics(m_theme.font(Theme::Text::Small));
    painter.setFont(m_theme.font(Theme::Text::Small));
    double written = -gap;
    for (const Quantile &quantile : m_quantiles) {
        const double x = xOf(quantile.us);
        painter.setPen(QPen(m_theme.color(Role::TextSecond), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        const QString word = quantile.name + QLatin1Char(' ') + format::latency(quantile.us);
        const double width = std::ceil(metrics.horizontalAdvance(word)) + 1;
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, viewport()->width() - width));
        if (left < written + gap)
            continue; // the line still stands; the value is in the description and the crosshair
        written = left + width;
        painter.setPen(m_theme.color(Role::TextSecond));
        painter.drawText(QRectF(left, m_plot.top() - metrics.height() - 2, width, metrics.height()),
                         Qt::AlignCenter, word);
    }
}

void HistogramChart::paintPointed(QPainter &painter) const
{
    if (!m_pointed || *m_pointed >= m_classes.size())
        return;
    const LatencyClass &one = m_classes[*m_pointed];
    Readout readout;
    readout.title = classText(one);
    readout.lines.push_back({tr("Checks"), QLocale().toString(one.count), Role::Accent});
    readout.lines.push_back(
        {tr("Share"),
         format::percent(static_cast<double>(one.count) / static_cast<double>(std::max<quint64>(1, m_all))),
         {}});
    paintReadout(painter, readout, m_plot, (xOf(one.fromUs) + xOf(one.toUs - 1)) / 2, m_theme);
}

void HistogramChart::pointAt(std::optional<size_t> index)
{
    m_pointed = index;
    viewport()->update();
}

void HistogramChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    place();
}

void HistogramChart::mouseMoveEvent(QMouseEvent *event)
{
    const double share = (event->position().x() - m_plot.left()) / m_plot.width();
    const bool inside = m_plot.contains(event->position()) && !m_classes.empty();
    pointAt(inside ? std::optional(static_cast<size_t>(share * static_cast<double>(m_classes.size())))
                   : std::nullopt);
}

void HistogramChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    pointAt({});
}

void HistogramChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void HistogramChart::keyPressEvent(QKeyEvent *event)
{
    const bool left = event->key() == Qt::Key_Left;
    if (m_classes.empty() || (!left && event->key() != Qt::Key_Right)) {
        event->ignore();
        return;
    }
    const size_t last = m_classes.size() - 1;
    if (!m_pointed)
        pointAt(left ? last : 0);
    else
        pointAt(left ? *m_pointed - std::min<size_t>(1, *m_pointed) : std::min(last, *m_pointed + 1));
    const LatencyClass &one = m_classes[*m_pointed];
    setAccessibleDescription(classText(one) + QStringLiteral(": ") + QLocale().toString(one.count));
}

void HistogramChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void HistogramChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    pointAt({});
}

} // namespace monitron
