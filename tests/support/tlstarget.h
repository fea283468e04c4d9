// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace monitron::test {

/// A real nginx that serves https on loopback with a certificate made for the occasion, and ends with the
/// object.
class TlsTarget
{
public:
    struct Certificate
    {
        QString commonName = QStringLiteral("localhost");
        QString names = QStringLiteral("DNS:localhost,IP:127.0.0.1"); ///< subjectAltName
        bool expired = false;
    };

    explicit TlsTarget(const Certificate &certificate);
    ~TlsTarget();
    TlsTarget(const TlsTarget &) = delete;
    TlsTarget &operator=(const TlsTarget &) = delete;

    /// Where nginx and openssl are not installed there is nothing to test with.
    [[nodiscard]] static bool isAvailable();
    [[nodiscard]] bool isRunning() const { return m_port != 0; }
    [[nodiscard]] QString url(const QString &host = QStringLiteral("localhost")) const;
    /// The certificate in PEM.
    [[nodiscard]] QString certificateFile() const { return m_directory.filePath(QStringLiteral("cert.pem")); }

private:
    [[nodiscard]] bool makeCertificate(const Certificate &certificate);
    [[nodiscard]] bool startServer(quint16 port);

    QTemporaryDir m_directory;
    QProcess m_nginx;
    quint16 m_port = 0;
};

} // namespace monitron::test
