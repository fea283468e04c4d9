// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/dayhistory.h"
#include "app/models/distributionmodel.h"

#include <QByteArray>

/// The data of the charts as CSV: UTF-8, times as RFC 3339 in UTC, units in the names of the columns, an
/// empty field where nothing was measured.
namespace monitron::chartcsv {

/// The points that begin in the range.
[[nodiscard]] QByteArray series(const std::vector<SeriesPoint> &points, TimeRange range);
[[nodiscard]] QByteArray distribution(const std::vector<LatencyClass> &classes);
[[nodiscard]] QByteArray days(const std::vector<DayFigure> &days);

} // namespace monitron::chartcsv
