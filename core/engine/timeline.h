// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace monitron {

/// The engine's time: the wall clock as it was at the last look, carried on by the steady clock, so that the
/// user setting the clock neither fires nor delays a check. Every look tells what happened in between.
class Timeline
{
public:
    explicit Timeline(const Clock &clock);

    struct Look
    {
        Timestamp before; ///< the time of the last look
        Timestamp now;
        bool slept = false;   ///< the computer slept, or this process was frozen, between `before` and `now`
        Duration clockSet{0}; ///< by how much the wall clock was set meanwhile
    };
    /// `expectedWithin`: how long at most this process meant to be away; far longer means that it was frozen.
    [[nodiscard]] Look look(Duration expectedWithin);
    /// The time, without noticing anything.
    [[nodiscard]] Timestamp now() const;

private:
    void anchor();

    const Clock &m_clock;
    Timestamp m_wall;                     ///< the engine's time at the anchor
    std::chrono::nanoseconds m_steady{0}; ///< steady clock at the anchor
    std::chrono::nanoseconds m_boot{0};
};

} // namespace monitron
