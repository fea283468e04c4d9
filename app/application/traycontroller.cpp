// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/traycontroller.h"

#include "app/models/format.h"
#include "app/platform/trayicon.h"
#include "app/widgets/stateicon.h"

namespace monitron {

namespace {
constexpr int mostInMenu = 12;
}

TrayController::TrayController(TrayIcon &tray, const MonitorListModel &monitors, const Theme &theme,
                               QObject *parent)
    : QObject(parent), m_tray(tray), m_monitors(monitors), m_theme(theme)
{
    connect(&m_monitors, &MonitorListModel::summaryChanged, this, &TrayController::refresh);
    connect(&theme, &Theme::changed, this, [this] {
        m_shown.reset();
        refresh();
    });
    connect(&m_tray, &TrayIcon::activated, this, &TrayController::openWanted);
    connect(&m_tray, &TrayIcon::messageClicked, this, [this](const QString &key) {
        const MonitorId id = MonitorId::fromString(key);
        if (id.isNull())
            Q_EMIT openWanted();
        else
            Q_EMIT monitorWanted(id);
    });
    connect(&m_tray.menu(), &QMenu::aboutToShow, this, &TrayController::fillMenu);
    fillMenu(); // StatusNotifierItem hosts read the menu before it is shown
    refresh();
}

void TrayController::refresh()
{
    const MonitorSummary sum = m_monitors.summary();
    const ShownState worst = worstState(sum);
    const int count = worst == ShownState::Down ? sum.down : worst == ShownState::Failing ? sum.failing : 0;
    const std::pair now(worst, count);
    if (m_shown == now)
        return;
    m_shown = now;
    QString tip = tr("Monitron: %n monitor(s)", nullptr, sum.total);
    if (count > 0)
        tip = tr("Monitron: %1 of %2 %3", "2 of 14 down")
                  .arg(count)
                  .arg(sum.total)
                  .arg(stateWord(worst).toLower());
    m_tray.show(stateIcon(m_theme.palette(), worst, count), tip);
    fillMenu();
}

void TrayController::fillMenu()
{
    QMenu &menu = m_tray.menu();
    menu.clear();
    menu.addAction(tr("Open Monitron"), this, &TrayController::openWanted);
    int failing = 0;
    for (int i = 0; i < m_monitors.rowCount() && failing < mostInMenu; ++i) {
        const MonitorRow &row = m_monitors.row(i);
        const ShownState shown = row.shown();
        if (shown != ShownState::Down && shown != ShownState::Failing)
            continue;
        if (failing++ == 0)
            menu.addSeparator();
        QString name = format::brief(row.monitor.name, 40);
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu.addAction(stateIcon(m_theme.palette(), shown, 0), name, this,
                       [this, id = row.monitor.id] { Q_EMIT monitorWanted(id); });
    }
    if (failing > 0)
        menu.addAction(tr("Run all failing now"), this, &TrayController::runFailingWanted);
    menu.addSeparator();
    menu.addAction(tr("Quit"), this, &TrayController::quitWanted);
}

} // namespace monitron
