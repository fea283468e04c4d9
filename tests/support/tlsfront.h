// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tlsserver.h"

#include <QPointer>
#include <QTcpSocket>

namespace monitron::test {

/// TLS in front of a server that speaks plain http on 127.0.0.1, in the test's own event loop.
class TlsFront : public QSslServer
{
public:
    TlsFront(const Identity &identity, quint16 behind) : m_behind(behind)
    {
        show(identity);
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, &TlsFront::welcome);
    }
    /// From the next connection on.
    void show(const Identity &identity)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(configuration);
    }
    [[nodiscard]] QString url() const { return QStringLiteral("https://localhost:%1/").arg(serverPort()); }

private:
    void welcome()
    {
        while (QTcpSocket *front = nextPendingConnection()) {
            auto *back = new QTcpSocket(front);
            back->connectToHost(QHostAddress(QHostAddress::LocalHost), m_behind);
            const auto forward = [front, back] { back->write(front->readAll()); };
            connect(back, &QTcpSocket::connected, front, forward);
            connect(front, &QTcpSocket::readyRead, back, [back, forward] {
                if (back->state() == QAbstractSocket::ConnectedState)
                    forward();
            });
            connect(back, &QTcpSocket::readyRead, front, [front, back] { front->write(back->readAll()); });
            connect(back, &QTcpSocket::disconnected, front, &QTcpSocket::disconnectFromHost);
            connect(front, &QTcpSocket::disconnected, front, &QObject::deleteLater);
        }
    }

    quint16 m_behind;
};

} // namespace monitron::test
