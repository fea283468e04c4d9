// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/mirrorstore.h"
#include "core/client/teamsession.h"
#include "core/secrets/secretstore.h"

#include <chrono>

namespace monitron {

/// How patient a mirror is. Waits between attempts are drawn from half to one and a half of what is said
/// here.
struct MirrorOptions
{
    std::chrono::milliseconds retryFrom = std::chrono::seconds(1); ///< doubled with each failure
    std::chrono::milliseconds retryTo = std::chrono::seconds(60);
    /// A stream that says nothing for so long is dead; the server sends something every 15 s.
    std::chrono::milliseconds streamPatience = std::chrono::seconds(40);
    std::chrono::milliseconds pollEvery = std::chrono::seconds(5);     ///< where streams don't get through
    std::chrono::milliseconds resultsEvery = std::chrono::seconds(30); ///< the same, of results
    /// How long polling goes on before a stream is tried again.
    std::chrono::milliseconds streamAgain = std::chrono::minutes(10);
    /// How often certificates and the like are fetched; the change feed doesn't tell of them.
    std::chrono::milliseconds factsEvery = std::chrono::hours(1);
    /// At most how often interruptions of monitoring are fetched, however often they change.
    std::chrono::milliseconds interruptionsEvery = std::chrono::seconds(10);
    Duration resultsKept = std::chrono::hours(24); ///< results of the last so long are fetched
};

/// What the parts of a mirror share. All of it outlives them, in one thread.
struct MirrorParts
{
    MirrorStore &store;
    TeamSession &session;
    SecretStore &secrets;
    const Clock &clock;
    const MirrorOptions &options;
};

} // namespace monitron
