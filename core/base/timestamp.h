// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <chrono>
#include <compare>
#include <cstdint>

namespace monitron {

using Duration = std::chrono::milliseconds;

/// A point in time: UTC milliseconds since 1970-01-01. Never local time, never the steady clock.
class Timestamp
{
public:
    constexpr Timestamp() = default;
    constexpr explicit Timestamp(std::int64_t msSinceEpoch) : m_ms(msSinceEpoch) {}

    [[nodiscard]] constexpr std::int64_t ms() const { return m_ms; }

    constexpr auto operator<=>(const Timestamp &) const = default;
    constexpr Timestamp &operator+=(Duration d)
    {
        m_ms += d.count();
        return *this;
    }
    friend constexpr Timestamp operator+(Timestamp t, Duration d) { return Timestamp(t.m_ms + d.count()); }
    friend constexpr Timestamp operator-(Timestamp t, Duration d) { return Timestamp(t.m_ms - d.count()); }
    friend constexpr Duration operator-(Timestamp a, Timestamp b) { return Duration(a.m_ms - b.m_ms); }

private:
    std::int64_t m_ms = 0;
};

} // namespace monitron

Q_DECLARE_METATYPE(monitron::Timestamp)
