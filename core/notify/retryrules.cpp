// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/retryrules.h"

#include <algorithm>

namespace monitron {

using namespace std::chrono_literals;

namespace {
constexpr Duration firstPause = 30s;
constexpr Duration longestPause = 1h;
} // namespace

Duration retryPause(int attempts, double jitter)
{
    Duration pause = firstPause;
    for (int i = 1; i < attempts && pause < longestPause; ++i)
        pause *= 2;
    pause = std::min(pause, longestPause);
    const double shift = static_cast<double>(pause.count()) * 0.2 * std::clamp(jitter, -1.0, 1.0);
    return pause + Duration(static_cast<qint64>(shift));
}

Delivery closed(Delivery delivery, Delivery::State state, const QString &detail, Timestamp now)
{
    delivery.state = state;
    delivery.detail = detail;
    delivery.finishedAt = now;
    return delivery;
}

bool hasExpired(const Delivery &delivery, Timestamp now)
{
    return now - delivery.message.at > deliveryLimit;
}

Delivery afterAttempt(Delivery delivery, const DeliveryOutcome &outcome, Timestamp now, double jitter)
{
    ++delivery.attempts;
    switch (outcome.kind) {
    case DeliveryOutcome::Kind::Delivered:
        return closed(std::move(delivery), Delivery::State::Delivered, outcome.detail, now);
    case DeliveryOutcome::Kind::Rejected:
        return closed(std::move(delivery), Delivery::State::Failed, outcome.detail, now);
    case DeliveryOutcome::Kind::Retry:
        break;
    }
    const Duration asked = std::min(outcome.retryAfter.value_or(Duration(0)), longestPause);
    const Timestamp next = now + std::max(retryPause(delivery.attempts, jitter), asked);
    if (next - delivery.message.at > deliveryLimit)
        return closed(std::move(delivery), Delivery::State::Failed, outcome.detail, now);
    delivery.nextAttemptAt = next;
    delivery.detail = outcome.detail;
    return delivery;
}

} // namespace monitron
