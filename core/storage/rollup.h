// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"
#include "core/model/latencyhistogram.h"
#include "core/storage/resultcodec.h"

#include <array>

namespace monitron {

/// All results of a stretch of time taken together; mergeable.
struct Rollup
{
    int good = 0;
    int bad = 0;
    int unobserved = 0;
    Duration up{0};
    Duration down{0};
    // Of good checks:
    LatencyHistogram latency;
    std::optional<qint64> minUs;
    std::optional<qint64> maxUs;
    std::array<qint64, 5> phaseSumUs{};
    std::array<int, 5> phaseCount{};

    void add(const RawResult &result);
    /// Covered time after a result of this outcome.
    void cover(Outcome outcome, Duration time);
    void merge(const Rollup &other);
    [[nodiscard]] bool isEmpty() const { return *this == Rollup(); }
    /// Whether a period of this length can have had it: also what comes from elsewhere, so that neither sums
    /// over many nor what is shown of it overflow.
    [[nodiscard]] bool isPossible(Duration length) const;
    [[nodiscard]] SeriesPoint toPoint(Timestamp at, Duration width) const;

    /// All that isn't a column of its own.
    [[nodiscard]] QByteArray encodeDetail() const;
    void decodeDetail(const QByteArray &detail);

    bool operator==(const Rollup &) const = default;
};

} // namespace monitron
