// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryDir>

namespace monitron::test {

/// The service manager's end of sd_notify.
class NotifySocket
{
public:
    explicit NotifySocket(bool isAbstract = false);
    ~NotifySocket();
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;

    [[nodiscard]] bool isListening() const { return m_descriptor >= 0; }
    /// What NOTIFY_SOCKET has to be.
    [[nodiscard]] QByteArray name() const { return m_name; }
    /// The next datagram, waiting for it; empty: none came within `milliseconds`.
    [[nodiscard]] QByteArray next(int milliseconds = 10'000);
    /// Takes datagrams until one has this line; false: none had within `milliseconds`.
    [[nodiscard]] bool waitFor(const QByteArray &line, int milliseconds = 30'000);

private:
    QTemporaryDir m_directory;
    QByteArray m_name;
    int m_descriptor = -1;
};

} // namespace monitron::test
