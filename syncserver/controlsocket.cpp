// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/controlsocket.h"

#include <QDir>
#include <QJsonDocument>
#include <QLocalSocket>

namespace monitron {

namespace {

constexpr qint64 longestOrder = 64 * 1024;
constexpr int patience = 30'000;

QString socketIn(const QString &directory)
{
    return QDir(directory).absoluteFilePath(QStringLiteral("control"));
}

QByteArray toLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

ControlSocket::ControlSocket(Handler handler, QObject *parent)
    : QObject(parent), m_handler(std::move(handler))
{
    connect(&m_server, &QLocalServer::newConnection, this, &ControlSocket::welcome);
}

Result<void> ControlSocket::listen(const QString &directory)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(socketIn(directory)); // of one that was killed: we hold the directory's lock
    if (!m_server.listen(socketIn(directory)))
        return failure(
            Error::Code::Io,
            QStringLiteral("%1 can't be listened at: %2.").arg(socketIn(directory), m_server.errorString()));
    return {};
}

void ControlSocket::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longestOrder)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            socket->write(toLine(m_handler(QJsonDocument::fromJson(socket->readLine()).object())));
            socket->disconnectFromServer();
        });
    }
}

Result<QJsonObject> ControlSocket::ask(const QString &directory, const QJsonObject &order)
{
    QLocalSocket socket;
    socket.connectToServer(socketIn(directory));
    if (!socket.waitForConnected(patience))
        return failure(Error::Code::Io, QStringLiteral("The server that uses %1 can't be reached: %2.")
                                            .arg(directory, socket.errorString()));
    socket.write(toLine(order));
    while (!socket.canReadLine() && socket.waitForReadyRead(patience)) {
    }
    const QJsonDocument answer = QJsonDocument::fromJson(socket.readLine());
    if (!answer.isObject())
        return failure(Error::Code::Io,
                       QStringLiteral("The server that uses %1 doesn't answer.").arg(directory));
    return answer.object();
}

} // namespace monitron
