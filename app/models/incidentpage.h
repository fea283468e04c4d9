// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reader.h"

namespace monitron {

/// One incident in a list.
struct IncidentRow
{
    Incident incident;
    QString monitorName;

    /// Whether name or cause contain every word of `filter`, which is folded already.
    [[nodiscard]] bool matches(const QStringList &filter) const;
};

/// In the order of a list: open ones first, then the newest.
[[nodiscard]] bool comesBefore(const Incident &a, const Incident &b);

/// How far a list of incidents has been read: first all the open ones, then the closed ones.
struct IncidentCursor
{
    bool openDone = false;
    Timestamp before = IncidentQuery().before;
};

struct IncidentPage
{
    std::vector<IncidentRow> rows;
    IncidentCursor next;
    bool atEnd = false;
};

struct IncidentPageQuery
{
    MonitorId monitor; ///< null: of all
    bool openOnly = false;
    QStringList filter;
    IncidentCursor from;
    int limit = 100;
};

/// For the reader thread. A page may come short, or empty, without being the last: a filter that fits few
/// incidents is looked for in slices of time, so that other queries get their turn.
[[nodiscard]] Result<IncidentPage> readPage(const Reader &reader, const IncidentPageQuery &query);

} // namespace monitron
