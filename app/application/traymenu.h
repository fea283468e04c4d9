// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorlistmodel.h" // the metatype of MonitorId
#include "app/widgets/theme.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QMenu;

namespace monitron {

class TrayWorkspace;
class WorkspaceList;
struct OpenWorkspace;

/// The tray's menu: the failing monitors by name, and what can be done without opening the window; of several
/// workspaces one after the other. Filled anew whenever it would look different, since StatusNotifierItem
/// hosts read it before they show it.
class TrayMenu : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    TrayMenu(QMenu &menu, const WorkspaceList &workspaces, const Theme &theme, QObject *parent = nullptr);
    ~TrayMenu() override;

Q_SIGNALS:
    void openWanted();
    void workspaceWanted(const QString &key);
    void monitorWanted(const QString &workspace, const monitron::MonitorId &id);
    void quitWanted();
    /// Something that was asked for here could not be done.
    void failed(const QString &sentence);

private:
    void takeMembers();
    [[nodiscard]] std::unique_ptr<TrayWorkspace> make(OpenWorkspace &opened);
    void fill();
    void addFailing();
    void addActions();
    QAction *add(const char *name, const QString &text, const std::function<void()> &run);

    QMenu &m_menu;
    const WorkspaceList &m_list;
    const Theme &m_theme;
    std::vector<std::unique_ptr<TrayWorkspace>> m_parts;
    std::vector<QMenu *> m_submenus;
};

} // namespace monitron
