// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartareas.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace monitron {

namespace {

using Role = Palette::Role;

constexpr double hatchStep = 7;
constexpr int failureHeight = 5;
constexpr int baseHeight = 2; ///< of the line under an outage
constexpr double wordMargin = 4;

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

/// The part of the plot that [from, to) takes; none where it isn't seen.
std::optional<QRectF> areaOf(const TimeScale &scale, Timestamp from, std::optional<Timestamp> to)
{
    const Timestamp end = to.value_or(Timestamp(std::numeric_limits<qint64>::max()));
    if (from >= scale.range.to || end < scale.range.from)
        return {};
    const double left = scale.x(std::max(from, scale.range.from));
    const double right = scale.x(std::min(end, scale.range.to));
    const double width = std::max(right - left, ChartAreas::leastWidth);
    return QRectF(std::clamp(left, scale.plot.left(), scale.plot.right() - width), scale.plot.top(), width,
                  scale.plot.height());
}

void hatch(QPainter &painter, const QRectF &rect, const QColor &color)
{
    if (rect.width() < hatchStep) { // no room for a pattern
        painter.fillRect(rect, color);
        return;
    }
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6));
    // The pattern stands still on the plot while the area moves.
    const double first = std::floor((rect.left() - rect.height()) / hatchStep) * hatchStep;
    for (double x = first; x < rect.right(); x += hatchStep)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

/// Areas in order of time as whole columns of pixels: thousands of them are a few hundred rectangles then,
/// and shades don't add up where many meet.
class Columns
{
public:
    void add(const QRectF &area)
    {
        const int from = static_cast<int>(std::floor(area.left()));
        const int to = std::max(from + 1, static_cast<int>(std::ceil(area.right())));
        if (!m_runs.empty() && from <= m_runs.back().second)
            m_runs.back().second = std::max(m_runs.back().second, to);
        else
            m_runs.emplace_back(from, to);
    }
    void fill(QPainter &painter, int top, int bottom, const QColor &color) const
    {
        for (const auto &[from, to] : m_runs)
            painter.fillRect(QRect(from, top, to - from, bottom - top), color);
    }

private:
    std::vector<std::pair<int, int>> m_runs;
};

/// Where the word of an area goes; none where it doesn't fit.
std::optional<QRectF> wordPlace(const QPainter &painter, const QRectF &area, const QString &word)
{
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(word) + 2 * wordMargin;
    if (width > area.width())
        return {};
    return QRectF(area.center().x() - width / 2, area.top() + wordMargin, width, metrics.height());
}

} // namespace

void ChartAreas::setData(const ChartData &data)
{
    m_gaps.clear();
    m_outages.clear();
    m_failures.clear();
    for (const Interruption &interruption : data.interruptions)
        m_gaps.push_back({interruption.from, interruption.to, wordFor(interruption.kind)});
    for (const Outage &outage : data.outages)
        m_outages.push_back({outage.from, outage.to, QCoreApplication::translate("Chart", "incident")});
    for (const SeriesPoint &point : data.series.points) {
        if (point.bad == 0 && point.down.count() == 0)
            continue;
        const TimeRange failed{point.at, point.at + point.width};
        if (!m_failures.empty() && failed.from <= m_failures.back().to)
            m_failures.back().to = std::max(m_failures.back().to, failed.to);
        else
            m_failures.push_back(failed);
    }
}

void ChartAreas::paint(QPainter &painter, const TimeScale &scale, const Palette &palette) const
{
    if (scale.plot.width() < leastWidth || scale.range.to <= scale.range.from)
        return;
    paintGaps(painter, scale, palette);
    paintOutages(painter, scale, palette);
    paintFailures(painter, scale, palette);
}

void ChartAreas::paintGaps(QPainter &painter, const TimeScale &scale, const Palette &palette) const
{
    for (const Area &gap : m_gaps) {
        const auto rect = areaOf(scale, gap.from, gap.to);
        if (!rect)
            continue;
        hatch(painter, *rect, palette.color(Role::Hatch));
        const auto place = wordPlace(painter, *rect, gap.word);
        if (!place)
            continue;
        painter.fillRect(*place, palette.color(Role::Card));
        painter.setPen(palette.color(Role::TextThird));
        painter.drawText(*place, Qt::AlignCenter, gap.word);
    }
}

void ChartAreas::paintOutages(QPainter &painter, const TimeScale &scale, const Palette &palette) const
{
    QColor fill = palette.color(Role::Down);
    fill.setAlphaF(palette.scheme() == Palette::Scheme::Light ? 0.13F : 0.16F);
    Columns columns;
    std::vector<std::pair<QRectF, QString>> words;
    for (const Area &outage : m_outages) {
        const auto rect = areaOf(scale, outage.from, outage.to);
        if (!rect)
            continue;
        columns.add(*rect);
        if (const auto place = wordPlace(painter, *rect, outage.word))
            words.emplace_back(*place, outage.word);
    }
    const int bottom = static_cast<int>(std::ceil(scale.plot.bottom()));
    columns.fill(painter, static_cast<int>(scale.plot.top()), bottom, fill);
    columns.fill(painter, bottom - baseHeight, bottom, palette.color(Role::Down));
    painter.setPen(palette.color(Role::DownPillText));
    for (const auto &[place, word] : words)
        painter.drawText(place, Qt::AlignCenter, word);
}

void ChartAreas::paintFailures(QPainter &painter, const TimeScale &scale, const Palette &palette) const
{
    Columns columns;
    for (const TimeRange &failed : m_failures) {
        if (const auto rect = areaOf(scale, failed.from, failed.to))
            columns.add(*rect);
    }
    const int bottom = static_cast<int>(std::ceil(scale.plot.bottom()));
    columns.fill(painter, bottom - failureHeight, bottom, palette.color(Role::Down));
}

} // namespace monitron
