// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unkindserver.h"

#include <algorithm>
#include <memory>

namespace monitron::test {

UnkindServer::UnkindServer(Behaviour behaviour, const QHostAddress &address)
    : m_behaviour(std::move(behaviour))
{
    setListenBacklogSize(500);
    connect(this, &QTcpServer::newConnection, this, &UnkindServer::welcome);
    if (!listen(address))
        qFatal("No server on %s: %s", qPrintable(address.toString()), qPrintable(errorString()));
}

QString UnkindServer::url(const QString &path) const
{
    const QString host = serverAddress().protocol() == QAbstractSocket::IPv6Protocol
                             ? u'[' + serverAddress().toString() + u']'
                             : serverAddress().toString();
    return QStringLiteral("http://%1:%2%3").arg(host).arg(serverPort()).arg(path);
}

void UnkindServer::welcome()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        ++m_connections;
        m_mostAtOnce = std::max(m_mostAtOnce, ++m_atOnce);
        auto request = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_atOnce;
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, request] {
            const bool hadHeader = request->contains("\r\n\r\n");
            *request += socket->readAll();
            if (hadHeader || !request->contains("\r\n\r\n"))
                return;
            m_requests.append(*request);
            m_behaviour(*socket, *request);
        });
    }
}

UnkindServer::Behaviour answerWith(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

UnkindServer::Behaviour answerStatus(const QByteArray &statusLine, const QByteArray &body,
                                     const QByteArray &headers)
{
    return answerWith("HTTP/1.1 " + statusLine + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                      "\r\n" + headers + "\r\n" + body);
}

} // namespace monitron::test
