// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/channeljob.h"

namespace monitron {

/// How long after it was decided a message is still worth sending.
inline constexpr Duration deliveryLimit = std::chrono::hours(24);

/// No attempt is ever planned further ahead: when one seems to be, the clock has been set back.
inline constexpr Duration longestWait = std::chrono::minutes(72);

/// The pause after the n-th failed attempt: 30 s, doubling, at most 1 h. `jitter` (-1 … 1) shifts it by up to
/// a fifth.
[[nodiscard]] Duration retryPause(int attempts, double jitter);

/// Where the outcome of an attempt leads: delivered, failed, or pending with the time of the next attempt. It
/// fails when that would be later than the limit.
[[nodiscard]] Delivery afterAttempt(Delivery delivery, const DeliveryOutcome &outcome, Timestamp now,
                                    double jitter);

/// Whether it is too late to begin an attempt.
[[nodiscard]] bool hasExpired(const Delivery &delivery, Timestamp now);

/// Finished without (another) attempt.
[[nodiscard]] Delivery closed(Delivery delivery, Delivery::State state, const QString &detail, Timestamp now);

} // namespace monitron
