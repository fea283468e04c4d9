// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlstarget.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace monitron::test {

namespace {

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(
                                 name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
                           : found;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHost)) ? server.serverPort() : quint16(0);
}

bool accepts(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1000);
}

constexpr const char *configuration = R"(daemon off;
pid %1/pid;
error_log %1/error.log;
events {}
http {
    access_log off;
    client_body_temp_path %1/body; proxy_temp_path %1/proxy; fastcgi_temp_path %1/fastcgi;
    uwsgi_temp_path %1/uwsgi; scgi_temp_path %1/scgi;
    server {
        listen 127.0.0.1:%2 ssl;
        ssl_certificate %1/cert.pem;
        ssl_certificate_key %1/key.pem;
        ssl_protocols TLSv1.2 TLSv1.3;
        location / { return 200 hello; }
    }
}
)";

} // namespace

bool TlsTarget::isAvailable()
{
    return !program(QStringLiteral("nginx")).isEmpty() && !program(QStringLiteral("openssl")).isEmpty();
}

TlsTarget::TlsTarget(const Certificate &certificate)
{
    if (!makeCertificate(certificate))
        return;
    // Somebody else may take the port between our look and nginx's start.
    for (int attempt = 0; attempt < 3 && m_port == 0; ++attempt) {
        const quint16 port = freePort();
        if (startServer(port))
            m_port = port;
    }
}

TlsTarget::~TlsTarget()
{
    m_nginx.terminate();
    m_nginx.waitForFinished(10'000);
}

bool TlsTarget::makeCertificate(const Certificate &certificate)
{
    // "req -x509" knows no date in the past: only "x509 -days" with a negative number makes an expired one.
    const QString key = m_directory.filePath(QStringLiteral("key.pem"));
    const QString request = m_directory.filePath(QStringLiteral("request.pem"));
    const QString extensions = m_directory.filePath(QStringLiteral("extensions"));
    QFile file(extensions);
    if (!file.open(QIODevice::WriteOnly) || file.write("subjectAltName=" + certificate.names.toLatin1()) < 0)
        return false;
    file.close();
    const auto openssl = [](const QStringList &arguments) {
        QProcess process;
        process.start(program(QStringLiteral("openssl")), arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    };
    return openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                    QStringLiteral("-nodes"), QStringLiteral("-keyout"), key, QStringLiteral("-out"), request,
                    QStringLiteral("-subj"), QStringLiteral("/CN=") + certificate.commonName}) &&
           openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request,
                    QStringLiteral("-signkey"), key, QStringLiteral("-out"), certificateFile(),
                    QStringLiteral("-days"),
                    certificate.expired ? QStringLiteral("-1") : QStringLiteral("30"),
                    QStringLiteral("-extfile"), extensions});
}

bool TlsTarget::startServer(quint16 port)
{
    const QString path = m_directory.filePath(QStringLiteral("nginx.conf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QString::fromLatin1(configuration).arg(m_directory.path()).arg(port).toUtf8());
    file.close();
    m_nginx.start(program(QStringLiteral("nginx")), {QStringLiteral("-c"), path});
    if (!m_nginx.waitForStarted())
        return false;
    const QDeadlineTimer deadline(10'000);
    while (!deadline.hasExpired() && !m_nginx.waitForFinished(20)) {
        if (accepts(port))
            return true;
    }
    return false;
}

QString TlsTarget::url(const QString &host) const
{
    return QStringLiteral("https://%1:%2/").arg(host).arg(m_port);
}

} // namespace monitron::test
