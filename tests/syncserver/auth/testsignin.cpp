// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/secrettoken.h"
#include "tests/syncserver/auth/authfixture.h"

#include <QJsonObject>

using namespace monitron;
using namespace monitron::auth;
using Kind = AuthError::Kind;

namespace {

const QString anna = QStringLiteral("anna@example.org");
const QString wrong = QStringLiteral("wrong horse");

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRightPasswordOpensASession()
    {
        AuthFixture server;
        const User user = server.addUser(QStringLiteral("Anna@example.org"), Role::Admin);
        const auto signedIn = server.login(QStringLiteral("  anna@EXAMPLE.org "), server.secret);
        QVERIFY(signedIn);
        QVERIFY(signedIn->user.id == user.id && signedIn->user.lastLoginAt == server.clock.now());
        QVERIFY(server.isSignedIn(*signedIn));
        const auto sessions = server.accounts().sessions(user.id, server.clock.now());
        QCOMPARE(*sessions, std::vector<Session>{signedIn->session});
        QCOMPARE(sessions->front().userAgent, QStringLiteral("browser"));
        QCOMPARE(sessions->front().address, QStringLiteral("192.0.2.1"));
        QVERIFY(sessions->front().expiresAt == server.clock.now() + std::chrono::hours(24 * 30));
        QVERIFY(server.accounts().user(user.id)->lastLoginAt == server.clock.now());
        QCOMPARE(server.auditActions(), QStringList{QStringLiteral("auth.login")});
        QCOMPARE(server.limiter.size(), 0);
    }

    void whatIsWrongIsNotTold()
    {
        AuthFixture server;
        const User user = server.addUser(anna);
        const auto password = server.login(anna, wrong);
        const auto account = server.login(QStringLiteral("nobody@example.org"), wrong);
        REFUSED(password, Kind::Unauthenticated);
        REFUSED(account, Kind::Unauthenticated);
        QCOMPARE(password.error().message, account.error().message);
        REFUSED(server.login(QString(), QString()), Kind::Unauthenticated);

        const auto entries = server.accounts().audit({});
        QCOMPARE(entries->size(), std::size_t{3});
        QCOMPARE(entries->back().action, QStringLiteral("auth.login_failed"));
        QCOMPARE(entries->back().entityId, user.id.toString());
        QVERIFY(entries->back().actor.isNull());
        QCOMPARE(entries->back().actorName, anna);
        QCOMPARE(entries->at(1).entityId, QString());
    }

    void anAccountThatIsOffIsToldWithTheRightPasswordOnly()
    {
        AuthFixture server;
        server.setActive(server.addUser(anna), false);
        REFUSED(server.login(anna, wrong), Kind::Unauthenticated);
        REFUSED(server.login(anna, server.secret), Kind::Forbidden);
    }

    void guessingIsSlowedDown()
    {
        AuthFixture server;
        server.addUser(anna);
        for (int i = 0; i < 5; ++i)
            REFUSED(server.login(anna, wrong), Kind::Unauthenticated);
        const auto refused = server.login(anna, server.secret);
        REFUSED(refused, Kind::TooMany);
        QCOMPARE(refused.error().retryAfter.count(), 60'000);
        QVERIFY(server.login(anna, server.secret, {}, {QStringLiteral("198.51.100.7"), {}}));
        server.clock.advance(std::chrono::minutes(1));
        QVERIFY(server.login(anna, server.secret));
        for (int i = 0; i < 4; ++i)
            REFUSED(server.login(anna, wrong), Kind::Unauthenticated);
        QVERIFY(server.login(anna, server.secret));
    }

    void manyGuessesAtOnceAreNoWayAround()
    {
        AuthFixture server;
        server.addUser(anna);
        std::vector<QFuture<Answer<SignedIn>>> asked;
        for (int i = 0; i < 20; ++i)
            asked.push_back(server.signIn.login({anna, wrong, {}}, server.here, server.accounts()));
        const auto let = std::count_if(asked.begin(), asked.end(), [](auto &future) {
            return future.result().error().kind == Kind::Unauthenticated;
        });
        QCOMPARE(let, 5);
    }

    void aHashOfAnotherCostIsReplaced()
    {
        AuthFixture server;
        const User user = server.addUser(anna);
        const QString old = *PasswordHasher({2, 16384}).hashNow(server.secret);
        VERIFY_RESULT(
            server.edit([&](AccountRepository &accounts) { return accounts.setPasswordHash(user.id, old); }));
        QVERIFY(server.login(anna, server.secret));
        QVERIFY(*server.accounts().passwordHash(user.id) != old);
        QVERIFY(server.login(anna, server.secret));
    }

    void aPasswordThatChangesMeanwhileIsJudgedAgain()
    {
        AuthFixture server;
        const User user = server.addUser(anna);
        const QString other = *server.hasher.hashNow(wrong);
        // The change is in the queue before the sign-in, which reads the old hash.
        QSemaphore gate;
        auto change = server.writeSoon([&](Writer &writer) {
            gate.acquire();
            return writer.accounts().setPasswordHash(user.id, other);
        });
        auto asked = server.signIn.login({anna, server.secret, {}}, server.here, server.accounts());
        gate.release();
        VERIFY_RESULT(change.result());
        REFUSED(asked.result(), Kind::Unauthenticated);
        QVERIFY(server.accounts().sessions(user.id, server.clock.now())->empty());
    }

    void refreshTokensRotate()
    {
        AuthFixture server;
        server.addUser(anna);
        const auto first = server.login(anna, server.secret);
        server.clock.advance(std::chrono::minutes(16));
        QVERIFY(!server.isSignedIn(*first)); // its access token has expired
        const auto second = server.signIn.refresh(first->refreshToken, server.here).result();
        QVERIFY(second);
        QVERIFY(second->refreshToken != first->refreshToken);
        QVERIFY(second->session.id == first->session.id && server.isSignedIn(*second));
        QVERIFY(second->session.expiresAt == server.clock.now() + std::chrono::hours(24 * 30));
        server.clock.advance(std::chrono::hours(24 * 29));
        const auto third = server.signIn.refresh(second->refreshToken, server.here).result();
        QVERIFY(third);
        server.clock.advance(std::chrono::hours(24 * 30));
        REFUSED(server.signIn.refresh(third->refreshToken, server.here).result(), Kind::Unauthenticated);
    }

    void aRefreshTokenThatIsUsedAgainEndsTheSession()
    {
        AuthFixture server;
        const User user = server.addUser(anna);
        const auto first = server.login(anna, server.secret);
        const auto other = server.login(anna, server.secret);
        const auto second = server.signIn.refresh(first->refreshToken, server.here).result();
        QVERIFY(second && server.isSignedIn(*second));
        REFUSED(server.signIn.refresh(first->refreshToken, server.here).result(), Kind::Unauthenticated);
        QVERIFY(!server.isSignedIn(*second)); // at once
        REFUSED(server.signIn.refresh(second->refreshToken, server.here).result(), Kind::Unauthenticated);
        QVERIFY(server.isSignedIn(*other)); // another device has another family
        QVERIFY(server.auditActions().contains(QStringLiteral("auth.refresh_reused")));
        QCOMPARE(server.accounts().sessions(user.id, server.clock.now())->size(), std::size_t{1});
    }

    void twoRefreshesAtOnceShareOneAnswer()
    {
        AuthFixture server;
        server.addUser(anna);
        const auto first = server.login(anna, server.secret);
        QSemaphore gate; // keeps the store busy until both have asked
        auto busy = server.writeSoon([&](Writer &) {
            gate.acquire();
            return Result<void>();
        });
        auto one = server.signIn.refresh(first->refreshToken, server.here);
        auto two = server.signIn.refresh(first->refreshToken, server.here);
        // Each may go on with his answer.
        std::atomic<int> answered = 0;
        for (auto *future : {&one, &two})
            *future = future->then([&](const Answer<SignedIn> &answer) {
                ++answered;
                return answer;
            });
        gate.release();
        busy.waitForFinished();
        QVERIFY(one.result() && two.result());
        QCOMPARE(one.result()->refreshToken, two.result()->refreshToken);
        QVERIFY(server.isSignedIn(*one.result()));
        QTRY_COMPARE(answered.load(), 2);
        const auto next = server.signIn.refresh(one.result()->refreshToken, server.here).result();
        QVERIFY(next);
        REFUSED(server.signIn.refresh(first->refreshToken, server.here).result(), Kind::Unauthenticated);
        QVERIFY(!server.isSignedIn(*next));
    }

    void whoChoseTheSuccessorMayAskAgain()
    {
        AuthFixture server;
        server.addUser(anna);
        const auto first = server.login(anna, server.secret);
        const QString next = SecretToken::make().text;
        const auto ask = [&](const QString &token, const QString &successor) {
            return server.signIn.refresh(token, server.here, successor).result();
        };
        for (const QString &bad :
             {QStringLiteral("short"), QString(43, u'\n'), QString(43, u'é'), next + u'x'})
            REFUSED(ask(first->refreshToken, bad), Kind::Invalid);
        REFUSED(ask(first->refreshToken, first->refreshToken), Kind::Invalid); // not new

        const auto second = ask(first->refreshToken, next);
        QVERIFY(second && server.isSignedIn(*second));
        QCOMPARE(second->refreshToken, next);
        server.clock.advance(std::chrono::hours(50));
        const auto again = ask(first->refreshToken, next); // the answer was lost, for however long
        QVERIFY(again && server.isSignedIn(*again));
        QCOMPARE(again->refreshToken, next);
        const auto third = ask(next, SecretToken::make().text);
        QVERIFY(third && server.isSignedIn(*third));
        // From here on nobody can have lost it: somebody else has both.
        REFUSED(ask(first->refreshToken, next), Kind::Unauthenticated);
        QVERIFY(!server.isSignedIn(*third));
        QVERIFY(server.auditActions().contains(QStringLiteral("auth.refresh_reused")));
    }

    void aStolenTokenWithoutItsSuccessorIsReuse()
    {
        AuthFixture server;
        server.addUser(anna);
        const auto first = server.login(anna, server.secret);
        const auto other = server.login(anna, server.secret);
        const auto second =
            server.signIn.refresh(first->refreshToken, server.here, SecretToken::make().text).result();
        QVERIFY(second);
        // Also with one that is good, but in another session.
        REFUSED(server.signIn.refresh(first->refreshToken, server.here, other->refreshToken).result(),
                Kind::Unauthenticated);
        QVERIFY(!server.isSignedIn(*second) && server.isSignedIn(*other));
    }

    void nonsenseIsNoRefreshToken()
    {
        AuthFixture server;
        server.addUser(anna);
        for (const QString &token : {QString(), QStringLiteral("x"), QString(100'000, u'x')}) {
            REFUSED(server.signIn.refresh(token, server.here).result(), Kind::Unauthenticated);
            QVERIFY(server.signIn.logout(token, server.here).result());
        }
        const User user = *server.accounts().userByEmail(anna).value();
        const auto signedIn = server.login(anna, server.secret);
        server.setActive(*server.accounts().user(user.id), false);
        REFUSED(server.signIn.refresh(signedIn->refreshToken, server.here).result(), Kind::Unauthenticated);
    }

    void sessionsEndAtOnce()
    {
        AuthFixture server;
        server.addUser(anna);
        const User bob = server.addUser(QStringLiteral("bob@example.org"));
        const auto one = server.login(anna, server.secret);
        const auto two = server.login(anna, server.secret);
        const auto three = server.login(anna, server.secret);
        const auto his = server.login(bob.email, server.secret);
        QVERIFY(server.signIn.logout(one->refreshToken, server.here).result());
        QVERIFY(!server.isSignedIn(*one) && server.isSignedIn(*two));
        QVERIFY(server.signIn.logout(one->refreshToken, server.here).result()); // again: it is so already

        const Principal who = server.principalOf(*two);
        REFUSED(server.signIn.endSession(who, his->session.id, server.here).result(), Kind::NotFound);
        REFUSED(server.signIn.endSession(who, one->session.id, server.here).result(), Kind::NotFound);
        QVERIFY(server.signIn.endSession(who, three->session.id, server.here).result());
        QVERIFY(!server.isSignedIn(*three) && server.isSignedIn(*his));
        const auto four = server.login(anna, server.secret);
        QVERIFY(server.signIn.endOtherSessions(who, server.here).result());
        QVERIFY(!server.isSignedIn(*four) && server.isSignedIn(*two) && server.isSignedIn(*his));
        for (const char *action : {"auth.logout", "auth.session_ended", "auth.sessions_ended"})
            QVERIFY(server.auditActions().contains(QString::fromLatin1(action)));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "testsignin.moc"
