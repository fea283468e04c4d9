// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"

#include <QAbstractSocket>
#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace monitron {

/// Why a check failed, in words.
struct NetworkFailure
{
    FailureKind kind = FailureKind::Internal;
    QString message;
};

/// "example.org port 443"
[[nodiscard]] QString peerName(const QString &host, int port);

[[nodiscard]] NetworkFailure describeSocketError(QAbstractSocket::SocketError error, const QString &detail,
                                                 const QString &peer);
/// For a reply that ended without a complete answer. `connected`: the request had been sent.
[[nodiscard]] NetworkFailure describeReplyError(QNetworkReply::NetworkError error, const QString &detail,
                                                const QString &peer, bool connected);
/// What is wrong with the certificate that `host` showed.
[[nodiscard]] NetworkFailure describeTlsErrors(const QList<QSslError> &errors, const QString &host);

} // namespace monitron
