// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/emailchannel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/smtpserver.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

using namespace monitron;
using monitron::test::SmtpServer;

class TestEmailChannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void delivers();
    void incidentThreads();
    void repeatsWithTheSameMessageId();
    void headersCantBeInjected();
    void securityAndLogin_data();
    void securityAndLogin();
    void wrongPassword();
    void startTlsIsNeverGivenUp();
    void unknownAuthorityIsRefused();
    void answers_data();
    void answers();
    void oneBadRecipientDoesntSilenceTheOthers();
    void nobodyListens();
    void silentServer();
    void abortIsQuick();
    void brokenSettings();

private:
    [[nodiscard]] static Channel channel(const SmtpServer &server,
                                         const QStringList &to = {QStringLiteral("ops@example.org")});
    [[nodiscard]] DeliveryOutcome send(const Channel &channel, const Message &message,
                                       const QString &secret = {});
    [[nodiscard]] Message message(MessageKind kind = MessageKind::Down) const;

    test::FakeClock m_clock;
    std::unique_ptr<test::TestCertificate> m_certificate;
    std::unique_ptr<SmtpServer> m_plain;
};

void TestEmailChannel::initTestCase()
{
    if (SmtpServer::python().isEmpty())
        QSKIP("No python3 with aiosmtpd is installed (Debian: python3-aiosmtpd).");
    m_certificate = std::make_unique<test::TestCertificate>();
    QVERIFY(m_certificate->isValid());
    m_plain = std::make_unique<SmtpServer>();
    QVERIFY(m_plain->port() > 0);
}

Channel TestEmailChannel::channel(const SmtpServer &server, const QStringList &to)
{
    Channel channel;
    channel.kind = QStringLiteral("email");
    channel.name = QStringLiteral("Mail");
    channel.settings =
        QJsonObject{{QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                    {QStringLiteral("port"), server.port()},
                    {QStringLiteral("security"), QStringLiteral("none")},
                    {QStringLiteral("from"), QStringLiteral("B\u00fcro <monitron@example.org>")},
                    {QStringLiteral("to"), QJsonArray::fromStringList(to)}};
    return channel;
}

Message TestEmailChannel::message(MessageKind kind) const
{
    Message message;
    message.id = MessageId::make(m_clock.now());
    message.kind = kind;
    message.at = m_clock.now();
    message.monitor = MonitorId::make(m_clock.now());
    message.incident = IncidentId::make(m_clock.now());
    message.startedAt = m_clock.now();
    message.monitorName = QStringLiteral("Caf\u00e9 \U0001F525 API");
    message.monitorUrl = QStringLiteral("https://example.org/");
    message.cause = QStringLiteral(".It answered <nothing>");
    return message;
}

DeliveryOutcome TestEmailChannel::send(const Channel &channel, const Message &message, const QString &secret)
{
    const auto job = emailChannel().createJob({channel, secret, {message}}, {m_clock, nullptr});
    QSignalSpy spy(job.get(), &ChannelJob::finished);
    job->start();
    if (spy.isEmpty() && !spy.wait(60'000))
        return {DeliveryOutcome::Kind::Retry, QStringLiteral("TEST: no outcome"), {}};
    return spy.front().front().value<DeliveryOutcome>();
}

void TestEmailChannel::delivers()
{
    const int before = m_plain->mailCount();
    const DeliveryOutcome outcome = send(
        channel(*m_plain, {QStringLiteral("ops@example.org"), QStringLiteral("Anna <anna@example.org>")}),
        message());
    QVERIFY2(outcome.kind == DeliveryOutcome::Kind::Delivered, qPrintable(outcome.detail));
    QVERIFY(outcome.detail.contains(QStringLiteral("queued as")));
    QCOMPARE(m_plain->mailCount(), before + 1);
    QCOMPARE(m_plain->envelope(before + 1).join(' '),
             QByteArray("monitron@example.org ops@example.org anna@example.org"));
    const QByteArray mail = m_plain->mail(before + 1);
    QVERIFY2(mail.contains("Date: Fri, 15 Jan 2027 08:00:00 +0000\r\n"), mail.constData());
    QVERIFY(mail.contains("Subject: =?UTF-8?B?"));
    QVERIFY(mail.contains("From: =?UTF-8?B?"));
    QVERIFY(mail.contains("To: ops@example.org,\r\n \"Anna\" <anna@example.org>\r\n"));
    QVERIFY(mail.contains("Auto-Submitted: auto-generated\r\n"));
    QVERIFY(mail.toLower().contains("mime-version: 1.0\r\n"));
    QVERIFY(mail.contains("multipart/alternative"));
    QVERIFY(mail.indexOf("text/plain; charset=utf-8") < mail.indexOf("text/html; charset=utf-8"));
    QVERIFY(mail.contains("&lt;nothing&gt;"));
    const QByteArrayList lines = mail.split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(line.size() <= 100, line.constData());
}

void TestEmailChannel::incidentThreads()
{
    const int before = m_plain->mailCount();
    Message down = message();
    Message recovered = message(MessageKind::Recovered);
    recovered.incident = down.incident;
    QVERIFY(send(channel(*m_plain), down).kind == DeliveryOutcome::Kind::Delivered);
    QVERIFY(send(channel(*m_plain), recovered).kind == DeliveryOutcome::Kind::Delivered);
    const QByteArray root = "<incident-" + down.incident.toString().toLatin1() + "@example.org>";
    for (const int number : {before + 1, before + 2}) {
        QVERIFY(m_plain->mail(number).contains("\r\nReferences: " + root + "\r\n"));
        QVERIFY(m_plain->mail(number).contains("\r\nIn-Reply-To: " + root + "\r\n"));
    }
    Message certificate = message(MessageKind::Certificate);
    certificate.incident = {};
    QVERIFY(send(channel(*m_plain), certificate).kind == DeliveryOutcome::Kind::Delivered);
    QVERIFY(!m_plain->mail(before + 3).contains("References:"));
}

void TestEmailChannel::repeatsWithTheSameMessageId()
{
    const int before = m_plain->mailCount();
    const Message down = message();
    (void)send(channel(*m_plain), down);
    m_clock.advance(std::chrono::hours(1));
    (void)send(channel(*m_plain), down);
    const QByteArray id = "\r\nMessage-ID: <" + down.id.toString().toLatin1() + "@example.org>\r\n";
    QVERIFY(m_plain->mail(before + 1).contains(id));
    QVERIFY(m_plain->mail(before + 2).contains(id));
}

void TestEmailChannel::headersCantBeInjected()
{
    const int before = m_plain->mailCount();
    Message nasty = message();
    nasty.monitorName = QStringLiteral("x\r\nBcc: evil@example.org\r\n\r\n.\r\nMAIL FROM:<evil@example.org>");
    nasty.cause = QStringLiteral("y\r\n.\r\nQUIT\r\n");
    nasty.monitorUrl = QStringLiteral("https://example.org/\r\n.\r\n");
    QVERIFY(send(channel(*m_plain), nasty).kind == DeliveryOutcome::Kind::Delivered);
    QCOMPARE(m_plain->mailCount(), before + 1);
    const QByteArray mail = m_plain->mail(before + 1);
    QVERIFY(!mail.contains("\nBcc:"));
    QVERIFY(mail.trimmed().endsWith("--"));
    QCOMPARE(m_plain->envelope(before + 1).join(' '), QByteArray("monitron@example.org ops@example.org"));
}

void TestEmailChannel::securityAndLogin_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("security");
    QTest::addColumn<bool>("login");
    QTest::newRow("plain with login") << QStringLiteral("none") << QStringLiteral("none") << true;
    QTest::newRow("starttls") << QStringLiteral("starttls") << QStringLiteral("starttls") << false;
    QTest::newRow("starttls with login") << QStringLiteral("starttls") << QStringLiteral("starttls") << true;
    QTest::newRow("tls") << QStringLiteral("implicit") << QStringLiteral("tls") << false;
    QTest::newRow("tls with login") << QStringLiteral("implicit") << QStringLiteral("tls") << true;
}

void TestEmailChannel::securityAndLogin()
{
    QFETCH(QString, server);
    QFETCH(QString, security);
    QFETCH(bool, login);
    QStringList arguments{QStringLiteral("--tls"),         server,
                          QStringLiteral("--certificate"), m_certificate->certificate(),
                          QStringLiteral("--key"),         m_certificate->key()};
    if (login)
        arguments << QStringLiteral("--user") << QStringLiteral("ann@example.org")
                  << QStringLiteral("--password") << QStringLiteral("p\u00e4ss word");
    const SmtpServer smtp(arguments);
    QVERIFY(smtp.port() > 0);
    Channel mail = channel(smtp);
    mail.settings[u"security"] = security;
    mail.settings[u"ca_file"] = m_certificate->certificate();
    if (login)
        mail.settings[u"user"] = QStringLiteral("ann@example.org");
    const DeliveryOutcome outcome = send(mail, message(), QStringLiteral("p\u00e4ss word"));
    QVERIFY2(outcome.kind == DeliveryOutcome::Kind::Delivered, qPrintable(outcome.detail));
    QCOMPARE(smtp.mailCount(), 1);
}

void TestEmailChannel::wrongPassword()
{
    const SmtpServer smtp({QStringLiteral("--user"), QStringLiteral("ann"), QStringLiteral("--password"),
                           QStringLiteral("right")});
    Channel mail = channel(smtp);
    mail.settings[u"user"] = QStringLiteral("ann");
    const DeliveryOutcome outcome = send(mail, message(), QStringLiteral("wrong"));
    QVERIFY2(outcome.kind == DeliveryOutcome::Kind::Rejected, qPrintable(outcome.detail));
    QVERIFY2(outcome.detail.contains(QStringLiteral("535")), qPrintable(outcome.detail));
    QVERIFY(!outcome.detail.contains(QStringLiteral("wrong")));
    QCOMPARE(smtp.mailCount(), 0);

    mail.settings.remove(QStringLiteral("user"));
    const DeliveryOutcome without = send(mail, message());
    QVERIFY2(without.kind == DeliveryOutcome::Kind::Rejected, qPrintable(without.detail));
    QVERIFY2(without.detail.contains(QStringLiteral("530")), qPrintable(without.detail));
}

void TestEmailChannel::startTlsIsNeverGivenUp()
{
    const int before = m_plain->mailCount();
    Channel mail = channel(*m_plain);
    mail.settings[u"security"] = QStringLiteral("starttls");
    mail.settings[u"user"] = QStringLiteral("ann");
    const DeliveryOutcome outcome = send(mail, message(), QStringLiteral("secret"));
    QVERIFY(outcome.kind == DeliveryOutcome::Kind::Retry);
    QVERIFY2(outcome.detail.contains(QStringLiteral("STARTTLS")), qPrintable(outcome.detail));
    QCOMPARE(m_plain->mailCount(), before);
}

void TestEmailChannel::unknownAuthorityIsRefused()
{
    const SmtpServer smtp({QStringLiteral("--tls"), QStringLiteral("implicit"),
                           QStringLiteral("--certificate"), m_certificate->certificate(),
                           QStringLiteral("--key"), m_certificate->key()});
    Channel mail = channel(smtp);
    mail.settings[u"security"] = QStringLiteral("tls");
    const DeliveryOutcome outcome = send(mail, message());
    QVERIFY(outcome.kind == DeliveryOutcome::Kind::Retry);
    QVERIFY2(outcome.detail.contains(QStringLiteral("certificate")), qPrintable(outcome.detail));
    QCOMPARE(smtp.mailCount(), 0);

    mail.settings[u"ca_file"] = QStringLiteral("/nonexistent/ca.pem");
    QVERIFY(send(mail, message()).kind == DeliveryOutcome::Kind::Rejected);
}

void TestEmailChannel::answers_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("retry");
    QTest::addColumn<QString>("words");
    const QString ops = QStringLiteral("ops@example.org");
    QTest::newRow("recipient 5xx") << QStringLiteral("unknown@example.org") << QString() << false
                                   << QStringLiteral("550 5.1.1 There is nobody of that name");
    QTest::newRow("recipient 4xx") << QStringLiteral("busy@example.org") << QString() << true
                                   << QStringLiteral("451 4.2.1 The mailbox is busy, come again");
    QTest::newRow("data 5xx") << ops << QStringLiteral("reject-at-data") << false
                              << QStringLiteral("554 5.7.1 We don't want this");
    QTest::newRow("data 4xx") << ops << QStringLiteral("defer-at-data") << true
                              << QStringLiteral("452 4.3.1 The disk is full");
    QTest::newRow("hang") << ops << QStringLiteral("hang-at-data") << true
                          << QStringLiteral("The server took longer than 1 s.");
}

void TestEmailChannel::answers()
{
    QFETCH(QString, to);
    QFETCH(QString, name);
    QFETCH(bool, retry);
    QFETCH(QString, words);
    Channel mail = channel(*m_plain, {to});
    Message down = message();
    down.monitorName = name;
    if (name == u"hang-at-data")
        mail.settings[u"timeout_s"] = 1;
    const DeliveryOutcome outcome = send(mail, down);
    QCOMPARE(outcome.detail, words);
    QCOMPARE(outcome.kind, retry ? DeliveryOutcome::Kind::Retry : DeliveryOutcome::Kind::Rejected);
}

void TestEmailChannel::oneBadRecipientDoesntSilenceTheOthers()
{
    const int before = m_plain->mailCount();
    const DeliveryOutcome outcome =
        send(channel(*m_plain, {QStringLiteral("unknown@example.org"), QStringLiteral("ops@example.org")}),
             message());
    QVERIFY(outcome.kind == DeliveryOutcome::Kind::Delivered);
    QVERIFY2(outcome.detail.contains(QStringLiteral("Not accepted for unknown@example.org: 550 5.1.1")),
             qPrintable(outcome.detail));
    QCOMPARE(m_plain->envelope(before + 1).join(' '), QByteArray("monitron@example.org ops@example.org"));

    const DeliveryOutcome none =
        send(channel(*m_plain, {QStringLiteral("unknown@example.org"), QStringLiteral("busy@example.org")}),
             message());
    QVERIFY(none.kind == DeliveryOutcome::Kind::Retry);
}

void TestEmailChannel::nobodyListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Channel mail = channel(*m_plain);
    mail.settings[u"port"] = server.serverPort();
    server.close();
    QVERIFY(send(mail, message()).kind == DeliveryOutcome::Kind::Retry);
}

void TestEmailChannel::silentServer()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Channel mail = channel(*m_plain);
    mail.settings[u"port"] = server.serverPort();
    mail.settings[u"timeout_s"] = 1;
    QVERIFY(send(mail, message()).kind == DeliveryOutcome::Kind::Retry);
}

void TestEmailChannel::abortIsQuick()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Channel mail = channel(*m_plain);
    mail.settings[u"port"] = server.serverPort();
    mail.settings[u"timeout_s"] = 300;
    const auto job = emailChannel().createJob({mail, {}, {message()}}, {m_clock, nullptr});
    QSignalSpy spy(job.get(), &ChannelJob::finished);
    job->start();
    QTRY_VERIFY(server.hasPendingConnections());
    QElapsedTimer timer;
    timer.start();
    job->abort();
    QVERIFY(timer.elapsed() < 30'000);
    QCoreApplication::processEvents();
    QVERIFY(spy.isEmpty());
}

void TestEmailChannel::brokenSettings()
{
    Channel mail = channel(*m_plain, {QStringLiteral("a@example.org\r\nRCPT TO:<evil@example.org>")});
    const DeliveryOutcome outcome = send(mail, message());
    QVERIFY(outcome.kind == DeliveryOutcome::Kind::Rejected);
    QVERIFY(outcome.detail.startsWith(QStringLiteral("to: ")));
}

QTEST_GUILESS_MAIN(TestEmailChannel)
#include "testemailchannel.moc"
