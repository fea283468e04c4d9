// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gui/guibenchmarks.h"

#include "tests/bench/team/teambench.h"

namespace monitron::bench {

std::vector<Benchmark> guiBenchmarks()
{
    return {
        {QStringLiteral("chart"), QStringLiteral("pan and zoom one year of one-minute results"),
         measureChart},
        {QStringLiteral("scroll"), QStringLiteral("frames while 10,000 monitors scroll"), measureScroll},
        {QStringLiteral("filter"), QStringLiteral("key press to filtered list, 10,000 monitors"),
         measureFilter},
        {QStringLiteral("start"), QStringLiteral("start to first useful paint, time and memory"),
         measureStart},
        {QStringLiteral("idle"), QStringLiteral("CPU in the tray beyond the checks themselves"), measureIdle},
        {QStringLiteral("teamopen"),
         QStringLiteral("start to a team's list, its server away, over the local list"), measureTeamOpen},
        {QStringLiteral("teammemory"), QStringLiteral("memory of a team of 10,000 monitors"),
         measureTeamMemory},
    };
}

} // namespace monitron::bench
