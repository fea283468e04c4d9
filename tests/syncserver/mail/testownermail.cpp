// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/secrets/memorysecretstore.h"
#include "core/storage/accountrepository.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"
#include "syncserver/config/serverconfig.h"
#include "syncserver/mail/mailsettings.h"
#include "syncserver/mail/ownerchannel.h"
#include "syncserver/mail/ownerlookup.h"
#include "tests/support/smtpserver.h"
#include "tests/support/unkindserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace monitron;
using namespace monitron::test;

/// From a failing target to the mail for whoever the monitor belongs to.
class TestOwnerMail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void settingsBecomeAChannel_data();
    void settingsBecomeAChannel();
    void theChannelFollowsTheSettings();
    void theOwnerIsLookedUp();
    void anOutageIsMailedToItsOwner();

private:
    User addUser(const QString &email, Role role, bool active = true);
    [[nodiscard]] Monitor monitorOf(UserId owner) const;
    [[nodiscard]] MailConfig mail() const;
    [[nodiscard]] std::vector<Channel> channels() const { return *(*m_store->openReader())->channels(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    SystemClock m_clock;
    MemorySecretStore m_secrets;
    std::unique_ptr<OwnerLookup> m_owners;
    std::unique_ptr<Engine> m_engine;
    QByteArray m_status;
    std::unique_ptr<UnkindServer> m_target;
    int m_port = 1;
};

void TestOwnerMail::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto store = Store::open(m_dir->path());
    QVERIFY(store);
    m_store = std::move(*store);
    m_owners = std::make_unique<OwnerLookup>(*m_store);
    EngineOptions options;
    options.recipients = m_owners.get();
    options.watchNetwork = false;
    m_engine = std::make_unique<Engine>(*m_store, m_secrets, m_clock, nullptr, options);
    QVERIFY(m_engine->start());
    m_status = "503 Service Unavailable";
    m_target = std::make_unique<UnkindServer>(
        [this](QTcpSocket &socket, const QByteArray &request) { answerStatus(m_status)(socket, request); });
}

void TestOwnerMail::cleanup()
{
    m_engine.reset();
    m_owners.reset();
    m_store.reset();
    m_target.reset();
}

User TestOwnerMail::addUser(const QString &email, Role role, bool active)
{
    User user;
    user.id = UserId::make(m_clock.now());
    user.email = email;
    user.role = role;
    user.active = active;
    const auto added = m_engine->write(
        [&](Writer &writer) { return writer.accounts().save(user, m_clock.now()).map([](const User &) {}); });
    if (!added.result())
        qFatal("%s", qPrintable(added.result().error().message));
    return user;
}

Monitor TestOwnerMail::monitorOf(UserId owner) const
{
    Monitor monitor;
    monitor.name = QStringLiteral("Shop");
    monitor.url = m_target->url();
    monitor.interval = std::chrono::minutes(10);
    monitor.policy.confirmAfter = 1;
    monitor.owner = owner;
    return monitor;
}

MailConfig TestOwnerMail::mail() const
{
    MailConfig mail;
    mail.host = QStringLiteral("127.0.0.1");
    mail.port = m_port;
    mail.useTls = false;
    mail.user = QStringLiteral("me");
    mail.password = QStringLiteral("hush");
    mail.from = QStringLiteral("Monitron <monitron@example.org>");
    return mail;
}

void TestOwnerMail::settingsBecomeAChannel_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("ssl");
    QTest::addColumn<QString>("security");
    QTest::addColumn<int>("port");
    QTest::newRow("STARTTLS") << true << false << QStringLiteral("starttls") << 587;
    QTest::newRow("TLS") << true << true << QStringLiteral("tls") << 465;
    QTest::newRow("nothing") << false << false << QStringLiteral("none") << 25;
}

void TestOwnerMail::settingsBecomeAChannel()
{
    QFETCH(bool, tls);
    QFETCH(bool, ssl);
    QFETCH(QString, security);
    QFETCH(int, port);
    MailConfig config = mail();
    config.port.reset();
    config.useTls = tls;
    config.useSsl = ssl;
    QCOMPARE(mailSettingsJson(config).value(u"security").toString(), security);
    const auto settings = emailSettings(config);
    QVERIFY(settings);
    QCOMPARE(settings->port, port);
    QCOMPARE(settings->from.address, QByteArray("monitron@example.org"));
    config.host = QStringLiteral("not a host");
    const auto wrong = emailSettings(config);
    QVERIFY(!wrong);
    QVERIFY2(wrong.error().message.startsWith(u"SMTP_HOST: "), qPrintable(wrong.error().message));
}

void TestOwnerMail::theChannelFollowsTheSettings()
{
    QVERIFY(keepOwnerChannel(*m_engine, *m_store, {}));
    QVERIFY(channels().empty());
    QVERIFY(keepOwnerChannel(*m_engine, *m_store, mail()));
    QCOMPARE(channels().size(), std::size_t(1));
    Channel channel = channels().front();
    QCOMPARE(channel.kind, QStringLiteral("owner_email"));
    QCOMPARE(channel.id, ownerChannelId());
    QVERIFY(!channel.settings.contains(u"password"));
    QCOMPARE(*m_secrets.read(channel.secretKey()).result(), QStringLiteral("hush"));

    // What people decided stays, what the settings say is followed.
    channel.enabled = false;
    channel.muted = {MessageKind::Paused};
    QVERIFY(m_engine->saveChannel(channel, std::nullopt).result());
    MailConfig changed = mail();
    changed.host = QStringLiteral("mail.example.org");
    const int version = channels().front().version;
    QVERIFY(keepOwnerChannel(*m_engine, *m_store, mail(), mail().password));
    QCOMPARE(channels().front().version, version); // nothing is written where nothing is new
    QVERIFY(keepOwnerChannel(*m_engine, *m_store, changed));
    QCOMPARE(channels().size(), std::size_t(1));
    channel = channels().front();
    QVERIFY(!channel.enabled && channel.muted.contains(MessageKind::Paused));
    QCOMPARE(channel.settings.value(u"host").toString(), QStringLiteral("mail.example.org"));
    QVERIFY(keepOwnerChannel(*m_engine, *m_store, {}));
    QVERIFY(channels().empty());
}

void TestOwnerMail::theOwnerIsLookedUp()
{
    const User anna = addUser(QStringLiteral("anna@example.org"), Role::Editor);
    const User gone = addUser(QStringLiteral("gone@example.org"), Role::Editor, false);
    const auto of = [this](UserId owner) {
        const auto saved = m_engine->saveMonitor(monitorOf(owner), std::nullopt).result();
        return saved ? saved->id : MonitorId();
    };
    const MonitorId annas = of(anna.id);
    QCOMPARE(*m_owners->recipientsOf(annas), QStringList{anna.email});
    QCOMPARE(*m_owners->recipientsOf(of({})), QStringList()); // no administrator yet
    addUser(QStringLiteral("root@example.org"), Role::Admin);
    addUser(QStringLiteral("old@example.org"), Role::Admin, false);
    const QStringList admins{QStringLiteral("root@example.org")};
    QCOMPARE(*m_owners->recipientsOf(of({})), admins);
    QCOMPARE(*m_owners->recipientsOf(of(gone.id)), admins);
    QCOMPARE(*m_owners->recipientsOf({}), admins);
    QVERIFY(m_engine->removeMonitors({annas}).result());
    QCOMPARE(*m_owners->recipientsOf(annas), QStringList{anna.email}); // in the trash
    QCOMPARE(*m_owners->recipientsOf(MonitorId::make(m_clock.now())), admins);
}

void TestOwnerMail::anOutageIsMailedToItsOwner()
{
    if (SmtpServer::python().isEmpty())
        QSKIP("No python3 with aiosmtpd is installed (Debian: python3-aiosmtpd).");
    const SmtpServer server({QStringLiteral("--user"), QStringLiteral("me"), QStringLiteral("--password"),
                             QStringLiteral("hush")});
    QVERIFY(server.port() > 0);
    m_port = server.port();
    QVERIFY(keepOwnerChannel(*m_engine, *m_store, mail()));
    const User anna = addUser(QStringLiteral("anna@example.org"), Role::Viewer);
    addUser(QStringLiteral("root@example.org"), Role::Admin);
    const auto saved = m_engine->saveMonitor(monitorOf(anna.id), std::nullopt).result();
    QVERIFY(saved);
    QTRY_COMPARE_WITH_TIMEOUT(server.mailCount(), 1, 30'000);
    QCOMPARE(server.envelope(1).join(' '), QByteArray("monitron@example.org anna@example.org"));
    QVERIFY(server.mail(1).contains("Shop"));
    m_status = "200 OK";
    QVERIFY(m_engine->runNow({saved->id}).result());
    QTRY_COMPARE_WITH_TIMEOUT(server.mailCount(), 2, 30'000);
    m_status = "503 Service Unavailable";
    QVERIFY(m_engine->saveMonitor(monitorOf({}), std::nullopt).result());
    QTRY_COMPARE_WITH_TIMEOUT(server.mailCount(), 3, 30'000);
    QCOMPARE(server.envelope(3).join(' '), QByteArray("monitron@example.org root@example.org"));
}

QTEST_GUILESS_MAIN(TestOwnerMail)
#include "testownermail.moc"
