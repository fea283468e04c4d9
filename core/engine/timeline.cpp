// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/timeline.h"

#include <cstdlib>

namespace monitron {

namespace {
// Shorter absences are ordinary scheduling noise.
constexpr Duration frozen{5000};
// The wall clock is disciplined in small steps all the time; those are followed silently.
constexpr Duration clockStep{1000};

Duration toMs(std::chrono::nanoseconds ns)
{
    return std::chrono::duration_cast<Duration>(ns);
}
} // namespace

Timeline::Timeline(const Clock &clock) : m_clock(clock), m_wall(clock.now())
{
    anchor();
}

void Timeline::anchor()
{
    m_steady = m_clock.steady();
    m_boot = m_clock.sinceBoot();
}

Timestamp Timeline::now() const
{
    return m_wall + toMs(m_clock.steady() - m_steady);
}

Timeline::Look Timeline::look(Duration expectedWithin)
{
    const Duration awake = toMs(m_clock.steady() - m_steady);
    const Duration passed = toMs(m_clock.sinceBoot() - m_boot);
    const Timestamp wall = m_clock.now();
    Look seen;
    seen.before = m_wall;
    seen.slept = passed - awake > frozen || awake > expectedWithin + frozen;
    seen.now = m_wall + passed;
    const Duration off = wall - seen.now;
    if (std::abs(off.count()) > clockStep.count()) {
        seen.clockSet = off;
        seen.now = wall;
    } else if (off.count() > 0) {
        seen.now = wall;
    }
    // A wall clock that is a little behind is waited for, so that the engine's time never runs backwards.
    m_wall = seen.now;
    anchor();
    return seen;
}

} // namespace monitron
