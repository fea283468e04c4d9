// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gui/framewatch.h"

#include <algorithm>

namespace monitron::bench {

namespace {
constexpr std::chrono::milliseconds pulse{4};
}

FrameWatch::FrameWatch() : m_last(std::chrono::steady_clock::now())
{
    m_pulse.setTimerType(Qt::PreciseTimer);
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        const auto now = std::chrono::steady_clock::now();
        const std::chrono::duration<double, std::milli> late = now - m_last - pulse;
        m_frames.push_back(std::max(0.0, late.count()));
        m_last = now;
    });
    m_pulse.start(pulse);
}

} // namespace monitron::bench
