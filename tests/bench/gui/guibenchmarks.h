// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchmark.h"

namespace monitron::bench {

// The benchmarks with windows, one file each.
[[nodiscard]] Result<Figures> measureChart();
[[nodiscard]] Result<Figures> measureFilter();
[[nodiscard]] Result<Figures> measureIdle();
[[nodiscard]] Result<Figures> measureScroll();
[[nodiscard]] Result<Figures> measureStart();

} // namespace monitron::bench
