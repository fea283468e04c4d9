// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/channeltest.h"
#include "core/notify/webhookchannel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpsink.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QtTest>

using namespace monitron;
using monitron::test::HttpSink;

class TestWebhookChannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversSigned();
    void sameBodyAndKeyAtEachAttempt();
    void unsignedWithoutSecret();
    void answers_data();
    void answers();
    void endlessAnswer();
    void nobodyListens();
    void abortSaysNothing();
    void settings_data();
    void settings();
    void channelTest();
    void channelTestNamesBrokenRules();

private:
    [[nodiscard]] static Channel channel(const QString &url);
    [[nodiscard]] DeliveryOutcome send(const Channel &channel, const Message &message,
                                       const QString &secret = {});
    [[nodiscard]] Message message() const;

    test::FakeClock m_clock;
};

Channel TestWebhookChannel::channel(const QString &url)
{
    Channel channel;
    channel.kind = QStringLiteral("webhook");
    channel.name = QStringLiteral("Hook");
    channel.settings = QJsonObject{{QStringLiteral("url"), url}};
    return channel;
}

Message TestWebhookChannel::message() const
{
    Message message;
    message.id = MessageId::make(m_clock.now());
    message.at = m_clock.now();
    message.monitor = MonitorId::make(m_clock.now());
    message.incident = IncidentId::make(m_clock.now());
    message.startedAt = m_clock.now();
    message.monitorName = QStringLiteral("Caf\u00e9 \"API\"");
    message.monitorUrl = QStringLiteral("https://user:pass@example.org/");
    message.cause = QStringLiteral("It is gone");
    return message;
}

DeliveryOutcome TestWebhookChannel::send(const Channel &channel, const Message &message,
                                         const QString &secret)
{
    const auto job = webhookChannel().createJob({channel, secret, {message}}, {m_clock, nullptr});
    QSignalSpy spy(job.get(), &ChannelJob::finished);
    job->start();
    if (spy.isEmpty() && !spy.wait(60'000))
        return {DeliveryOutcome::Kind::Retry, QStringLiteral("TEST: no outcome"), {}};
    return spy.front().front().value<DeliveryOutcome>();
}

void TestWebhookChannel::deliversSigned()
{
    HttpSink sink;
    Channel hook = channel(sink.url());
    hook.settings[u"headers"] = QJsonObject{{QStringLiteral("X-Team"), QStringLiteral("ops")}};
    const Message down = message();
    const DeliveryOutcome outcome = send(hook, down, QStringLiteral("k\u00e9y"));
    QVERIFY2(outcome.kind == DeliveryOutcome::Kind::Delivered, qPrintable(outcome.detail));
    QCOMPARE(sink.requests().size(), std::size_t(1));
    const HttpSink::Request request = sink.requests().front();
    QCOMPARE(request.line, QByteArray("POST /hook HTTP/1.1"));
    QCOMPARE(request.headers.value("x-team"), QByteArray("ops"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(request.headers.value("idempotency-key"), down.id.toString().toLatin1());
    const QByteArray timestamp = request.headers.value("x-monitron-timestamp");
    QCOMPARE(timestamp, QByteArray("1800000000"));
    const QByteArray hmac = QMessageAuthenticationCode::hash(timestamp + '.' + request.body, "k\xc3\xa9y",
                                                             QCryptographicHash::Sha256);
    QCOMPARE(request.headers.value("x-monitron-signature"), "sha256=" + hmac.toHex());
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body[u"id"].toString(), down.id.toString());
    QCOMPARE(body[u"kind"].toString(), QStringLiteral("down"));
    QCOMPARE(body[u"monitor"][u"name"].toString(), down.monitorName);
    QCOMPARE(body[u"incident"][u"started_at"].toString(), QStringLiteral("2027-01-15T08:00:00.000Z"));
    QVERIFY(!request.body.contains("pass"));
}

void TestWebhookChannel::sameBodyAndKeyAtEachAttempt()
{
    HttpSink sink;
    const Message down = message();
    (void)send(channel(sink.url()), down);
    m_clock.advance(std::chrono::hours(1));
    (void)send(channel(sink.url()), down);
    QCOMPARE(sink.requests()[0].body, sink.requests()[1].body);
    QCOMPARE(sink.requests()[0].headers.value("idempotency-key"),
             sink.requests()[1].headers.value("idempotency-key"));
    QVERIFY(sink.requests()[0].headers.value("x-monitron-timestamp") !=
            sink.requests()[1].headers.value("x-monitron-timestamp"));
}

void TestWebhookChannel::unsignedWithoutSecret()
{
    HttpSink sink;
    (void)send(channel(sink.url()), message());
    QVERIFY(!sink.requests().front().headers.contains("x-monitron-signature"));
}

void TestWebhookChannel::answers_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<DeliveryOutcome::Kind>("kind");
    QTest::addColumn<int>("retryAfter");
    using Kind = DeliveryOutcome::Kind;
    QTest::newRow("200") << QByteArray("200 OK") << QByteArray() << Kind::Delivered << -1;
    QTest::newRow("302") << QByteArray("302 Found") << QByteArray("Location: /other\r\n") << Kind::Rejected
                         << -1;
    QTest::newRow("401") << QByteArray("401 Unauthorized")
                         << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n") << Kind::Rejected << -1;
    QTest::newRow("404") << QByteArray("404 Not Found") << QByteArray() << Kind::Rejected << -1;
    QTest::newRow("408") << QByteArray("408 Request Timeout") << QByteArray() << Kind::Retry << -1;
    QTest::newRow("410") << QByteArray("410 Gone") << QByteArray() << Kind::Rejected << -1;
    QTest::newRow("429") << QByteArray("429 Too Many") << QByteArray("Retry-After: 120\r\n") << Kind::Retry
                         << 120;
    QTest::newRow("500") << QByteArray("500 Oops") << QByteArray("Retry-After: soon\r\n") << Kind::Retry
                         << -1;
    QTest::newRow("503") << QByteArray("503 Later")
                         << QByteArray("Retry-After: Fri, 15 Jan 2027 09:00:30 GMT\r\n") << Kind::Retry << 30;
}

void TestWebhookChannel::answers()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, header);
    QFETCH(DeliveryOutcome::Kind, kind);
    QFETCH(int, retryAfter);
    test::FakeClock clock(Timestamp(1'800'003'600'000));
    HttpSink sink;
    const QByteArray body = "no\nsuch \x1b thing " + QByteArray(400, 'x');
    sink.setAnswer("HTTP/1.1 " + status + "\r\n" + header + "Connection: close\r\nContent-Length: " +
                   QByteArray::number(body.size()) + "\r\n\r\n" + body);
    const auto job = webhookChannel().createJob({channel(sink.url()), {}, {message()}}, {clock, nullptr});
    QSignalSpy spy(job.get(), &ChannelJob::finished);
    job->start();
    QVERIFY(spy.wait(30'000));
    const auto outcome = spy.front().front().value<DeliveryOutcome>();
    QCOMPARE(outcome.kind, kind);
    QVERIFY2(outcome.detail.startsWith(QStringLiteral("HTTP ") + QString::fromLatin1(status)),
             qPrintable(outcome.detail));
    if (!status.startsWith("302"))
        QVERIFY(outcome.detail.contains(QStringLiteral(": no such thing xxx")));
    QVERIFY(outcome.detail.size() < 240);
    QCOMPARE(outcome.retryAfter.value_or(Duration(-1000)).count() / 1000, qint64(retryAfter));
    QCOMPARE(sink.requests().size(), std::size_t(1));
}

void TestWebhookChannel::endlessAnswer()
{
    HttpSink sink;
    sink.setAnswer("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(100'000, 'x'), false);
    QVERIFY(send(channel(sink.url()), message()).kind == DeliveryOutcome::Kind::Delivered);
}

void TestWebhookChannel::nobodyListens()
{
    QString url;
    {
        const HttpSink sink;
        url = sink.url();
    }
    QVERIFY(send(channel(url), message()).kind == DeliveryOutcome::Kind::Retry);
}

void TestWebhookChannel::abortSaysNothing()
{
    HttpSink sink;
    sink.setAnswer({});
    const auto job = webhookChannel().createJob({channel(sink.url()), {}, {message()}}, {m_clock, nullptr});
    QSignalSpy spy(job.get(), &ChannelJob::finished);
    job->start();
    QTRY_COMPARE(sink.requests().size(), std::size_t(1));
    job->abort();
    QCoreApplication::processEvents();
    QVERIFY(spy.isEmpty());
}

void TestWebhookChannel::settings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("good") << QByteArray(R"({"url": "https://example.org/x", "headers": {"A-B": "c"}})")
                          << QString();
    QTest::newRow("no url") << QByteArray("{}") << QStringLiteral("url");
    QTest::newRow("scheme") << QByteArray(R"({"url": "ftp://example.org"})") << QStringLiteral("url");
    QTest::newRow("file") << QByteArray(R"({"url": "file:///etc/passwd"})") << QStringLiteral("url");
    QTest::newRow("password") << QByteArray(R"({"url": "https://a:b@example.org"})") << QStringLiteral("url");
    QTest::newRow("number") << QByteArray(R"({"url": 1})") << QStringLiteral("url");
    QTest::newRow("name") << QByteArray(R"({"url": "http://a/", "headers": {"A B": "c"}})")
                          << QStringLiteral("headers");
    QTest::newRow("injection") << QByteArray(R"({"url": "http://a/", "headers": {"A": "c\r\nB: d"}})")
                               << QStringLiteral("headers");
    QTest::newRow("ours") << QByteArray(R"({"url": "http://a/", "headers": {"x-monitron-signature": "c"}})")
                          << QStringLiteral("headers");
    QTest::newRow("list") << QByteArray(R"({"url": "http://a/", "headers": ["A"]})")
                          << QStringLiteral("headers");
    QTest::newRow("unknown") << QByteArray(R"({"url": "http://a/", "verify": false})")
                             << QStringLiteral("verify");
}

void TestWebhookChannel::settings()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto errors = webhookChannel().validate(QJsonDocument::fromJson(json).object());
    QCOMPARE(errors.empty(), field.isEmpty());
    if (!errors.empty())
        QCOMPARE(errors.front().field, field);
}

void TestWebhookChannel::channelTest()
{
    HttpSink sink;
    ChannelTest test(channel(sink.url()), QStringLiteral("key"), {m_clock, nullptr});
    QSignalSpy spy(&test, &ChannelTest::finished);
    test.start();
    QVERIFY(spy.wait(30'000));
    QVERIFY(spy.front().front().value<DeliveryOutcome>().kind == DeliveryOutcome::Kind::Delivered);
    QCOMPARE(QJsonDocument::fromJson(sink.requests().front().body)[u"kind"].toString(),
             QStringLiteral("test"));
}

void TestWebhookChannel::channelTestNamesBrokenRules()
{
    ChannelTest test(channel(QStringLiteral("gopher://x")), {}, {m_clock, nullptr});
    QSignalSpy spy(&test, &ChannelTest::finished);
    test.start();
    QVERIFY(spy.wait(30'000));
    const auto outcome = spy.front().front().value<DeliveryOutcome>();
    QVERIFY(outcome.kind == DeliveryOutcome::Kind::Rejected);
    QVERIFY(outcome.detail.startsWith(QStringLiteral("url: ")));
}

QTEST_GUILESS_MAIN(TestWebhookChannel)
#include "testwebhookchannel.moc"
