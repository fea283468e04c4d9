// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/mainwindow.h"

#include "app/dialogs/waitingeditsdialog.h"
#include "app/models/appsettings.h"
#include "app/windows/bannerstack.h"
#include "app/windows/droptarget.h"
#include "app/windows/fileactions.h"
#include "app/windows/incidentspage.h"
#include "app/windows/mainmenu.h"
#include "app/windows/monitoractions.h"
#include "app/windows/monitorlistpane.h"
#include "app/windows/monitorspage.h"
#include "app/windows/overviewpage.h"
#include "app/windows/quickaccess.h"
#include "app/windows/settingspage.h"
#include "app/windows/sidebar.h"
#include "app/windows/workspaceactions.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace monitron {

namespace {
const QString geometryKey = QStringLiteral("window/geometry");
const QString incidentsKey = QStringLiteral("window/incidents");
const QString recentKey = QStringLiteral("palette/recent");
const QString pageKey = QStringLiteral("window/page");
const QString themeKey = QStringLiteral("look/theme");
} // namespace

MainWindow::MainWindow(Workspace &workspace, MonitorListModel &monitors, Theme &theme, WindowState &state,
                       AppSettings *app, const WorkspaceList *workspaces)
    : m_workspace(workspace), m_theme(theme), m_state(state),
      m_actions(new MonitorActions(workspace, monitors, theme, this, workspaces)),
      m_files(new FileActions(workspace, this)), m_quick(new QuickAccess(workspace, monitors, theme, *this)),
      m_workspaces(new WorkspaceActions(workspace, workspaces, theme, this)),
      m_menu(new MainMenu(*this, *m_actions, *m_files, *m_quick, m_workspaces->menu())),
      m_sidebar(new Sidebar(workspace, monitors, theme, m_workspaces->menu(), this)),
      m_banners(new BannerStack(theme, this)), m_pages(new QStackedWidget(this)),
      m_monitorsPage(new MonitorsPage(workspace, monitors, *m_actions, theme, this)),
      m_incidentsPage(new IncidentsPage(workspace, theme, this)),
      m_settingsPage(new SettingsPage(workspace, theme, app, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Monitron"));
    connectOverview(monitors);
    addPage(Page::Monitors, m_monitorsPage);
    addPage(Page::Incidents, m_incidentsPage);
    addPage(Page::Settings, m_settingsPage);
    layOut();
    connectMenu();
    connectActions();
    connectSettings();
    connectPasswords(app);
    connectQuickAccess();
    connectDrops(monitors);
    connectAbilities();
    connect(&monitors, &MonitorListModel::failed, this,
            [this](const Error &error) { showNotice(error.message); });
    restoreState();
    showHealth(workspace.health());
}

void MainWindow::layOut()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    setCentralWidget(central);
}

void MainWindow::addPage(Page page, QWidget *widget)
{
    m_pages->addWidget(widget);
    m_pageOf.insert(page, widget);
}

void MainWindow::connectOverview(MonitorListModel &monitors)
{
    auto *overview = new OverviewPage(m_workspace, monitors, m_theme, this);
    addPage(Page::Overview, overview);
    connect(overview, &OverviewPage::monitorWanted, this, &MainWindow::showMonitor);
    connect(overview, &OverviewPage::incidentWanted, this, &MainWindow::showIncident);
    connect(overview, &OverviewPage::incidentsWanted, this, [this] { showPage(Page::Incidents); });
    connect(overview, &OverviewPage::stateWanted, this, [this](ShownState state) {
        showPage(Page::Monitors);
        m_monitorsPage->list().filterByState(state);
    });
}

void MainWindow::connectSettings()
{
    connect(m_settingsPage, &SettingsPage::importWanted, m_files->import(), &QAction::trigger);
    connect(m_settingsPage, &SettingsPage::exportWanted, m_files->exportMonitors(), &QAction::trigger);
    connect(m_settingsPage, &SettingsPage::trashWanted, m_actions->recentlyDeleted(), &QAction::trigger);
    connect(m_settingsPage, &SettingsPage::failed, this, &MainWindow::showNotice);
    connect(m_settingsPage, &SettingsPage::themeChosen, this, [this](Theme::Preference preference) {
        m_state.setValue(themeKey, static_cast<int>(preference));
        m_theme.setPreference(preference);
    });
}

void MainWindow::connectPasswords(AppSettings *app)
{
    if (!app)
        return;
    const auto show = [this, app] {
        m_banners->showLocked(app->passwords() == AppSettings::Passwords::Locked);
    };
    connect(app, &AppSettings::changed, this, show);
    connect(m_banners, &BannerStack::unlockWanted, app, &AppSettings::askForPassphrase);
    show();
}

void MainWindow::connectQuickAccess()
{
    const auto takeSections = [this] {
        std::vector<QuickAccess::Section> sections;
        for (const SettingsPage::Section &section : m_settingsPage->sections())
            sections.push_back({section.id, section.title, {}});
        m_quick->setSections(sections);
    };
    connect(m_settingsPage, &SettingsPage::sectionsChanged, m_quick, takeSections);
    takeSections();
    connect(m_quick, &QuickAccess::monitorWanted, this,
            [this](const QString &id) { showMonitor(MonitorId::fromString(id)); });
    connect(m_quick, &QuickAccess::incidentWanted, this,
            [this](const QString &id) { showIncident(IncidentId::fromString(id)); });
    connect(m_quick, &QuickAccess::settingWanted, this, [this](const QString &section) {
        showPage(Page::Settings);
        m_settingsPage->showSection(section);
    });
    connect(m_quick, &QuickAccess::watchWanted, m_actions, &MonitorActions::createFrom);
}

void MainWindow::connectDrops(const MonitorListModel &monitors)
{
    auto *drops = new DropTarget(this);
    const auto takeAbilities = [this, drops] { drops->setTakes(m_actions->abilities().edits); };
    connect(m_actions, &MonitorActions::abilitiesChanged, drops, takeAbilities);
    takeAbilities();
    connect(drops, &DropTarget::fileDropped, this, &MainWindow::importFile);
    connect(drops, &DropTarget::addressDropped, m_actions, [this, &monitors](const QString &text) {
        // The first one needs no form: it is watched at once.
        if (monitors.isLoaded() && monitors.rowCount() == 0)
            m_actions->watch(text);
        else
            m_actions->createFrom(text);
    });
    connect(drops, &DropTarget::listDropped, m_files, &FileActions::importText);
}

void MainWindow::connectActions()
{
    connect(m_actions, &MonitorActions::failed, this, &MainWindow::showNotice);
    connect(m_actions, &MonitorActions::undoable, this,
            [this](const QString &sentence) { m_banners->showDone(sentence, m_actions->undo()); });
    connect(m_actions, &MonitorActions::undone, m_banners,
            [this](const QString &sentence) { m_banners->showDone(sentence); });
    connect(m_actions, &MonitorActions::saved, this, &MainWindow::showMonitor);
    connect(m_actions, &MonitorActions::selectionChanged, m_files, &FileActions::setSelection);
    m_files->setFound([this] { return m_monitorsPage->list().found(); });
    connect(m_files, &FileActions::imported, m_actions, &MonitorActions::takeImported);
    connect(&m_workspace, &Workspace::healthChanged, this, &MainWindow::showHealth);
}

void MainWindow::connectAbilities()
{
    m_banners->setActions(
        {m_workspaces->tryNow(), m_workspaces->signIn(), m_workspaces->waiting(), m_workspaces->resolve()});
    for (QAction *action : {m_workspaces->waiting(), m_workspaces->resolve()})
        connect(action, &QAction::triggered, this, &MainWindow::showWaitingEdits);
    const auto take = [this] { m_menu->setRunsChecks(m_workspace.abilities().runsChecks); };
    connect(&m_workspace, &Workspace::abilitiesChanged, m_menu, take);
    take();
}

/// The first that contradicts is chosen, where one does.
void MainWindow::showWaitingEdits()
{
    if (auto *there = findChild<WaitingEditsDialog *>())
        return there->raise();
    auto *dialog = new WaitingEditsDialog(m_workspace, m_theme, this);
    dialog->selectStuck();
    dialog->open();
}

void MainWindow::showHealth(const WorkspaceHealth &health)
{
    m_banners->showHealth(health, m_workspace.clock().now());
}

void MainWindow::connectMenu()
{
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_menu, &MainMenu::pageWanted, this, &MainWindow::showPage);
    connect(m_menu, &MainMenu::filterWanted, this, [this] {
        showPage(Page::Monitors);
        m_monitorsPage->list().focusFilter();
    });
    connect(m_menu, &MainMenu::runFailingWanted, m_actions, &MonitorActions::runFailing);
    connect(m_menu, &MainMenu::quitWanted, this, &MainWindow::quitWanted);
    connect(m_monitorsPage, &MonitorsPage::listWanted, m_files, &FileActions::importText);
    connect(m_monitorsPage, &MonitorsPage::importWanted, m_files->import(), &QAction::trigger);
    connect(m_monitorsPage, &MonitorsPage::teamWanted, m_workspaces->addTeam(), &QAction::trigger);
    connect(m_monitorsPage, &MonitorsPage::incidentWanted, this, &MainWindow::showIncident);
    connect(m_incidentsPage, &IncidentsPage::monitorWanted, this, &MainWindow::showMonitor);
    connect(m_incidentsPage, &IncidentsPage::settingsWanted, this, [this] { showPage(Page::Settings); });
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentWidget(m_pageOf.value(page, m_monitorsPage));
    m_sidebar->setPage(page);
}

Page MainWindow::page() const
{
    return m_pageOf.key(m_pages->currentWidget(), Page::Monitors);
}

void MainWindow::showMonitor(MonitorId id)
{
    showPage(Page::Monitors);
    m_monitorsPage->showMonitor(id);
}

void MainWindow::showIncident(IncidentId id)
{
    showPage(Page::Incidents);
    m_incidentsPage->show(id);
}

void MainWindow::showNotice(const QString &sentence)
{
    m_banners->showNotice(sentence);
}

void MainWindow::importFile(const QString &file)
{
    m_files->importFile(file);
}

void MainWindow::raiseToFront()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::restoreState()
{
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(8, 40))); // room for the frame
    restoreGeometry(m_state.value(geometryKey).toByteArray());
    m_monitorsPage->restoreState(m_state);
    m_incidentsPage->restoreLayoutState(m_state.value(incidentsKey).toByteArray());
    m_quick->setRecent(m_state.ownValue(recentKey).toStringList());
    const auto page = static_cast<Page>(m_state.value(pageKey, static_cast<int>(Page::Monitors)).toInt());
    showPage(m_pageOf.contains(page) ? page : Page::Monitors);
}

void MainWindow::saveState()
{
    m_state.setValue(geometryKey, saveGeometry());
    m_state.setValue(pageKey, static_cast<int>(page()));
    m_monitorsPage->saveState(m_state);
    m_state.setValue(incidentsKey, m_incidentsPage->layoutState());
    m_state.setOwnValue(recentKey, m_quick->recent());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->ignore();
    Q_EMIT closeWanted();
}

} // namespace monitron
