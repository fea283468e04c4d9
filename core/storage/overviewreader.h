// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/endpointrepository.h"
#include "core/storage/historyreader.h"
#include "core/storage/overview.h"

namespace monitron {

/// Goes over all monitors, some of them at a time, for the overview.
class OverviewReader
{
public:
    explicit OverviewReader(Database &database)
        : m_database(database), m_history(database), m_endpoints(database)
    {
    }

    /// Of the monitors whose key is above `after`, as many as can be read in `budget`, at least one.
    [[nodiscard]] Result<OverviewSlice> slice(qint64 after, Timestamp now, Duration budget);

    static std::vector<const char *> statements();

private:
    struct Entry;
    struct Sums;
    [[nodiscard]] Result<std::vector<Entry>> entriesAfter(qint64 after);
    [[nodiscard]] Result<void> add(const Entry &entry, Timestamp now, OverviewFigures &figures);
    [[nodiscard]] Result<Sums> addDay(const Entry &entry, Timestamp now, OverviewFigures &figures);
    [[nodiscard]] Result<void> addOlder(const Entry &entry, Timestamp now, Sums &sums,
                                        OverviewFigures &figures);
    [[nodiscard]] Result<void> addCertificate(const Entry &entry, OverviewFigures &figures);
    [[nodiscard]] Result<Sums> sumsOf(const char *sql, qint64 monitor, qint64 from, qint64 to);

    Database &m_database;
    HistoryReader m_history;
    EndpointRepository m_endpoints;
};

} // namespace monitron
