// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/tunnel.h"

namespace monitron {

namespace {
constexpr qint64 window = 64 * 1024;
} // namespace

Tunnel::Tunnel(std::unique_ptr<QTcpSocket> near, std::unique_ptr<QTcpSocket> far,
               std::function<void()> speaking)
    : m_near(std::move(near)), m_far(std::move(far)), m_speaking(std::move(speaking))
{
    join(*m_near, *m_far);
    join(*m_far, *m_near);
}

Tunnel::~Tunnel()
{
    close();
}

void Tunnel::close()
{
    m_speaking = {};
    for (QTcpSocket *socket : {m_near.get(), m_far.get()}) {
        socket->disconnect(this);
        socket->abort();
    }
}

void Tunnel::join(QTcpSocket &from, QTcpSocket &to)
{
    from.setReadBufferSize(window);
    from.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&from, &QTcpSocket::readyRead, this, [this, &from, &to] { pass(from, to); });
    connect(&to, &QTcpSocket::bytesWritten, this, [this, &from, &to] { pass(from, to); });
    connect(&from, &QTcpSocket::disconnected, this, [this, &from, &to] {
        pass(from, to);
        to.disconnectFromHost();
    });
    // The far side may have closed, or sent, before it was joined.
    QMetaObject::invokeMethod(
        this,
        [this, &from, &to] {
            pass(from, to);
            if (from.state() == QAbstractSocket::UnconnectedState)
                to.disconnectFromHost();
        },
        Qt::QueuedConnection);
}

void Tunnel::pass(QTcpSocket &from, QTcpSocket &to)
{
    const bool closed = from.state() == QAbstractSocket::UnconnectedState;
    const qint64 room = closed ? from.bytesAvailable() : window - to.bytesToWrite();
    if (room <= 0 || from.bytesAvailable() == 0 || to.state() != QAbstractSocket::ConnectedState)
        return;
    if (&from == m_near.get() && m_speaking)
        std::exchange(m_speaking, {})();
    to.write(from.read(room));
}

} // namespace monitron
