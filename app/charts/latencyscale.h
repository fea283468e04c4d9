// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace monitron {

/// A scale of response times from zero to a round number, in microseconds.
struct LatencyScale
{
    double top = 100'000;
    double step = 50'000;

    /// Room for `highest`, with some three steps.
    [[nodiscard]] static LatencyScale upTo(double highest);
    /// "150 ms", "1.5 s": the same unit on the whole scale.
    [[nodiscard]] QString label(double value) const;
};

} // namespace monitron
