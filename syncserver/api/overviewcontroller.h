// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/monitorcatalog.h"
#include "syncserver/api/route.h"

namespace monitron::api {

/// The figures of the administration page.
class OverviewController
{
public:
    /// Both outlive it.
    OverviewController(Readers &readers, MonitorCatalog &catalog) : m_readers(readers), m_catalog(catalog) {}

    [[nodiscard]] Routes routes();

private:
    [[nodiscard]] Answer overview(const Call &call);
    [[nodiscard]] Result<QJsonObject> activity(Timestamp now, const MonitorCatalog::Listing &listing);

    Readers &m_readers;
    MonitorCatalog &m_catalog;
};

} // namespace monitron::api
