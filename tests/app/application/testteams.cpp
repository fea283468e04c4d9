// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/desktopnotifier.h"
#include "app/application/teamdialogs.h"
#include "app/application/teamdriver.h"
#include "app/application/teams.h"
#include "app/application/windowkeeper.h"
#include "app/models/workspacelist.h"
#include "app/platform/desktopnotifications.h"
#include "app/platform/trayicon.h"
#include "app/windows/mainwindow.h"
#include "app/windows/workspaceactions.h"
#include "app/workspace/teamjoin.h"
#include "core/secrets/memorysecretstore.h"
#include "tests/support/apifixture.h"
#include "tests/support/fakeappsettings.h"
#include "tests/support/storeworkspace.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace monitron;
using namespace monitron::test;

namespace {

constexpr int longest = 30'000;

/// A computer with a window, and teams of a real server.
struct Desk
{
    explicit Desk(MemorySecretStore &keyring, const QString &profile)
        : secrets(keyring), state(profile + QStringLiteral("/window.ini")),
          teams({profile, keyring, clock, notifier, state, list}),
          keeper({list, theme, state, app, tray, notifier}), dialogs({teams, keeper, keyring, clock, theme})
    {
        QObject::connect(&keeper, &WindowKeeper::built, &dialogs, &TeamDialogs::attach);
        QObject::connect(&keeper, &WindowKeeper::closedWorkspaceWanted, &dialogs, &TeamDialogs::showClosed);
        QObject::connect(&teams, &Teams::closing, &keeper, &WindowKeeper::leave);
        list.add(local);
    }
    void open()
    {
        const QString shown = WindowKeeper::lastShown(state);
        loaded = teams.load(shown);
        list.setShown(shown);
        keeper.build();
        keeper.window()->show();
        teams.start();
    }
    [[nodiscard]] SyncHealth::State stateOf(const QString &key) const
    {
        TeamDriver *driver = teams.find(key);
        return driver ? driver->workspace().health().sync.state : SyncHealth::State::Here;
    }
    [[nodiscard]] std::optional<Error> problemOf(const QString &key) const
    {
        for (const WorkspaceEntry &entry : list.entries()) {
            if (entry.key == key)
                return entry.problem;
        }
        return std::nullopt;
    }
    template <typename T = QWidget>
    T *find(const char *name) const
    {
        return keeper.window()->findChild<T *>(QString::fromLatin1(name));
    }

    MemorySecretStore &secrets;
    SystemClock clock;
    StoreWorkspace mine;
    OpenWorkspace local{QString(), mine};
    WorkspaceList list;
    WindowState state;
    Theme theme{Theme::Preference::Light};
    FakeAppSettings app;
    DesktopNotifications notifications;
    TrayIcon tray;
    DesktopNotifier notifier{notifications, tray};
    Teams teams;
    WindowKeeper keeper;
    TeamDialogs dialogs;
    Result<void> loaded;
};

} // namespace

/// The teams of a computer, with the window that shows them, against a whole team server.
class TestTeams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aTeamIsJoinedAndShown();
    void itIsThereAgainAfterARestart();
    void renamingKeepsItOpen();
    void signingOutMayLeaveTheData();
    void signingOutMayTakeTheData();
    void whatIsEditedMeanwhileIsNotTaken();
    void aTeamThatCannotBeAddedLeavesNoToken();
    void aDialogIsNotTakenAway();
    void aDamagedCopyKeepsNobodyFromStarting();
    void itIsTriedAgainWhenSomebodyAsks();

private:
    [[nodiscard]] Team join();

    ApiFixture m_server;
    MemorySecretStore m_secrets;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_profile;
};

void TestTeams::init()
{
    m_server.clock().advance(std::chrono::hours(2)); // the limiter has forgotten
    m_profile = std::make_unique<QTemporaryDir>();
}

Team TestTeams::join()
{
    TeamJoin join(m_secrets, m_clock, {});
    std::optional<Team> team;
    connect(&join, &TeamJoin::joined, this, [&](const Team &of) { team = of; });
    join.ask(QStringLiteral("127.0.0.1:%1").arg(m_server.port()));
    if (!QTest::qWaitFor([&] { return join.step() == TeamJoin::Step::Account; }, longest))
        qFatal("no server");
    join.signIn({QStringLiteral("editor@example.org"), ApiFixture::password, {}});
    if (!QTest::qWaitFor([&] { return team.has_value(); }, longest))
        qFatal("not signed in");
    return *team;
}

void TestTeams::aTeamIsJoinedAndShown()
{
    Desk desk(m_secrets, m_profile->path());
    desk.open();
    QVERIFY(desk.loaded);
    const QPointer<MainWindow> before = desk.keeper.window();
    // As somebody does it.
    desk.find<QAction>("addTeam")->trigger();
    desk.find<QLineEdit>("teamAddress")->setText(QStringLiteral("127.0.0.1:%1").arg(m_server.port()));
    desk.find<QPushButton>("addTeamNext")->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLineEdit>("joinEmail")->isVisible(), longest);
    desk.find<QLineEdit>("joinEmail")->setText(QStringLiteral("editor@example.org"));
    desk.find<QLineEdit>("joinPassword")->setText(ApiFixture::password);
    desk.find<QPushButton>("addTeamNext")->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.teams.teams().size(), std::size_t(1), longest);
    const QString key = desk.teams.teams().front().id;
    QTRY_COMPARE(desk.list.shown(), key);
    QTRY_VERIFY(!before);
    QVERIFY(desk.keeper.window()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(key) == SyncHealth::State::Live, longest);
    QVERIFY(QFile::exists(desk.teams.folder(key) + QStringLiteral("/monitron.sqlite")));
    // And back.
    desk.keeper.showWorkspace({});
    QCOMPARE(desk.list.shown(), QString());
    QVERIFY(desk.keeper.window()->isVisible());
    QVERIFY(desk.stateOf(key) == SyncHealth::State::Live);
}

void TestTeams::itIsThereAgainAfterARestart()
{
    const Team team = join();
    {
        Desk desk(m_secrets, m_profile->path());
        desk.open();
        QVERIFY(desk.teams.add(team));
        desk.keeper.showWorkspace(team.id);
        QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Live, longest);
    }
    Desk desk(m_secrets, m_profile->path());
    desk.open();
    QCOMPARE(desk.list.shown(), team.id);
    QVERIFY(desk.teams.find(team.id));
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Live, longest);
}

void TestTeams::renamingKeepsItOpen()
{
    Desk desk(m_secrets, m_profile->path());
    desk.open();
    const Team team = join();
    QVERIFY(desk.teams.add(team));
    desk.keeper.showWorkspace(team.id);
    desk.find<QAction>("teamSettings")->trigger();
    desk.find<QLineEdit>("teamName")->setText(QStringLiteral("Shop"));
    desk.find<QPushButton>("teamSave")->click();
    QTRY_COMPARE(desk.teams.team(team.id)->name, QStringLiteral("Shop"));
    QTRY_COMPARE(desk.list.shown(), team.id);
    QCOMPARE(desk.list.entries().back().name, QStringLiteral("Shop"));
    QVERIFY(desk.keeper.window()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Live, longest);
}

void TestTeams::signingOutMayLeaveTheData()
{
    Desk desk(m_secrets, m_profile->path());
    desk.open();
    const Team team = join();
    QVERIFY(desk.teams.add(team));
    desk.keeper.showWorkspace(team.id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Live, longest);
    desk.find<QAction>("signOut")->trigger();
    desk.find<QPushButton>("signOutYes")->click();
    QTRY_VERIFY2_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::SignedOut,
                              qPrintable(desk.teams.find(team.id)->workspace().health().sync.reason),
                              longest);
    QVERIFY(!m_secrets.read(team.secretKey()).result());
    QCOMPARE(desk.list.shown(), team.id);
    // And in again.
    QTRY_VERIFY(desk.find<QAction>("signIn")->isVisible());
    desk.find<QAction>("signIn")->trigger();
    desk.find<QLineEdit>("joinPassword")->setText(ApiFixture::password);
    desk.find<QPushButton>("signInOk")->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Live, longest);
}

void TestTeams::signingOutMayTakeTheData()
{
    Desk desk(m_secrets, m_profile->path());
    desk.open();
    const QStringList before = m_secrets.keys();
    const Team team = join();
    QVERIFY(desk.teams.add(team));
    desk.keeper.showWorkspace(team.id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Live, longest);
    m_server.stopHttp(); // what is edited waits, with its password
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Offline, longest);
    Monitor monitor;
    monitor.name = QStringLiteral("Shop");
    monitor.url = QStringLiteral("https://shop.example.org/");
    monitor.http.auth.scheme = HttpAuth::Scheme::Bearer;
    const auto saved = desk.teams.find(team.id)->workspace().saveMonitor(monitor, QStringLiteral("token"));
    QTRY_VERIFY_WITH_TIMEOUT(saved.isFinished(), longest);
    QTRY_COMPARE_WITH_TIMEOUT(desk.teams.find(team.id)->workspace().health().sync.waitingEdits, 1, longest);
    desk.find<QAction>("signOut")->trigger();
    desk.find<QCheckBox>("signOutRemove")->setChecked(true);
    desk.find<QPushButton>("signOutYes")->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.teams.teams().empty(), longest);
    QTRY_COMPARE_WITH_TIMEOUT(m_secrets.keys(), before, longest);
    m_server.restart();
    QCOMPARE(desk.list.shown(), QString());
    QVERIFY(desk.keeper.window()->isVisible());
    QVERIFY(!QFile::exists(desk.teams.folder(team.id)));
    QVERIFY(!m_secrets.read(team.secretKey()).result());
}

void TestTeams::whatIsEditedMeanwhileIsNotTaken()
{
    Desk desk(m_secrets, m_profile->path());
    desk.open();
    const Team team = join();
    QVERIFY(desk.teams.add(team));
    desk.keeper.showWorkspace(team.id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Live, longest);
    m_server.stopHttp(); // what is edited waits
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Offline, longest);
    desk.find<QAction>("signOut")->trigger();
    desk.find<QCheckBox>("signOutRemove")->setChecked(true);
    Monitor monitor;
    monitor.name = QStringLiteral("Made while the question stood");
    monitor.url = QStringLiteral("https://shop.example.org/");
    QVERIFY(QTest::qWaitFor([saved = desk.teams.find(team.id)->workspace().saveMonitor(monitor, {})] {
        return saved.isFinished();
    }));
    desk.find<QPushButton>("signOutYes")->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::SignedOut, longest);
    QCOMPARE(desk.teams.teams().size(), std::size_t(1));
    QCOMPARE(desk.teams.find(team.id)->workspace().health().sync.waitingEdits, 1);
    m_server.restart();
}

void TestTeams::aTeamThatCannotBeAddedLeavesNoToken()
{
    Desk desk(m_secrets, m_profile->path());
    desk.open();
    QVERIFY(QDir(m_profile->path()).mkdir(QStringLiteral("teams.json"))); // nothing is written there
    QSignalSpy failed(&desk.dialogs, &TeamDialogs::failed);
    desk.find<QAction>("addTeam")->trigger();
    desk.find<QLineEdit>("teamAddress")->setText(QStringLiteral("127.0.0.1:%1").arg(m_server.port()));
    desk.find<QPushButton>("addTeamNext")->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLineEdit>("joinEmail")->isVisible(), longest);
    desk.find<QLineEdit>("joinEmail")->setText(QStringLiteral("editor@example.org"));
    desk.find<QLineEdit>("joinPassword")->setText(ApiFixture::password);
    const QStringList before = m_secrets.keys();
    desk.find<QPushButton>("addTeamNext")->click();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longest);
    QVERIFY(desk.teams.teams().empty());
    QTRY_COMPARE_WITH_TIMEOUT(m_secrets.keys(), before, longest);
}

void TestTeams::aDialogIsNotTakenAway()
{
    Desk desk(m_secrets, m_profile->path());
    desk.open();
    const Team team = join();
    QVERIFY(desk.teams.add(team));
    const QPointer<QDialog> dialog = new QDialog(desk.keeper.window());
    dialog->open();
    desk.keeper.showWorkspace(team.id);
    desk.keeper.openMonitor(team.id, {});
    desk.keeper.openIncidents(team.id);
    QCOMPARE(desk.list.shown(), QString());
    QVERIFY(desk.keeper.window()->page() != Page::Incidents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
    desk.keeper.openIncidents(team.id);
    QCOMPARE(desk.list.shown(), team.id);
    QVERIFY(desk.keeper.window()->page() == Page::Incidents);
}

void TestTeams::aDamagedCopyKeepsNobodyFromStarting()
{
    const Team team = join();
    {
        Desk desk(m_secrets, m_profile->path());
        desk.open();
        QVERIFY(desk.teams.add(team));
        QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Live, longest);
    }
    Desk desk(m_secrets, m_profile->path());
    QFile file(desk.teams.folder(team.id) + QStringLiteral("/monitron.sqlite"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(64 * 1024, 'x'));
    file.close();
    desk.state.setValue(QStringLiteral("window/workspace"), team.id);
    desk.open();
    QCOMPARE(desk.list.shown(), QString());
    QVERIFY(desk.keeper.window()->isVisible());
    QVERIFY(desk.problemOf(team.id));
    QVERIFY(desk.problemOf(team.id)->code == Error::Code::Corrupt);
    desk.keeper.showWorkspace(team.id);
    QVERIFY(desk.find<QMessageBox>("closedTeam"));
    desk.find<QPushButton>("closedTeamAnew")->click();
    QVERIFY(desk.find<QMessageBox>("fetchAnew"));
    desk.find<QPushButton>("fetchAnewYes")->click();
    QTRY_COMPARE(desk.list.shown(), team.id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Live, longest);
}

void TestTeams::itIsTriedAgainWhenSomebodyAsks()
{
    Desk desk(m_secrets, m_profile->path());
    desk.open();
    const Team team = join();
    QVERIFY(desk.teams.add(team));
    desk.keeper.showWorkspace(team.id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Live, longest);
    QVERIFY(!desk.find<QAction>("tryNow")->isVisible());
    m_server.stopHttp();
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Offline, longest);
    QVERIFY(desk.find<QAction>("tryNow")->isVisible());
    m_server.restart();
    desk.find<QAction>("tryNow")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Live, longest);
    m_server.stopHttp();
    desk.teams.takeNetwork(false);
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Offline, longest);
    m_server.restart();
    desk.teams.takeNetwork(true);
    QTRY_VERIFY_WITH_TIMEOUT(desk.stateOf(team.id) == SyncHealth::State::Live, longest);
}

QTEST_MAIN(TestTeams)
#include "testteams.moc"
