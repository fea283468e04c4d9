// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/auditlog.h"
#include "syncserver/api/readers.h"
#include "syncserver/api/route.h"
#include "syncserver/api/services.h"
#include "syncserver/auth/registration.h"

namespace monitron {
struct HistoryDocument;
}

namespace monitron::api {

/// What a desktop reads to keep a copy of the team's store in step (core/client/README.md): pages of what
/// there is, and history as it is stored. All is read from the store itself, so that what a page doesn't
/// have yet comes by the change feed.
class SyncController
{
public:
    /// `services`, `readers` and `audit` outlive it. `registration`: who may make an account.
    SyncController(const ApiServices &services, Readers &readers, AuditLog &audit,
                   auth::RegistrationMode registration)
        : m_services(services), m_readers(readers), m_audit(audit), m_registration(registration)
    {
    }

    [[nodiscard]] Routes routes();

private:
    [[nodiscard]] Routes historyRoutes();
    [[nodiscard]] Answer server(const Call &call);
    [[nodiscard]] Answer begin(const Call &call);
    [[nodiscard]] Answer monitors(const Call &call);
    [[nodiscard]] Answer incidents(const Call &call);
    [[nodiscard]] Answer results(const Call &call);
    [[nodiscard]] Answer rollups(const Call &call);
    [[nodiscard]] Answer interruptions(const Call &call);

    [[nodiscard]] QFuture<Answer> addHistory(const Call &call);
    void noteAddition(const Call &call, const HistoryDocument &document, int results);

    const ApiServices &m_services;
    Readers &m_readers;
    AuditLog &m_audit;
    const auth::RegistrationMode m_registration;
};

} // namespace monitron::api
