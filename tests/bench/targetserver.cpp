// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/targetserver.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace monitron {

struct TargetServer::Control
{
    std::atomic<std::int64_t> delayUs{0};
    std::atomic<int> status{200};
    std::atomic<std::uint64_t> requests{0};
    std::atomic<bool> stop{false};
};

namespace {

constexpr int maxFd = 65536;
using SteadyClock = std::chrono::steady_clock;

struct Pending
{
    SteadyClock::time_point due;
    int fd = -1;
};

} // namespace

/// Allocates nothing once it runs: in the process of its own it runs after a fork.
class TargetServer::Loop
{
public:
    Loop(Control &control, int listener)
        : m_control(control), m_listener(listener), m_epoll(epoll_create1(EPOLL_CLOEXEC)),
          m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC)), m_matched(maxFd),
          m_ring(maxFd)
    {
        watch(m_listener, EPOLLIN);
        watch(m_timer, EPOLLIN);
    }
    ~Loop()
    {
        close(m_timer);
        close(m_epoll);
    }
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    void run()
    {
        std::array<epoll_event, 256> events;
        while (!m_control.stop) {
            const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 50);
            for (int i = 0; i < count; ++i) {
                const int fd = events[static_cast<std::size_t>(i)].data.fd;
                if (fd == m_listener)
                    acceptAll();
                else if (fd != m_timer)
                    readRequest(fd);
            }
            answerDue();
        }
    }

private:
    void watch(int fd, std::uint32_t what)
    {
        epoll_event event{};
        event.events = what;
        event.data.fd = fd;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    }

    void acceptAll()
    {
        for (;;) {
            const int fd = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (fd < 0)
                return;
            if (fd >= maxFd) {
                close(fd);
                continue;
            }
            m_matched[static_cast<std::size_t>(fd)] = 0;
            watch(fd, EPOLLIN);
        }
    }

    void readRequest(int fd)
    {
        static constexpr char end[] = "\r\n\r\n";
        std::array<char, 4096> buffer;
        const ssize_t got = read(fd, buffer.data(), buffer.size());
        if (got <= 0) {
            if (got == 0 || errno != EAGAIN)
                close(fd);
            return;
        }
        unsigned char &matched = m_matched[static_cast<std::size_t>(fd)];
        for (ssize_t i = 0; i < got && matched < 4; ++i) {
            const char c = buffer[static_cast<std::size_t>(i)];
            if (c == end[matched])
                ++matched;
            else
                matched = c == '\r' ? 1 : 0;
        }
        if (matched < 4)
            return;
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, nullptr);
        ++m_control.requests;
        const std::chrono::microseconds delay(m_control.delayUs);
        if (delay.count() == 0)
            return answer(fd);
        m_ring[m_tail++ % maxFd] = {SteadyClock::now() + delay, fd};
        if (m_tail - m_head == 1)
            setTimer(delay);
    }

    void setTimer(std::chrono::nanoseconds delay)
    {
        itimerspec spec{};
        spec.it_value.tv_sec = delay.count() / 1'000'000'000;
        spec.it_value.tv_nsec = std::max<long>(1, delay.count() % 1'000'000'000);
        timerfd_settime(m_timer, 0, &spec, nullptr);
    }

    void answerDue()
    {
        if (m_head == m_tail)
            return;
        std::uint64_t expired = 0;
        [[maybe_unused]] const ssize_t got = read(m_timer, &expired, sizeof expired);
        const SteadyClock::time_point now = SteadyClock::now();
        while (m_head != m_tail && m_ring[m_head % maxFd].due <= now)
            answer(m_ring[m_head++ % maxFd].fd);
        if (m_head != m_tail)
            setTimer(std::max(m_ring[m_head % maxFd].due - now, SteadyClock::duration(1)));
    }

    void answer(int fd)
    {
        std::array<char, 256> text;
        const int size =
            std::snprintf(text.data(), text.size(),
                          "HTTP/1.1 %d Answer\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n"
                          "Connection: close\r\n\r\nok\n",
                          m_control.status.load());
        [[maybe_unused]] const ssize_t sent =
            send(fd, text.data(), static_cast<std::size_t>(size), MSG_NOSIGNAL);
        close(fd);
    }

    Control &m_control;
    int m_listener;
    int m_epoll;
    int m_timer;
    std::vector<unsigned char> m_matched; ///< how much of the empty line each connection has sent
    std::vector<Pending> m_ring;          ///< answers that wait, in the order in which they are due
    std::size_t m_head = 0;
    std::size_t m_tail = 0;
};

TargetServer::TargetServer(Place place, std::chrono::microseconds delay, int status)
{
    void *memory = mmap(nullptr, sizeof(Control), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return;
    m_control = new (memory) Control;
    setDelay(delay);
    setStatus(status);
    listen();
    if (m_listener < 0)
        return;
    if (place == Place::Thread) {
        m_thread = std::thread([this] { Loop(*m_control, m_listener).run(); });
        return;
    }
    Loop loop(*m_control, m_listener);
    m_child = fork();
    if (m_child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        loop.run();
        _exit(0);
    }
}

TargetServer::~TargetServer()
{
    if (!m_control)
        return;
    m_control->stop = true;
    if (m_thread.joinable())
        m_thread.join();
    if (m_child > 0)
        waitpid(m_child, nullptr, 0);
    if (m_listener >= 0)
        close(m_listener);
    munmap(m_control, sizeof(Control));
}

void TargetServer::listen()
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return;
    // One socket for all of 127.0.0.0/8, and for nobody outside: the wildcard address on the loopback device.
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    socklen_t size = sizeof address;
    if (setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, "lo", 3) == 0 &&
        bind(fd, reinterpret_cast<sockaddr *>(&address), size) == 0 && ::listen(fd, 4096) == 0 &&
        getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) == 0) {
        m_listener = fd;
        m_port = ntohs(address.sin_port);
        return;
    }
    close(fd);
}

QString TargetServer::url(int index) const
{
    const unsigned host = 0x7f010001U + static_cast<unsigned>(index);
    return QStringLiteral("http://%1.%2.%3.%4:%5/")
        .arg(host >> 24)
        .arg(host >> 16 & 255U)
        .arg(host >> 8 & 255U)
        .arg(host & 255U)
        .arg(m_port);
}

void TargetServer::setDelay(std::chrono::microseconds delay)
{
    m_control->delayUs = delay.count();
}

void TargetServer::setStatus(int status)
{
    m_control->status = status;
}

std::uint64_t TargetServer::requests() const
{
    return m_control->requests;
}

} // namespace monitron
