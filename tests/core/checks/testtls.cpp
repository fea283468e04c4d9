// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/onecheck.h"
#include "tests/support/tlstarget.h"
#include "tests/support/unkindserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>
#include <QTimer>

using namespace monitron;
using namespace monitron::test;
using namespace std::chrono_literals;

class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsSelfSigned();
    void acceptsAnythingWhenToldTo();
    void acceptsATrustedCertificate();
    void tellsExpired();
    void tellsAnotherName();
    void tellsPlainHttp();
    void tellsAHangUp();
    void timesOutInTheHandshake();
    void separatesConnectingFromTheHandshake();
};

void TestTls::initTestCase()
{
    if (!TlsTarget::isAvailable())
        QSKIP("nginx or openssl is not installed");
}

void TestTls::tellsSelfSigned()
{
    const TlsTarget target({});
    QVERIFY(target.isRunning());
    const CheckResult result = runCheck(monitorFor(target.url()));
    QCOMPARE(toString(result.failure), toString(FailureKind::Tls));
    QCOMPARE(result.message, QStringLiteral("The certificate is self-signed"));
    QCOMPARE(result.facts.chain.size(), 1U);
    QVERIFY(result.phases.connect && result.phases.tls && !result.phases.firstByte);
}

void TestTls::acceptsAnythingWhenToldTo()
{
    const TlsTarget target({QStringLiteral("other.example"), QStringLiteral("DNS:other.example"), true});
    QVERIFY(target.isRunning());
    Monitor monitor = monitorFor(target.url());
    monitor.http.verifyTls = false;
    const CheckResult result = runCheck(monitor);
    QCOMPARE(result.message, QString());
    QCOMPARE(toString(result.outcome), toString(Outcome::Good));
    QCOMPARE(result.statusCode, 200);
    QCOMPARE(result.bytes, 5);
    QCOMPARE(result.facts.tlsVersion, QStringLiteral("TLS 1.3"));
    QCOMPARE(result.facts.finalUrl, target.url());
    const Phases &phases = result.phases;
    QVERIFY(phases.dns && phases.connect && phases.tls && phases.firstByte && phases.transfer);

    QFile file(target.certificateFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QSslCertificate expected(&file);
    QCOMPARE(result.facts.chain.size(), 1U);
    const Certificate &leaf = result.facts.chain.front();
    QCOMPARE(leaf.subject, QStringLiteral("other.example"));
    QCOMPARE(leaf.sha256, expected.digest(QCryptographicHash::Sha256));
    QCOMPARE(leaf.notAfter.ms(), expected.expiryDate().toMSecsSinceEpoch());
}

void TestTls::acceptsATrustedCertificate()
{
    const TlsTarget target({});
    QVERIFY(target.isRunning());
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    QVERIFY(trusting.addCaCertificates(target.certificateFile()));
    QSslConfiguration::setDefaultConfiguration(trusting);
    const CheckResult byName = runCheck(monitorFor(target.url()));
    const CheckResult byAddress = runCheck(monitorFor(target.url(QStringLiteral("127.0.0.1"))));
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(byName.message, QString());
    QCOMPARE(byAddress.message, QString());
}

void TestTls::tellsExpired()
{
    const TlsTarget target({QStringLiteral("localhost"), QStringLiteral("DNS:localhost"), true});
    QVERIFY(target.isRunning());
    const CheckResult result = runCheck(monitorFor(target.url()));
    QCOMPARE(toString(result.failure), toString(FailureKind::Tls));
    QVERIFY2(result.message.startsWith(QStringLiteral("The certificate expired on ")),
             qPrintable(result.message));
}

void TestTls::tellsAnotherName()
{
    const TlsTarget target({QStringLiteral("other.example"), QStringLiteral("DNS:other.example"), false});
    QVERIFY(target.isRunning());
    const CheckResult result = runCheck(monitorFor(target.url()));
    QCOMPARE(toString(result.failure), toString(FailureKind::Tls));
    QCOMPARE(result.message, QStringLiteral("The certificate is for other.example, not for localhost"));
}

void TestTls::tellsPlainHttp()
{
    // Answers whatever comes, as a plain web server would.
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    const CheckResult result =
        runCheck(monitorFor(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort())));
    QCOMPARE(toString(result.failure), toString(FailureKind::Tls));
    QVERIFY2(result.message.endsWith(QStringLiteral("does not speak TLS")), qPrintable(result.message));
}

void TestTls::tellsAHangUp()
{
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, &server,
            [&server] { server.nextPendingConnection()->abort(); });
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    const CheckResult result =
        runCheck(monitorFor(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort())));
    QCOMPARE(toString(result.failure), toString(FailureKind::Tls));
    QVERIFY2(result.message.endsWith(QStringLiteral("closed the connection during the TLS handshake")),
             qPrintable(result.message));
}

void TestTls::timesOutInTheHandshake()
{
    UnkindServer silent([](QTcpSocket &, const QByteArray &) {});
    Monitor monitor = monitorFor(silent.url().replace(QStringLiteral("http:"), QStringLiteral("https:")));
    monitor.timeout = 300ms;
    const CheckResult result = runCheck(monitor);
    QCOMPARE(toString(result.failure), toString(FailureKind::Tls));
    QVERIFY(result.phases.connect && result.phases.tls && !result.phases.firstByte);
    QVERIFY(result.phases.tls.value() > 100'000);
}

void TestTls::separatesConnectingFromTheHandshake()
{
    // A server that thinks for a while before it takes part in the handshake: that is TLS time, not connect
    // time.
    const TlsTarget target({});
    QVERIFY(target.isRunning());
    const QUrl url(target.url());
    QTcpServer slow;
    connect(&slow, &QTcpServer::newConnection, &slow, [&slow, &url] {
        QTcpSocket *near = slow.nextPendingConnection();
        QTimer::singleShot(200ms, Qt::PreciseTimer, near, [near, &url] {
            auto *far = new QTcpSocket(near);
            connect(far, &QTcpSocket::connected, near, [near, far] { far->write(near->readAll()); });
            connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
            connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
            far->connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(url.port()));
        });
    });
    QVERIFY(slow.listen(QHostAddress(QHostAddress::LocalHost)));
    Monitor monitor = monitorFor(QStringLiteral("https://127.0.0.1:%1/").arg(slow.serverPort()));
    monitor.http.verifyTls = false;
    const CheckResult result = runCheck(monitor);
    QCOMPARE(result.message, QString());
    QVERIFY(result.phases.tls.value() >= 180'000);
    QVERIFY(result.phases.connect.value() < 180'000);
}

QTEST_GUILESS_MAIN(TestTls)
#include "testtls.moc"
