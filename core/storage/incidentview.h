// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/channel.h"
#include "core/model/incident.h"

#include <limits>
#include <vector>

namespace monitron {

/// An incident with whom it concerns, what was sent and what was noted.
struct IncidentView
{
    Incident incident;
    QString monitorName;
    std::vector<Delivery> deliveries; ///< each alert through each channel, or why not
    std::vector<Message> undelivered; ///< alerts decided when there was no channel at all
    std::vector<IncidentNote> notes;  ///< in the order in which they were written
};

/// Which incidents to read: newest first.
struct IncidentQuery
{
    MonitorId monitor; ///< null: of all monitors
    bool openOnly = false;
    /// Those opened before it; for the next page, `openedAt` of the last one.
    Timestamp before{std::numeric_limits<qint64>::max()};
    /// A page ends with the last of those that were opened in the same millisecond, so it may be a little
    /// longer; a shorter one is the last.
    int limit = 100;
};

} // namespace monitron
