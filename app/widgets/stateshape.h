// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"

class QPainter;
class QRectF;

namespace monitron {

/// Draws the state's shape: up ● failing ▲ down ■ paused ❚❚ unobserved ◌ pending ○, so that states are told
/// apart without colour.
void drawStateShape(QPainter &painter, const QRectF &rect, ShownState state, const QColor &color);

} // namespace monitron
