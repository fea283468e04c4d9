// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/auditlog.h"
#include "syncserver/api/readers.h"
#include "syncserver/api/route.h"
#include "syncserver/api/services.h"

namespace monitron::api {

/// Incidents: list, read, acknowledge, note.
class IncidentController
{
public:
    /// All outlive it.
    IncidentController(const ApiServices &services, Readers &readers, AuditLog &audit)
        : m_services(services), m_readers(readers), m_audit(audit)
    {
    }

    [[nodiscard]] Routes routes();

private:
    [[nodiscard]] Answer list(const Call &call);
    [[nodiscard]] Answer read(IncidentId id);
    [[nodiscard]] QFuture<Answer> acknowledge(const Call &call);
    [[nodiscard]] QFuture<Answer> addNote(const Call &call);
    void note(const Call &call, const char *action);

    const ApiServices m_services;
    Readers &m_readers;
    AuditLog &m_audit;
};

} // namespace monitron::api
