// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/application.h"

#include "app/application/desktopnotifier.h"
#include "app/application/traycontroller.h"
#include "app/models/monitorlistmodel.h"
#include "app/platform/keychainsecretstore.h"
#include "app/platform/singleinstance.h"
#include "app/platform/trayicon.h"
#include "app/widgets/icons.h"
#include "app/windows/mainwindow.h"
#include "app/windows/monitoractions.h"
#include "app/workspace/localworkspace.h"
#include "core/base/logging.h"
#include "core/engine/engine.h"
#include "core/storage/backup.h"
#include "core/storage/store.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace monitron {

namespace {

const QString themeKey = QStringLiteral("look/theme");
const QString traySaidKey = QStringLiteral("tray/said");

QString titleFor(const Error &error)
{
    switch (error.code) {
    case Error::Code::Locked:
        return Application::tr("Monitron is running already");
    case Error::Code::NewerVersion:
        return Application::tr("This data is from a newer Monitron");
    case Error::Code::Corrupt:
        return Application::tr("The database is damaged");
    case Error::Code::DiskFull:
        return Application::tr("The disk is full");
    case Error::Code::ReadOnly:
        return Application::tr("The data can't be written");
    default:
        return Application::tr("Monitron can't start");
    }
}

/// The hosts that are asked, when every target outside this computer is silent, whether it is us. They are
/// contacted by nobody whose monitors have never reached anything outside.
EngineOptions engineOptions()
{
    EngineOptions options;
    const QString hosts = qEnvironmentVariable("MONITRON_KNOWN_GOOD_HOSTS",
                                               QStringLiteral("1.1.1.1:443,8.8.8.8:443,9.9.9.9:443"));
    for (const QString &host : hosts.split(u',', Qt::SkipEmptyParts))
        options.knownGoodHosts.push_back(host.trimmed());
    return options;
}

} // namespace

/// In the order of their making; torn down from the last to the first.
struct Application::Parts
{
    explicit Parts(const StartOptions &options)
        : state(options.profile + QStringLiteral("/window.ini")),
          theme(static_cast<Theme::Preference>(std::clamp(state.value(themeKey, 0).toInt(), 0, 2))),
          instance(options.profile), secrets(QStringLiteral("Monitron")), notifier(tray)
    {
    }

    WindowState state;
    Theme theme;
    SingleInstance instance;
    SystemClock clock;
    KeychainSecretStore secrets;
    TrayIcon tray;
    DesktopNotifier notifier;
    std::unique_ptr<Store> store;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<LocalWorkspace> workspace;
    std::unique_ptr<MonitorListModel> monitors;
    std::unique_ptr<TrayController> trayController;
    std::unique_ptr<MainWindow> window;
};

Application::Application(const StartOptions &options) : m_options(options), m_parts(new Parts(options))
{
    QApplication::setWindowIcon(applicationIcon());
}

Application::~Application()
{
    if (m_parts->window)
        m_parts->window->saveState();
}

int Application::run()
{
    QStringList handed{m_options.importFile};
    if (m_parts->instance.handOver(handed)) {
        if (m_options.restoreFile.isEmpty())
            return 0;
        tellError({Error::Code::Refused,
                   tr("Monitron is running on this data. Quit it before you restore a backup.")});
        return 1;
    }
    if (const auto built = build(); !built) {
        tellError(built.error());
        return 1;
    }
    m_parts->instance.listen();
    connectParts();
    if (!m_options.minimized || !m_parts->tray.isAvailable())
        m_parts->window->show();
    // After the window's first paint.
    QMetaObject::invokeMethod(this, &Application::startEngine, Qt::QueuedConnection);
    return QApplication::exec();
}

Result<void> Application::build()
{
    if (!QDir().mkpath(m_options.profile))
        return failure(Error::Code::Io, tr("The folder “%1” can't be made.").arg(m_options.profile));
    if (!m_options.restoreFile.isEmpty()) {
        const auto kept = restore(m_options.restoreFile, m_options.profile);
        if (!kept)
            return tl::unexpected(kept.error());
        qCInfo(logApp).noquote() << "Restored. The data before is kept as" << *kept;
    }
    auto store = Store::open(m_options.profile);
    if (!store)
        return tl::unexpected(store.error());
    Parts &p = *m_parts;
    p.store = std::move(*store);
    p.engine = std::make_unique<Engine>(*p.store, p.secrets, p.clock, &p.notifier, engineOptions());
    p.workspace = std::make_unique<LocalWorkspace>(
        LocalWorkspace::Parts{*p.store, *p.engine, p.secrets, p.clock, &p.notifier, m_options.profile});
    p.monitors = std::make_unique<MonitorListModel>(*p.workspace);
    p.trayController = std::make_unique<TrayController>(p.tray, *p.monitors, p.theme);
    p.window = std::make_unique<MainWindow>(*p.workspace, *p.monitors, p.theme, p.state);
    return {};
}

void Application::connectParts()
{
    Parts &p = *m_parts;
    MainWindow *window = p.window.get();
    connect(&p.instance, &SingleInstance::started, this, &Application::takeArguments);
    connect(window, &MainWindow::closeWanted, this, &Application::closeWindow);
    connect(window, &MainWindow::quitWanted, qApp, &QApplication::quit, Qt::QueuedConnection);
    const TrayController *tray = p.trayController.get();
    connect(tray, &TrayController::openWanted, window, &MainWindow::raiseToFront);
    connect(tray, &TrayController::quitWanted, qApp, &QApplication::quit, Qt::QueuedConnection);
    connect(tray, &TrayController::runFailingWanted, &window->actions(), &MonitorActions::runFailing);
    connect(tray, &TrayController::monitorWanted, window, [window](const MonitorId &id) {
        window->raiseToFront();
        window->showMonitor(id);
    });
    // A tray may come and go with the panel.
    connect(p.workspace.get(), &Workspace::changed, &p.notifier, &DesktopNotifier::lookForTray);
    p.monitors->reload();
}

void Application::startEngine()
{
    if (const auto started = m_parts->engine->start(); !started) {
        tellError(started.error());
        QApplication::exit(1);
        return;
    }
    m_parts->workspace->ensureDefaults();
    if (!m_options.importFile.isEmpty())
        m_parts->window->importFile(m_options.importFile);
}

void Application::takeArguments(const QStringList &arguments)
{
    m_parts->window->raiseToFront();
    const QString file = arguments.value(0);
    if (!file.isEmpty())
        m_parts->window->importFile(file);
}

void Application::closeWindow()
{
    Parts &p = *m_parts;
    if (p.tray.isAvailable()) {
        p.window->hide();
        if (!p.state.value(traySaidKey).toBool()) {
            p.state.setValue(traySaidKey, true);
            p.tray.showMessage(tr("Monitron keeps watching"),
                               tr("It is in the tray now. Quit it there, or with Ctrl+Q."), false, {});
        }
        return;
    }
    auto *ask = new QMessageBox(QMessageBox::Question, tr("Close Monitron"),
                                tr("This desktop has no tray to stay in. Closing Monitron ends its checks."),
                                QMessageBox::Cancel, p.window.get());
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setObjectName(QStringLiteral("closeQuestion"));
    const QPushButton *minimise = ask->addButton(tr("Minimise"), QMessageBox::AcceptRole);
    const QPushButton *quit = ask->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    connect(minimise, &QPushButton::clicked, p.window.get(), &QWidget::showMinimized);
    connect(quit, &QPushButton::clicked, qApp, &QApplication::quit, Qt::QueuedConnection);
    ask->open();
}

void Application::tellError(const Error &error)
{
    QMessageBox box(QMessageBox::Critical, titleFor(error), titleFor(error), QMessageBox::Close);
    box.setObjectName(QStringLiteral("startError"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(error.message);
    box.exec();
}

} // namespace monitron
