// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpfixture.h"
#include "tests/support/rawclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <ctime>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace monitron;
using namespace monitron::http;
using namespace monitron::test;
using namespace std::chrono_literals;

namespace {

const QByteArray get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

} // namespace

/// Deadlines, numbers of connections, and how a server ends.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowRequestsGet408_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("request line") << QByteArray("GE");
        QTest::newRow("headers") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n");
        QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabc");
        QTest::newRow("chunks") << QByteArray(
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    }
    void slowRequestsGet408()
    {
        QFETCH(QByteArray, beginning);
        FakeHandler handler;
        Limits limits;
        limits.headerSeconds = limits.bodySeconds = 1;
        const auto server = serve(handler, limits);
        RawClient idle(server->port());
        RawClient client(server->port());
        QElapsedTimer time;
        time.start();
        QVERIFY(client.send(beginning));
        QCOMPARE(client.answer().status, 408);
        QVERIFY(time.elapsed() >= 900);
        QVERIFY(client.isClosed());
        QVERIFY(idle.send(get));
        QCOMPARE(idle.answer().status, 200);
    }

    void tricklingDoesNotExtendTheDeadline()
    {
        FakeHandler handler;
        Limits limits;
        limits.headerSeconds = 1;
        const auto server = serve(handler, limits);
        RawClient client(server->port());
        QElapsedTimer time;
        time.start();
        while (client.send("a") && client.isQuiet(50ms) && time.elapsed() < 5000)
            continue;
        QCOMPARE(client.answer().status, 408);
        QVERIFY(time.elapsed() < 3000);
    }

    void idleConnectionsAreClosed()
    {
        FakeHandler handler;
        Limits limits;
        limits.idleSeconds = 1;
        const auto server = serve(handler, limits);
        RawClient fresh(server->port());
        RawClient used(server->port());
        QVERIFY(used.send(get));
        QCOMPARE(used.answer().status, 200);
        QVERIFY(fresh.isClosed(5s));
        QVERIFY(used.isClosed(5s));
        QCOMPARE(server->counters().refused, quint64(0));
    }

    void handlingTakesAsLongAsItTakes()
    {
        FakeHandler handler;
        Limits limits;
        limits.idleSeconds = limits.headerSeconds = limits.bodySeconds = limits.writeSeconds = 1;
        std::optional<Responder> open;
        handler.respond = [&open](const Request &, const Responder &responder) { open = responder; };
        const auto server = serve(handler, limits);
        RawClient client(server->port());
        QVERIFY(client.send(get));
        QVERIFY(handler.waitForHandled(1));
        QVERIFY(client.isQuiet(1500ms));
        open->send({200, {}, "late"});
        QCOMPARE(client.answer().body, QByteArray("late"));
    }

    void slowReadersAreClosedAndHurtNobody()
    {
        FakeHandler handler;
        Limits limits;
        limits.writeSeconds = 1;
        const QByteArray large(20'000'000, 'x');
        handler.respond = [&large](const Request &request, const Responder &responder) {
            responder.send({200, {}, request.path == "/" ? QByteArray("xxx") : large});
        };
        const auto server = serve(handler, limits);
        std::vector<RawClient> slow;
        for (int i = 0; i < 4; ++i) {
            slow.emplace_back(server->port(), 4096);
            QVERIFY(slow.back().send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n"));
        }
        QVERIFY(handler.waitForHandled(4));
        RawClient client(server->port());
        for (int i = 0; i < 100; ++i) {
            QVERIFY(client.send(get));
            QCOMPARE(client.answer().body, QByteArray("xxx"));
        }
        QTRY_COMPARE(server->counters().connections, 1);
    }

    void tooManyConnectionsGet503_data()
    {
        QTest::addColumn<int>("inAll");
        QTest::addColumn<int>("perAddress");
        QTest::newRow("in all") << 3 << 100;
        QTest::newRow("per address") << 100 << 3;
    }
    void tooManyConnectionsGet503()
    {
        QFETCH(int, inAll);
        QFETCH(int, perAddress);
        FakeHandler handler;
        Limits limits;
        limits.connections = inAll;
        limits.connectionsPerAddress = perAddress;
        const auto server = serve(handler, limits);
        std::vector<RawClient> clients;
        for (int i = 0; i < 3; ++i) {
            clients.emplace_back(server->port());
            QVERIFY(clients.back().send(get));
            QCOMPARE(clients.back().answer().status, 200);
        }
        {
            RawClient refused(server->port());
            const RawAnswer answer = refused.answer();
            QCOMPARE(answer.status, 503);
            QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
            QVERIFY(refused.isClosed());
        }
        QCOMPARE(server->counters().connections, 3);
        clients.pop_back();
        QTRY_COMPARE(server->counters().connections, 2);
        RawClient welcome(server->port());
        QVERIFY(welcome.send(get));
        QCOMPARE(welcome.answer().status, 200);
    }

    void manyConnections()
    {
        FakeHandler handler;
        const auto server = serve(handler);
        std::vector<RawClient> clients;
        for (int i = 0; i < 400; ++i) {
            clients.emplace_back(server->port());
            QVERIFY(clients.back().isConnected());
        }
        for (RawClient &client : clients)
            QVERIFY(client.send(get + get));
        for (RawClient &client : clients) {
            QCOMPARE(client.answer().status, 200);
            QCOMPARE(client.answer().status, 200);
        }
        QCOMPARE(server->counters().connections, 400);
        clients.clear();
        QTRY_COMPARE(server->counters().connections, 0);
    }

    void survivesRunningOutOfFiles()
    {
        FakeHandler handler;
        const auto server = serve(handler);
        RawClient leaving(server->port());
        QTRY_COMPARE(server->counters().connections, 1);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const int next = ::dup(0);
        ::close(next);
        // One more: the client's end. The server's would be the one too many.
        const rlimit few{static_cast<rlim_t>(next) + 1, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        RawClient waiting(server->port());
        const std::clock_t worked = std::clock();
        const bool isConnected = waiting.isConnected() && waiting.send(get) && waiting.isQuiet(1s);
        const std::clock_t work = std::clock() - worked;
        leaving.close();
        const RawAnswer answer = waiting.answer();
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QVERIFY(isConnected);
        QVERIFY(work < CLOCKS_PER_SEC / 4); // it doesn't spin
        QCOMPARE(answer.status, 200);
    }

    void stopLetsRequestsUnderWayBeAnswered()
    {
        FakeHandler handler;
        std::optional<Responder> open;
        handler.respond = [&open](const Request &, const Responder &responder) { open = responder; };
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(get));
        QVERIFY(handler.waitForHandled(1));
        std::vector<RawClient> idle; // one on each thread
        for (int i = 0; i < 2; ++i)
            idle.emplace_back(server->port());
        QTRY_COMPARE(server->counters().connections, 3);
        std::jthread stopping([&server] { server->stop(10s); });
        for (RawClient &each : idle)
            QVERIFY(each.isClosed());
        QVERIFY(!RawClient(server->port()).isConnected() || RawClient(server->port()).isClosed());
        open->send({200, {}, "last"});
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.body, QByteArray("last"));
        QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
        client.close();
        stopping.join();
        QCOMPARE(server->counters().connections, 0);
    }

    void stopEndsWithoutAnAnswerInTheEnd()
    {
        FakeHandler handler;
        std::optional<Responder> open;
        handler.respond = [&open](const Request &, const Responder &responder) { open = responder; };
        auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(get));
        QVERIFY(handler.waitForHandled(1));
        QElapsedTimer time;
        time.start();
        server->stop(200ms);
        QVERIFY(time.elapsed() >= 190 && time.elapsed() < 5000);
        QVERIFY(client.isClosed());
        server.reset();
        open->send({200, {}, "nobody is there"});
        const EventStream stream = open->stream({});
        QVERIFY(!stream.isOpen());
    }

    void responderMayOutliveTheServerUnanswered()
    {
        std::optional<Responder> open;
        FakeHandler handler;
        handler.respond = [&open](const Request &, const Responder &responder) { open = responder; };
        {
            const auto server = serve(handler);
            RawClient client(server->port());
            QVERIFY(client.send(get));
            QVERIFY(handler.waitForHandled(1));
        }
        open.reset();
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "testlimits.moc"
