// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"

#include <QRectF>

namespace monitron {

/// Where an instant lies on a plot. Time runs from left to right in every language.
struct TimeScale
{
    TimeRange range;
    QRectF plot;

    [[nodiscard]] double perPixel() const
    {
        return static_cast<double>((range.to - range.from).count()) / std::max(plot.width(), 1.0);
    }
    [[nodiscard]] double x(double ms) const
    {
        return plot.left() + (ms - static_cast<double>(range.from.ms())) / perPixel();
    }
    [[nodiscard]] double x(Timestamp at) const { return x(static_cast<double>(at.ms())); }
    [[nodiscard]] Timestamp at(double x) const
    {
        return range.from + Duration(static_cast<qint64>((x - plot.left()) * perPixel()));
    }
    [[nodiscard]] bool sees(Timestamp at) const { return at >= range.from && at < range.to; }
};

} // namespace monitron
