// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace monitron::test {

/// A network cable to a server on this computer: its near end is a port that stays the same, its far end is
/// wherever the server is. Needs a turning event loop.
class Cable
{
public:
    Cable();

    /// The near end; 0 when there is no free port.
    [[nodiscard]] quint16 port() const { return m_near.serverPort(); }
    void plugInto(quint16 server) { m_server = server; }
    /// Every connection breaks, and so does every new one.
    void unplug();
    /// What the server says is kept back; lost when the server dies meanwhile.
    void holdAnswers(bool hold);
    /// Called with what was just sent to the server; empty: nobody.
    void setWatch(std::function<void(const QByteArray &)> watch) { m_watch = std::move(watch); }

private:
    void take(QTcpSocket *near);
    void passAnswers(QTcpSocket *near, QTcpSocket *far) const;

    QTcpServer m_near;
    quint16 m_server = 0; ///< 0: not plugged in
    bool m_holds = false;
    std::function<void(const QByteArray &)> m_watch;
};

} // namespace monitron::test
