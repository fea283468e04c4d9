// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaseurl.h"

#include <QProcess>
#include <QTemporaryDir>

namespace monitron::test {

/// A PostgreSQL server of its own in a temporary directory, which goes with it. It listens on a socket in
/// that directory only, so that any number of them get along. One is shared by a test program, for initdb is
/// slow.
class PostgresCluster
{
public:
    PostgresCluster();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    /// The one of the test program, made when first asked for; ends it when it can't be started.
    static PostgresCluster &shared();

    [[nodiscard]] bool isRunning() const { return m_server.state() == QProcess::Running; }
    /// Starts it again after stop(); what is in it is still there.
    bool start();
    /// Cuts all connections off, as an administrator would.
    void stop();
    /// As a power cut would.
    void kill();

    [[nodiscard]] DatabaseUrl url(const QString &database = QStringLiteral("postgres")) const;
    /// A new, empty database.
    DatabaseUrl makeDatabase();
    /// A new database with what is in `original`, to which nobody is connected.
    DatabaseUrl copyDatabase(const DatabaseUrl &original);
    void dropDatabase(const DatabaseUrl &url);

private:
    void prepareProcess(QProcess &process) const;
    bool initialise();
    void administer(const QString &sql);

    QTemporaryDir m_directory;
    QProcess m_server;
    int m_number = 0;
};

} // namespace monitron::test
