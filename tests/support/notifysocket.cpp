// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/notifysocket.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace monitron::test {

NotifySocket::NotifySocket(bool isAbstract)
{
    m_name = isAbstract ? "@monitron-test-" + QUuid::createUuid().toByteArray(QUuid::Id128)
                        : QFile::encodeName(m_directory.filePath(QStringLiteral("notify")));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto length = std::min(static_cast<std::size_t>(m_name.size()), sizeof(address.sun_path) - 1);
    std::memcpy(address.sun_path, m_name.constData(), length);
    if (isAbstract)
        address.sun_path[0] = '\0';
    m_descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address),
               static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length)) != 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

NotifySocket::~NotifySocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

QByteArray NotifySocket::next(int milliseconds)
{
    pollfd waiting{m_descriptor, POLLIN, 0};
    if (::poll(&waiting, 1, milliseconds) <= 0)
        return {};
    QByteArray datagram(4096, '\0');
    const ssize_t size = ::recv(m_descriptor, datagram.data(), static_cast<std::size_t>(datagram.size()), 0);
    datagram.truncate(static_cast<qsizetype>(std::max<ssize_t>(size, 0)));
    return datagram;
}

bool NotifySocket::waitFor(const QByteArray &line, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!deadline.hasExpired()) {
        if (next(static_cast<int>(deadline.remainingTime())).split('\n').contains(line))
            return true;
    }
    return false;
}

} // namespace monitron::test
