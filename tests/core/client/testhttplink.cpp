// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/httplink.h"
#include "tests/support/certificates.h"
#include "tests/support/tlsserver.h"
#include "tests/support/unkindserver.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

using namespace monitron;
using namespace monitron::test;
using std::chrono::milliseconds;

namespace {

constexpr int longest = 30'000;

ApiRequest request(milliseconds timeout = std::chrono::seconds(30))
{
    ApiRequest made = apiRequest("GET", "/api/v1/monitors?limit=2");
    made.headers.emplace_back("Authorization", "Bearer secret");
    made.timeout = timeout;
    return made;
}

Result<ApiResponse> wait(const QFuture<Result<ApiResponse>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, longest))
        qFatal("no answer");
    return future.result();
}

Result<ApiResponse> send(HttpLink &link, const ApiRequest &asked = request())
{
    return wait(link.send(asked));
}

Result<ApiResponse> send(const UnkindServer &server, const ApiRequest &asked = request())
{
    HttpLink link({QUrl(server.url()), {}});
    return send(link, asked);
}

bool isNetwork(const Result<ApiResponse> &response, const char *words)
{
    if (response || response.error().code != Error::Code::Network)
        return false;
    if (response.error().message.contains(QString::fromLatin1(words)))
        return true;
    qWarning("%s", qPrintable(response.error().message));
    return false;
}

/// While it lives, everybody's default configuration trusts this authority as the system's.
class Trusting
{
public:
    explicit Trusting(const Identity &authority) : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration tls = m_before;
        tls.addCaCertificate(authority.certificate);
        QSslConfiguration::setDefaultConfiguration(tls);
    }
    ~Trusting() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trusting(const Trusting &) = delete;
    Trusting &operator=(const Trusting &) = delete;

private:
    QSslConfiguration m_before;
};

} // namespace

class TestHttpLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!canMakeCertificates())
            QSKIP("openssl is not installed");
    }

    void aRequestIsSentAsItIs()
    {
        UnkindServer server(
            answerStatus("201 Created", "[1]", "Content-Type: application/json\r\nX-More: 3\r\n"));
        HttpLink link({QUrl(server.url(QStringLiteral("/team/"))), {}});
        ApiRequest asked = apiRequest("PATCH", "/api/v1/monitors/7?x=a%20b", {{QStringLiteral("name"), 1}});
        asked.headers.emplace_back("If-Match", "\"3\"");
        const auto response = send(link, asked);
        QVERIFY2(response, response ? "" : qPrintable(response.error().message));
        QCOMPARE(response->status, 201);
        QCOMPARE(response->body, QByteArray("[1]"));
        QCOMPARE(response->header("x-more"), QByteArray("3"));
        QVERIFY(response->header("x-less").isNull());
        const QByteArray sent = server.requests().constFirst();
        QVERIFY(sent.startsWith("PATCH /team/api/v1/monitors/7?x=a%20b HTTP/1.1\r\n"));
        for (const char *line : {"Accept: application/json\r\n", "User-Agent: Monitron/",
                                 "If-Match: \"3\"\r\n", "Content-Type: application/json\r\n"})
            QVERIFY2(sent.contains(line), line);
        QVERIFY(sent.endsWith("{\"name\":1}") && !sent.contains("Cookie"));
    }

    void anyStatusIsAnAnswerAndRedirectsAreNotFollowed()
    {
        for (const QByteArray status :
             {"401 Unauthorized", "404 Not Found", "500 Internal Server Error", "302 Found"}) {
            UnkindServer server(answerStatus(status, "x",
                                             "Location: /elsewhere\r\nWWW-Authenticate: Bearer\r\n"
                                             "Set-Cookie: a=b\r\n"));
            const auto response = send(server);
            QVERIFY2(response, response ? "" : qPrintable(response.error().message));
            QCOMPARE(response->status, status.left(3).toInt());
            QCOMPARE(response->header("location"), QByteArray("/elsewhere"));
            QCOMPARE(server.requests().size(), 1);
        }
    }

    void whatDoesNotAnswerIsSaidInWords()
    {
        {
            UnkindServer server(answerWith({}));
            const QUrl url(server.url());
            server.close();
            HttpLink link({url, {}});
            QVERIFY(isNetwork(send(link), "refuses connections"));
        }
        HttpLink nowhere({QUrl(QStringLiteral("http://no-such-host.invalid/")), {}});
        QVERIFY(isNetwork(send(nowhere), "no address for the name no-such-host.invalid"));
        UnkindServer silent([](QTcpSocket &, const QByteArray &) {});
        QVERIFY(isNetwork(send(silent, request(milliseconds(200))), "took too long"));
        UnkindServer stops([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhal");
        });
        QVERIFY(isNetwork(send(stops, request(milliseconds(200))), "took too long"));
        UnkindServer cut(answerWith("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"));
        QVERIFY(isNetwork(send(cut), "before the answer was complete"));
        UnkindServer cutChunks(answerWith("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                          "Transfer-Encoding: chunked\r\n\r\n5\r\n[1, 2\r\n"));
        QVERIFY(isNetwork(send(cutChunks), "before the answer was complete"));
        UnkindServer other(answerWith("SSH-2.0-OpenSSH_9.2\r\n"));
        QVERIFY(isNetwork(send(other), "closed the connection"));
        UnkindServer plain(answerWith("HTTP/1.1 400 Bad Request\r\n\r\n"));
        HttpLink tls({QUrl(plain.url().replace(QStringLiteral("http:"), QStringLiteral("https:"))), {}});
        QVERIFY(!send(tls, request(milliseconds(500)))); // it waits for the end of a header
    }

    void slowIsNotSilent()
    {
        // Longer than the timeout in all, never in between; and the twelve that wait their turn don't age.
        UnkindServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n");
            auto *timer = new QTimer(&socket);
            QObject::connect(timer, &QTimer::timeout, &socket, [&socket, left = 6]() mutable {
                socket.write("x");
                if (--left == 0)
                    socket.disconnectFromHost();
            });
            timer->start(100);
        });
        HttpLink link({QUrl(server.url()), {}});
        std::vector<QFuture<Result<ApiResponse>>> asked;
        for (int i = 0; i < 12; ++i)
            asked.push_back(link.send(request(milliseconds(500))));
        for (const auto &one : asked) {
            const auto response = wait(one);
            QVERIFY2(response, response ? "" : qPrintable(response.error().message));
            QCOMPARE(response->body, QByteArray("xxxxxx"));
        }
        QVERIFY(server.mostAtOnce() <= 5);
    }

    void hugeAnswersAreGivenUp()
    {
        UnkindServer says(answerWith("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx"));
        QVERIFY(send(says).error().code == Error::Code::Rejected);
        UnkindServer does([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\n\r\n");
            const auto pour = [&socket] {
                if (socket.bytesToWrite() < 1024 * 1024)
                    socket.write(QByteArray(1024 * 1024, 'x'));
            };
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, pour);
            pour();
        });
        const auto response = send(does);
        QVERIFY(!response && response.error().code == Error::Code::Rejected);
    }

    void whoWaitsIsAnsweredWhenTheLinkGoes()
    {
        UnkindServer silent([](QTcpSocket &, const QByteArray &) {});
        auto link = std::make_unique<HttpLink>(ServerAddress{QUrl(silent.url()), {}});
        std::vector<QFuture<Result<ApiResponse>>> asked;
        for (int i = 0; i < 8; ++i)
            asked.push_back(link->send(request()));
        QObject owner;
        EventSource *events = link->openEvents(request(), &owner);
        events->begin();
        QTRY_COMPARE_WITH_TIMEOUT(silent.requests().size(), 6, longest);
        link.reset();
        for (const auto &one : asked)
            QVERIFY(one.isFinished() && one.result().error().code == Error::Code::Cancelled);
        delete events;
        QTRY_COMPARE_WITH_TIMEOUT(silent.mostAtOnce(), 6, longest);
    }

    void eventsComeAsTheyAreSent()
    {
        QTcpSocket *stream = nullptr;
        UnkindServer server([&](QTcpSocket &socket, const QByteArray &) {
            stream = &socket;
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\nretry: 3000\n\n");
        });
        HttpLink link({QUrl(server.url()), {}});
        EventSource *events = link.openEvents(request(), this);
        events->begin();
        const QSignalSpy opened(events, &EventSource::opened);
        QByteArray got;
        connect(events, &EventSource::received, this, [&](const QByteArray &bytes) { got += bytes; });
        std::optional<Error> end;
        connect(events, &EventSource::ended, this, [&](const Error &error) { end = error; });
        QTRY_COMPARE_WITH_TIMEOUT(got, QByteArray("retry: 3000\n\n"), longest);
        QCOMPARE(opened.size(), 1);
        QVERIFY(server.requests().constFirst().contains("Accept: text/event-stream\r\n"));
        stream->write("data: x\n\n");
        QTRY_VERIFY_WITH_TIMEOUT(got.endsWith("data: x\n\n"), longest);
        QVERIFY(!end);
        stream->disconnectFromHost();
        QTRY_VERIFY_WITH_TIMEOUT(end, longest);
        QVERIFY(end->code == Error::Code::Network);
        delete events;

        events = link.openEvents(request(milliseconds(300)), this); // and then nothing more comes
        events->begin();
        end.reset();
        connect(events, &EventSource::ended, this, [&](const Error &error) { end = error; });
        QTRY_VERIFY_WITH_TIMEOUT(end, longest);
        QVERIFY(end->code == Error::Code::Network);
        delete events;
        QVERIFY(stream != nullptr);
    }

    void streamsThatAreNotOpenedSayWhy_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("refused") << QByteArray("401 Unauthorized") << static_cast<int>(Error::Code::Refused);
        QTest::newRow("too old") << QByteArray("410 Gone") << static_cast<int>(Error::Code::Gone);
        QTest::newRow("no stream") << QByteArray("200 OK") << static_cast<int>(Error::Code::Rejected);
        QTest::newRow("trouble") << QByteArray("503 Service Unavailable")
                                 << static_cast<int>(Error::Code::Io);
    }
    void streamsThatAreNotOpenedSayWhy()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, code);
        UnkindServer server(
            answerStatus(status, R"({"detail": "No."})", "Content-Type: application/problem+json\r\n"));
        HttpLink link({QUrl(server.url()), {}});
        EventSource *events = link.openEvents(request(), this);
        events->begin();
        const QSignalSpy opened(events, &EventSource::opened);
        std::optional<Error> end;
        connect(events, &EventSource::ended, this, [&](const Error &error) { end = error; });
        QTRY_VERIFY_WITH_TIMEOUT(end, longest);
        QCOMPARE(static_cast<int>(end->code), code);
        QCOMPARE(opened.size(), 0);
        delete events;
    }

    void certificatesOfTheSystemsAuthoritiesAreAccepted()
    {
        const Identity authority = Identity::make({.isAuthority = true});
        const Trusting trusting(authority);
        TlsServer server(Identity::make({.issuer = &authority}));
        HttpLink link({server.url(), {}});
        const auto response = send(link);
        QVERIFY2(response, response ? "" : qPrintable(response.error().message));
        QVERIFY(!link.distrust());
        QVERIFY(server.received().contains("Bearer secret"));
    }

    void certificatesThatAreNotTrustedAreRefusedInWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("self-signed") << 0 << QStringLiteral("self-signed");
        QTest::newRow("expired") << 1 << QStringLiteral("expired on");
        QTest::newRow("other name") << 2 << QStringLiteral("made out to other.example.org, not to localhost");
        QTest::newRow("unknown authority")
            << 3 << QStringLiteral("authority that this computer does not know");
    }
    void certificatesThatAreNotTrustedAreRefusedInWords()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        const Identity authority = Identity::make({.isAuthority = true});
        const Identity stranger = Identity::make({.isAuthority = true});
        const Trusting trusting(authority);
        Identity::Options options;
        options.issuer = kind == 0 ? nullptr : kind == 3 ? &stranger : &authority;
        options.expired = kind == 1;
        if (kind == 2)
            options.names = QStringLiteral("DNS:other.example.org");
        const Identity identity = Identity::make(options);
        TlsServer server(identity);
        HttpLink link({server.url(), {}});
        const auto response = send(link);
        QVERIFY(!response && response.error().code == Error::Code::Rejected);
        QVERIFY(link.distrust());
        QVERIFY2(link.distrust()->reason.contains(words), qPrintable(link.distrust()->reason));
        QVERIFY(response.error().message.contains(words));
        QCOMPARE(link.distrust()->sha256, identity.sha256());
        QVERIFY(link.distrust()->certificate == identity.certificate && !link.distrust()->isChanged);
        QCOMPARE(server.received(), QByteArray());
    }

    void onlyThePinnedCertificateIsAccepted()
    {
        // Self-signed, expired and for another name: it was looked at when it was pinned.
        for (const Identity::Options &options :
             {Identity::Options{},
              Identity::Options{.names = QStringLiteral("DNS:other.example.org"), .expired = true}}) {
            const Identity identity = Identity::make(options);
            TlsServer server(identity);
            HttpLink link({server.url(), identity.sha256()});
            const auto response = send(link);
            QVERIFY2(response, response ? "" : qPrintable(response.error().message));
            QVERIFY(server.received().contains("Bearer secret"));
        }
    }

    void aChangedCertificateGetsNothing()
    {
        const Identity authority = Identity::make({.isAuthority = true});
        const Trusting trusting(authority);
        const Identity pinned = Identity::make({});
        TlsServer server(pinned);
        HttpLink link({server.url(), pinned.sha256()});
        QVERIFY(send(link));
        const qsizetype before = server.received().size();

        // Also one that any browser would accept gets not a byte, on no connection.
        for (const Identity &other : {Identity::make({}), Identity::make({.issuer = &authority})}) {
            TlsServer impostor(other);
            HttpLink misled({impostor.url(), pinned.sha256()});
            for (int i = 0; i < 5; ++i) {
                const auto response = send(misled);
                QVERIFY(!response && response.error().code == Error::Code::Rejected);
            }
            QObject owner;
            EventSource *events = misled.openEvents(request(), &owner);
            events->begin();
            std::optional<Error> end;
            connect(events, &EventSource::ended, this, [&](const Error &error) { end = error; });
            QTRY_VERIFY_WITH_TIMEOUT(end, longest);
            QVERIFY(end->code == Error::Code::Rejected);
            QVERIFY(misled.distrust() && misled.distrust()->isChanged);
            QCOMPARE(misled.distrust()->sha256, other.sha256());
            QVERIFY(misled.distrust()->reason.contains(u"not the one that you have trusted"));
            QCOMPARE(impostor.received(), QByteArray());
            QCOMPARE(impostor.handshakes(), 0);
        }
        QVERIFY(send(link) && server.received().size() > before);
    }
};

QTEST_GUILESS_MAIN(TestHttpLink)
#include "testhttplink.moc"
