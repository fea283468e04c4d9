// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorlistmodel.h"
#include "app/widgets/theme.h"

#include <QObject>

namespace monitron {

class TrayIcon;

/// Keeps the tray's icon, tool tip and menu in step with the monitors.
class TrayController : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    TrayController(TrayIcon &tray, const MonitorListModel &monitors, const Theme &theme,
                   QObject *parent = nullptr);

Q_SIGNALS:
    void openWanted();
    void monitorWanted(const monitron::MonitorId &id);
    void runFailingWanted();
    void quitWanted();

private:
    void refresh();
    void fillMenu();

    TrayIcon &m_tray;
    const MonitorListModel &m_monitors;
    const Theme &m_theme;
    std::optional<std::pair<ShownState, int>> m_shown;
};

} // namespace monitron
