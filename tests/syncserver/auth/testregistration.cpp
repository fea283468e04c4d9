// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/registration.h"
#include "tests/syncserver/auth/authfixture.h"
#include "tests/syncserver/auth/mailbox.h"

#include <QJsonObject>

using namespace monitron;
using namespace monitron::auth;
using Kind = AuthError::Kind;

namespace {

const QString anna = QStringLiteral("anna@example.org");
const QString bob = QStringLiteral("bob@example.org");
const QString url = QStringLiteral("https://monitron.example");

} // namespace

class TestRegistration : public QObject
{
    Q_OBJECT

    static Answer<SignedIn> signUp(AuthFixture &server, Registration &registration, const QString &email,
                                   const QString &invitation = {}, const QString &password = {})
    {
        return registration
            .signUp({email, password.isEmpty() ? server.secret : password, QStringLiteral("Somebody"),
                     invitation},
                    server.here, server.accounts())
            .result();
    }

private Q_SLOTS:
    void modesHaveNames()
    {
        QVERIFY(registrationModeFromString(QStringLiteral("open")) == RegistrationMode::Open);
        QVERIFY(registrationModeFromString(QStringLiteral("invite")) == RegistrationMode::Invite);
        QVERIFY(registrationModeFromString(QStringLiteral("closed")) == RegistrationMode::Closed);
        QVERIFY(!registrationModeFromString(QStringLiteral("Open")));
    }

    void anybodyIsLetInWhenItIsOpen()
    {
        AuthFixture server;
        Registration registration(server.parts, RegistrationMode::Open, nullptr, {});
        const auto signedIn = signUp(server, registration, QStringLiteral(" Anna@example.org "));
        QVERIFY(signedIn);
        QCOMPARE(signedIn->user.email, QStringLiteral("Anna@example.org"));
        QVERIFY(signedIn->user.role == Role::Editor && server.isSignedIn(*signedIn));
        QVERIFY(server.login(anna, server.secret));
        const auto taken = signUp(server, registration, anna.toUpper());
        REFUSED(taken, Kind::Invalid);
        QCOMPARE(taken.error().fields.front().field, QStringLiteral("email"));
        QCOMPARE(server.auditActions().front(), QStringLiteral("auth.register"));
    }

    void everyBadFieldIsNamed()
    {
        AuthFixture server;
        Registration registration(server.parts, RegistrationMode::Open, nullptr, {});
        for (int i = 0; i < 20; ++i) { // typing errors close nothing
            const auto refused =
                signUp(server, registration, QStringLiteral("nobody"), {}, QStringLiteral("x"));
            REFUSED(refused, Kind::Invalid);
            QCOMPARE(refused.error().fields.size(), std::size_t{2});
            QCOMPARE(refused.error().fields.front().field, QStringLiteral("email"));
            QCOMPARE(refused.error().fields.back().field, QStringLiteral("password"));
        }
        QVERIFY(signUp(server, registration, anna));
        // Finding out who has an account is slow.
        for (int i = 0; i < 5; ++i)
            REFUSED(signUp(server, registration, anna), Kind::Invalid);
        REFUSED(signUp(server, registration, anna), Kind::TooMany);
    }

    void ofTwoAtOnceOneGetsTheAddress()
    {
        AuthFixture server;
        Registration registration(server.parts, RegistrationMode::Open, nullptr, {});
        const Registration::Form form{anna, server.secret, {}, {}};
        auto one = registration.signUp(form, server.here, server.accounts());
        auto two = registration.signUp(form, server.here, server.accounts());
        QVERIFY(one.result().has_value() != two.result().has_value());
        QCOMPARE(server.accounts().users()->size(), std::size_t{1});
    }

    void withoutAnInvitationNobodyIsLetIn()
    {
        AuthFixture server;
        Registration registration(server.parts, RegistrationMode::Invite, nullptr, {});
        const auto first = signUp(server, registration, anna);
        REFUSED(first, Kind::Forbidden);
        QVERIFY(first.error().message.contains(QStringLiteral("monitron-syncserver user add")));
        server.addUser(anna, Role::Admin);
        for (int i = 0; i < 10; ++i) {
            const auto second = signUp(server, registration, bob);
            REFUSED(second, Kind::Forbidden);
            QVERIFY(!second.error().message.contains(QStringLiteral("monitron-syncserver")));
            REFUSED(signUp(server, registration, bob, QStringLiteral("nonsense")), Kind::Forbidden);
        }
        Registration closed(server.parts, RegistrationMode::Closed, nullptr, {});
        REFUSED(signUp(server, closed, bob), Kind::Forbidden);
    }

    void anInvitationCountsOnceForWhomItIs()
    {
        AuthFixture server;
        Mailbox mailbox;
        const User admin = server.addUser(anna, Role::Admin);
        const Actor actor = Actor::of(admin, server.here);
        Registration registration(server.parts, RegistrationMode::Invite, &mailbox, url);
        const auto invited = registration.invite(actor, bob, Role::Viewer).result();
        QVERIFY(invited);
        QCOMPARE(invited->link, url + QStringLiteral("/register?invitation=") + invited->token);
        QCOMPARE(invited->joinLink,
                 QStringLiteral("monitron://join/monitron.example?token=") + invited->token);
        QVERIFY(mailbox.mails().front().text.contains(invited->joinLink + u'\n'));
        QCOMPARE(mailbox.mails().front().to, bob);
        QCOMPARE(mailbox.latest(QStringLiteral("invitation=")), invited->token);
        QCOMPARE(server.accounts().invitations(server.clock.now())->size(), std::size_t{1});

        REFUSED(signUp(server, registration, QStringLiteral("eve@example.org"), invited->token),
                Kind::Forbidden);
        const auto signedIn = signUp(server, registration, bob.toUpper(), invited->token);
        QVERIFY(signedIn);
        QVERIFY(signedIn->user.role == Role::Viewer);
        REFUSED(signUp(server, registration, QStringLiteral("eve@example.org"), invited->token),
                Kind::Forbidden);
        REFUSED(registration.withdraw(actor, invited->invitation.id).result(), Kind::NotFound);
        REFUSED(registration.invite(actor, bob, Role::Viewer).result(), Kind::Invalid); // has an account
        REFUSED(registration.invite(actor, QStringLiteral("x"), Role::Viewer).result(), Kind::Invalid);
        QVERIFY(server.auditActions().contains(QStringLiteral("invitation.create")));
    }

    void anInvitationForAnybodyExpires()
    {
        AuthFixture server;
        Mailbox mailbox;
        const Actor actor = Actor::of(server.addUser(anna, Role::Admin), server.here);
        Registration registration(server.parts, RegistrationMode::Invite, &mailbox, {});
        const auto one = registration.invite(actor, {}, Role::Admin).result();
        const auto two = registration.invite(actor, {}, Role::Editor).result();
        const auto three = registration.invite(actor, {}, Role::Editor).result();
        QVERIFY(one && two && three && one->link.isEmpty() && one->joinLink.isEmpty() &&
                mailbox.mails().empty());
        QVERIFY(registration.withdraw(actor, three->invitation.id).result());
        REFUSED(signUp(server, registration, bob, three->token), Kind::Forbidden);

        // Two at once: one gets it.
        auto bobs = registration.signUp({bob, server.secret, {}, one->token}, server.here, server.accounts());
        auto eves = registration.signUp({QStringLiteral("eve@example.org"), server.secret, {}, one->token},
                                        server.here, server.accounts());
        QVERIFY(bobs.result().has_value() != eves.result().has_value());
        server.clock.advance(std::chrono::hours(24 * 7));
        REFUSED(signUp(server, registration, QStringLiteral("kim@example.org"), two->token), Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestRegistration)
#include "testregistration.moc"
