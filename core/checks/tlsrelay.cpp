// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/tlsrelay.h"

#include "core/checks/tunnel.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

namespace monitron {

namespace {
constexpr auto greetingTime = std::chrono::seconds(10);
} // namespace

struct TlsRelay::Ticket
{
    std::unique_ptr<QTcpSocket> connection;
    std::function<void()> speaking;
    std::unique_ptr<Tunnel> tunnel;
};

/// A connection that has not shown its ticket yet.
class TlsRelay::Guest : public QObject
{
public:
    Guest(TlsRelay &relay, QTcpSocket *socket) : QObject(&relay), m_relay(relay), m_socket(socket)
    {
        m_socket->setParent(nullptr);
        connect(m_socket.get(), &QTcpSocket::readyRead, this, &Guest::read);
        connect(m_socket.get(), &QTcpSocket::disconnected, this, &Guest::leave);
        QTimer::singleShot(greetingTime, this, &Guest::leave);
    }

    [[nodiscard]] std::unique_ptr<QTcpSocket> takeSocket()
    {
        m_socket->disconnect(this);
        return std::move(m_socket);
    }

private:
    void read()
    {
        // RFC 1928: 5, count, methods → 5, 0; then 5, 1, 0, 3, length, name, port → 5, 0, 0, 1, address,
        // port.
        m_buffer += m_socket->read(600 - m_buffer.size());
        if (!m_greeted) {
            if (m_buffer.size() < 2 || m_buffer.size() < 2 + byteAt(1))
                return;
            if (byteAt(0) != 5)
                return leave();
            m_buffer.remove(0, 2 + byteAt(1));
            m_greeted = true;
            m_socket->write(QByteArray::fromRawData("\x05\x00", 2));
        }
        if (m_buffer.size() < 5 || m_buffer.size() < 7 + byteAt(4))
            return;
        const QString name = QString::fromLatin1(m_buffer.mid(5, byteAt(4)));
        if (!m_buffer.startsWith(QByteArray::fromRawData("\x05\x01\x00\x03", 4)) ||
            !m_relay.redeem(name, *this))
            return leave();
        deleteLater();
    }

    void leave()
    {
        if (m_socket) {
            m_socket->disconnect(this);
            m_socket.release()->deleteLater();
        }
        deleteLater();
    }

    [[nodiscard]] int byteAt(qsizetype at) const { return static_cast<unsigned char>(m_buffer.at(at)); }

    TlsRelay &m_relay;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_buffer;
    bool m_greeted = false;
};

TlsRelay::TlsRelay(QObject *parent) : QObject(parent)
{
    m_server.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(&m_server, &QTcpServer::newConnection, this, &TlsRelay::welcome);
}

TlsRelay::~TlsRelay() = default;

QNetworkProxy TlsRelay::proxy()
{
    if (!m_server.isListening() && !m_server.listen(QHostAddress(QHostAddress::LocalHost)))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return QNetworkProxy(QNetworkProxy::Socks5Proxy, m_server.serverAddress().toString(),
                         m_server.serverPort());
}

QString TlsRelay::issue(std::unique_ptr<QTcpSocket> connection, std::function<void()> speaking)
{
    // Unguessable: nobody else on this computer shall get hold of the connection.
    QRandomGenerator &random = *QRandomGenerator::system();
    const QString name =
        QStringLiteral("%1%2.invalid").arg(random.generate64(), 0, 36).arg(random.generate64(), 0, 36);
    auto ticket = std::make_shared<Ticket>();
    ticket->connection = std::move(connection);
    ticket->speaking = std::move(speaking);
    m_tickets.insert(name, std::move(ticket));
    return name;
}

void TlsRelay::revoke(const QString &ticket)
{
    const std::shared_ptr<Ticket> revoked = m_tickets.take(ticket);
    if (!revoked)
        return;
    // We may be called from a signal of the socket or the tunnel.
    if (revoked->connection)
        revoked->connection.release()->deleteLater();
    if (revoked->tunnel) {
        revoked->tunnel->close();
        revoked->tunnel.release()->deleteLater();
    }
}

void TlsRelay::welcome()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new Guest(*this, socket);
}

bool TlsRelay::redeem(const QString &name, Guest &guest)
{
    const std::shared_ptr<Ticket> ticket = m_tickets.value(name);
    // A second try with one ticket is the manager sending its request once more: that is not wanted.
    if (!ticket || !ticket->connection)
        return false;
    std::unique_ptr<QTcpSocket> socket = guest.takeSocket();
    socket->write(QByteArray::fromRawData("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
    ticket->tunnel =
        std::make_unique<Tunnel>(std::move(socket), std::move(ticket->connection), ticket->speaking);
    return true;
}

} // namespace monitron
