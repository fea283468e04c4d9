// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/checkorder.h"

#include <vector>

namespace monitron {

/// Holds back failures that could be our own network's fault until that is known: those that no target's
/// success contradicts. It asks nobody itself: the owner asks the known-good hosts while isHolding().
class OutageGate
{
public:
    /// Takes note of an answer; true when it was kept and must not be judged yet.
    [[nodiscard]] bool hold(const CheckAnswer &answer, bool usesNetwork, Timestamp now);
    [[nodiscard]] bool isHolding() const { return !m_held.empty(); }
    /// The network is known to be good or not: gives back what was held.
    [[nodiscard]] std::vector<CheckAnswer> release(bool networkIsGood, Timestamp now);

private:
    std::vector<CheckAnswer> m_held;
    Timestamp m_lastSuccess;  ///< when a target outside this computer last answered
    Timestamp m_trustedUntil; ///< the known-good hosts answered a moment ago
};

} // namespace monitron
