// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/networkwatch.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestNetworkWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loopbackOnlyIsNoNetwork();
    void noticesTheLastInterface();
    void noticesTheDefaultRoute();
    void suspicionWithoutHostsIsUnfounded();
    void suspicionIsConfirmedBySilentHosts();
    void hostThatNeverAnsweredHasNoSay();
    void knowsLoopbackTargets();
    void readsThisMachine();
};

namespace {
QString hostOf(const QTcpServer &server)
{
    return QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
}
} // namespace

void TestNetworkWatch::loopbackOnlyIsNoNetwork()
{
    NetworkView view;
    NetworkWatch watch(
        {}, [&] { return view; }, 1ms);
    QSignalSpy back(&watch, &NetworkWatch::back);
    watch.start();
    QVERIFY(!watch.isAvailable()); // a laptop that was started without its network
    view = {true, true};
    QVERIFY(back.wait(30'000));
}

void TestNetworkWatch::noticesTheLastInterface()
{
    NetworkView view{true, false};
    NetworkWatch watch(
        {}, [&] { return view; }, 1ms);
    QSignalSpy lost(&watch, &NetworkWatch::lost);
    QSignalSpy back(&watch, &NetworkWatch::back);
    watch.start();
    QVERIFY(watch.isAvailable());
    view = {};
    QVERIFY(lost.wait(30'000));
    QVERIFY(!watch.isAvailable() && !watch.reason().isEmpty());
    QCOMPARE(lost.first().first().toString(), watch.reason());
    view = {true, false};
    QVERIFY(back.wait(30'000));
    QVERIFY(watch.isAvailable() && watch.reason().isEmpty());
    QCOMPARE(lost.size(), 1);
}

void TestNetworkWatch::noticesTheDefaultRoute()
{
    NetworkView view{true, true};
    NetworkWatch watch(
        {}, [&] { return view; }, 1ms);
    QSignalSpy lost(&watch, &NetworkWatch::lost);
    QSignalSpy back(&watch, &NetworkWatch::back);
    watch.start();
    view = {true, false};
    QVERIFY(lost.wait(30'000));
    view = {true, true};
    QVERIFY(back.wait(30'000));
}

void TestNetworkWatch::suspicionWithoutHostsIsUnfounded()
{
    NetworkWatch watch({}, [] { return NetworkView{true, true}; });
    watch.start();
    QSignalSpy answered(&watch, &NetworkWatch::suspicionAnswered);
    watch.suspect();
    QVERIFY(answered.wait(30'000));
    QCOMPARE(answered.first().first().toBool(), true);
    QVERIFY(watch.isAvailable());
}

void TestNetworkWatch::suspicionIsConfirmedBySilentHosts()
{
    auto good = std::make_unique<QTcpServer>();
    QVERIFY(good->listen(QHostAddress(QHostAddress::LocalHost)));
    const quint16 port = good->serverPort();
    QSignalSpy met(good.get(), &QTcpServer::newConnection);
    NetworkWatch watch(
        {hostOf(*good)},
        [] {
            return NetworkView{true, true};
        },
        20ms);
    QSignalSpy answered(&watch, &NetworkWatch::suspicionAnswered);
    QSignalSpy lost(&watch, &NetworkWatch::lost);
    QSignalSpy back(&watch, &NetworkWatch::back);
    watch.start();
    watch.learn();
    QVERIFY(met.wait(30'000));
    watch.suspect();
    QVERIFY(answered.wait(30'000));
    QCOMPARE(answered.last().first().toBool(), true);

    good.reset();
    watch.suspect();
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(answered.last().first().toBool(), false);
    QCOMPARE(lost.size(), 1);
    QVERIFY(!watch.isAvailable());

    good = std::make_unique<QTcpServer>();
    QVERIFY(good->listen(QHostAddress(QHostAddress::LocalHost), port));
    QTRY_COMPARE(back.size(), 1);
    QVERIFY(watch.isAvailable());
}

void TestNetworkWatch::hostThatNeverAnsweredHasNoSay()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    const QString host = hostOf(server);
    server.close();
    NetworkWatch watch({host, QStringLiteral("nonsense"), QStringLiteral("nowhere.invalid:80")}, [] {
        return NetworkView{true, true};
    });
    watch.start();
    QSignalSpy answered(&watch, &NetworkWatch::suspicionAnswered);
    watch.suspect();
    QVERIFY(answered.wait(30'000));
    QCOMPARE(answered.first().first().toBool(), true);
}

void TestNetworkWatch::knowsLoopbackTargets()
{
    const auto isLoopback = [](const char *url) {
        Monitor monitor;
        monitor.url = QString::fromLatin1(url);
        return isLoopbackTarget(monitor);
    };
    for (const char *url : {"http://localhost/", "http://app.localhost:3000", "https://127.0.0.1",
                            "tcp://127.9.8.7:5", "http://[::1]:80/"})
        QVERIFY2(isLoopback(url), url);
    for (const char *url :
         {"http://localhost.example/", "https://128.0.0.1", "http://[::2]/", "", "http://10.0.0.1"})
        QVERIFY2(!isLoopback(url), url);
}

void TestNetworkWatch::readsThisMachine()
{
    const NetworkView view = readNetworkView();
    QVERIFY(view.hasInterface || !view.hasDefaultRoute);
}

QTEST_GUILESS_MAIN(TestNetworkWatch)
#include "testnetworkwatch.moc"
