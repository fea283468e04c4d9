// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/auditlog.h"
#include "syncserver/api/monitorcatalog.h"
#include "syncserver/api/route.h"
#include "syncserver/api/services.h"

namespace monitron::api {

/// What concerns many monitors at once: tags, groups, bulk operations, export and import.
class FleetController
{
public:
    /// All outlive it.
    FleetController(const ApiServices &services, MonitorCatalog &catalog, AuditLog &audit)
        : m_services(services), m_catalog(catalog), m_audit(audit)
    {
    }

    [[nodiscard]] Routes routes();

private:
    [[nodiscard]] Routes transferRoutes();
    [[nodiscard]] Answer tags(const Call &call);
    [[nodiscard]] Answer groups(const Call &call);
    [[nodiscard]] QFuture<Answer> bulk(const Call &call);
    [[nodiscard]] tl::expected<std::vector<Monitor>, Problem> editedAll(const Call &call,
                                                                        const QJsonObject &fields);
    [[nodiscard]] Answer exported(const Call &call);
    [[nodiscard]] QFuture<Answer> import(const Call &call);

    const ApiServices m_services;
    MonitorCatalog &m_catalog;
    AuditLog &m_audit;
};

} // namespace monitron::api
