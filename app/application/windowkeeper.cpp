// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/windowkeeper.h"

#include "app/application/desktopnotifier.h"
#include "app/application/traycontroller.h"
#include "app/models/openworkspace.h"
#include "app/models/workspacelist.h"
#include "app/platform/trayicon.h"
#include "app/windows/mainwindow.h"
#include "app/windows/workspaceactions.h"

#include <QApplication>
#include <QMessageBox>

namespace monitron {

namespace {

const QString workspaceKey = QStringLiteral("window/workspace");
const QString traySaidKey = QStringLiteral("tray/said");
const QString noTraySaidKey = QStringLiteral("tray/absenceSaid");

} // namespace

WindowKeeper::WindowKeeper(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

WindowKeeper::~WindowKeeper() = default;

QString WindowKeeper::lastShown(const WindowState &state)
{
    return state.value(workspaceKey).toString();
}

QString WindowKeeper::shown() const
{
    return m_parts.workspaces.shown();
}

void WindowKeeper::build()
{
    m_tray = std::make_unique<TrayController>(m_parts.tray, m_parts.workspaces, m_parts.theme);
    connectTray();
    std::unique_ptr<MainWindow> window;
    m_parts.theme.styleAfter([&] { window = make(); });
    put(std::move(window));
}

/// Of the workspace that is shown, or of this computer's where that one isn't open.
std::unique_ptr<MainWindow> WindowKeeper::make()
{
    WorkspaceList &list = m_parts.workspaces;
    OpenWorkspace *opened = list.find(list.shown());
    if (!opened) {
        list.setShown({});
        opened = list.find({});
    }
    m_parts.state.setWorkspace(opened->key);
    return std::make_unique<MainWindow>(opened->workspace, opened->monitors, m_parts.theme, m_parts.state,
                                        &m_parts.settings, &list);
}

/// Its monitors are read anew, so that it goes back to what was selected.
void WindowKeeper::put(std::unique_ptr<MainWindow> window)
{
    m_window = std::move(window);
    connectWindow(m_window.get());
    Q_EMIT built(m_window.get());
    m_parts.workspaces.find(m_parts.workspaces.shown())->monitors.reload();
}

void WindowKeeper::close()
{
    m_window.reset();
    m_tray.reset();
}

void WindowKeeper::rebuild()
{
    if (!m_window)
        return;
    const bool visible = m_window->isVisible();
    const Page page = m_window->page();
    m_window->saveState();
    m_window.reset();
    build();
    m_window->showPage(page);
    if (visible)
        m_window->show();
}

void WindowKeeper::connectWindow(MainWindow *window)
{
    connect(window, &MainWindow::closeWanted, this, &WindowKeeper::closeToTray);
    connect(window, &MainWindow::quitWanted, this, &WindowKeeper::quitWanted);
    connect(&window->workspaceActions(), &WorkspaceActions::workspaceWanted, this,
            &WindowKeeper::showWorkspace);
    // The session ends, with or without asking us to quit before it does.
    connect(qApp, &QGuiApplication::commitDataRequest, window, &MainWindow::saveState, Qt::DirectConnection);
}

void WindowKeeper::connectTray()
{
    connect(m_tray.get(), &TrayController::openWanted, this, &WindowKeeper::open);
    const TrayMenu *menu = &m_tray->menu();
    connect(menu, &TrayMenu::openWanted, this, &WindowKeeper::open);
    connect(menu, &TrayMenu::workspaceWanted, this, [this](const QString &key) {
        open();
        showWorkspace(key);
    });
    connect(menu, &TrayMenu::monitorWanted, this, &WindowKeeper::openMonitor);
    connect(menu, &TrayMenu::quitWanted, this, &WindowKeeper::quitWanted);
    connect(menu, &TrayMenu::failed, &m_parts.notifier,
            [this](const QString &sentence) { m_parts.notifier.say(tr("Monitron"), sentence); });
}

void WindowKeeper::open()
{
    if (!m_window)
        return;
    m_window->raiseToFront();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        dialog->raise();
        dialog->activateWindow();
    }
}

/// The new window is there before the old one goes, which may be the one that asked. A dialog would go with
/// it, and what is typed or shown only there: it comes first.
void WindowKeeper::showWorkspace(const QString &key)
{
    WorkspaceList &list = m_parts.workspaces;
    if (!m_window || key == list.shown())
        return;
    if (QApplication::activeModalWidget())
        return open();
    if (!list.find(key)) {
        for (const WorkspaceEntry &entry : list.entries()) {
            if (entry.key == key && entry.problem)
                Q_EMIT closedWorkspaceWanted(key, *entry.problem);
        }
        return;
    }
    const Page page = m_window->page();
    const bool visible = m_window->isVisible();
    m_window->saveState();
    m_window->disconnect(this);
    disconnect(qApp, nullptr, m_window.get(), nullptr);
    MainWindow *before = m_window.release();
    list.setShown(key);
    m_parts.state.setValue(workspaceKey, key);
    put(make());
    m_window->showPage(page);
    if (visible) {
        if (before->isMinimized())
            m_window->showMinimized();
        else
            m_window->raiseToFront();
    }
    before->hide();
    before->deleteLater();
}

void WindowKeeper::leave(const QString &workspace)
{
    if (!m_window || m_parts.workspaces.shown() != workspace)
        return;
    const Page page = m_window->page();
    const bool visible = m_window->isVisible();
    m_window->saveState();
    m_window.reset();
    m_parts.workspaces.setShown({});
    m_parts.state.setValue(workspaceKey, QString());
    put(make());
    m_window->showPage(page);
    if (visible)
        m_window->show();
}

void WindowKeeper::openMonitor(const QString &workspace, const MonitorId &id)
{
    showWorkspace(workspace);
    open();
    if (m_window && m_parts.workspaces.shown() == workspace)
        m_window->showMonitor(id);
}

void WindowKeeper::openIncidents(const QString &workspace)
{
    showWorkspace(workspace);
    open();
    if (m_window && m_parts.workspaces.shown() == workspace)
        m_window->showPage(Page::Incidents);
}

void WindowKeeper::closeToTray()
{
    const bool tray = m_parts.tray.isAvailable();
    const QString key = tray ? traySaidKey : noTraySaidKey;
    const bool said = m_parts.state.value(key).toBool();
    m_parts.state.setValue(key, true);
    if (tray) {
        m_window->hide();
        if (!said)
            m_parts.notifier.say(tr("Monitron keeps watching"),
                                 tr("It is in the tray now. Quit it there, or with Ctrl+Q."));
        return;
    }
    if (said) {
        m_window->showMinimized();
        return;
    }
    auto *notice = new QMessageBox(QMessageBox::Information, tr("Monitron keeps watching"),
                                   tr("This desktop has no tray: closing the window minimises it."),
                                   QMessageBox::Ok, m_window.get());
    notice->setObjectName(QStringLiteral("noTrayNotice"));
    notice->setAttribute(Qt::WA_DeleteOnClose);
    notice->setInformativeText(tr("Ctrl+Q quits Monitron and ends its checks."));
    connect(notice, &QDialog::finished, m_window.get(), &QWidget::showMinimized);
    notice->open();
}

} // namespace monitron
