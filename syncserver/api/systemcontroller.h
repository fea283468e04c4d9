// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/monitorcatalog.h"
#include "syncserver/api/route.h"
#include "syncserver/api/services.h"

namespace monitron::api {

class Metrics;

/// The server about itself: health, readiness, metrics.
class SystemController
{
public:
    /// All outlive it.
    SystemController(const ApiServices &services, Readers &readers, Metrics &metrics, QByteArray metricsToken)
        : m_services(services), m_readers(readers), m_metrics(metrics),
          m_metricsToken(std::move(metricsToken))
    {
    }

    [[nodiscard]] Routes routes();
    /// Those of a server that only runs checks.
    [[nodiscard]] Routes workerRoutes();

private:
    [[nodiscard]] Answer ready(const Call &call);
    [[nodiscard]] Answer metrics(const Call &call);
    [[nodiscard]] Answer replicas(const Call &call);

    const ApiServices m_services;
    Readers &m_readers;
    Metrics &m_metrics;
    const QByteArray m_metricsToken; ///< empty: whoever reaches the server may read them
};

} // namespace monitron::api
