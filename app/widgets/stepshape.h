// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/incidentsteps.h"
#include "app/widgets/palette.h"

class QPainter;
class QRectF;

namespace monitron {

/// Draws what kind of step it is: the shapes of the states for failures and the end, a tick, a cross or a
/// crossed ring for messages, a flag and a speech mark for what people did.
void drawStepShape(QPainter &painter, const QRectF &rect, IncidentStep::Kind kind, const Palette &palette);

} // namespace monitron
