// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/steadyclient.h"

#include "tests/bench/server/httpwire.h"

#include <algorithm>
#include <array>
#include <deque>
#include <memory>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace monitron::bench {

namespace {

using Clock = std::chrono::steady_clock;

struct Line
{
    int fd = -1;
    bool isBusy = false;
    std::size_t request = 0;
    Clock::time_point due;
    ReplyReader reader;
};

class Session
{
public:
    explicit Session(const SteadyClient::Plan &plan)
        : m_plan(plan), m_epoll(epoll_create1(EPOLL_CLOEXEC)),
          m_lines(static_cast<std::size_t>(plan.connections)),
          m_apart(
              std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1 / plan.perSecond)))
    {
        m_seen.ms.resize(plan.requests.size());
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            open(i);
    }
    ~Session()
    {
        for (const Line &line : m_lines) {
            if (line.fd >= 0)
                close(line.fd);
        }
        close(m_epoll);
    }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    SteadyClient::Seen run(std::chrono::milliseconds time, const std::atomic<bool> *stop)
    {
        const auto begin = Clock::now();
        m_countFrom = begin + m_plan.warmUp;
        const auto end = m_countFrom + time;
        m_next = begin;
        while (Clock::now() < end && !(stop && stop->load())) {
            sendDue();
            take();
        }
        const auto patience = Clock::now() + std::chrono::seconds(5);
        while (Clock::now() < patience &&
               std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.isBusy; }))
            take();
        for (const Line &line : m_lines)
            m_seen.failed += line.isBusy ? 1 : 0;
        m_seen.failed += static_cast<qint64>(m_waiting.size());
        return std::move(m_seen);
    }

private:
    void open(std::size_t index)
    {
        Line &line = m_lines[index];
        line.fd = connectLoopback(m_plan.port);
        line.isBusy = false;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = index;
        if (line.fd < 0 || epoll_ctl(m_epoll, EPOLL_CTL_ADD, line.fd, &event) != 0)
            ++m_seen.failed;
        else
            m_idle.push_back(index);
    }

    void sendDue()
    {
        for (const auto now = Clock::now(); m_next <= now; m_next += m_apart)
            m_waiting.push_back(m_next);
        while (!m_waiting.empty() && !m_idle.empty()) {
            const std::size_t index = m_idle.front();
            m_idle.pop_front();
            Line &line = m_lines[index];
            line.due = m_waiting.front();
            m_waiting.pop_front();
            line.request = m_turn++ % m_plan.requests.size();
            line.reader = ReplyReader();
            line.isBusy = true;
            const QByteArray &request = m_plan.requests[line.request];
            if (::send(line.fd, request.constData(), static_cast<std::size_t>(request.size()),
                       MSG_NOSIGNAL) != request.size())
                fail(index);
        }
    }

    void take()
    {
        const auto left = std::clamp<Clock::duration>(m_next - Clock::now(), Clock::duration(0),
                                                      std::chrono::milliseconds(50));
        timespec wait{0, static_cast<long>(std::chrono::nanoseconds(left).count())};
        std::array<epoll_event, 64> events;
        const int count =
            epoll_pwait2(m_epoll, events.data(), static_cast<int>(events.size()), &wait, nullptr);
        for (int i = 0; i < count; ++i)
            read(static_cast<std::size_t>(events[static_cast<std::size_t>(i)].data.u64));
    }

    void read(std::size_t index)
    {
        Line &line = m_lines[index];
        const ssize_t got = recv(line.fd, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
        const auto state =
            got <= 0 || !line.isBusy ? ReplyReader::State::Bad : line.reader.take(m_buffer.data(), got);
        if (state == ReplyReader::State::More)
            return;
        if (state == ReplyReader::State::Bad)
            return fail(index);
        const auto now = Clock::now();
        if (line.reader.status() != 200)
            ++m_seen.failed;
        else if (line.due >= m_countFrom)
            m_seen.ms[line.request].push_back(
                std::chrono::duration<double, std::milli>(now - line.due).count());
        line.isBusy = false;
        m_idle.push_back(index);
    }

    void fail(std::size_t index)
    {
        m_seen.failed += m_lines[index].isBusy ? 1 : 0;
        close(m_lines[index].fd);
        std::erase(m_idle, index);
        open(index);
    }

    const SteadyClient::Plan &m_plan;
    const int m_epoll;
    std::vector<Line> m_lines;
    const Clock::duration m_apart;
    Clock::time_point m_next;
    Clock::time_point m_countFrom;
    std::deque<std::size_t> m_idle;
    std::deque<Clock::time_point> m_waiting; ///< when those were due that no connection was free for
    std::size_t m_turn = 0;
    SteadyClient::Seen m_seen;
    std::array<char, 256 * 1024> m_buffer;
};

} // namespace

std::vector<double> SteadyClient::Seen::all() const
{
    std::vector<double> together;
    for (const auto &part : ms)
        together.insert(together.end(), part.begin(), part.end());
    return together;
}

SteadyClient::Seen SteadyClient::run(const Plan &plan, std::chrono::milliseconds time,
                                     const std::atomic<bool> *stop)
{
    return std::make_unique<Session>(plan)->run(time, stop);
}

} // namespace monitron::bench
