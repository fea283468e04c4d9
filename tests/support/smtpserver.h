// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace monitron::test {

/// A certificate of its own for 127.0.0.1 and localhost, made by openssl.
class TestCertificate
{
public:
    TestCertificate();
    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] QString certificate() const { return m_directory.filePath(QStringLiteral("cert.pem")); }
    [[nodiscard]] QString key() const { return m_directory.filePath(QStringLiteral("key.pem")); }

private:
    QTemporaryDir m_directory;
    bool m_valid = false;
};

/// smtpserver.py as a child process.
class SmtpServer
{
public:
    explicit SmtpServer(const QStringList &arguments = {});
    ~SmtpServer();

    /// The Python that has aiosmtpd; empty: none has.
    [[nodiscard]] static QString python();

    /// 0: it didn't start.
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] int mailCount() const;
    /// The n-th mail, from 1, as it came.
    [[nodiscard]] QByteArray mail(int number) const;
    /// Sender and recipients.
    [[nodiscard]] QList<QByteArray> envelope(int number) const;

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    int m_port = 0;
};

} // namespace monitron::test
