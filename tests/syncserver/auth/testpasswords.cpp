// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/passwords.h"
#include "tests/syncserver/auth/authfixture.h"
#include "tests/syncserver/auth/mailbox.h"

#include <QElapsedTimer>
#include <QJsonObject>

using namespace monitron;
using namespace monitron::auth;
using Kind = AuthError::Kind;

namespace {

const QString anna = QStringLiteral("anna@example.org");
const QString fresh = QStringLiteral("battery staple");
const QString beforeToken = QStringLiteral("https://monitron.example/reset?token=");

} // namespace

class TestPasswords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLinkSetsAnotherPasswordOnce()
    {
        AuthFixture server;
        Mailbox mailbox;
        Passwords passwords(server.parts, &mailbox, QStringLiteral("https://monitron.example"));
        server.addUser(anna);
        const auto signedIn = server.login(anna, server.secret);
        for (int i = 0; i < 5; ++i)
            (void)server.login(anna, fresh);
        REFUSED(server.login(anna, server.secret), Kind::TooMany);

        QVERIFY(passwords.forgot(QStringLiteral(" ANNA@example.org"), server.here).result());
        QCOMPARE(mailbox.mails().size(), std::size_t{1});
        QCOMPARE(mailbox.mails().front().to, anna);
        const QString token = mailbox.latest(beforeToken);
        const auto reset = [&](const QString &with, const QString &password) {
            return passwords.reset(with, password, server.here, server.accounts()).result();
        };
        const auto tooShort = reset(token, QStringLiteral("x"));
        REFUSED(tooShort, Kind::Invalid); // and the link still works
        QCOMPARE(tooShort.error().fields.front().field, QStringLiteral("password"));
        REFUSED(reset(token, anna), Kind::Invalid);
        const auto wrong = reset(QStringLiteral("nonsense"), fresh);
        REFUSED(wrong, Kind::Invalid);
        QCOMPARE(wrong.error().fields.front().field, QStringLiteral("token"));
        QVERIFY(server.isSignedIn(*signedIn));
        QVERIFY(reset(token, fresh));
        QVERIFY(!server.isSignedIn(*signedIn)); // at once
        REFUSED(reset(token, fresh), Kind::Invalid);
        QVERIFY(server.login(anna, fresh)); // what was counted before is forgiven
        REFUSED(server.login(anna, server.secret), Kind::Unauthenticated);
        for (const char *action : {"auth.reset_requested", "auth.password_reset"})
            QVERIFY(server.auditActions().contains(QString::fromLatin1(action)));
    }

    void aLinkExpiresAndIsReplaced()
    {
        AuthFixture server;
        Mailbox mailbox;
        Passwords passwords(server.parts, &mailbox, QStringLiteral("https://monitron.example"));
        server.addUser(anna);
        QVERIFY(passwords.forgot(anna, server.here).result());
        const QString first = mailbox.latest(beforeToken);
        QVERIFY(passwords.forgot(anna, server.here).result());
        const QString second = mailbox.latest(beforeToken);
        const auto reset = [&](const QString &token) {
            return passwords.reset(token, fresh, server.here, server.accounts()).result();
        };
        REFUSED(reset(first), Kind::Invalid);
        server.clock.advance(std::chrono::minutes(60));
        REFUSED(reset(second), Kind::Invalid);
        QVERIFY(passwords.forgot(anna, server.here).result());
        auto one = passwords.reset(mailbox.latest(beforeToken), fresh, server.here, server.accounts());
        auto two = passwords.reset(mailbox.latest(beforeToken), server.secret + u'x', server.here,
                                   server.accounts());
        QVERIFY(one.result().has_value() != two.result().has_value()); // at once: one counts
    }

    void itIsNotToldWhetherThereIsSuchAnAccount()
    {
        AuthFixture server;
        Mailbox mailbox;
        Passwords passwords(server.parts, &mailbox, {});
        server.addUser(anna);
        server.setActive(server.addUser(QStringLiteral("off@example.org")), false);
        const auto fastest = [&](const QString &name) {
            qint64 best = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 20; ++i) {
                server.clock.advance(std::chrono::hours(2));
                QElapsedTimer timer;
                timer.start();
                if (!passwords.forgot(name, server.here).result())
                    return 0.0;
                best = std::min(best, timer.nsecsElapsed());
            }
            return static_cast<double>(best) / 1000;
        };
        const double somebody = fastest(anna);
        QCOMPARE(mailbox.mails().size(), std::size_t{20});
        QVERIFY(!mailbox.latest(QStringLiteral("once:\n\n")).isEmpty()); // the bare token
        const double nobody = fastest(QStringLiteral("nobody@example.org"));
        QVERIFY(fastest(QStringLiteral("off@example.org")) > 0);
        QCOMPARE(mailbox.mails().size(), std::size_t{20});
        qInfo("somebody %.0f µs, nobody %.0f µs", somebody, nobody);
        QVERIFY(somebody > 0 && nobody > somebody / 4);
        REFUSED(passwords.forgot(QStringLiteral("nonsense"), server.here).result(), Kind::Invalid);
    }

    void nobodyIsFloodedWithMail()
    {
        AuthFixture server;
        Mailbox mailbox;
        Passwords passwords(server.parts, &mailbox, {});
        server.addUser(anna);
        int nobody = 0;
        for (int i = 0; i < 10; ++i) {
            (void)passwords.forgot(anna, server.here).result();
            nobody += passwords.forgot(QStringLiteral("nobody@example.org"), server.here).result() ? 1 : 0;
        }
        QCOMPARE(mailbox.mails().size(), std::size_t{5});
        QCOMPARE(nobody, 5);
    }

    void changingItEndsAllOtherSessions()
    {
        AuthFixture server;
        Mailbox mailbox;
        Passwords passwords(server.parts, &mailbox, {});
        server.addUser(anna);
        const auto one = server.login(anna, server.secret);
        const auto two = server.login(anna, server.secret);
        QVERIFY(passwords.forgot(anna, server.here).result());
        const QString token = mailbox.latest(QStringLiteral("once:\n\n"));
        const Principal who = server.principalOf(*one);
        const auto change = [&](const QString &current, const QString &password) {
            return passwords.change(who, current, password, server.here, server.accounts()).result();
        };
        const auto wrong = change(fresh, fresh);
        REFUSED(wrong, Kind::Invalid);
        QCOMPARE(wrong.error().fields.front().field, QStringLiteral("current_password"));
        const auto bad = change(server.secret, QStringLiteral("x"));
        REFUSED(bad, Kind::Invalid);
        QCOMPARE(bad.error().fields.front().field, QStringLiteral("new_password"));
        QVERIFY(change(server.secret, fresh));
        QVERIFY(server.isSignedIn(*one) && !server.isSignedIn(*two));
        REFUSED(server.signIn.refresh(two->refreshToken, server.here).result(), Kind::Unauthenticated);
        QVERIFY(server.login(anna, fresh));
        // A link that was sent before is void.
        REFUSED(passwords.reset(token, server.secret, server.here, server.accounts()).result(),
                Kind::Invalid);
        QVERIFY(server.auditActions().contains(QStringLiteral("auth.password_changed")));

        for (int i = 0; i < 5; ++i)
            REFUSED(change(server.secret, fresh), Kind::Invalid);
        REFUSED(change(fresh, server.secret), Kind::TooMany);
        Principal program = who;
        program.apiKey = ApiKey{};
        REFUSED(passwords.change(program, fresh, server.secret, server.here, server.accounts()).result(),
                Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestPasswords)
#include "testpasswords.moc"
