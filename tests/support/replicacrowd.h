// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/targetserver.h"
#include "tests/support/apiclient.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/serverprocess.h"

#include <functional>
#include <map>
#include <memory>

namespace monitron::test {

/// Several real servers on one database of a PostgreSQL server of their own.
class ReplicaCrowd
{
public:
    ReplicaCrowd();

    /// For those that are started from here on.
    void setVariable(const QString &name, const QString &value) { m_variables[name] = value; }
    [[nodiscard]] const DatabaseUrl &database() const { return m_database; }
    /// Starts one, or starts it again; ends the test program when it doesn't come up.
    ServerProcess &start(const QString &name, const char *role);
    [[nodiscard]] ServerProcess &process(const QString &name) { return *m_processes.at(name); }
    /// With the administrator's token.
    [[nodiscard]] ApiClient &api(const QString &name);
    void forget(const QString &name);

    [[nodiscard]] TargetServer &target() { return m_target; }
    /// Makes monitors of the target, each under an address of its own, checked every five seconds; their ids.
    QStringList addMonitors(const QString &through, int count);
    /// The same of this address.
    QStringList addMonitors(const QString &through, int count, const std::function<QString(int)> &url);
    /// What "/admin/replicas" says of the living, by process: how many monitors.
    [[nodiscard]] std::map<qint64, int> shares(const QString &through);
    /// When the monitor was checked last, as the API says it.
    [[nodiscard]] QString checkedAt(const QString &through, const QString &monitor);

    /// Asks again until it is so, for as long as a patient test waits.
    [[nodiscard]] static bool becomes(const std::function<bool()> &isSo);

private:
    PostgresCluster &m_cluster;
    DatabaseUrl m_database;
    TargetServer m_target;
    std::map<QString, std::unique_ptr<ServerProcess>> m_processes;
    std::map<QString, ApiClient> m_clients;
    std::map<QString, QString> m_variables;
    QByteArray m_token;
    int m_made = 0;
};

} // namespace monitron::test
