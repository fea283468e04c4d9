// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"

#include <chrono>

namespace monitron {

/// Adds up how long each part of a check took. What is entered twice (redirects) adds up.
class PhaseTimer
{
public:
    enum class Phase { Idle, Dns, Connect, Tls, FirstByte, Transfer };

    /// Ends the present phase and begins the next at the same instant.
    void enter(Phase phase, std::chrono::nanoseconds now);
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const Phases &phases() const { return m_phases; }
    /// The sum of the phases: what lies between them (our own work) is not the target's doing.
    [[nodiscard]] qint64 totalUs() const;

private:
    Phases m_phases;
    Phase m_phase = Phase::Idle;
    std::chrono::nanoseconds m_since{0};
};

} // namespace monitron
