// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorrow.h"
#include "app/widgets/palette.h"

class QPainter;
class QRectF;
class QString;

namespace monitron {

/// The latest checks as a row of small bars, the newest at the end; missing ones are pale.
void drawHeartbeatBar(QPainter &painter, const QRectF &rect, const HeartbeatBar &bar, const Palette &palette);

/// The phases of a check as one stacked bar; the full width stands for `scaleUs`.
void drawWaterfall(QPainter &painter, const QRectF &rect, const Phases &phases, qint64 scaleUs,
                   const Palette &palette);

/// One line, elided at the end that `direction` gives; answers how wide it came out.
double drawElided(QPainter &painter, const QRectF &rect, const QString &text, Qt::LayoutDirection direction);

/// `rect` as laid out left to right, mirrored within `whole` where the text runs from the right.
[[nodiscard]] QRectF mirrored(const QRectF &rect, const QRectF &whole, Qt::LayoutDirection direction);

} // namespace monitron
