// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <optional>
#include <vector>

namespace monitron {

/// `attempts` failures in a row are followed by a check after `delay`; no attempts: for ever.
struct RetryStage
{
    std::optional<int> attempts;
    Duration delay{0};
    bool operator==(const RetryStage &) const = default;
};

/// When a failing monitor is called down, up again, flapping or suffering a sustained outage.
/// The rules are told in core/incidents/README.md.
struct Policy
{
    int confirmAfter = 2;                     ///< failures in a row that open an incident, at least 1
    int recoverAfter = 1;                     ///< successes in a row that close it, at least 1
    Duration calm = std::chrono::minutes(15); ///< quiet time that a shaky incident needs to close
    int flapAfter = 3;                        ///< the n-th incident within `window` is flapping; 0: never
    std::vector<RetryStage> retry = defaultRetry();
    int threshold = 10; ///< failures within `window` that are a sustained outage; 0: never
    Duration window = std::chrono::hours(1); ///< 0 switches both sustained and flapping off
    Duration reminder{0};                    ///< "still down" at most this often; 0: never

    /// 2 × 30 s, 5 × 60 s, 12 × 120 s, then 300 s.
    [[nodiscard]] static std::vector<RetryStage> defaultRetry();

    bool operator==(const Policy &) const = default;
};

} // namespace monitron
