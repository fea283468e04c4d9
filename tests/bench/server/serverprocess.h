// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace monitron::bench {

/// A real monitron-syncserver on a free port of 127.0.0.1, with a data directory of its own, monitors that
/// have a history, and somebody signed in. The binary beside this one, or the one that
/// MONITRON_BENCH_SERVER names (one built with sanitizers, say).
class ServerProcess
{
public:
    struct Options
    {
        int monitors = 100;
        int checks = 60; ///< recorded of each before it starts
        std::chrono::milliseconds interval{60'000};
        std::function<QString(int)> url;
        bool paused = false;
        int mostConnections = 1000; ///< from one address
    };
    [[nodiscard]] static Result<std::unique_ptr<ServerProcess>> start(const Options &options);
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] static QString email();
    [[nodiscard]] static QString password();
    /// Of an administrator; lasts 15 minutes.
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    [[nodiscard]] const std::vector<QByteArray> &monitors() const { return m_monitors; }
    [[nodiscard]] QByteArray listPath() const { return "/api/v1/monitors/"; }
    [[nodiscard]] QByteArray checksPath() const
    {
        return "/api/v1/monitors/" + m_monitors.front() + "/checks?limit=50";
    }

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] double cpuSeconds() const;
    [[nodiscard]] double residentMiB() const; ///< now
    [[nodiscard]] int openSockets() const;    ///< those of connections, and the few of its own
    /// SIGTERM; answers whether it ended by itself with status 0.
    [[nodiscard]] bool stop();

private:
    ServerProcess() = default;
    [[nodiscard]] Result<void> prepare(const Options &options);
    [[nodiscard]] Result<void> run(const Options &options);
    [[nodiscard]] Result<void> signIn();

    QTemporaryDir m_directory;
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_token;
    std::vector<QByteArray> m_monitors;
};

} // namespace monitron::bench
