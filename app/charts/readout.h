// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "core/model/history.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace monitron {

enum class ChartView { Latency, Phases };

/// What the crosshair says of one point: when, and each value with its name.
struct Readout
{
    struct Line
    {
        QString name;
        QString value;
        std::optional<Palette::Role> color; ///< of a swatch before the name
    };
    QString title;
    std::vector<Line> lines;

    /// In one sentence, for people who can't see it.
    [[nodiscard]] QString spoken() const;
};

[[nodiscard]] Readout readoutOf(const SeriesPoint &point, ChartView view, Timestamp now);

/// The box of values beside `x`, inside of `plot`.
void paintReadout(QPainter &painter, const Readout &readout, const QRectF &plot, double x,
                  const Theme &theme);

} // namespace monitron
