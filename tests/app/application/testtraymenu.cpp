// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/traymenu.h"
#include "app/models/openworkspace.h"
#include "app/models/workspacelist.h"
#include "tests/support/storeworkspace.h"

#include <QMenu>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

namespace {

struct Tray
{
    StoreWorkspace workspace;
    Theme theme{Theme::Preference::Light};
    OpenWorkspace opened{QString(), workspace};
    MonitorListModel &monitors = opened.monitors;
    SettingsModel &settings = opened.settings;
    WorkspaceList list;
    QMenu menu;
    std::unique_ptr<TrayMenu> tray;

    void open()
    {
        list.add(opened);
        tray = std::make_unique<TrayMenu>(menu, list, theme);
        monitors.reload();
        QTRY_VERIFY(monitors.isLoaded());
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        for (QAction *action : menu.actions()) {
            if (action->objectName() == QLatin1String(name))
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList failing() const
    {
        QStringList names;
        for (const QAction *action : menu.actions()) {
            if (action->objectName() == u"trayMonitor")
                names.append(action->text());
        }
        return names;
    }
    [[nodiscard]] int running() const
    {
        int count = 0;
        for (int row = 0; row < monitors.rowCount(); ++row)
            count += monitors.row(row).monitor.enabled ? 1 : 0;
        return count;
    }
};

} // namespace

class TestTrayMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFailingOnesByName();
    void manyAreBounded();
    void muteForAnHour();
    void pauseAllAndResumeThose();
    void severalWorkspacesByName();
    void whatIsNotAllowedIsNotThere();
};

void TestTrayMenu::theFailingOnesByName()
{
    Tray desk;
    const MonitorId shop = desk.workspace.add(QStringLiteral("shop & co"));
    const MonitorId docs = desk.workspace.add(QStringLiteral("docs"));
    desk.open();
    QVERIFY(desk.action("trayOpen") && desk.action("trayQuit"));
    QVERIFY(!desk.action("trayRunFailing")->isEnabled());
    desk.workspace.record(shop, desk.workspace.time.now(), Outcome::Bad);
    QTRY_COMPARE(desk.failing(), QStringList{QStringLiteral("shop && co")});
    QVERIFY(!desk.action("trayMonitor")->icon().isNull());
    QSignalSpy wanted(desk.tray.get(), &TrayMenu::monitorWanted);
    desk.action("trayMonitor")->trigger();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.front().at(1).value<MonitorId>() == shop);

    // One for another: the count stays, the name doesn't.
    desk.workspace.record(shop, desk.workspace.time.now() + 1s, Outcome::Good);
    desk.workspace.record(docs, desk.workspace.time.now() + 1s, Outcome::Bad);
    QTRY_COMPARE(desk.failing(), QStringList{QStringLiteral("docs")});
    QSignalSpy failed(desk.tray.get(), &TrayMenu::failed);
    desk.action("trayRunFailing")->trigger();
    QTRY_COMPARE(failed.size(), 1); // this workspace has no network
    QVERIFY(!failed.front().front().toString().isEmpty());
}

void TestTrayMenu::manyAreBounded()
{
    Tray desk;
    std::vector<MonitorId> ids;
    for (int i = 0; i < 20; ++i)
        ids.push_back(desk.workspace.add(QStringLiteral("W").repeated(10'000)));
    for (const MonitorId &id : ids)
        desk.workspace.record(id, desk.workspace.time.now(), Outcome::Bad);
    desk.open();
    QTRY_COMPARE(desk.failing().size(), 12);
    QVERIFY(desk.failing().front().size() < 60);
    QVERIFY2(desk.action("trayMore")->text().contains(QStringLiteral("8")),
             qPrintable(desk.action("trayMore")->text()));
}

void TestTrayMenu::muteForAnHour()
{
    Tray desk;
    desk.workspace.add(QStringLiteral("one"));
    desk.open();
    QVERIFY(!desk.action("trayUnmute"));
    desk.action("trayMute")->trigger();
    QTRY_VERIFY(desk.action("trayUnmute"));
    QVERIFY(desk.settings.mutedUntil() == desk.workspace.time.now() + 1h);
    desk.action("trayUnmute")->trigger();
    QTRY_VERIFY(desk.action("trayMute"));
    QVERIFY(!desk.settings.mutedUntil());
}

void TestTrayMenu::pauseAllAndResumeThose()
{
    Tray desk;
    const MonitorId before = desk.workspace.add(QStringLiteral("paused before"));
    for (const char *name : {"a", "b", "c"})
        desk.workspace.add(QString::fromLatin1(name));
    static_cast<void>(desk.workspace.setPaused({before}, true));
    desk.open();
    QCOMPARE(desk.running(), 3);
    QVERIFY(!desk.action("trayResume"));
    QTRY_VERIFY(desk.action("trayPauseAll")->isEnabled());
    desk.action("trayPauseAll")->trigger();
    QTRY_COMPARE(desk.running(), 0);
    QTRY_VERIFY(!desk.action("trayPauseAll")->isEnabled());

    // Whoever else comes and goes, what is paused here stays known.
    QTRY_VERIFY(desk.action("trayResume"));
    StoreWorkspace other;
    OpenWorkspace team(QStringLiteral("t1"), other);
    desk.list.add(team);
    desk.list.remove(QStringLiteral("t1"));
    QVERIFY(desk.action("trayResume"));

    // After a restart it is known still.
    desk.tray = std::make_unique<TrayMenu>(desk.menu, desk.list, desk.theme);
    QTRY_VERIFY(desk.action("trayResume"));
    // Whom somebody resumed by hand and paused again is none of ours.
    const MonitorId byHand = desk.monitors.row(1).monitor.id;
    static_cast<void>(desk.workspace.setPaused({byHand}, false));
    QTRY_COMPARE(desk.running(), 1);
    static_cast<void>(desk.workspace.setPaused({byHand}, true));
    QTRY_COMPARE(desk.running(), 0);
    QTRY_VERIFY(desk.action("trayResume"));
    desk.action("trayResume")->trigger();
    QTRY_COMPARE(desk.running(), 2);
    QTRY_VERIFY(!desk.action("trayResume"));
}

void TestTrayMenu::severalWorkspacesByName()
{
    Tray desk;
    const MonitorId mine = desk.workspace.add(QStringLiteral("mine"));
    desk.workspace.record(mine, desk.workspace.time.now(), Outcome::Bad);
    desk.open();
    StoreWorkspace other;
    other.called = QStringLiteral("Shop & Co");
    OpenWorkspace team(QStringLiteral("t1"), other);
    const MonitorId theirs = other.add(QStringLiteral("theirs"));
    other.record(theirs, other.time.now(), Outcome::Bad);
    desk.list.add(team);
    team.monitors.reload();
    QTRY_COMPARE(desk.failing(), (QStringList{QStringLiteral("mine"), QStringLiteral("theirs")}));
    QStringList headings;
    for (const QAction *action : desk.menu.actions()) {
        if (action->objectName() == u"trayWorkspace" && !action->isEnabled())
            headings.append(action->text());
    }
    QCOMPARE(headings, (QStringList{QStringLiteral("This computer"), QStringLiteral("Shop && Co")}));
    QCOMPARE(desk.list.summary().down, 2);
    // What one click does to all monitors is a menu of its own for each.
    QVERIFY(!desk.action("trayPauseAll"));
    const auto submenus = [&] {
        return desk.menu.findChildren<QMenu *>(QStringLiteral("trayActions")).size();
    };
    QTRY_COMPARE(submenus(), 2);

    QSignalSpy wanted(desk.tray.get(), &TrayMenu::monitorWanted);
    for (QAction *action : desk.menu.actions()) {
        if (action->text() == u"theirs")
            action->trigger();
    }
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toString(), QStringLiteral("t1"));
    QVERIFY(wanted.front().at(1).value<MonitorId>() == theirs);

    desk.list.remove(QStringLiteral("t1"));
    QCOMPARE(desk.failing(), QStringList{QStringLiteral("mine")});
    QVERIFY(desk.action("trayPauseAll"));
}

void TestTrayMenu::whatIsNotAllowedIsNotThere()
{
    Tray desk;
    desk.workspace.add(QStringLiteral("one"));
    WorkspaceAbilities viewer;
    viewer.edits = false;
    viewer.runsChecks = false;
    desk.workspace.setAbilities(viewer);
    desk.open();
    QVERIFY(!desk.action("trayPauseAll"));
    QVERIFY(!desk.action("trayMute"));
    QVERIFY(!desk.action("trayRunFailing"));
    QVERIFY(desk.action("trayQuit"));
    desk.workspace.setAbilities({});
    QTRY_VERIFY(desk.action("trayPauseAll"));
}

QTEST_MAIN(TestTrayMenu)
#include "testtraymenu.moc"
