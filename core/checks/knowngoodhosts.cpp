// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/knowngoodhosts.h"

#include "core/base/logging.h"

#include <QNetworkProxy>
#include <QUrl>

#include <algorithm>

namespace monitron {

std::vector<QString> defaultKnownGoodHosts()
{
    return {QStringLiteral("1.1.1.1:443"), QStringLiteral("8.8.8.8:443"), QStringLiteral("9.9.9.9:443")};
}

KnownGoodHosts::KnownGoodHosts(const std::vector<QString> &hosts, QObject *parent) : QObject(parent)
{
    for (const QString &text : hosts) {
        const QUrl url(QStringLiteral("tcp://") + text.trimmed());
        if (url.host().isEmpty() || url.port() <= 0) {
            qCWarning(logChecks) << "Not a known-good host (write host:port):" << text;
            continue;
        }
        m_hosts.push_back({url.host(), static_cast<quint16>(url.port()), false, {}});
    }
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(std::chrono::milliseconds(1900));
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        for (Host &host : m_hosts)
            host.socket.reset();
        conclude(std::ranges::none_of(m_hosts, &Host::answeredBefore));
    });
}

void KnownGoodHosts::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    ++m_round;
    if (m_hosts.empty()) {
        QMetaObject::invokeMethod(
            this, [this] { conclude(true); }, Qt::QueuedConnection);
        return;
    }
    m_deadline.start();
    for (Host &host : m_hosts)
        probe(host);
}

void KnownGoodHosts::probe(Host &host)
{
    host.socket = std::make_unique<QTcpSocket>();
    host.socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    // Queued: the socket must not be deleted in the middle of its own signal.
    connect(
        host.socket.get(), &QTcpSocket::connected, this,
        [this, &host, round = m_round] { settle(host, round, true); }, Qt::QueuedConnection);
    connect(
        host.socket.get(), &QTcpSocket::errorOccurred, this,
        [this, &host, round = m_round] { settle(host, round, false); }, Qt::QueuedConnection);
    host.socket->connectToHost(host.name, host.port);
}

void KnownGoodHosts::settle(Host &host, int round, bool reached)
{
    // A queued word of a socket that is gone already.
    if (round != m_round || !host.socket)
        return;
    host.socket.reset();
    host.answeredBefore |= reached;
    const bool allSettled =
        std::ranges::none_of(m_hosts, [](const Host &other) { return other.socket != nullptr; });
    if (reached)
        conclude(true);
    if (!allSettled)
        return;
    m_deadline.stop();
    conclude(std::ranges::none_of(m_hosts, &Host::answeredBefore));
}

void KnownGoodHosts::conclude(bool good)
{
    if (std::exchange(m_asking, false))
        Q_EMIT answered(good);
}

} // namespace monitron
