// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QMutex>
#include <QString>

#include <deque>
#include <optional>

namespace monitron::auth {

/// Slows down who guesses passwords. Of one account from one address: after 5 failures it waits a minute,
/// after each further one twice as long, 15 minutes at most. From one address over all accounts: 30 failures
/// in 10 minutes. An account is never closed to other addresses, so nobody can lock its user out. Of IPv6
/// addresses the first 64 bits count: one subscriber has all the others. Thread-safe; memory is bounded.
class LoginLimiter
{
public:
    /// `clock` outlives it.
    explicit LoginLimiter(const Clock &clock) : m_clock(clock) {}

    /// None: go on; it counts as a failure until it is said to be none, so that many at once are no way
    /// around. Else how long to wait. An empty `address` stands for all of them.
    [[nodiscard]] std::optional<Duration> attempt(const QString &account, const QString &address);
    /// The attempt was a good one: the failures before it are forgiven, too.
    void succeeded(const QString &account, const QString &address);
    /// The attempt was neither good nor bad.
    void withdraw(const QString &account, const QString &address);

    /// How many accounts and addresses are remembered.
    [[nodiscard]] qsizetype size() const;

private:
    struct Failures
    {
        int count = 0;
        Duration lastAt{0};
        Duration lockedUntil{0};
    };
    using Times = std::deque<Duration>;
    [[nodiscard]] Duration now() const;
    void makeRoom(Duration now);
    void takeBack(const QString &address);

    const Clock &m_clock;
    mutable QMutex m_mutex;
    QHash<std::pair<QString, QString>, Failures> m_pairs;
    QHash<QString, Times> m_addresses;
};

} // namespace monitron::auth
