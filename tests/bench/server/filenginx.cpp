// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/filenginx.h"

#include "tests/bench/server/httpwire.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>

#include <unistd.h>

namespace monitron::bench {

namespace {

constexpr const char *configuration = R"(daemon off;
pid %1/pid;
error_log %1/error.log;
worker_processes auto;
events {}
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 100000000;
    open_file_cache max=10;
    default_type application/json;
    client_body_temp_path %1/body; proxy_temp_path %1/proxy; fastcgi_temp_path %1/fastcgi;
    uwsgi_temp_path %1/uwsgi; scgi_temp_path %1/scgi;
    server {
        listen 127.0.0.1:%2;
        root %1/files;
    }
}
)";

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHost)) ? server.serverPort() : quint16(0);
}

bool accepts(quint16 port)
{
    const int fd = connectLoopback(port);
    if (fd >= 0)
        close(fd);
    return fd >= 0;
}

} // namespace

FileNginx::FileNginx(const QByteArrayList &files)
{
    bool written = QDir(m_directory.path()).mkdir(QStringLiteral("files"));
    for (qsizetype i = 0; i < files.size(); ++i)
        written = written && writeFile(m_directory.filePath(QStringLiteral("files/%1").arg(i)), files[i]);
    // nginx's workers may run as another user.
    for (const QString &path : {m_directory.path(), m_directory.filePath(QStringLiteral("files"))})
        QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther | QFile::ExeOther);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString path = m_directory.filePath(QStringLiteral("files/%1").arg(i));
        QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther);
    }
    // Somebody else may take the port between our look and nginx's start.
    for (int attempt = 0; written && attempt < 3 && m_port == 0; ++attempt) {
        const quint16 port = freePort();
        if (startServer(port))
            m_port = port;
    }
}

FileNginx::~FileNginx()
{
    m_nginx.terminate();
    m_nginx.waitForFinished(10'000);
}

bool FileNginx::startServer(quint16 port)
{
    const QString path = m_directory.filePath(QStringLiteral("nginx.conf"));
    if (!writeFile(path, QString::fromLatin1(configuration).arg(m_directory.path()).arg(port).toUtf8()))
        return false;
    QString program = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(
            QStringLiteral("nginx"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")});
    m_nginx.start(program, {QStringLiteral("-c"), path});
    if (!m_nginx.waitForStarted())
        return false;
    const QDeadlineTimer deadline(10'000);
    while (!deadline.hasExpired() && !m_nginx.waitForFinished(20)) {
        if (accepts(port))
            return true;
    }
    return false;
}

} // namespace monitron::bench
