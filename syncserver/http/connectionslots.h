// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/httpserver.h"

#include <QHash>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

namespace monitron::http {

/// Counts connections, in all and per address (of IPv6: per /64, which is what one customer gets). Any
/// thread.
class ConnectionSlots
{
public:
    /// Gives its place back when it is destroyed.
    class Slot
    {
    public:
        Slot(ConnectionSlots &from, QHostAddress key) : m_from(&from), m_key(std::move(key)) {}
        Slot(Slot &&other) noexcept : m_from(std::exchange(other.m_from, nullptr)), m_key(other.m_key) {}
        Slot &operator=(Slot &&other) noexcept
        {
            std::swap(m_from, other.m_from);
            std::swap(m_key, other.m_key);
            return *this;
        }
        ~Slot() { release(); }
        void release();

    private:
        ConnectionSlots *m_from;
        QHostAddress m_key; ///< null: only there to be refused
    };

    explicit ConnectionSlots(const Limits &limits) : m_limits(limits) {}

    /// Nothing: there are too many.
    [[nodiscard]] std::optional<Slot> take(const QHostAddress &address);
    /// A place for somebody who is only to be told so.
    [[nodiscard]] std::optional<Slot> takeToRefuse();
    [[nodiscard]] int count() const;
    /// Returns after `patience` at the latest.
    void waitUntilNone(Duration patience);

private:
    void giveBack(const QHostAddress &key);

    const Limits m_limits;
    mutable std::mutex m_mutex;
    std::condition_variable m_none;
    int m_count = 0; ///< guarded, as the rest
    int m_refusing = 0;
    QHash<QHostAddress, int> m_perAddress;
};

} // namespace monitron::http
