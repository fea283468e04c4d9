// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/history.h"

#include <QObject>
#include <QTimer>

namespace monitron {

/// The stretch of time that a chart shows: the last while, moving with the clock (live), or one that stays
/// where zooming and panning have put it. Never reaches into the future; panned to the present it is live
/// again.
class Viewport : public QObject
{
    Q_OBJECT
public:
    static constexpr Duration shortest = std::chrono::minutes(1);
    static constexpr Duration longest = std::chrono::hours(24 * 731);

    /// `clock` outlives it.
    explicit Viewport(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const TimeRange &range() const { return m_range; }
    [[nodiscard]] Duration length() const { return m_range.to - m_range.from; }
    [[nodiscard]] bool isLive() const { return m_live; }

    /// The last `length`, from now on. Remembered for goLive().
    void follow(Duration length);
    /// What was followed last.
    void goLive();
    void show(TimeRange range);
    /// Makes the range `factor` times as long; the instant at the share `anchor` (0..1) of it stays in place.
    void zoom(double factor, double anchor);
    /// Moves by a share of the length; negative: into the past.
    void pan(double share);

    /// While nobody looks it does not follow the clock.
    void setActive(bool active);
    /// Catches up with the clock where live.
    void followClock();

Q_SIGNALS:
    void changed();

private:
    void place(TimeRange range);
    void restartTimer();

    const Clock &m_clock;
    Duration m_followed = std::chrono::hours(24);
    TimeRange m_range;
    bool m_live = true;
    bool m_active = true;
    QTimer m_timer;
};

/// The width of one point, a round time, so that `length` gets no more than one point for two pixels.
[[nodiscard]] Duration pointWidth(Duration length, int pixels);

} // namespace monitron
