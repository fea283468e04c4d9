// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>

#include <functional>
#include <memory>

class QNetworkProxy;
class QTcpSocket;

namespace monitron {

/// Lets QNetworkAccessManager speak TLS over a connection that a job has made itself. The manager doesn't
/// tell when its TCP connection stands, so a job could not tell connecting from the TLS handshake, nor which
/// address it met. To the manager this is a SOCKS5 proxy on loopback: asked for a ticket's host name, it
/// passes bytes between the manager and the ticket's connection; asked for anything else, it hangs up. One
/// thread.
class TlsRelay : public QObject
{
public:
    explicit TlsRelay(QObject *parent = nullptr);
    ~TlsRelay() override;

    /// None when there is no loopback to listen on.
    [[nodiscard]] QNetworkProxy proxy();

    /// A host name for one request over `connection`, which must be connected. `speaking` is called when the
    /// manager sends its first bytes.
    [[nodiscard]] QString issue(std::unique_ptr<QTcpSocket> connection, std::function<void()> speaking);
    /// Closes what the ticket stands for.
    void revoke(const QString &ticket);

private:
    struct Ticket;
    class Guest;
    void welcome();
    [[nodiscard]] bool redeem(const QString &name, Guest &guest);

    QTcpServer m_server;
    QHash<QString, std::shared_ptr<Ticket>> m_tickets;
};

} // namespace monitron
