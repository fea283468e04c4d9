// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitor.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <vector>

namespace monitron::test {

/// Makes a profile with these monitors, or adds them; answers them as they were saved.
[[nodiscard]] std::vector<Monitor> prepareProfile(const QString &profile, std::vector<Monitor> monitors);
/// What is wrong with a profile that nobody uses any more; empty: opens, and a verified copy can be made.
[[nodiscard]] QString profileDamage(const QString &profile);
/// A monitor of a port of this computer.
[[nodiscard]] Monitor localMonitor(const QString &name, int port);

/// The real program on a profile; killed with this object.
class RunningApp
{
public:
    explicit RunningApp(const QString &profile, const QStringList &more = {},
                        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~RunningApp();
    RunningApp(const RunningApp &) = delete;
    RunningApp &operator=(const RunningApp &) = delete;

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// The X window of that title that is on the screen; empty when there is none.
    [[nodiscard]] QString window(const QString &title = QStringLiteral("^Monitron$")) const;
    /// Asks it to end and waits; the exit status, or -1.
    [[nodiscard]] int terminate();
    [[nodiscard]] int waitForEnd();
    /// Sends it a signal of the system.
    void signal(int number) const;
    void kill();

private:
    QProcess m_process;
    QProcessEnvironment m_environment;
};

/// Runs xdotool to its end; what it printed.
QString xdotool(const QStringList &arguments,
                const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

} // namespace monitron::test
