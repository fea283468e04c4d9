// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/onecheck.h"
#include "tests/support/unkindserver.h"

#include <QTest>
#include <QTimer>

using namespace monitron;
using namespace monitron::test;
using namespace std::chrono_literals;

class TestHttpCheckJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsPhases();
    void measuresTheTarget();
    void sendsEveryMethod_data();
    void sendsEveryMethod();
    void sendsHeadersAndAuth();
    void takesUserInfoFromTheUrl();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void failsOnStatus();
    void keepsEvidenceWithoutSecrets();
    void timesOutByPhase();
    void failsOnBrokenAnswers_data();
    void failsOnBrokenAnswers();
    void doesNotRepeatARequestWithABody();
    void stopsReadingTooLarge();
    void acceptsAnAnswerInPieces();
    void failsWithoutAddress();
    void failsOnClosedPort();
    void speaksIpv6();
};

namespace {
quint16 closedPort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress(QHostAddress::LocalHost)))
        qFatal("No loopback");
    return server.serverPort();
}
void hang(QTcpSocket &, const QByteArray &) {}
} // namespace

void TestHttpCheckJob::tellsPhases()
{
    UnkindServer server(answerStatus("200 OK", "hello"));
    const CheckResult result = runCheck(monitorFor(server.url()));
    QCOMPARE(result.message, QString());
    QCOMPARE(toString(result.outcome), toString(Outcome::Good));
    QCOMPARE(result.statusCode, 200);
    QCOMPARE(result.bytes, 5);
    QCOMPARE(result.facts.finalUrl, server.url());
    QCOMPARE(result.facts.protocol, QStringLiteral("HTTP/1.1"));
    QVERIFY(!result.phases.dns && result.phases.connect && !result.phases.tls);
    QVERIFY(result.phases.firstByte && result.phases.transfer);
    QVERIFY(result.evidence == Evidence());
    QVERIFY(result.at > Timestamp(0));
    QVERIFY(server.requests().first().contains("\r\nUser-Agent: Monitron/"));
    QVERIFY(server.requests().first().toLower().contains("\r\nconnection: close\r\n"));
}

void TestHttpCheckJob::measuresTheTarget()
{
    UnkindServer server([](QTcpSocket &socket, const QByteArray &) {
        QTimer::singleShot(150ms, Qt::PreciseTimer, &socket, [&socket] {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nab");
            QTimer::singleShot(100ms, Qt::PreciseTimer, &socket, [&socket] { socket.write("cd"); });
        });
    });
    const CheckResult result = runCheck(monitorFor(server.url()));
    QCOMPARE(toString(result.outcome), toString(Outcome::Good));
    // The lower bounds are the target's; nothing is said of how slow this machine may be.
    QVERIFY(result.phases.firstByte.value() >= 140'000);
    QVERIFY(result.phases.transfer.value() >= 90'000);
    QVERIFY(result.totalUs >= 245'000);
}

void TestHttpCheckJob::sendsEveryMethod_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("body");
    for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
        QTest::addRow("%s", method) << QString::fromLatin1(method) << QByteArray();
        QTest::addRow("%s with a body", method) << QString::fromLatin1(method) << QByteArray("{\"a\":1}");
    }
    QTest::addRow("HEAD") << QStringLiteral("HEAD") << QByteArray();
}

void TestHttpCheckJob::sendsEveryMethod()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, body);
    UnkindServer server([](QTcpSocket &socket, const QByteArray &request) {
        socket.write(request.startsWith("HEAD") ? "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n"
                                                : "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        socket.disconnectFromHost();
    });
    Monitor monitor = monitorFor(server.url(QStringLiteral("/a?b=c")));
    monitor.http.method = method;
    monitor.http.body = body;
    const CheckResult result = runCheck(monitor);
    QCOMPARE(result.message, QString());
    QCOMPARE(toString(result.outcome), toString(Outcome::Good));
    const QByteArray request = server.requests().first();
    QVERIFY2(request.startsWith(method.toLatin1() + " /a?b=c HTTP/1.1\r\n"), request.constData());
    if (!body.isEmpty())
        QVERIFY2(request.toLower().contains("content-type: application/json"), request.constData());
}

void TestHttpCheckJob::sendsHeadersAndAuth()
{
    UnkindServer server(answerStatus("200 OK"));
    Monitor monitor = monitorFor(server.url());
    monitor.http.headers = {{QStringLiteral("X-One"), QStringLiteral("1")},
                            {QStringLiteral("User-Agent"), QStringLiteral("mine")},
                            {QStringLiteral("Host"), QStringLiteral("virtual.example")}};
    monitor.http.auth = {HttpAuth::Scheme::Basic, QStringLiteral("ann")};
    QCOMPARE(toString(runCheck(monitor, QStringLiteral("pw")).outcome), toString(Outcome::Good));
    QByteArray request = server.requests().last();
    QVERIFY2(request.contains("\r\nX-One: 1\r\n"), request.constData());
    QVERIFY2(request.contains("\r\nUser-Agent: mine\r\n"), request.constData());
    QVERIFY2(request.contains("\r\nHost: virtual.example\r\n"), request.constData());
    QVERIFY2(request.contains("\r\nAuthorization: Basic " + QByteArray("ann:pw").toBase64()),
             request.constData());

    monitor.http.auth = {HttpAuth::Scheme::Bearer, {}};
    QCOMPARE(toString(runCheck(monitor, QStringLiteral("tok.en")).outcome), toString(Outcome::Good));
    QVERIFY(server.requests().last().contains("\r\nAuthorization: Bearer tok.en\r\n"));
}

void TestHttpCheckJob::takesUserInfoFromTheUrl()
{
    UnkindServer server(answerStatus("200 OK"));
    Monitor monitor = monitorFor(server.url().replace(QStringLiteral("//"), QStringLiteral("//ann:p%40w@")));
    const CheckResult result = runCheck(monitor);
    QCOMPARE(toString(result.outcome), toString(Outcome::Good));
    QCOMPARE(result.facts.finalUrl, server.url());
    QVERIFY(server.requests().last().contains("Authorization: Basic " + QByteArray("ann:p@w").toBase64()));
}

void TestHttpCheckJob::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<Monitor>("monitor");
    const auto row = [](const char *name, auto change) {
        Monitor monitor = monitorFor(QStringLiteral("http://127.0.0.1:1/"));
        change(monitor);
        QTest::addRow("%s", name) << monitor;
    };
    row("empty url", [](Monitor &m) { m.url.clear(); });
    row("nonsense", [](Monitor &m) { m.url = QStringLiteral("http://[::"); });
    row("other scheme", [](Monitor &m) { m.url = QStringLiteral("ftp://127.0.0.1/"); });
    row("no host", [](Monitor &m) { m.url = QStringLiteral("http:///x"); });
    row("unknown kind", [](Monitor &m) { m.kind = QStringLiteral("gopher"); });
    row("method", [](Monitor &m) { m.http.method = QStringLiteral("GE T"); });
    row("header name", [](Monitor &m) { m.http.headers = {{QStringLiteral("a b"), {}}}; });
    row("header value", [](Monitor &m) {
        m.http.headers = {{QStringLiteral("a"), QStringLiteral("b\r\nc: d")}};
    });
    row("head with body", [](Monitor &m) {
        m.http.method = QStringLiteral("HEAD");
        m.http.body = "x";
    });
    row("missing password", [](Monitor &m) {
        m.http.auth = {HttpAuth::Scheme::Basic, QStringLiteral("ann")};
    });
    row("missing token", [](Monitor &m) { m.http.auth = {HttpAuth::Scheme::Bearer, {}}; });
}

void TestHttpCheckJob::refusesWhatCannotBeSent()
{
    QFETCH(Monitor, monitor);
    const CheckResult result = runCheck(monitor);
    QCOMPARE(toString(result.outcome), toString(Outcome::Bad));
    QCOMPARE(toString(result.failure), toString(FailureKind::BadRequest));
    QVERIFY(!result.message.isEmpty());
}

void TestHttpCheckJob::failsOnStatus()
{
    UnkindServer server(answerStatus("503 Service Unavailable", "sorry"));
    Monitor monitor = monitorFor(server.url());
    CheckResult result = runCheck(monitor);
    QCOMPARE(toString(result.failure), toString(FailureKind::HttpStatus));
    QCOMPARE(result.message, QStringLiteral("503 Service Unavailable"));
    QCOMPARE(result.statusCode, 503);
    QCOMPARE(result.evidence.body, QByteArray("sorry"));
    QVERIFY(result.phases.transfer);
    monitor.http.accepted = {{200, 299}, {503, 503}};
    QCOMPARE(toString(runCheck(monitor).outcome), toString(Outcome::Good));
    UnkindServer locked(answerStatus("401 Unauthorized", "who?", "WWW-Authenticate: Basic realm=x\r\n"));
    result = runCheck(monitorFor(locked.url()));
    QCOMPARE(result.message, QStringLiteral("401 Unauthorized"));
    QCOMPARE(result.evidence.body, QByteArray("who?"));
    QCOMPARE(locked.requests().size(), 1);
}

void TestHttpCheckJob::keepsEvidenceWithoutSecrets()
{
    // Echoes the request, as careless error pages do.
    UnkindServer server([](QTcpSocket &socket, const QByteArray &request) {
        answerStatus("500 Oh hunter2", request + QByteArray(10'000, 'x'),
                     "Set-Cookie: sid=hunter2\r\n")(socket, request);
    });
    Monitor monitor = monitorFor(server.url());
    monitor.http.auth = {HttpAuth::Scheme::Basic, QStringLiteral("ann")};
    const CheckResult result = runCheck(monitor, QStringLiteral("hunter2"));
    QCOMPARE(toString(result.failure), toString(FailureKind::HttpStatus));
    QCOMPARE(result.message, QStringLiteral("500 Oh [redacted]"));
    QVERIFY(result.evidence.body.contains("Authorization: Basic [redacted]"));
    QVERIFY(result.evidence.body.size() > maxEvidenceBody - 100 &&
            result.evidence.body.size() <= maxEvidenceBody);
    for (const HttpHeader &header : result.evidence.headers)
        QVERIFY(!header.value.contains(QStringLiteral("hunter2")));
    QVERIFY(result.bytes > 10'000);
}

void TestHttpCheckJob::timesOutByPhase()
{
    UnkindServer silent(&hang);
    Monitor monitor = monitorFor(silent.url());
    monitor.timeout = 300ms;
    CheckResult result = runCheck(monitor);
    QCOMPARE(toString(result.failure), toString(FailureKind::ResponseTimeout));
    QCOMPARE(result.message,
             QStringLiteral("No answer within 0.3 s (connected, waiting for the first byte)"));
    QVERIFY(result.totalUs >= 250'000);

    UnkindServer stalled([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nab");
    });
    monitor.url = stalled.url();
    result = runCheck(monitor);
    QCOMPARE(toString(result.failure), toString(FailureKind::ResponseTimeout));
    QCOMPARE(result.message, QStringLiteral("The answer began, but was not complete within 0.3 s"));
    QCOMPARE(result.evidence.body, QByteArray("ab"));

    UnkindServer endless([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\n");
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket,
                         [&socket] { socket.write("X-More: and more\r\n"); });
        timer->start(5);
    });
    monitor.url = endless.url();
    QCOMPARE(toString(runCheck(monitor).failure), toString(FailureKind::ResponseTimeout));
}

void TestHttpCheckJob::failsOnBrokenAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray("220 mail.example ESMTP\r\n\r\n");
    QTest::newRow("half a header") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nab");
}

void TestHttpCheckJob::failsOnBrokenAnswers()
{
    QFETCH(QByteArray, answer);
    UnkindServer server(answerWith(answer));
    const CheckResult result = runCheck(monitorFor(server.url()));
    QCOMPARE(toString(result.outcome), toString(Outcome::Bad));
    QVERIFY2(result.failure == FailureKind::BrokenResponse, qPrintable(result.message));
    QVERIFY(!result.message.isEmpty());
}

void TestHttpCheckJob::doesNotRepeatARequestWithABody()
{
    UnkindServer server(answerWith({}));
    Monitor monitor = monitorFor(server.url());
    monitor.http.method = QStringLiteral("POST");
    monitor.http.body = "order=1";
    QCOMPARE(toString(runCheck(monitor).failure), toString(FailureKind::BrokenResponse));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpCheckJob::stopsReadingTooLarge()
{
    UnkindServer announced(answerWith("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n"));
    QCOMPARE(toString(runCheck(monitorFor(announced.url())).failure), toString(FailureKind::TooLarge));

    UnkindServer endless([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        const QByteArray block(256 * 1024, 'x');
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, block] {
            if (socket.bytesToWrite() < block.size())
                socket.write(block);
        });
    });
    Monitor monitor = monitorFor(endless.url());
    monitor.timeout = 30s;
    const CheckResult result = runCheck(monitor);
    QCOMPARE(toString(result.failure), toString(FailureKind::TooLarge));
    QCOMPARE(result.evidence.body.size(), maxEvidenceBody);
}

void TestHttpCheckJob::acceptsAnAnswerInPieces()
{
    UnkindServer server([](QTcpSocket &socket, const QByteArray &) {
        auto rest = std::make_shared<QByteArray>(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, rest] {
            socket.write(rest->left(1));
            rest->remove(0, 1);
        });
        timer->start(1);
    });
    const CheckResult result = runCheck(monitorFor(server.url()));
    QCOMPARE(result.message, QString());
    QCOMPARE(result.bytes, 5);
}

void TestHttpCheckJob::failsWithoutAddress()
{
    const CheckResult result = runCheck(monitorFor(QStringLiteral("http://nowhere.invalid/")));
    QCOMPARE(toString(result.failure), toString(FailureKind::Dns));
    QCOMPARE(result.message, QStringLiteral("No address found for nowhere.invalid"));
    QVERIFY(result.phases.dns && !result.phases.connect);
}

void TestHttpCheckJob::failsOnClosedPort()
{
    const quint16 port = closedPort();
    for (const char *scheme : {"http", "https", "tcp"}) {
        const CheckResult result =
            runCheck(monitorFor(QStringLiteral("%1://127.0.0.1:%2").arg(QLatin1String(scheme)).arg(port)));
        QCOMPARE(toString(result.failure), toString(FailureKind::Refused));
        QCOMPARE(result.message, QStringLiteral("Connection refused by 127.0.0.1 port %1").arg(port));
        QVERIFY(result.phases.connect && !result.phases.firstByte);
    }
}

void TestHttpCheckJob::speaksIpv6()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("This machine has no IPv6 loopback");
    UnkindServer server(answerStatus("200 OK"), QHostAddress(QHostAddress::LocalHostIPv6));
    const CheckResult result = runCheck(monitorFor(server.url()));
    QCOMPARE(result.message, QString());
    QVERIFY(!result.phases.dns);
    QVERIFY(server.requests().first().contains("Host: [::1]:"));
    UnkindServer silent(&hang, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(
        toString(runCheck(monitorFor(silent.url().replace(QStringLiteral("http"), QStringLiteral("tcp"))))
                     .outcome),
        toString(Outcome::Good));
}

QTEST_GUILESS_MAIN(TestHttpCheckJob)
#include "testhttpcheckjob.moc"
