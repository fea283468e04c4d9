// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/terminationsignals.h"

#include <QSet>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace monitron {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array caught{SIGTERM, SIGINT, SIGHUP};

// A signal handler may do next to nothing: it writes a byte that the event loop reads.
std::array<int, 2> pipeEnds{-1, -1};

// What the process sends itself is no wish of anybody's: GLib raises SIGTERM when the session bus goes away,
// as soon as a library (libsecret, for the keyring) has a connection to it.
void writeByte(int number, siginfo_t *info, void *)
{
    if (info && info->si_pid == ::getpid())
        return;
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

/// Neither end waits or is inherited by a child.
bool openPipe()
{
    if (::pipe(pipeEnds.data()) != 0)
        return false;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return true;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent)
{
    if (!openPipe())
        return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        QSet<int> numbers; // one that came several times is one wish
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) > 0)
            numbers.insert(byte);
        for (const int number : numbers)
            Q_EMIT received(number);
    });
    struct sigaction action = {};
    action.sa_sigaction = writeByte;
    action.sa_flags = SA_RESTART | SA_SIGINFO;
    for (const int number : caught)
        ::sigaction(number, &action, nullptr);
}

TerminationSignals::~TerminationSignals()
{
    for (const int number : caught)
        std::signal(number, SIG_DFL);
    delete m_notifier;
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#else

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent) {}
TerminationSignals::~TerminationSignals() = default;

#endif

} // namespace monitron
