// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gui/windowprocess.h"

#include <QCoreApplication>

namespace monitron::bench {

namespace {
constexpr int patience = 20 * 60'000; // ms
}

WindowProcess::WindowProcess(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MONITRON_KNOWN_GOOD_HOSTS"), QString());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/monitron-bench-window"),
                    arguments);
}

WindowProcess::~WindowProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

Result<WindowProcess::Measured> WindowProcess::finish()
{
    if (!m_process.waitForFinished(patience) || m_process.exitCode() != 0)
        return failure(Error::Code::Internal,
                       QStringLiteral("monitron-bench-window ended without an answer"));
    const QList<QByteArray> words = m_process.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 2)
        return failure(Error::Code::Internal, QStringLiteral("monitron-bench-window printed no two numbers"));
    return Measured{words[0].toDouble(), words[1].toDouble() / 1024};
}

} // namespace monitron::bench
