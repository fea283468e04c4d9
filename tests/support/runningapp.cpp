// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runningapp.h"

#include "core/base/clock.h"
#include "core/storage/backup.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace monitron::test {

namespace {
constexpr int patience = 60'000; // ms
}

std::vector<Monitor> prepareProfile(const QString &profile, std::vector<Monitor> monitors)
{
    auto store = Store::open(profile, Store::Durability::Off);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    const Timestamp now = SystemClock().now();
    const auto written = (*store)->write([&](Writer &writer) -> Result<void> {
        for (Monitor &monitor : monitors) {
            monitor.id = MonitorId::make(now);
            const auto saved = writer.saveMonitor(monitor, now);
            if (!saved)
                return tl::unexpected(saved.error());
            monitor = *saved;
        }
        return {};
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    return monitors;
}

QString profileDamage(const QString &profile)
{
    const auto store = Store::open(profile);
    if (!store)
        return store.error().message;
    const QTemporaryDir copy;
    const auto done = backup(**store, copy.filePath(QStringLiteral("copy.sqlite")));
    return done ? QString() : done.error().message;
}

Monitor localMonitor(const QString &name, int port)
{
    Monitor monitor;
    monitor.name = name;
    monitor.url = QStringLiteral("http://127.0.0.1:%1/").arg(port);
    monitor.interval = std::chrono::seconds(5);
    return monitor;
}

RunningApp::RunningApp(const QString &profile, const QStringList &more,
                       const QProcessEnvironment &environment)
    : m_environment(environment)
{
    // libxkbcommon-x11 copies pieces of an answer with strndup; AddressSanitizer, when strict, wants them to
    // end in NUL.
    QProcessEnvironment adapted = environment;
    adapted.insert(QStringLiteral("ASAN_OPTIONS"), environment.value(QStringLiteral("ASAN_OPTIONS")) +
                                                       QStringLiteral(":strict_string_checks=0"));
    m_process.setProcessEnvironment(adapted);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(QStringLiteral(MONITRON_PROGRAM),
                    QStringList{QStringLiteral("--profile"), profile} + more);
    m_process.waitForStarted();
}

RunningApp::~RunningApp()
{
    kill();
}

QString RunningApp::window(const QString &title) const
{
    return xdotool(
               {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), title},
               m_environment)
        .section(QLatin1Char('\n'), 0, 0);
}

int RunningApp::terminate()
{
    m_process.terminate();
    return waitForEnd();
}

int RunningApp::waitForEnd()
{
    // The loop turns meanwhile: the program may ask the test's own tray.
    if (!QTest::qWaitFor([this] { return !isRunning(); }, patience) ||
        m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

void RunningApp::signal(int number) const
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

void RunningApp::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

QString xdotool(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("xdotool"), arguments);
    process.waitForFinished(patience);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace monitron::test
