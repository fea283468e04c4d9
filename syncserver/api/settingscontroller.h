// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/auditlog.h"
#include "syncserver/api/readers.h"
#include "syncserver/api/route.h"
#include "syncserver/api/services.h"

namespace monitron::api {

/// The team's settings: how long history is kept, what is muted, what a new monitor begins with.
class SettingsController
{
public:
    /// All outlive it.
    SettingsController(const ApiServices &services, Readers &readers, AuditLog &audit)
        : m_services(services), m_readers(readers), m_audit(audit)
    {
    }

    [[nodiscard]] Routes routes();

private:
    [[nodiscard]] Answer read(const Call &call);
    [[nodiscard]] QFuture<Answer> edit(const Call &call);

    const ApiServices m_services;
    Readers &m_readers;
    AuditLog &m_audit;
};

} // namespace monitron::api
