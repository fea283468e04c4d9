// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/loginlimiter.h"

#include <QHostAddress>

#include <algorithm>

namespace monitron::auth {

namespace {

constexpr int freeFailures = 5;
constexpr Duration firstWait = std::chrono::minutes(1);
constexpr Duration longestWait = std::chrono::minutes(15);
constexpr Duration forgottenAfter = std::chrono::hours(1);
constexpr std::size_t failuresPerAddress = 30;
constexpr Duration addressWindow = std::chrono::minutes(10);
constexpr qsizetype mostRemembered = 20'000;

QString keyOf(const QString &address)
{
    QHostAddress parsed(address);
    bool isV4 = false;
    const quint32 v4 = parsed.toIPv4Address(&isV4); // also of ::ffff:192.0.2.1
    if (isV4)
        return QHostAddress(v4).toString();
    if (parsed.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR bits = parsed.toIPv6Address();
    std::fill(std::begin(bits.c) + 8, std::end(bits.c), quint8{0});
    return QHostAddress(bits).toString();
}

std::pair<QString, QString> pairOf(const QString &account, const QString &address)
{
    return {account.left(254).toCaseFolded(), keyOf(address)};
}

Duration waitAfter(int failures)
{
    if (failures < freeFailures)
        return Duration(0);
    const int doublings = std::min(failures - freeFailures, 4);
    return std::min<Duration>(firstWait * (1 << doublings), longestWait);
}

/// Removes what `isOver`, and where that isn't enough, the older half.
template <typename Map, typename IsOver, typename TimeOf>
void trim(Map &map, IsOver isOver, TimeOf timeOf)
{
    map.removeIf([&](auto entry) { return isOver(entry.value()); });
    if (map.size() < mostRemembered)
        return;
    std::vector<Duration> times;
    times.reserve(static_cast<std::size_t>(map.size()));
    for (const auto &value : std::as_const(map))
        times.push_back(timeOf(value));
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    const Duration median = *middle;
    map.removeIf([&](auto entry) { return timeOf(entry.value()) <= median; });
}

} // namespace

Duration LoginLimiter::now() const
{
    return std::chrono::duration_cast<Duration>(m_clock.sinceBoot());
}

void LoginLimiter::makeRoom(Duration now)
{
    if (m_pairs.size() >= mostRemembered)
        trim(
            m_pairs,
            [&](const Failures &failures) {
                return failures.lockedUntil <= now && failures.lastAt + forgottenAfter <= now;
            },
            [](const Failures &failures) { return std::max(failures.lastAt, failures.lockedUntil); });
    if (m_addresses.size() >= mostRemembered)
        trim(
            m_addresses,
            [&](const Times &times) { return times.empty() || times.back() + addressWindow <= now; },
            [](const Times &times) { return times.back(); });
}

std::optional<Duration> LoginLimiter::attempt(const QString &account, const QString &address)
{
    const QMutexLocker locker(&m_mutex);
    const Duration at = now();
    makeRoom(at);
    const auto pair = pairOf(account, address);
    Failures failures = m_pairs.value(pair);
    if (failures.lockedUntil > at)
        return failures.lockedUntil - at;
    if (!address.isEmpty()) {
        Times &times = m_addresses[pair.second];
        while (!times.empty() && times.front() + addressWindow <= at)
            times.pop_front();
        if (times.size() >= failuresPerAddress)
            return times.front() + addressWindow - at;
        times.push_back(at);
    }
    if (failures.lastAt + forgottenAfter <= at)
        failures.count = 0;
    ++failures.count;
    failures.lastAt = at;
    failures.lockedUntil = at + waitAfter(failures.count);
    m_pairs.insert(pair, failures);
    return std::nullopt;
}

void LoginLimiter::takeBack(const QString &address)
{
    const auto found = m_addresses.find(keyOf(address));
    if (found == m_addresses.end())
        return;
    if (!found->empty())
        found->pop_back();
    if (found->empty())
        m_addresses.erase(found);
}

void LoginLimiter::succeeded(const QString &account, const QString &address)
{
    const QMutexLocker locker(&m_mutex);
    m_pairs.remove(pairOf(account, address));
    takeBack(address);
}

void LoginLimiter::withdraw(const QString &account, const QString &address)
{
    const QMutexLocker locker(&m_mutex);
    takeBack(address);
    const auto found = m_pairs.find(pairOf(account, address));
    if (found == m_pairs.end())
        return;
    if (--found->count <= 0)
        m_pairs.erase(found);
    else
        found->lockedUntil = Duration(0); // it was over, else there would have been no attempt
}

qsizetype LoginLimiter::size() const
{
    const QMutexLocker locker(&m_mutex);
    return m_pairs.size() + m_addresses.size();
}

} // namespace monitron::auth
