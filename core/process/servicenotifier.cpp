// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/servicenotifier.h"

#include "core/base/logging.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <ctime>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace monitron {

namespace {

/// One line: a line break would begin another assignment.
QByteArray statusLine(const QString &sentence)
{
    return "STATUS=" + sentence.simplified().toUtf8();
}

} // namespace

ServiceNotifier ServiceNotifier::fromEnvironment()
{
    return ServiceNotifier(qgetenv("NOTIFY_SOCKET"));
}

std::optional<Duration> ServiceNotifier::watchdogInterval()
{
    const qint64 microseconds = qgetenv("WATCHDOG_USEC").toLongLong();
    const QByteArray process = qgetenv("WATCHDOG_PID");
    if (microseconds <= 0 ||
        (!process.isEmpty() && process.toLongLong() != QCoreApplication::applicationPid()))
        return {};
    return std::chrono::duration_cast<Duration>(std::chrono::microseconds(microseconds));
}

void ServiceNotifier::ready(const QString &status) const
{
    send("READY=1\n" + statusLine(status));
}

void ServiceNotifier::stopping() const
{
    send("STOPPING=1\n" + statusLine(QStringLiteral("Stopping")));
}

void ServiceNotifier::status(const QString &sentence) const
{
    send(statusLine(sentence));
}

void ServiceNotifier::alive() const
{
    send("WATCHDOG=1");
}

#ifdef Q_OS_UNIX

void ServiceNotifier::reloading() const
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 microseconds = static_cast<qint64>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
    send("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(microseconds) + '\n' +
         statusLine(QStringLiteral("Reloading")));
}

void ServiceNotifier::send(const QByteArray &assignments) const
{
    if (m_socket.isEmpty())
        return;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto length = static_cast<std::size_t>(m_socket.size());
    if (length >= sizeof(address.sun_path) || (m_socket[0] != '/' && m_socket[0] != '@')) {
        qCWarning(logServer) << "NOTIFY_SOCKET is no socket that can be used:" << m_socket;
        return;
    }
    std::memcpy(address.sun_path, m_socket.constData(), length);
    if (m_socket[0] == '@')
        address.sun_path[0] = '\0'; // an abstract name
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    // An abstract name has no end mark: its length is part of it.
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length);
    const ssize_t sent =
        ::sendto(descriptor, assignments.constData(), static_cast<std::size_t>(assignments.size()),
                 MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), size);
    if (sent < 0)
        qCWarning(logServer) << "The service manager can't be told:" << std::strerror(errno);
    ::close(descriptor);
}

#else

void ServiceNotifier::reloading() const {}
void ServiceNotifier::send(const QByteArray &) const {}

#endif

} // namespace monitron
