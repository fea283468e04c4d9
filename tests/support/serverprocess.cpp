// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverprocess.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

#include <csignal>

namespace monitron::test {

namespace {

constexpr int patience = 60'000;

} // namespace

ServerProcess::ServerProcess(const QString &program)
    : m_program(program.isEmpty() ? QStringLiteral(TEST_SYNCSERVER) : program)
{
    // Nothing of the machine's own settings may reach it.
    for (const char *name : {"PATH", "HOME", "TZ", "LANG", "LSAN_OPTIONS", "ASAN_OPTIONS", "TSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            m_environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    m_environment.insert(QStringLiteral("MONITRON_DATA"), data());
}

ServerProcess::~ServerProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

Ended ServerProcess::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(m_program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

bool ServerProcess::serve(const QStringList &options)
{
    m_output.clear();
    m_log.clear();
    m_process.setProcessEnvironment(m_environment);
    m_process.start(m_program, QStringList{QStringLiteral("serve"), QStringLiteral("--listen"),
                                           QStringLiteral("127.0.0.1:0")} +
                                   options);
    static const QRegularExpression port(QStringLiteral("API +https?://[^/]*:([0-9]+)/api/v1"));
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        const auto match = port.match(output());
        if (match.hasMatch() && m_output.contains(u"Data ")) {
            m_port = match.captured(1).toUShort();
            return true;
        }
        m_process.waitForReadyRead(100);
    }
    return false;
}

QString ServerProcess::output()
{
    m_output += QString::fromUtf8(m_process.readAllStandardOutput());
    return m_output;
}

QString ServerProcess::log()
{
    m_log += QString::fromUtf8(m_process.readAllStandardError());
    return m_log;
}

void ServerProcess::signal(int number) const
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

int ServerProcess::waitForEnd()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace monitron::test
