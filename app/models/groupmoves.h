// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorrow.h"

namespace monitron {

/// A change of many monitors that can be taken back: each as it was and as it shall be, in the same order.
struct MonitorEdit
{
    std::vector<Monitor> before;
    std::vector<Monitor> after;
    [[nodiscard]] bool isEmpty() const { return after.empty(); }
    /// The monitors as they were, ready to be saved over `after`; refused by the store where somebody has
    /// saved one of them since.
    [[nodiscard]] std::vector<Monitor> undo() const;
};

/// Monitors that go into `group` ("": none); those that are there already are left out.
[[nodiscard]] MonitorEdit moveToGroup(const std::vector<Monitor> &monitors, const QString &group);
/// All of `rows` in the group `from` or within it, with that part of the path as `to`.
[[nodiscard]] MonitorEdit moveGroup(const std::vector<MonitorRow> &rows, const QString &from,
                                    const QString &to);

} // namespace monitron
