// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/policy.h"

#include <vector>

namespace monitron {

/// The retry cadence as people write it: "2 × 30, 5 × 60, 300" (attempts × seconds; the last for ever).
[[nodiscard]] QString formatRetry(const std::vector<RetryStage> &stages);
/// Takes "x" and "*" for "×" and ignores "s" and "then"; Invalid names the part that is wrong.
[[nodiscard]] Result<std::vector<RetryStage>> parseRetry(const QString &text);

} // namespace monitron
