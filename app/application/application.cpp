// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/application.h"

#include "app/application/desktopnotifier.h"
#include "app/application/desktopsettings.h"
#include "app/application/guiwatchdog.h"
#include "app/application/languagechoice.h"
#include "app/application/localdriver.h"
#include "app/application/passwordprompts.h"
#include "app/application/startrecovery.h"
#include "app/application/suddenexit.h"
#include "app/application/teamdialogs.h"
#include "app/application/teams.h"
#include "app/application/windowkeeper.h"
#include "app/models/workspacelist.h"
#include "app/platform/desktopnotifications.h"
#include "app/platform/keychainsecretstore.h"
#include "app/platform/secretstoreswitch.h"
#include "app/platform/singleinstance.h"
#include "app/platform/trayicon.h"
#include "app/platform/urlscheme.h"
#include "app/widgets/icons.h"
#include "app/windows/mainwindow.h"
#include "app/workspace/whendone.h"
#include "core/base/logging.h"
#include "core/process/terminationsignals.h"

#include <QApplication>
#include <QDir>
#include <QProcess>

namespace monitron {

namespace {

const QString themeKey = QStringLiteral("look/theme");
const QString textScaleKey = QStringLiteral("look/text_scale");

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
          links(QStringLiteral("monitron"), DesktopSettings::programPath()),
          teams({options.profile, secrets, clock, notifier, state, workspaces}),
          window({workspaces, theme, state, settings, tray, notifier}),
          dialogs({teams, window, secrets, clock, theme}),
          prompts(secrets, [this] { return window.window(); })
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
    UrlScheme links;
    WorkspaceList workspaces;
    std::unique_ptr<LocalDriver> local;
    Teams teams;
    WindowKeeper window;
    TeamDialogs dialogs;
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
    if (MainWindow *window = m_parts->window.window())
        window->saveState();
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
    const SuddenExit sudden;
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
    if (MainWindow *window = m_parts->window.window())
        window->saveState();
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
    p.window.build();
    m_hidden = m_options.minimized || p.settings.startsMinimized();
    if (!m_hidden)
        p.window.window()->show();
    p.tray.appear(m_hidden ? panelPatience : std::chrono::seconds(0));
    // After the window's first paint.
    QMetaObject::invokeMethod(this, &Application::startEngine, Qt::QueuedConnection);
}

Result<void> Application::build()
{
    if (!QDir().mkpath(m_options.profile))
        return failure(Error::Code::Io, tr("The folder “%1” can't be made.").arg(m_options.profile));
    Parts &p = *m_parts;
    auto local = LocalDriver::open({m_options.profile, p.secrets, p.clock, p.settings, p.notifier});
    if (!local)
        return tl::unexpected(local.error());
    p.local = std::move(*local);
    p.instance.listen();
    p.workspaces.add(p.local->opened());
    connect(p.local.get(), &LocalDriver::backupFailed, &p.notifier,
            [this](const QString &problem) { m_parts->notifier.say(tr("No daily backup"), problem); });
    const QString shown = WindowKeeper::lastShown(p.state);
    if (const auto loaded = p.teams.load(shown); !loaded)
        p.notifier.say(tr("Teams"), loaded.error().message);
    p.workspaces.setShown(shown);
    return {};
}

/// Everything that works on the data, so that it may be repaired.
void Application::close()
{
    Parts &p = *m_parts;
    p.secrets.decline(); // while there is somebody to take the answer
    p.window.close();
    p.teams.close();
    p.workspaces.clear();
    p.local.reset();
}

void Application::connectSettings()
{
    Parts &p = *m_parts;
    connect(&p.settings, &DesktopSettings::languageChosen, this, &Application::changeLanguage,
            Qt::QueuedConnection);
    connect(&p.settings, &DesktopSettings::passphraseWanted, &p.prompts, &PasswordPrompts::askForPassphrase);
    connect(&p.settings, &DesktopSettings::restoreWanted, this, &Application::restartWith);
    connect(&p.theme, &Theme::changed, this, &Application::keepLook);
    // Who looks at the window wants to see what is, not what was.
    connect(qApp, &QGuiApplication::applicationStateChanged, &p.teams, [&p](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            p.teams.hurry();
    });
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
    m_language.install(code);
    m_parts->window.rebuild();
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
    connect(&p.notifier, &DesktopNotifier::openWanted, &p.window, &WindowKeeper::open, Qt::UniqueConnection);
    connect(&p.notifier, &DesktopNotifier::incidentsWanted, &p.window, &WindowKeeper::openIncidents,
            Qt::UniqueConnection);
    connect(&p.notifier, &DesktopNotifier::monitorWanted, &p.window, &WindowKeeper::openMonitor,
            Qt::UniqueConnection);
    connect(&p.notifier, &DesktopNotifier::acknowledgeWanted, this, &Application::acknowledge,
            Qt::UniqueConnection);
    connect(&p.tray, &TrayIcon::settled, this, &Application::takeTray, Qt::UniqueConnection);
    connect(&p.endings, &TerminationSignals::received, this, &Application::quit, Qt::UniqueConnection);
    connect(&p.links, &UrlScheme::opened, &p.dialogs, &TeamDialogs::follow, Qt::UniqueConnection);
    connect(&p.window, &WindowKeeper::quitWanted, this, &Application::quit, Qt::UniqueConnection);
    connect(&p.window, &WindowKeeper::built, &p.dialogs, &TeamDialogs::attach, Qt::UniqueConnection);
    connect(&p.window, &WindowKeeper::closedWorkspaceWanted, &p.dialogs, &TeamDialogs::showClosed,
            Qt::UniqueConnection);
    connect(&p.teams, &Teams::closing, &p.window, &WindowKeeper::leave, Qt::UniqueConnection);
    connect(&p.dialogs, &TeamDialogs::failed, this, &Application::showProblem, Qt::UniqueConnection);
    connect(&p.local->workspace(), &Workspace::healthChanged, &p.teams,
            [this](const WorkspaceHealth &health) { m_parts->teams.takeNetwork(health.networkAvailable); });
    // A tray may come and go with the panel.
    connect(&p.local->workspace(), &Workspace::changed, &p.notifier, &DesktopNotifier::lookForTray);
}

void Application::showProblem(const QString &sentence)
{
    if (MainWindow *window = m_parts->window.window())
        window->showNotice(sentence);
}

/// From a notification, without a window.
void Application::acknowledge(const QString &key, const MonitorId &monitor)
{
    OpenWorkspace *opened = m_parts->workspaces.find(key);
    if (!opened)
        return;
    whenDone(opened->workspace.acknowledge(monitor, {}), this, [this](const Result<void> &done) {
        if (!done)
            m_parts->notifier.say(tr("Not acknowledged"), done.error().message);
    });
}

/// Not QApplication::quit(), which asks the windows first: ours answers that by going to the tray.
void Application::quit()
{
    QCoreApplication::exit(0);
}

void Application::startEngine()
{
    whenDone(m_parts->local->start(), this, [this](const Result<void> &started) { engineStarted(started); });
}

void Application::engineStarted(const Result<void> &started)
{
    Parts &p = *m_parts;
    if (!started) {
        close();
        p.recovery.show(started.error());
        return;
    }
    SuddenExit::guard();
    p.local->workspace().ensureDefaults();
    p.secrets.probe();
    if (p.secrets.place() == SecretStoreSwitch::Place::Locked)
        p.prompts.askForPassphrase();
    p.teams.start();
    registerLinks();
    if (!m_options.importFile.isEmpty())
        p.window.window()->importFile(m_options.importFile);
    if (!m_options.joinLink.isEmpty())
        p.dialogs.follow(m_options.joinLink);
}

/// Only for the user's own profile: another one is somebody's experiment.
void Application::registerLinks()
{
    if (!StartOptions::isUsualProfile(m_options.profile))
        return;
    if (const auto done = m_parts->links.registerProgram(); !done)
        qCWarning(logApp).noquote() << done.error().message;
}

void Application::takeTray()
{
    Parts &p = *m_parts;
    p.notifier.lookForTray();
    if (MainWindow *window = p.window.window(); window && m_hidden && !p.tray.isAvailable())
        window->show();
}

void Application::takeArguments(const QStringList &arguments)
{
    Parts &p = *m_parts;
    if (!p.window.window())
        return;
    const StartOptions options = StartOptions::parse(arguments);
    if (!options.minimized)
        p.window.open();
    if (!options.importFile.isEmpty())
        p.window.window()->importFile(options.importFile);
    if (!options.joinLink.isEmpty())
        p.dialogs.follow(options.joinLink);
}

} // namespace monitron
