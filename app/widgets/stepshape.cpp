// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/stepshape.h"

#include "app/widgets/stateshape.h"

#include <QPainter>
#include <QPainterPath>

namespace monitron {

namespace {

using Kind = IncidentStep::Kind;
using Role = Palette::Role;

/// Lines on a grid of 10 × 10.
struct Drawing
{
    Role role = Role::Muted;
    QPainterPath path;
};

Drawing tick()
{
    QPainterPath path({1, 5.5});
    path.lineTo(4, 8.5);
    path.lineTo(9, 2);
    return {Role::Up, path};
}

Drawing cross()
{
    QPainterPath path({1.5, 1.5});
    path.lineTo(8.5, 8.5);
    path.moveTo(8.5, 1.5);
    path.lineTo(1.5, 8.5);
    return {Role::Down, path};
}

Drawing hourglass()
{
    QPainterPath path({2, 1});
    path.lineTo(8, 1);
    path.lineTo(2, 9);
    path.lineTo(8, 9);
    path.closeSubpath();
    return {Role::Warning, path};
}

Drawing crossedRing()
{
    QPainterPath path;
    path.addEllipse(QPointF(5, 5), 4, 4);
    path.moveTo(2.2, 7.8);
    path.lineTo(7.8, 2.2);
    return {Role::Muted, path};
}

Drawing flag()
{
    QPainterPath path({2, 9.5});
    path.lineTo(2, 1);
    path.lineTo(8.5, 3.25);
    path.lineTo(2, 5.5);
    return {Role::Accent, path};
}

Drawing speech()
{
    QPainterPath path({1, 1.5});
    path.lineTo(9, 1.5);
    path.lineTo(9, 7);
    path.lineTo(5, 7);
    path.lineTo(2.5, 9.5);
    path.lineTo(2.5, 7);
    path.lineTo(1, 7);
    path.closeSubpath();
    return {Role::Accent, path};
}

Drawing drawingOf(Kind kind)
{
    switch (kind) {
    case Kind::Delivered:
        return tick();
    case Kind::Waiting:
        return hourglass();
    case Kind::Undelivered:
        return cross();
    case Kind::Acknowledged:
        return flag();
    case Kind::Note:
        return speech();
    default:
        return crossedRing();
    }
}

std::optional<ShownState> stateOf(Kind kind)
{
    switch (kind) {
    case Kind::Failure:
        return ShownState::Failing;
    case Kind::Opened:
        return ShownState::Down;
    case Kind::Recovered:
        return ShownState::Up;
    case Kind::Paused:
        return ShownState::Paused;
    default:
        return std::nullopt;
    }
}

} // namespace

void drawStepShape(QPainter &painter, const QRectF &rect, Kind kind, const Palette &palette)
{
    if (const auto state = stateOf(kind)) {
        drawStateShape(painter, rect, *state, palette.color(*state));
        return;
    }
    const Drawing drawing = drawingOf(kind);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 10, rect.height() / 10);
    painter.setPen(QPen(palette.color(drawing.role), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(drawing.path);
    painter.restore();
}

} // namespace monitron
