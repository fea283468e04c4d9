// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/streamcrowd.h"

#include "tests/bench/server/httpwire.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace monitron::bench {

using Clock = std::chrono::steady_clock;

namespace {
constexpr int openingAtOnce = 200;
}

StreamCrowd::StreamCrowd() : m_epoll(epoll_create1(EPOLL_CLOEXEC)) {}

StreamCrowd::~StreamCrowd()
{
    for (Stream &stream : m_streams)
        end(stream);
    close(m_epoll);
}

Result<void> StreamCrowd::open(quint16 port, const QByteArray &request, int count)
{
    m_streams.resize(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        Stream &stream = m_streams[i];
        stream.fd = connectLoopback(port);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = i;
        if (stream.fd < 0 ||
            send(stream.fd, request.constData(), static_cast<std::size_t>(request.size()), MSG_NOSIGNAL) !=
                request.size() ||
            epoll_ctl(m_epoll, EPOLL_CTL_ADD, stream.fd, &event) != 0)
            return failure(
                Error::Code::Io,
                QStringLiteral("stream %1: %2").arg(i).arg(QString::fromLocal8Bit(std::strerror(errno))));
        if ((i + 1) % openingAtOnce != 0 && i + 1 != m_streams.size())
            continue;
        // The next ones come when these have had their heads.
        for (std::size_t j = i / openingAtOnce * openingAtOnce; j <= i; ++j) {
            std::array<char, 4096> head;
            const ssize_t got = recv(m_streams[j].fd, head.data(), head.size(), 0);
            if (got < 12 || std::memcmp(head.data() + 9, "200", 3) != 0)
                return failure(Error::Code::Refused,
                               QStringLiteral("stream %1 begins with: %2")
                                   .arg(j)
                                   .arg(QString::fromLatin1(head.data(), std::max<ssize_t>(0, got))));
        }
    }
    return {};
}

std::vector<double> StreamCrowd::read(int events, Clock::time_point from, std::chrono::milliseconds limit)
{
    std::vector<double> came;
    const std::size_t wanted = m_streams.size() * static_cast<std::size_t>(events);
    came.reserve(wanted);
    std::array<epoll_event, 512> ready;
    while (came.size() < wanted && Clock::now() - from < limit) {
        const int count = epoll_wait(m_epoll, ready.data(), static_cast<int>(ready.size()), 20);
        for (int i = 0; i < count; ++i) {
            const int taken =
                take(m_streams[static_cast<std::size_t>(ready[static_cast<std::size_t>(i)].data.u64)]);
            came.insert(came.end(), static_cast<std::size_t>(taken),
                        std::chrono::duration<double, std::milli>(Clock::now() - from).count());
        }
    }
    return came;
}

int StreamCrowd::take(Stream &stream)
{
    std::array<char, 16 * 1024> buffer;
    const ssize_t got = recv(stream.fd, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got <= 0) {
        if (got == 0 || errno != EAGAIN) {
            ++m_ended;
            end(stream);
        }
        return 0;
    }
    int events = 0;
    const char *at = buffer.data();
    const char *const last = at + got;
    while (at < last) {
        const auto *found =
            static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(last - at)));
        if (!found) {
            stream.line.append(at, last - at);
            break;
        }
        if (stream.line.isEmpty()) {
            takeLine(stream, at, found - at, events);
        } else {
            const QByteArray whole = std::exchange(stream.line, {}) + QByteArray(at, found - at);
            takeLine(stream, whole.constData(), whole.size(), events);
        }
        at = found + 1;
    }
    return events;
}

void StreamCrowd::takeLine(Stream &stream, const char *line, qsizetype size, int &events)
{
    if (size < 5 || std::memcmp(line, "id: ", 4) != 0)
        return;
    const qint64 sequence = QByteArray(line + 4, size - 4).toLongLong();
    if (stream.last >= 0 && sequence != stream.last + 1)
        ++m_outOfOrder;
    stream.last = sequence;
    ++events;
}

void StreamCrowd::end(Stream &stream)
{
    if (stream.fd >= 0)
        close(stream.fd);
    stream.fd = -1;
}

} // namespace monitron::bench
