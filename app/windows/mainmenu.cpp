// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/mainmenu.h"

#include "app/windows/fileactions.h"
#include "app/windows/monitoractions.h"
#include "app/windows/publishactions.h"
#include "app/windows/quickaccess.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>

namespace monitron {

MainMenu::MainMenu(QMainWindow &window, const MonitorActions &monitors, const FileActions &files,
                   const QuickAccess &quick, QMenu *workspaces)
    : QObject(&window), m_window(window)
{
    fillFile(monitors, files);
    fillEdit(monitors, quick);
    fillMonitor(monitors);
    fillView();
    m_window.menuBar()->addMenu(workspaces);
    fillHelp(quick);
}

void MainMenu::setRunsChecks(bool runs)
{
    m_runFailing->setVisible(runs);
    m_runFailing->setEnabled(runs);
}

void MainMenu::fillFile(const MonitorActions &monitors, const FileActions &files)
{
    QMenu *file = m_window.menuBar()->addMenu(tr("&File"));
    file->addAction(monitors.create());
    file->addSeparator();
    file->addActions({files.import(), files.exportMonitors(), files.backUp()});
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &MainMenu::quitWanted);
    quit->setObjectName(QStringLiteral("quit"));
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::fillEdit(const MonitorActions &monitors, const QuickAccess &quick)
{
    QMenu *edit = m_window.menuBar()->addMenu(tr("&Edit"));
    edit->addActions({monitors.undo(), monitors.remove(), monitors.recentlyDeleted()});
    edit->addSeparator();
    QAction *find = edit->addAction(tr("&Filter"), this, &MainMenu::filterWanted);
    find->setObjectName(QStringLiteral("find"));
    find->setShortcut(QKeySequence::Find);
    edit->addAction(quick.find());
    edit->addAction(monitors.manageTags());
}

void MainMenu::fillMonitor(const MonitorActions &monitors)
{
    QMenu *monitor = m_window.menuBar()->addMenu(tr("&Monitor"));
    monitor->addActions({monitors.runNow(), monitors.pause(), monitors.acknowledge()});
    m_runFailing = monitor->addAction(tr("Run all &failing now"), this, &MainMenu::runFailingWanted);
    m_runFailing->setObjectName(QStringLiteral("runFailing"));
    monitor->addSeparator();
    monitor->addActions({monitors.edit(), monitors.duplicate(), monitors.copyUrl(), monitors.openUrl()});
    monitor->addSeparator();
    const PublishActions &publishing = monitors.publishing();
    monitor->addActions({publishing.runFromHere(), publishing.publish(), publishing.copyHere()});
}

void MainMenu::fillView()
{
    QMenu *view = m_window.menuBar()->addMenu(tr("&View"));
    const std::tuple<Page, QString, const char *> pages[] = {
        {Page::Overview, tr("&Overview"), "showOverview"},
        {Page::Monitors, tr("&Monitors"), "showMonitors"},
        {Page::Incidents, tr("&Incidents"), "showIncidents"},
        {Page::Settings, tr("&Settings"), "showSettings"},
    };
    int number = 0;
    for (const auto &[page, text, name] : pages) {
        QAction *show = view->addAction(text, this, [this, to = page] { Q_EMIT pageWanted(to); });
        show->setObjectName(QLatin1String(name));
        show->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++)));
    }
}

void MainMenu::fillHelp(const QuickAccess &quick)
{
    QMenu *help = m_window.menuBar()->addMenu(tr("&Help"));
    help->addAction(quick.shortcuts());
    QAction *about = help->addAction(tr("&About Monitron"), this, &MainMenu::about);
    about->setObjectName(QStringLiteral("about"));
    about->setMenuRole(QAction::AboutRole);
}

void MainMenu::about()
{
    QMessageBox::about(&m_window, tr("About Monitron"),
                       tr("Monitron %1\nWatches APIs and sites, keeps their history and tells you first.\n"
                          "Free software under the GNU GPL, version 3 or later.")
                           .arg(QStringLiteral(MONITRON_VERSION)));
}

} // namespace monitron
