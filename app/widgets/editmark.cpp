// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/editmark.h"

#include <QPainter>
#include <QPainterPath>

namespace monitron {

void drawEditMark(QPainter &painter, const QRectF &rect, EditView::State state, const Palette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle = rect.center();
    const double half = rect.width() / 2;
    if (state == EditView::State::Waits) {
        QPen pen(palette.color(Palette::Role::TextThird), 1.5);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.drawLine(QPointF(middle.x(), rect.bottom() - 1), QPointF(middle.x(), rect.top() + 1));
        painter.drawPolyline(QPolygonF{QPointF(middle.x() - half * 0.6, rect.top() + half * 0.8),
                                       QPointF(middle.x(), rect.top() + 1),
                                       QPointF(middle.x() + half * 0.6, rect.top() + half * 0.8)});
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(Palette::Role::Warning));
        painter.drawPolygon(QPolygonF{QPointF(middle.x(), rect.top()), QPointF(rect.right(), middle.y()),
                                      QPointF(middle.x(), rect.bottom()), QPointF(rect.left(), middle.y())});
        painter.setPen(QPen(palette.color(Palette::Role::Card), 1.5));
        painter.drawLine(QPointF(middle.x(), middle.y() - half * 0.5),
                         QPointF(middle.x(), middle.y() + half * 0.1));
        painter.drawPoint(QPointF(middle.x(), middle.y() + half * 0.5));
    }
    painter.restore();
}

} // namespace monitron
