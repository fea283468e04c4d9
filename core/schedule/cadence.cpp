// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/cadence.h"

#include <algorithm>

namespace monitron::cadence {

Duration retryDelay(const Policy &policy, Duration interval, int failureStreak)
{
    qint64 attempts = 0;
    for (const RetryStage &stage : policy.retry) {
        if (stage.attempts)
            attempts += *stage.attempts;
        if (!stage.attempts || failureStreak <= attempts)
            return std::min(interval, stage.delay);
    }
    return interval;
}

Timestamp skipMissed(Timestamp due, Duration step, Timestamp now)
{
    if (due > now || step.count() <= 0)
        return due;
    const auto missed = (now - due).count() / step.count() + 1;
    return due + step * missed;
}

double position(MonitorId id)
{
    // The id's random half through a finaliser (splitmix64), because a hash of Qt's changes with each start.
    const QUuid &uuid = id.uuid();
    quint64 x = 0;
    for (const unsigned char byte : uuid.data4)
        x = (x << 8) | byte;
    x ^= (static_cast<quint64>(uuid.data3) << 48) ^ uuid.data1;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    x ^= x >> 31;
    return static_cast<double>(x >> 11) / 9007199254740992.0; // 2^53
}

Timestamp nearestOnOwnGrid(MonitorId id, Duration interval, Timestamp at)
{
    const qint64 step = std::max<qint64>(interval.count(), 1);
    const auto phase = static_cast<qint64>(position(id) * static_cast<double>(step));
    const qint64 since = ((at.ms() - phase) % step + step) % step;
    return since * 2 <= step ? Timestamp(at.ms() - since) : Timestamp(at.ms() - since + step);
}

} // namespace monitron::cadence
