// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

/// A real network that goes and comes back: a namespace whose link is put down and up. Needs root.
class TestNetworkNamespace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void linkDownAndUp();
    void routeGoneAndBack();

private:
    void startWatch();
    [[nodiscard]] bool hears(const QByteArray &word);

    QString m_namespace;
    QString m_near;
    QProcess m_watch;
    QByteArray m_heard;
    int m_count = 0;
};

namespace {
bool ip(const QString &arguments)
{
    return QProcess::execute(QStringLiteral("ip"), arguments.split(u' ')) == 0;
}
} // namespace

void TestNetworkNamespace::init()
{
    if (geteuid() != 0 || QStandardPaths::findExecutable(QStringLiteral("ip")).isEmpty())
        QSKIP("Network namespaces need root and iproute2");
    // Names of each test's own: the kernel takes its time to clear away a namespace and what was in it.
    const QString own = QStringLiteral("%1n%2").arg(QCoreApplication::applicationPid()).arg(++m_count);
    m_namespace = QStringLiteral("monitron") + own;
    m_near = QStringLiteral("mn") + own;
    if (!ip(QStringLiteral("netns add ") + m_namespace))
        QSKIP("This machine does not let us make a network namespace");
    QVERIFY(ip(QStringLiteral("link add %1 type veth peer name far netns %2").arg(m_near, m_namespace)));
    QVERIFY(ip(QStringLiteral("link set %1 up").arg(m_near)));
    const QString inside = QStringLiteral("-n %1 ").arg(m_namespace);
    QVERIFY(ip(inside + QStringLiteral("link set lo up")));
    QVERIFY(ip(inside + QStringLiteral("addr add 192.0.2.2/24 dev far")));
    QVERIFY(ip(inside + QStringLiteral("link set far up")));
    QVERIFY(ip(inside + QStringLiteral("route add default via 192.0.2.1")));
}

void TestNetworkNamespace::cleanup()
{
    if (m_watch.state() != QProcess::NotRunning) {
        m_watch.terminate();
        m_watch.waitForFinished();
    }
    m_heard.clear();
    if (!m_namespace.isEmpty())
        ip(QStringLiteral("netns delete ") + m_namespace);
}

void TestNetworkNamespace::startWatch()
{
    // "ip netns exec" replaces itself with the program, so that the process is the program's own.
    m_watch.start(QStringLiteral("ip"), {QStringLiteral("netns"), QStringLiteral("exec"), m_namespace,
                                         QStringLiteral(NETWORK_WATCH_PROBE)});
    QVERIFY(m_watch.waitForStarted());
    QVERIFY(hears("available"));
}

bool TestNetworkNamespace::hears(const QByteArray &word)
{
    return QTest::qWaitFor(
        [&] {
            m_heard += m_watch.readAllStandardOutput();
            const qsizetype end = m_heard.indexOf('\n');
            if (end < 0)
                return false;
            const bool expected = m_heard.left(end) == word;
            m_heard.remove(0, end + 1);
            return expected;
        },
        15'000);
}

void TestNetworkNamespace::linkDownAndUp()
{
    startWatch();
    // The other end goes down, as if a cable were pulled.
    QVERIFY(ip(QStringLiteral("link set %1 down").arg(m_near)));
    QVERIFY(hears("lost"));
    QVERIFY(ip(QStringLiteral("link set %1 up").arg(m_near)));
    QVERIFY(hears("back"));
}

void TestNetworkNamespace::routeGoneAndBack()
{
    startWatch();
    QVERIFY(ip(QStringLiteral("-n %1 route del default").arg(m_namespace)));
    QVERIFY(hears("lost"));
    QVERIFY(ip(QStringLiteral("-n %1 route add default via 192.0.2.1").arg(m_namespace)));
    QVERIFY(hears("back"));
}

QTEST_GUILESS_MAIN(TestNetworkNamespace)
#include "testnetworknamespace.moc"
