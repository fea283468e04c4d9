// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/teamjoin.h"
#include "core/secrets/memorysecretstore.h"
#include "syncserver/auth/totp.h"
#include "tests/support/apifixture.h"
#include "tests/support/certificates.h"
#include "tests/support/tlsfront.h"
#include "tests/support/unkindserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace monitron;
using namespace monitron::test;
using Step = TeamJoin::Step;
using Field = TeamJoin::Field;

namespace {

constexpr int longest = 30'000;

/// What came of the last question.
struct Way
{
    explicit Way(const Clock &itsClock, std::vector<Team> there = {})
        : join(secrets, itsClock, std::move(there))
    {
        QObject::connect(&join, &TeamJoin::failed, &join, [this](Field field, const QString &sentence) {
            problem = field;
            words = sentence;
        });
        QObject::connect(&join, &TeamJoin::joined, &join, [this](const Team &of) { team = of; });
    }
    void settle()
    {
        QVERIFY(QTest::qWaitFor(
            [this] { return join.step() != Step::Asking && join.step() != Step::SigningIn; }, longest));
    }
    void ask(const QString &address, bool insists = false)
    {
        problem.reset();
        join.ask(address, insists);
        settle();
    }
    void signIn(const QString &email, const QString &password, const QString &oneTime = {})
    {
        problem.reset();
        join.signIn({email, password, oneTime});
        settle();
    }
    [[nodiscard]] bool hasToken() { return team && secrets.read(team->secretKey()).result().has_value(); }

    MemorySecretStore secrets;
    TeamJoin join;
    std::optional<Field> problem;
    QString words;
    std::optional<Team> team;
};

} // namespace

/// Against a whole team server.
class TestTeamJoin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server.clock().advance(std::chrono::hours(2)); // the limiter has forgotten
        m_clock.advance(std::chrono::hours(2));
    }
    void anAddressAndAPasswordAreEnough();
    void whatIsWrongWithTheAddressIsTold();
    void whatIsWrongWithTheAccountIsTold();
    void theSecondFactorIsAskedFor();
    void anInvitationMakesAnAccount();
    void aCertificateOfNobodyIsAskedAboutOnce();
    void nobodyJoinsTwice();
    void plainHttpNeedsInsistence();
    void goingBackForgetsTheQuestion();

private:
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_server.port()); }
    ApiFixture m_server;
    MovableClock m_clock;
};

void TestTeamJoin::anAddressAndAPasswordAreEnough()
{
    Way way(m_clock);
    QVERIFY(way.join.step() == Step::Address);
    way.ask(address());
    QVERIFY(way.join.step() == Step::Account);
    QCOMPARE(way.join.server()->version, QStringLiteral(MONITRON_VERSION));
    way.signIn(QStringLiteral("editor@example.org"), ApiFixture::password);
    QVERIFY(way.join.step() == Step::Done);
    QVERIFY(way.team);
    QCOMPARE(way.team->name, QStringLiteral("127.0.0.1"));
    QCOMPARE(way.team->email, QStringLiteral("editor@example.org"));
    QCOMPARE(way.team->address.base.port(), int(m_server.port()));
    QVERIFY(way.hasToken());
}

void TestTeamJoin::whatIsWrongWithTheAddressIsTold()
{
    Way way(m_clock);
    for (const char *wrong : {"", "ftp://example.org", "https://ann:secret@example.org", "not an address"}) {
        way.ask(QString::fromLatin1(wrong));
        QVERIFY2(way.problem == Field::Address, wrong);
        QVERIFY(!way.words.isEmpty());
        QVERIFY(way.join.step() == Step::Address);
    }
    UnkindServer stranger(answerStatus("404 Not Found"));
    way.ask(stranger.url());
    QVERIFY(way.problem == Field::Address);
    QVERIFY2(way.words.contains(QStringLiteral("not a Monitron server")), qPrintable(way.words));
    way.ask(QStringLiteral("127.0.0.1:1"));
    QVERIFY(way.problem == Field::Address);
    QVERIFY(!way.words.isEmpty());
}

void TestTeamJoin::whatIsWrongWithTheAccountIsTold()
{
    Way way(m_clock);
    way.ask(address());
    way.signIn(QStringLiteral("editor@example.org"), QStringLiteral("wrong horse battery"));
    QVERIFY(way.problem == Field::Password);
    QVERIFY(way.join.step() == Step::Account);
    QVERIFY(!way.team);
    way.signIn(QStringLiteral("nobody@example.org"), ApiFixture::password);
    QVERIFY(way.problem == Field::Password);
    way.signIn(QStringLiteral("editor@example.org"), ApiFixture::password);
    QVERIFY(way.join.step() == Step::Done);
}

void TestTeamJoin::theSecondFactorIsAskedFor()
{
    const QString dora = QStringLiteral("dora@example.org");
    m_server.addUser(dora);
    auto client = m_server.signedIn(dora);
    const auto begun =
        client.post("/api/v1/auth/second-factor", {{QStringLiteral("password"), ApiFixture::password}});
    const QByteArray secret = auth::totp::fromBase32(begun.text("secret")).value();
    const auto code = [&] {
        for (MovableClock *clock : {&m_server.clock(), &m_clock})
            clock->advance(std::chrono::minutes(2)); // each counts once
        return auth::totp::codeOf(secret, auth::totp::stepAt(m_server.clock().now()));
    };
    QCOMPARE(client.post("/api/v1/auth/second-factor/confirm", {{QStringLiteral("code"), code()}}).status,
             200);

    Way way(m_clock);
    way.ask(address());
    way.signIn(dora, ApiFixture::password);
    QVERIFY(way.problem == Field::OneTimePassword);
    QVERIFY(way.join.step() == Step::Account);
    way.signIn(dora, ApiFixture::password, QStringLiteral("000000"));
    QVERIFY(way.problem == Field::OneTimePassword);
    way.signIn(dora, ApiFixture::password, code());
    QVERIFY2(way.join.step() == Step::Done, qPrintable(way.words));
}

void TestTeamJoin::anInvitationMakesAnAccount()
{
    auto admin = m_server.signedIn(Role::Admin);
    const auto invited =
        admin.post("/api/v1/admin/invitations", {{QStringLiteral("role"), QStringLiteral("viewer")}});
    const ServerAddress at{QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_server.port())), {}};
    const QString link = joinLink(at, invited.text("token"));

    Way way(m_clock);
    way.ask(link);
    QVERIFY2(way.join.step() == Step::Account, qPrintable(way.words));
    QCOMPARE(way.join.invitation(), invited.text("token"));
    const auto register_ = [&](const QString &token) {
        way.problem.reset();
        way.join.join({QStringLiteral("emil@example.org"), QStringLiteral("correct horse battery"),
                       QStringLiteral("Emil"), token});
        way.settle();
    };
    register_(QStringLiteral("no such invitation"));
    QVERIFY(way.problem == Field::Invitation);
    register_(way.join.invitation());
    QVERIFY2(way.join.step() == Step::Done, qPrintable(way.words));
    QCOMPARE(way.team->email, QStringLiteral("emil@example.org"));
    QVERIFY(way.hasToken());
    // The link stands for nobody else.
    Way late(m_clock);
    late.ask(QStringLiteral("monitron://join/"));
    QVERIFY(late.problem == Field::Address);
}

void TestTeamJoin::aCertificateOfNobodyIsAskedAboutOnce()
{
    if (!canMakeCertificates())
        QSKIP("openssl is not installed");
    const Identity mine = Identity::make({});
    TlsFront front(mine, m_server.port());
    Way way(m_clock);
    way.ask(front.url());
    QVERIFY2(way.join.step() == Step::Certificate, qPrintable(way.words));
    QCOMPARE(way.join.fingerprint(), certificateFingerprint(mine.sha256()));
    QVERIFY(!way.join.distrust().isEmpty());
    QVERIFY(way.join.certificateWords().contains(QStringLiteral("localhost")) ||
            !way.join.certificateWords().isEmpty());
    way.join.trustCertificate();
    way.settle();
    QVERIFY2(way.join.step() == Step::Account, qPrintable(way.words));
    way.signIn(QStringLiteral("editor@example.org"), ApiFixture::password);
    QVERIFY2(way.join.step() == Step::Done, qPrintable(way.words));
    QCOMPARE(way.team->address.pinSha256, mine.sha256());
    QCOMPARE(way.team->name, QStringLiteral("localhost"));
}

void TestTeamJoin::nobodyJoinsTwice()
{
    Way first(m_clock);
    first.ask(address());
    first.signIn(QStringLiteral("editor@example.org"), ApiFixture::password);
    QVERIFY(first.team);
    Way second(m_clock, {*first.team});
    second.ask(address());
    second.signIn(QStringLiteral("Editor@example.org"), ApiFixture::password);
    QVERIFY(second.problem == Field::Email);
    second.signIn(QStringLiteral("viewer@example.org"), ApiFixture::password);
    QVERIFY(second.join.step() == Step::Done);
}

void TestTeamJoin::plainHttpNeedsInsistence()
{
    Way way(m_clock);
    way.ask(QStringLiteral("http://monitron.invalid/"));
    QVERIFY(way.problem == Field::Plain);
    QVERIFY(way.join.step() == Step::Address);
    way.ask(QStringLiteral("http://monitron.invalid/"), true);
    QVERIFY(way.problem == Field::Address); // nobody is there
}

void TestTeamJoin::goingBackForgetsTheQuestion()
{
    Way way(m_clock);
    way.join.ask(address());
    QVERIFY(way.join.step() == Step::Asking);
    way.join.back();
    QVERIFY(way.join.step() == Step::Address);
    way.ask(QStringLiteral("ftp://example.org"));
    QVERIFY(way.problem == Field::Address);
    QTest::qWait(0);
    QVERIFY(way.join.step() == Step::Address);
}

QTEST_GUILESS_MAIN(TestTeamJoin)
#include "testteamjoin.moc"
