// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/deadlines.h"
#include "syncserver/http/tally.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace boost::asio {
class io_context;
}

namespace monitron::http {

class Connection;
class Handler;

/// One thread with its io_context and the connections that live on it. A connection never changes its thread,
/// so it needs no lock and no strand. Whoever may still call after the server's end shares the loop.
class Loop
{
public:
    Loop(const Limits &limits, Handler &handler);
    ~Loop();
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    void start();
    /// Ends the thread once nothing is left to do, which is after closeAll().
    void join();

    // Any thread.
    [[nodiscard]] bool runsHere() const;
    /// Runs `task` on the thread; dropped after join().
    void post(std::function<void()> task);
    [[nodiscard]] boost::asio::io_context &context();
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] Handler &handler() const { return m_handler; }
    [[nodiscard]] Tally &tally() { return m_tally; }

    // On the thread.
    void add(std::shared_ptr<Connection> connection);
    void remove(Connection &connection);
    void setDeadline(Deadlines::Handle handle, Deadlines::Kind kind);
    [[nodiscard]] const QByteArray &date();
    [[nodiscard]] bool isDraining() const { return m_isDraining; }
    void drain();
    void closeAll();

private:
    void runTasks();
    void startTimer(Deadlines::Clock::time_point due);

    struct Private;
    const Limits m_limits;
    Handler &m_handler;
    Tally m_tally;
    Deadlines m_deadlines;
    std::vector<std::shared_ptr<Connection>> m_connections;
    bool m_isDraining = false;
    std::unique_ptr<Private> d;
};

} // namespace monitron::http
