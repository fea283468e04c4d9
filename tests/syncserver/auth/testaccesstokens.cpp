// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/secrettoken.h"
#include "tests/syncserver/auth/authfixture.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QSet>

using namespace monitron;
using namespace monitron::auth;

namespace {

const QByteArray key(32, 'k');

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray signedBy(const QByteArray &with, const QByteArray &header, const QByteArray &payload,
                    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256)
{
    const QByteArray text = encoded(header) + '.' + encoded(payload);
    return text + '.' + encoded(QMessageAuthenticationCode::hash(text, with, algorithm));
}

} // namespace

/// Access tokens, and who is asking.
class TestAccessTokens : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock{Timestamp(1'790'000'000'000)};
    const UserId m_user = UserId::make(m_clock.now());
    const SessionId m_session = SessionId::make(m_clock.now());

    QByteArray payload(const QByteArray &more = "\"iss\":\"monitron\"") const
    {
        return "{\"sub\":\"" + m_user.toString().toLatin1() + "\",\"sid\":\"" +
               m_session.toString().toLatin1() +
               "\",\"role\":\"admin\",\"iat\":1790000000,\"exp\":1790000900," + more + "}";
    }

private Q_SLOTS:
    void theyLastFifteenMinutes()
    {
        test::FakeClock clock(Timestamp(1'790'000'000'000));
        const auto tokens = AccessTokens::withKey(key, clock);
        VERIFY_RESULT(tokens);
        const QByteArray token = (*tokens)->issue(m_user, m_session, Role::Editor);
        const AccessTokens::Claims expected{m_user, m_session, Role::Editor, clock.now(),
                                            clock.now() + std::chrono::minutes(15)};
        QVERIFY((*tokens)->verify(token) == expected);
        QVERIFY((*tokens)->verify(token) == expected); // from memory
        clock.advance(std::chrono::minutes(15) - Duration(1));
        QVERIFY((*tokens)->verify(token) == expected);
        clock.advance(Duration(1));
        QVERIFY(!(*tokens)->verify(token));
        const auto others = AccessTokens::withKey(key, clock);
        QVERIFY(!(*others)->verify(token)); // also one that doesn't remember it
    }

    void onlyOurSignatureCounts()
    {
        const auto tokens = AccessTokens::withKey(key, m_clock);
        const QByteArray header = R"({"typ":"JWT","alg":"HS256"})";
        QVERIFY((*tokens)->verify(signedBy(key, header, payload())));
        const QByteArray none = encoded(R"({"alg":"none"})") + '.' + encoded(payload()) + '.';
        QVERIFY(!(*tokens)->verify(none));
        QVERIFY(!(*tokens)->verify(none.chopped(1)));
        QVERIFY(!(*tokens)->verify(signedBy(key, R"({"alg":"none"})", payload())));
        QVERIFY(!(*tokens)->verify(signedBy(key, R"({"alg":"None"})", payload())));
        QVERIFY(
            !(*tokens)->verify(signedBy(key, R"({"alg":"HS512"})", payload(), QCryptographicHash::Sha512)));
        QVERIFY(!(*tokens)->verify(signedBy(key, R"({"alg":"RS256"})", payload())));
        QVERIFY(!(*tokens)->verify(signedBy(QByteArray(32, 'x'), header, payload())));
        QVERIFY(!(*tokens)->verify(signedBy(key, header, payload("\"iss\":\"other\""))));
        QVERIFY(!(*tokens)->verify(signedBy(key, header, payload("\"a\":1"))));
        QVERIFY(!(*tokens)->verify(signedBy(key, header, "{\"iss\":\"monitron\",\"exp\":1790000900}")));
        QVERIFY(!(*tokens)->verify(signedBy(key, header, payload().replace("\"exp\"", "\"ex\""))));
        for (const QByteArray &nonsense :
             {QByteArray(), QByteArray("."), QByteArray(".."), QByteArray("a.b.c"), QByteArray(5000, 'a'),
              QByteArray("eyJ\0.x.y", 8), QByteArray("\xff\xfe.\x01.")})
            QVERIFY(!(*tokens)->verify(nonsense));
    }

    void aChangedOneIsRefused()
    {
        const auto tokens = AccessTokens::withKey(key, m_clock);
        const QByteArray token = (*tokens)->issue(m_user, m_session, Role::Viewer);
        QVERIFY((*tokens)->verify(token));
        for (qsizetype i = 0; i < token.size() - 1; ++i) { // the last letter has bits that don't count
            QByteArray changed = token;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY2(changed == token || !(*tokens)->verify(changed), changed.constData());
        }
    }

    void aShortKeyIsRefused()
    {
        const auto tokens = AccessTokens::withKey(QByteArray(31, 'k'), m_clock);
        QVERIFY(!tokens && tokens.error().code == Error::Code::Invalid);
    }

    void rememberedOnesAreCheap()
    {
        const auto tokens = AccessTokens::withKey(key, m_clock);
        const QByteArray token = (*tokens)->issue(m_user, m_session, Role::Viewer);
        constexpr int rounds = 20'000;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < rounds; ++i)
            QVERIFY((*tokens)->verify(token));
        const double remembered = static_cast<double>(timer.nsecsElapsed()) / rounds / 1000;
        timer.start();
        constexpr int fresh = 9000; // more than are remembered
        for (int i = 0; i < fresh; ++i)
            QVERIFY(
                (*tokens)->verify((*tokens)->issue(m_user, SessionId::make(m_clock.now()), Role::Viewer)));
        qInfo("%.2f µs from memory, %.2f µs to issue and verify", remembered,
              static_cast<double>(timer.nsecsElapsed()) / fresh / 1000);
        QVERIFY((*tokens)->verify(token));
        QVERIFY(remembered < 50); // 5 in an optimised build on an idle machine
    }

    void whoIsAsking()
    {
        AuthFixture server;
        const User anna = server.addUser(QStringLiteral("anna@example.org"), Role::Admin);
        const auto signedIn = server.login(anna.email, server.secret);
        QVERIFY(signedIn);
        const auto who =
            server.authenticator.authenticate(signedIn->accessToken, server.accounts(), server.clock.now());
        VERIFY_RESULT(who);
        QVERIFY(who->user.id == anna.id && who->role == Role::Admin && !who->apiKey);
        QVERIFY(who->session == signedIn->session.id);
        QCOMPARE(who->name(), anna.email);

        const auto ask = [&](const QByteArray &credential) {
            return server.authenticator.authenticate(credential, server.accounts(), server.clock.now());
        };
        for (const QByteArray &wrong :
             {QByteArray(), QByteArray("x"), QByteArray("mtn_x"),
              server.tokens->issue(anna.id, SessionId::make({}), Role::Admin),
              server.tokens->issue(UserId::make({}), signedIn->session.id, Role::Admin)})
            QCOMPARE(ask(wrong).error().code, Error::Code::Refused);
        server.setActive(*server.accounts().user(anna.id), false);
        QCOMPARE(ask(signedIn->accessToken).error().code, Error::Code::Refused);
        server.setActive(*server.accounts().user(anna.id), true);
        VERIFY_RESULT(ask(signedIn->accessToken));
    }

    void secretTokensAreAllDifferent()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const SecretToken token = SecretToken::make(QStringLiteral("mtn_"));
            QCOMPARE(token.text.size(), 4 + 43);
            QCOMPARE(token.hash, SecretToken::hashOf(token.text));
            seen.insert(token.text);
        }
        QCOMPARE(seen.size(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestAccessTokens)
#include "testaccesstokens.moc"
