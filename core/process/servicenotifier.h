// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace monitron {

/// Tells the service manager how the program stands (sd_notify(3)): datagrams to the socket that it named in
/// the environment. Without one, nothing happens.
class ServiceNotifier
{
public:
    /// `socket`: a path, or "@name" for an abstract one; empty: there is no service manager.
    explicit ServiceNotifier(QByteArray socket = {}) : m_socket(std::move(socket)) {}
    /// As NOTIFY_SOCKET says.
    [[nodiscard]] static ServiceNotifier fromEnvironment();
    /// How often the service manager wants to hear that we live; none: it doesn't. As WATCHDOG_USEC and
    /// WATCHDOG_PID say.
    [[nodiscard]] static std::optional<Duration> watchdogInterval();

    void ready(const QString &status) const;
    void reloading() const;
    void stopping() const;
    void status(const QString &sentence) const;
    void alive() const;

    [[nodiscard]] bool isConnected() const { return !m_socket.isEmpty(); }

private:
    void send(const QByteArray &assignments) const;

    QByteArray m_socket;
};

} // namespace monitron
