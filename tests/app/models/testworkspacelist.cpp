// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/openworkspace.h"
#include "app/models/syncwords.h"
#include "app/models/workspacelist.h"
#include "tests/support/storeworkspace.h"

#include <QSignalSpy>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestWorkspaceList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOrderAndSums();
    void aClosedOneStaysWithItsReason();
    void connectionsInWords();
    void sentencesForBanners();
};

void TestWorkspaceList::keepsOrderAndSums()
{
    StoreWorkspace mine;
    StoreWorkspace theirs;
    theirs.called = QStringLiteral("Shop");
    OpenWorkspace local(QString(), mine);
    OpenWorkspace team(QStringLiteral("t1"), theirs);
    mine.record(mine.add(QStringLiteral("a")), mine.time.now(), Outcome::Good);
    theirs.record(theirs.add(QStringLiteral("b")), theirs.time.now(), Outcome::Bad);
    WorkspaceList list;
    QSignalSpy sums(&list, &WorkspaceList::summaryChanged);
    list.add(local);
    list.add(team);
    local.monitors.reload();
    team.monitors.reload();
    QTRY_COMPARE(list.summary().total, 2);
    QCOMPARE(list.summary().down, 1);
    QVERIFY(!sums.isEmpty());
    const std::vector<WorkspaceEntry> entries = list.entries();
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].name, QStringLiteral("This computer"));
    QCOMPARE(entries[1].name, QStringLiteral("Shop"));
    QVERIFY(list.find(QStringLiteral("t1")) == &team);
    QVERIFY(!list.find(QStringLiteral("t2")));
    list.remove(QStringLiteral("t1"));
    QCOMPARE(list.summary().total, 1);
    QCOMPARE(list.opened().size(), std::size_t(1));
}

void TestWorkspaceList::aClosedOneStaysWithItsReason()
{
    StoreWorkspace theirs;
    OpenWorkspace team(QStringLiteral("t1"), theirs);
    WorkspaceList list;
    QSignalSpy members(&list, &WorkspaceList::membersChanged);
    list.addClosed(QStringLiteral("t1"), QStringLiteral("Shop"),
                   {Error::Code::Corrupt, QStringLiteral("Broken.")});
    list.addClosed(QStringLiteral("t2"), QStringLiteral("Docs"),
                   {Error::Code::Locked, QStringLiteral("In use.")});
    QVERIFY(list.opened().empty());
    QVERIFY(!list.find(QStringLiteral("t1")));
    QVERIFY(list.entries().front().problem->code == Error::Code::Corrupt);
    list.add(team);
    QCOMPARE(members.size(), 3);
    QCOMPARE(list.entries().size(), std::size_t(2));
    QVERIFY(!list.entries().front().problem);
    QVERIFY(list.find(QStringLiteral("t1")) == &team);
}

void TestWorkspaceList::connectionsInWords()
{
    WorkspaceHealth health;
    QCOMPARE(connectionWords(health), QStringLiteral("checking"));
    health.networkAvailable = false;
    QCOMPARE(connectionWords(health), QStringLiteral("no network"));
    health = {};
    health.sync.state = SyncHealth::State::Filling;
    health.sync.done = 400;
    health.sync.total = 1000;
    QCOMPARE(connectionWords(health), QStringLiteral("Fetching 400 of 1,000"));
    health.sync.state = SyncHealth::State::Live;
    QCOMPARE(connectionWords(health), QStringLiteral("Live"));
    health.sync.state = SyncHealth::State::Offline;
    health.sync.reason = QStringLiteral("No answer.");
    QCOMPARE(connectionWords(health), QStringLiteral("Offline"));
    QCOMPARE(connectionReason(health), QStringLiteral("No answer."));
    health.sync.state = SyncHealth::State::SignedOut;
    QCOMPARE(connectionWords(health), QStringLiteral("Signed out"));
    QVERIFY(waitingWords(health.sync).isEmpty());
    health.sync.waitingEdits = 3;
    QVERIFY2(waitingWords(health.sync).startsWith(QLatin1Char('3')), qPrintable(waitingWords(health.sync)));
    health.sync.conflicts = 1;
    QCOMPARE(waitingWords(health.sync), QStringLiteral("2 wait, 1 need a decision"));
    health.sync.waitingEdits = 1; // nothing but that one
    QCOMPARE(waitingWords(health.sync), QStringLiteral("1 need(s) a decision"));
}

void TestWorkspaceList::sentencesForBanners()
{
    SyncHealth sync;
    const Timestamp now(1'700'000'000'000);
    for (const auto state : {SyncHealth::State::Here, SyncHealth::State::Connecting,
                             SyncHealth::State::Filling, SyncHealth::State::Live}) {
        sync.state = state;
        sync.waitingEdits = 3;
        QVERIFY(offlineSentence(sync, now).isEmpty());
        QVERIFY(signedOutSentence(sync).isEmpty());
        QVERIFY(waitingSentence(sync).isEmpty());
    }
    sync.state = SyncHealth::State::Offline;
    sync.reason = QStringLiteral("The server does not answer.");
    sync.inStepAt = now - 5min;
    QVERIFY(offlineSentence(sync, now).contains(sync.reason));
    QVERIFY(waitingSentence(sync).contains(QLatin1Char('3')));
    QVERIFY(conflictSentence(sync).isEmpty());
    sync.conflicts = 3;
    QVERIFY(waitingSentence(sync).isEmpty());
    QVERIFY(conflictSentence(sync).contains(QLatin1Char('3')));
    sync.state = SyncHealth::State::SignedOut;
    QVERIFY(offlineSentence(sync, now).isEmpty());
    QVERIFY(!signedOutSentence(sync).isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkspaceList)
#include "testworkspacelist.moc"
