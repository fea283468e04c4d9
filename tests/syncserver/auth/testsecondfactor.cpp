// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/secondfactor.h"
#include "tests/syncserver/auth/authfixture.h"

#include <QJsonObject>

using namespace monitron;
using namespace monitron::auth;
using Kind = AuthError::Kind;

namespace {

const QString anna = QStringLiteral("anna@example.org");
constexpr Duration step = std::chrono::seconds(30);

} // namespace

class TestSecondFactor : public QObject
{
    Q_OBJECT

    /// Sets one up as a person does; answers the secret of the app and the recovery codes.
    static std::pair<QByteArray, QStringList> setUp(AuthFixture &server, const SignedIn &signedIn)
    {
        SecondFactor factor(server.parts);
        const Principal who = server.principalOf(signedIn);
        const auto setup = factor.begin(who, server.secret, server.here, server.accounts()).result();
        const QByteArray secret = *totp::fromBase32(setup->secret);
        const auto codes =
            factor.confirm(who, totp::codeOf(secret, totp::stepAt(server.clock.now())), server.here).result();
        return {secret, codes ? *codes : QStringList{codes.error().message}};
    }
    static QString codeNow(AuthFixture &server, const QByteArray &secret)
    {
        return totp::codeOf(secret, totp::stepAt(server.clock.now()));
    }

private Q_SLOTS:
    void itIsSetUpInTwoSteps()
    {
        AuthFixture server;
        const User user = server.addUser(anna);
        const auto signedIn = server.login(anna, server.secret);
        Principal who = server.principalOf(*signedIn);
        SecondFactor factor(server.parts);
        REFUSED(factor.confirm(who, QStringLiteral("123456"), server.here).result(), Kind::Conflict);
        REFUSED(factor.begin(who, QStringLiteral("wrong"), server.here, server.accounts()).result(),
                Kind::Invalid);
        const auto setup = factor.begin(who, server.secret, server.here, server.accounts()).result();
        QVERIFY(setup);
        QVERIFY(setup->uri.contains(setup->secret) &&
                setup->uri.startsWith(QStringLiteral("otpauth://totp/")));
        QVERIFY(server.login(anna, server.secret)); // doesn't count yet

        const QByteArray secret = *totp::fromBase32(setup->secret);
        const QString code = codeNow(server, secret);
        const QString bad = code == u"000000" ? QStringLiteral("000001") : QStringLiteral("000000");
        const auto wrong = factor.confirm(who, bad, server.here).result();
        REFUSED(wrong, Kind::Invalid);
        QCOMPARE(wrong.error().fields.front().field, QStringLiteral("code"));
        const auto codes = factor.confirm(who, code, server.here).result();
        QVERIFY(codes);
        QCOMPARE(codes->size(), 10);
        QCOMPARE(QSet<QString>(codes->begin(), codes->end()).size(), 10);
        QVERIFY(server.accounts().user(user.id)->hasSecondFactor);
        QCOMPARE(server.secrets.keys(), QStringList{QStringLiteral("user/%1/totp").arg(user.id.toString())});

        who = server.principalOf(*signedIn);
        REFUSED(factor.begin(who, server.secret, server.here, server.accounts()).result(), Kind::Conflict);
        REFUSED(server.login(anna, server.secret), Kind::SecondFactorRequired);
        REFUSED(server.login(anna, server.secret, code), Kind::SecondFactorWrong); // was used to set it up
        server.clock.advance(step);
        QVERIFY(server.login(anna, server.secret, codeNow(server, secret)));
        QVERIFY(server.auditActions().contains(QStringLiteral("auth.second_factor_on")));
    }

    void noCodeCountsTwice()
    {
        AuthFixture server;
        server.addUser(anna);
        const auto [secret, codes] = setUp(server, *server.login(anna, server.secret));
        server.clock.advance(10 * step);
        const QString code = codeNow(server, secret);
        QVERIFY(server.login(anna, server.secret, code));
        REFUSED(server.login(anna, server.secret, code), Kind::SecondFactorWrong);
        const qint64 now = totp::stepAt(server.clock.now());
        REFUSED(server.login(anna, server.secret, totp::codeOf(secret, now - 1)), Kind::SecondFactorWrong);
        QVERIFY(server.login(anna, server.secret, totp::codeOf(secret, now + 1)));

        QVERIFY(server.login(anna, server.secret, codes.at(3)));
        REFUSED(server.login(anna, server.secret, codes.at(3)), Kind::SecondFactorWrong);
        QVERIFY(server.login(anna, server.secret, codes.at(4).toUpper().remove(u'-')));
        REFUSED(server.login(anna, server.secret, QStringLiteral("abcd-abcd-abcd-abcd")),
                Kind::SecondFactorWrong);
    }

    void ofTwoUsesAtOnceOneCounts()
    {
        AuthFixture server;
        server.addUser(anna);
        const auto [secret, codes] = setUp(server, *server.login(anna, server.secret));
        server.clock.advance(10 * step);
        for (const QString &otp : {codeNow(server, secret), codes.at(0)}) {
            std::vector<QFuture<Answer<SignedIn>>> asked;
            for (int i = 0; i < 4; ++i)
                asked.push_back(
                    server.signIn.login({anna, server.secret, otp}, server.here, server.accounts()));
            const auto let = std::count_if(asked.begin(), asked.end(),
                                           [](auto &future) { return future.result().has_value(); });
            QCOMPARE(let, 1);
            server.clock.advance(std::chrono::hours(2));
        }
    }

    void guessingCodesIsSlowedDownFromEverywhere()
    {
        AuthFixture server;
        server.addUser(anna);
        const auto [secret, codes] = setUp(server, *server.login(anna, server.secret));
        server.clock.advance(10 * step);
        const QString code = codeNow(server, secret);
        const QString bad = code == u"000000" ? QStringLiteral("000001") : QStringLiteral("000000");
        int let = 0;
        for (int i = 0; i < 20; ++i) {
            const Origin origin{QStringLiteral("198.51.100.%1").arg(i), {}};
            const auto answer = server.login(anna, server.secret, bad, origin);
            let += answer.error().kind == Kind::SecondFactorWrong ? 1 : 0;
            // Asking without a code in between forgives nothing.
            (void)server.login(anna, server.secret, {}, origin);
        }
        QCOMPARE(let, 5);
        const auto refused = server.login(anna, server.secret, codeNow(server, secret));
        REFUSED(refused, Kind::TooMany);
        QCOMPARE(refused.error().retryAfter.count(), 60'000);
        server.clock.advance(std::chrono::minutes(1));
        QVERIFY(server.login(anna, server.secret, codeNow(server, secret)));
    }

    void itIsSwitchedOffWithThePassword()
    {
        AuthFixture server;
        const User user = server.addUser(anna);
        const auto signedIn = server.login(anna, server.secret);
        const auto [secret, codes] = setUp(server, *signedIn);
        SecondFactor factor(server.parts);
        const Principal who = server.principalOf(*signedIn);
        const auto renewed = factor.renewCodes(who, server.secret, server.here, server.accounts()).result();
        QVERIFY(renewed && renewed->size() == 10 && *renewed != codes);
        REFUSED(server.login(anna, server.secret, codes.front()), Kind::SecondFactorWrong);
        QVERIFY(server.login(anna, server.secret, renewed->front()));

        REFUSED(factor.switchOff(who, QStringLiteral("wrong"), server.here, server.accounts()).result(),
                Kind::Invalid);
        QVERIFY(factor.switchOff(who, server.secret, server.here, server.accounts()).result());
        QVERIFY(server.secrets.keys().isEmpty());
        QVERIFY(server.login(anna, server.secret));
        REFUSED(factor.switchOff(who, server.secret, server.here, server.accounts()).result(),
                Kind::Conflict);
        REFUSED(factor.renewCodes(who, server.secret, server.here, server.accounts()).result(),
                Kind::Conflict);
        QVERIFY(!server.accounts().user(user.id)->hasSecondFactor);
    }

    void anApiKeyCantTouchIt()
    {
        AuthFixture server;
        Principal who{server.addUser(anna), Role::Editor, std::nullopt, ApiKey{}};
        SecondFactor factor(server.parts);
        REFUSED(factor.begin(who, server.secret, server.here, server.accounts()).result(), Kind::Forbidden);
        REFUSED(factor.confirm(who, QStringLiteral("123456"), server.here).result(), Kind::Forbidden);
        REFUSED(factor.switchOff(who, server.secret, server.here, server.accounts()).result(),
                Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestSecondFactor)
#include "testsecondfactor.moc"
