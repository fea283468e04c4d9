// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"

#include <vector>

namespace monitron {

/// Up to when a result speaks for its monitor: see core/incidents/README.md, "Uptime".
class Coverage
{
public:
    explicit Coverage(const std::vector<Interruption> &interruptions);

    /// [at, end) for an observed result at `at` that would cover up to `limit`; empty where it covers
    /// nothing.
    [[nodiscard]] TimeRange of(Timestamp at, Timestamp limit) const;

private:
    std::vector<TimeRange> m_gaps; ///< in order of time, apart from each other
};

} // namespace monitron
