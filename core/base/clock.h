// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

namespace monitron {

/// Tells the time; injected everywhere, so that tests and simulations own it. Thread-safe.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// The wall clock; may be set forwards or backwards by the user at any time.
    [[nodiscard]] virtual Timestamp now() const = 0;
    /// Time that only ever grows and stands still while the computer sleeps; its zero is arbitrary.
    [[nodiscard]] virtual std::chrono::nanoseconds steady() const = 0;
    /// Like steady(), but goes on while the computer sleeps (CLOCK_BOOTTIME and its kin).
    [[nodiscard]] virtual std::chrono::nanoseconds sinceBoot() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] std::chrono::nanoseconds steady() const override;
    [[nodiscard]] std::chrono::nanoseconds sinceBoot() const override;
};

} // namespace monitron
