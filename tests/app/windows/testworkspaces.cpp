// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/publishdialog.h"
#include "app/dialogs/runfromheredialog.h"
#include "app/dialogs/windowactions.h"
#include "app/models/openworkspace.h"
#include "app/models/workspacelist.h"
#include "app/windows/mainwindow.h"
#include "app/windows/monitoractions.h"
#include "app/windows/workspaceactions.h"
#include "tests/support/incidentscene.h"
#include "tests/support/widgetinspection.h"

#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

namespace {

/// A window of a team's workspace beside this computer's own.
struct Desk
{
    QTemporaryDir profile;
    StoreWorkspace mine;
    StoreWorkspace theirs;
    OpenWorkspace local{QString(), mine};
    OpenWorkspace team{QStringLiteral("t1"), theirs};
    WorkspaceList list;
    WindowState state{profile.filePath(QStringLiteral("window.ini"))};
    Theme theme{Theme::Preference::Light};
    std::unique_ptr<MainWindow> window;

    void open(OpenWorkspace &shown)
    {
        theirs.called = QStringLiteral("Shop & Co");
        list.add(local);
        list.add(team);
        list.setShown(shown.key);
        state.setWorkspace(shown.key);
        window = std::make_unique<MainWindow>(shown.workspace, shown.monitors, theme, state, nullptr, &list);
        window->resize(1200, 800);
        window->show();
        shown.monitors.reload();
        QTRY_VERIFY(shown.monitors.isLoaded());
    }
    template <typename T = QWidget>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool offers(const char *name) const
    {
        const auto *action = find<QAction>(name);
        return action && action->isVisible() && action->isEnabled();
    }
    [[nodiscard]] QString said(const char *banner) const
    {
        const auto *label = find<QWidget>(banner)->findChild<QLabel *>(QStringLiteral("bannerText"));
        return find<QWidget>(banner)->isVisible() ? label->text() : QString();
    }
    /// With MONITRON_PICTURES set, what it looks like is kept there.
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("MONITRON_PICTURES");
        if (folder.isEmpty())
            return;
        inspection::settle(*window);
        window->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
};

SyncHealth in(SyncHealth::State state, int waiting = 0, int conflicts = 0)
{
    SyncHealth sync;
    sync.state = state;
    sync.waitingEdits = waiting;
    sync.conflicts = conflicts;
    return sync;
}

WorkspaceAbilities viewer()
{
    WorkspaceAbilities can;
    can.edits = can.runsChecks = can.keepsBackups = false;
    can.hasAccount = true;
    return can;
}

WorkspaceAbilities member(bool edits)
{
    WorkspaceAbilities can = viewer();
    can.edits = can.runsChecks = edits;
    can.checksRunElsewhere = true;
    return can;
}

} // namespace

class TestWorkspaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSwitcherSaysHowItIsConnected();
    void theMenuGoesToOthers();
    void theMenuOffersWhatFits();
    void bannersSayWhatWaits();
    void aViewerIsOfferedNoEdits();
    void abilitiesMayChangeAnyTime();
    void selectionsAreKeptApart();
    void monitorsArePublished();
    void aTeamsMonitorsAreTriedAndCopied();
};

void TestWorkspaces::theSwitcherSaysHowItIsConnected()
{
    Desk desk;
    desk.theirs.setSync(in(SyncHealth::State::Live));
    desk.open(desk.team);
    const auto *name = desk.find<QLabel>("workspaceName");
    const auto *connection = desk.find<QLabel>("connection");
    const auto *waiting = desk.find<QLabel>("waitingEdits");
    QCOMPARE(name->text(), QStringLiteral("Shop & Co"));
    QCOMPARE(connection->text(), QStringLiteral("Live"));
    QVERIFY(!waiting->isVisible());
    desk.theirs.setSync(in(SyncHealth::State::Offline, 3, 1));
    QCOMPARE(connection->text(), QStringLiteral("Offline"));
    QTRY_VERIFY(waiting->isVisible());
    const auto *switcher = desk.find<QPushButton>("workspaceSwitcher");
    QVERIFY2(switcher->accessibleName().contains(QStringLiteral("Offline")),
             qPrintable(switcher->accessibleName()));
    desk.picture(QStringLiteral("switcher"));
}

void TestWorkspaces::theMenuGoesToOthers()
{
    Desk desk;
    desk.list.addClosed(QStringLiteral("t0"), QStringLiteral("Broken"),
                        {Error::Code::Corrupt, QStringLiteral("No.")});
    desk.open(desk.local);
    QSignalSpy wanted(&desk.window->workspaceActions(), &WorkspaceActions::workspaceWanted);
    const auto *first = desk.find<QAction>("workspace_1");
    QVERIFY(first->text().contains(QStringLiteral("can't be opened")));
    auto *third = desk.find<QAction>("workspace_3");
    QVERIFY2(third->text().startsWith(QStringLiteral("Shop && Co")), qPrintable(third->text()));
    QVERIFY(!third->isChecked());
    QVERIFY(desk.find<QAction>("workspace_2")->isChecked());
    third->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toString(), QStringLiteral("t1"));
    QVERIFY(!third->isChecked()); // not yet
    QTest::keyClick(desk.window.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(wanted.size(), 2);
    // One that comes is there at once.
    StoreWorkspace another;
    OpenWorkspace more(QStringLiteral("t9"), another);
    desk.list.add(more);
    QVERIFY(desk.find<QAction>("workspace_4"));
    desk.list.remove(QStringLiteral("t9"));
    auto *switcher = desk.find<QPushButton>("workspaceSwitcher");
    QTest::mouseClick(switcher, Qt::LeftButton);
    auto *menu = desk.find<QMenu>("workspaceMenu");
    QTRY_VERIFY(menu->isVisible());
    if (const QString folder = qEnvironmentVariable("MONITRON_PICTURES"); !folder.isEmpty())
        menu->grab().save(folder + QStringLiteral("/menu.png"));
    menu->close();
}

void TestWorkspaces::theMenuOffersWhatFits()
{
    Desk desk;
    desk.open(desk.local);
    QVERIFY(desk.offers("addTeam"));
    for (const char *name :
         {"signIn", "signOut", "teamSettings", "account", "administration", "resolveConflicts"})
        QVERIFY2(!desk.offers(name), name);
    Desk other;
    other.theirs.setSync(in(SyncHealth::State::Live));
    other.open(other.team);
    QVERIFY(other.offers("signOut") && other.offers("teamSettings"));
    QVERIFY(!other.offers("signIn") && !other.offers("administration"));
    WorkspaceAbilities admin;
    admin.administers = admin.hasAccount = true;
    other.theirs.setAbilities(admin);
    QVERIFY(other.offers("administration") && other.offers("account"));
    other.theirs.setSync(in(SyncHealth::State::SignedOut, 2, 2));
    QVERIFY(other.offers("signIn") && other.offers("resolveConflicts"));
    other.theirs.setSync(in(SyncHealth::State::Offline));
    QVERIFY(other.offers("signIn"));
    // A notification would appear on the server.
    other.window->showPage(Page::Settings);
    QVERIFY(other.offers("add_desktop") && other.offers("add_email"));
    other.theirs.setAbilities(member(true));
    QVERIFY(!other.offers("add_desktop") && other.offers("add_email"));
}

void TestWorkspaces::bannersSayWhatWaits()
{
    Desk desk;
    desk.theirs.setSync(in(SyncHealth::State::Live));
    desk.open(desk.team);
    for (const char *banner : {"offlineBanner", "signedOutBanner", "waitingBanner", "conflictsBanner"})
        QVERIFY2(desk.said(banner).isEmpty(), banner);
    SyncHealth sync = in(SyncHealth::State::Offline, 5, 2);
    sync.reason = QStringLiteral("The server does not answer.");
    sync.inStepAt = desk.theirs.time.now();
    desk.theirs.setSync(sync);
    QTRY_VERIFY(desk.said("offlineBanner").contains(sync.reason));
    QVERIFY(desk.said("waitingBanner").contains(QLatin1Char('3')));
    QVERIFY(desk.said("conflictsBanner").contains(QLatin1Char('2')));
    const auto tone = [&desk](const char *banner) {
        return desk.find<QWidget>(banner)->property("tone").toString();
    };
    QCOMPARE(tone("offlineBanner"), QStringLiteral("calm"));
    QCOMPARE(tone("waitingBanner"), QStringLiteral("calm"));
    QCOMPARE(tone("conflictsBanner"), QStringLiteral("warning"));
    QSignalSpy tryNow(desk.window->workspaceActions().tryNow(), &QAction::triggered);
    QTest::mouseClick(desk.find<QWidget>("offlineBanner")->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(tryNow.size(), 1);
    QSignalSpy resolve(desk.window->workspaceActions().resolve(), &QAction::triggered);
    QTest::mouseClick(desk.find<QWidget>("conflictsBanner")->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(resolve.size(), 1);
    desk.picture(QStringLiteral("banners"));
    desk.theme.setTextScale(200);
    desk.theme.setPreference(Theme::Preference::Dark);
    QTRY_VERIFY(desk.find<QWidget>("conflictsBanner")->findChild<QPushButton *>()->isVisible());
    const auto *button = desk.find<QWidget>("conflictsBanner")->findChild<QPushButton *>();
    QTRY_VERIFY(button->width() >= button->sizeHint().width() &&
                button->height() >= button->sizeHint().height());
    desk.picture(QStringLiteral("banners-large-dark"));
    desk.theme.setTextScale(100);
    desk.theme.setPreference(Theme::Preference::Light);
    desk.theirs.setSync(in(SyncHealth::State::SignedOut));
    QTRY_VERIFY(!desk.said("signedOutBanner").isEmpty());
    QVERIFY(desk.said("offlineBanner").isEmpty());
    QSignalSpy signIn(desk.window->workspaceActions().signIn(), &QAction::triggered);
    QTest::mouseClick(desk.find<QWidget>("signedOutBanner")->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(signIn.size(), 1);
    desk.theirs.setSync(in(SyncHealth::State::Live));
    QTRY_VERIFY(desk.said("signedOutBanner").isEmpty());
}

void TestWorkspaces::aViewerIsOfferedNoEdits()
{
    Desk desk;
    IncidentScene scene{desk.theirs};
    const MonitorId shop = desk.theirs.add(QStringLiteral("shop"), QStringLiteral("Production"));
    static_cast<void>(scene.open(shop, desk.theirs.time.now()));
    desk.theirs.setSync(in(SyncHealth::State::Live));
    desk.theirs.setAbilities(viewer());
    desk.open(desk.team);
    desk.window->showMonitor(shop);
    QTRY_VERIFY(desk.find<QPushButton>("editButton"));
    for (const char *name : {"new", "runNow", "pause", "edit", "duplicate", "acknowledge", "delete", "undo",
                             "recentlyDeleted", "manageTags", "import", "backUp", "runFailing"})
        QVERIFY2(!desk.offers(name), name);
    QTRY_VERIFY(desk.offers("copyUrl"));
    for (const char *name : {"editButton", "pauseButton", "runNowButton", "acknowledgeButton", "newMonitor"})
        QVERIFY2(!desk.find<QWidget>(name)->isVisible(), name);
    QVERIFY(!desk.find<QListView>("monitorList")->dragEnabled());
    QCOMPARE(desk.find<QListView>("monitorList")->dragDropMode(), QAbstractItemView::NoDragDrop);
    // Neither by the palette nor by a key.
    for (const WindowAction &action : actionsOf(*desk.window))
        QVERIFY2(action.action->objectName() != u"new" && action.action->objectName() != u"delete",
                 qPrintable(action.text));
    QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!desk.window->findChild<QDialog *>());
    desk.window->showPage(Page::Settings);
    for (const char *name :
         {"defaultsSection", "historySection", "addChannel", "importMonitors", "backUpNow"})
        QVERIFY2(!desk.find<QWidget>(name)->isVisible(), name);
    QVERIFY(desk.find<QWidget>("alertsSection")->isVisible());
    desk.picture(QStringLiteral("viewer-settings"));
}

void TestWorkspaces::abilitiesMayChangeAnyTime()
{
    Desk desk;
    desk.theirs.setAbilities(viewer());
    desk.open(desk.team);
    QVERIFY(!desk.offers("new"));
    QVERIFY(!desk.find<QWidget>("firstUrl")->isVisible());
    desk.picture(QStringLiteral("viewer-empty"));
    desk.theirs.setAbilities({});
    QVERIFY(desk.offers("new") && desk.offers("import") && desk.offers("runFailing"));
    QTRY_VERIFY(desk.find<QWidget>("firstUrl")->isVisible());
    // Who has nothing of their own yet may join a team; who looks at one has.
    QVERIFY(desk.find<QWidget>("firstTeam")->isVisible());
    desk.theirs.setAbilities(member(true));
    QTRY_VERIFY(!desk.find<QWidget>("firstTeam")->isVisible());
    desk.theirs.setAbilities({});
    QSignalSpy asked(desk.find<QAction>("addTeam"), &QAction::triggered);
    desk.find<QPushButton>("firstTeam")->click();
    QCOMPARE(asked.size(), 1);
    desk.window->showPage(Page::Settings);
    QTRY_VERIFY(desk.find<QWidget>("defaultsSection")->isVisible());
}

void TestWorkspaces::selectionsAreKeptApart()
{
    Desk desk;
    const MonitorId a = desk.mine.add(QStringLiteral("a"));
    desk.mine.add(QStringLiteral("b"));
    desk.theirs.add(QStringLiteral("c"));
    const MonitorId d = desk.theirs.add(QStringLiteral("d"));
    desk.open(desk.team);
    desk.window->showMonitor(d);
    desk.window->saveState();
    desk.window.reset();
    desk.open(desk.local);
    desk.window->showMonitor(a);
    desk.window->saveState();
    desk.window.reset();
    desk.open(desk.team);
    QTRY_VERIFY(!desk.window->actions().selection().empty());
    QVERIFY(desk.window->actions().selection().front() == d);
    desk.window.reset();
    desk.open(desk.local);
    QTRY_VERIFY(!desk.window->actions().selection().empty());
    QVERIFY(desk.window->actions().selection().front() == a);
    // Nothing of a team stays behind.
    desk.state.forget(QStringLiteral("t1"));
    desk.state.setWorkspace(QStringLiteral("t1"));
    QVERIFY(!desk.state.ownValue(QStringLiteral("list/selected")).isValid());
}

void TestWorkspaces::monitorsArePublished()
{
    Desk desk;
    const MonitorId a = desk.mine.add(QStringLiteral("a"));
    desk.mine.add(QStringLiteral("b"));
    desk.theirs.setAbilities(member(false));
    desk.open(desk.local);
    QVERIFY(!desk.offers("runFromHere") && !desk.offers("copyHere"));
    auto *publish = desk.find<QAction>("publish");
    QVERIFY(publish->isVisible() && !publish->isEnabled()); // in that team one may only look
    desk.theirs.setAbilities(member(true));
    QVERIFY(desk.offers("publish"));
    QVERIFY(std::ranges::any_of(actionsOf(*desk.window), [publish](const WindowAction &action) {
        return action.action == publish && action.menu == u"Monitor";
    }));
    // What is selected; else all.
    const auto rows = [&desk, publish] {
        publish->trigger();
        const QPointer<PublishDialog> dialog = desk.window->findChild<PublishDialog *>();
        const auto *table = dialog->findChild<QTableView *>(QStringLiteral("publishTable"));
        static_cast<void>(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }));
        const int count = table->model()->rowCount();
        dialog->reject();
        static_cast<void>(QTest::qWaitFor([&dialog] { return dialog.isNull(); }));
        return count;
    };
    desk.window->actions().setSelection({});
    QCOMPARE(rows(), 2);
    desk.window->actions().setSelection({a});
    QCOMPARE(rows(), 1);
    publish->trigger();
    const QPointer<PublishDialog> dialog = desk.window->findChild<PublishDialog *>();
    desk.list.addClosed(QStringLiteral("t0"), QStringLiteral("Other"), {});
    QVERIFY(dialog);
    desk.list.remove(QStringLiteral("t1"));
    QVERIFY(!dialog); // at once: the team may be gone by the next turn
    QVERIFY(!publish->isVisible());
}

void TestWorkspaces::aTeamsMonitorsAreTriedAndCopied()
{
    Desk desk;
    const MonitorId shop = desk.theirs.add(QStringLiteral("shop"));
    const MonitorId docs = desk.theirs.add(QStringLiteral("docs"));
    desk.theirs.setAbilities(member(false));
    desk.theirs.setSync(in(SyncHealth::State::Live));
    desk.open(desk.team);
    QVERIFY(!desk.offers("publish"));
    desk.window->actions().setSelection({shop, docs});
    QVERIFY(!desk.offers("runFromHere")); // one at a time
    QVERIFY(desk.offers("copyHere"));
    desk.window->actions().setSelection({shop});
    QVERIFY(!desk.offers("runFromHere")); // nor by who may only look
    desk.theirs.setAbilities(member(true));
    QVERIFY(desk.offers("runFromHere"));
    desk.find<QAction>("runFromHere")->trigger();
    auto *run = desk.window->findChild<RunFromHereDialog *>();
    QVERIFY(run);
    run->reject();
    desk.find<QAction>("copyHere")->trigger();
    auto *copy = desk.window->findChild<PublishDialog *>();
    QVERIFY(copy);
    const auto *table = copy->findChild<QTableView *>(QStringLiteral("publishTable"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!copy->findChild<QWidget *>(QStringLiteral("publishPause"))->isVisible());
    auto *list = desk.find<QListView>("monitorList");
    QTRY_VERIFY(list->model()->rowCount() > 1);
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(1, 0)).center());
    const auto *menu = desk.window->findChild<QMenu *>(QStringLiteral("listContextMenu"));
    QVERIFY(menu && menu->actions().contains(desk.find<QAction>("runFromHere")));
}

QTEST_MAIN(TestWorkspaces)
#include "testworkspaces.moc"
