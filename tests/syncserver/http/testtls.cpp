// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"
#include "tests/support/httpfixture.h"
#include "tests/support/rawclient.h"

#include <QFile>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace monitron;
using namespace monitron::http;
using namespace monitron::test;
using namespace std::chrono_literals;

namespace {

const QByteArray get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

QByteArray readUntil(QSslSocket &socket, const QByteArray &mark)
{
    QByteArray bytes;
    while (!bytes.contains(mark) && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(10'000)))
        bytes += socket.readAll();
    return bytes;
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString file(const char *name) const
    {
        return m_directory.filePath(QString::fromLatin1(name));
    }

    bool connectTo(QSslSocket &socket, const HttpServer &server,
                   QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater,
                   const QList<QByteArray> &alpn = {"h2", "http/1.1"}) const
    {
        QSslConfiguration configuration = socket.sslConfiguration();
        configuration.setProtocol(protocol);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setAllowedNextProtocols(alpn);
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
        return socket.waitForEncrypted(10'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canMakeCertificates())
            QSKIP("openssl is not installed");
        QVERIFY(makeCertificate(QStringLiteral("one"), file("one.pem"), file("one.key")));
        QVERIFY(makeCertificate(QStringLiteral("two"), file("two.pem"), file("two.key")));
        m_files = {file("server.pem"), file("server.key")};
        QVERIFY(QFile::copy(file("one.pem"), m_files.certificate));
        QVERIFY(QFile::copy(file("one.key"), m_files.key));
    }

    void answers_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::newRow("1.2") << QSsl::TlsV1_2;
        QTest::newRow("1.3") << QSsl::TlsV1_3;
    }
    void answers()
    {
        QFETCH(QSsl::SslProtocol, protocol);
        FakeHandler handler;
        const auto server = serve(handler, {}, m_files);
        QSslSocket socket;
        QVERIFY(connectTo(socket, *server, protocol));
        QCOMPARE(socket.sessionProtocol(), protocol);
        QCOMPARE(socket.sslConfiguration().nextNegotiatedProtocol(), QByteArray("http/1.1"));
        for (int i = 0; i < 3; ++i) {
            socket.write(get);
            QVERIFY(readUntil(socket, "GET /? ").startsWith("HTTP/1.1 200 OK\r\n"));
        }
        QVERIFY(handler.last().isTls);
        socket.write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QVERIFY(readUntil(socket, "GET /? ").contains("Connection: close"));
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(10'000));
        QTRY_COMPARE(server->counters().connections, 0);
    }

    void sendsLargeAnswersAndTakesLargeBodies()
    {
        FakeHandler handler;
        handler.maxBody = 4'000'000;
        handler.respond = [](Request request, const Responder &responder) {
            responder.send({200, {}, request.body + "end"});
        };
        const auto server = serve(handler, {}, m_files);
        QSslSocket socket;
        QVERIFY(connectTo(socket, *server));
        const QByteArray body(3'000'000, 'z');
        socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3000000\r\n\r\n" + body);
        const QByteArray answer = readUntil(socket, "end");
        QVERIFY(answer.endsWith("\r\n\r\n" + body + "end"));
    }

    void refusesOtherProtocols()
    {
        FakeHandler handler;
        const auto server = serve(handler, {}, m_files);
        QSslSocket h2;
        QVERIFY(!connectTo(h2, *server, QSsl::TlsV1_2OrLater, {"h2"}));
        RawClient plain(server->port());
        QVERIFY(plain.send(get));
        QCOMPARE(plain.answer().status, 0);
        QVERIFY(plain.isClosed());
        QTRY_COMPARE(server->counters().refused, quint64(2));
        QCOMPARE(handler.handled(), 0);
    }

    void handshakeHasADeadline()
    {
        FakeHandler handler;
        Limits limits;
        limits.headerSeconds = 1;
        const auto server = serve(handler, limits, m_files);
        RawClient silent(server->port());
        QVERIFY(silent.isClosed(5s));
    }

    void streams()
    {
        FakeHandler handler;
        std::optional<EventStream> stream;
        handler.respond = [&stream](const Request &, const Responder &responder) {
            stream = responder.stream({});
        };
        const auto server = serve(handler, {}, m_files);
        QSslSocket socket;
        QVERIFY(connectTo(socket, *server));
        socket.write(get);
        (void)readUntil(socket, "\r\n\r\n");
        QVERIFY(handler.waitForHandled(1));
        for (int i = 0; i < 100; ++i)
            QVERIFY(stream->send(std::make_shared<const QByteArray>(QByteArray::number(i) + "\n")));
        stream->close();
        QVERIFY(readUntil(socket, "\n99\n").endsWith("\n98\n99\n"));
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(10'000));
    }

    void reloads()
    {
        FakeHandler handler;
        const auto server = serve(handler, {}, m_files);
        const auto nameOf = [this, &server] {
            QSslSocket socket;
            return connectTo(socket, *server)
                       ? socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0)
                       : QString();
        };
        QCOMPARE(nameOf(), QStringLiteral("one"));
        QSslSocket old;
        QVERIFY(connectTo(old, *server));
        QVERIFY(QFile::remove(m_files.certificate) && QFile::copy(file("two.pem"), m_files.certificate));
        const auto mismatch = server->reloadTls();
        QVERIFY(!mismatch);
        QCOMPARE(mismatch.error().code, Error::Code::Invalid);
        QVERIFY(mismatch.error().message.contains(m_files.key));
        QCOMPARE(nameOf(), QStringLiteral("one"));
        QVERIFY(QFile::remove(m_files.key) && QFile::copy(file("two.key"), m_files.key));
        QVERIFY(server->reloadTls());
        QCOMPARE(nameOf(), QStringLiteral("two"));
        old.write(get);
        QVERIFY(readUntil(old, "GET /? ").startsWith("HTTP/1.1 200"));
    }

    void namesTheFileThatIsWrong_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isKeyWrong");
        QTest::addColumn<int>("code");
        const QString garbage = file("garbage");
        QFile written(garbage);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write("garbage") > 0);
        QTest::newRow("no certificate") << file("none") << file("one.key") << false << int(Error::Code::Io);
        QTest::newRow("no key") << file("one.pem") << file("none") << true << int(Error::Code::Io);
        QTest::newRow("bad certificate") << garbage << file("one.key") << false << int(Error::Code::Invalid);
        QTest::newRow("bad key") << file("one.pem") << garbage << true << int(Error::Code::Invalid);
        QTest::newRow("swapped") << file("one.key") << file("one.pem") << false << int(Error::Code::Invalid);
    }
    void namesTheFileThatIsWrong()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(bool, isKeyWrong);
        QFETCH(int, code);
        FakeHandler handler;
        ServerOptions options;
        options.port = 0;
        options.tls = TlsFiles{certificate, key};
        const auto server = HttpServer::listen(options, handler);
        QVERIFY(!server);
        QCOMPARE(int(server.error().code), code);
        QVERIFY(server.error().message.contains(isKeyWrong ? key : certificate));
    }

private:
    QTemporaryDir m_directory;
    TlsFiles m_files;
};

QTEST_GUILESS_MAIN(TestTls)
#include "testtls.moc"
