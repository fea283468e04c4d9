// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"

#include <optional>
#include <vector>

namespace monitron {

enum class Resolution : quint8 { Raw, Hour, Day };

/// Half-open: [from, to).
struct TimeRange
{
    Timestamp from;
    Timestamp to;
    bool operator==(const TimeRange &) const = default;
};

/// Uptime over observed time. See core/incidents/README.md, "Uptime".
struct Uptime
{
    Duration up{0};
    Duration down{0};
    Duration length{0};

    [[nodiscard]] Duration covered() const { return up + down; }
    /// 0..1; none when nothing was covered.
    [[nodiscard]] std::optional<double> ratio() const
    {
        return covered().count() > 0
                   ? std::optional(static_cast<double>(up.count()) / static_cast<double>(covered().count()))
                   : std::nullopt;
    }
    [[nodiscard]] double coverage() const
    {
        return length.count() > 0
                   ? static_cast<double>(covered().count()) / static_cast<double>(length.count())
                   : 0.0;
    }
    bool operator==(const Uptime &) const = default;
};

/// One point of a chart: all checks of [at, at + width), whatever the resolution it came from.
struct SeriesPoint
{
    Timestamp at;
    Duration width{0};
    int good = 0;
    int bad = 0;
    int unobserved = 0;
    std::optional<qint64> p50Us; ///< of good checks
    std::optional<qint64> p95Us;
    std::optional<qint64> minUs;
    std::optional<qint64> maxUs;
    Phases meanPhases; ///< of good checks
    Duration up{0};    ///< covered time, as in Uptime
    Duration down{0};
    bool operator==(const SeriesPoint &) const = default;
};

struct Series
{
    TimeRange range;
    Resolution resolution = Resolution::Raw;
    std::vector<SeriesPoint> points; ///< in order of time; where nothing is known there is no point
};

/// Time in which a monitor could not be observed: drawn hatched.
struct Interruption
{
    enum class Kind : quint8 { Pause = 0, NetworkLost = 1, Sleep = 2, Stop = 3 };
    MonitorId monitor; ///< null: all monitors
    Kind kind = Kind::Pause;
    Timestamp from;
    std::optional<Timestamp> to; ///< none: goes on
    bool operator==(const Interruption &) const = default;
};

} // namespace monitron
