// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitorsummary.h"

#include <numeric>

namespace monitron {

MonitorSummary &MonitorSummary::operator+=(const MonitorSummary &other)
{
    total += other.total;
    up += other.up;
    failing += other.failing;
    down += other.down;
    paused += other.paused;
    unobserved += other.unobserved;
    if (other.nextDue && (!nextDue || *other.nextDue < *nextDue))
        nextDue = other.nextDue;
    return *this;
}

void SummaryCounter::add(const MonitorRow &row)
{
    const ShownState state = row.shown();
    ++m_byState[static_cast<size_t>(state)];
    if (state != ShownState::Paused)
        m_due.insert(row.state.nextDue);
}

void SummaryCounter::remove(const MonitorRow &row)
{
    const ShownState state = row.shown();
    --m_byState[static_cast<size_t>(state)];
    if (state == ShownState::Paused)
        return;
    if (const auto at = m_due.find(row.state.nextDue); at != m_due.end())
        m_due.erase(at);
}

void SummaryCounter::clear()
{
    m_byState.fill(0);
    m_due.clear();
}

MonitorSummary SummaryCounter::summary() const
{
    const auto count = [this](ShownState state) { return m_byState[static_cast<size_t>(state)]; };
    MonitorSummary sum;
    sum.total = std::accumulate(m_byState.begin(), m_byState.end(), 0);
    sum.up = count(ShownState::Up);
    sum.failing = count(ShownState::Failing);
    sum.down = count(ShownState::Down);
    sum.paused = count(ShownState::Paused);
    sum.unobserved = count(ShownState::Unobserved);
    if (!m_due.empty())
        sum.nextDue = *m_due.begin();
    return sum;
}

} // namespace monitron
