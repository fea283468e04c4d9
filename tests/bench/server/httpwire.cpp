// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/httpwire.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace monitron::bench {

QByteArray getRequest(const QByteArray &path, const QByteArray &token)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token + "\r\n\r\n";
}

ReplyReader::State ReplyReader::take(const char *bytes, qsizetype size)
{
    if (m_missing < 0) {
        const qsizetype before = m_head.size();
        m_head.append(bytes, size);
        const auto end = m_head.indexOf("\r\n\r\n", std::max<qsizetype>(0, before - 3));
        if (end < 0)
            return State::More;
        m_status = m_head.mid(9, 3).toInt();
        const QByteArray lower = m_head.left(end + 2).toLower();
        const auto at = lower.indexOf("\r\ncontent-length: ");
        if (m_status == 0 || at < 0)
            return State::Bad;
        m_missing = lower.mid(at + 18, lower.indexOf('\r', at + 18) - at - 18).toLongLong();
        const qsizetype used = end + 4 - before;
        bytes += used;
        size -= used;
    }
    const qsizetype part = std::min(size, m_missing);
    if (m_keepsBody)
        m_body.append(bytes, part);
    m_missing -= part;
    return m_missing == 0 ? State::Done : State::More;
}

int connectLoopback(quint16 port, quint32 from)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -1;
    constexpr int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(from);
    setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    bool good = bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    good = good && connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    if (good)
        return fd;
    const int reason = errno;
    close(fd);
    errno = reason;
    return -1;
}

Result<Reply> exchange(quint16 port, const QByteArray &request)
{
    const int fd = connectLoopback(port);
    if (fd < 0)
        return failure(Error::Code::Io, QStringLiteral("no connection to port %1: %2")
                                            .arg(port)
                                            .arg(QString::fromLocal8Bit(std::strerror(errno))));
    constexpr timeval patience{30, 0};
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ReplyReader reader;
    reader.keepBody();
    auto state = ReplyReader::State::More;
    ssize_t got = send(fd, request.constData(), static_cast<std::size_t>(request.size()), MSG_NOSIGNAL);
    std::array<char, 64 * 1024> buffer;
    while (got > 0 && state == ReplyReader::State::More) {
        got = read(fd, buffer.data(), buffer.size());
        if (got > 0)
            state = reader.take(buffer.data(), got);
    }
    close(fd);
    if (state != ReplyReader::State::Done)
        return failure(Error::Code::Io, QStringLiteral("no whole answer from port %1").arg(port));
    return Reply{reader.status(), reader.body()};
}

} // namespace monitron::bench
