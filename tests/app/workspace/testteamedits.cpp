// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/runfromhere.h"
#include "app/workspace/publishjob.h"
#include "app/workspace/teamworkspace.h"
#include "core/client/editdecision.h"
#include "core/client/editview.h"
#include "core/storage/reader.h"
#include "core/storage/settingkeys.h"
#include "tests/support/mirrordesk.h"
#include "tests/support/storeworkspace.h"

#include <QSignalSpy>

using namespace monitron;
using namespace monitron::test;
using namespace std::chrono_literals;

namespace {

/// Somebody's workspace of the team of a test's server.
struct TeamDesktop
{
    QTemporaryDir folder;
    std::unique_ptr<Store> store = std::move(*Store::open(folder.path(), Store::Durability::Off));
    MemorySecretStore secrets;
    SystemClock clock;
    std::unique_ptr<TeamWorkspace> workspace;

    explicit TeamDesktop(const ApiFixture &server, Role role = Role::Editor)
    {
        Team team;
        team.id = QStringLiteral("1");
        team.name = QStringLiteral("Acme");
        team.address = {QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.port())), {}};
        team.email = ApiFixture::emailOf(role);
        HttpLink link(team.address);
        TeamSession session(link, secrets, clock, team.secretKey());
        if (!awaited(session.signIn({team.email, ApiFixture::password, {}})))
            qFatal("can't sign in");
        workspace =
            std::make_unique<TeamWorkspace>(TeamWorkspace::Parts{*store, secrets, clock, impatient()}, team);
        workspace->start();
        if (!QTest::qWaitFor([this] { return workspace->health().sync.state == SyncHealth::State::Live; },
                             longestWait))
            qFatal("not in step");
    }
    ~TeamDesktop() { workspace.reset(); }
    [[nodiscard]] std::vector<EditView> edits()
    {
        auto found = awaited(workspace->read([](const Reader &reader) { return editViews(reader); }));
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return std::move(*found);
    }
    [[nodiscard]] Monitor monitor(MonitorId id)
    {
        const auto views =
            awaited(workspace->read([id](const Reader &reader) { return reader.monitors({id}); }));
        return views->empty() ? Monitor() : views->front().monitor;
    }
};

} // namespace

/// What waits, and what is published, against a real server.
class TestTeamEdits : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ApiFixture> m_server;

    [[nodiscard]] QByteArray pathOf(MonitorId id) const
    {
        return "/api/v1/monitors/" + id.toString().toLatin1();
    }
    [[nodiscard]] PublishItem previewed(Workspace &from, Workspace &to, MonitorId id)
    {
        std::optional<PublishItem> item;
        previewPublish(from, to, {id}, this,
                       [&item](const Result<std::vector<PublishItem>> &items) { item = items->front(); });
        if (!QTest::qWaitFor([&item] { return item.has_value(); }, longestWait))
            qFatal("no preview");
        return *item;
    }
    [[nodiscard]] PublishJob::Outcome take(Workspace &from, Workspace &to, const PublishItem &item,
                                           PublishJob::Options options)
    {
        PublishJob job(from, to, {{0, item}}, options);
        std::optional<PublishJob::Outcome> outcome;
        connect(&job, &PublishJob::answered, this,
                [&outcome](int, const PublishJob::Outcome &told) { outcome = told; });
        QSignalSpy finished(&job, &PublishJob::finished);
        job.start();
        if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, longestWait))
            qFatal("not finished");
        return *outcome;
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<ApiFixture>(); }
    void cleanup() { m_server.reset(); }

    void aContradictionIsSettled()
    {
        ApiClient admin = m_server->signedIn(Role::Admin);
        const auto made = admin.post("/api/v1/monitors", {{QStringLiteral("name"), QStringLiteral("Shop")},
                                                          {QStringLiteral("url"), m_server->targetUrl()},
                                                          {QStringLiteral("enabled"), false}});
        const MonitorId id = MonitorId::fromString(made.text("id"));
        TeamDesktop desk(*m_server);
        // Both edit before either hears of the other: the server can't be reached meanwhile.
        m_server->stopHttp();
        QTRY_VERIFY_WITH_TIMEOUT(desk.workspace->health().sync.state == SyncHealth::State::Offline,
                                 longestWait);
        Monitor mine = desk.monitor(id);
        Monitor theirs = mine;
        mine.name = QStringLiteral("Mine");
        QVERIFY(awaited(desk.workspace->saveMonitor(mine, {})));
        QCOMPARE(desk.edits().size(), std::size_t(1));
        QVERIFY(desk.edits().front().state == EditView::State::Waits);
        theirs.name = QStringLiteral("Theirs");
        QVERIFY(awaited(m_server->engine().saveMonitor(theirs, {})));
        m_server->restart();
        const auto isStuck = [&desk] {
            const auto edits = desk.edits();
            return edits.size() == 1 && edits.front().state == EditView::State::Contradicts;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isStuck(), longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace->health().sync.conflicts, 1, longestWait);
        EditDecision decision;
        decision.kind = EditDecision::Kind::Settle;
        decision.target = id.toBytes();
        decision.result = {{QStringLiteral("name"), QStringLiteral("Both")}};
        decision.seen = {{QStringLiteral("name"), QStringLiteral("Theirs")}};
        QVERIFY(awaited(desk.workspace->decide(decision)));
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().empty(), longestWait);
        QCOMPARE(m_server->signedIn(Role::Viewer).get(pathOf(id)).text("name"), QStringLiteral("Both"));
    }

    void aViewersEditIsRefusedHere()
    {
        ApiClient admin = m_server->signedIn(Role::Admin);
        const auto made = admin.post("/api/v1/monitors", {{QStringLiteral("name"), QStringLiteral("Shop")},
                                                          {QStringLiteral("url"), m_server->targetUrl()},
                                                          {QStringLiteral("enabled"), false}});
        const MonitorId id = MonitorId::fromString(made.text("id"));
        TeamDesktop desk(*m_server, Role::Viewer);
        TeamWorkspace &team = *desk.workspace;
        m_server->stopHttp(); // and not by the server
        QTRY_VERIFY_WITH_TIMEOUT(team.health().sync.state == SyncHealth::State::Offline, longestWait);
        Monitor mine = desk.monitor(id);
        mine.name = QStringLiteral("Mine");
        const auto saved = awaited(team.saveMonitor(mine, {}));
        QVERIFY(!saved && saved.error().code == Error::Code::Refused);
        QVERIFY(!awaited(team.removeMonitors({id})));
        QVERIFY(!awaited(team.saveChannel({}, {})));
        QVERIFY(!awaited(team.addHistory("[]")));
        QVERIFY(!awaited(team.setSetting(settingkeys::retention, 1)));
        QVERIFY(desk.edits().empty());
        QCOMPARE(desk.monitor(id).name, QStringLiteral("Shop"));
        QVERIFY(awaited(team.setSetting(QStringLiteral("mine"), 1))); // only of this computer
    }

    void bothSidesCheck()
    {
        const auto made = m_server->signedIn(Role::Editor)
                              .post("/api/v1/monitors", {{QStringLiteral("name"), QStringLiteral("Shop")},
                                                         {QStringLiteral("url"), m_server->targetUrl()},
                                                         {QStringLiteral("interval_seconds"), 3600}});
        TeamDesktop desk(*m_server);
        RunFromHere run(*desk.workspace, MonitorId::fromString(made.text("id")));
        run.start();
        QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), longestWait);
        QCOMPARE(run.here().problem + run.there().problem, QString());
        QVERIFY(run.there().check->manual);
        QVERIFY(run.comparison().startsWith(u"It works from both"));
    }

    void aMonitorIsPublishedAndCopiedBack()
    {
        StoreWorkspace local;
        Monitor monitor;
        monitor.name = QStringLiteral("Shop");
        monitor.url = m_server->targetUrl();
        monitor.enabled = false;
        monitor.http.auth.scheme = HttpAuth::Scheme::Bearer;
        monitor.http.headers = {{QStringLiteral("X-Api-Key"), QStringLiteral("42")}};
        const MonitorId id = local.saveMonitor(monitor, QStringLiteral("sesame")).result()->id;
        const Timestamp now = SystemClock().now();
        for (int i = 0; i < 30; ++i)
            local.record(id, now - 1h + i * 60s, i == 7 ? Outcome::Bad : Outcome::Good, 1000,
                         i == 7 ? QStringLiteral("refused") : QString());
        TeamDesktop desk(*m_server);
        TeamWorkspace &team = *desk.workspace;
        PublishItem item = previewed(local, team, id);
        QVERIFY(item.kinship == PublishItem::Kinship::New && item.hasSecrets());
        const PublishJob::Outcome published = take(local, team, item, {true, true});
        QCOMPARE(published.problem, QString());
        QCOMPARE(published.notes, QStringList());
        QVERIFY(previewed(local, team, id).kinship == PublishItem::Kinship::Same);
        ApiClient viewer = m_server->signedIn(Role::Viewer);
        const ApiAnswer there = viewer.get(pathOf(id));
        QCOMPARE(there.text("name"), QStringLiteral("Shop"));
        const auto reader = m_server->store().openReader();
        QCOMPARE((*reader)->recent({id}, 100)->value(id).size(), std::size_t(30));
        QCOMPARE(
            awaited(m_server->secrets().read(QStringLiteral("monitor/") + id.toString())).value_or(QString()),
            QStringLiteral("sesame"));

        StoreWorkspace second; // another computer
        second.time.advance(now - second.time.now());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.monitor(id).id.isNull(), longestWait);
        item = previewed(team, second, id);
        QCOMPARE(item.unknownHeaders, QStringList{QStringLiteral("X-Api-Key")});
        const PublishJob::Outcome copied = take(team, second, item, {false, true});
        QCOMPARE(copied.problem, QString());
        QCOMPARE(copied.notes.size(), 2); // password and header have to be typed in
        const auto copy = (*second.store().openReader())->monitors({id})->front().monitor;
        QVERIFY(copy.http.headers.empty());
    }
};

QTEST_GUILESS_MAIN(TestTeamEdits)
#include "testteamedits.moc"
