// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/traycontroller.h"

#include "app/models/format.h"
#include "app/models/openworkspace.h"
#include "app/models/workspacelist.h"
#include "app/platform/trayicon.h"
#include "app/widgets/stateicon.h"

namespace monitron {

TrayController::TrayController(TrayIcon &tray, const WorkspaceList &workspaces, const Theme &theme,
                               QObject *parent)
    : QObject(parent), m_tray(tray), m_list(workspaces), m_theme(theme),
      m_menu(tray.menu(), workspaces, theme)
{
    connect(&m_list, &WorkspaceList::summaryChanged, this, &TrayController::refresh);
    connect(&m_list, &WorkspaceList::membersChanged, this, &TrayController::takeMembers);
    connect(&m_theme, &Theme::changed, this, [this] {
        m_shown.reset();
        refresh();
    });
    connect(&m_tray, &TrayIcon::activated, this, &TrayController::openWanted);
    takeMembers();
}

void TrayController::takeMembers()
{
    for (const OpenWorkspace *opened : m_list.opened())
        connect(&opened->settings, &SettingsModel::changed, this, &TrayController::refresh,
                Qt::UniqueConnection);
    refresh();
}

TrayController::Shown TrayController::current() const
{
    const MonitorSummary sum = m_list.summary();
    Shown now;
    now.worst = worstState(sum);
    now.count = now.worst == ShownState::Down ? sum.down : now.worst == ShownState::Failing ? sum.failing : 0;
    now.toolTip = tr("Monitron: %n monitor(s)", nullptr, sum.total);
    if (now.count > 0)
        now.toolTip = tr("Monitron: %1 of %2 %3", "2 of 14 down")
                          .arg(now.count)
                          .arg(sum.total)
                          .arg(stateWord(now.worst).toLower());
    const std::vector<OpenWorkspace *> opened = m_list.opened();
    for (const OpenWorkspace *one : opened) {
        const auto until = one->settings.mutedUntil();
        if (!until)
            continue;
        const QString time = format::time(*until, one->workspace.clock().now());
        now.toolTip += QLatin1Char('\n') + (opened.size() == 1
                                                ? tr("Alerts are muted until %1").arg(time)
                                                : tr("Alerts of %1 are muted until %2", "a workspace, a time")
                                                      .arg(format::brief(one->workspace.name(), 40), time));
    }
    return now;
}

void TrayController::refresh()
{
    Shown now = current();
    if (m_shown == now)
        return;
    m_shown = std::move(now);
    m_tray.show(stateIcon(m_theme.palette(), m_shown->worst, m_shown->count), m_shown->toolTip);
}

} // namespace monitron
