// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/apikeys.h"
#include "syncserver/auth/useradmin.h"
#include "tests/syncserver/auth/authfixture.h"

#include <QJsonObject>

using namespace monitron;
using namespace monitron::auth;
using Kind = AuthError::Kind;

namespace {

const QString anna = QStringLiteral("anna@example.org");
const QString bob = QStringLiteral("bob@example.org");

} // namespace

/// What admins do with users, and keys for programs.
class TestUserAdmin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usersAreMadeWithATemporaryPassword()
    {
        AuthFixture server;
        UserAdmin admin(server.parts);
        const Actor actor = Actor::of(server.addUser(anna, Role::Admin), server.here);
        const auto made = admin.create(actor, {bob, QStringLiteral(" Bob "), Role::Viewer, {}}).result();
        QVERIFY(made);
        QVERIFY(made->user.role == Role::Viewer && made->user.fullName == u"Bob" && made->user.version == 1);
        QVERIFY(server.login(bob, made->temporaryPassword));
        REFUSED(admin.create(actor, {bob.toUpper(), {}, Role::Viewer, {}}).result(), Kind::Invalid);
        const auto bad =
            admin.create(actor, {QStringLiteral("x"), {}, Role::Viewer, QStringLiteral("y")}).result();
        REFUSED(bad, Kind::Invalid);
        QCOMPARE(bad.error().fields.size(), std::size_t{2});
        const auto given =
            admin.create(actor, {QStringLiteral("eve@example.org"), {}, Role::Editor, server.secret})
                .result();
        QVERIFY(given && given->temporaryPassword.isEmpty());
        QVERIFY(server.login(QStringLiteral("eve@example.org"), server.secret));
        const auto entry =
            server.accounts().audit({{}, QStringLiteral("user.create"), {}, {}, {}, {}, 1})->front();
        QVERIFY(entry.actor == actor.id && entry.actorName == anna && entry.before.isUndefined());
        QCOMPARE(entry.after[u"email"].toString(), QStringLiteral("eve@example.org"));
    }

    void editsAreCheckedAndNoted()
    {
        AuthFixture server;
        UserAdmin admin(server.parts);
        const Actor actor = Actor::of(server.addUser(anna, Role::Admin), server.here);
        const User user = server.addUser(bob);
        const auto signedIn = server.login(bob, server.secret);
        const auto edited =
            admin.update(actor, user.id, {QStringLiteral("Bob"), Role::Admin, {}}, 1).result();
        QVERIFY(edited);
        QVERIFY(edited->role == Role::Admin && edited->version == 2);
        QVERIFY(server.principalOf(*signedIn).role == Role::Admin); // at once
        REFUSED(admin.update(actor, user.id, {{}, Role::Editor, {}}, 1).result(), Kind::Stale);
        REFUSED(admin.update(actor, UserId::make({}), {{}, Role::Editor, {}}).result(), Kind::NotFound);
        REFUSED(admin.update(actor, user.id, {QString(201, u'x'), {}, {}}).result(), Kind::Invalid);
        QCOMPARE(admin.update(actor, user.id, {QStringLiteral("Bob"), {}, {}}).result()->version,
                 2); // no change

        const auto entry = server.accounts().audit({})->front();
        QCOMPARE(entry.action, QStringLiteral("user.update"));
        const QJsonObject before{{QStringLiteral("full_name"), QString()},
                                 {QStringLiteral("role"), QStringLiteral("editor")}};
        QCOMPARE(entry.before.toObject(), before);
        QVERIFY(server.isSignedIn(*signedIn));
        QVERIFY(admin.update(actor, user.id, {{}, {}, false}).result());
        QVERIFY(!server.isSignedIn(*signedIn)); // at once
        QVERIFY(admin.update(actor, user.id, {{}, {}, true}).result());
        QVERIFY(!server.isSignedIn(*signedIn)); // and for good
    }

    void oneActiveAdminStays()
    {
        AuthFixture server;
        UserAdmin admin(server.parts);
        const User one = server.addUser(anna, Role::Admin);
        const User two = server.addUser(bob, Role::Admin);
        const Actor actor = Actor::of(one, server.here);
        // Both go at once: one of them has to stay.
        auto first = admin.update(actor, one.id, {{}, Role::Editor, {}});
        auto second = admin.update(actor, two.id, {{}, {}, false});
        QVERIFY(first.result().has_value() && !second.result().has_value());
        REFUSED(second.result(), Kind::Conflict);
        REFUSED(admin.update(actor, two.id, {{}, Role::Viewer, {}}).result(), Kind::Conflict);
        QVERIFY(admin.update(actor, two.id, {QStringLiteral("Bob"), {}, {}}).result());
        QVERIFY(admin.update(actor, one.id, {{}, Role::Admin, {}}).result());
        QVERIFY(admin.update(actor, two.id, {{}, Role::Viewer, {}}).result());
    }

    void aForgottenPasswordIsReplaced()
    {
        AuthFixture server;
        UserAdmin admin(server.parts);
        const User user = server.addUser(bob);
        const auto signedIn = server.login(bob, server.secret);
        const auto temporary = admin.setPassword(Actor::server(), user.id).result();
        QVERIFY(temporary);
        QVERIFY(!server.isSignedIn(*signedIn));
        REFUSED(server.login(bob, server.secret), Kind::Unauthenticated);
        const auto again = server.login(bob, *temporary);
        QVERIFY(again);
        QVERIFY(admin.endSessions(Actor::server(), user.id).result());
        QVERIFY(!server.isSignedIn(*again));
        QVERIFY(admin.setPassword(Actor::server(), user.id, server.secret).result()->isEmpty());
        QVERIFY(server.login(bob, server.secret));
        REFUSED(admin.setPassword(Actor::server(), user.id, QStringLiteral("x")).result(), Kind::Invalid);
        REFUSED(admin.setPassword(Actor::server(), UserId::make({})).result(), Kind::NotFound);

        server.addSecondFactor(user, QByteArray(20, 'x'));
        REFUSED(server.login(bob, server.secret), Kind::SecondFactorRequired);
        QVERIFY(admin.switchOffSecondFactor(Actor::server(), user.id).result());
        QVERIFY(server.login(bob, server.secret));
        QVERIFY(server.secrets.keys().isEmpty());
    }

    void theFirstAdminIsMadeOnce()
    {
        AuthFixture server;
        UserAdmin admin(server.parts);
        QVERIFY(!*UserAdmin::hasUsers(server.accounts()));
        REFUSED(admin.seed(anna, QStringLiteral("changeme")).result(), Kind::Invalid);
        auto one = admin.seed(anna, server.secret);
        auto two = admin.seed(anna, server.secret + u'x');
        QVERIFY(*one.result() != *two.result());
        const auto users = server.accounts().users();
        QVERIFY(users->size() == 1 && users->front().role == Role::Admin);
        QVERIFY(!*admin.seed(bob, server.secret).result());
        QVERIFY(!*admin.seed(anna, QStringLiteral("another one")).result());
        QVERIFY(server.login(anna, *one.result() ? server.secret : server.secret + u'x'));
    }

    void keysForPrograms()
    {
        AuthFixture server;
        ApiKeys keys(server.parts);
        const User user = server.addUser(anna);
        const Principal who = server.principalOf(*server.login(anna, server.secret));
        const Timestamp tomorrow = server.clock.now() + std::chrono::hours(24);
        const auto made =
            keys.create(who, {QStringLiteral("deploy"), Role::Viewer, tomorrow}, server.here).result();
        QVERIFY(made);
        QVERIFY(made->text.startsWith(QStringLiteral("mtn_")) && made->text.startsWith(made->apiKey.prefix));
        const auto ask = [&] {
            return server.authenticator.authenticate(made->text.toLatin1(), server.accounts(),
                                                     server.clock.now());
        };
        const auto program = ask();
        VERIFY_RESULT(program);
        QVERIFY(program->role == Role::Viewer && program->user.id == user.id && !program->session);
        QCOMPARE(program->name(), QStringLiteral("API key deploy (anna@example.org)"));

        const auto bad = keys.create(who, {{}, Role::Admin, server.clock.now()}, server.here).result();
        REFUSED(bad, Kind::Invalid);
        QCOMPARE(bad.error().fields.size(), std::size_t{3});
        REFUSED(keys.create(*program, {QStringLiteral("x"), Role::Viewer, {}}, server.here).result(),
                Kind::Forbidden);
        const Principal other{server.addUser(bob), Role::Editor, std::nullopt, std::nullopt};
        REFUSED(keys.remove(other, made->apiKey.id, server.here).result(), Kind::NotFound);
        server.clock.advance(std::chrono::hours(24));
        QVERIFY(!ask());
        server.clock.advance(-std::chrono::hours(1));
        VERIFY_RESULT(ask());
        QVERIFY(keys.remove(who, made->apiKey.id, server.here).result());
        QVERIFY(!ask());
        QVERIFY(server.auditActions().contains(QStringLiteral("api_key.delete")));
    }

    void aKeyMayNoMoreThanItsUser()
    {
        AuthFixture server;
        ApiKeys keys(server.parts);
        UserAdmin admin(server.parts);
        server.addUser(bob, Role::Admin);
        const User user = server.addUser(anna, Role::Admin);
        const Principal who = server.principalOf(*server.login(anna, server.secret));
        const auto made = keys.create(who, {QStringLiteral("all"), Role::Admin, {}}, server.here).result();
        QVERIFY(made);
        QVERIFY(admin.update(Actor::server(), user.id, {{}, Role::Viewer, {}}).result());
        const auto program =
            server.authenticator.authenticate(made->text.toLatin1(), server.accounts(), server.clock.now());
        QVERIFY(program->role == Role::Viewer);
    }

    void useIsNotedOnceAMinute()
    {
        AuthFixture server;
        ApiKeys keys(server.parts);
        server.addUser(anna);
        const Principal who = server.principalOf(*server.login(anna, server.secret));
        const auto made = keys.create(who, {QStringLiteral("k"), Role::Viewer, {}}, server.here).result();
        const auto use = [&] {
            auto program = server.authenticator.authenticate(made->text.toLatin1(), server.accounts(),
                                                             server.clock.now());
            keys.noteUse(*program);
            (void)server.edit([](AccountRepository &) { return Result<void>(); }); // it is through
            return server.accounts().apiKeys(who.user.id)->front().lastUsedAt;
        };
        const Timestamp first = server.clock.now();
        QVERIFY(use() == first);
        server.clock.advance(std::chrono::seconds(59));
        QVERIFY(use() == first);
        server.clock.advance(std::chrono::seconds(1));
        QVERIFY(use() == first + std::chrono::minutes(1));
        keys.noteUse(who); // no key: nothing to note
    }
};

QTEST_GUILESS_MAIN(TestUserAdmin)
#include "testuseradmin.moc"
