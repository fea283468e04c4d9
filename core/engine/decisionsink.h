// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/decision.h"

namespace monitron {

/// Where the Supervisor's decisions go, in the order in which they were made.
class DecisionSink
{
public:
    DecisionSink() = default;
    virtual ~DecisionSink() = default;
    DecisionSink(const DecisionSink &) = delete;
    DecisionSink &operator=(const DecisionSink &) = delete;

    virtual void decided(Decision decision) = 0;
    virtual void interrupted(const Interruption &interruption) = 0;
};

} // namespace monitron
