// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace monitron::test {

/// A clock that only moves when it is told to.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Timestamp start = Timestamp(1'800'000'000'000)) : m_ms(start.ms()), m_start(start.ms())
    {
    }

    [[nodiscard]] Timestamp now() const override { return Timestamp(m_ms + m_shift); }
    [[nodiscard]] std::chrono::nanoseconds steady() const override { return Duration(m_ms - m_start); }
    [[nodiscard]] std::chrono::nanoseconds sinceBoot() const override
    {
        return steady() + Duration(m_slept.load());
    }

    void advance(Duration by) { m_ms += by.count(); }
    /// The computer sleeps: the wall clock goes on, the steady clock doesn't.
    void sleep(Duration by)
    {
        m_slept += by.count();
        m_shift += by.count();
    }
    /// Sets the wall clock, as a user would.
    void shiftWallClock(Duration by) { m_shift += by.count(); }

private:
    std::atomic<qint64> m_ms;
    std::atomic<qint64> m_shift = 0;
    std::atomic<qint64> m_slept = 0;
    qint64 m_start;
};

} // namespace monitron::test
