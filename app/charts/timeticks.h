// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"

#include <QString>

#include <vector>

namespace monitron {

struct TimeTick
{
    Timestamp at;
    QString label;
};

/// No more than `most` round times of the range, in the person's time zone, as they are written in the
/// person's language. The first of a day tells the date, the first of a year the year.
[[nodiscard]] std::vector<TimeTick> timeTicks(TimeRange range, int most);

} // namespace monitron
