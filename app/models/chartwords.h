// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/historymodel.h"

namespace monitron {

class Viewport;

/// "last 24 h", or from when to when.
[[nodiscard]] QString rangeText(const Viewport &viewport);
/// From when to when, without what both have in common.
[[nodiscard]] QString rangeText(TimeRange range);
/// What a chart of this data shows over the viewport, in a sentence.
[[nodiscard]] QString chartSummary(const ChartData &data, const Viewport &viewport);

} // namespace monitron
