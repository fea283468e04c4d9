// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <thread>

namespace monitron {

/// A cheap HTTP target: answers every request on any address of 127.0.0.0/8 with one status and a small body,
/// after a delay, and closes. Plain sockets and epoll, Linux only, reachable from this machine only.
class TargetServer
{
public:
    enum class Place {
        Thread,  ///< of this process
        Process, ///< of its own, so that its CPU time is not ours; ends with the object, or with this process
    };

    /// Listens from here on; isListening() says whether that went well.
    explicit TargetServer(Place place, std::chrono::microseconds delay = {}, int status = 200);
    ~TargetServer();
    TargetServer(const TargetServer &) = delete;
    TargetServer &operator=(const TargetServer &) = delete;

    [[nodiscard]] bool isListening() const { return m_listener >= 0; }
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// The `index`-th of some 16 million hosts: "http://127.1.2.3:port/".
    [[nodiscard]] QString url(int index = 0) const;

    // At once, also for the server in a process of its own.
    void setDelay(std::chrono::microseconds delay);
    void setStatus(int status);
    [[nodiscard]] std::uint64_t requests() const;

private:
    struct Control; ///< in memory that both processes share
    class Loop;

    void listen();

    Control *m_control = nullptr;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::thread m_thread;
    int m_child = -1;
};

} // namespace monitron
