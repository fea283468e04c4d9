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
// Where there is a PostgreSQL server that they can start:
[[nodiscard]] Result<Figures> measureWorkers();
[[nodiscard]] Result<Figures> measureStorm();

} // namespace monitron::bench
