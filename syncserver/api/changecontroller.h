// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/changehub.h"
#include "syncserver/api/route.h"
#include "syncserver/api/services.h"

namespace monitron::api {

/// The change feed, page by page or as it comes.
class ChangeController
{
public:
    /// All outlive it.
    ChangeController(const ApiServices &services, Readers &readers, ChangeHub &hub)
        : m_services(services), m_readers(readers), m_hub(hub)
    {
    }

    [[nodiscard]] Routes routes();

private:
    [[nodiscard]] Answer list(const Call &call);
    [[nodiscard]] tl::expected<Opened, Problem> open(const Call &call);
    /// Where a stream begins: behind the last event that the client has, or now.
    [[nodiscard]] Result<qint64> beginOf(const Call &call);

    /// Whether who opened the stream would still be let in.
    [[nodiscard]] bool isEntitled(const QByteArray &credential, const std::optional<SessionId> &session);

    const ApiServices m_services;
    Readers &m_readers;
    ChangeHub &m_hub;
};

} // namespace monitron::api
