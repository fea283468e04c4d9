// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/policy.h"

namespace monitron {

std::vector<RetryStage> Policy::defaultRetry()
{
    using std::chrono::seconds;
    return {{2, seconds(30)}, {5, seconds(60)}, {12, seconds(120)}, {std::nullopt, seconds(300)}};
}

} // namespace monitron
