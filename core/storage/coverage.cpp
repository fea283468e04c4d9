// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/coverage.h"

#include <algorithm>
#include <limits>

namespace monitron {

Coverage::Coverage(const std::vector<Interruption> &interruptions)
{
    for (const Interruption &interruption : interruptions) {
        const Timestamp to = interruption.to.value_or(Timestamp(std::numeric_limits<qint64>::max()));
        if (interruption.from < to)
            m_gaps.push_back({interruption.from, to});
    }
    std::sort(m_gaps.begin(), m_gaps.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    std::vector<TimeRange> merged;
    for (const TimeRange &gap : m_gaps) {
        if (!merged.empty() && gap.from <= merged.back().to)
            merged.back().to = std::max(merged.back().to, gap.to);
        else
            merged.push_back(gap);
    }
    m_gaps = std::move(merged);
}

TimeRange Coverage::of(Timestamp at, Timestamp limit) const
{
    const auto gap = std::upper_bound(m_gaps.begin(), m_gaps.end(), at,
                                      [](Timestamp time, const TimeRange &range) { return time < range.to; });
    if (gap != m_gaps.end() && gap->from < limit)
        limit = gap->from;
    return {at, std::max(at, limit)};
}

} // namespace monitron
