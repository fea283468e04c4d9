// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/mainwindow.h"

#include "app/widgets/banner.h"
#include "app/widgets/emptystate.h"
#include "app/windows/detailpane.h"
#include "app/windows/monitoractions.h"
#include "app/windows/monitorlistpane.h"
#include "app/windows/settingspage.h"
#include "app/windows/sidebar.h"
#include "app/workspace/whendone.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace monitron {

namespace {
const QString rangeKey = QStringLiteral("chart/range");
const QString currentKey = QStringLiteral("list/current");
const QString themeKey = QStringLiteral("look/theme");
constexpr std::chrono::seconds noticeTime{10};
} // namespace

MainWindow::MainWindow(Workspace &workspace, MonitorListModel &monitors, Theme &theme, WindowState &state)
    : m_workspace(workspace), m_monitors(monitors), m_theme(theme), m_state(state),
      m_actions(new MonitorActions(workspace, monitors, this)),
      m_sidebar(new Sidebar(workspace, monitors, theme, this)), m_network(new Banner(theme, this)),
      m_storage(new Banner(theme, this)), m_notice(new Banner(theme, this)),
      m_pages(new QStackedWidget(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_list(new MonitorListPane(monitors, *m_actions, theme, this)),
      m_detail(new DetailPane(workspace, *m_actions, theme, this)), m_empty(new EmptyState(this)),
      m_settings(nullptr)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Monitron"));
    m_network->setObjectName(QStringLiteral("networkBanner"));
    m_storage->setObjectName(QStringLiteral("storageBanner"));
    m_notice->setObjectName(QStringLiteral("noticeBanner"));
    m_empty->setObjectName(QStringLiteral("emptyState"));
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_list->setMinimumWidth(240);
    m_detail->setMinimumWidth(420);
    auto *settings = new SettingsPage(workspace, theme, this);
    m_settings = settings;
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_settings);

    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (Banner *banner : {m_network, m_storage, m_notice})
        column->addWidget(banner);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    setCentralWidget(central);

    connect(settings, &SettingsPage::importWanted, this, &MainWindow::askImport);
    connect(settings, &SettingsPage::exportWanted, this, &MainWindow::askExport);
    connect(settings, &SettingsPage::failed, this, &MainWindow::showNotice);
    connect(settings, &SettingsPage::themeChosen, this, [this](Theme::Preference preference) {
        m_state.setValue(themeKey, static_cast<int>(preference));
        m_theme.setPreference(preference);
    });
    buildMenus();
    connectParts();
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(8, 40))); // room for the frame
    m_splitter->setSizes({460, 780});
    m_state.restore(*this, *m_splitter);
    m_detail->setRange(m_state.value(rangeKey, 0).toInt());
    showHealth(workspace.health());
    showRightPage();
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_actions->create());
    file->addSeparator();
    file->addAction(tr("&Import…"), this, &MainWindow::askImport)->setObjectName(QStringLiteral("import"));
    file->addAction(tr("E&xport…"), this, &MainWindow::askExport)->setObjectName(QStringLiteral("export"));
    file->addAction(tr("&Back up…"), this, &MainWindow::askBackup)->setObjectName(QStringLiteral("backUp"));
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &MainWindow::quitWanted);
    quit->setShortcut(QKeySequence::Quit);
    QMenu *monitor = menuBar()->addMenu(tr("&Monitor"));
    monitor->addActions({m_actions->runNow(), m_actions->pause(), m_actions->acknowledge()});
    monitor->addAction(tr("Run all &failing now"), m_actions, &MonitorActions::runFailing);
    monitor->addSeparator();
    monitor->addActions(
        {m_actions->edit(), m_actions->duplicate(), m_actions->copyUrl(), m_actions->openUrl()});
    monitor->addSeparator();
    monitor->addAction(m_actions->remove());
    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *find = view->addAction(tr("&Filter"), this, [this] {
        m_sidebar->setPage(0);
        m_settingsShown = false;
        showRightPage();
        m_list->focusFilter();
    });
    find->setShortcut(QKeySequence::Find);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Monitron"), this, [this] {
        QMessageBox::about(
            this, tr("About Monitron"),
            tr("Monitron %1\nWatches APIs and sites, keeps their history and tells you first.\n"
               "Free software under the GNU GPL, version 3 or later.")
                .arg(QStringLiteral(MONITRON_VERSION)));
    });
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](int page) {
        m_settingsShown = page == 1;
        showRightPage();
    });
    connect(&m_monitors, &MonitorListModel::loaded, this, [this] {
        const MonitorId last = MonitorId::fromString(m_state.value(currentKey).toString());
        if (m_monitors.rowOf(last) >= 0)
            m_list->select(last);
        else if (m_monitors.rowCount() > 0)
            m_list->select(m_monitors.row(0).monitor.id);
    });
    connect(&m_monitors, &MonitorListModel::summaryChanged, this, &MainWindow::showRightPage);
    connect(&m_monitors, &MonitorListModel::failed, this,
            [this](const Error &error) { showNotice(error.message); });
    connect(m_list, &MonitorListPane::currentChanged, m_detail, &DetailPane::setMonitor);
    connect(m_actions, &MonitorActions::failed, this, &MainWindow::showNotice);
    connect(m_actions, &MonitorActions::saved, this, &MainWindow::showMonitor);
    connect(m_actions, &MonitorActions::answered, this, [this](const QString &problem) {
        m_empty->setBusy(false);
        m_empty->setError(problem);
        if (problem.isEmpty())
            m_empty->clear();
    });
    connect(m_empty, &EmptyState::submitted, this, [this](const QString &url) {
        m_empty->setBusy(true);
        m_actions->watch(url);
    });
    connect(m_empty, &EmptyState::importWanted, this, &MainWindow::askImport);
    connect(&m_workspace, &Workspace::healthChanged, this, &MainWindow::showHealth);
    m_noticeTimer.setSingleShot(true);
    m_noticeTimer.setInterval(noticeTime);
    connect(&m_noticeTimer, &QTimer::timeout, m_notice, &Banner::clear);
}

void MainWindow::showRightPage()
{
    if (m_settingsShown)
        m_pages->setCurrentWidget(m_settings);
    else if (m_monitors.isLoaded() && m_monitors.rowCount() == 0)
        m_pages->setCurrentWidget(m_empty);
    else
        m_pages->setCurrentWidget(m_splitter);
    if (m_pages->currentWidget() == m_empty && !m_empty->isAncestorOf(focusWidget()))
        m_empty->setFocus();
}

void MainWindow::showHealth(const WorkspaceHealth &health)
{
    if (health.networkAvailable)
        m_network->clear();
    else
        m_network->show(
            ShownState::Unobserved,
            tr("%1 Nothing is called down meanwhile; checks resume by themselves.", "why there is no network")
                .arg(health.networkReason.isEmpty() ? tr("This computer has no network.")
                                                    : health.networkReason));
    if (health.storage)
        m_storage->show(ShownState::Failing,
                        tr("Results can't be saved: %1 (%n waiting)", nullptr, health.waitingWrites)
                            .arg(health.storage->message));
    else
        m_storage->clear();
}

void MainWindow::showNotice(const QString &sentence)
{
    m_notice->show(ShownState::Failing, sentence);
    m_noticeTimer.start();
}

void MainWindow::showMonitor(MonitorId id)
{
    m_settingsShown = false;
    m_sidebar->setPage(0);
    showRightPage();
    m_list->select(id);
    m_list->focusList();
}

void MainWindow::raiseToFront()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::askImport()
{
    auto *dialog =
        new QFileDialog(this, tr("Import monitors"), QString(), tr("Monitors (*.json *.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importFile);
    dialog->open();
}

void MainWindow::askExport()
{
    auto *dialog = new QFileDialog(this, tr("Export monitors"), QString(), tr("JSON (*.json);;CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("*.csv")) ? QStringLiteral("csv")
                                                                          : QStringLiteral("json"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        whenDone(m_workspace.exportMonitors(file), this, [this](const Result<ExportSummary> &answer) {
            if (!answer)
                showNotice(answer.error().message);
            else
                showNotice((QStringList(tr("%n monitor(s) exported.", nullptr, answer->exported)) +
                            answer->omissions)
                               .join(QLatin1Char(' ')));
        });
    });
    dialog->open();
}

void MainWindow::askBackup()
{
    auto *dialog = new QFileDialog(this, tr("Back up"), QString(), tr("Monitron backup (*.sqlite)"));
    dialog->setObjectName(QStringLiteral("backUpDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    // An existing file is refused with a sentence: a backup never takes the place of another.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        showNotice(tr("Backing up…"));
        whenDone(m_workspace.backUp(file), this, [this, file](const Result<void> &answer) {
            showNotice(answer ? tr("Backed up and verified: %1").arg(file) : answer.error().message);
        });
    });
    dialog->open();
}

void MainWindow::importFile(const QString &file)
{
    whenDone(m_workspace.importMonitors(file), this,
             [this](const Result<ImportSummary> &answer) { importAnswered(answer); });
}

void MainWindow::importAnswered(const Result<ImportSummary> &answer)
{
    const bool clean = answer && answer->problems.isEmpty();
    auto *box = new QMessageBox(clean ? QMessageBox::Information : QMessageBox::Warning, tr("Import"),
                                answer ? tr("%n monitor(s) imported.", nullptr, answer->imported)
                                       : tr("Nothing was imported."),
                                QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("importReport"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    constexpr int shown = 8;
    if (!answer)
        box->setInformativeText(answer.error().message);
    else if (!clean)
        box->setInformativeText(
            tr("%n line(s) could not be taken:", nullptr, static_cast<int>(answer->problems.size())) +
            QLatin1Char('\n') + answer->problems.mid(0, shown).join(QLatin1Char('\n')));
    if (answer && answer->problems.size() > shown)
        box->setDetailedText(answer->problems.join(QLatin1Char('\n')));
    box->open();
}

void MainWindow::saveState()
{
    m_state.save(*this, *m_splitter);
    m_state.setValue(rangeKey, m_detail->range());
    m_state.setValue(currentKey, m_list->current().isNull() ? QString() : m_list->current().toString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->ignore();
    Q_EMIT closeWanted();
}

} // namespace monitron
