// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace monitron::test {

/// An HTTP server that keeps what it is sent and gives the answer that the test has set.
class HttpSink : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray line;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };

    HttpSink()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1/hook").arg(m_server.serverPort());
    }
    /// All of the answer, status line included; empty: none is given. Unless `close`, the connection stays
    /// open after it.
    void setAnswer(const QByteArray &answer, bool close = true)
    {
        m_answer = answer;
        m_close = close;
    }
    [[nodiscard]] const std::vector<Request> &requests() const { return m_requests; }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &data = m_data[socket];
        data += socket->readAll();
        const qsizetype end = data.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        const QByteArrayList lines = data.left(end).split('\n');
        request.line = lines.front().trimmed();
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        request.body = data.mid(end + 4);
        if (request.body.size() < request.headers.value("content-length").toLongLong())
            return;
        m_data.remove(socket);
        m_requests.push_back(request);
        if (m_answer.isEmpty())
            return;
        socket->write(m_answer);
        if (m_close)
            socket->disconnectFromHost();
    }

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_data;
    std::vector<Request> m_requests;
    QByteArray m_answer = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
    bool m_close = true;
};

} // namespace monitron::test
