// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/httpfailure.h"

#include "core/base/coretext.h"

#include <QDateTime>
#include <QLocale>
#include <QSslCertificate>

namespace monitron {

namespace {

QString peerOf(const QUrl &url)
{
    return url.port() < 0 ? url.host()
                          : CoreText::tr("%1 port %2").arg(url.host(), QString::number(url.port()));
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toUTC().date(), QLocale::ShortFormat);
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
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return CoreText::tr("It expired on %1.").arg(day(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return CoreText::tr("It is not valid before %1; is the clock of this computer right?")
            .arg(day(certificate.effectiveDate()));
    case QSslError::SelfSignedCertificate:
        return CoreText::tr("It is self-signed: no authority vouches for it.");
    case QSslError::HostNameMismatch:
        return CoreText::tr("It is made out to %1, not to %2.").arg(namesOf(certificate), host);
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return CoreText::tr("It comes from an authority that this computer does not know.");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return CoreText::tr("It has been revoked.");
    default:
        return error.errorString() + u'.';
    }
}

} // namespace

Error networkError(QNetworkReply::NetworkError error, const QString &detail, const QUrl &url, bool isSent)
{
    const QString peer = peerOf(url);
    const auto words = [&]() -> QString {
        switch (error) {
        case QNetworkReply::ConnectionRefusedError:
            return CoreText::tr(
                       "%1 refuses connections: no server is running there, or a firewall is in between.")
                .arg(peer);
        case QNetworkReply::HostNotFoundError:
            return CoreText::tr(
                       "There is no address for the name %1. Check the spelling, and your own connection.")
                .arg(url.host());
        case QNetworkReply::SslHandshakeFailedError:
            if (detail.contains(u"wrong version number") || detail.contains(u"packet length"))
                return CoreText::tr("%1 does not speak TLS: it may be a server for http:// only.").arg(peer);
            return CoreText::tr("No secure connection to %1: %2.").arg(peer, detail);
        case QNetworkReply::RemoteHostClosedError:
        case QNetworkReply::ContentReSendError:
            return CoreText::tr("%1 closed the connection before the answer was complete.").arg(peer);
        case QNetworkReply::TimeoutError:
            return silenceError(url, isSent).message;
        case QNetworkReply::ProxyConnectionRefusedError:
        case QNetworkReply::ProxyConnectionClosedError:
        case QNetworkReply::ProxyNotFoundError:
        case QNetworkReply::ProxyTimeoutError:
        case QNetworkReply::ProxyAuthenticationRequiredError:
        case QNetworkReply::UnknownProxyError:
            return CoreText::tr("The proxy of this computer does not lead to %1: %2.").arg(peer, detail);
        case QNetworkReply::UnknownContentError:
            return CoreText::tr("The answer of %1 came damaged: %2.").arg(peer, detail);
        default:
            break;
        }
        return isSent ? CoreText::tr("The answer of %1 is not HTTP: %2.").arg(peer, detail)
                      : CoreText::tr("%1 can't be reached: %2.").arg(peer, detail);
    };
    return {Error::Code::Network, words()};
}

Error silenceError(const QUrl &url, bool isSent)
{
    return {Error::Code::Network,
            isSent ? CoreText::tr("%1 took too long to answer.").arg(peerOf(url))
                   : CoreText::tr("%1 can't be reached: it does not react.").arg(peerOf(url))};
}

QString distrustReason(const QList<QSslError> &errors, const QString &host)
{
    QStringList sentences;
    for (const QSslError &error : errors)
        sentences << sentence(error, host);
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

} // namespace monitron
