// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application/traymenu.h"

#include <optional>

namespace monitron {

class TrayIcon;

/// Keeps the tray's icon, tool tip and menu in step with the monitors of all workspaces.
class TrayController : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    TrayController(TrayIcon &tray, const WorkspaceList &workspaces, const Theme &theme,
                   QObject *parent = nullptr);

    [[nodiscard]] const TrayMenu &menu() const { return m_menu; }

Q_SIGNALS:
    /// The icon was clicked.
    void openWanted();

private:
    struct Shown
    {
        ShownState worst = ShownState::Pending;
        int count = 0;
        QString toolTip;
        bool operator==(const Shown &) const = default;
    };
    void takeMembers();
    void refresh();
    [[nodiscard]] Shown current() const;

    TrayIcon &m_tray;
    const WorkspaceList &m_list;
    const Theme &m_theme;
    TrayMenu m_menu;
    std::optional<Shown> m_shown;
};

} // namespace monitron
