// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaseurl.h"

#include <optional>

#ifdef MONITRON_TEST_POSTGRES
#include "core/storage/store.h"
#include "tests/support/postgrescluster.h"

namespace monitron {

/// A database of its own on the server of the test program, where this run is the one on PostgreSQL: such a
/// test is run twice, the second time with MONITRON_TEST_STORE=postgres.
class ServerDatabase
{
public:
    ServerDatabase()
    {
        if (qEnvironmentVariable("MONITRON_TEST_STORE") == QLatin1String("postgres"))
            m_url = test::PostgresCluster::shared().copyDatabase(migrated());
    }
    ~ServerDatabase()
    {
        if (m_url)
            test::PostgresCluster::shared().dropDatabase(*m_url);
    }
    ServerDatabase(const ServerDatabase &) = delete;
    ServerDatabase &operator=(const ServerDatabase &) = delete;

    [[nodiscard]] const std::optional<DatabaseUrl> &url() const { return m_url; }

private:
    /// Copying it is faster than migrating.
    static const DatabaseUrl &migrated()
    {
        static const DatabaseUrl made = [] {
            const DatabaseUrl url = test::PostgresCluster::shared().makeDatabase();
            if (const auto store = Store::connect(url); !store)
                qFatal("%s", qPrintable(store.error().message));
            return url;
        }();
        return made;
    }

    std::optional<DatabaseUrl> m_url;
};

} // namespace monitron

#else

namespace monitron {

/// There is no PostgreSQL server for this test.
class ServerDatabase
{
public:
    [[nodiscard]] std::optional<DatabaseUrl> url() const { return std::nullopt; }
};

} // namespace monitron

#endif
