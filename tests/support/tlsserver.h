// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

namespace monitron::test {

/// A certificate with its key, made by openssl for the occasion.
struct Identity
{
    QSslCertificate certificate;
    QSslKey key;

    struct Options
    {
        QString names = QStringLiteral("DNS:localhost,IP:127.0.0.1"); ///< subjectAltName
        bool expired = false;
        bool isAuthority = false;
        const Identity *issuer = nullptr; ///< none: self-signed
    };
    [[nodiscard]] static Identity make(const Options &options);
    [[nodiscard]] QByteArray sha256() const { return certificate.digest(QCryptographicHash::Sha256); }
};

/// An https server on 127.0.0.1 in the test's own event loop, which counts what it is told: "{}" is its
/// answer.
class TlsServer : public QSslServer
{
public:
    explicit TlsServer(const Identity &identity);

    /// From the next connection on.
    void show(const Identity &identity);
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://localhost:%1/").arg(serverPort())); }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] int handshakes() const { return m_handshakes; }

private:
    void welcome();

    QByteArray m_received;
    int m_handshakes = 0;
};

} // namespace monitron::test
