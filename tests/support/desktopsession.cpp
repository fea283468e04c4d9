// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desktopsession.h"

#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

namespace monitron::test {

namespace {

constexpr int startTime = 20'000;
constexpr char busProcess[] = "MONITRON_DESKTOP_SESSION_BUS";

/// Without the services that are installed here: a test starts those that it wants.
constexpr char configuration[] = R"(<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
)";

QString firstLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(startTime))
            return {};
    }
    return QString::fromLatin1(process.readLine()).trimmed();
}

} // namespace

std::optional<int> runInDesktopSession(int argc, char **argv, const QStringList &programs)
{
    if (qEnvironmentVariableIsSet("MONITRON_IN_DESKTOP_SESSION"))
        return std::nullopt;
    for (const QString &program :
         QStringList{QStringLiteral("Xvfb"), QStringLiteral("dbus-daemon")} + programs) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            std::printf("SKIP: %s is not installed\n", qPrintable(program));
            return 0;
        }
    }
    const QTemporaryDir home;
    const XServer server;
    const SessionBus bus;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MONITRON_IN_DESKTOP_SESSION"), QStringLiteral("1"));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("DISPLAY"), server.display());
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
    environment.insert(QString::fromLatin1(busProcess), QString::number(bus.processId()));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("MONITRON_KNOWN_GOOD_HOSTS"), QString());
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QProcess test;
    test.setProcessEnvironment(environment);
    test.setProcessChannelMode(QProcess::ForwardedChannels);
    test.start(QString::fromLocal8Bit(argv[0]), arguments);
    test.waitForFinished(-1);
    return test.exitStatus() == QProcess::NormalExit ? test.exitCode() : 1;
}

void killDesktopBus()
{
    if (const int process = qEnvironmentVariableIntValue(busProcess); process > 0)
        ::kill(process, SIGKILL);
}

RunningProgram::RunningProgram(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(program, arguments);
    m_process.waitForStarted(startTime);
}

RunningProgram::~RunningProgram()
{
    m_process.terminate();
    if (!m_process.waitForFinished(startTime))
        kill();
}

void RunningProgram::kill()
{
    m_process.kill();
    m_process.waitForFinished(startTime);
}

XServer::XServer()
    : m_server(QStringLiteral("Xvfb"),
               {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                QStringLiteral("0"), QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"),
                QStringLiteral("tcp"), QStringLiteral("-noreset")})
{
    if (const QString number = firstLine(m_server.process()); !number.isEmpty())
        m_display = QLatin1Char(':') + number;
}

SessionBus::SessionBus()
{
    m_configuration.open();
    m_configuration.write(configuration);
    m_configuration.close();
    m_daemon = std::make_unique<RunningProgram>(
        QStringLiteral("dbus-daemon"),
        QStringList{QStringLiteral("--config-file=") + m_configuration.fileName(), QStringLiteral("--nofork"),
                    QStringLiteral("--print-address=1")});
    m_address = firstLine(m_daemon->process());
}

} // namespace monitron::test
