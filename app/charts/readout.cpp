// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/readout.h"

#include "app/charts/phaseseries.h"
#include "app/models/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace monitron {

namespace {

struct Chart
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr double padding = 8;
constexpr double columnGap = 12;
constexpr double swatch = 8;
constexpr double distance = 8; ///< from the crosshair

void addLatency(Readout &readout, const SeriesPoint &point)
{
    if (point.p50Us && point.good == 1) {
        readout.lines.push_back({Chart::tr("Response time"), format::latency(*point.p50Us), {}});
        return;
    }
    if (point.p50Us)
        readout.lines.push_back({Chart::tr("Median"), format::latency(*point.p50Us), Palette::Role::Accent});
    if (point.p95Us)
        readout.lines.push_back(
            {Chart::tr("95 % within"), format::latency(*point.p95Us), Palette::Role::Band});
    if (point.maxUs)
        readout.lines.push_back({Chart::tr("Slowest"), format::latency(*point.maxUs), {}});
}

void addPhases(Readout &readout, const SeriesPoint &point)
{
    for (auto kind = phaseKinds.rbegin(); kind != phaseKinds.rend(); ++kind) { // as they lie on each other
        if (const auto &time = point.meanPhases.*kind->member)
            readout.lines.push_back({phaseName(*kind), format::latency(*time), kind->role});
    }
}

} // namespace

QString Readout::spoken() const
{
    QStringList parts{title};
    for (const Line &line : lines)
        parts.append(line.name + QLatin1Char(' ') + line.value);
    return parts.join(QStringLiteral(", "));
}

Readout readoutOf(const SeriesPoint &point, ChartView view, Timestamp now)
{
    const QLocale locale;
    Readout readout;
    const int checks = point.good + point.bad + point.unobserved;
    readout.title = format::time(point.at, now);
    if (checks > 1)
        readout.title += QStringLiteral(", ") + format::duration(point.width);
    if (view == ChartView::Latency)
        addLatency(readout, point);
    else
        addPhases(readout, point);
    if (point.bad > 0 || point.down.count() > 0)
        readout.lines.push_back({Chart::tr("Failed"),
                                 Chart::tr("%1 of %2", "failed checks of all")
                                     .arg(locale.toString(point.bad), locale.toString(checks)),
                                 Palette::Role::Down});
    if (point.unobserved > 0)
        readout.lines.push_back(
            {Chart::tr("Unobserved"), locale.toString(point.unobserved), Palette::Role::Hatch});
    return readout;
}

void paintReadout(QPainter &painter, const Readout &readout, const QRectF &plot, double x, const Theme &theme)
{
    using Role = Palette::Role;
    const QFontMetricsF metrics(theme.font(Theme::Text::Small));
    double names = 0;
    double values = 0;
    bool swatches = false;
    for (const Readout::Line &line : readout.lines) {
        names = std::max(names, metrics.horizontalAdvance(line.name));
        values = std::max(values, metrics.horizontalAdvance(line.value));
        swatches = swatches || line.color;
    }
    const double indent = swatches ? swatch + padding : 0;
    const double width =
        std::max(metrics.horizontalAdvance(readout.title), indent + names + columnGap + values);
    const double rows = static_cast<double>(readout.lines.size() + 1);
    QRectF box(0, 0, width + 2 * padding, rows * metrics.lineSpacing() + padding);
    // Beside the crosshair, on the side that has room.
    const bool left = x + distance + box.width() > plot.right();
    box.moveTo(std::max(plot.left(), left ? x - distance - box.width() : x + distance), plot.top() + 4);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(Theme::Text::Small));
    painter.setPen(theme.color(Role::Hairline));
    painter.setBrush(theme.color(Role::Card));
    painter.drawRoundedRect(box, 6, 6);
    QRectF row(box.left() + padding, box.top() + padding / 2, width, metrics.lineSpacing());
    painter.setPen(theme.color(Role::TextThird));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, readout.title);
    for (const Readout::Line &line : readout.lines) {
        row.translate(0, metrics.lineSpacing());
        if (line.color)
            painter.fillRect(QRectF(row.left(), row.center().y() - swatch / 2, swatch, swatch),
                             theme.color(*line.color));
        painter.setPen(theme.color(Role::TextSecond));
        painter.drawText(row.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line.name);
        painter.setPen(theme.color(Role::Text));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.value);
    }
    painter.restore();
}

} // namespace monitron
