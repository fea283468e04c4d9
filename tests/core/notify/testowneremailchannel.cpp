// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/owneremailchannel.h"
#include "core/notify/recipientlookup.h"
#include "core/notify/smtptransfer.h"
#include "tests/support/fakeclock.h"
#include "tests/support/smtpserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace monitron;
using monitron::test::SmtpServer;

namespace {

/// Knows what it was told.
class FakeLookup final : public RecipientLookup
{
public:
    Result<QStringList> recipientsOf(MonitorId monitor) override
    {
        asked.append(monitor);
        return answer;
    }
    Result<QStringList> answer;
    QList<MonitorId> asked;
};

} // namespace

class TestOwnerEmailChannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void mailsWhoeverItBelongsTo();
    void saysWhyItCant();
    void isTheServersOwn();
    void aProbeLogsInAndSendsNothing();

private:
    [[nodiscard]] Channel channel() const;
    [[nodiscard]] DeliveryOutcome send(RecipientLookup *lookup, MonitorId monitor) const;

    test::FakeClock m_clock;
    std::unique_ptr<SmtpServer> m_server;
};

void TestOwnerEmailChannel::initTestCase()
{
    if (SmtpServer::python().isEmpty())
        QSKIP("No python3 with aiosmtpd is installed (Debian: python3-aiosmtpd).");
    m_server =
        std::make_unique<SmtpServer>(QStringList{QStringLiteral("--user"), QStringLiteral("me"),
                                                 QStringLiteral("--password"), QStringLiteral("hush")});
    QVERIFY(m_server->port() > 0);
}

Channel TestOwnerEmailChannel::channel() const
{
    Channel channel;
    channel.kind = QStringLiteral("owner_email");
    channel.name = QStringLiteral("Owners");
    channel.settings = QJsonObject{{QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                                   {QStringLiteral("port"), m_server->port()},
                                   {QStringLiteral("security"), QStringLiteral("none")},
                                   {QStringLiteral("user"), QStringLiteral("me")},
                                   {QStringLiteral("from"), QStringLiteral("monitron@example.org")}};
    return channel;
}

DeliveryOutcome TestOwnerEmailChannel::send(RecipientLookup *lookup, MonitorId monitor) const
{
    Message message;
    message.id = MessageId::make(m_clock.now());
    message.monitor = monitor;
    message.monitorName = QStringLiteral("Shop");
    message.at = m_clock.now();
    const auto job = ownerEmailChannel().createJob({channel(), QStringLiteral("hush"), {message}},
                                                   {m_clock, nullptr, lookup});
    QSignalSpy spy(job.get(), &ChannelJob::finished);
    job->start();
    if (spy.isEmpty() && !spy.wait(60'000))
        qFatal("no outcome");
    return spy.front().front().value<DeliveryOutcome>();
}

void TestOwnerEmailChannel::mailsWhoeverItBelongsTo()
{
    const int before = m_server->mailCount();
    const MonitorId monitor = MonitorId::make(m_clock.now());
    FakeLookup lookup;
    lookup.answer = QStringList{QStringLiteral("anna@example.org"), QStringLiteral("ben@example.org")};
    const DeliveryOutcome outcome = send(&lookup, monitor);
    QVERIFY2(outcome.kind == DeliveryOutcome::Kind::Delivered, qPrintable(outcome.detail));
    QCOMPARE(lookup.asked, QList<MonitorId>{monitor});
    QCOMPARE(m_server->envelope(before + 1).join(' '),
             QByteArray("monitron@example.org anna@example.org ben@example.org"));
    QVERIFY(m_server->mail(before + 1).contains("To: anna@example.org,\r\n ben@example.org\r\n"));
}

void TestOwnerEmailChannel::saysWhyItCant()
{
    const int before = m_server->mailCount();
    FakeLookup lookup;
    lookup.answer = QStringList();
    DeliveryOutcome outcome = send(&lookup, {});
    QVERIFY(outcome.kind == DeliveryOutcome::Kind::Rejected);
    QVERIFY2(outcome.detail.contains(u"nobody"), qPrintable(outcome.detail));
    lookup.answer = failure(Error::Code::Io, QStringLiteral("the database is away"));
    outcome = send(&lookup, {});
    QVERIFY(outcome.kind == DeliveryOutcome::Kind::Retry);
    QCOMPARE(outcome.detail, QStringLiteral("the database is away"));
    outcome = send(nullptr, {});
    QVERIFY(outcome.kind == DeliveryOutcome::Kind::Rejected);
    QCOMPARE(m_server->mailCount(), before);
}

void TestOwnerEmailChannel::isTheServersOwn()
{
    const ChannelKind *kind = channelKind(QStringLiteral("owner_email"));
    QVERIFY(kind && kind->isManaged);
    QVERIFY(validate(channel()).empty());
    Channel wrong = channel();
    wrong.settings.insert(QStringLiteral("to"), QStringLiteral("x@example.org"));
    QCOMPARE(validate(wrong).size(), std::size_t(1));
}

void TestOwnerEmailChannel::aProbeLogsInAndSendsNothing()
{
    const int before = m_server->mailCount();
    std::vector<FieldError> errors;
    EmailSettings settings =
        EmailSettings::fromJson(channel().settings, errors, EmailSettings::Recipients::Elsewhere);
    QVERIFY(errors.empty());
    DeliveryOutcome outcome = SmtpTransfer(settings, QStringLiteral("hush"), {}).probe();
    QVERIFY2(outcome.kind == DeliveryOutcome::Kind::Delivered, qPrintable(outcome.detail));
    QVERIFY2(!outcome.detail.isEmpty(), "the server's own words");
    outcome = SmtpTransfer(settings, QStringLiteral("wrong"), {}).probe();
    QVERIFY2(outcome.kind == DeliveryOutcome::Kind::Rejected, qPrintable(outcome.detail));
    settings.security = EmailSettings::Security::StartTls;
    outcome = SmtpTransfer(settings, QStringLiteral("hush"), {}).probe();
    QVERIFY2(outcome.kind == DeliveryOutcome::Kind::Retry, qPrintable(outcome.detail));
    QCOMPARE(m_server->mailCount(), before);
}

QTEST_GUILESS_MAIN(TestOwnerEmailChannel)
#include "testowneremailchannel.moc"
