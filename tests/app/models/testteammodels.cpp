// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/accountmodel.h"
#include "app/models/apikeysmodel.h"
#include "app/models/auditmodel.h"
#include "app/models/auditwords.h"
#include "app/models/fielderrors.h"
#include "app/models/invitationsmodel.h"
#include "app/models/replicasmodel.h"
#include "app/models/sessionsmodel.h"
#include "app/models/usersmodel.h"
#include "tests/support/fixturedesk.h"

#include <QSignalSpy>

using namespace monitron;
using namespace monitron::test;

/// The models of a team's people and servers over a real server.
class TestTeamModels : public QObject
{
    Q_OBJECT

    static bool load(RecordsModel &model)
    {
        model.reload();
        return QTest::qWaitFor([&] { return !model.isLoading(); }, 30'000) && model.isLoaded();
    }
    static QString text(const RecordsModel &model, int row, int role)
    {
        return model.index(row, 0).data(role).toString();
    }

private Q_SLOTS:
    void usersFollowWhatIsDone()
    {
        ApiFixture server;
        FixtureDesk desk(server);
        UsersModel users(desk, desk.clock());
        QVERIFY(load(users));
        QCOMPARE(users.rowCount(), 3);
        QVERIFY(text(users, 0, RecordsModel::TitleRole).contains(QStringLiteral("(you)")));
        const auto made =
            settled(users.create(QStringLiteral("anna@example.org"), QStringLiteral("Anna"), Role::Viewer));
        QVERIFY(made && !made->temporaryPassword.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(users.rowCount(), 4, 30'000);
        QCOMPARE(text(users, 3, RecordsModel::TitleRole), QStringLiteral("Anna"));
        QCOMPARE(text(users, 3, RecordsModel::NoteRole), QStringLiteral("Viewer"));
        QVERIFY(
            text(users, 3, RecordsModel::DetailRole).startsWith(QStringLiteral("anna@example.org · never")));

        User anna = *users.user(made->user.id);
        anna.active = false;
        QVERIFY(settled(users.save(anna)));
        QTRY_VERIFY_WITH_TIMEOUT(users.index(3, 0).data(RecordsModel::PaleRole).toBool(), 30'000);
        // Somebody else was faster: what is shown is read again.
        anna.active = true;
        anna.version -= 1;
        QSignalSpy changed(&users, &UsersModel::changed);
        const auto stale = settled(users.save(anna));
        QVERIFY(!stale && stale.error().code == Error::Code::Conflict);
        QVERIFY(changed.count() > 0 || changed.wait(30'000));
    }

    void invitationsComeAndGo()
    {
        ApiFixture server;
        FixtureDesk desk(server);
        InvitationsModel invitations(desk, desk.clock());
        QVERIFY(load(invitations));
        QCOMPARE(invitations.rowCount(), 0);
        const auto made = settled(invitations.invite({}, Role::Editor));
        QVERIFY(made && !made->link.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(invitations.rowCount(), 1, 30'000);
        QCOMPARE(text(invitations, 0, RecordsModel::TitleRole), QStringLiteral("Whoever has the link"));
        QVERIFY(settled(invitations.withdraw(made->invitation.id)));
        QTRY_COMPARE_WITH_TIMEOUT(invitations.rowCount(), 0, 30'000);
    }

    void sessionsAreOnesOwnOrAnothers()
    {
        ApiFixture server;
        FixtureDesk desk(server);
        FixtureDesk editor(server, Role::Editor);
        SessionsModel sessions(desk, desk.clock());
        QVERIFY(load(sessions));
        QCOMPARE(sessions.rowCount(), 1);
        QCOMPARE(text(sessions, 0, RecordsModel::NoteRole), QStringLiteral("This device"));
        sessions.setUser(editor.user().id);
        QCOMPARE(sessions.rowCount(), 0); // nobody takes the one's for the other's
        QTRY_COMPARE_WITH_TIMEOUT(sessions.rowCount(), 1, 30'000);
        QVERIFY(text(sessions, 0, RecordsModel::NoteRole).isEmpty());
        QVERIFY(text(sessions, 0, RecordsModel::DetailRole).contains(QStringLiteral("127.0.0.1")));
    }

    void keysAreMadeAndRemoved()
    {
        ApiFixture server;
        FixtureDesk desk(server, Role::Editor);
        ApiKeysModel keys(desk, desk.clock());
        QVERIFY(load(keys));
        const auto key = settled(keys.create(QStringLiteral("deploy"), Role::Viewer, 30));
        QVERIFY(key);
        QTRY_COMPARE_WITH_TIMEOUT(keys.rowCount(), 1, 30'000);
        QVERIFY(text(keys, 0, RecordsModel::DetailRole).contains(key->apiKey.prefix));
        QVERIFY(!text(keys, 0, RecordsModel::DetailRole).contains(key->text));
        QVERIFY(settled(keys.create(QStringLiteral("screen"), Role::Viewer, 0)));
        QVERIFY(settled(keys.remove(key->apiKey.id)));
        QTRY_VERIFY_WITH_TIMEOUT(keys.rowCount() == 1 && keys.apiKeys()[0].name == u"screen", 30'000);
        QVERIFY(!keys.apiKeys()[0].expiresAt);
    }

    void theAuditLogIsReadPageAfterPage()
    {
        ApiFixture server;
        FixtureDesk desk(server);
        ApiClient editor = server.signedIn(Role::Editor);
        for (int i = 0; i < AuditModel::pageSize + 20; ++i)
            editor.patch("/api/v1/settings", {{QStringLiteral("muted_until"), QJsonValue()}});
        server.write([](Writer &) { return Result<void>(); });
        AuditModel audit(desk, desk.clock());
        TeamAdmin::AuditFilter filter;
        filter.action = QStringLiteral("settings.");
        audit.setFilter(filter);
        QTRY_COMPARE_WITH_TIMEOUT(audit.rowCount(), AuditModel::pageSize, 30'000);
        QVERIFY(audit.canFetchMore({}));
        audit.fetchMore({});
        audit.fetchMore({}); // not twice
        QTRY_COMPARE_WITH_TIMEOUT(audit.rowCount(), AuditModel::pageSize + 20, 30'000);
        QVERIFY(!audit.canFetchMore({}));
        QCOMPARE(text(audit, 0, RecordsModel::TitleRole), QStringLiteral("Settings changed"));
        QVERIFY(text(audit, 0, RecordsModel::DetailRole).contains(ApiFixture::emailOf(Role::Editor)));
        for (size_t i = 1; i < audit.entries().size(); ++i)
            QVERIFY(audit.entries()[i].number < audit.entries()[i - 1].number);

        filter.actor = desk.user().id; // who changed none
        audit.setFilter(filter);
        QTRY_COMPARE_WITH_TIMEOUT(audit.rowCount(), 0, 30'000);
    }

    void theAuditLogNamesWhomSomethingWasDoneTo()
    {
        ApiFixture server;
        FixtureDesk desk(server);
        const UserId viewer = FixtureDesk(server, Role::Viewer).user().id;
        server.signedIn(Role::Admin)
            .patch("/api/v1/admin/users/" + viewer.toString().toLatin1(),
                   {{QStringLiteral("role"), QStringLiteral("editor")}});
        AuditModel audit(desk, desk.clock());
        TeamAdmin::AuditFilter filter;
        filter.entityId = viewer.toString();
        filter.action = QStringLiteral("user.");
        audit.setFilter(filter);
        QTRY_COMPARE_WITH_TIMEOUT(audit.rowCount(), 1, 30'000);
        audit.setNames({{viewer, QStringLiteral("vera@example.org")}});
        QVERIFY(text(audit, 0, RecordsModel::DetailRole).contains(QStringLiteral("vera@example.org")));
    }

    void whoMayNotIsTold()
    {
        ApiFixture server;
        FixtureDesk desk(server, Role::Viewer);
        UsersModel users(desk, desk.clock());
        QSignalSpy changed(&users, &UsersModel::changed);
        users.reload();
        QTRY_VERIFY_WITH_TIMEOUT(users.error().has_value(), 30'000);
        QVERIFY(users.error()->code == Error::Code::Refused && !users.error()->message.isEmpty());
        QVERIFY(!users.isLoading() && !users.isLoaded());
    }

    void aServerThatIsAwayIsAskedAgain()
    {
        ApiFixture server;
        FixtureDesk desk(server);
        ReplicasModel replicas(desk, desk.clock());
        QVERIFY(load(replicas));
        const int before = replicas.rowCount();
        server.stopHttp();
        replicas.reload();
        QTRY_VERIFY_WITH_TIMEOUT(!replicas.isLoading(), 30'000);
        QVERIFY(replicas.error());
        QCOMPARE(replicas.rowCount(), before); // what was known stays
    }

    void fieldsAreFoundInMessages()
    {
        using Sentences = std::vector<FieldSentence>;
        const auto of = [](const char *text) { return fieldSentences(QString::fromLatin1(text)); };
        QVERIFY(of("password: is wrong") ==
                (Sentences{{QStringLiteral("password"), QStringLiteral("is wrong")}}));
        QVERIFY(of("code: is wrong; is the clock right?; email: is taken") ==
                (Sentences{{QStringLiteral("code"), QStringLiteral("is wrong; is the clock right?")},
                           {QStringLiteral("email"), QStringLiteral("is taken")}}));
        for (const char *none : {"", "Only admins may do this.", "HTTP: 500", "No; email: is taken"})
            QVERIFY(of(none).empty());
    }

    void entriesAreToldInFull()
    {
        AuditEntry entry;
        entry.action = QStringLiteral("user.update");
        entry.actorName = QStringLiteral("anna@example.org");
        entry.entity = QStringLiteral("user");
        entry.entityId = QStringLiteral("7");
        entry.before =
            QJsonObject{{QStringLiteral("role"), QStringLiteral("viewer")}, {QStringLiteral("x"), 1}};
        entry.after =
            QJsonObject{{QStringLiteral("role"), QStringLiteral("editor")}, {QStringLiteral("x"), 1}};
        const QString report = auditReport(entry);
        QVERIFY2(report.contains(QStringLiteral("role: viewer → editor")), qPrintable(report));
        QVERIFY2(!report.contains(QStringLiteral("x:")), qPrintable(report));
        QVERIFY(report.contains(QStringLiteral("By anna@example.org")));
        QCOMPARE(auditActionText(QStringLiteral("new.kind")), QStringLiteral("new.kind"));
        entry.before = QJsonValue(QJsonValue::Undefined);
        entry.after = QJsonObject{{QStringLiteral("count"), 3}};
        QVERIFY(auditReport(entry).contains(QStringLiteral("count: 3")));
    }
};

QTEST_GUILESS_MAIN(TestTeamModels)
#include "testteammodels.moc"
