// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/httpserver.h"

#include <array>
#include <chrono>
#include <list>
#include <optional>

namespace monitron::http {

/// The deadlines of all connections of one thread. Each kind takes the same time for everybody, so each is a
/// queue in order of time: setting one costs no search and no memory, at 10,000 connections too.
class Deadlines
{
public:
    enum class Kind : quint8 { None, Head, Body, Idle, Write, Heartbeat, Linger };
    using Clock = std::chrono::steady_clock;

    class Client
    {
    public:
        Client() = default;
        virtual ~Client() = default;
        Client(const Client &) = delete;
        Client &operator=(const Client &) = delete;
        virtual void onDeadline(Kind kind) = 0;
    };
    struct Entry
    {
        Client *client = nullptr;
        Kind kind = Kind::None;
        Clock::time_point due;
    };
    using Handle = std::list<Entry>::iterator;

    explicit Deadlines(const Limits &limits);

    [[nodiscard]] Handle add(Client &client);
    void remove(Handle handle);
    /// Replaces the deadline the client has.
    void set(Handle handle, Kind kind, Clock::time_point now);
    [[nodiscard]] std::optional<Clock::time_point> next() const;
    /// Tells everyone whose time is up; each then has no deadline any more.
    void expire(Clock::time_point now);

private:
    static constexpr std::size_t kinds = 7;
    [[nodiscard]] std::list<Entry> &queue(Kind kind) { return m_queues[static_cast<std::size_t>(kind)]; }

    std::array<std::list<Entry>, kinds> m_queues;
    std::array<Clock::duration, kinds> m_spans;
};

} // namespace monitron::http
