// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorrow.h"

#include <array>
#include <set>

namespace monitron {

/// Counts over all monitors, for the sidebar and the tray.
struct MonitorSummary
{
    int total = 0;
    int up = 0;
    int failing = 0;
    int down = 0;
    int paused = 0;
    int unobserved = 0;
    std::optional<Timestamp> nextDue;
    bool operator==(const MonitorSummary &) const = default;
    /// Of several workspaces together.
    MonitorSummary &operator+=(const MonitorSummary &other);
};

/// Keeps the summary while rows come and go: no change costs a walk over all of them.
class SummaryCounter
{
public:
    void add(const MonitorRow &row);
    /// As it stood when it was added.
    void remove(const MonitorRow &row);
    void clear();
    [[nodiscard]] MonitorSummary summary() const;

private:
    std::array<int, 6> m_byState{};
    std::multiset<Timestamp> m_due; ///< of those that aren't paused
};

} // namespace monitron
