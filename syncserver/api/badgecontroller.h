// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/monitorcatalog.h"
#include "syncserver/api/route.h"

namespace monitron::api {

/// Pictures of a monitor's state, open to whoever knows its id, as a README shows them to everybody.
class BadgeController
{
public:
    /// Both outlive it.
    BadgeController(Readers &readers, MonitorCatalog &catalog) : m_readers(readers), m_catalog(catalog) {}

    [[nodiscard]] Routes routes();

private:
    [[nodiscard]] Answer status(const Call &call);
    [[nodiscard]] Answer uptime(const Call &call);
    [[nodiscard]] Answer latency(const Call &call);

    Readers &m_readers;
    MonitorCatalog &m_catalog;
};

} // namespace monitron::api
