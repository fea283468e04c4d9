// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"

#include <array>

namespace monitron {

/// The last 24 hours, 7 days and 30 days; all to the hour, the one that runs included.
enum class OverviewSpan : quint8 { Day = 0, Week = 1, Month = 2 };
inline constexpr std::size_t overviewSpans = 3;

/// What an overview tells of many monitors: few entries of each kind, whatever their number. Of some of the
/// monitors it can be put together with that of others. Paused monitors only count for uptime.
struct OverviewFigures
{
    /// The most entries of each list.
    static constexpr std::size_t most = 8;

    struct Slow
    {
        MonitorId monitor;
        qint64 p95Us = 0; ///< of the good checks of a day
        bool operator==(const Slow &) const = default;
    };
    /// Came and went: its failed checks are counted in those hours that saw good ones as well, so that
    /// what is plainly down is not called flaky.
    struct Flaky
    {
        MonitorId monitor;
        int failures = 0;
        int checks = 0; ///< of the whole span
        bool operator==(const Flaky &) const = default;
    };
    struct Ending
    {
        MonitorId monitor;
        Timestamp notAfter; ///< of its leaf certificate
        bool operator==(const Ending &) const = default;
    };

    std::array<Uptime, overviewSpans> uptime; ///< all monitors taken together
    std::vector<Slow> slowest;                ///< the slowest first
    std::vector<Flaky> flakiestOfDay;         ///< the flakiest first
    std::vector<Flaky> flakiestOfWeek;
    std::vector<Ending> certificates; ///< the first to end first

    void add(const Slow &slow);
    static void add(std::vector<Flaky> &list, const Flaky &flaky);
    void add(const Ending &ending);
    void merge(const OverviewFigures &other);
};

/// Figures of some monitors, and where to go on; `next` is none behind the last one.
struct OverviewSlice
{
    OverviewFigures figures;
    std::optional<qint64> next;
};

} // namespace monitron
