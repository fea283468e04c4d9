// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/latencyscale.h"
#include "app/charts/timescale.h"
#include "app/widgets/theme.h"

class QPainter;

namespace monitron {

/// The axes of a plot over time: where the plot lies so that every label has room, its lines, its labels. Qt
/// Charts' own labels are cut at the edge and don't stand at round times.
namespace plotaxes {

/// The plot in a view of this size; as wide for every scale that has about as many digits.
[[nodiscard]] QRectF plotIn(const QSizeF &size, const LatencyScale &latency, const Theme &theme);
void paintGrid(QPainter &painter, const QRectF &plot, const LatencyScale &latency, const Theme &theme);
void paintLatencies(QPainter &painter, const QRectF &plot, const LatencyScale &latency, const Theme &theme);
void paintTimes(QPainter &painter, const TimeScale &scale, double width, const Theme &theme);
/// A sentence in the middle of a plot that has nothing to show.
void paintMessage(QPainter &painter, const QRectF &plot, const QString &message, const Theme &theme);

} // namespace plotaxes

} // namespace monitron
