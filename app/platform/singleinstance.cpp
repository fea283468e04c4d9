// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>

namespace monitron {

namespace {
constexpr int connectTime = 500; // ms
constexpr int answerTime = 2000; // ms
constexpr qint64 longestMessage = 1 << 20;
} // namespace

SingleInstance::SingleInstance(const QString &profile, QObject *parent) : QObject(parent)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(profile).absolutePath().toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    m_name = QStringLiteral("monitron-") + QString::fromLatin1(hash);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

bool SingleInstance::handOver(const QStringList &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(connectTime))
        return false;
    QDataStream out(&socket);
    out.setVersion(QDataStream::Qt_6_4);
    out << arguments;
    // Only an answer proves that somebody alive took them.
    return socket.waitForBytesWritten(answerTime) && socket.waitForReadyRead(answerTime);
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // A socket left behind by a killed process; nobody answered on it.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::takeConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestMessage);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            QDataStream in(socket);
            in.setVersion(QDataStream::Qt_6_4);
            in.startTransaction();
            QStringList arguments;
            in >> arguments;
            if (!in.commitTransaction())
                return;
            socket->write("ok");
            socket->flush();
            Q_EMIT started(arguments);
        });
    }
}

} // namespace monitron
