// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smtpserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>

namespace monitron::test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasAiosmtpd(const QString &python)
{
    QProcess process;
    process.start(python, {QStringLiteral("-c"), QStringLiteral("import aiosmtpd.smtp")});
    return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

} // namespace

TestCertificate::TestCertificate()
{
    QProcess openssl;
    const QString arguments =
        QStringLiteral("req -x509 -newkey rsa:2048 -nodes -batch -days 2 -subj /CN=127.0.0.1 -addext "
                       "subjectAltName=IP:127.0.0.1,DNS:localhost");
    openssl.start(QStringLiteral("openssl"), arguments.split(u' ')
                                                 << QStringLiteral("-keyout") << key()
                                                 << QStringLiteral("-out") << certificate());
    m_valid =
        openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0;
}

SmtpServer::SmtpServer(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(python(),
                    QStringList{QStringLiteral(TEST_DATA "/../support/smtpserver.py"), m_directory.path()} +
                        arguments);
    QElapsedTimer waited;
    waited.start();
    while (!m_process.canReadLine() && waited.elapsed() < 30'000 && m_process.state() != QProcess::NotRunning)
        m_process.waitForReadyRead(1000);
    const QByteArray line = m_process.readLine().trimmed();
    if (line.startsWith("port "))
        m_port = line.mid(5).toInt();
}

SmtpServer::~SmtpServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString SmtpServer::python()
{
    static const QString found = [] {
        const QString name = QStringLiteral("python3");
        for (const QString &python : {QStandardPaths::findExecutable(name, {QStringLiteral("/usr/bin")}),
                                      QStandardPaths::findExecutable(name)}) {
            if (!python.isEmpty() && hasAiosmtpd(python))
                return python;
        }
        return QString();
    }();
    return found;
}

int SmtpServer::mailCount() const
{
    return static_cast<int>(QDir(m_directory.path()).entryList({QStringLiteral("*.eml")}).size());
}

QByteArray SmtpServer::mail(int number) const
{
    return contentOf(m_directory.filePath(QStringLiteral("%1.eml").arg(number)));
}

QList<QByteArray> SmtpServer::envelope(int number) const
{
    return contentOf(m_directory.filePath(QStringLiteral("%1.envelope").arg(number))).split('\n');
}

} // namespace monitron::test
