// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/teamnotifier.h"
#include "app/models/openworkspace.h"
#include "tests/support/incidentscene.h"

#include <QSignalSpy>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

namespace {

struct Desk
{
    StoreWorkspace workspace;
    IncidentScene scene{workspace};
    OpenWorkspace opened{QStringLiteral("t1"), workspace};
    std::vector<Message> messages;
    QStringList titles;
    std::unique_ptr<TeamNotifier> notifier;
    QStringList told;

    Desk()
    {
        workspace.called = QStringLiteral("Shop");
        setState(SyncHealth::State::Live);
    }
    void setState(SyncHealth::State state)
    {
        SyncHealth sync;
        sync.state = state;
        workspace.setSync(sync);
    }
    void start()
    {
        notifier.reset();
        notifier = std::make_unique<TeamNotifier>(
            opened, told, [this](const Message &message, const QString &title, const QString &) {
                messages.push_back(message);
                titles.append(title);
            });
        QObject::connect(notifier.get(), &TeamNotifier::toldChanged, notifier.get(),
                         [this] { told = notifier->told(); });
        opened.monitors.reload();
        QTRY_VERIFY(opened.monitors.isLoaded());
    }
    /// Until what was changed has been looked at.
    void settle() const
    {
        QSignalSpy looked(notifier.get(), &TeamNotifier::toldChanged);
        QVERIFY(looked.wait(30'000));
    }
    [[nodiscard]] Timestamp now() const { return workspace.time.now(); }
};

} // namespace

class TestTeamNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsDownAndUp();
    void nothingIsToldTwiceAfterARestart();
    void whatIsOldIsNotTold();
    void theFirstFetchTellsNothing();
    void whatCameAndWentIsToldOnce();
    void whoeverCaresAlreadyIsEnough();
    void mutedIsMuted();
    void manyAreToldInOne();
    void certificatesAreToldWhenTheyGetWorse();
};

void TestTeamNotifier::tellsDownAndUp()
{
    Desk desk;
    const MonitorId shop = desk.workspace.add(QStringLiteral("checkout"));
    desk.start();
    Incident incident = desk.scene.open(shop, desk.now());
    QTRY_COMPARE(desk.messages.size(), std::size_t(1));
    QVERIFY(desk.messages.front().kind == MessageKind::Down);
    QVERIFY(desk.messages.front().monitor == shop);
    QVERIFY2(desk.titles.front().startsWith(QStringLiteral("Shop: ")), qPrintable(desk.titles.front()));
    QVERIFY(desk.titles.front().contains(QStringLiteral("checkout")));
    desk.workspace.time.advance(2min);
    IncidentScene::close(incident, desk.now());
    desk.scene.record(incident);
    QTRY_COMPARE(desk.messages.size(), std::size_t(2));
    QVERIFY(desk.messages.back().kind == MessageKind::Recovered);
}

void TestTeamNotifier::nothingIsToldTwiceAfterARestart()
{
    Desk desk;
    const MonitorId shop = desk.workspace.add(QStringLiteral("checkout"));
    desk.start();
    const Incident incident = desk.scene.open(shop, desk.now());
    QTRY_COMPARE(desk.messages.size(), std::size_t(1));
    desk.start();
    desk.scene.record(incident);
    desk.settle();
    QCOMPARE(desk.messages.size(), std::size_t(1));
    // What can't come again isn't kept for ever.
    desk.workspace.time.advance(11min);
    desk.scene.record(incident);
    desk.settle();
    QVERIFY(desk.told.isEmpty());
}

void TestTeamNotifier::whatIsOldIsNotTold()
{
    Desk desk;
    const MonitorId shop = desk.workspace.add(QStringLiteral("checkout"));
    desk.start();
    Incident incident = IncidentScene::opened(shop, desk.now() - 11min);
    desk.scene.record(incident);
    desk.settle();
    QVERIFY(desk.messages.empty());
    // Its end is fresh.
    IncidentScene::close(incident, desk.now());
    desk.scene.record(incident);
    QTRY_COMPARE(desk.messages.size(), std::size_t(1));
    QVERIFY(desk.messages.front().kind == MessageKind::Recovered);
}

void TestTeamNotifier::theFirstFetchTellsNothing()
{
    Desk desk;
    const MonitorId shop = desk.workspace.add(QStringLiteral("checkout"));
    desk.setState(SyncHealth::State::Filling);
    desk.start();
    QSignalSpy looked(desk.notifier.get(), &TeamNotifier::toldChanged);
    static_cast<void>(desk.scene.open(shop, desk.now()));
    QVERIFY(!looked.wait(400));
    QVERIFY(desk.messages.empty());
}

void TestTeamNotifier::whatCameAndWentIsToldOnce()
{
    Desk desk;
    const MonitorId shop = desk.workspace.add(QStringLiteral("checkout"));
    desk.start();
    Incident incident = IncidentScene::opened(shop, desk.now() - 5min);
    IncidentScene::close(incident, desk.now() - 1min);
    desk.scene.record(incident);
    QTRY_COMPARE(desk.messages.size(), std::size_t(1));
    QVERIFY(desk.messages.front().kind == MessageKind::Recovered);
}

void TestTeamNotifier::whoeverCaresAlreadyIsEnough()
{
    Desk desk;
    const MonitorId shop = desk.workspace.add(QStringLiteral("checkout"));
    desk.start();
    Incident incident = IncidentScene::opened(shop, desk.now());
    incident.acknowledgedAt = desk.now();
    incident.acknowledgedBy = QStringLiteral("ben");
    desk.scene.record(incident);
    desk.settle();
    QVERIFY(desk.messages.empty());
}

void TestTeamNotifier::mutedIsMuted()
{
    Desk desk;
    const MonitorId shop = desk.workspace.add(QStringLiteral("checkout"));
    desk.start();
    static_cast<void>(desk.opened.settings.muteUntil(desk.now() + 1h));
    QTRY_VERIFY(desk.opened.settings.mutedUntil());
    static_cast<void>(desk.scene.open(shop, desk.now()));
    desk.settle();
    QVERIFY(desk.messages.empty());
}

void TestTeamNotifier::manyAreToldInOne()
{
    Desk desk;
    std::vector<MonitorId> ids;
    for (int i = 0; i < 20; ++i)
        ids.push_back(desk.workspace.add(QStringLiteral("m%1").arg(i)));
    desk.start();
    for (const MonitorId &id : ids)
        static_cast<void>(desk.scene.open(id, desk.now()));
    QTRY_VERIFY(!desk.messages.empty());
    QCOMPARE(desk.messages.size(), std::size_t(1));
    QVERIFY(desk.messages.front().monitor.isNull());
    QVERIFY2(desk.titles.front().contains(QStringLiteral("20")), qPrintable(desk.titles.front()));
}

void TestTeamNotifier::certificatesAreToldWhenTheyGetWorse()
{
    Desk desk;
    const MonitorId shop = desk.workspace.add(QStringLiteral("checkout"));
    const auto warn = [&](int days) {
        Decision decision;
        decision.monitor = shop;
        MonitorState state;
        state.status = MonitorStatus::Up;
        state.certificateWarned = days;
        decision.state = state;
        desk.workspace.write([&](Writer &writer) { return writer.record(decision); });
    };
    const auto shown = [&](int days) { return desk.opened.monitors.row(0).state.certificateWarned == days; };
    warn(21); // before we looked
    desk.start();
    QTRY_VERIFY(shown(21));
    QVERIFY(desk.messages.empty());
    warn(7);
    QTRY_COMPARE(desk.messages.size(), std::size_t(1));
    QVERIFY(desk.messages.front().kind == MessageKind::Certificate);
    warn(0); // another certificate
    QTRY_VERIFY(shown(0));
    QCOMPARE(desk.messages.size(), std::size_t(1));
    warn(21);
    QTRY_COMPARE(desk.messages.size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestTeamNotifier)
#include "testteamnotifier.moc"
