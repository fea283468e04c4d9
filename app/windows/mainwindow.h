// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorlistmodel.h"
#include "app/widgets/theme.h"
#include "app/windows/page.h"
#include "app/windows/windowstate.h"
#include "app/workspace/workspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace monitron {

class AppSettings;
class BannerStack;
class FileActions;
class IncidentsPage;
class MainMenu;
class MonitorActions;
class MonitorsPage;
class QuickAccess;
class SettingsPage;
class Sidebar;
class WorkspaceActions;
class WorkspaceList;

/// The main window: wires the sidebar, the pages, the menu and the banners.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All outlive it. Null `app`: what is set up on this computer isn't shown; null `workspaces`: there is
    /// only this one.
    MainWindow(Workspace &workspace, MonitorListModel &monitors, Theme &theme, WindowState &state,
               AppSettings *app = nullptr, const WorkspaceList *workspaces = nullptr);

    void showPage(Page page);
    [[nodiscard]] Page page() const;
    void showMonitor(MonitorId id);
    void showIncident(IncidentId id);
    void raiseToFront();
    void importFile(const QString &file);
    [[nodiscard]] MonitorActions &actions() const { return *m_actions; }
    /// Answered by whoever knows the other workspaces.
    [[nodiscard]] WorkspaceActions &workspaceActions() const { return *m_workspaces; }
    void showNotice(const QString &sentence);
    /// Keeps geometry, splitters, range and selection for the next start.
    void saveState();

Q_SIGNALS:
    /// The window was asked to close; whoever gets this decides what that means.
    void closeWanted();
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void addPage(Page page, QWidget *widget);
    void connectOverview(MonitorListModel &monitors);
    void connectSettings();
    void connectPasswords(AppSettings *app);
    void connectQuickAccess();
    void connectDrops(const MonitorListModel &monitors);
    void connectActions();
    void connectMenu();
    void connectAbilities();
    void showHealth(const WorkspaceHealth &health);
    void showWaitingEdits();
    void restoreState();

    Workspace &m_workspace;
    Theme &m_theme;
    WindowState &m_state;
    MonitorActions *m_actions;
    FileActions *m_files;
    QuickAccess *m_quick;
    WorkspaceActions *m_workspaces;
    MainMenu *m_menu;
    Sidebar *m_sidebar;
    BannerStack *m_banners;
    QStackedWidget *m_pages;
    QHash<Page, QWidget *> m_pageOf;
    MonitorsPage *m_monitorsPage;
    IncidentsPage *m_incidentsPage;
    SettingsPage *m_settingsPage;
};

} // namespace monitron
