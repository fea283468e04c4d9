// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/hostilecrowd.h"

#include "tests/bench/server/httpwire.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace monitron::bench {

namespace {

constexpr std::size_t fastClients = 200;
constexpr std::size_t slowClients = 400;
constexpr quint32 fastAddresses = 0x7f000101U; // 127.0.1.1 …
constexpr quint32 slowAddresses = 0x7f000201U;
constexpr quint32 addresses = 16;
// An unfinished request is given up then: waiting for the server's own deadline would take a day.
constexpr std::chrono::milliseconds patience(50);
constexpr std::chrono::seconds betweenBytes(1);

/// Ends it at once and leaves no port waiting.
void reset(int &fd)
{
    constexpr linger now{1, 0};
    setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close(fd);
    fd = -1;
}

} // namespace

HostileCrowd::HostileCrowd(quint16 port, RequestFuzzer &fuzzer)
    : m_port(port), m_fuzzer(fuzzer), m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_clients(fastClients),
      m_slow(slowClients)
{
}

HostileCrowd::~HostileCrowd()
{
    for (auto *crowd : {&m_clients, &m_slow}) {
        for (Client &client : *crowd) {
            if (client.fd >= 0)
                reset(client.fd);
        }
    }
    close(m_epoll);
}

void HostileCrowd::run(qint64 requests, const std::function<bool(qint64)> &look)
{
    m_left = requests;
    m_sent = 0;
    for (std::size_t i = 0; i < m_clients.size(); ++i)
        begin(i);
    auto nextLook = Clock::now();
    std::array<epoll_event, 256> ready;
    while (m_sent < requests) {
        const int count = epoll_wait(m_epoll, ready.data(), static_cast<int>(ready.size()), 10);
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = ready[static_cast<std::size_t>(i)];
            const auto index = static_cast<std::size_t>(event.data.u64);
            if ((event.events & EPOLLOUT) != 0)
                push(index);
            if ((event.events & ~static_cast<std::uint32_t>(EPOLLOUT)) != 0)
                read(index);
        }
        expire();
        trickle();
        if (Clock::now() < nextLook)
            continue;
        nextLook = Clock::now() + std::chrono::milliseconds(100);
        if (!look(m_sent))
            return;
    }
}

void HostileCrowd::begin(std::size_t index)
{
    Client &client = m_clients[index];
    if (m_left <= 0)
        return;
    --m_left;
    client.text = m_fuzzer.next();
    client.sent = 0;
    client.turn = ++m_turns;
    m_deadlines.push_back({Clock::now() + patience, index, client.turn});
    if (client.fd < 0) {
        client.fd = connectLoopback(m_port, fastAddresses + m_fuzzer.number(addresses));
        if (client.fd < 0) {
            ++m_unconnected;
            return; // its deadline ends it
        }
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = index;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, client.fd, &event);
    }
    push(index);
}

void HostileCrowd::push(std::size_t index)
{
    Client &client = m_clients[index];
    if (client.fd < 0)
        return;
    const ssize_t sent =
        send(client.fd, client.text.constData() + client.sent,
             static_cast<std::size_t>(client.text.size() - client.sent), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0 && errno != EAGAIN)
        return; // what has come is still to be read
    client.sent += std::max<ssize_t>(0, sent);
    const bool isWhole = client.sent == client.text.size();
    epoll_event event{};
    event.events = EPOLLIN | (isWhole ? 0U : static_cast<std::uint32_t>(EPOLLOUT));
    event.data.u64 = index;
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, client.fd, &event);
    if (isWhole && m_fuzzer.number(4) != 0)
        shutdown(client.fd, SHUT_WR);
}

void HostileCrowd::read(std::size_t index)
{
    Client &client = m_clients[index];
    if (client.fd < 0)
        return;
    std::array<char, 64 * 1024> bytes;
    const ssize_t got = recv(client.fd, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (got < 0 && errno == EAGAIN)
        return;
    // Some read a little of the answer and go; none reads all of it.
    const bool isAnswer = got >= 12 && std::memcmp(bytes.data(), "HTTP/1.", 7) == 0;
    end(index, isAnswer ? QByteArray(bytes.data() + 9, 3).toInt() : 0);
}

void HostileCrowd::end(std::size_t index, int status)
{
    Client &client = m_clients[index];
    ++m_sent;
    ++m_answers[status];
    // One in four goes on with the same connection, whatever state that is in.
    if (client.fd >= 0 && (status == 0 || m_fuzzer.number(4) != 0))
        reset(client.fd);
    begin(index);
}

void HostileCrowd::expire()
{
    const auto now = Clock::now();
    while (!m_deadlines.empty() && m_deadlines.front().at <= now) {
        const Deadline due = m_deadlines.front();
        m_deadlines.pop_front();
        if (m_clients[due.client].turn == due.turn)
            end(due.client, 0);
    }
}

void HostileCrowd::trickle()
{
    static const QByteArray head =
        "GET /api/v1/monitors/ HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: " + QByteArray(1000, 'a');
    static const QByteArray body = "POST /api/v1/auth/refresh HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                                   "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
    if (Clock::now() - m_lastTrickle < betweenBytes)
        return;
    m_lastTrickle = Clock::now();
    for (std::size_t i = 0; i < m_slow.size(); ++i) {
        Client &client = m_slow[i];
        if (client.fd < 0) {
            client.fd = connectLoopback(m_port, slowAddresses + static_cast<quint32>(i) % addresses);
            client.sent = 0;
            client.text = i % 2 == 0 ? head : body + QByteArray(1000, ' ');
        }
        if (client.fd < 0)
            continue;
        // The slow body has a head at once.
        const qsizetype size = client.sent == 0 && i % 2 != 0 ? body.size() : 1;
        char answer = 0;
        if (recv(client.fd, &answer, 1, MSG_DONTWAIT) >= 0 || errno != EAGAIN ||
            send(client.fd, client.text.constData() + client.sent, static_cast<std::size_t>(size),
                 MSG_NOSIGNAL | MSG_DONTWAIT) < 0) {
            ++m_slowRefused;
            reset(client.fd);
            continue;
        }
        client.sent += size;
    }
}

} // namespace monitron::bench
