// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryFile>

#include <memory>
#include <optional>

namespace monitron::test {

/// Runs the calling test program again on a desktop of its own: an X server, a D-Bus session, an empty home.
/// Answers its exit status (0 with "SKIP: …" where a program is missing), or none when this is that second
/// run.
[[nodiscard]] std::optional<int> runInDesktopSession(int argc, char **argv, const QStringList &programs = {});

/// In that second run: ends its D-Bus session as a crash would.
void killDesktopBus();

/// A program that runs for as long as this lives.
class RunningProgram
{
public:
    explicit RunningProgram(const QString &program, const QStringList &arguments = {});
    ~RunningProgram();
    RunningProgram(const RunningProgram &) = delete;
    RunningProgram &operator=(const RunningProgram &) = delete;

    [[nodiscard]] QProcess &process() { return m_process; }
    /// Ends it as a crash would.
    void kill();

private:
    QProcess m_process;
};

/// An X server on a display that it chose itself; it takes connections once this is made.
class XServer
{
public:
    XServer();

    /// ":7"; empty when it didn't come up.
    [[nodiscard]] const QString &display() const { return m_display; }
    void kill() { m_server.kill(); }

private:
    RunningProgram m_server;
    QString m_display;
};

/// A D-Bus session of its own that starts no service by itself.
class SessionBus
{
public:
    SessionBus();

    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] qint64 processId() const { return m_daemon->process().processId(); }
    void kill() { m_daemon->kill(); }

private:
    QTemporaryFile m_configuration;
    std::unique_ptr<RunningProgram> m_daemon;
    QString m_address;
};

} // namespace monitron::test
