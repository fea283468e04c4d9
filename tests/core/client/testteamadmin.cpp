// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/accountreading.h"
#include "core/client/apierror.h"
#include "core/client/apitime.h"
#include "core/client/ownaccount.h"
#include "core/client/teamadmin.h"
#include "syncserver/auth/totp.h"
#include "tests/support/apifixture.h"

#include <QTest>

using namespace monitron;
using namespace monitron::test;

/// What the client makes of the answers of the real API.
class TestTeamAdmin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_server.clock().advance(std::chrono::hours(1)); }
    void usersAreMadeAndChanged();
    void aStaleUserIsAConflict();
    void badFieldsAreNamed();
    void invitationsLeadIn();
    void theAuditLogIsPagedAndFiltered();
    void settingsAndFigures();
    void testMessagesAnswer();
    void othersAreRefused();
    void ownSessionsAndKeys();
    void ownPassword();
    void secondFactor();
    void linksAndTimesAreRead();

private:
    /// Asks over a client of the test, at once.
    [[nodiscard]] AskServer asking(Role role) { return asking(ApiFixture::emailOf(role)); }
    [[nodiscard]] AskServer asking(const QString &email)
    {
        auto client = std::make_shared<ApiClient>(m_server.signedIn(email));
        return [client](const ApiRequest &request) {
            ApiClient::Headers headers = request.headers;
            if (!request.body.isEmpty())
                headers.emplace_back("Content-Type", "application/json");
            const ApiAnswer answer = client->send(request.method, request.path, request.body, headers);
            ApiResponse response;
            response.status = answer.status;
            response.body = answer.body;
            for (auto it = answer.headers.begin(); it != answer.headers.end(); ++it)
                response.headers.emplace_back(it.key(), it.value());
            return QtFuture::makeReadyFuture(accepted(Result<ApiResponse>(response)));
        };
    }
    /// Waits until what was asked before is in the audit log.
    void settle()
    {
        m_server.write([](Writer &) { return Result<void>(); });
    }

    ApiFixture m_server;
};

void TestTeamAdmin::usersAreMadeAndChanged()
{
    const TeamAdmin admin(asking(Role::Admin));
    const QString email = QStringLiteral("anna@example.org");
    const auto made = admin.createUser(email, QStringLiteral("Anna"), Role::Viewer).result();
    QVERIFY(made);
    QCOMPARE(made->user.email, email);
    QCOMPARE(made->user.fullName, QStringLiteral("Anna"));
    QVERIFY(made->user.role == Role::Viewer && made->user.active && !made->user.hasSecondFactor);
    QVERIFY(made->user.createdAt.ms() > 0 && !made->user.lastLoginAt);
    QVERIFY(made->temporaryPassword.size() >= 8);

    User wanted = made->user;
    wanted.role = Role::Editor;
    wanted.fullName = QStringLiteral("Anna B.");
    const auto saved = admin.saveUser(wanted).result();
    QVERIFY(saved && saved->role == Role::Editor && saved->version == wanted.version + 1);
    const auto all = admin.users().result();
    QVERIFY(all);
    QVERIFY(std::find(all->begin(), all->end(), *saved) != all->end());

    const auto password = admin.resetPassword(saved->id).result();
    QVERIFY(password && *password != made->temporaryPassword);
    QCOMPARE(admin.sessions(saved->id).result()->size(), size_t(0));
    QVERIFY(admin.endSessions(saved->id).result());
    QCOMPARE(admin.users().result()->size(), all->size());
}

void TestTeamAdmin::aStaleUserIsAConflict()
{
    const TeamAdmin admin(asking(Role::Admin));
    User user = admin.createUser(QStringLiteral("ben@example.org"), {}, Role::Viewer).result().value().user;
    user.fullName = QStringLiteral("Ben");
    QVERIFY(admin.saveUser(user).result());
    user.fullName = QStringLiteral("From an old reading");
    const auto refused = admin.saveUser(user).result();
    QVERIFY(!refused && refused.error().code == Error::Code::Conflict);
}

void TestTeamAdmin::badFieldsAreNamed()
{
    const TeamAdmin admin(asking(Role::Admin));
    const auto taken = admin.createUser(ApiFixture::emailOf(Role::Editor), {}, Role::Viewer).result();
    QVERIFY(!taken && taken.error().code == Error::Code::Invalid);
    const auto bad = admin.createUser(QStringLiteral("nobody"), {}, Role::Viewer).result();
    QVERIFY(!bad && bad.error().code == Error::Code::Invalid);
    QVERIFY2(bad.error().message.contains(QStringLiteral("email: ")), qPrintable(bad.error().message));
}

void TestTeamAdmin::invitationsLeadIn()
{
    const TeamAdmin admin(asking(Role::Admin));
    const auto made = admin.invite(QStringLiteral("carl@example.org"), Role::Viewer).result();
    QVERIFY(made);
    QVERIFY(made->link.contains(made->token));
    QCOMPARE(made->invitation.email, QStringLiteral("carl@example.org"));
    QVERIFY(admin.invite({}, Role::Editor).result());
    const auto all = admin.invitations().result();
    QVERIFY(all);
    QCOMPARE(all->size(), size_t(2));
    QVERIFY(all->front().expiresAt > all->front().createdAt);
    QVERIFY(admin.withdraw(made->invitation.id).result());
    QCOMPARE(admin.invitations().result()->size(), size_t(1));
    const auto twice = admin.withdraw(made->invitation.id).result();
    QVERIFY(!twice && twice.error().code == Error::Code::NotFound);
}

void TestTeamAdmin::theAuditLogIsPagedAndFiltered()
{
    const TeamAdmin admin(asking(Role::Admin));
    for (const char *email : {"d1@example.org", "d2@example.org", "d3@example.org"})
        QVERIFY(admin.createUser(QString::fromLatin1(email), {}, Role::Viewer).result());
    settle();
    TeamAdmin::AuditFilter made;
    made.action = QStringLiteral("user.create");
    const auto first = admin.audit(made, 2).result();
    QVERIFY(first);
    QCOMPARE(first->entries.size(), size_t(2));
    QCOMPARE(first->entries[0].actorName, ApiFixture::emailOf(Role::Admin));
    QCOMPARE(first->entries[0].after.toObject().value(u"email"),
             QJsonValue(QStringLiteral("d3@example.org")));
    QVERIFY(first->entries[0].before.isUndefined());
    QVERIFY(!first->next.isEmpty());
    const auto second = admin.moreAudit(first->next).result();
    QVERIFY(second && !second->entries.empty());
    QVERIFY(second->entries[0].number < first->entries[1].number);
    QCOMPARE(second->entries[0].after.toObject().value(u"email"),
             QJsonValue(QStringLiteral("d1@example.org")));

    TeamAdmin::AuditFilter thing;
    thing.entityId = first->entries[0].entityId;
    QCOMPARE(admin.audit(thing, 100).result()->entries.size(), size_t(1));
    TeamAdmin::AuditFilter past;
    past.to = Timestamp(1000);
    QCOMPARE(admin.audit(past, 100).result()->entries.size(), size_t(0));
    TeamAdmin::AuditFilter who;
    who.actor = first->entries[0].actor;
    who.from = first->entries[0].at;
    QVERIFY(!admin.audit(who, 100).result()->entries.empty());
}

void TestTeamAdmin::settingsAndFigures()
{
    const TeamAdmin admin(asking(Role::Admin));
    auto settings = admin.settings().result();
    QVERIFY(settings && settings->rawDays > 0 && !settings->mutedUntil);
    settings->rawDays = 12;
    const auto saved = admin.saveRetention(*settings).result();
    QVERIFY(saved);
    QCOMPARE(saved->rawDays, 12);
    const Timestamp until = m_server.clock().now() + std::chrono::hours(1);
    QVERIFY(admin.mute(until).result()->mutedUntil == until);
    QVERIFY(!admin.mute(std::nullopt).result()->mutedUntil);
    const auto overview = admin.overview().result();
    QVERIFY(overview);
    QCOMPARE(overview->users, static_cast<int>(admin.users().result()->size()));
    QCOMPARE(overview->admins, 1);
    QVERIFY(admin.replicas().result());
}

void TestTeamAdmin::testMessagesAnswer()
{
    const TeamAdmin admin(asking(Role::Admin));
    const auto mail = admin.testMail(QStringLiteral("ops@example.org")).result();
    QVERIFY(mail && mail->ok && mail->detail == u"250 kept");
    ApiClient editor = m_server.signedIn(Role::Editor);
    const auto channel = editor.post(
        "/api/v1/channels",
        {{QStringLiteral("kind"), QStringLiteral("webhook")},
         {QStringLiteral("name"), QStringLiteral("Hook")},
         {QStringLiteral("settings"), QJsonObject{{QStringLiteral("url"), m_server.targetUrl()}}}});
    QCOMPARE(channel.status, 201);
    const auto channels = admin.channels().result();
    QVERIFY(channels);
    QCOMPARE(channels->size(), size_t(1));
    QCOMPARE(channels->front().name, QStringLiteral("Hook"));
    const auto tested = admin.testChannel(channels->front().id).result();
    QVERIFY(tested && tested->ok);
}

void TestTeamAdmin::othersAreRefused()
{
    const TeamAdmin editor(asking(Role::Editor));
    const auto users = editor.users().result();
    QVERIFY(!users && users.error().code == Error::Code::Refused && !users.error().message.isEmpty());
    QVERIFY(editor.invite({}, Role::Admin).result().error().code == Error::Code::Refused);
    QVERIFY(editor.testMail(QStringLiteral("a@example.org")).result().error().code == Error::Code::Refused);
}

void TestTeamAdmin::ownSessionsAndKeys()
{
    m_server.addUser(QStringLiteral("eva@example.org"));
    const OwnAccount here(asking(QStringLiteral("eva@example.org")));
    const OwnAccount there(asking(QStringLiteral("eva@example.org")));
    QCOMPARE(here.user().result()->email, QStringLiteral("eva@example.org"));
    const auto sessions = here.sessions().result();
    QVERIFY(sessions);
    QCOMPARE(sessions->size(), size_t(2));
    QCOMPARE(std::count_if(sessions->begin(), sessions->end(), [](const auto &one) { return one.isCurrent; }),
             1);
    const auto other =
        std::find_if(sessions->begin(), sessions->end(), [](const auto &one) { return !one.isCurrent; });
    QCOMPARE(other->session.address, QStringLiteral("127.0.0.1"));
    QVERIFY(here.endSession(other->session.id).result());
    QVERIFY(!there.user().result());
    QVERIFY(here.endOtherSessions().result());

    const Timestamp end = m_server.clock().now() + std::chrono::hours(24);
    const auto key = here.createKey(QStringLiteral("deploy"), Role::Viewer, end).result();
    QVERIFY(key && key->text.startsWith(key->apiKey.prefix));
    const auto keys = here.apiKeys().result();
    QVERIFY(keys);
    QCOMPARE(keys->size(), size_t(1));
    QVERIFY(keys->front().expiresAt == end && !keys->front().lastUsedAt);
    QVERIFY(here.removeKey(key->apiKey.id).result());
    QCOMPARE(here.apiKeys().result()->size(), size_t(0));
}

void TestTeamAdmin::ownPassword()
{
    m_server.addUser(QStringLiteral("finn@example.org"));
    const OwnAccount finn(asking(QStringLiteral("finn@example.org")));
    const auto wrong =
        finn.changePassword(QStringLiteral("not it"), QStringLiteral("another horse 7")).result();
    QVERIFY(!wrong && wrong.error().code == Error::Code::Invalid);
    QVERIFY(finn.changePassword(ApiFixture::password, QStringLiteral("another horse 7")).result());
}

void TestTeamAdmin::secondFactor()
{
    m_server.addUser(QStringLiteral("gina@example.org"));
    const OwnAccount gina(asking(QStringLiteral("gina@example.org")));
    QVERIFY(!gina.beginSecondFactor(QStringLiteral("not it")).result());
    const auto setup = gina.beginSecondFactor(ApiFixture::password).result();
    QVERIFY(setup && setup->uri.startsWith(QStringLiteral("otpauth://totp/")));
    QVERIFY(!gina.confirmSecondFactor(QStringLiteral("000")).result());
    const auto secret = auth::totp::fromBase32(setup->secret);
    QVERIFY(secret);
    const auto codes =
        gina.confirmSecondFactor(auth::totp::codeOf(*secret, auth::totp::stepAt(m_server.clock().now())))
            .result();
    QVERIFY(codes && codes->size() >= 8);
    QVERIFY(gina.user().result()->hasSecondFactor);
    const auto renewed = gina.renewRecoveryCodes(ApiFixture::password).result();
    QVERIFY(renewed && *renewed != *codes);
    const TeamAdmin admin(asking(Role::Admin));
    QVERIFY(admin.removeSecondFactor(gina.user().result()->id).result());
    QVERIFY(!gina.user().result()->hasSecondFactor);
    const auto nothing = gina.switchOffSecondFactor(ApiFixture::password).result();
    QVERIFY(!nothing && nothing.error().code == Error::Code::Conflict);
}

void TestTeamAdmin::linksAndTimesAreRead()
{
    QCOMPARE(nextPage("</a?cursor=1&b=2>; rel=\"next\""), QByteArray("/a?cursor=1&b=2"));
    QCOMPARE(nextPage("</first>; rel=\"first\", </n>; rel=\"next\""), QByteArray("/n"));
    for (const char *none : {"", "<", "</a>; rel=\"prev\"", "</a; rel=\"next\""})
        QVERIFY(nextPage(none).isEmpty());
    const Timestamp at(1'700'000'000'123);
    QVERIFY(apiTime(apiTimeText(at)) == at);
    QVERIFY(!apiTime(QJsonValue()) && !apiTime(QStringLiteral("yesterday")));
}

QTEST_GUILESS_MAIN(TestTeamAdmin)
#include "testteamadmin.moc"
