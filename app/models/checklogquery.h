// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/checkpages.h"
#include "core/base/error.h"
#include "core/base/ids.h"

namespace monitron {

class Reader;

/// Which checks a log shows.
struct CheckLogQuery
{
    MonitorId monitor;
    std::optional<Outcome> of;      ///< none: all
    std::optional<TimeRange> range; ///< none: all that is kept

    [[nodiscard]] TimeRange whole() const;
};

/// The answer to the first question: where the checks are, and those of the first page.
struct CheckLogBeginning
{
    CheckPages pages;
    std::vector<CheckResult> first;
    Timestamp newest;              ///< of all checks, of whatever outcome, that the pages account for
    Timestamp keptFrom;            ///< what is before it may be kept elsewhere: pages end there
    std::vector<CheckCount> older; ///< of that
};

// For the reader thread.
[[nodiscard]] Result<CheckLogBeginning> readBeginning(const Reader &reader, const CheckLogQuery &query);
/// Those of `ranges`, which go from new to old; newest first.
[[nodiscard]] Result<std::vector<CheckResult>> readChecks(const Reader &reader, const CheckLogQuery &query,
                                                          const std::vector<TimeRange> &ranges);

/// A round time into which nine of ten of `times` (microseconds) fit: one timeout must not shrink all the
/// others to nothing.
[[nodiscard]] qint64 waterfallScale(std::vector<qint64> times);

} // namespace monitron
