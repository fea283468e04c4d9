// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/plotaxes.h"

#include "app/charts/timeticks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace monitron::plotaxes {

namespace {

using Role = Palette::Role;

constexpr double labelGap = 8;
constexpr double widthSteps = 12; ///< the plot doesn't move with every digit
constexpr double topMargin = 6;
constexpr double rightMargin = 2;
constexpr double tickLength = 4;

QFontMetricsF metricsOf(const Theme &theme)
{
    return QFontMetricsF(theme.font(Theme::Text::Small));
}

double yOf(const QRectF &plot, const LatencyScale &latency, double value)
{
    return plot.bottom() - plot.height() * value / latency.top;
}

} // namespace

QRectF plotIn(const QSizeF &size, const LatencyScale &latency, const Theme &theme)
{
    const QFontMetricsF metrics = metricsOf(theme);
    double widest = 0;
    for (double value = 0; value <= latency.top * 1.001; value += latency.step)
        widest = std::max(widest, metrics.horizontalAdvance(latency.label(value)));
    const double left = std::ceil((widest + labelGap) / widthSteps) * widthSteps;
    const double bottom = std::ceil(metrics.height() + labelGap);
    const double top = std::ceil(std::max(topMargin, metrics.height() / 2));
    return {left, top, std::max(1.0, size.width() - left - rightMargin),
            std::max(1.0, size.height() - top - bottom)};
}

void paintGrid(QPainter &painter, const QRectF &plot, const LatencyScale &latency, const Theme &theme)
{
    painter.setPen(QPen(theme.color(Role::Hairline), 1));
    for (double value = 0; value <= latency.top * 1.001; value += latency.step) {
        const double y = std::round(yOf(plot, latency, value)) + 0.5;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void paintLatencies(QPainter &painter, const QRectF &plot, const LatencyScale &latency, const Theme &theme)
{
    const QFontMetricsF metrics = metricsOf(theme);
    painter.setFont(theme.font(Theme::Text::Small));
    painter.setPen(theme.color(Role::TextThird));
    for (double value = 0; value <= latency.top * 1.001; value += latency.step) {
        const QRectF place(0, yOf(plot, latency, value) - metrics.height() / 2, plot.left() - labelGap,
                           metrics.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, latency.label(value));
    }
}

void paintTimes(QPainter &painter, const TimeScale &scale, double width, const Theme &theme)
{
    const QFontMetricsF metrics = metricsOf(theme);
    const double usual = metrics.horizontalAdvance(QStringLiteral("00:00:00 MM")) * 1.3;
    const int most = std::max(1, static_cast<int>(scale.plot.width() / usual));
    painter.setFont(theme.font(Theme::Text::Small));
    double written = -labelGap;
    for (const TimeTick &tick : timeTicks(scale.range, most)) {
        const double x = scale.x(tick.at);
        const double needed = std::ceil(metrics.horizontalAdvance(tick.label)) + 1;
        // At the edges a label moves inwards rather than being cut.
        const double left = std::clamp(x - needed / 2, 0.0, std::max(0.0, width - needed));
        painter.setPen(theme.color(Role::Hairline));
        painter.drawLine(QPointF(x, scale.plot.bottom()), QPointF(x, scale.plot.bottom() + tickLength));
        if (left < written + labelGap)
            continue;
        written = left + needed;
        painter.setPen(theme.color(Role::TextThird));
        painter.drawText(QRectF(left, scale.plot.bottom() + tickLength, needed, metrics.height()),
                         Qt::AlignCenter, tick.label);
    }
}

void paintMessage(QPainter &painter, const QRectF &plot, const QString &message, const Theme &theme)
{
    painter.setFont(theme.font(Theme::Text::Normal));
    painter.setPen(theme.color(Role::TextThird));
    painter.drawText(plot, int(Qt::AlignCenter) | int(Qt::TextWordWrap), message);
}

} // namespace monitron::plotaxes
