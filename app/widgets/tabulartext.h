// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFont;
class QPainter;
class QRectF;

namespace monitron {

/// Draws one line of text with every digit as wide as the widest, so that columns of numbers stand still
/// (Qt 6.4 can't ask a font for its tabular figures). `alignment`: left or right; centred vertically.
void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);
[[nodiscard]] double tabularWidth(const QFont &font, const QString &text);

} // namespace monitron
