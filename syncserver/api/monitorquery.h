// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/monitorcatalog.h"
#include "syncserver/api/route.h"

namespace monitron::api {

/// Filters, order and page of a list of monitors, as the query says.
class MonitorQuery
{
public:
    [[nodiscard]] static std::vector<Parameter> parameters();
    explicit MonitorQuery(const Call &call);

    struct Page
    {
        std::vector<MonitorCatalog::EntryPtr> monitors;
        bool more = false;
    };
    [[nodiscard]] Page apply(const MonitorCatalog::Listing &listing) const;
    /// Of the page behind this one.
    [[nodiscard]] static QString cursorAfter(const Page &page);

private:
    [[nodiscard]] bool admits(const MonitorView &view) const;
    [[nodiscard]] bool precedes(const MonitorView &a, const MonitorView &b) const;

    QString m_status;
    QString m_tag;
    QString m_group;
    QString m_text;
    std::optional<bool> m_enabled;
    UserId m_owner;
    QString m_sort;
    bool m_descending = false;
    MonitorId m_after;
    int m_limit;
};

} // namespace monitron::api
