// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/traycontroller.h"

#include "app/models/format.h"
#include "app/models/settingsmodel.h"
#include "app/platform/trayicon.h"
#include "app/widgets/stateicon.h"
#include "app/workspace/workspace.h"

namespace monitron {

TrayController::TrayController(TrayIcon &tray, const TrayMenu::Parts &parts, QObject *parent)
    : QObject(parent), m_tray(tray), m_parts(parts), m_menu(tray.menu(), parts)
{
    connect(&m_parts.monitors, &MonitorListModel::summaryChanged, this, &TrayController::refresh);
    connect(&m_parts.settings, &SettingsModel::changed, this, &TrayController::refresh);
    connect(&m_parts.theme, &Theme::changed, this, [this] {
        m_shown.reset();
        refresh();
    });
    connect(&m_tray, &TrayIcon::activated, this, &TrayController::openWanted);
    refresh();
}

TrayController::Shown TrayController::current() const
{
    const MonitorSummary sum = m_parts.monitors.summary();
    Shown now;
    now.worst = worstState(sum);
    now.count = now.worst == ShownState::Down ? sum.down : now.worst == ShownState::Failing ? sum.failing : 0;
    now.toolTip = tr("Monitron: %n monitor(s)", nullptr, sum.total);
    if (now.count > 0)
        now.toolTip = tr("Monitron: %1 of %2 %3", "2 of 14 down")
                          .arg(now.count)
                          .arg(sum.total)
                          .arg(stateWord(now.worst).toLower());
    if (const auto until = m_parts.settings.mutedUntil())
        now.toolTip +=
            QLatin1Char('\n') +
            tr("Alerts are muted until %1").arg(format::time(*until, m_parts.workspace.clock().now()));
    return now;
}

void TrayController::refresh()
{
    Shown now = current();
    if (m_shown == now)
        return;
    m_shown = std::move(now);
    m_tray.show(stateIcon(m_parts.theme.palette(), m_shown->worst, m_shown->count), m_shown->toolTip);
}

} // namespace monitron
