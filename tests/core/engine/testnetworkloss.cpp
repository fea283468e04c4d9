// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <unistd.h>

using namespace monitron;

namespace {

bool ip(const QString &arguments)
{
    return QProcess::execute(QStringLiteral("ip"), arguments.split(u' ')) == 0;
}

/// A program in a namespace, ended with the object.
class Inside
{
public:
    Inside(const QString &space, const QStringList &arguments)
    {
        // "ip netns exec" replaces itself with the program, so that the process is the program's own.
        m_process.start(QStringLiteral("ip"), QStringList{QStringLiteral("netns"), QStringLiteral("exec"),
                                                          space, QStringLiteral(NETWORK_LOSS_PROBE)} +
                                                  arguments);
    }
    ~Inside() { end(); }
    void end()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    /// Waits until the line comes, however many others come before.
    [[nodiscard]] bool says(const QByteArray &line)
    {
        return QTest::qWaitFor(
            [&] {
                while (m_process.canReadLine()) {
                    if (m_process.readLine().trimmed() == line)
                        return true;
                }
                return false;
            },
            20'000);
    }

private:
    QProcess m_process;
};

} // namespace

/// The engine as a whole in a network that goes and comes back: nobody is called down. Needs root.
class TestNetworkLoss : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void offlineIsNotAnOutage();

private:
    QString m_here;
    QString m_there;
};

void TestNetworkLoss::initTestCase()
{
    if (geteuid() != 0 || QStandardPaths::findExecutable(QStringLiteral("ip")).isEmpty())
        QSKIP("Network namespaces need root and iproute2");
    const qint64 pid = QCoreApplication::applicationPid();
    const QString here = QStringLiteral("mnhere%1").arg(pid);
    if (!ip(QStringLiteral("netns add ") + here))
        QSKIP("This machine does not let us make a network namespace");
    m_here = here;
    m_there = QStringLiteral("mnthere%1").arg(pid);
    QVERIFY(ip(QStringLiteral("netns add ") + m_there));
    QVERIFY(ip(QStringLiteral("-n %1 link add near type veth peer name far netns %2").arg(m_here, m_there)));
    for (const auto &[space, link, address] :
         {std::tuple{m_here, QStringLiteral("near"), QStringLiteral("192.0.2.2/24")},
          std::tuple{m_there, QStringLiteral("far"), QStringLiteral("192.0.2.1/24")}}) {
        QVERIFY(ip(QStringLiteral("-n %1 link set lo up").arg(space)));
        QVERIFY(ip(QStringLiteral("-n %1 addr add %2 dev %3").arg(space, address, link)));
        QVERIFY(ip(QStringLiteral("-n %1 link set %2 up").arg(space, link)));
    }
    QVERIFY(ip(QStringLiteral("-n %1 route add default via 192.0.2.1").arg(m_here)));
}

void TestNetworkLoss::cleanupTestCase()
{
    for (const QString &space : {m_here, m_there}) {
        if (!space.isEmpty())
            ip(QStringLiteral("netns delete ") + space);
    }
}

void TestNetworkLoss::offlineIsNotAnOutage()
{
    const QTemporaryDir dir;
    const Timestamp begin(QDateTime::currentMSecsSinceEpoch());
    Monitor monitor;
    monitor.id = MonitorId::make(begin);
    monitor.name = QStringLiteral("the other side");
    monitor.kind = QStringLiteral("tcp");
    monitor.url = QStringLiteral("tcp://192.0.2.1:7000");
    monitor.interval = std::chrono::milliseconds(500);
    monitor.timeout = std::chrono::seconds(1);
    {
        auto store = Store::open(dir.path());
        QVERIFY(store);
        QVERIFY((*store)->write(
            [&](Writer &writer) { return writer.saveMonitor(monitor, begin).map([](const Monitor &) {}); }));
    }
    Inside target(m_there, {QStringLiteral("target"), QStringLiteral("192.0.2.1"), QStringLiteral("7000")});
    QVERIFY(target.says("listening"));
    Inside engine(m_here, {QStringLiteral("engine"), dir.path()});
    QVERIFY(engine.says("good"));
    QVERIFY(ip(QStringLiteral("-n %1 link set far down").arg(m_there)));
    QVERIFY(engine.says("unobserved"));
    QVERIFY(engine.says("unobserved"));
    QVERIFY(ip(QStringLiteral("-n %1 link set far up").arg(m_there)));
    QVERIFY(engine.says("good"));
    engine.end();

    const auto store = Store::open(dir.path());
    QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
    const auto reader = (*store)->openReader();
    QVERIFY(reader);
    QVERIFY((*reader)->incidents(monitor.id, 10)->empty());
    const TimeRange all{begin, Timestamp(QDateTime::currentMSecsSinceEpoch())};
    const auto gaps = (*reader)->interruptions(monitor.id, all);
    QVERIFY(gaps);
    QVERIFY(std::any_of(gaps->begin(), gaps->end(), [](const Interruption &gap) {
        return gap.kind == Interruption::Kind::NetworkLost && gap.to;
    }));
    const auto uptime = (*reader)->uptime(monitor.id, all);
    QVERIFY(uptime);
    QVERIFY(uptime->coverage() < 1);
    QVERIFY(uptime->up.count() > 0);
}

QTEST_GUILESS_MAIN(TestNetworkLoss)
#include "testnetworkloss.moc"
