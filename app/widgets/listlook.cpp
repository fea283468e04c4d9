// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/listlook.h"

#include "app/models/monitorrow.h"

#include <algorithm>

namespace monitron {

namespace {

constexpr double margin = 14;
constexpr double shapeSide = 11;
constexpr double gap = 12;
constexpr double narrowestName = 96;
constexpr double narrowestBar = barLength * 3.0;
constexpr double widestBar = barLength * 5.0;
constexpr double barHeight = 16;

} // namespace

RowLayout layOutRow(const QRectF &whole, double indent, const ListLook &look, const ColumnWidths &widths)
{
    const QRectF inner = whole.adjusted(margin + indent, 0, -margin, 0);
    RowLayout layout;
    layout.shape = {inner.left(), inner.center().y() - shapeSide / 2, shapeSide, shapeSide};
    const double left = layout.shape.right() + gap - 1;
    double spare = inner.right() - left - narrowestName;
    const auto fits = [&](bool wanted, double width) {
        if (!wanted || spare < width + gap)
            return false;
        spare -= width + gap;
        return true;
    };
    const bool latency = fits(look.latency, widths.latency);
    const bool uptime = fits(look.uptime, widths.uptime);
    const bool bar = fits(look.bar, narrowestBar);
    const bool nextCheck = fits(look.nextCheck, widths.nextCheck);

    double right = inner.right();
    const auto place = [&](bool shown, double width) {
        if (!shown)
            return QRectF();
        const QRectF rect(right - width, inner.top(), width, inner.height());
        right -= width + gap;
        return rect;
    };
    layout.nextCheck = place(nextCheck, widths.nextCheck);
    layout.latency = place(latency, widths.latency);
    layout.uptime = place(uptime, widths.uptime);
    // What is left over goes to the name and the bar alike.
    const double barWidth = std::clamp(narrowestBar + spare / 2, narrowestBar, widestBar);
    layout.bar = place(bar, barWidth);
    if (bar)
        layout.bar = {layout.bar.left(), inner.center().y() - barHeight / 2, barWidth, barHeight};
    layout.text = {left, inner.top(), std::max(0.0, right - left), inner.height()};
    return layout;
}

} // namespace monitron
