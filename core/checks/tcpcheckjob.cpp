// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/tcpcheckjob.h"

#include "core/checks/checkregistry.h"
#include "core/checks/networkfailure.h"

#include <QNetworkProxy>

namespace monitron {

TcpCheckJob::TcpCheckJob(CheckContext &context, CheckOrder order)
    : CheckJob(context, std::move(order)), m_url(monitor().url.trimmed())
{
}

void TcpCheckJob::run()
{
    if (const Result<void> valid = checkUrl(monitor().kind, monitor().url); !valid)
        return fail(FailureKind::BadRequest, valid.error().message);
    m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(&m_socket, &QTcpSocket::connected, this, &TcpCheckJob::succeed);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        const NetworkFailure failure = describeSocketError(error, m_socket.errorString(), peer());
        fail(failure.kind, failure.message);
    });
    resolve(m_url.host(), [this] { connectSocket(); });
}

void TcpCheckJob::connectSocket()
{
    enter(Phase::Connect);
    m_socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
}

QString TcpCheckJob::peer() const
{
    return peerName(m_url.host(), m_url.port());
}

void TcpCheckJob::conclude(CheckResult &result)
{
    m_socket.disconnect(this);
    m_socket.abort();
    if (result.outcome == Outcome::Good)
        result.facts.protocol = QStringLiteral("TCP");
    result.facts.finalUrl = m_url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

} // namespace monitron
