// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/endpointfacts.h"

#include <QDateTime>
#include <QSslCertificate>

namespace monitron {

namespace {

QString nameOf(const QStringList &commonName, const QStringList &organization)
{
    return (commonName.isEmpty() ? organization : commonName).join(QStringLiteral(", "));
}

Certificate describe(const QSslCertificate &certificate)
{
    Certificate result;
    result.subject = nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                            certificate.subjectInfo(QSslCertificate::Organization));
    result.issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                           certificate.issuerInfo(QSslCertificate::Organization));
    result.notBefore = Timestamp(certificate.effectiveDate().toMSecsSinceEpoch());
    result.notAfter = Timestamp(certificate.expiryDate().toMSecsSinceEpoch());
    result.sha256 = certificate.digest(QCryptographicHash::Sha256);
    return result;
}

} // namespace

QString tlsVersion(const QSslConfiguration &tls)
{
    switch (tls.sessionProtocol()) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default:
        return {};
    }
}

std::vector<Certificate> certificateChain(const QSslConfiguration &tls)
{
    std::vector<Certificate> chain;
    for (const QSslCertificate &certificate : tls.peerCertificateChain())
        chain.push_back(describe(certificate));
    return chain;
}

} // namespace monitron
