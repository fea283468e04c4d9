// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsserver.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QTemporaryDir>

namespace monitron::test {

namespace {

void openssl(const QString &folder, const QString &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("openssl"), arguments.split(u' ', Qt::SkipEmptyParts));
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments), process.readAllStandardError().constData());
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    return file.readAll();
}

} // namespace

Identity Identity::make(const Options &options)
{
    const QTemporaryDir folder;
    const auto at = [&](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    write(at("extensions"), options.isAuthority ? QByteArray("basicConstraints=critical,CA:TRUE")
                                                : "subjectAltName=" + options.names.toLatin1());
    openssl(folder.path(),
            QStringLiteral("req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key "
                           "-out request -subj /CN=%1")
                .arg(options.isAuthority ? QStringLiteral("Authority") : QStringLiteral("Server")));
    QString signer = QStringLiteral("-signkey key");
    if (options.issuer != nullptr) {
        write(at("ca"), options.issuer->certificate.toPem());
        write(at("cakey"), options.issuer->key.toPem());
        signer = QStringLiteral("-CA ca -CAkey cakey -CAcreateserial");
    }
    openssl(folder.path(),
            QStringLiteral("x509 -req -in request -out certificate -days %1 -extfile extensions %2")
                .arg(options.expired ? QStringLiteral("-1") : QStringLiteral("30"), signer));
    return {QSslCertificate(read(at("certificate"))), QSslKey(read(at("key")), QSsl::Ec)};
}

TlsServer::TlsServer(const Identity &identity)
{
    show(identity);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, &TlsServer::welcome);
    if (!listen(QHostAddress(QHostAddress::LocalHost)))
        qFatal("%s", qPrintable(errorString()));
}

void TlsServer::show(const Identity &identity)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    setSslConfiguration(tls);
}

void TlsServer::welcome()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        ++m_handshakes;
        const auto take = [this, socket] {
            const QByteArray bytes = socket->readAll();
            m_received += bytes;
            if (bytes.contains("\r\n\r\n"))
                socket->write(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        };
        connect(socket, &QTcpSocket::readyRead, this, take);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0)
            take();
    }
}

} // namespace monitron::test
