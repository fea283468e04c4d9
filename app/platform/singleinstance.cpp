// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace monitron {

namespace {

constexpr qint64 longestMessage = 1 << 20;
constexpr std::chrono::milliseconds pause{100};

/// In the user's own folder, which no other user can put a socket into; the system's temporary one where
/// there is none.
QString socketName(const QString &profile)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(profile).absolutePath().toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    QString name = QStringLiteral("monitron-") + QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder + QLatin1Char('/') + name;
#endif
    return name;
}

} // namespace

SingleInstance::SingleInstance(const QString &profile, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_name(socketName(profile)), m_patience(patience)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

SingleInstance::Answer SingleInstance::handOver(const QStringList &arguments)
{
    const QDeadlineTimer deadline(m_patience);
    const auto left = [&] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(left()))
        return Answer::Nobody;
    socket.write(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n');
    // Only an answer proves that somebody alive took them.
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(left())) {
    }
    return socket.waitForReadyRead(left()) ? Answer::Taken : Answer::Silent;
}

SingleInstance::Answer SingleInstance::handOverSoon(const QStringList &arguments)
{
    const QDeadlineTimer deadline(m_patience);
    for (;;) {
        const Answer answer = handOver(arguments);
        if (answer != Answer::Nobody || deadline.hasExpired())
            return answer;
        QThread::msleep(static_cast<unsigned long>(pause.count()));
    }
}

void SingleInstance::listen()
{
    // What is there under this name was left behind by a killed process: we have the lock.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::takeConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestMessage);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto take = [this, socket] {
            if (!socket->canReadLine())
                return socket->bytesAvailable() < longestMessage ? void() : socket->abort();
            QJsonParseError wrong;
            const QJsonArray words = QJsonDocument::fromJson(socket->readLine(), &wrong).array();
            if (wrong.error != QJsonParseError::NoError)
                return socket->abort();
            QStringList arguments;
            for (const QJsonValue &word : words)
                arguments << word.toString();
            socket->write("ok");
            socket->flush();
            Q_EMIT started(arguments);
        };
        connect(socket, &QLocalSocket::readyRead, this, take);
    }
}

} // namespace monitron
