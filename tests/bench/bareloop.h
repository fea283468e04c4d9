// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace monitron::bench {

/// The floor: `total` requests over four long-lived QNetworkAccessManagers with "Connection: close", some at
/// once, in a plain loop that measures nothing and stores nothing. Answers the CPU seconds per request.
[[nodiscard]] double bareCpuPerCheck(const std::function<QString(int)> &url, int total);

} // namespace monitron::bench
