// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/server/requestfuzzer.h"

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace monitron::bench {

/// Clients that mean no good, in one thread: some send what a RequestFuzzer makes, as fast as the server
/// takes it, others send one byte a second and never come to an end. They come from addresses of their own.
class HostileCrowd
{
public:
    HostileCrowd(quint16 port, RequestFuzzer &fuzzer);
    ~HostileCrowd();
    HostileCrowd(const HostileCrowd &) = delete;
    HostileCrowd &operator=(const HostileCrowd &) = delete;

    /// Sends so many requests; calls `look` ten times a second, and ends when that says false.
    void run(qint64 requests, const std::function<bool(qint64 sent)> &look);

    /// How often each status was the first answer on a connection; 0: closed without one, or none in time.
    [[nodiscard]] const std::map<int, qint64> &answers() const { return m_answers; }
    /// How often a slow client was sent away.
    [[nodiscard]] qint64 slowRefused() const { return m_slowRefused; }
    /// Connections that could not be made.
    [[nodiscard]] qint64 unconnected() const { return m_unconnected; }

private:
    using Clock = std::chrono::steady_clock;
    struct Client
    {
        int fd = -1;
        quint64 turn = 0; ///< tells its deadlines from those of the ones before it
        QByteArray text;
        qsizetype sent = 0;
    };
    struct Deadline
    {
        Clock::time_point at;
        std::size_t client;
        quint64 turn;
    };

    void begin(std::size_t index);
    void push(std::size_t index);
    void read(std::size_t index);
    void end(std::size_t index, int status);
    void expire();
    void trickle();

    const quint16 m_port;
    RequestFuzzer &m_fuzzer;
    const int m_epoll;
    std::vector<Client> m_clients;
    std::vector<Client> m_slow;
    std::deque<Deadline> m_deadlines;
    Clock::time_point m_lastTrickle;
    qint64 m_left = 0; ///< requests not begun
    qint64 m_sent = 0;
    quint64 m_turns = 0;
    std::map<int, qint64> m_answers;
    qint64 m_slowRefused = 0;
    qint64 m_unconnected = 0;
};

} // namespace monitron::bench
