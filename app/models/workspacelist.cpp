// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/workspacelist.h"

#include "app/models/openworkspace.h"

#include <algorithm>

namespace monitron {

void WorkspaceList::put(Member member)
{
    const auto at = std::find_if(m_members.begin(), m_members.end(),
                                 [&](const Member &other) { return other.key == member.key; });
    if (at != m_members.end())
        *at = std::move(member);
    else
        m_members.push_back(std::move(member));
    Q_EMIT membersChanged();
    Q_EMIT summaryChanged();
}

void WorkspaceList::add(OpenWorkspace &opened)
{
    connect(&opened.monitors, &MonitorListModel::summaryChanged, this, &WorkspaceList::summaryChanged);
    put({opened.key, {}, &opened, std::nullopt});
}

void WorkspaceList::addClosed(const QString &key, const QString &name, const Error &problem)
{
    put({key, name, nullptr, problem});
}

void WorkspaceList::remove(const QString &key)
{
    if (OpenWorkspace *opened = find(key))
        disconnect(&opened->monitors, nullptr, this, nullptr);
    if (std::erase_if(m_members, [&](const Member &member) { return member.key == key; }) == 0)
        return;
    Q_EMIT membersChanged();
    Q_EMIT summaryChanged();
}

void WorkspaceList::clear()
{
    for (const OpenWorkspace *opened : this->opened())
        disconnect(&opened->monitors, nullptr, this, nullptr);
    m_members.clear();
}

std::vector<WorkspaceEntry> WorkspaceList::entries() const
{
    std::vector<WorkspaceEntry> entries;
    for (const Member &member : m_members) {
        if (const OpenWorkspace *opened = member.opened)
            entries.push_back({member.key, opened->workspace.name(), opened->monitors.summary(),
                               opened->workspace.health(), std::nullopt});
        else
            entries.push_back({member.key, member.name, {}, {}, member.problem});
    }
    return entries;
}

std::vector<OpenWorkspace *> WorkspaceList::opened() const
{
    std::vector<OpenWorkspace *> all;
    for (const Member &member : m_members) {
        if (member.opened)
            all.push_back(member.opened);
    }
    return all;
}

OpenWorkspace *WorkspaceList::find(const QString &key) const
{
    for (const Member &member : m_members) {
        if (member.key == key)
            return member.opened;
    }
    return nullptr;
}

MonitorSummary WorkspaceList::summary() const
{
    MonitorSummary sum;
    for (const Member &member : m_members) {
        if (member.opened)
            sum += member.opened->monitors.summary();
    }
    return sum;
}

void WorkspaceList::setShown(const QString &key)
{
    if (m_shown == key)
        return;
    m_shown = key;
    Q_EMIT shownChanged();
}

} // namespace monitron
