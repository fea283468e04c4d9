// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/groupmoves.h"

#include "app/models/grouppath.h"

namespace monitron {

namespace {

void add(MonitorEdit &edit, const Monitor &monitor, const QString &group)
{
    if (monitor.group == group)
        return;
    edit.before.push_back(monitor);
    edit.after.push_back(monitor);
    edit.after.back().group = group;
}

} // namespace

MonitorEdit moveToGroup(const std::vector<Monitor> &monitors, const QString &group)
{
    MonitorEdit edit;
    const QString target = grouppath::normalized(group);
    for (const Monitor &monitor : monitors)
        add(edit, monitor, target);
    return edit;
}

MonitorEdit moveGroup(const std::vector<MonitorRow> &rows, const QString &from, const QString &to)
{
    MonitorEdit edit;
    const QString target = grouppath::normalized(to);
    for (const MonitorRow &row : rows) {
        const QString group = grouppath::normalized(row.monitor.group);
        if (!from.isEmpty() && grouppath::isWithin(group, from))
            add(edit, row.monitor, grouppath::moved(group, from, target));
    }
    return edit;
}

} // namespace monitron
