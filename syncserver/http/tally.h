// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/httpserver.h"

#include <atomic>

namespace monitron::http {

/// The counters of one thread: written there, read anywhere.
struct Tally
{
    std::atomic<quint64> requests = 0;
    std::atomic<quint64> refused = 0;
    std::atomic<quint64> bytesSent = 0;
    std::atomic<quint64> streamsDropped = 0;
    std::atomic<int> streams = 0;

    template <typename T>
    static void add(std::atomic<T> &counter, T amount)
    {
        counter.store(counter.load(std::memory_order_relaxed) + amount, std::memory_order_relaxed);
    }
    void addTo(Counters &sum) const
    {
        sum.requests += requests.load(std::memory_order_relaxed);
        sum.refused += refused.load(std::memory_order_relaxed);
        sum.bytesSent += bytesSent.load(std::memory_order_relaxed);
        sum.streamsDropped += streamsDropped.load(std::memory_order_relaxed);
        sum.streams += streams.load(std::memory_order_relaxed);
    }
};

} // namespace monitron::http
