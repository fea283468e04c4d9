// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRectF;

namespace monitron {

/// The height of `text` in lines no wider than `width`; words that are too long are broken.
[[nodiscard]] double wrappedHeight(const QString &text, const QFont &font, double width);
/// Draws it so, from the top of `rect`, in the painter's pen; right-aligned where text runs from the right.
void drawWrapped(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                 Qt::LayoutDirection direction);

} // namespace monitron
