// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/editwords.h"
#include "app/widgets/palette.h"

class QPainter;
class QRectF;

namespace monitron {

/// Draws that an edit waits for a server (an arrow that goes up), or for a person (a filled square on its
/// corner with a mark of exclamation), so that they are told apart without colour.
void drawEditMark(QPainter &painter, const QRectF &rect, EditView::State state, const Palette &palette);

} // namespace monitron
