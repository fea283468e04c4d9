// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/networkfailure.h"

#include <QDateTime>
#include <QSslCertificate>

namespace monitron {

namespace {

QString day(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd");
}

QString firstOf(const QStringList &values, const QString &otherwise)
{
    return values.isEmpty() ? otherwise : values.first();
}

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    if (names.size() > 3)
        names = names.mid(0, 3) << QStringLiteral("…");
    return names.isEmpty() ? QStringLiteral("no name at all") : names.join(QStringLiteral(", "));
}

QString sentence(const QSslError &error, const QString &host)
{
    const QSslCertificate certificate = error.certificate();
    const QString issuer = firstOf(certificate.issuerInfo(QSslCertificate::CommonName),
                                   firstOf(certificate.issuerInfo(QSslCertificate::Organization),
                                           QStringLiteral("an unnamed authority")));
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return QStringLiteral("The certificate expired on %1").arg(day(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return QStringLiteral("The certificate is not valid before %1").arg(day(certificate.effectiveDate()));
    case QSslError::SelfSignedCertificate:
        return QStringLiteral("The certificate is self-signed");
    case QSslError::SelfSignedCertificateInChain:
        return QStringLiteral("The certificate comes from %1, which this computer does not trust")
            .arg(issuer);
    case QSslError::HostNameMismatch:
        return QStringLiteral("The certificate is for %1, not for %2").arg(namesOf(certificate), host);
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return QStringLiteral("The certificate was issued by %1, which this computer does not trust "
                              "(or the server leaves out an intermediate certificate)")
            .arg(issuer);
    case QSslError::CertificateRevoked:
        return QStringLiteral("The certificate has been revoked");
    case QSslError::CertificateBlacklisted:
        return QStringLiteral("The certificate is known to be compromised");
    case QSslError::InvalidPurpose:
        return QStringLiteral("The certificate is not meant for servers");
    case QSslError::NoPeerCertificate:
        return QStringLiteral("The server showed no certificate");
    default:
        return error.errorString();
    }
}

// The more telling of several problems with one certificate comes first.
int rank(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return 0;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return 1;
    case QSslError::HostNameMismatch:
        return 2;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return 3;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
        return 4;
    default:
        return 5; // among them "unable to verify the first certificate", which only repeats the one above
    }
}

} // namespace

QString peerName(const QString &host, int port)
{
    return QStringLiteral("%1 port %2").arg(host).arg(port);
}

NetworkFailure describeSocketError(QAbstractSocket::SocketError error, const QString &detail,
                                   const QString &peer)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {FailureKind::Refused, QStringLiteral("Connection refused by %1").arg(peer)};
    case QAbstractSocket::HostNotFoundError:
        return {FailureKind::Dns, QStringLiteral("No address found for %1").arg(peer)};
    case QAbstractSocket::SocketTimeoutError:
        return {FailureKind::ConnectTimeout,
                QStringLiteral("No connection to %1: the attempt timed out").arg(peer)};
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketAccessError:
        return {FailureKind::Unreachable, QStringLiteral("%1 can't be reached: %2").arg(peer, detail)};
    case QAbstractSocket::SocketResourceError:
        return {FailureKind::Internal, QStringLiteral("This computer has no sockets left: %1").arg(detail)};
    case QAbstractSocket::RemoteHostClosedError:
        return {FailureKind::BrokenResponse, QStringLiteral("%1 closed the connection").arg(peer)};
    default:
        return {FailureKind::Unreachable, QStringLiteral("No connection to %1: %2").arg(peer, detail)};
    }
}

NetworkFailure describeReplyError(QNetworkReply::NetworkError error, const QString &detail,
                                  const QString &peer, bool connected)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return {FailureKind::Refused, QStringLiteral("Connection refused by %1").arg(peer)};
    case QNetworkReply::HostNotFoundError:
        return {FailureKind::Dns, QStringLiteral("No address found for %1").arg(peer)};
    case QNetworkReply::SslHandshakeFailedError:
        if (detail.contains(u"wrong version number"))
            return {FailureKind::Tls, QStringLiteral("%1 does not speak TLS").arg(peer)};
        return {FailureKind::Tls, QStringLiteral("The TLS handshake with %1 failed: %2").arg(peer, detail)};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return {FailureKind::BrokenResponse,
                QStringLiteral("%1 closed the connection before the answer was complete").arg(peer)};
    case QNetworkReply::TimeoutError:
        return {connected ? FailureKind::ResponseTimeout : FailureKind::ConnectTimeout,
                QStringLiteral("No connection to %1: the attempt timed out").arg(peer)};
    default:
        break;
    }
    if (connected)
        return {FailureKind::BrokenResponse,
                QStringLiteral("The answer of %1 is not HTTP: %2").arg(peer, detail)};
    return {FailureKind::Unreachable, QStringLiteral("%1 can't be reached: %2").arg(peer, detail)};
}

NetworkFailure describeTlsErrors(const QList<QSslError> &errors, const QString &host)
{
    const QSslError *worst = nullptr;
    for (const QSslError &error : errors) {
        if (!worst || rank(error.error()) < rank(worst->error()))
            worst = &error;
    }
    return {FailureKind::Tls,
            worst ? sentence(*worst, host) : QStringLiteral("The certificate was not accepted")};
}

} // namespace monitron
