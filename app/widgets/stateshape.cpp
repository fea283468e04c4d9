// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/stateshape.h"

#include <QPainter>
#include <QPainterPath>

namespace monitron {

void drawStateShape(QPainter &painter, const QRectF &rect, ShownState state, const QColor &color)
{
    const double side = std::min(rect.width(), rect.height());
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const double stroke = std::max(1.2, side * 0.15);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (state) {
    case ShownState::Up:
        painter.drawEllipse(box);
        break;
    case ShownState::Down:
        painter.drawRoundedRect(box.adjusted(side * 0.03, side * 0.03, -side * 0.03, -side * 0.03),
                                side * 0.18, side * 0.18);
        break;
    case ShownState::Failing: {
        QPainterPath path;
        path.moveTo(box.center().x(), box.top());
        path.lineTo(box.right(), box.bottom() - side * 0.06);
        path.lineTo(box.left(), box.bottom() - side * 0.06);
        path.closeSubpath();
        painter.drawPath(path);
        break;
    }
    case ShownState::Paused: {
        const double bar = side * 0.3;
        painter.drawRoundedRect(QRectF(box.left() + side * 0.1, box.top(), bar, side), bar / 3, bar / 3);
        painter.drawRoundedRect(QRectF(box.right() - side * 0.1 - bar, box.top(), bar, side), bar / 3,
                                bar / 3);
        break;
    }
    case ShownState::Pending:
    case ShownState::Unobserved: {
        QPen pen(color, stroke);
        if (state == ShownState::Unobserved) {
            pen.setDashPattern({1.3, 1.2});
            pen.setCapStyle(Qt::FlatCap);
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2));
        break;
    }
    }
    painter.restore();
}

} // namespace monitron
