// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpfixture.h"
#include "tests/support/rawclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <deque>
#include <thread>

using namespace monitron;
using namespace monitron::http;
using namespace monitron::test;
using namespace std::chrono_literals;

namespace {

const QByteArray get = "GET /events HTTP/1.1\r\nHost: x\r\n\r\n";

std::shared_ptr<const QByteArray> eventOf(int number, int padding = 0)
{
    return std::make_shared<const QByteArray>("data: " + QByteArray::number(number) +
                                              QByteArray(padding, ' ') + "\n\n");
}

/// Opens a stream for whoever asks.
class StreamHandler : public FakeHandler
{
public:
    StreamHandler()
    {
        respond = [this](const Request &, const Responder &responder) {
            const EventStream stream =
                responder.stream({200, {{"Content-Type", "text/event-stream"}}, "retry: 1\n\n"});
            const std::lock_guard lock(m_mutex);
            m_streams.push_back(stream);
        };
    }
    EventStream take(std::size_t index)
    {
        const std::lock_guard lock(m_mutex);
        return m_streams.at(index);
    }
    std::size_t count()
    {
        const std::lock_guard lock(m_mutex);
        return m_streams.size();
    }

private:
    std::mutex m_mutex;
    std::deque<EventStream> m_streams;
};

} // namespace

class TestStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversInOrder()
    {
        StreamHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(get));
        const QByteArray head = client.readUntil("\r\n\r\n");
        QVERIFY(head.contains("Content-Type: text/event-stream\r\n"));
        QVERIFY(head.contains("Connection: close\r\n"));
        QVERIFY(!head.contains("Content-Length"));
        QCOMPARE(client.readUntil("\n\n"), QByteArray("retry: 1\n\n"));
        QTRY_COMPARE(handler.count(), std::size_t(1));
        QCOMPARE(server->counters().streams, 1);
        const EventStream stream = handler.take(0);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(stream.send(eventOf(i)));
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(client.readUntil("\n\n"), *eventOf(i));
        QVERIFY(stream.isOpen());
    }

    void closeSendsWhatWaits()
    {
        StreamHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(get));
        QTRY_COMPARE(handler.count(), std::size_t(1));
        const EventStream stream = handler.take(0);
        for (int i = 0; i < 200; ++i)
            QVERIFY(stream.send(eventOf(i, 1000)));
        stream.close();
        QVERIFY(!stream.isOpen());
        QVERIFY(!stream.send(eventOf(200)));
        QVERIFY(client.readUntil(eventOf(199, 1000)->constData()).endsWith(*eventOf(199, 1000)));
        QVERIFY(client.isClosed());
        client.close();
        QTRY_COMPARE(server->counters().streams, 0);
        QCOMPARE(server->counters().streamsDropped, quint64(0));
    }

    void noticesThatTheClientLeft()
    {
        StreamHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(get));
        QTRY_COMPARE(handler.count(), std::size_t(1));
        const EventStream stream = handler.take(0);
        QVERIFY(client.send("what is said here is of no interest"));
        QVERIFY(stream.send(eventOf(1)));
        QVERIFY(client.readUntil(*eventOf(1)).endsWith(*eventOf(1)));
        client.close();
        QTRY_VERIFY(!stream.isOpen());
        QCOMPARE(server->counters().streams, 0);
        QCOMPARE(server->counters().connections, 0);
    }

    void beatsWhenSilent()
    {
        StreamHandler handler;
        Limits limits;
        limits.streamHeartbeatSeconds = 1;
        limits.idleSeconds = limits.headerSeconds = limits.writeSeconds = 1;
        const auto server = serve(handler, limits);
        RawClient client(server->port());
        QVERIFY(client.send(get));
        (void)client.readUntil("retry: 1\n\n");
        QElapsedTimer time;
        time.start();
        QCOMPARE(client.readUntil("\n\n"), QByteArray(":\n\n"));
        QCOMPARE(client.readUntil("\n\n"), QByteArray(":\n\n"));
        QVERIFY(time.elapsed() > 1500);
        QVERIFY(handler.take(0).send(eventOf(1)));
        QCOMPARE(client.readUntil("\n\n"), *eventOf(1));
    }

    void dropsWhoeverDoesNotRead_data()
    {
        QTest::addColumn<bool>("byTime");
        QTest::newRow("backlog") << false;
        QTest::newRow("write deadline") << true;
    }
    void dropsWhoeverDoesNotRead()
    {
        QFETCH(bool, byTime);
        StreamHandler handler;
        Limits limits;
        limits.streamBacklog = byTime ? 100'000'000 : 100'000;
        limits.writeSeconds = byTime ? 1 : 30;
        const auto server = serve(handler, limits);
        std::vector<RawClient> clients;
        for (int i = 0; i < 4; ++i) {
            clients.emplace_back(server->port(), i == 1 ? 4096 : 0);
            QVERIFY(clients.back().send(get));
            QTRY_COMPARE(handler.count(), clients.size());
            QVERIFY(clients.back().readUntil("retry: 1\n\n").endsWith("retry: 1\n\n"));
        }
        const int events = 400;
        int sent = 0;
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < events; ++i) {
            const auto shared = eventOf(i, 20'000);
            for (std::size_t c = 0; c < clients.size(); ++c) {
                if (c != 1)
                    QVERIFY(handler.take(c).send(shared));
                else if (handler.take(c).send(shared))
                    ++sent;
            }
            for (std::size_t c = 0; c < clients.size(); ++c) {
                if (c != 1)
                    QVERIFY(clients[c].readUntil("\n\n").endsWith(shared->right(10)));
            }
        }
        if (!byTime)
            QVERIFY(sent < events);
        QVERIFY(time.elapsed() < 20'000);
        QTRY_VERIFY(!handler.take(1).isOpen());
        QTRY_COMPARE(server->counters().streamsDropped, quint64(1));
        QCOMPARE(server->counters().streams, 3);
        QCOMPARE(server->counters().connections, 3);
    }

    void manyThreadsMaySend()
    {
        StreamHandler handler;
        const auto server = serve(handler);
        std::vector<RawClient> clients;
        for (int i = 0; i < 50; ++i) {
            clients.emplace_back(server->port());
            QVERIFY(clients.back().send(get));
        }
        QTRY_COMPARE(handler.count(), std::size_t(50));
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&handler] {
                    for (int i = 0; i < 50; ++i) {
                        const auto shared = eventOf(i);
                        for (std::size_t c = 0; c < 50; ++c)
                            handler.take(c).send(shared);
                    }
                });
            }
        }
        for (RawClient &client : clients) {
            (void)client.readUntil("retry: 1\n\n");
            for (int i = 0; i < 200; ++i)
                QVERIFY(client.readUntil("\n\n").startsWith("data: "));
        }
    }

    void headIsAnsweredWithoutAStream()
    {
        StreamHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send("HEAD /events HTTP/1.1\r\nHost: x\r\n\r\n"));
        QVERIFY(client.readUntil("\r\n\r\n").contains("text/event-stream"));
        QVERIFY(client.readUntil("\n").isEmpty());
        QTRY_COMPARE(handler.count(), std::size_t(1));
        QVERIFY(!handler.take(0).isOpen());
    }

    void openedFromAnotherThread()
    {
        FakeHandler handler;
        std::optional<Responder> open;
        handler.respond = [&open](const Request &, const Responder &responder) { open = responder; };
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(get));
        QVERIFY(handler.waitForHandled(1));
        const EventStream stream = open->stream({200, {}, "begin\n\n"});
        QVERIFY(stream.send(eventOf(1)));
        QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 200 OK"));
        QCOMPARE(client.readUntil("\n\n"), QByteArray("begin\n\n"));
        QCOMPARE(client.readUntil("\n\n"), *eventOf(1));
    }

    void stopEndsStreams()
    {
        StreamHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(get));
        QTRY_COMPARE(handler.count(), std::size_t(1));
        const EventStream stream = handler.take(0);
        QVERIFY(stream.send(eventOf(7)));
        std::jthread stopping([&server] { server->stop(10s); });
        QVERIFY(client.readUntil(*eventOf(7)).endsWith(*eventOf(7)));
        QVERIFY(client.isClosed());
        client.close();
        stopping.join();
        QVERIFY(!stream.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestStreams)
#include "teststreams.moc"
