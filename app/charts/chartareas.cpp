// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartareas.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace monitron {

namespace {

QString wordFor(Interruption::Kind kind)
{
    switch (kind) {
    case Interruption::Kind::Pause:
        return QCoreApplication::translate("Chart", "paused");
    case Interruption::Kind::NetworkLost:
        return QCoreApplication::translate("Chart", "no network");
    case Interruption::Kind::Sleep:
        return QCoreApplication::translate("Chart", "asleep");
    case Interruption::Kind::Stop:
        return QCoreApplication::translate("Chart", "not running");
    }
    return {};
}

void hatch(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6));
    constexpr double step = 7;
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

} // namespace

void ChartAreas::setData(const ChartData &data)
{
    m_range = data.series.range;
    m_areas.clear();
    for (const Interruption &interruption : data.interruptions)
        m_areas.push_back(
            {{interruption.from, interruption.to.value_or(m_range.to)}, false, wordFor(interruption.kind)});
    for (const Incident &incident : data.incidents)
        m_areas.push_back({{incident.startedAt, incident.endedAt.value_or(m_range.to)},
                           true,
                           QCoreApplication::translate("Chart", "incident")});
}

void ChartAreas::paint(QPainter &painter, const QRectF &plot, const Palette &palette) const
{
    const double length = static_cast<double>((m_range.to - m_range.from).count());
    if (length <= 0)
        return;
    const auto xOf = [&](Timestamp at) {
        const double share = static_cast<double>((at - m_range.from).count()) / length;
        return plot.left() + plot.width() * std::clamp(share, 0.0, 1.0);
    };
    const QFontMetricsF metrics(painter.font());
    for (const Area &area : m_areas) {
        const double left = xOf(area.range.from);
        // However short, an outage stays visible.
        const QRectF rect(left, plot.top(), std::max(xOf(area.range.to) - left, area.incident ? 2.0 : 1.0),
                          plot.height());
        if (area.incident) {
            QColor fill = palette.color(Palette::Role::Down);
            fill.setAlphaF(palette.scheme() == Palette::Scheme::Light ? 0.13F : 0.16F);
            painter.fillRect(rect, fill);
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2),
                             palette.color(Palette::Role::Down));
        } else {
            hatch(painter, rect, palette.color(Palette::Role::Hatch));
        }
        const QRectF word = QRectF(0, 0, metrics.horizontalAdvance(area.word) + 8, metrics.height());
        if (word.width() > rect.width())
            continue;
        const QRectF placed(rect.center().x() - word.width() / 2, rect.top() + 4, word.width(),
                            word.height());
        if (!area.incident)
            painter.fillRect(placed, palette.color(Palette::Role::Card));
        painter.setPen(palette.color(area.incident ? Palette::Role::DownPillText : Palette::Role::TextThird));
        painter.drawText(placed, Qt::AlignCenter, area.word);
    }
}

} // namespace monitron
