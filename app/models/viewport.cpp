// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/viewport.h"

#include <algorithm>
#include <cmath>

namespace monitron {

namespace {

using namespace std::chrono_literals;

constexpr Duration pointWidths[] = {1s,    2s,    5s, 10s, 15s, 30s, 1min, 2min, 5min, 10min,
                                    15min, 30min, 1h, 2h,  3h,  6h,  12h,  24h,  48h,  24h * 7};
/// What is followed moves by about a pixel at a time.
constexpr int movesPerLength = 1000;

Duration scaled(Duration length, double factor)
{
    return Duration(std::llround(static_cast<double>(length.count()) * factor));
}

} // namespace

Duration pointWidth(Duration length, int pixels)
{
    const Duration least = length * 2 / std::max(pixels, 1);
    for (const Duration width : pointWidths) {
        if (width >= least)
            return width;
    }
    return *std::rbegin(pointWidths);
}

Viewport::Viewport(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &Viewport::followClock);
    follow(m_followed);
}

void Viewport::follow(Duration length)
{
    m_followed = std::clamp(length, shortest, longest);
    goLive();
}

void Viewport::goLive()
{
    const Timestamp now = m_clock.now();
    place({now - m_followed, now});
}

void Viewport::show(TimeRange range)
{
    place(range);
}

void Viewport::zoom(double factor, double anchor)
{
    const Duration wanted = std::clamp(scaled(length(), factor), shortest, longest);
    anchor = std::clamp(anchor, 0.0, 1.0);
    const Timestamp from = m_range.from + scaled(length(), anchor) - scaled(wanted, anchor);
    place({from, from + wanted});
}

void Viewport::pan(double share)
{
    const Duration by = scaled(length(), share);
    place({m_range.from + by, m_range.to + by});
}

void Viewport::place(TimeRange range)
{
    const Duration wanted = std::clamp(range.to - range.from, shortest, longest);
    const Timestamp now = m_clock.now();
    m_live = range.to >= now;
    const Timestamp to = std::clamp(range.to, Timestamp(0) + wanted, now);
    m_range = {to - wanted, to};
    restartTimer();
    Q_EMIT changed();
}

void Viewport::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    restartTimer();
    if (active)
        followClock();
}

void Viewport::followClock()
{
    const Timestamp now = m_clock.now();
    if (!m_live || now == m_range.to)
        return;
    m_range = {now - length(), now};
    Q_EMIT changed();
}

void Viewport::restartTimer()
{
    const Duration every = std::clamp<Duration>(length() / movesPerLength, 1s, 1min);
    if (!m_live || !m_active)
        m_timer.stop();
    else if (!m_timer.isActive() || m_timer.intervalAsDuration() != every)
        m_timer.start(every);
}

} // namespace monitron
