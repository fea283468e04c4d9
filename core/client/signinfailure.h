// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/client/teamsession.h"

namespace monitron {

/// What a server meant that let nobody in. `behind`: how far the clock of this computer is behind the
/// server's (less than zero: ahead of it).
[[nodiscard]] TeamSession::Failure signInFailure(const ApiResponse &response, Duration behind);
/// The same for a registration with an invitation.
[[nodiscard]] TeamSession::Failure joinFailure(const ApiResponse &response, Duration behind);
[[nodiscard]] TeamSession::Failure otherFailure(Error error);

/// Whether the clocks are so far apart that something goes wrong for it, and that in a sentence.
[[nodiscard]] bool isClockOff(Duration behind);
[[nodiscard]] QString clockSentence(Duration behind);

} // namespace monitron
