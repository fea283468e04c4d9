// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/notifysocket.h"
#include "tests/support/serverprocess.h"
#include "tests/support/smtpserver.h"
#include "tests/support/unkindserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTest>

#include <csignal>

using namespace monitron::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// What the server answers to a request without a body; the whole answer.
QByteArray ask(quint16 port, const QByteArray &method, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(method + ' ' + path +
                 " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    if (!QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 30'000))
        return "no end";
    return socket.readAll();
}

} // namespace

/// The running server, by its signals, its log and what it tells the service manager.
class TestServe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhereThingsAre();
    void bothSignalsEndIt_data();
    void bothSignalsEndIt();
    void itRefusesASecondOne();
    void readingGoesOnWhileItRuns();
    void aTakenPortIsTold();
    void checksMayFinish();
    void theServiceManagerIsTold_data();
    void theServiceManagerIsTold();
    void aStoppedServerDoesntFeedTheWatchdog();
    void hangUpReadsTheLogLevelAgain();
    void hangUpReadsTheCertificateAgain();
    void theLogCanBeJson();
};

void TestServe::itSaysWhereThingsAre()
{
    ServerProcess server;
    QVERIFY2(server.serve(), qPrintable(server.log()));
    const QString url = s("http://127.0.0.1:%1").arg(server.port());
    for (const QString &part : {url + s("/api/v1/"), url + s("/docs"), server.data()})
        QVERIFY2(server.output().contains(part), qPrintable(server.output()));
    QVERIFY(ask(server.port(), "GET", "/healthz").startsWith("HTTP/1.1 200"));
    for (const char *name : {"signing-keys", "secrets.key"}) {
        const QString file = server.data() + u'/' + s(name);
        QVERIFY2(QFileInfo::exists(file), name);
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    }
}

void TestServe::bothSignalsEndIt_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("interrupt") << SIGINT;
}

void TestServe::bothSignalsEndIt()
{
    QFETCH(int, number);
    ServerProcess server;
    QVERIFY(server.serve());
    QElapsedTimer spent;
    spent.start();
    server.signal(number);
    QCOMPARE(server.waitForEnd(), 0);
    QVERIFY(spent.elapsed() < 9'000);
    QVERIFY2(server.log().contains(u"Stopped"), qPrintable(server.log()));
    QVERIFY(!QFileInfo::exists(server.data() + s("/monitron.lock")));
    QCOMPARE(server.run({s("migrate")}).status, 0);
}

void TestServe::itRefusesASecondOne()
{
    ServerProcess server;
    QVERIFY(server.serve());
    for (const QStringList &arguments :
         {QStringList{s("serve"), s("--listen"), s("127.0.0.1:0")}, QStringList{s("migrate")},
          QStringList{s("import"), s("/dev/null")}}) {
        const Ended second = server.run(arguments);
        QCOMPARE(second.status, 1);
        QVERIFY2(second.err.contains(s("A server is using ") + server.data()), qPrintable(second.err));
    }
}

void TestServe::readingGoesOnWhileItRuns()
{
    ServerProcess server;
    QCOMPARE(server.run({s("import"), s("-")}, "tcp://127.0.0.1:1\n").status, 0);
    QVERIFY(server.serve());
    QVERIFY(server.run({s("export")}).out.contains(u"tcp://127.0.0.1:1"));
    QCOMPARE(server.run({s("backup"), server.path(s("copy"))}).status, 0);
    const Ended doctor = server.run({s("doctor"), s("--listen"), s("127.0.0.1:%1").arg(server.port())});
    QVERIFY2(doctor.status == 0, qPrintable(doctor.out));
    QVERIFY2(doctor.out.contains(u"in use by a server"), qPrintable(doctor.out));
    QVERIFY2(doctor.out.contains(u"by the running server"), qPrintable(doctor.out));
}

void TestServe::aTakenPortIsTold()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const ServerProcess server;
    const Ended ended = server.run({s("serve"), s("--listen"), s("127.0.0.1:%1").arg(taken.serverPort())});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err.contains(QString::number(taken.serverPort())), qPrintable(ended.err));
}

void TestServe::checksMayFinish()
{
    QTcpSocket *asking = nullptr;
    UnkindServer target([&asking](QTcpSocket &socket, const QByteArray &) { asking = &socket; });
    ServerProcess server;
    const QByteArray monitor = QByteArray("[{'name': 'slow', 'url': 'URL', 'timeout_seconds': 30}]")
                                   .replace('\'', '"')
                                   .replace("URL", target.url().toUtf8());
    QCOMPARE(server.run({s("import"), s("-")}, monitor).status, 0);
    QVERIFY(server.serve());
    QTRY_VERIFY_WITH_TIMEOUT(asking, 30'000);
    server.signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(server.log().contains(u"Stopping"), 10'000);
    QVERIFY(server.isRunning());
    answerStatus("200 OK")(*asking, {});
    QTRY_VERIFY_WITH_TIMEOUT(!server.isRunning(), 30'000);
    QCOMPARE(server.waitForEnd(), 0);
    // What it saw is kept: the next one knows when it was checked last.
    const Ended doctor = server.run({s("doctor"), s("--listen"), s("127.0.0.1:0")});
    QCOMPARE(doctor.status, 0);
    QCOMPARE(target.connections(), 1);
}

void TestServe::theServiceManagerIsTold_data()
{
    QTest::addColumn<bool>("isAbstract");
    QTest::newRow("a path") << false;
    QTest::newRow("an abstract name") << true;
}

void TestServe::theServiceManagerIsTold()
{
    QFETCH(bool, isAbstract);
    NotifySocket manager(isAbstract);
    ServerProcess server;
    server.setVariable(s("NOTIFY_SOCKET"), QString::fromLatin1(manager.name()));
    server.setVariable(s("WATCHDOG_USEC"), s("600000"));
    QVERIFY(server.serve());
    QVERIFY(manager.waitFor("READY=1"));
    QVERIFY(manager.waitFor("WATCHDOG=1"));
    QVERIFY(manager.waitFor("WATCHDOG=1"));
    server.signal(SIGHUP);
    QVERIFY(manager.waitFor("RELOADING=1"));
    QVERIFY(manager.waitFor("READY=1"));
    server.signal(SIGTERM);
    QVERIFY(manager.waitFor("STOPPING=1"));
    QCOMPARE(server.waitForEnd(), 0);
}

void TestServe::aStoppedServerDoesntFeedTheWatchdog()
{
    NotifySocket manager;
    ServerProcess server;
    server.setVariable(s("NOTIFY_SOCKET"), QString::fromLatin1(manager.name()));
    server.setVariable(s("WATCHDOG_USEC"), s("600000"));
    QVERIFY(server.serve());
    QVERIFY(manager.waitFor("WATCHDOG=1"));
    server.signal(SIGSTOP);
    while (!manager.next(1000).isEmpty()) {
    }
    QVERIFY(!manager.waitFor("WATCHDOG=1", 1500));
    server.signal(SIGCONT);
    QVERIFY(manager.waitFor("WATCHDOG=1"));
}

void TestServe::hangUpReadsTheLogLevelAgain()
{
    ServerProcess server;
    QVERIFY(QDir().mkpath(server.data()));
    const auto setLevel = [&server](const QByteArray &level) {
        QFile file(server.data() + s("/.env"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("MONITRON_LOG_LEVEL=" + level + '\n');
    };
    setLevel("error");
    QVERIFY(server.serve());
    server.signal(SIGHUP);
    setLevel("info");
    server.signal(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(server.log().contains(u"Reloaded"), 10'000);
    setLevel("loud");
    server.signal(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(server.log().contains(u"Not reloaded: "), 10'000);
    QVERIFY(ask(server.port(), "GET", "/healthz").startsWith("HTTP/1.1 200"));
}

void TestServe::hangUpReadsTheCertificateAgain()
{
    const TestCertificate first;
    const TestCertificate second;
    QVERIFY(first.isValid() && second.isValid());
    ServerProcess server;
    const QString cert = server.path(s("cert.pem"));
    const QString key = server.path(s("key.pem"));
    const auto use = [&](const TestCertificate &one) {
        for (const auto &[from, to] : {std::pair(one.certificate(), cert), std::pair(one.key(), key)}) {
            QFile::remove(to);
            QVERIFY(QFile::copy(from, to));
        }
    };
    const auto shown = [&server] {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(s("127.0.0.1"), server.port());
        return QTest::qWaitFor([&socket] { return socket.isEncrypted(); }, 10'000) ? socket.peerCertificate()
                                                                                   : QSslCertificate();
    };
    use(first);
    QVERIFY2(server.serve({s("--tls-cert"), cert, s("--tls-key"), key}), qPrintable(server.log()));
    QVERIFY(server.output().contains(u"https://127.0.0.1"));
    QCOMPARE(shown(), QSslCertificate::fromPath(first.certificate()).value(0));
    use(second);
    server.signal(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QSslCertificate::fromPath(second.certificate()).value(0), 10'000);
    QFile broken(cert);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.close();
    server.signal(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(server.log().contains(u"The certificate stays as it was"), 10'000);
    QCOMPARE(shown(), QSslCertificate::fromPath(second.certificate()).value(0));
}

void TestServe::theLogCanBeJson()
{
    ServerProcess server;
    server.setVariable(s("MONITRON_LOG_FORMAT"), s("json"));
    QVERIFY(server.serve());
    server.signal(SIGTERM);
    QCOMPARE(server.waitForEnd(), 0);
    const QStringList lines = server.log().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        const QJsonObject entry = QJsonDocument::fromJson(line.toUtf8()).object();
        QVERIFY2(entry.contains(u"time") && entry.contains(u"level") && entry.contains(u"category") &&
                     entry.contains(u"message"),
                 qPrintable(line));
    }
    ServerProcess other;
    other.setVariable(s("JOURNAL_STREAM"), s("8:1"));
    QVERIFY(other.serve());
    other.signal(SIGTERM);
    QCOMPARE(other.waitForEnd(), 0);
    QVERIFY2(other.log().contains(u"<6>monitron.server: Stopped"), qPrintable(other.log()));
}

QTEST_GUILESS_MAIN(TestServe)
#include "testserve.moc"
