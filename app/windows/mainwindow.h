// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorlistmodel.h"
#include "app/widgets/theme.h"
#include "app/windows/windowstate.h"
#include "app/workspace/workspace.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace monitron {

class Banner;
class DetailPane;
class EmptyState;
class MonitorActions;
class MonitorListPane;
class Sidebar;

/// The main window: wires the sidebar, the list, the page of a monitor, settings and the banners.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All outlive it.
    MainWindow(Workspace &workspace, MonitorListModel &monitors, Theme &theme, WindowState &state);

    void showMonitor(MonitorId id);
    void raiseToFront();
    void importFile(const QString &file);
    [[nodiscard]] MonitorActions &actions() const { return *m_actions; }
    void showNotice(const QString &sentence);
    /// Keeps geometry, splitter, range and selection for the next start.
    void saveState();

Q_SIGNALS:
    /// The window was asked to close; whoever gets this decides what that means.
    void closeWanted();
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void connectParts();
    void showRightPage();
    void showHealth(const WorkspaceHealth &health);
    void askImport();
    void askExport();
    void askBackup();
    void importAnswered(const Result<ImportSummary> &answer);

    Workspace &m_workspace;
    MonitorListModel &m_monitors;
    Theme &m_theme;
    WindowState &m_state;
    MonitorActions *m_actions;
    Sidebar *m_sidebar;
    Banner *m_network;
    Banner *m_storage;
    Banner *m_notice;
    QTimer m_noticeTimer;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    MonitorListPane *m_list;
    DetailPane *m_detail;
    EmptyState *m_empty;
    QWidget *m_settings;
    bool m_settingsShown = false;
};

} // namespace monitron
