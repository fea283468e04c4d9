// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cable.h"

#include <QTcpSocket>

namespace monitron::test {

Cable::Cable()
{
    m_near.listen(QHostAddress::LocalHost);
    QObject::connect(&m_near, &QTcpServer::newConnection, &m_near, [this] {
        while (QTcpSocket *socket = m_near.nextPendingConnection())
            take(socket);
    });
}

/// The far end belongs to the near one, which belongs to the server until both are closed.
void Cable::take(QTcpSocket *near)
{
    QObject::connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
    if (m_server == 0) {
        near->abort();
        return;
    }
    auto *far = new QTcpSocket(near);
    QObject::connect(near, &QTcpSocket::readyRead, far, [this, near, far] {
        const QByteArray bytes = near->readAll();
        far->write(bytes);
        if (far->state() == QAbstractSocket::ConnectedState)
            far->flush();
        if (m_watch)
            m_watch(bytes);
    });
    QObject::connect(far, &QTcpSocket::readyRead, near, [this, near, far] { passAnswers(near, far); });
    QObject::connect(far, &QTcpSocket::disconnected, near, [this, near, far] {
        passAnswers(near, far);
        near->disconnectFromHost();
    });
    QObject::connect(far, &QTcpSocket::errorOccurred, near, [near] { near->disconnectFromHost(); });
    far->connectToHost(QHostAddress::LocalHost, m_server);
}

void Cable::passAnswers(QTcpSocket *near, QTcpSocket *far) const
{
    if (!m_holds)
        near->write(far->readAll());
}

void Cable::unplug()
{
    m_server = 0;
    const auto open = m_near.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTcpSocket *near : open)
        near->abort();
}

void Cable::holdAnswers(bool hold)
{
    m_holds = hold;
    const auto open = m_near.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTcpSocket *near : open) {
        const auto ends = near->findChildren<QTcpSocket *>();
        for (QTcpSocket *far : ends)
            passAnswers(near, far);
    }
}

} // namespace monitron::test
