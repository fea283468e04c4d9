// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchmark.h"

namespace monitron::bench {

// The benchmarks of the team server, one file for those that belong together.
[[nodiscard]] Result<Figures> measureApiList();
[[nodiscard]] Result<Figures> measureApiChecks();
[[nodiscard]] Result<Figures> measureApiLatency();
[[nodiscard]] Result<Figures> measureStreams();
[[nodiscard]] Result<Figures> measureHostile(qint64 requests);

} // namespace monitron::bench
