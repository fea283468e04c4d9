// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <ctime>
#elif defined(Q_OS_MACOS)
#include <ctime>
#elif defined(Q_OS_WIN)
#include <realtimeapiset.h>
#include <windows.h>
#endif

namespace monitron {

using std::chrono::nanoseconds;

#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
namespace {
nanoseconds readClock(clockid_t id)
{
    timespec ts{};
    clock_gettime(id, &ts);
    return std::chrono::seconds(ts.tv_sec) + nanoseconds(ts.tv_nsec);
}
} // namespace
#endif

Timestamp SystemClock::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return Timestamp(std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count());
}

nanoseconds SystemClock::steady() const
{
#if defined(Q_OS_LINUX)
    return readClock(CLOCK_MONOTONIC);
#elif defined(Q_OS_MACOS)
    return readClock(CLOCK_UPTIME_RAW);
#elif defined(Q_OS_WIN)
    ULONGLONG hundredNs = 0;
    QueryUnbiasedInterruptTimePrecise(&hundredNs);
    return nanoseconds(static_cast<std::int64_t>(hundredNs) * 100);
#else
    return std::chrono::steady_clock::now().time_since_epoch();
#endif
}

nanoseconds SystemClock::sinceBoot() const
{
#if defined(Q_OS_LINUX)
    return readClock(CLOCK_BOOTTIME);
#elif defined(Q_OS_MACOS)
    return readClock(CLOCK_MONOTONIC_RAW);
#elif defined(Q_OS_WIN)
    ULONGLONG hundredNs = 0;
    QueryInterruptTimePrecise(&hundredNs);
    return nanoseconds(static_cast<std::int64_t>(hundredNs) * 100);
#else
    return steady();
#endif
}

} // namespace monitron
