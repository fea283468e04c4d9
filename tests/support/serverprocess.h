// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace monitron::test {

/// How a command ended.
struct Ended
{
    int status = -1; ///< -1: it didn't end by itself
    QString out;
    QString err;
};

/// The server's program as a child process, with a data directory and an environment of its own.
class ServerProcess
{
public:
    /// `program` empty: the commands with a small handler in the place of the API.
    explicit ServerProcess(const QString &program = {});
    /// Kills it where it still runs.
    ~ServerProcess();

    [[nodiscard]] QString data() const { return m_directory.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// Runs a command to its end, at most 60 s, with `input` on its standard input.
    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {}) const;

    /// "serve" on a free port of 127.0.0.1; false: it didn't come up within 60 s.
    [[nodiscard]] bool serve(const QStringList &options = {});
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// What it has said so far.
    [[nodiscard]] QString output();
    [[nodiscard]] QString log();
    void signal(int number) const;
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// Waits for its end, at most 60 s; its exit status, -1: it didn't end or crashed.
    [[nodiscard]] int waitForEnd();

private:
    const QString m_program;
    QTemporaryDir m_directory;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QString m_output;
    QString m_log;
    quint16 m_port = 0;
};

} // namespace monitron::test
