// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace monitron::bench {

/// CPU time that this process has used, all threads, user and system, in seconds.
[[nodiscard]] double cpuSeconds();

/// The value below which the share `q` of `values` lies (nearest rank); 0 when there are none.
[[nodiscard]] double quantile(std::vector<double> values, double q);

/// Runs the event loop for a while.
void runFor(std::chrono::milliseconds time);
/// Runs the event loop until `done` says so, at most for `limit`; answers whether it did.
[[nodiscard]] bool runUntil(const std::function<bool()> &done, std::chrono::milliseconds limit);

} // namespace monitron::bench
