// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/checkcache.h"
#include "syncserver/api/readers.h"
#include "syncserver/api/route.h"
#include "syncserver/api/services.h"

namespace monitron::api {

/// What monitors have been through: checks, series for charts, uptime, distribution.
class HistoryController
{
public:
    /// Both outlive it.
    HistoryController(const ApiServices &services, Readers &readers)
        : m_services(services), m_readers(readers)
    {
    }

    [[nodiscard]] Routes routes();
    /// After a commit; any thread.
    void takeChanges(const ChangeSet &changes) { m_cache.takeChanges(changes); }

private:
    [[nodiscard]] Routes figureRoutes();
    template <typename Read, typename Make>
    [[nodiscard]] Answer over(const Call &call, Read read, Make make);
    [[nodiscard]] Answer checks(const Call &call);
    [[nodiscard]] Answer readChecks(const Call &call);
    [[nodiscard]] Answer check(const Call &call);
    [[nodiscard]] Answer series(const Call &call);
    [[nodiscard]] Answer uptime(const Call &call);
    [[nodiscard]] Answer distribution(const Call &call);
    [[nodiscard]] Answer endpoint(const Call &call);
    [[nodiscard]] Answer interruptions(const Call &call);

    const ApiServices m_services;
    Readers &m_readers;
    CheckCache m_cache;
};

} // namespace monitron::api
