// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windows/page.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace monitron {

class FileActions;
class MonitorActions;
class QuickAccess;

/// Fills the window's menu bar. What isn't an action of somebody else's is a signal here.
class MainMenu : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; `workspaces` becomes a menu of its own.
    MainMenu(QMainWindow &window, const MonitorActions &monitors, const FileActions &files,
             const QuickAccess &quick, QMenu *workspaces);

    /// Whether failing monitors can be run from here.
    void setRunsChecks(bool runs);

Q_SIGNALS:
    void pageWanted(monitron::Page page);
    void filterWanted();
    void runFailingWanted();
    void quitWanted();

private:
    void fillFile(const MonitorActions &monitors, const FileActions &files);
    void fillEdit(const MonitorActions &monitors, const QuickAccess &quick);
    void fillMonitor(const MonitorActions &monitors);
    void fillView();
    void fillHelp(const QuickAccess &quick);
    void about();

    QMainWindow &m_window;
    QAction *m_runFailing = nullptr;
};

} // namespace monitron
