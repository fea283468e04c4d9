// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/application.h"

#include "app/application/dailybackups.h"
#include "app/application/desktopnotifier.h"
#include "app/application/desktopsettings.h"
#include "app/application/engineoptions.h"
#include "app/application/guiwatchdog.h"
#include "app/application/languagechoice.h"
#include "app/application/passwordprompts.h"
#include "app/application/startrecovery.h"
#include "app/application/traycontroller.h"
#include "app/models/monitorlistmodel.h"
#include "app/models/settingsmodel.h"
#include "app/platform/desktopnotifications.h"
#include "app/platform/keychainsecretstore.h"
#include "app/platform/secretstoreswitch.h"
#include "app/platform/singleinstance.h"
#include "app/platform/trayicon.h"
#include "app/widgets/icons.h"
#include "app/windows/mainwindow.h"
#include "app/windows/monitoractions.h"
#include "app/workspace/localworkspace.h"
#include "app/workspace/whendone.h"
#include "core/engine/engine.h"
#include "core/process/terminationsignals.h"
#include "core/storage/store.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QProcess>

namespace monitron {

namespace {

const QString themeKey = QStringLiteral("look/theme");
const QString textScaleKey = QStringLiteral("look/text_scale");
const QString traySaidKey = QStringLiteral("tray/said");
const QString noTraySaidKey = QStringLiteral("tray/absenceSaid");

/// A session that starts may show its panel this much later.
constexpr std::chrono::seconds panelPatience{10};

} // namespace

/// In the order of their making; torn down from the last to the first.
struct Application::Parts
{
    explicit Parts(const StartOptions &options)
        : state(options.profile + QStringLiteral("/window.ini")),
          theme(static_cast<Theme::Preference>(std::clamp(state.value(themeKey, 0).toInt(), 0, 2))),
          instance(options.profile), keyring(QStringLiteral("Monitron")), secrets(keyring, options.profile),
          settings(state, secrets, options.profile), notifier(notifications, tray), recovery(options.profile),
          prompts(secrets, [this] { return window.get(); })
    {
        theme.setTextScale(state.value(textScaleKey, theme.textScale()).toInt());
    }

    WindowState state;
    Theme theme;
    SingleInstance instance;
    TerminationSignals endings;
    SystemClock clock;
    KeychainSecretStore keyring;
    SecretStoreSwitch secrets;
    DesktopSettings settings;
    DesktopNotifications notifications;
    TrayIcon tray;
    DesktopNotifier notifier;
    StartRecovery recovery;
    std::unique_ptr<Store> store;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<LocalWorkspace> workspace;
    std::unique_ptr<MonitorListModel> monitors;
    std::unique_ptr<SettingsModel> workspaceSettings;
    std::unique_ptr<DailyBackups> backups;
    std::unique_ptr<TrayController> trayController;
    std::unique_ptr<MainWindow> window;
    PasswordPrompts prompts;
};

Application::Application(const StartOptions &options, LanguageChoice &language)
    : m_options(options), m_language(language), m_parts(new Parts(options))
{
    m_language.install(m_parts->settings.language());
    QApplication::setWindowIcon(applicationIcon());
    connectSettings();
}

Application::~Application()
{
    if (!m_parts)
        return;
    if (m_parts->window)
        m_parts->window->saveState();
    m_parts->secrets.decline(); // while there is somebody to take the answer
}

int Application::run()
{
    if (const auto error = handOver()) {
        if (error->code == Error::Code::Cancelled)
            return 0;
        m_parts->recovery.show(*error);
    } else if (!m_options.restoreFile.isEmpty()) {
        m_parts->recovery.restoreFirst(m_options.restoreFile);
    } else {
        open();
    }
#ifndef NDEBUG
    const GuiWatchdog watchdog;
#endif
    const int status = QApplication::exec();
    startAgain();
    return status;
}

/// What is to be said when another one runs on this profile; Cancelled when it has taken everything over.
std::optional<Error> Application::handOver()
{
    // It is not asked for what it can't do.
    const QStringList arguments = m_options.restoreFile.isEmpty() ? m_options.toArguments() : QStringList();
    switch (m_parts->instance.handOver(arguments)) {
    case SingleInstance::Answer::Nobody:
        return std::nullopt;
    case SingleInstance::Answer::Silent:
        return Error{Error::Code::Locked, tr("It uses the data in “%1”, but does not answer. Wait until it "
                                             "does, or end it, and start Monitron again.")
                                              .arg(QDir::toNativeSeparators(m_options.profile))};
    case SingleInstance::Answer::Taken:
        break;
    }
    if (m_options.restoreFile.isEmpty())
        return Error{Error::Code::Cancelled, {}};
    return Error{Error::Code::Refused,
                 tr("Monitron is running on this data. Quit it before you restore a backup.")};
}

/// With the backup that somebody chose, once everything here has ended.
void Application::startAgain()
{
    if (m_restartWith.isEmpty())
        return;
    if (m_parts->window)
        m_parts->window->saveState();
    close();
    m_parts.reset(); // the next one needs the data
    QProcess::startDetached(
        QCoreApplication::applicationFilePath(),
        {QStringLiteral("--profile"), m_options.profile, QStringLiteral("--restore"), m_restartWith});
}

/// Again after each repair, until it succeeds or the user gives up.
void Application::open()
{
    Parts &p = *m_parts;
    if (const auto built = build(); !built) {
        close();
        // Started at the same instant as another one, which was quicker: that one is about to listen.
        if (built.error().code == Error::Code::Locked &&
            p.instance.handOverSoon(m_options.toArguments()) == SingleInstance::Answer::Taken)
            QMetaObject::invokeMethod(this, &Application::quit, Qt::QueuedConnection);
        else
            p.recovery.show(built.error());
        return;
    }
    connectParts();
    buildWindow();
    m_hidden = m_options.minimized || p.settings.startsMinimized();
    if (!m_hidden)
        p.window->show();
    p.tray.appear(m_hidden ? panelPatience : std::chrono::seconds(0));
    // After the window's first paint.
    QMetaObject::invokeMethod(this, &Application::startEngine, Qt::QueuedConnection);
}

Result<void> Application::build()
{
    if (!QDir().mkpath(m_options.profile))
        return failure(Error::Code::Io, tr("The folder “%1” can't be made.").arg(m_options.profile));
    auto store = Store::open(m_options.profile);
    if (!store)
        return tl::unexpected(store.error());
    Parts &p = *m_parts;
    p.store = std::move(*store);
    p.instance.listen();
    p.engine = std::make_unique<Engine>(*p.store, p.secrets, p.clock, &p.notifier, engineOptions());
    p.workspace = std::make_unique<LocalWorkspace>(
        LocalWorkspace::Parts{*p.store, *p.engine, p.secrets, p.clock, &p.notifier, m_options.profile});
    p.monitors = std::make_unique<MonitorListModel>(*p.workspace);
    p.workspaceSettings = std::make_unique<SettingsModel>(*p.workspace);
    p.backups = std::make_unique<DailyBackups>(*p.store, p.settings, p.clock);
    connect(p.backups.get(), &DailyBackups::failed, &p.notifier,
            [this](const QString &problem) { m_parts->notifier.say(tr("No daily backup"), problem); });
    return {};
}

/// Also once more in another language.
void Application::buildWindow()
{
    Parts &p = *m_parts;
    p.trayController = std::make_unique<TrayController>(
        p.tray, TrayMenu::Parts{*p.workspace, *p.monitors, *p.workspaceSettings, p.theme});
    p.theme.styleAfter([&p] {
        p.window = std::make_unique<MainWindow>(*p.workspace, *p.monitors, p.theme, p.state, &p.settings);
    });
    connectWindow();
    p.monitors->reload();
}

/// Everything that works on the data, so that it may be repaired.
void Application::close()
{
    Parts &p = *m_parts;
    p.secrets.decline(); // while there is somebody to take the answer
    p.window.reset();
    p.trayController.reset();
    p.backups.reset();
    p.workspaceSettings.reset();
    p.monitors.reset();
    p.workspace.reset();
    p.engine.reset();
    p.store.reset();
}

void Application::connectSettings()
{
    Parts &p = *m_parts;
    connect(&p.settings, &DesktopSettings::languageChosen, this, &Application::changeLanguage,
            Qt::QueuedConnection);
    connect(&p.settings, &DesktopSettings::passphraseWanted, &p.prompts, &PasswordPrompts::askForPassphrase);
    connect(&p.settings, &DesktopSettings::restoreWanted, this, &Application::restartWith);
    connect(&p.theme, &Theme::changed, this, &Application::keepLook);
    connect(&p.recovery, &StartRecovery::retryWanted, this, &Application::open);
    connect(&p.recovery, &StartRecovery::gaveUp, this, [] { QApplication::exit(1); });
}

void Application::keepLook()
{
    Parts &p = *m_parts;
    p.state.setValue(textScaleKey, p.theme.textScale());
}

void Application::changeLanguage(const QString &code)
{
    Parts &p = *m_parts;
    m_language.install(code);
    if (!p.window)
        return;
    const bool visible = p.window->isVisible();
    p.window->saveState();
    p.window.reset();
    buildWindow();
    p.window->showPage(Page::Settings);
    if (visible)
        p.window->show();
}

void Application::restartWith(const QString &backup)
{
    m_restartWith = backup;
    QApplication::exit(0);
}

void Application::connectParts()
{
    Parts &p = *m_parts;
    connect(&p.instance, &SingleInstance::started, this, &Application::takeArguments, Qt::UniqueConnection);
    connect(&p.notifier, &DesktopNotifier::openWanted, this, &Application::openWindow, Qt::UniqueConnection);
    connect(&p.notifier, &DesktopNotifier::incidentsWanted, this, &Application::openIncidents,
            Qt::UniqueConnection);
    connect(&p.notifier, &DesktopNotifier::monitorWanted, this, &Application::openMonitor,
            Qt::UniqueConnection);
    connect(&p.tray, &TrayIcon::settled, this, &Application::takeTray, Qt::UniqueConnection);
    connect(&p.endings, &TerminationSignals::received, this, &Application::quit, Qt::UniqueConnection);
    // A tray may come and go with the panel.
    connect(p.workspace.get(), &Workspace::changed, &p.notifier, &DesktopNotifier::lookForTray);
}

void Application::connectWindow()
{
    Parts &p = *m_parts;
    MainWindow *window = p.window.get();
    connect(window, &MainWindow::closeWanted, this, &Application::closeWindow);
    connect(window, &MainWindow::quitWanted, this, &Application::quit);
    // The session ends, with or without asking us to quit before it does.
    connect(qApp, &QGuiApplication::commitDataRequest, window, &MainWindow::saveState, Qt::DirectConnection);
    connect(p.trayController.get(), &TrayController::openWanted, this, &Application::openWindow);
    const TrayMenu *menu = &p.trayController->menu();
    connect(menu, &TrayMenu::openWanted, this, &Application::openWindow);
    connect(menu, &TrayMenu::monitorWanted, this, &Application::openMonitor);
    connect(menu, &TrayMenu::quitWanted, this, &Application::quit);
    connect(menu, &TrayMenu::failed, &p.notifier,
            [this](const QString &sentence) { m_parts->notifier.say(tr("Monitron"), sentence); });
}

/// Not QApplication::quit(), which asks the windows first: ours answers that by going to the tray.
void Application::quit()
{
    QCoreApplication::exit(0);
}

void Application::startEngine()
{
    whenDone(m_parts->engine->startSoon(), this,
             [this](const Result<void> &started) { engineStarted(started); });
}

void Application::engineStarted(const Result<void> &started)
{
    Parts &p = *m_parts;
    if (!started) {
        close();
        p.recovery.show(started.error());
        return;
    }
    p.workspace->ensureDefaults();
    p.secrets.probe();
    if (p.secrets.place() == SecretStoreSwitch::Place::Locked)
        p.prompts.askForPassphrase();
    if (!m_options.importFile.isEmpty())
        p.window->importFile(m_options.importFile);
}

void Application::takeTray()
{
    Parts &p = *m_parts;
    p.notifier.lookForTray();
    if (p.window && m_hidden && !p.tray.isAvailable())
        p.window->show();
}

void Application::takeArguments(const QStringList &arguments)
{
    if (!m_parts->window)
        return;
    const StartOptions options = StartOptions::parse(arguments);
    if (!options.minimized)
        m_parts->window->raiseToFront();
    if (!options.importFile.isEmpty())
        m_parts->window->importFile(options.importFile);
}

void Application::openWindow()
{
    if (m_parts->window)
        m_parts->window->raiseToFront();
}

void Application::openMonitor(const MonitorId &id)
{
    openWindow();
    if (m_parts->window)
        m_parts->window->showMonitor(id);
}

void Application::openIncidents()
{
    openWindow();
    if (m_parts->window)
        m_parts->window->showPage(Page::Incidents);
}

void Application::closeWindow()
{
    Parts &p = *m_parts;
    const bool tray = p.tray.isAvailable();
    const bool said = p.state.value(tray ? traySaidKey : noTraySaidKey).toBool();
    p.state.setValue(tray ? traySaidKey : noTraySaidKey, true);
    if (tray) {
        p.window->hide();
        if (!said)
            p.notifier.say(tr("Monitron keeps watching"),
                           tr("It is in the tray now. Quit it there, or with Ctrl+Q."));
        return;
    }
    if (said) {
        p.window->showMinimized();
        return;
    }
    auto *notice = new QMessageBox(QMessageBox::Information, tr("Monitron keeps watching"),
                                   tr("This desktop has no tray: closing the window minimises it."),
                                   QMessageBox::Ok, p.window.get());
    notice->setObjectName(QStringLiteral("noTrayNotice"));
    notice->setAttribute(Qt::WA_DeleteOnClose);
    notice->setInformativeText(tr("Ctrl+Q quits Monitron and ends its checks."));
    connect(notice, &QDialog::finished, p.window.get(), &QWidget::showMinimized);
    notice->open();
}

} // namespace monitron
