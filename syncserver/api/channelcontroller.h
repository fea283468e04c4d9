// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/channel.h"
#include "syncserver/api/auditlog.h"
#include "syncserver/api/readers.h"
#include "syncserver/api/route.h"
#include "syncserver/api/services.h"

#include <QObject>

namespace monitron::api {

/// Who is told: channels, and their test. Tests are sent from the thread that made it, which needs an event
/// loop.
class ChannelController
{
public:
    /// All outlive it.
    ChannelController(const ApiServices &services, Readers &readers, AuditLog &audit)
        : m_services(services), m_readers(readers), m_audit(audit)
    {
    }

    [[nodiscard]] Routes routes();

private:
    [[nodiscard]] Answer list(const Call &call);
    [[nodiscard]] Result<Channel> find(ChannelId id);
    [[nodiscard]] Answer read(const Call &call);
    [[nodiscard]] QFuture<Answer> save(const Call &call, const Channel &before, int status);
    [[nodiscard]] QFuture<Answer> create(const Call &call);
    [[nodiscard]] QFuture<Answer> edit(const Call &call);
    [[nodiscard]] QFuture<Answer> remove(const Call &call);
    [[nodiscard]] QFuture<Answer> test(const Call &call);
    void note(const Call &call, const char *action, const Channel &channel);

    const ApiServices m_services;
    Readers &m_readers;
    AuditLog &m_audit;
    QObject m_home; ///< its thread sends the tests
};

} // namespace monitron::api
