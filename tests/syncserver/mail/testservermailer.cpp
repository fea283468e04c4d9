// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/config/serverconfig.h"
#include "syncserver/mail/servermailer.h"
#include "tests/support/smtpserver.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace monitron;
using monitron::test::SmtpServer;

class TestServerMailer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void mailsArrive();
    void nothingCanBeInjected();
    void whatIsRefusedIsLogged();
    void anAttemptAnswersTheServersWords();
    void goingDoesntWaitForASilentServer();
    void wrongSettingsAreNamed();

private:
    [[nodiscard]] static MailConfig configFor(int port);

    SystemClock m_clock;
    std::unique_ptr<SmtpServer> m_server;
};

void TestServerMailer::initTestCase()
{
    if (SmtpServer::python().isEmpty())
        QSKIP("No python3 with aiosmtpd is installed (Debian: python3-aiosmtpd).");
    m_server = std::make_unique<SmtpServer>();
    QVERIFY(m_server->port() > 0);
}

MailConfig TestServerMailer::configFor(int port)
{
    MailConfig config;
    config.host = QStringLiteral("127.0.0.1");
    config.port = port;
    config.useTls = false;
    config.from = QStringLiteral("Monitron <monitron@example.org>");
    return config;
}

void TestServerMailer::mailsArrive()
{
    const auto mailer = ServerMailer::make(configFor(m_server->port()), m_clock);
    QVERIFY(mailer);
    const int before = m_server->mailCount();
    (*mailer)->send(QStringLiteral("anna@example.org"), QStringLiteral("Ihr Paßwort"),
                    QStringLiteral("Hello <you>\n\nhttps://m.example.org/reset?token=a&b\n"));
    (*mailer)->send(QStringLiteral("ben@example.org"), QStringLiteral("Second"), QStringLiteral("x"));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->mailCount(), before + 2, 30'000);
    QCOMPARE(m_server->envelope(before + 1).join(' '), QByteArray("monitron@example.org anna@example.org"));
    const QByteArray mail = m_server->mail(before + 1);
    for (const char *part :
         {"To: anna@example.org\r\n", "From: \"Monitron\" <monitron@example.org>\r\n", "Subject: =?UTF-8?B?",
          "Auto-Submitted: auto-generated", "Message-ID: <", "&lt;you&gt;", "text/plain; charset=utf-8"})
        QVERIFY2(mail.contains(part), mail.constData());
}

void TestServerMailer::nothingCanBeInjected()
{
    const auto mailer = ServerMailer::make(configFor(m_server->port()), m_clock);
    QVERIFY(mailer);
    const int before = m_server->mailCount();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("No mail can be sent to")));
    (*mailer)->send(QStringLiteral("a@example.org\r\nBcc: evil@example.org"), QStringLiteral("x"),
                    QStringLiteral("x"));
    (*mailer)->send(QStringLiteral("a@example.org"), QStringLiteral("x\r\nBcc: evil@example.org"),
                    QStringLiteral("y\r\n.\r\nQUIT\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->mailCount(), before + 1, 30'000);
    QVERIFY(!m_server->mail(before + 1).contains("\nBcc:"));
    QCOMPARE(m_server->envelope(before + 1).join(' '), QByteArray("monitron@example.org a@example.org"));
}

void TestServerMailer::whatIsRefusedIsLogged()
{
    const auto mailer = ServerMailer::make(configFor(m_server->port()), m_clock);
    QVERIFY(mailer);
    const int before = m_server->mailCount();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("unknown@example.org.*550")));
    (*mailer)->send(QStringLiteral("unknown@example.org"), QStringLiteral("x"), QStringLiteral("x"));
    (*mailer)->send(QStringLiteral("anna@example.org"), QStringLiteral("x"), QStringLiteral("x"));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->mailCount(), before + 1, 30'000);
}

void TestServerMailer::anAttemptAnswersTheServersWords()
{
    const auto mailer = ServerMailer::make(configFor(m_server->port()), m_clock);
    QVERIFY(mailer);
    const int before = m_server->mailCount();
    const auto attempt = [&](const char *to) {
        return (*mailer)->attempt(QString::fromLatin1(to), QStringLiteral("x"), QStringLiteral("x")).result();
    };
    QVERIFY(attempt("anna@example.org"));
    QCOMPARE(m_server->mailCount(), before + 1);
    const Result<QString> refused = attempt("unknown@example.org");
    QVERIFY(!refused && refused.error().code == Error::Code::Rejected);
    QVERIFY2(refused.error().message.contains(u"550"), qPrintable(refused.error().message));
    QVERIFY(attempt("nobody").error().code == Error::Code::Invalid);
}

void TestServerMailer::goingDoesntWaitForASilentServer()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QElapsedTimer spent;
    {
        const auto mailer = ServerMailer::make(configFor(silent.serverPort()), m_clock);
        QVERIFY(mailer);
        (*mailer)->send(QStringLiteral("anna@example.org"), QStringLiteral("x"), QStringLiteral("x"));
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 10'000);
        spent.start();
    }
    QVERIFY(spent.elapsed() < 5'000);
}

void TestServerMailer::wrongSettingsAreNamed()
{
    MailConfig config = configFor(25);
    config.from = QStringLiteral("nobody");
    const auto mailer = ServerMailer::make(config, m_clock);
    QVERIFY(!mailer);
    QVERIFY2(mailer.error().message.contains(u"ALERT_EMAIL_FROM"), qPrintable(mailer.error().message));
}

QTEST_GUILESS_MAIN(TestServerMailer)
#include "testservermailer.moc"
