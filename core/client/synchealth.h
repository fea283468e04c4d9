// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QString>

#include <optional>

namespace monitron {

/// How far a copy of somebody else's data is in step with it. In a workspace of this computer always Here.
struct SyncHealth
{
    enum class State : quint8 {
        Here,       ///< nothing to be in step with
        Connecting, ///< also again, after it was lost
        Filling,    ///< everything is read for the first time, or anew
        Live,
        Offline,   ///< reason says why; it goes on by itself
        SignedOut, ///< somebody has to sign in again
    };
    State state = State::Here;
    QString reason; ///< a sentence
    int done = 0;   ///< of Filling: monitors
    int total = 0;
    int waitingEdits = 0; ///< made here, not yet the server's
    int conflicts = 0;    ///< of these, that contradict the server's or were refused, and wait for a person
    std::optional<Timestamp> inStepAt; ///< when it was last known to be
    bool operator==(const SyncHealth &) const = default;
};

} // namespace monitron
