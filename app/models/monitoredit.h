// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitor.h"

#include <vector>

namespace monitron {

/// A change of many monitors that can be taken back: each as it was and as it shall be, in the same order.
struct MonitorEdit
{
    std::vector<Monitor> before;
    std::vector<Monitor> after;
    [[nodiscard]] bool isEmpty() const { return after.empty(); }
    /// What to save over the monitors as they are `now` (in any order) to take the change back. Only its own
    /// fields: what else was changed since stays. Conflict names a monitor of which one of them was changed
    /// since, NotFound one that is gone.
    [[nodiscard]] Result<std::vector<Monitor>> undone(const std::vector<Monitor> &now) const;
};

} // namespace monitron
