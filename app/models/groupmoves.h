// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitoredit.h"
#include "app/models/monitorrow.h"

namespace monitron {

/// Monitors that go into `group` ("": none); those that are there already are left out.
[[nodiscard]] MonitorEdit moveToGroup(const std::vector<Monitor> &monitors, const QString &group);
/// All of `rows` in the group `from` or within it, with that part of the path as `to`.
[[nodiscard]] MonitorEdit moveGroup(const std::vector<MonitorRow> &rows, const QString &from,
                                    const QString &to);

} // namespace monitron
