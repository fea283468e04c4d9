// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawclient.h"

#include <QDeadlineTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace monitron::test {

namespace {

constexpr std::chrono::seconds patienceOfAll(10);

} // namespace

RawClient::RawClient(quint16 port, int receiveBuffer)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receiveBuffer > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        close();
}

RawClient::~RawClient()
{
    close();
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)), m_received(std::move(other.m_received))
{
}

void RawClient::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto count = ::send(m_socket, bytes.constData() + sent,
                                  static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

bool RawClient::sendSlowly(const QByteArray &bytes)
{
    for (const char c : bytes) {
        if (!send(QByteArray(1, c)))
            return false;
    }
    return true;
}

void RawClient::endSending()
{
    ::shutdown(m_socket, SHUT_WR);
}

RawClient::Came RawClient::receive(std::chrono::milliseconds patience)
{
    pollfd wanted{m_socket, POLLIN, 0};
    if (::poll(&wanted, 1, static_cast<int>(patience.count())) <= 0)
        return Came::Nothing;
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    const auto count = ::recv(m_socket, bytes.data(), static_cast<std::size_t>(bytes.size()), 0);
    if (count <= 0)
        return Came::End;
    m_received.append(bytes.constData(), count);
    return Came::Bytes;
}

QByteArray RawClient::readUntil(const QByteArray &mark)
{
    const QDeadlineTimer deadline(patienceOfAll);
    while (true) {
        const auto at = m_received.indexOf(mark);
        const auto length = at < 0 ? m_received.size() : at + mark.size();
        if (at >= 0 || receive(deadline.remainingTimeAsDuration() > std::chrono::nanoseconds::zero()
                                   ? std::chrono::milliseconds(deadline.remainingTime())
                                   : std::chrono::milliseconds::zero()) != Came::Bytes) {
            const QByteArray found = m_received.left(length);
            m_received.remove(0, length);
            return found;
        }
    }
}

RawAnswer RawClient::answer(bool isToHead)
{
    const QByteArray head = readUntil("\r\n\r\n");
    RawAnswer answer;
    auto lines = head.split('\n');
    if (!head.endsWith("\r\n\r\n") || !head.startsWith("HTTP/1.1 "))
        return answer;
    answer.status = lines.takeFirst().mid(9, 3).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const QByteArray length = answer.headers.value("content-length");
    if (isToHead || answer.status == 100 || answer.status == 204 || answer.status == 304)
        return answer;
    const QDeadlineTimer deadline(patienceOfAll);
    while ((length.isNull() || m_received.size() < length.toLongLong()) &&
           receive(std::chrono::milliseconds(deadline.remainingTime())) == Came::Bytes)
        continue;
    const auto size = length.isNull() ? m_received.size() : length.toLongLong();
    answer.body = m_received.left(size);
    m_received.remove(0, size);
    return answer;
}

bool RawClient::isClosed(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (true) {
        switch (receive(std::chrono::milliseconds(deadline.remainingTime()))) {
        case Came::Bytes:
            continue;
        case Came::End:
            return true;
        case Came::Nothing:
            return false;
        }
    }
}

bool RawClient::isQuiet(std::chrono::milliseconds time)
{
    return m_received.isEmpty() && receive(time) == Came::Nothing;
}

} // namespace monitron::test
