// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/apierror.h"
#include "core/client/httplink.h"
#include "core/client/serveraddress.h"
#include "core/client/teamsession.h"
#include "syncserver/auth/totp.h"
#include "tests/core/client/faultylink.h"
#include "tests/support/apifixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace monitron;
using namespace monitron::test;
using Trouble = TeamSession::Trouble;
using Fault = FaultyLink::Fault;

namespace {

constexpr int longest = 30'000;
const QString key = QStringLiteral("team/7");
const QByteArray refresh = "/api/v1/auth/refresh";
const QByteArray me = "/api/v1/auth/me";
const QString editor = QStringLiteral("editor@example.org");

template <typename T>
T wait(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, longest))
        qFatal("no answer");
    return future.result();
}

/// A keyring that can fail.
class MoodyStore final : public SecretStore
{
public:
    bool canRead = true;
    bool canWrite = true;
    MemorySecretStore kept;

    [[nodiscard]] QFuture<Result<QString>> read(const QString &name) override
    {
        return canRead ? kept.read(name)
                       : QtFuture::makeReadyFuture<Result<QString>>(
                             failure(Error::Code::Refused, QStringLiteral("Locked.")));
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString &name, const QString &secret) override
    {
        return canWrite ? kept.write(name, secret)
                        : QtFuture::makeReadyFuture<Result<void>>(
                              failure(Error::Code::Refused, QStringLiteral("Locked.")));
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &name) override { return kept.remove(name); }
    [[nodiscard]] QString value() { return kept.read(key).result().value_or(QString()); }
};

/// A computer that may be started anew: what stays is in the keyring.
struct Desktop
{
    explicit Desktop(const ApiFixture &server)
        : link({QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.port())), {}})
    {
        start();
    }
    void start()
    {
        session.reset();
        session = std::make_unique<TeamSession>(faulty, secrets, clock, key);
        revoked = std::make_unique<QSignalSpy>(session.get(), &TeamSession::revoked);
    }
    auto signIn(const QString &email = editor, const QString &password = ApiFixture::password,
                const QString &otp = {})
    {
        return wait(session->signIn({email, password, otp}));
    }
    Result<ApiResponse> send(const QByteArray &path = me)
    {
        return wait(session->send(apiRequest("GET", path)));
    }
    bool isIn()
    {
        const auto answer = accepted(send());
        return answer && answer->object().value(u"email") == editor;
    }

    HttpLink link;
    FaultyLink faulty{link};
    MoodyStore secrets;
    MovableClock clock;
    std::unique_ptr<TeamSession> session;
    std::unique_ptr<QSignalSpy> revoked;
};

template <typename T>
Trouble troubleOf(const T &answer)
{
    return answer ? Trouble::Other : answer.error().trouble;
}

} // namespace

/// Against a whole team server.
class TestTeamSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_server.clock().advance(std::chrono::hours(2)); } // the limiter has forgotten
    void signingInKeepsTheTokenInTheKeyring();
    void whatIsWrongIsTold();
    void theSecondFactorIsAskedFor();
    void tooManyAttemptsSayHowLong();
    void whoseAccountIsOffIsTold();
    void anInvitationLetsOneIn();
    void whoIsSignedInStaysSo();
    void oneRenewalIsForAll();
    void anAccessTokenThatIsRefusedIsRenewed();
    void aLostAnswerSignsNobodyOut_data();
    void aLostAnswerSignsNobodyOut();
    void trickyKeyringsSignNobodyOut();
    void sessionsThatWereEndedElsewhereAreOver();
    void signingOutForgetsInAnyCase();
    void eventsAreOpenedWithTheToken();

private:
    ApiFixture m_server;
};

void TestTeamSession::signingInKeepsTheTokenInTheKeyring()
{
    Desktop desktop(m_server);
    const auto user = desktop.signIn(QStringLiteral("  EDITOR@example.org "));
    QVERIFY2(user, user ? "" : qPrintable(user.error().error.message));
    QCOMPARE(user->email, editor);
    QVERIFY(user->role == Role::Editor);
    QCOMPARE(desktop.secrets.kept.keys(), QStringList{key});
    QVERIFY(desktop.isIn());
    QCOMPARE(desktop.faulty.count(refresh), 0);
    desktop.start();
    QVERIFY(desktop.isIn());
    QCOMPARE(desktop.faulty.count(refresh), 1);
}

void TestTeamSession::whatIsWrongIsTold()
{
    Desktop desktop(m_server);
    QVERIFY(troubleOf(desktop.signIn(editor, QStringLiteral("wrong"))) == Trouble::WrongPassword);
    QVERIFY(troubleOf(desktop.signIn(QStringLiteral("nobody@example.org"))) == Trouble::WrongPassword);
    QVERIFY(desktop.secrets.kept.keys().isEmpty());
    QVERIFY(desktop.revoked->isEmpty());
    const auto nobody = desktop.send();
    QVERIFY(!nobody && nobody.error().code == Error::Code::Refused);

    desktop.faulty.fault = [](const ApiRequest &) { return Fault::NotSent; };
    const auto lost = desktop.signIn();
    QVERIFY(!lost && lost.error().trouble == Trouble::Other &&
            lost.error().error.code == Error::Code::Network);
    // Signed in, but then the network goes: nobody is.
    desktop.faulty.fault = [](const ApiRequest &request) {
        return request.path == me ? Fault::AnswerLost : Fault::None;
    };
    QVERIFY(!desktop.signIn());
    QVERIFY(desktop.secrets.kept.keys().isEmpty());
    desktop.faulty.fault = {};
    desktop.secrets.canWrite = false;
    const auto unkept = desktop.signIn();
    QVERIFY(!unkept && unkept.error().error.code == Error::Code::Io);
    QVERIFY(unkept.error().error.message.contains(u"keyring"));
    QCOMPARE(desktop.faulty.count("/api/v1/auth/logout"), 2);
}

void TestTeamSession::theSecondFactorIsAskedFor()
{
    const QString cleo = QStringLiteral("cleo@example.org");
    m_server.addUser(cleo);
    ApiClient client = m_server.signedIn(cleo);
    const auto begun =
        client.post("/api/v1/auth/second-factor", {{QStringLiteral("password"), ApiFixture::password}});
    const QByteArray secret = auth::totp::fromBase32(begun.text("secret")).value();
    const auto code = [&] {
        m_server.clock().advance(std::chrono::minutes(2)); // each counts once
        return auth::totp::codeOf(secret, auth::totp::stepAt(m_server.clock().now()));
    };
    QCOMPARE(client.post("/api/v1/auth/second-factor/confirm", {{QStringLiteral("code"), code()}}).status,
             200);

    Desktop desktop(m_server);
    desktop.clock.advance(m_server.clock().now() - desktop.clock.now());
    QVERIFY(troubleOf(desktop.signIn(cleo)) == Trouble::SecondFactorNeeded);
    QVERIFY(troubleOf(desktop.signIn(cleo, QStringLiteral("wrong"), code())) == Trouble::WrongPassword);
    QVERIFY(troubleOf(desktop.signIn(cleo, ApiFixture::password, QStringLiteral("abcd-efgh"))) ==
            Trouble::SecondFactorWrong);
    const QString good = code();
    desktop.clock.advance(m_server.clock().now() - desktop.clock.now());
    QVERIFY(desktop.signIn(cleo, ApiFixture::password, good));
    QVERIFY(troubleOf(desktop.signIn(cleo, ApiFixture::password, good)) == Trouble::SecondFactorWrong);

    // Whose clock is wrong hears of that.
    desktop.clock.advance(-std::chrono::minutes(12));
    const auto behind = desktop.signIn(cleo, ApiFixture::password, good);
    QVERIFY(troubleOf(behind) == Trouble::ClockOff);
    QVERIFY2(behind.error().error.message.contains(u"12 min behind"),
             qPrintable(behind.error().error.message));
    desktop.clock.advance(std::chrono::minutes(12) + std::chrono::hours(2));
    const auto ahead = desktop.signIn(cleo, ApiFixture::password, good);
    QVERIFY(troubleOf(ahead) == Trouble::ClockOff &&
            ahead.error().error.message.contains(u"2 h 0 min ahead"));
}

void TestTeamSession::tooManyAttemptsSayHowLong()
{
    const QString dora = QStringLiteral("dora@example.org");
    m_server.addUser(dora);
    Desktop desktop(m_server);
    for (int i = 0; i < 5; ++i)
        QVERIFY(troubleOf(desktop.signIn(dora, QStringLiteral("wrong"))) == Trouble::WrongPassword);
    const auto locked = desktop.signIn(dora);
    QVERIFY(troubleOf(locked) == Trouble::LockedOut && locked.error().error.code == Error::Code::Locked);
    QVERIFY2(locked.error().error.message.contains(u" in 1 min"), qPrintable(locked.error().error.message));
    m_server.clock().advance(std::chrono::minutes(1));
    QVERIFY(desktop.signIn(dora));
}

void TestTeamSession::whoseAccountIsOffIsTold()
{
    const QString emil = QStringLiteral("emil@example.org");
    m_server.addUser(emil);
    Desktop desktop(m_server);
    const auto user = desktop.signIn(emil);
    QVERIFY(user);
    ApiClient admin = m_server.signedIn(Role::Admin);
    const auto off = admin.patch("/api/v1/admin/users/" + user->id.toString().toLatin1(),
                                 {{QStringLiteral("is_active"), false}});
    QCOMPARE(off.status, 200);
    QVERIFY(desktop.send().error().code == Error::Code::Refused);
    QCOMPARE(desktop.revoked->size(), 1);
    QVERIFY(troubleOf(desktop.signIn(emil)) == Trouble::Disabled);
    QVERIFY(troubleOf(desktop.signIn(emil, QStringLiteral("wrong"))) == Trouble::WrongPassword);
}

void TestTeamSession::anInvitationLetsOneIn()
{
    ApiClient admin = m_server.signedIn(Role::Admin);
    const auto invited = admin.post("/api/v1/admin/invitations",
                                    {{QStringLiteral("email"), QStringLiteral("finn@example.org")},
                                     {QStringLiteral("role"), QStringLiteral("viewer")}});
    const auto link = parseJoinLink(invited.text("join_link"));
    QVERIFY2(link, qPrintable(invited.text("join_link")));
    QCOMPARE(link->address.base, QUrl(QStringLiteral("https://monitron.example.org/")));
    QCOMPARE(link->token, invited.text("token"));
    QVERIFY(m_server.mailbox().mails().back().text.contains(invited.text("join_link") + u'\n'));

    Desktop desktop(m_server);
    TeamSession::Registration form{QStringLiteral("finn@example.org"), QStringLiteral("x"),
                                   QStringLiteral("Finn"), link->token};
    const auto weak = wait(desktop.session->join(form));
    QVERIFY(troubleOf(weak) == Trouble::Other && weak.error().error.code == Error::Code::Invalid);
    QVERIFY(weak.error().error.message.contains(u"password"));
    form.password = QStringLiteral("battery staple");
    const auto user = wait(desktop.session->join(form));
    QVERIFY2(user, user ? "" : qPrintable(user.error().error.message));
    QVERIFY(user->fullName == u"Finn" && user->role == Role::Viewer);
    QVERIFY(desktop.send());
    form.email = QStringLiteral("other@example.org");
    QVERIFY(troubleOf(wait(desktop.session->join(form))) == Trouble::Invitation);
    QVERIFY(desktop.send()); // and who was in still is

    ApiFixture::Options options;
    options.config.registration = ServerConfig::Registration::Closed;
    ApiFixture closed(options);
    Desktop other(closed);
    const auto refused = wait(other.session->join(form));
    QVERIFY(troubleOf(refused) == Trouble::Other && refused.error().error.code == Error::Code::Refused);
}

void TestTeamSession::whoIsSignedInStaysSo()
{
    Desktop desktop(m_server);
    QVERIFY(desktop.signIn());
    for (int i = 0; i < 4; ++i) {
        // By both clocks: the token is renewed before it is refused.
        m_server.clock().advance(std::chrono::minutes(14) + std::chrono::seconds(30));
        desktop.clock.advance(std::chrono::minutes(14) + std::chrono::seconds(30));
        if (i % 2 == 1)
            desktop.start();
        QVERIFY(desktop.isIn());
        QCOMPARE(desktop.faulty.count(refresh), i + 1);
    }
    QCOMPARE(desktop.revoked->size(), 0);
}

void TestTeamSession::oneRenewalIsForAll()
{
    Desktop desktop(m_server);
    QVERIFY(desktop.signIn());
    desktop.start();
    std::vector<QFuture<Result<ApiResponse>>> asked;
    for (int i = 0; i < 20; ++i)
        asked.push_back(desktop.session->send(apiRequest("GET", me)));
    for (const auto &one : asked)
        QVERIFY(accepted(wait(one)));
    QCOMPARE(desktop.faulty.count(refresh), 1);
}

void TestTeamSession::anAccessTokenThatIsRefusedIsRenewed()
{
    Desktop desktop(m_server);
    QVERIFY(desktop.signIn());
    m_server.clock().advance(std::chrono::minutes(16)); // only the server's clock knows
    std::vector<QFuture<Result<ApiResponse>>> asked;
    for (int i = 0; i < 20; ++i)
        asked.push_back(desktop.session->send(apiRequest("GET", me)));
    for (const auto &one : asked)
        QVERIFY(accepted(wait(one)));
    QCOMPARE(desktop.faulty.count(refresh), 1);
    // What isn't allowed is an answer like any other.
    QCOMPARE(desktop.send("/api/v1/admin/users").value().status, 403);
    QCOMPARE(desktop.faulty.count(refresh), 1);
}

void TestTeamSession::aLostAnswerSignsNobodyOut_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::addColumn<int>("times");
    QTest::newRow("once") << false << 1;
    QTest::newRow("thrice") << false << 3;
    QTest::newRow("restarted") << true << 1;
    QTest::newRow("restarted twice") << true << 2;
}

/// The server has exchanged the refresh token, and nobody here has seen the new one.
void TestTeamSession::aLostAnswerSignsNobodyOut()
{
    QFETCH(bool, restarts);
    QFETCH(int, times);
    Desktop desktop(m_server);
    QVERIFY(desktop.signIn());
    for (int round = 0; round < 3; ++round) {
        m_server.clock().advance(std::chrono::hours(5)); // asleep for a while
        desktop.clock.advance(std::chrono::hours(5));
        int left = times;
        desktop.faulty.fault = [&](const ApiRequest &request) {
            return request.path == refresh && left-- > 0 ? Fault::AnswerLost : Fault::None;
        };
        for (int i = 0; i < times; ++i) {
            const auto lost = desktop.send();
            QVERIFY(!lost && lost.error().code == Error::Code::Network);
            if (restarts)
                desktop.start();
            m_server.clock().advance(std::chrono::hours(9));
        }
        QVERIFY(desktop.isIn());
        QCOMPARE(desktop.revoked->size(), 0);
    }
    desktop.faulty.fault = [](const ApiRequest &) { return Fault::NotSent; };
    desktop.start();
    QVERIFY(desktop.send().error().code == Error::Code::Network);
    desktop.faulty.fault = {};
    QVERIFY(desktop.isIn());
}

void TestTeamSession::trickyKeyringsSignNobodyOut()
{
    Desktop desktop(m_server);
    QVERIFY(desktop.signIn());
    desktop.start();
    desktop.secrets.canRead = false;
    QVERIFY(desktop.send().error().code == Error::Code::Io);
    desktop.secrets.canRead = true;
    desktop.secrets.canWrite = false;
    QVERIFY(desktop.send().error().code == Error::Code::Io); // what can't be kept isn't asked for
    QCOMPARE(desktop.faulty.count(refresh), 0);
    desktop.secrets.canWrite = true;
    QVERIFY(desktop.isIn());
    QCOMPARE(desktop.revoked->size(), 0);

    // Not a word of the keyring came after the exchange, so an older state of it is the present one.
    const QString kept = desktop.secrets.value();
    desktop.start();
    QVERIFY(desktop.isIn());
    QCOMPARE(desktop.secrets.value(), kept);

    desktop.secrets.kept.remove(key).waitForFinished();
    desktop.start();
    QVERIFY(desktop.send().error().code == Error::Code::Refused);
    QCOMPARE(desktop.revoked->size(), 1);
}

void TestTeamSession::sessionsThatWereEndedElsewhereAreOver()
{
    Desktop desktop(m_server);
    const auto user = desktop.signIn();
    QVERIFY(user);
    ApiClient elsewhere = m_server.signedIn(editor);
    QCOMPARE(elsewhere.remove("/api/v1/auth/sessions").status, 204);
    std::vector<QFuture<Result<ApiResponse>>> asked;
    for (int i = 0; i < 5; ++i)
        asked.push_back(desktop.session->send(apiRequest("GET", me)));
    for (const auto &one : asked)
        QVERIFY(wait(one).error().code == Error::Code::Refused);
    QCOMPARE(desktop.revoked->size(), 1);
    QVERIFY(!desktop.revoked->constFirst().constFirst().toString().isEmpty());
    QVERIFY(desktop.secrets.kept.keys().isEmpty());
    QVERIFY(desktop.send().error().code == Error::Code::Refused);
    QCOMPARE(desktop.revoked->size(), 1);
    QVERIFY(desktop.signIn());
    QVERIFY(desktop.isIn());
}

void TestTeamSession::signingOutForgetsInAnyCase()
{
    for (const bool isReached : {true, false}) {
        Desktop desktop(m_server);
        QVERIFY(desktop.signIn());
        if (!isReached)
            desktop.faulty.fault = [](const ApiRequest &) { return Fault::NotSent; };
        const QString token = desktop.secrets.value();
        desktop.start();
        QVERIFY(wait(desktop.session->signOut()));
        QVERIFY(desktop.secrets.kept.keys().isEmpty());
        QVERIFY(desktop.send().error().code == Error::Code::Refused);
        QCOMPARE(desktop.revoked->size(), 0);
        const auto left =
            m_server.visitor().post(refresh, {{QStringLiteral("refresh_token"), token.section(u' ', 0, 0)}});
        QCOMPARE(left.status, isReached ? 401 : 200);
        QVERIFY(wait(desktop.session->signOut())); // again: it is so already
    }
    // In the middle of a renewal.
    Desktop desktop(m_server);
    QVERIFY(desktop.signIn());
    desktop.start();
    const auto asked = desktop.session->send(apiRequest("GET", me));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.faulty.count(refresh), 1, longest);
    QVERIFY(wait(desktop.session->signOut()));
    QVERIFY(wait(asked).error().code == Error::Code::Refused);
    QVERIFY(desktop.secrets.kept.keys().isEmpty());
    // Who asks is answered when the session goes.
    desktop.start();
    const auto late = desktop.session->send(apiRequest("GET", me));
    desktop.session.reset();
    QVERIFY(wait(late).error().code == Error::Code::Cancelled);
}

void TestTeamSession::eventsAreOpenedWithTheToken()
{
    Desktop desktop(m_server);
    QVERIFY(desktop.signIn());
    m_server.clock().advance(std::chrono::minutes(16));
    QObject owner;
    const auto open = [&] {
        EventSource *opened =
            wait(desktop.session->openEvents(apiRequest("GET", "/api/v1/events"), &owner)).value();
        opened->begin();
        return opened;
    };
    // The token is refused, and renewed for the second try.
    EventSource *source = open();
    std::optional<Error> end;
    connect(source, &EventSource::ended, this, [&](const Error &error) { end = error; });
    QTRY_VERIFY_WITH_TIMEOUT(end, longest);
    QVERIFY(end->code == Error::Code::Refused);
    source = open();
    QSignalSpy opened(source, &EventSource::opened);
    QVERIFY(opened.wait(longest));
    QCOMPARE(desktop.faulty.count(refresh), 1);
    QVERIFY(wait(desktop.session->signOut()));
    const auto refused = wait(desktop.session->openEvents(apiRequest("GET", "/api/v1/events"), &owner));
    QVERIFY(!refused && refused.error().code == Error::Code::Refused);
}

QTEST_GUILESS_MAIN(TestTeamSession)
#include "testteamsession.moc"
