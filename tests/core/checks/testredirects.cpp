// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/onecheck.h"
#include "tests/support/unkindserver.h"

#include <QTest>

using namespace monitron;
using namespace monitron::test;

class TestRedirects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsRedirects();
    void stopsRedirectLoops();
    void takesARedirectForTheAnswer();
    void keepsSecretsFromOtherOrigins();
};

void TestRedirects::followsRedirects()
{
    UnkindServer server([](QTcpSocket &socket, const QByteArray &request) {
        const bool last = request.contains(" /end");
        answerStatus(last ? "200 OK" : "302 Found", "x", last ? "" : "Location: /end?a=b#c\r\n")(socket,
                                                                                                 request);
    });
    Monitor monitor = monitorFor(server.url(QStringLiteral("/start")));
    monitor.http.method = QStringLiteral("POST");
    monitor.http.body = "a=b";
    monitor.http.headers = {{QStringLiteral("X-Secret"), QStringLiteral("1")}};
    const CheckResult result = runCheck(monitor);
    QCOMPARE(result.message, QString());
    QCOMPARE(result.facts.finalUrl, server.url(QStringLiteral("/end?a=b")));
    QVERIFY(server.requests().last().startsWith("GET /end?a=b "));
    QVERIFY(server.requests().last().contains("X-Secret: 1"));
    QCOMPARE(result.bytes, 1);
}

void TestRedirects::stopsRedirectLoops()
{
    UnkindServer server(answerStatus("301 Moved", {}, "Location: /again\r\n"));
    Monitor monitor = monitorFor(server.url());
    monitor.http.maxRedirects = 3;
    const CheckResult result = runCheck(monitor);
    QCOMPARE(toString(result.failure), toString(FailureKind::RedirectLoop));
    QCOMPARE(server.requests().size(), 4);
    UnkindServer elsewhere(answerStatus("301 Moved", {}, "Location: gopher://x/\r\n"));
    QCOMPARE(toString(runCheck(monitorFor(elsewhere.url())).failure), toString(FailureKind::BrokenResponse));
}

void TestRedirects::takesARedirectForTheAnswer()
{
    UnkindServer server(answerStatus("301 Moved", {}, "Location: /again\r\n"));
    Monitor monitor = monitorFor(server.url());
    monitor.http.maxRedirects = 0;
    const CheckResult result = runCheck(monitor);
    QCOMPARE(toString(result.outcome), toString(Outcome::Good));
    QCOMPARE(result.statusCode, 301);
    QCOMPARE(server.requests().size(), 1);
}

void TestRedirects::keepsSecretsFromOtherOrigins()
{
    UnkindServer stranger([&](QTcpSocket &socket, const QByteArray &request) {
        const bool back = request.contains(" /back");
        answerStatus(back ? "302 Found" : "200 OK", {},
                     back ? "Location: " + request.mid(request.indexOf("?") + 1).split(' ').first() + "\r\n"
                          : "")(socket, request);
    });
    UnkindServer server([&](QTcpSocket &socket, const QByteArray &request) {
        answerStatus("307 Elsewhere", {}, "Location: " + stranger.url().toLatin1() + "\r\n")(socket, request);
    });
    Monitor monitor = monitorFor(server.url());
    monitor.http.auth = {HttpAuth::Scheme::Bearer, {}};
    monitor.http.headers = {{QStringLiteral("X-Api-Key"), QStringLiteral("topsecret")},
                            {QStringLiteral("Cookie"), QStringLiteral("sid=topsecret")},
                            {QStringLiteral("Accept"), QStringLiteral("text/html")}};
    const CheckResult result = runCheck(monitor, QStringLiteral("topsecret"));
    QCOMPARE(result.message, QString());
    QVERIFY(server.requests().last().contains("topsecret"));
    const QByteArray leaked = stranger.requests().last();
    QVERIFY2(!leaked.contains("topsecret") && !leaked.contains("Authorization"), leaked.constData());
    QVERIFY(leaked.contains("Accept: text/html"));
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "testredirects.moc"
