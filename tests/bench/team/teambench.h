// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchmark.h"

namespace monitron::bench {

// The benchmarks of team workspaces. Those against a real server:
[[nodiscard]] Result<Figures> measureFanout();
[[nodiscard]] Result<Figures> measureFirstSync();
/// `schedules`: how many of them.
[[nodiscard]] Result<Figures> measureConverge(qint64 schedules);
// Those with windows, while the server can't be reached:
[[nodiscard]] Result<Figures> measureTeamOpen();
[[nodiscard]] Result<Figures> measureTeamMemory();

} // namespace monitron::bench
