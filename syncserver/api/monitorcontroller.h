// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/auditlog.h"
#include "syncserver/api/listcache.h"
#include "syncserver/api/monitorcatalog.h"
#include "syncserver/api/route.h"
#include "syncserver/api/services.h"

namespace monitron::api {

/// Monitors: list, make, read, edit, pause, run, remove and restore.
class MonitorController
{
public:
    /// All outlive it.
    MonitorController(const ApiServices &services, Readers &readers, MonitorCatalog &catalog, AuditLog &audit,
                      Policy policy)
        : m_services(services), m_readers(readers), m_catalog(catalog), m_audit(audit),
          m_policy(std::move(policy))
    {
    }

    [[nodiscard]] Routes routes();

private:
    [[nodiscard]] Routes lifeRoutes();
    [[nodiscard]] Answer list(const Call &call);
    [[nodiscard]] Answer read(const Call &call);
    [[nodiscard]] QFuture<Answer> create(const Call &call);
    [[nodiscard]] QFuture<Answer> edit(const Call &call);
    [[nodiscard]] QFuture<Answer> remove(const Call &call);
    [[nodiscard]] QFuture<Answer> run(const Call &call);
    [[nodiscard]] QFuture<Answer> setPaused(const Call &call, bool paused);
    [[nodiscard]] QFuture<Answer> restore(const Call &call, bool resumed);
    [[nodiscard]] Answer trash(const Call &call);
    [[nodiscard]] Answer revisions(const Call &call);
    [[nodiscard]] Answer answer(MonitorId id);
    [[nodiscard]] Answer answer(const Monitor &saved, int status = 200);
    /// The monitor, unless the request's If-Match or version asks for another version of it.
    [[nodiscard]] tl::expected<MonitorCatalog::EntryPtr, Problem> wanted(const Call &call);

    const ApiServices m_services;
    Readers &m_readers;
    MonitorCatalog &m_catalog;
    AuditLog &m_audit;
    const Policy m_policy; ///< of a new monitor
    ListCache m_lists;
};

} // namespace monitron::api
