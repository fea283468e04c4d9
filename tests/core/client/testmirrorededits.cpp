// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mirrorrepository.h"
#include "tests/support/mirrorscene.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace monitron;
using namespace monitron::test;
using Fault = FaultyLink::Fault;
using State = PendingEdit::State;

/// What is done in a mirror, against a real team server.
class TestMirroredEdits : public MirrorScene
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void editsAreTheServers()
    {
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        const auto saved = desk.save(example(QStringLiteral("Shop"), m_server->targetUrl()));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QCOMPARE(onServer(saved->id).value(u"name").toString(), QStringLiteral("Shop"));
        QVERIFY(desk.edits().empty());
        Monitor edited = desk.monitor(saved->id);
        edited.tags = {QStringLiteral("web")};
        edited.policy.confirmAfter = 5;
        QVERIFY(desk.save(edited));
        const QJsonObject now = onServer(saved->id);
        QCOMPARE(now.value(u"tags").toArray().size(), 1);
        QCOMPARE(now.value(u"policy").toObject().value(u"confirm_after").toInt(), 5);
        QCOMPARE(now.value(u"version").toInt(), 2);
        QCOMPARE(desk.monitor(saved->id).version, 2);
    }

    void offlineEditsWait()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        desk.unplug();
        Monitor edited = desk.monitor(id);
        edited.name = QStringLiteral("Offline");
        QVERIFY(desk.save(edited));
        const auto made = desk.save(example(QStringLiteral("New"), m_server->targetUrl()));
        QVERIFY(made);
        QCOMPARE(desk.monitor(id).name, QStringLiteral("Offline"));
        QCOMPARE(desk.edits().size(), std::size_t(2));
        QTRY_COMPARE(desk.mirror->health().waitingEdits, 2);
        desk.kill(); // and the computer is switched off
        desk.start();
        QCOMPARE(desk.edits().size(), std::size_t(2));
        desk.plug();
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().empty(), longestWait);
        QCOMPARE(onServer(id).value(u"name").toString(), QStringLiteral("Offline"));
        QCOMPARE(onServer(made->id).value(u"name").toString(), QStringLiteral("New"));
    }

    void differentFieldsMerge()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        desk.unplug();
        Monitor edited = desk.monitor(id);
        edited.notes = QStringLiteral("mine");
        QVERIFY(desk.save(edited));
        editOnServer(id, {{QStringLiteral("name"), QStringLiteral("Theirs")}});
        desk.plug();
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().empty(), longestWait);
        QCOMPARE(onServer(id).value(u"name").toString(), QStringLiteral("Theirs"));
        QCOMPARE(onServer(id).value(u"notes").toString(), QStringLiteral("mine"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.monitor(id).name, QStringLiteral("Theirs"), longestWait);
        QCOMPARE(desk.monitor(id).notes, QStringLiteral("mine"));
    }

    void sameFieldIsAConflict()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        desk.unplug();
        Monitor edited = desk.monitor(id);
        edited.name = QStringLiteral("Mine");
        QVERIFY(desk.save(edited));
        editOnServer(id, {{QStringLiteral("name"), QStringLiteral("Theirs")}});
        desk.plug();
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().size() == 1 && desk.edits().front().state == State::Conflict,
                                 longestWait);
        QCOMPARE(onServer(id).value(u"name").toString(), QStringLiteral("Theirs"));
        QCOMPARE(desk.monitor(id).name, QStringLiteral("Theirs"));
        QTRY_COMPARE(desk.mirror->health().conflicts, 1);
        // Somebody decides.
        QVERIFY(awaited(desk.mirror->edit([id](EditQueue &queue) {
            return queue.resolve(PendingEdit::Entity::Monitor, id.toBytes(),
                                 {{QStringLiteral("name"), QStringLiteral("Both")}});
        })));
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().empty(), longestWait);
        QCOMPARE(onServer(id).value(u"name").toString(), QStringLiteral("Both"));
        QCOMPARE(desk.monitor(id).name, QStringLiteral("Both"));
    }

    void whatIsSavedWasSeen()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        desk.unplug();
        Monitor edited = desk.monitor(id);
        edited.name = QStringLiteral("Mine");
        QVERIFY(desk.save(edited));
        Monitor open = desk.monitor(id); // in an editor, say
        editOnServer(id, {{QStringLiteral("name"), QStringLiteral("Theirs")}});
        desk.plug();
        QTRY_COMPARE_WITH_TIMEOUT(desk.monitor(id).name, QStringLiteral("Theirs"), longestWait);
        open.notes = QStringLiteral("mine");
        const auto refused = desk.save(open);
        QVERIFY(!refused && refused.error().code == Error::Code::Conflict);
        // Nor after a decision, which makes it what the server has.
        QVERIFY(awaited(desk.mirror->edit(
            [id](EditQueue &queue) { return queue.discard(PendingEdit::Entity::Monitor, id.toBytes()); })));
        QVERIFY(!desk.save(open));
        QCOMPARE(onServer(id).value(u"name").toString(), QStringLiteral("Theirs"));
        // What is as it was seen, is the same when the server has it.
        edited = desk.monitor(id);
        edited.name = QStringLiteral("Both");
        desk.unplug();
        QVERIFY(desk.save(edited));
        open = desk.monitor(id);
        desk.plug();
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().empty(), longestWait);
        open.notes = QStringLiteral("mine");
        QVERIFY(desk.save(open));
        QCOMPARE(onServer(id).value(u"notes").toString(), QStringLiteral("mine"));
    }

    void whatWasSentIsNotMergedUnseen()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        bool isStuck = true;
        desk.faulty.fault = [&isStuck](const ApiRequest &request) {
            return isStuck && request.method == "PATCH" ? Fault::NotSent : Fault::None;
        };
        Monitor edited = desk.monitor(id);
        edited.name = QStringLiteral("Mine");
        QVERIFY(desk.save(edited));
        QVERIFY(desk.edits().front().state == State::Sent);
        editOnServer(id, {{QStringLiteral("name"), QStringLiteral("Theirs")}});
        const auto theirs = [&] {
            return desk.reader->mirror()
                .serverCopy(PendingEdit::Entity::Monitor, id.toBytes())
                ->value_or(QJsonObject())
                .value(u"name");
        };
        QTRY_COMPARE_WITH_TIMEOUT(theirs().toString(), QStringLiteral("Theirs"), longestWait);
        isStuck = false; // what was sent before, is sent again
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().size() == 1 && desk.edits().front().state == State::Conflict,
                                 longestWait);
        QCOMPARE(onServer(id).value(u"name").toString(), QStringLiteral("Theirs"));
    }

    void aLostAnswerIsNoSecondEdit()
    {
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        int lost = 0;
        desk.faulty.fault = [&lost](const ApiRequest &request) {
            const bool loses = request.path == "/api/v1/monitors" && lost++ < 2;
            return loses ? Fault::AnswerLost : Fault::None;
        };
        const auto made = desk.save(example(QStringLiteral("New"), m_server->targetUrl()));
        QVERIFY(made);
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().empty(), longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        QCOMPARE(desk.monitors().size(), std::size_t(1));
        QCOMPARE(onServer(made->id).value(u"version").toInt(), 1);
    }

    void whatTheServerRefusesIsUndone()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server, QStringLiteral("viewer@example.org"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        Monitor edited = desk.monitor(id);
        edited.name = QStringLiteral("Mine");
        const auto refused = desk.save(edited);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"editor"));
        QCOMPARE(desk.monitor(id).name, QStringLiteral("Shop"));
        QVERIFY(desk.edits().empty());
    }

    void passwordsOfEditsThatAreGivenUpAreForgotten()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        const auto waiting = [&desk] {
            return desk.secrets.keys().filter(QRegularExpression(QStringLiteral("^pending/"))).size();
        };
        desk.unplug();
        Monitor monitor = desk.monitor(id);
        monitor.http.auth.scheme = HttpAuth::Scheme::Bearer;
        QVERIFY(awaited(desk.mirror->saveMonitor(monitor, QStringLiteral("first"))));
        QVERIFY(awaited(desk.mirror->saveMonitor(desk.monitor(id), QStringLiteral("second"))));
        QCOMPARE(waiting(), 2);
        // The result of a decision keeps the one that it names.
        const QJsonValue last = desk.edits().back().after.value(secretField);
        const auto settle = [id, last](EditQueue &queue) {
            return queue.resolve(PendingEdit::Entity::Monitor, id.toBytes(), {{secretField, last}});
        };
        QVERIFY(awaited(desk.mirror->edit(settle)));
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 1, longestWait);
        QCOMPARE(desk.edits().back().after.value(secretField), last);
        const auto discard = [id](EditQueue &queue) {
            return queue.discard(PendingEdit::Entity::Monitor, id.toBytes());
        };
        QVERIFY(awaited(desk.mirror->edit(discard)));
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, longestWait);
        QVERIFY(desk.edits().empty());
        // Nor does what can't be kept leave one behind.
        Monitor stale = desk.monitor(id);
        stale.version = 99;
        QVERIFY(!awaited(desk.mirror->saveMonitor(stale, QStringLiteral("third"))));
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, longestWait);
    }

    void acknowledgesAndNotes()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        MirrorDesk other(*m_server, QStringLiteral("admin@example.org"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive() && other.isLive(), longestWait);
        m_server->target().respond = [](const http::Request &, const http::Responder &responder) {
            responder.send({500, {{"Content-Type", "text/plain"}}, "broken"});
        };
        ApiClient client = m_server->signedIn(Role::Editor);
        const QByteArray run = "/api/v1/monitors/" + id.toString().toLatin1() + "/run";
        client.post(run, {});
        QTRY_VERIFY_WITH_TIMEOUT(!other.reader->incidents(id, 1, true)->empty(), longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(desk.reader->monitors({id})->front().state.incident.has_value(),
                                 longestWait);
        QVERIFY(awaited(desk.mirror->edit([id](EditQueue &queue) {
            return queue.acknowledge(id, QStringLiteral("me"), QStringLiteral("on it"));
        })));
        QTRY_COMPARE_WITH_TIMEOUT(other.reader->incidents(id, 1)->front().incident.acknowledgedBy,
                                  QStringLiteral("editor@example.org"), longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(other.reader->incidents(id, 1)->front().notes.size(), std::size_t(1),
                                  longestWait);
        QCOMPARE(desk.reader->incidents(id, 1)->front().notes.size(), std::size_t(1));
    }

    void anAnswerOfAnEarlierTimeReopensNothing()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        ApiClient client = m_server->signedIn(Role::Editor);
        const QByteArray run = "/api/v1/monitors/" + id.toString().toLatin1() + "/run";
        const auto usual = m_server->target().respond;
        m_server->target().respond = [](const http::Request &, const http::Responder &responder) {
            responder.send({500, {{"Content-Type", "text/plain"}}, "broken"});
        };
        client.post(run, {});
        QTRY_VERIFY_WITH_TIMEOUT(!desk.reader->incidents(id, 1, true)->empty(), longestWait);
        // It is acknowledged, but we don't hear so, and are away when it closes.
        desk.faulty.fault = [&desk](const ApiRequest &request) {
            if (!request.path.endsWith("/acknowledge"))
                return desk.isPlugged ? Fault::None : Fault::NotSent;
            desk.isPlugged = false;
            return Fault::AnswerLost;
        };
        const IncidentId incident = desk.reader->incidents(id, 1)->front().incident.id;
        static_cast<void>(desk.mirror->edit([id](EditQueue &queue) {
            return queue.acknowledge(id, QStringLiteral("me"), QStringLiteral("on it"));
        }));
        const auto there = [&] {
            return client.get("/api/v1/incidents/" + incident.toString().toLatin1()).object();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!there()[u"acknowledged_at"].isNull(), longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isPlugged, longestWait);
        m_server->target().respond = usual;
        client.post(run, {});
        QTRY_VERIFY_WITH_TIMEOUT(!there()[u"closed_at"].isNull(), longestWait);
        desk.faulty.fault = nullptr;
        desk.isPlugged = true;
        desk.mirror->hurry();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive() && desk.edits().empty(), longestWait);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.reader->incidents(id, 1)->front().incident.isOpen(), longestWait);
        QCOMPARE(desk.reader->incidents(id, 1)->front().notes.size(), std::size_t(1));
    }

    void aRefusedCreationLeavesNothing()
    {
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        Monitor wrong = example(QStringLiteral("New"), QStringLiteral("gopher://example.org/"));
        const auto refused = desk.save(wrong);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == Error::Code::Invalid);
        QVERIFY(desk.monitors().empty());
        QVERIFY(desk.reader->removedMonitors()->empty());
        QVERIFY(desk.edits().empty());
    }

    void anEditThatTheServerCantDoNowDoesntCutTheFeed()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        int refusals = 2;
        desk.faulty.instead = [&refusals](const ApiRequest &request) -> std::optional<ApiResponse> {
            if (request.method != "PATCH" || refusals == 0)
                return std::nullopt;
            --refusals;
            return ApiResponse{503, {{"content-type", "application/problem+json"}}, R"({"detail": "busy"})"};
        };
        Monitor edited = desk.monitor(id);
        edited.name = QStringLiteral("Mine");
        const QSignalSpy health(desk.mirror.get(), &TeamMirror::healthChanged);
        QVERIFY(desk.save(edited)); // it is kept
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().empty(), longestWait);
        QCOMPARE(onServer(id).value(u"name").toString(), QStringLiteral("Mine"));
        for (const auto &told : health)
            QVERIFY(told.front().value<SyncHealth>().state == SyncHealth::State::Live);
    }

    void twoMayRestoreTheSame()
    {
        const MonitorId id = addOnServer(QStringLiteral("Shop"));
        MirrorDesk desk(*m_server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), longestWait);
        const QByteArray path = "/api/v1/monitors/" + id.toString().toLatin1();
        ApiClient other = m_server->signedIn(Role::Admin);
        QCOMPARE(other.remove(path).status, 204);
        QTRY_VERIFY_WITH_TIMEOUT(desk.monitors().empty(), longestWait);
        desk.unplug();
        QVERIFY(awaited(desk.mirror->edit([id](EditQueue &queue) { return queue.restoreMonitor(id); })));
        QCOMPARE(other.post(path + "/restore").status, 200);
        desk.plug();
        QTRY_VERIFY_WITH_TIMEOUT(desk.edits().empty() && desk.monitors().size() == 1, longestWait);
    }
};

QTEST_GUILESS_MAIN(TestMirroredEdits)
#include "testmirrorededits.moc"
