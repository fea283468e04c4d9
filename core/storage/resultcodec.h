// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"

namespace monitron {

/// A result as it is stored: all that is small. Its text, facts and evidence are in tables of their own.
struct RawResult
{
    Timestamp at;
    Outcome outcome = Outcome::Good;
    bool manual = false;
    FailureKind failure = FailureKind::None;
    int statusCode = 0;
    qint64 bytes = 0;
    Duration cover{0};
    qint64 totalUs = 0;
    Phases phases; ///< in steps of 10 µs
};

// Of one check; what is measured longer is stored as this, which keeps sums far from overflowing.
inline constexpr qint64 longestPhaseUs = 1'000'000'000'000; ///< 11 days
inline constexpr qint64 longestTotalUs = 10 * longestPhaseUs;

/// The blob `detail` of a result row; its format is described in core/storage/README.md.
[[nodiscard]] QByteArray encodeResult(const CheckResult &result, Duration cover);

/// Sets all but `at` and `outcome`; false when the blob makes no sense.
[[nodiscard]] bool decodeResult(const QByteArray &detail, RawResult &result);

/// The result for readers, without facts, text and evidence.
[[nodiscard]] CheckResult toCheckResult(const RawResult &raw, MonitorId monitor);

} // namespace monitron
