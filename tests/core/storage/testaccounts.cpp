// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountrepository.h"
#include "core/storage/database.h"
#include "tests/core/storage/storefixture.h"

#include <QJsonObject>

using namespace monitron;

namespace {

constexpr Timestamp start(1'790'000'000'000);
constexpr Duration minute = std::chrono::minutes(1);
constexpr Duration day = std::chrono::hours(24);

struct AccountFixture : StoreFixture
{
    AccountReader &accounts() { return reader->accounts(); }
    Result<void> run(const std::function<Result<void>(AccountRepository &)> &job)
    {
        const auto done = write([&](Writer &writer) { return job(writer.accounts()); });
        return done ? Result<void>() : Unexpected(done.error());
    }
    Result<User> saveUser(const User &user, Timestamp now = start)
    {
        Result<User> saved = user;
        const auto done = run([&](AccountRepository &repository) {
            saved = repository.save(user, now);
            return saved.map([](const User &) {});
        });
        return done ? saved : Unexpected(done.error());
    }
    User addUser(const QString &email, Role role = Role::Editor)
    {
        User user;
        user.id = UserId::make(start);
        user.email = email;
        user.role = role;
        return saveUser(user).value();
    }
    Session openSession(const User &user, const QByteArray &hash, Timestamp at = start)
    {
        const Session session{
            SessionId::make(at),        user.id, at, at, at + 30 * day, QStringLiteral("curl"),
            QStringLiteral("192.0.2.1")};
        const auto done =
            run([&](AccountRepository &repository) { return repository.openSession(session, hash); });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return session;
    }
};

Error::Code codeOf(const Result<void> &result)
{
    return result ? Error::Code::Internal : result.error().code;
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rolesHaveNames()
    {
        for (const Role role : {Role::Viewer, Role::Editor, Role::Admin})
            QVERIFY(roleFromString(toString(role)) == role);
        QVERIFY(roleFromString(QStringLiteral("user")) == Role::Editor);
        QVERIFY(!roleFromString(QStringLiteral("Admin")) && !roleFromString(QString()));
    }

    void usersAreSavedWithAVersion()
    {
        AccountFixture store;
        User anna = store.addUser(QStringLiteral("Anna@Example.org"), Role::Admin);
        QCOMPARE(anna.version, 1);
        QVERIFY(anna.createdAt == start && anna.updatedAt == start && !anna.lastLoginAt);
        QVERIFY(*store.accounts().user(anna.id) == anna);

        User edited = anna;
        edited.fullName = QStringLiteral("Anna");
        edited.active = false;
        edited.hasSecondFactor = true; // is not part of it
        const auto saved = store.saveUser(edited, start + minute);
        VERIFY_RESULT(saved);
        QVERIFY(saved->version == 2 && !saved->hasSecondFactor && !saved->active);
        QVERIFY(saved->createdAt == start && saved->updatedAt == start + minute);
        const auto stale = store.saveUser(edited, start + minute);
        QVERIFY(!stale && stale.error().code == Error::Code::Conflict);

        User nobody = anna;
        nobody.id = UserId::make(start);
        nobody.email = QStringLiteral("nobody@example.org");
        QCOMPARE(store.saveUser(nobody).error().code, Error::Code::NotFound);
        QCOMPARE(store.accounts().user(nobody.id).error().code, Error::Code::NotFound);
        User again = anna;
        again.version = 0; // is there already
        QCOMPARE(store.saveUser(again).error().code, Error::Code::Conflict);
    }

    void addressesAreComparedWithoutCase()
    {
        AccountFixture store;
        const User anna = store.addUser(QStringLiteral("Anna.Ärger@Example.org"));
        User bob = store.addUser(QStringLiteral("bob@example.org"));
        QVERIFY(**store.accounts().userByEmail(QStringLiteral("ANNA.äRGER@EXAMPLE.ORG")) == anna);
        QVERIFY(!*store.accounts().userByEmail(QStringLiteral("anna@example.org")));
        User twin;
        twin.id = UserId::make(start);
        twin.email = QStringLiteral("anna.ärger@example.org");
        QCOMPARE(store.saveUser(twin).error().code, Error::Code::Conflict);
        bob.email = twin.email;
        QCOMPARE(store.saveUser(bob).error().code, Error::Code::Conflict);
        QCOMPARE(store.accounts().users()->size(), std::size_t{2});
        // One's own address in other letters is no conflict.
        User renamed = anna;
        renamed.email = twin.email;
        VERIFY_RESULT(store.saveUser(renamed));
    }

    void passwordAndLogin()
    {
        AccountFixture store;
        const User anna = store.addUser(QStringLiteral("anna@example.org"));
        QVERIFY(store.accounts().passwordHash(anna.id)->isEmpty());
        VERIFY_RESULT(store.run([&](AccountRepository &accounts) -> Result<void> {
            if (auto done = accounts.setPasswordHash(anna.id, QStringLiteral("$argon2id$x")); !done)
                return done;
            return accounts.noteLogin(anna.id, start + minute);
        }));
        QCOMPARE(*store.accounts().passwordHash(anna.id), QStringLiteral("$argon2id$x"));
        const auto user = store.accounts().user(anna.id);
        QVERIFY(user->lastLoginAt == start + minute && user->version == 1);
        VERIFY_RESULT(store.saveUser(anna)); // was loaded before the login: doesn't undo it
        QVERIFY(store.accounts().user(anna.id)->lastLoginAt == start + minute);
        const UserId nobody = UserId::make(start);
        QCOMPARE(store.accounts().passwordHash(nobody).error().code, Error::Code::NotFound);
        QCOMPARE(codeOf(store.run([&](AccountRepository &accounts) {
                     return accounts.setPasswordHash(nobody, QStringLiteral("x"));
                 })),
                 Error::Code::NotFound);
    }

    void secondFactor()
    {
        AccountFixture store;
        const User anna = store.addUser(QStringLiteral("anna@example.org"));
        const auto turn = [&](bool on, const std::vector<QByteArray> &codes) {
            return store.run(
                [&](AccountRepository &accounts) { return accounts.setSecondFactor(anna.id, on, codes); });
        };
        const auto useCode = [&](const QByteArray &code) {
            return store.run(
                [&](AccountRepository &accounts) { return accounts.useRecoveryCode(anna.id, code, start); });
        };
        const auto useStep = [&](qint64 step) {
            return store.run(
                [&](AccountRepository &accounts) { return accounts.useTotpStep(anna.id, step); });
        };
        VERIFY_RESULT(turn(true, {"one", "two"}));
        QVERIFY(store.accounts().user(anna.id)->hasSecondFactor);
        VERIFY_RESULT(useCode("one"));
        QCOMPARE(codeOf(useCode("one")), Error::Code::NotFound);
        QCOMPARE(codeOf(useCode("three")), Error::Code::NotFound);
        QCOMPARE(*store.accounts().recoveryCodes(anna.id), std::vector<QByteArray>{"two"});

        VERIFY_RESULT(useStep(100));
        QCOMPARE(codeOf(useStep(100)), Error::Code::Refused);
        QCOMPARE(codeOf(useStep(99)), Error::Code::Refused);
        QCOMPARE(*store.accounts().lastTotpStep(anna.id), qint64{100});
        VERIFY_RESULT(useStep(101));

        VERIFY_RESULT(turn(true, {"four"}));
        QCOMPARE(*store.accounts().recoveryCodes(anna.id), std::vector<QByteArray>{"four"});
        VERIFY_RESULT(turn(false, {}));
        QVERIFY(store.accounts().recoveryCodes(anna.id)->empty());
        QVERIFY(!store.accounts().user(anna.id)->hasSecondFactor);
    }

    void apiKeys()
    {
        AccountFixture store;
        User anna = store.addUser(QStringLiteral("anna@example.org"));
        const User bob = store.addUser(QStringLiteral("bob@example.org"));
        ApiKey key{ApiKeyId::make(start),
                   anna.id,
                   QStringLiteral("deploy"),
                   QStringLiteral("mtn_ab"),
                   Role::Editor,
                   start,
                   start + day,
                   std::nullopt};
        VERIFY_RESULT(
            store.run([&](AccountRepository &accounts) { return accounts.addApiKey(key, "hash"); }));
        const auto found = store.accounts().apiKey("hash", start);
        VERIFY_RESULT(found);
        QVERIFY((*found)->key == key && (*found)->user == anna);
        QVERIFY(!*store.accounts().apiKey("hash", start + day));
        QVERIFY(!*store.accounts().apiKey("other", start));
        VERIFY_RESULT(
            store.run([&](AccountRepository &accounts) { return accounts.noteUse(key.id, start); }));
        QVERIFY(store.accounts().apiKeys(anna.id)->front().lastUsedAt == start);
        QVERIFY(store.accounts().apiKeys(bob.id)->empty());

        anna.active = false;
        anna = store.saveUser(anna).value();
        QVERIFY(!*store.accounts().apiKey("hash", start));
        anna.active = true;
        anna = store.saveUser(anna).value();
        const auto removeAs = [&](UserId user) {
            return store.run(
                [&](AccountRepository &accounts) { return accounts.removeApiKey(user, key.id); });
        };
        QCOMPARE(codeOf(removeAs(bob.id)), Error::Code::NotFound);
        VERIFY_RESULT(removeAs(anna.id));
        QCOMPARE(codeOf(removeAs(anna.id)), Error::Code::NotFound);
        QVERIFY(!*store.accounts().apiKey("hash", start));
    }

    void invitations()
    {
        AccountFixture store;
        const User anna = store.addUser(QStringLiteral("anna@example.org"), Role::Admin);
        const Invitation invitation{InvitationId::make(start),
                                    QStringLiteral("bob@example.org"),
                                    Role::Viewer,
                                    anna.id,
                                    start,
                                    start + day,
                                    std::nullopt};
        const Invitation other{InvitationId::make(start), {}, Role::Editor, anna.id, start, start + day, {}};
        VERIFY_RESULT(store.run([&](AccountRepository &accounts) -> Result<void> {
            if (auto done = accounts.addInvitation(invitation, "hash"); !done)
                return done;
            return accounts.addInvitation(other, "other");
        }));
        QVERIFY(**store.accounts().invitation("hash", start) == invitation);
        QVERIFY(!*store.accounts().invitation("hash", start + day));
        QCOMPARE(store.accounts().invitations(start)->size(), std::size_t{2});
        const auto accept = [&](Timestamp at) {
            return store.run(
                [&](AccountRepository &accounts) { return accounts.acceptInvitation(invitation.id, at); });
        };
        QCOMPARE(codeOf(accept(start + day)), Error::Code::NotFound);
        VERIFY_RESULT(accept(start + minute));
        QCOMPARE(codeOf(accept(start + minute)), Error::Code::NotFound);
        QVERIFY(!*store.accounts().invitation("hash", start));
        const auto remove = [&](InvitationId id) {
            return store.run([&](AccountRepository &accounts) { return accounts.removeInvitation(id); });
        };
        QCOMPARE(codeOf(remove(invitation.id)), Error::Code::NotFound);
        VERIFY_RESULT(remove(other.id));
        QVERIFY(store.accounts().invitations(start)->empty());
    }

    void resetTokens()
    {
        AccountFixture store;
        const User anna = store.addUser(QStringLiteral("anna@example.org"));
        const auto add = [&](const QByteArray &hash) {
            return store.run([&](AccountRepository &accounts) {
                return accounts.addResetToken(anna.id, hash, start + 60 * minute);
            });
        };
        const auto use = [&](const QByteArray &hash, Timestamp at) {
            return store.run([&](AccountRepository &accounts) { return accounts.useResetToken(hash, at); });
        };
        VERIFY_RESULT(add("one"));
        QVERIFY(**store.accounts().resetToken("one", start) == anna.id);
        QVERIFY(!*store.accounts().resetToken("one", start + 60 * minute));
        QCOMPARE(codeOf(use("one", start + 60 * minute)), Error::Code::NotFound);
        VERIFY_RESULT(add("two"));
        QVERIFY(!*store.accounts().resetToken("one", start));
        VERIFY_RESULT(use("two", start));
        QCOMPARE(codeOf(use("two", start)), Error::Code::NotFound);
        QVERIFY(!*store.accounts().resetToken("two", start));
    }

    void aNewPasswordEndsOldLinks()
    {
        AccountFixture store;
        const User anna = store.addUser(QStringLiteral("anna@example.org"));
        VERIFY_RESULT(store.run([&](AccountRepository &accounts) -> Result<void> {
            if (auto done = accounts.addResetToken(anna.id, "one", start + minute); !done)
                return done;
            return accounts.setPasswordHash(anna.id, QStringLiteral("x"));
        }));
        QVERIFY(!*store.accounts().resetToken("one", start));
    }

    void adminsAreCounted()
    {
        AccountFixture store;
        const User anna = store.addUser(QStringLiteral("anna@example.org"), Role::Admin);
        User bob = store.addUser(QStringLiteral("bob@example.org"), Role::Admin);
        store.addUser(QStringLiteral("eve@example.org"), Role::Editor);
        int others = -1;
        const auto count = [&] {
            return store.run([&](AccountRepository &accounts) {
                return accounts.otherActiveAdmins(anna.id).map([&](int found) { others = found; });
            });
        };
        VERIFY_RESULT(count());
        QCOMPARE(others, 1);
        bob.active = false;
        VERIFY_RESULT(store.saveUser(bob));
        VERIFY_RESULT(count());
        QCOMPARE(others, 0);
        QVERIFY(*store.accounts().user(anna.id) == anna); // was locked, not changed
    }

    void sessionsRotate()
    {
        AccountFixture store;
        const User anna = store.addUser(QStringLiteral("anna@example.org"));
        const Session session = store.openSession(anna, "first");
        const auto rotate = [&](const QByteArray &from, const QByteArray &to, Timestamp at) {
            return store.run(
                [&](AccountRepository &accounts) { return accounts.rotate(from, to, at, at + 30 * day); });
        };
        QVERIFY(**store.accounts().userOfSession(session.id, start) == anna);
        VERIFY_RESULT(rotate("first", "second", start + minute));
        auto token = store.accounts().refreshToken("first");
        QVERIFY((*token)->usedAt == start + minute && !(*token)->revoked);
        QVERIFY((*token)->session.expiresAt == start + minute + 30 * day);
        QVERIFY((*token)->session.lastUsedAt == start + minute);
        QCOMPARE(codeOf(rotate("first", "third", start + minute)), Error::Code::Refused);
        QVERIFY(!*store.accounts().refreshToken("third"));
        QCOMPARE(codeOf(rotate("unknown", "third", start + minute)), Error::Code::Refused);
        QCOMPARE(codeOf(rotate("second", "third", start + 31 * day)), Error::Code::Refused); // expired
        QVERIFY(!*store.accounts().userOfSession(session.id, start + 31 * day));

        const auto end = [&] {
            return store.run(
                [&](AccountRepository &accounts) { return accounts.endSession(session.id, start + minute); });
        };
        VERIFY_RESULT(end());
        QCOMPARE(codeOf(end()), Error::Code::NotFound);
        QVERIFY(!*store.accounts().userOfSession(session.id, start + minute));
        QVERIFY((*store.accounts().refreshToken("second"))->revoked);
        QCOMPARE(codeOf(rotate("second", "third", start + minute)), Error::Code::Refused);
    }

    void sessionsEndTogether()
    {
        AccountFixture store;
        User anna = store.addUser(QStringLiteral("anna@example.org"));
        const User bob = store.addUser(QStringLiteral("bob@example.org"));
        const Session one = store.openSession(anna, "one");
        const Session two = store.openSession(anna, "two", start + minute);
        const Session his = store.openSession(bob, "his");
        const auto listed = store.accounts().sessions(anna.id, start + minute);
        QVERIFY(listed->size() == 2 && listed->front() == two && listed->back() == one);
        const auto endBut = [&](std::optional<SessionId> except) {
            return store.run([&](AccountRepository &accounts) {
                return accounts.endSessions(anna.id, except, start + minute);
            });
        };
        VERIFY_RESULT(endBut(one.id));
        QCOMPARE(*store.accounts().sessions(anna.id, start + minute), std::vector<Session>{one});
        anna.active = false;
        VERIFY_RESULT(store.saveUser(anna));
        QVERIFY(!*store.accounts().userOfSession(one.id, start + minute)); // switched off: at once
        VERIFY_RESULT(endBut(std::nullopt));
        QVERIFY(store.accounts().sessions(anna.id, start + minute)->empty());
        QCOMPARE(*store.accounts().sessions(bob.id, start + minute), std::vector<Session>{his});
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "testaccounts.moc"
