// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apifixture.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace monitron;
using namespace monitron::test;

namespace {

const QByteArray auths = "/api/v1/auth/";
const QByteArray me = "/api/v1/auth/me";
const QString anna = QStringLiteral("anna@example.org");
const QString newPassword = QStringLiteral("battery staple");

QJsonObject credentials(const QString &email, const QString &password = ApiFixture::password)
{
    return {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}};
}

QJsonObject with(QJsonObject object, const char *field, const QJsonValue &value)
{
    object[QString::fromLatin1(field)] = value;
    return object;
}

/// "name=value" of the cookie that the answer sets.
QByteArray cookieOf(const ApiAnswer &answer)
{
    return answer.header("set-cookie").split(';').constFirst();
}

/// RFC 6238, written once more.
QString oneTimePassword(const QString &base32, Timestamp at)
{
    QByteArray secret;
    quint64 bits = 0;
    int count = 0;
    for (const QChar letter : base32) {
        bits = (bits << 5U) | static_cast<quint64>(
                                  QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(letter.toLatin1()));
        count += 5;
        if (count >= 8) {
            count -= 8;
            secret.append(static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xffU));
        }
    }
    QByteArray step(8, '\0');
    qint64 number = at.ms() / 30'000;
    for (int i = 7; i >= 0; --i, number >>= 8)
        step[i] = static_cast<char>(number & 0xff);
    const QByteArray mac = QMessageAuthenticationCode::hash(step, secret, QCryptographicHash::Sha1);
    const int offset = mac[19] & 0x0f;
    quint32 value = 0;
    for (int i = 0; i < 4; ++i)
        value = (value << 8U) | static_cast<quint8>(mac[offset + i]);
    return QStringLiteral("%1").arg((value & 0x7fffffffU) % 1'000'000, 6, 10, QLatin1Char('0'));
}

} // namespace

/// Registering, signing in and out, refreshing, passwords, the second factor.
class TestApiAuth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void registrationFollowsItsMode_data();
    void registrationFollowsItsMode();
    void anInvitationLetsOneIn();
    void badRegistrationsAreNamed();
    void signingInIsAsOldClientsKnowIt();
    void aWrongPasswordTellsNothing();
    void guessingIsSlowedDown();
    void refreshTokensRotate();
    void aReusedRefreshTokenEndsTheSession();
    void nativeClientsGetTheTokenInTheBody();
    void onlyNativeClientsChooseWhatFollows();
    void signingOutEndsTheSession();
    void anotherPasswordEndsOtherSessions();
    void forgottenPasswordsAreResetByMail();
    void theSecondFactorWholeWay();

private:
    ApiAnswer login(const QJsonObject &body) { return m_server.visitor().post(auths + "login", body); }
    int statusOf(const QByteArray &token);

    ApiFixture m_server;
};

/// The limiter has forgotten what the tests before did.
void TestApiAuth::init()
{
    m_server.clock().advance(std::chrono::hours(1));
}

int TestApiAuth::statusOf(const QByteArray &token)
{
    ApiClient client = m_server.visitor();
    client.setToken(token);
    return client.get(me).status;
}

void TestApiAuth::registrationFollowsItsMode_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("status");
    QTest::newRow("open") << static_cast<int>(ServerConfig::Registration::Open) << 201;
    QTest::newRow("invite") << static_cast<int>(ServerConfig::Registration::Invite) << 403;
    QTest::newRow("closed") << static_cast<int>(ServerConfig::Registration::Closed) << 403;
}

void TestApiAuth::registrationFollowsItsMode()
{
    QFETCH(int, mode);
    QFETCH(int, status);
    ApiFixture::Options options;
    options.config.registration = static_cast<ServerConfig::Registration>(mode);
    ApiFixture server(options);
    ApiClient visitor = server.visitor();
    const auto answer =
        visitor.post(auths + "register", with(credentials(anna), "full_name", QStringLiteral("Anna")));
    QCOMPARE(answer.status, status);
    if (status != 201)
        return;
    QCOMPARE(answer.text("token_type"), QStringLiteral("bearer"));
    QVERIFY(cookieOf(answer).startsWith("monitron_refresh_token="));
    visitor.setToken(answer.text("access_token").toLatin1());
    QCOMPARE(visitor.get(me).text("email"), anna);
    QCOMPARE(visitor.get(me).text("full_name"), QStringLiteral("Anna"));
    QCOMPARE(visitor.get(me).text("role"), QStringLiteral("editor"));
    const auto taken = visitor.post(auths + "register", credentials(QStringLiteral("ANNA@example.org")));
    QCOMPARE(taken.status, 400);
    QCOMPARE(taken.badFields(), words("email"));
}

void TestApiAuth::anInvitationLetsOneIn()
{
    ApiClient admin = m_server.signedIn(Role::Admin);
    const auto invite = [&](const char *body) { return admin.post("/api/v1/admin/invitations", json(body)); };
    const auto invited = invite(R"({"email": "bob@example.org", "role": "viewer"})");
    QCOMPARE(invited.status, 201);
    QCOMPARE(invited.text("link"),
             QStringLiteral("https://monitron.example.org/register?invitation=") + invited.text("token"));
    QCOMPARE(m_server.mailbox().mails().back().to, QStringLiteral("bob@example.org"));
    QVERIFY(m_server.mailbox().mails().back().text.contains(invited.text("link")));
    const QJsonArray listed = admin.get("/api/v1/admin/invitations").array();
    QCOMPARE(listed.size(), 1);
    QVERIFY(!listed[0].toObject().contains(u"token"));

    ApiClient visitor = m_server.visitor();
    const auto signUp = [&](const QString &email, const ApiAnswer &invitation) {
        return visitor.post(auths + "register",
                            with(credentials(email), "invitation", invitation.text("token")));
    };
    QCOMPARE(signUp(anna, invited).status, 403); // it is Bob's
    const auto bob = signUp(QStringLiteral("bob@example.org"), invited);
    QCOMPARE(bob.status, 201);
    visitor.setToken(bob.text("access_token").toLatin1());
    QCOMPARE(visitor.get(me).text("role"), QStringLiteral("viewer"));
    QCOMPARE(signUp(QStringLiteral("bob@example.org"), invited).status, 403);
    QVERIFY(admin.get("/api/v1/admin/invitations").array().isEmpty());

    const auto withdrawn = invite(R"({"role": "editor"})");
    QCOMPARE(admin.remove("/api/v1/admin/invitations/" + withdrawn.text("id").toLatin1()).status, 204);
    QCOMPARE(signUp(QStringLiteral("carl@example.org"), withdrawn).status, 403);
    const auto late = invite(R"({"role": "viewer"})");
    QCOMPARE(late.status, 201);
    m_server.clock().advance(std::chrono::hours(8 * 24));
    QCOMPARE(signUp(QStringLiteral("carl@example.org"), late).status, 403);
}

void TestApiAuth::badRegistrationsAreNamed()
{
    ApiFixture::Options options;
    options.config.registration = ServerConfig::Registration::Open;
    ApiFixture server(options);
    ApiClient visitor = server.visitor();
    const auto fields = [&](const char *body) {
        return visitor.post(auths + "register", json(body)).badFields();
    };
    QCOMPARE(fields(R"({"full_name": "x"})"), words("email password"));
    QCOMPARE(fields(R"({"email": "not one", "password": "short"})"), words("email password"));
    QCOMPARE(fields(R"({"email": "a@b.example", "password": "password"})"), words("password"));
    QCOMPARE(fields(R"({"email": "a@b.example", "password": "correct horse", "role": "admin"})"),
             words("role"));
}

void TestApiAuth::signingInIsAsOldClientsKnowIt()
{
    const auto answer = login(credentials(ApiFixture::emailOf(Role::Viewer)));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("token_type"), QStringLiteral("bearer"));
    QVERIFY(!answer.object().contains(u"refresh_token"));
    const QByteArray cookie = answer.header("set-cookie");
    for (const char *part :
         {"monitron_refresh_token=", "; Path=/", "; HttpOnly", "; SameSite=Lax", "; Max-Age="})
        QVERIFY2(cookie.contains(part), cookie.constData());
    QVERIFY(!cookie.contains("Secure")); // over plain HTTP
    ApiFixture::Options behind;
    behind.config.trustedProxies = {*AddressRange::parse(QStringLiteral("127.0.0.0/8"))};
    const ApiFixture trusting(behind);
    for (const ApiFixture *server : {&std::as_const(m_server), &trusting}) {
        const QByteArray made =
            server->visitor()
                .send("POST", auths + "login",
                      QJsonDocument(credentials(ApiFixture::emailOf(Role::Viewer))).toJson(),
                      {{"Content-Type", "application/json"}, {"X-Forwarded-Proto", "https"}})
                .header("set-cookie");
        QCOMPARE(made.contains("; Secure"), server == &trusting); // anybody could say so
    }
    ApiClient client = m_server.visitor();
    client.setToken(answer.text("access_token").toLatin1());
    const auto user = client.get(me);
    for (const QString &field : words("id email full_name role is_active created_at updated_at"))
        QVERIFY2(user.object().contains(field), qPrintable(field));
    m_server.clock().advance(std::chrono::minutes(16));
    QCOMPARE(client.get(me).status, 401);
}

void TestApiAuth::aWrongPasswordTellsNothing()
{
    const auto wrong = login(credentials(ApiFixture::emailOf(Role::Viewer), newPassword));
    const auto unknown = login(credentials(QStringLiteral("nobody@example.org"), newPassword));
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.body, unknown.body);
    QCOMPARE(unknown.status, 401);
    QVERIFY(wrong.header("set-cookie").isNull());
}

void TestApiAuth::guessingIsSlowedDown()
{
    const QString email = ApiFixture::emailOf(Role::Viewer);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(login(credentials(email, newPassword)).status, 401);
    const auto limited = login(credentials(email)); // the right one doesn't help now
    QCOMPARE(limited.status, 429);
    const int wait = limited.header("retry-after").toInt();
    QVERIFY2(wait > 50 && wait <= 60, limited.header("retry-after").constData());
    QCOMPARE(login(credentials(ApiFixture::emailOf(Role::Editor))).status, 200);
    m_server.clock().advance(std::chrono::seconds(wait + 1));
    QCOMPARE(login(credentials(email)).status, 200);
}

void TestApiAuth::refreshTokensRotate()
{
    auto last = login(credentials(ApiFixture::emailOf(Role::Viewer)));
    ApiClient browser = m_server.visitor();
    for (int i = 0; i < 3; ++i) {
        m_server.clock().advance(std::chrono::minutes(20));
        const auto next = browser.post(auths + "refresh", {}, {{"Cookie", "theme=dark; " + cookieOf(last)}});
        QCOMPARE(next.status, 200);
        QVERIFY(cookieOf(next) != cookieOf(last));
        QCOMPARE(statusOf(next.text("access_token").toLatin1()), 200);
        last = next;
    }
    QCOMPARE(browser.post(auths + "refresh").status, 401);
    QCOMPARE(browser.post(auths + "refresh", {}, {{"Cookie", "monitron_refresh_token=made-up"}}).status, 401);
}

void TestApiAuth::aReusedRefreshTokenEndsTheSession()
{
    const auto first = login(credentials(ApiFixture::emailOf(Role::Viewer)));
    ApiClient browser = m_server.visitor();
    const auto second = browser.post(auths + "refresh", {}, {{"Cookie", cookieOf(first)}});
    QCOMPARE(statusOf(second.text("access_token").toLatin1()), 200);
    QCOMPARE(browser.post(auths + "refresh", {}, {{"Cookie", cookieOf(first)}}).status, 401);
    QCOMPARE(browser.post(auths + "refresh", {}, {{"Cookie", cookieOf(second)}}).status, 401);
    QCOMPARE(statusOf(second.text("access_token").toLatin1()), 401); // at once, though it lasts 15 minutes
}

void TestApiAuth::nativeClientsGetTheTokenInTheBody()
{
    const auto first =
        login(with(credentials(ApiFixture::emailOf(Role::Viewer)), "delivery", QStringLiteral("body")));
    QVERIFY(!first.text("refresh_token").isEmpty());
    QVERIFY(first.header("set-cookie").isNull());
    ApiClient native = m_server.visitor();
    const auto second =
        native.post(auths + "refresh", with({}, "refresh_token", first.text("refresh_token")));
    QCOMPARE(second.status, 200);
    QVERIFY(second.header("set-cookie").isNull());
    QVERIFY(second.text("refresh_token") != first.text("refresh_token"));
    QCOMPARE(native.post(auths + "logout", with({}, "refresh_token", second.text("refresh_token"))).status,
             204);
    QCOMPARE(statusOf(second.text("access_token").toLatin1()), 401);
}

void TestApiAuth::onlyNativeClientsChooseWhatFollows()
{
    const QString next(43, u'A');
    const auto session = login(credentials(ApiFixture::emailOf(Role::Viewer)));
    ApiClient browser = m_server.visitor();
    const ApiClient::Headers cookie{{"Cookie", cookieOf(session)}};
    // Whoever could choose it for a browser would know the token that nobody is to see.
    QCOMPARE(browser.post(auths + "refresh", with({}, "next", next), cookie).badFields(), words("next"));
    const QJsonObject empty = with(with({}, "next", next), "refresh_token", QString());
    QCOMPARE(browser.post(auths + "refresh", empty, cookie).badFields(), words("next"));
    const auto second = browser.post(auths + "refresh", with({}, "refresh_token", QString()), cookie);
    QCOMPARE(second.status, 200);
    QVERIFY(!second.object().contains(u"refresh_token"));
    QVERIFY(cookieOf(second).startsWith("monitron_refresh_token="));
}

void TestApiAuth::signingOutEndsTheSession()
{
    const auto session = login(credentials(ApiFixture::emailOf(Role::Viewer)));
    ApiClient browser = m_server.visitor();
    const auto out = browser.post(auths + "logout", {}, {{"Cookie", cookieOf(session)}});
    QCOMPARE(out.status, 204);
    QVERIFY(out.header("set-cookie").startsWith("monitron_refresh_token=; "));
    QVERIFY(out.header("set-cookie").contains("Max-Age=0"));
    QCOMPARE(statusOf(session.text("access_token").toLatin1()), 401);
    QCOMPARE(browser.post(auths + "refresh", {}, {{"Cookie", cookieOf(session)}}).status, 401);
    QCOMPARE(browser.post(auths + "logout").status, 204); // there is nothing to end
}

void TestApiAuth::anotherPasswordEndsOtherSessions()
{
    m_server.addUser(QStringLiteral("change@example.org"));
    ApiClient own = m_server.signedIn(QStringLiteral("change@example.org"));
    const QByteArray other = m_server.signedIn(QStringLiteral("change@example.org")).token();
    const auto change = [&](const QString &current, const QString &wanted) {
        return own.post(auths + "password", {{QStringLiteral("current_password"), current},
                                             {QStringLiteral("new_password"), wanted}});
    };
    QCOMPARE(change(newPassword, newPassword).badFields(), words("current_password"));
    QCOMPARE(change(ApiFixture::password, QStringLiteral("short")).badFields(), words("new_password"));
    QCOMPARE(statusOf(other), 200);
    QCOMPARE(change(ApiFixture::password, newPassword).status, 204);
    QCOMPARE(statusOf(other), 401);
    QCOMPARE(own.get(me).status, 200);
    QCOMPARE(login(credentials(QStringLiteral("change@example.org"))).status, 401);
    QCOMPARE(login(credentials(QStringLiteral("change@example.org"), newPassword)).status, 200);
}

void TestApiAuth::forgottenPasswordsAreResetByMail()
{
    const QString email = QStringLiteral("forgot@example.org");
    m_server.addUser(email);
    const QByteArray session = m_server.signedIn(email).token();
    ApiClient visitor = m_server.visitor();
    const auto forgot = [&](const QString &who) {
        return visitor.post(auths + "forgot", {{QStringLiteral("email"), who}});
    };
    const auto reset = [&](const QString &token, const QString &password) {
        return visitor.post(auths + "reset",
                            {{QStringLiteral("token"), token}, {QStringLiteral("password"), password}});
    };
    const auto mails = m_server.mailbox().mails().size();
    const auto unknown = forgot(QStringLiteral("nobody@example.org"));
    QCOMPARE(m_server.mailbox().mails().size(), mails);
    const auto known = forgot(email);
    QCOMPARE(known.status, 200);
    QCOMPARE(known.body, unknown.body);
    QCOMPARE(m_server.mailbox().mails().back().to, email);
    const QString token = m_server.mailbox().latest(QStringLiteral("/reset?token="));
    QVERIFY(!token.isEmpty());
    QVERIFY(!known.body.contains(token.toLatin1()));

    QCOMPARE(reset(QStringLiteral("made-up"), newPassword).badFields(), words("token"));
    QCOMPARE(reset(token, QStringLiteral("short")).badFields(), words("password"));
    QCOMPARE(reset(token, newPassword).status, 200);
    QCOMPARE(statusOf(session), 401);
    QCOMPARE(reset(token, newPassword).badFields(), words("token")); // once
    QCOMPARE(login(credentials(email, newPassword)).status, 200);

    forgot(email);
    m_server.clock().advance(std::chrono::minutes(61));
    QCOMPARE(reset(m_server.mailbox().latest(QStringLiteral("/reset?token=")), newPassword).status, 400);
}

void TestApiAuth::theSecondFactorWholeWay()
{
    const QString email = QStringLiteral("totp@example.org");
    m_server.addUser(email);
    ApiClient user = m_server.signedIn(email);
    const QByteArray factor = auths + "second-factor";
    const QJsonObject proof{{QStringLiteral("password"), ApiFixture::password}};
    const auto code = [](const QString &text) { return QJsonObject{{QStringLiteral("code"), text}}; };
    QCOMPARE(user.post(factor + "/confirm", code(QStringLiteral("123456"))).status, 409);
    QCOMPARE(user.post(factor, json(R"({"password": "wrong horse"})")).badFields(), words("password"));
    const auto begun = user.post(factor, proof);
    QCOMPARE(begun.status, 200);
    const QString secret = begun.text("secret");
    QVERIFY(begun.text("uri").startsWith(QStringLiteral("otpauth://totp/")));
    QCOMPARE(login(credentials(email)).status, 200); // not before it is confirmed
    const QString now = oneTimePassword(secret, m_server.clock().now());
    const QString wrong =
        now == QStringLiteral("000000") ? QStringLiteral("000001") : QStringLiteral("000000");
    QCOMPARE(user.post(factor + "/confirm", code(wrong)).badFields(), words("code"));
    const auto confirmed = user.post(factor + "/confirm", code(now));
    QCOMPARE(confirmed.status, 200);
    const QJsonArray recovery = confirmed["recovery_codes"].toArray();
    QVERIFY(recovery.size() >= 8);
    QCOMPARE(user.get(me)["second_factor"], QJsonValue(true));

    const auto asked = login(credentials(email));
    QCOMPARE(asked.status, 401);
    QCOMPARE(asked["second_factor_required"], QJsonValue(true));
    QCOMPARE(login(with(credentials(email), "otp", now)).status, 401); // it was used
    QCOMPARE(login(with(credentials(email, newPassword), "otp", now)).status, 401);
    m_server.clock().advance(std::chrono::seconds(60));
    const QString later = oneTimePassword(secret, m_server.clock().now());
    QCOMPARE(login(with(credentials(email), "otp", later)).status, 200);
    QCOMPARE(login(with(credentials(email), "otp", recovery[0])).status, 200);
    QCOMPARE(login(with(credentials(email), "otp", recovery[0])).status, 401);

    const auto renewed = user.post(factor + "/codes", proof);
    QCOMPARE(login(with(credentials(email), "otp", recovery[1])).status, 401);
    QCOMPARE(login(with(credentials(email), "otp", renewed["recovery_codes"][0])).status, 200);
    QCOMPARE(user.post(factor + "/off", proof).status, 204);
    QCOMPARE(login(credentials(email)).status, 200);
}

QTEST_GUILESS_MAIN(TestApiAuth)
#include "testapiauth.moc"
