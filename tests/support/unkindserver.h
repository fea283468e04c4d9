// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace monitron::test {

/// A server on loopback that answers as a test tells it to: not at all, in pieces, with nonsense. Runs in the
/// test's own event loop.
class UnkindServer : public QTcpServer
{
public:
    /// What to do with a request whose header has come. The socket is the server's.
    using Behaviour = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    explicit UnkindServer(Behaviour behaviour,
                          const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));

    /// "http://127.0.0.1:port/…"
    [[nodiscard]] QString url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] const QByteArrayList &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

private:
    void welcome();

    Behaviour m_behaviour;
    QByteArrayList m_requests;
    int m_connections = 0;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
};

/// A behaviour: these bytes, then close.
[[nodiscard]] UnkindServer::Behaviour answerWith(const QByteArray &bytes);
/// A behaviour: a well-formed answer.
[[nodiscard]] UnkindServer::Behaviour answerStatus(const QByteArray &statusLine, const QByteArray &body = {},
                                                   const QByteArray &headers = {});

} // namespace monitron::test
