// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/networkfailure.h"

#include "core/base/coretext.h"

#include <QDateTime>
#include <QSslCertificate>

namespace monitron {

namespace {

QString day(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd");
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.issuerInfo(QSslCertificate::CommonName) +
                              certificate.issuerInfo(QSslCertificate::Organization);
    return names.value(0);
}

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    if (names.size() > 3)
        names = names.mid(0, 3) << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

QString sentence(const QSslError &error, const QString &host)
{
    const QSslCertificate certificate = error.certificate();
    const QString issuer = issuerOf(certificate);
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return CoreText::tr("The certificate expired on %1").arg(day(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return CoreText::tr("The certificate is not valid before %1").arg(day(certificate.effectiveDate()));
    case QSslError::SelfSignedCertificate:
        return CoreText::tr("The certificate is self-signed");
    case QSslError::SelfSignedCertificateInChain:
        return issuer.isEmpty()
                   ? CoreText::tr("The certificate comes from an unnamed authority, which this computer does "
                                  "not trust")
                   : CoreText::tr("The certificate comes from %1, which this computer does not trust")
                         .arg(issuer);
    case QSslError::HostNameMismatch:
        if (const QString names = namesOf(certificate); !names.isEmpty())
            return CoreText::tr("The certificate is for %1, not for %2").arg(names, host);
        return CoreText::tr("The certificate is for no name at all, not for %1").arg(host);
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return issuer.isEmpty()
                   ? CoreText::tr(
                         "The certificate was issued by an unnamed authority, which this computer does not "
                         "trust (or the server leaves out an intermediate certificate)")
                   : CoreText::tr("The certificate was issued by %1, which this computer does not trust "
                                  "(or the server leaves out an intermediate certificate)")
                         .arg(issuer);
    case QSslError::CertificateRevoked:
        return CoreText::tr("The certificate has been revoked");
    case QSslError::CertificateBlacklisted:
        return CoreText::tr("The certificate is known to be compromised");
    case QSslError::InvalidPurpose:
        return CoreText::tr("The certificate is not meant for servers");
    case QSslError::NoPeerCertificate:
        return CoreText::tr("The server showed no certificate");
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
    return CoreText::tr("%1 port %2").arg(host, QString::number(port));
}

NetworkFailure describeSocketError(QAbstractSocket::SocketError error, const QString &detail,
                                   const QString &peer)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {FailureKind::Refused, CoreText::tr("Connection refused by %1").arg(peer)};
    case QAbstractSocket::HostNotFoundError:
        return {FailureKind::Dns, CoreText::tr("No address found for %1").arg(peer)};
    case QAbstractSocket::SocketTimeoutError:
        return {FailureKind::ConnectTimeout,
                CoreText::tr("No connection to %1: the attempt timed out").arg(peer)};
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketAccessError:
        return {FailureKind::Unreachable, CoreText::tr("%1 can't be reached: %2").arg(peer, detail)};
    case QAbstractSocket::SocketResourceError:
        return {FailureKind::Internal, CoreText::tr("This computer has no sockets left: %1").arg(detail)};
    case QAbstractSocket::RemoteHostClosedError:
        return {FailureKind::BrokenResponse, CoreText::tr("%1 closed the connection").arg(peer)};
    default:
        return {FailureKind::Unreachable, CoreText::tr("No connection to %1: %2").arg(peer, detail)};
    }
}

NetworkFailure describeReplyError(QNetworkReply::NetworkError error, const QString &detail,
                                  const QString &peer, bool connected)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return {FailureKind::Refused, CoreText::tr("Connection refused by %1").arg(peer)};
    case QNetworkReply::HostNotFoundError:
        return {FailureKind::Dns, CoreText::tr("No address found for %1").arg(peer)};
    case QNetworkReply::SslHandshakeFailedError:
        if (detail.contains(u"wrong version number"))
            return {FailureKind::Tls, CoreText::tr("%1 does not speak TLS").arg(peer)};
        return {FailureKind::Tls, CoreText::tr("The TLS handshake with %1 failed: %2").arg(peer, detail)};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return {FailureKind::BrokenResponse,
                CoreText::tr("%1 closed the connection before the answer was complete").arg(peer)};
    case QNetworkReply::TimeoutError:
        return {connected ? FailureKind::ResponseTimeout : FailureKind::ConnectTimeout,
                CoreText::tr("No connection to %1: the attempt timed out").arg(peer)};
    default:
        break;
    }
    if (connected)
        return {FailureKind::BrokenResponse,
                CoreText::tr("The answer of %1 is not HTTP: %2").arg(peer, detail)};
    return {FailureKind::Unreachable, CoreText::tr("%1 can't be reached: %2").arg(peer, detail)};
}

NetworkFailure describeTlsErrors(const QList<QSslError> &errors, const QString &host)
{
    const QSslError *worst = nullptr;
    for (const QSslError &error : errors) {
        if (!worst || rank(error.error()) < rank(worst->error()))
            worst = &error;
    }
    return {FailureKind::Tls,
            worst ? sentence(*worst, host) : CoreText::tr("The certificate was not accepted")};
}

} // namespace monitron
