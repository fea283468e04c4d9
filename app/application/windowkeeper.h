// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windows/page.h"
#include "core/base/error.h"
#include "core/base/ids.h"

#include <QObject>

#include <memory>

namespace monitron {

class AppSettings;
class DesktopNotifier;
class MainWindow;
class Theme;
class TrayController;
class TrayIcon;
class WindowState;
class WorkspaceList;

/// The main window and the tray's icon: which workspace the window shows, how it changes to another, and what
/// closing it means.
class WindowKeeper : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts
    {
        WorkspaceList &workspaces;
        Theme &theme;
        WindowState &state;
        AppSettings &settings;
        TrayIcon &tray;
        DesktopNotifier &notifier;
    };
    explicit WindowKeeper(const Parts &parts, QObject *parent = nullptr);
    ~WindowKeeper() override;

    /// The workspace that was shown last; empty: this computer's.
    [[nodiscard]] static QString lastShown(const WindowState &state);

    /// The workspace that is shown; empty: this computer's.
    [[nodiscard]] QString shown() const;
    /// Null while there is none.
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    /// The window of the workspace that is to be shown, not yet visible; and the tray's menu.
    void build();
    void close();
    /// Once more, in another language.
    void rebuild();

    void open();
    /// Another workspace in the same place on the screen; not while a dialog waits for an answer, which is
    /// brought to the front instead.
    void showWorkspace(const QString &key);
    void openMonitor(const QString &workspace, const MonitorId &id);
    void openIncidents(const QString &workspace);
    /// Lets the workspace go at once, where it is shown, for this computer's own.
    void leave(const QString &workspace);

Q_SIGNALS:
    /// A new one, whose actions somebody must answer.
    void built(monitron::MainWindow *window);
    void quitWanted();
    /// A workspace was chosen that isn't open.
    void closedWorkspaceWanted(const QString &key, const monitron::Error &problem);

private:
    [[nodiscard]] std::unique_ptr<MainWindow> make();
    void connectWindow(MainWindow *window);
    void connectTray();
    void put(std::unique_ptr<MainWindow> window);
    void closeToTray();

    Parts m_parts;
    std::unique_ptr<TrayController> m_tray;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace monitron
