// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpfixture.h"
#include "tests/support/rawclient.h"

#include <QTest>

#include <thread>

using namespace monitron;
using namespace monitron::http;
using namespace monitron::test;
using namespace std::chrono_literals;

namespace {

const QByteArray get = "GET /a/b?c=d HTTP/1.1\r\nHost: x\r\n\r\n";

} // namespace

/// The ordinary life of a connection.
class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAndStaysOpen()
    {
        FakeHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(client.send(get));
            const RawAnswer answer = client.answer();
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, QByteArray("GET /a/b?c=d "));
            QCOMPARE(answer.headers.value("content-type"), QByteArray("text/plain"));
            QVERIFY(answer.headers.value("date").endsWith(" GMT"));
            QVERIFY(!answer.headers.contains("connection"));
        }
        QCOMPARE(server->counters().requests, quint64(3));
        QCOMPARE(server->counters().connections, 1);
    }

    void givesTheRequestAsItCame()
    {
        FakeHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(
            client.send("PATCH /%41?%42 HTTP/1.1\r\nHost: h:1\r\nX-Two: a\r\nETag:  \"b\" \r\nX-TWO: c\r\n"
                        "Content-Length: 3\r\n\r\nabc"));
        QCOMPARE(client.answer().status, 200);
        const Request request = handler.last();
        QCOMPARE(request.method, Method::Patch);
        QCOMPARE(request.path, QByteArray("/%41"));
        QCOMPARE(request.query, QByteArray("%42"));
        QCOMPARE(request.body, QByteArray("abc"));
        QCOMPARE(request.header("x-two"), QByteArray("a, c"));
        QCOMPARE(request.header("etag"), QByteArray("\"b\""));
        QVERIFY(request.header("accept").isNull());
        QCOMPARE(request.peer, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(!request.isTls);
    }

    void readsBytesOneByOne()
    {
        FakeHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.sendSlowly("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                                  "3\r\nabc\r\n00a;x=y\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\n"));
        QCOMPARE(client.answer().body, QByteArray("POST /? abc0123456789"));
        QVERIFY(handler.last().header("trailer").isNull());
        QVERIFY(client.send(get));
        QCOMPARE(client.answer().status, 200);
    }

    void answersPipelinedRequestsInOrder()
    {
        FakeHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        QByteArray all;
        for (int i = 0; i < 200; ++i) {
            const QByteArray n = QByteArray::number(i);
            all += i % 2 == 0
                       ? "GET /" + n + " HTTP/1.1\r\nHost: x\r\n\r\n"
                       : "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(n.size()) +
                             "\r\n\r\n" + n;
        }
        QVERIFY(client.send(all));
        for (int i = 0; i < 200; ++i) {
            const QByteArray n = QByteArray::number(i);
            QCOMPARE(client.answer().body, i % 2 == 0 ? "GET /" + n + "? " : "PUT /? " + n);
        }
    }

    void closesWhenAsked_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QByteArray>("connection");
        QTest::newRow("1.1") << get << false << QByteArray();
        QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                                   << true << QByteArray("close");
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << true << QByteArray("close");
        QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                                        << false << QByteArray("keep-alive");
    }
    void closesWhenAsked()
    {
        QFETCH(QByteArray, request);
        QFETCH(bool, closes);
        FakeHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(request));
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 200);
        QTEST(answer.headers.value("connection"), "connection");
        if (closes)
            QVERIFY(client.isClosed());
        else
            QVERIFY(client.isQuiet(50ms));
    }

    void answersHeadWithoutTheBody()
    {
        FakeHandler handler;
        handler.respond = [](const Request &, const Responder &responder) {
            responder.send({200, {}, "12345"});
        };
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n" + get));
        QCOMPARE(client.answer(true).headers.value("content-length"), QByteArray("5"));
        QCOMPARE(client.answer().body, QByteArray("12345"));
    }

    void keepsHeadersInTheirLines()
    {
        FakeHandler handler;
        handler.respond = [](const Request &, const Responder &responder) {
            responder.send(
                {204, {{"X", "a\r\nEvil: 1"}, {"content-length", "7"}, {"Connection", "x"}}, "dropped"});
        };
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(get));
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.headers.value("x"), QByteArray("a  Evil: 1"));
        QVERIFY(!answer.headers.contains("content-length"));
        QVERIFY(!answer.headers.contains("connection"));
        QVERIFY(client.isQuiet(50ms));
    }

    void answersFromAnotherThread()
    {
        FakeHandler handler;
        std::vector<std::jthread> threads;
        handler.respond = [&threads](const Request &request, const Responder &responder) {
            threads.emplace_back([responder, path = request.path] {
                responder.send({200, {}, path});
                responder.send({500, {}, "too late"});
            });
        };
        const auto server = serve(handler);
        RawClient client(server->port());
        for (int i = 0; i < 20; ++i) {
            QVERIFY(client.send(get));
            QCOMPARE(client.answer().body, QByteArray("/a/b"));
        }
    }

    void unansweredIs500()
    {
        FakeHandler handler;
        handler.respond = [](const Request &, const Responder &) {};
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(get + get));
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 500);
        QVERIFY(answer.body.startsWith("refused: "));
        QCOMPARE(client.answer().status, 500); // an answer as any other
    }

    void survivesClientsThatLeave()
    {
        FakeHandler handler;
        std::vector<Responder> open;
        std::mutex mutex;
        handler.respond = [&](const Request &, const Responder &responder) {
            const std::lock_guard lock(mutex);
            open.push_back(responder);
        };
        const auto server = serve(handler);
        for (int i = 0; i < 20; ++i) {
            RawClient client(server->port());
            QVERIFY(client.send(get));
            QVERIFY(handler.waitForHandled(i + 1));
        }
        for (const Responder &responder : open)
            responder.send({200, {}, QByteArray(1 << 20, 'x')});
        QTRY_COMPARE(server->counters().connections, 0);
    }

    void answersOneThatHasEndedSending()
    {
        FakeHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(get));
        client.endSending();
        QCOMPARE(client.answer().status, 200);
        QVERIFY(client.isClosed());
    }

    void sendsLargeAnswersWhole()
    {
        FakeHandler handler;
        const QByteArray large(8 << 20, 'y');
        handler.respond = [&large](const Request &, const Responder &responder) {
            responder.send({200, {}, large});
        };
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(get));
        QCOMPARE(client.answer().body, large);
    }

    void saysWhereItCannotListen()
    {
        FakeHandler handler;
        const auto server = serve(handler);
        ServerOptions options;
        options.port = server->port();
        const auto second = HttpServer::listen(options, handler);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Io);
        QVERIFY(second.error().message.contains(QString::number(server->port())));
        QVERIFY(second.error().message.contains(u"127.0.0.1"));
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "testhttpserver.moc"
