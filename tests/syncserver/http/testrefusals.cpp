// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpfixture.h"
#include "tests/support/rawclient.h"

#include <QTest>

using namespace monitron;
using namespace monitron::http;
using namespace monitron::test;
using namespace std::chrono_literals;

namespace {

const QByteArray get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

QByteArray post(const QByteArray &headers, const QByteArray &body = {})
{
    return "POST / HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n\r\n" + body;
}

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked", body);
}

QByteArray with(const QByteArray &lines)
{
    return "GET / HTTP/1.1\r\n" + lines + "\r\n\r\n";
}

} // namespace

/// What can be read in two ways is refused, and nothing behind it is taken for a request.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, int status, const QByteArray &request) {
            QTest::newRow(name) << request << status;
        };
        // Lengths
        row("both lengths", 400, post("Content-Length: 4\r\nTransfer-Encoding: chunked", "0\r\n\r\n"));
        row("both lengths, other order", 400,
            post("Transfer-Encoding: chunked\r\nContent-Length: 4", "0\r\n\r\n"));
        row("two equal lengths", 400, post("Content-Length: 1\r\nContent-Length: 1", "a"));
        row("two lengths", 400, post("Content-Length: 1\r\nContent-Length: 2", "ab"));
        row("list of lengths", 400, post("Content-Length: 1, 1", "a"));
        row("plus", 400, post("Content-Length: +1", "a"));
        row("minus", 400, post("Content-Length: -1", "a"));
        row("hexadecimal length", 400, post("Content-Length: 0x1", "a"));
        row("space in length", 400, post("Content-Length: 1 1", "a"));
        row("empty length", 400, post("Content-Length:", "a"));
        row("letters", 400, post("Content-Length: one", "a"));
        row("fraction", 400, post("Content-Length: 1.0", "a"));
        row("length beyond 64 bits", 400, post("Content-Length: 18446744073709551617", "a"));
        row("length beyond 63 bits", 400, post("Content-Length: 9223372036854775808", "a"));
        // Transfer codings
        row("chunked twice", 400, chunked("0\r\n\r\n").replace("chunked", "chunked, chunked"));
        row("chunked in two headers", 400, post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"));
        row("gzip", 501, post("Transfer-Encoding: gzip"));
        row("gzip, chunked", 501, post("Transfer-Encoding: gzip, chunked", "0\r\n\r\n"));
        row("chunked, identity", 501, post("Transfer-Encoding: chunked, identity", "0\r\n\r\n"));
        row("identity", 501, post("Transfer-Encoding: identity"));
        row("xchunked", 501, post("Transfer-Encoding: xchunked"));
        row("quoted", 501, post("Transfer-Encoding: \"chunked\""));
        row("with a parameter", 501, post("Transfer-Encoding: chunked;q=1"));
        row("no coding", 400, post("Transfer-Encoding:"));
        row("comma only", 400, post("Transfer-Encoding: chunked,"));
        row("vertical tab before it", 400,
            post("Transfer-Encoding: \x0b"
                 "chunked"));
        row("chunked in 1.0", 400, "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        // Chunks
        row("chunk: prefix", 400, chunked("0x1\r\na\r\n0\r\n\r\n"));
        row("chunk: plus", 400, chunked("+1\r\na\r\n0\r\n\r\n"));
        row("chunk: minus", 400, chunked("-1\r\na\r\n0\r\n\r\n"));
        row("chunk: leading space", 400, chunked(" 1\r\na\r\n0\r\n\r\n"));
        row("chunk: trailing space", 400, chunked("1 \r\na\r\n0\r\n\r\n"));
        row("chunk: space before extension", 400, chunked("1 ;a=b\r\na\r\n0\r\n\r\n"));
        row("chunk: no size", 400, chunked("\r\na\r\n0\r\n\r\n"));
        row("chunk: only extension", 400, chunked(";a\r\na\r\n0\r\n\r\n"));
        row("chunk: letter", 400, chunked("g\r\na\r\n0\r\n\r\n"));
        row("chunk: nine digits", 400, chunked("000000001\r\na\r\n0\r\n\r\n"));
        row("chunk: 64 bits", 400, chunked("ffffffffffffffff\r\na"));
        row("chunk: wraps", 400, chunked("10000000000000001\r\na\r\n0\r\n\r\n"));
        row("chunk: LF after size", 400, chunked("1\na\r\n0\r\n\r\n"));
        row("chunk: CR only after size", 400, chunked("1\ra\r\n0\r\n\r\n"));
        row("chunk: LF after data", 400, chunked("1\r\na\n0\r\n\r\n"));
        row("chunk: longer than said", 400, chunked("1\r\nab\r\n0\r\n\r\n"));
        row("chunk: NUL in extension", 400, chunked("1;" + QByteArray(1, '\0') + "\r\na\r\n0\r\n\r\n"));
        row("chunk: LF in extension", 400, chunked("1;a\nb\r\na\r\n0\r\n\r\n"));
        row("chunk: extension too long", 400, chunked("1;" + QByteArray(5000, 'a') + "\r\na\r\n0\r\n\r\n"));
        row("chunk: extensions too many", 400, chunked(QByteArray("1;aaaaaaaaa\r\na\r\n").repeated(500)));
        row("trailer: folded", 400, chunked("0\r\nA: b\r\n c\r\n\r\n"));
        row("trailer: LF", 400, chunked("0\r\nA: b\n\r\n"));
        row("trailer: begins with a space", 400, chunked("0\r\n A: b\r\n\r\n"));
        row("trailer: too long", 400, chunked("0\r\nA: " + QByteArray(5000, 'b') + "\r\n\r\n"));
        row("chunks over the limit", 413,
            chunked(QByteArray("64\r\n" + QByteArray(100, 'a') + "\r\n").repeated(11)));
        row("chunk over the limit", 413, chunked("3e9\r\n"));
        row("body over the limit", 413, post("Content-Length: 1001"));
        // Lines
        row("folded header", 400, with("Host: x\r\nA: b\r\n c"));
        row("folded with a tab", 400, with("Host: x\r\nA: b\r\n\tc"));
        row("folded first header", 400, with(" A: b\r\nHost: x"));
        row("LF after request line", 400, "GET / HTTP/1.1\nHost: x\r\n\r\n");
        row("LF only", 400, "GET / HTTP/1.1\nHost: x\n\n");
        row("LF after header", 400, with("Host: x\nA: b"));
        row("LF LF at the end", 400, "GET / HTTP/1.1\r\nHost: x\n\n");
        row("CR in header", 400, with("Host: x\r\nA: b\rc"));
        row("CR CR LF", 400, "GET / HTTP/1.1\r\r\nHost: x\r\n\r\n");
        row("NUL in header", 400, with("Host: x\r\nA: b" + QByteArray(1, '\0') + "c"));
        row("control in header", 400, with("Host: x\r\nA: b\x01"));
        row("DEL in header", 400, with("Host: x\r\nA: b\x7f"));
        row("NUL in name", 400, with("Host: x\r\nA" + QByteArray(1, '\0') + ": b"));
        row("space before colon", 400, with("Host: x\r\nContent-Length : 1"));
        row("tab before colon", 400, with("Host: x\r\nContent-Length\t: 1"));
        row("no colon", 400, with("Host: x\r\nContent-Length"));
        row("no name", 400, with("Host: x\r\n: a"));
        row("quote in name", 400, with("Host: x\r\nA\"b: c"));
        row("byte over 127 in name", 400, with("Host: x\r\nA\xe4: c"));
        row("empty line first", 400, "\r\n" + get);
        row("space first", 400, " " + get);
        row("bad Connection", 400, with("Host: x\r\nConnection: close;x@"));
        // Host
        row("no Host", 400, "GET / HTTP/1.1\r\n\r\n");
        row("two Hosts", 400, with("Host: x\r\nHost: x"));
        row("two Hosts in 1.0", 400, "GET / HTTP/1.0\r\nHost: x\r\nHost: y\r\n\r\n");
        row("empty Host", 400, with("Host:"));
        row("Host with a user", 400, with("Host: a@b"));
        row("Host with a path", 400, with("Host: a/b"));
        row("list of Hosts", 400, with("Host: a, b"));
        row("Host with a bad port", 400, with("Host: a:b"));
        row("Host with a long port", 400, with("Host: a:123456"));
        row("Host in open brackets", 400, with("Host: [::1"));
        row("Host in brackets, no address", 400, with("Host: [xyz]"));
        // Request line
        row("garbage", 400, "\x16\x03\x01\x02\r\n\r\n");
        row("no target", 400, "GET HTTP/1.1\r\nHost: x\r\n\r\n");
        row("two spaces", 400, "GET  / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("tab", 400, "GET\t/ HTTP/1.1\r\nHost: x\r\n\r\n");
        row("space in target", 400, "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n");
        row("space at the end", 400, "GET / HTTP/1.1 \r\nHost: x\r\n\r\n");
        row("target without slash", 400, "GET a HTTP/1.1\r\nHost: x\r\n\r\n");
        row("asterisk", 400, "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n");
        row("fragment", 400, "GET /#a HTTP/1.1\r\nHost: x\r\n\r\n");
        row("byte over 127 in target", 400, "GET /\xe4 HTTP/1.1\r\nHost: x\r\n\r\n");
        row("absolute with a user", 400, "GET http://u@h/ HTTP/1.1\r\nHost: h\r\n\r\n");
        row("absolute, other scheme", 400, "GET ftp://h/ HTTP/1.1\r\nHost: h\r\n\r\n");
        row("absolute, no host", 400, "GET http:///a HTTP/1.1\r\nHost: h\r\n\r\n");
        row("absolute, no Host header", 400, "GET http://h/ HTTP/1.1\r\n\r\n");
        row("bad method", 400, "G(T / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("method unknown", 501, "BREW / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("method in lower case", 501, "get / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("CONNECT", 501, "CONNECT / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("TRACE", 501, "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("HTTP/0.9", 400, "GET /\r\n\r\n");
        row("HTTP/2.0", 505, "GET / HTTP/2.0\r\nHost: x\r\n\r\n");
        row("HTTP/2 preface", 505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        row("HTTP/1.2", 505, "GET / HTTP/1.2\r\nHost: x\r\n\r\n");
        row("HTTP/11", 400, "GET / HTTP/11\r\nHost: x\r\n\r\n");
        row("http/1.1", 400, "GET / http/1.1\r\nHost: x\r\n\r\n");
        row("other protocol", 400, "GET / RTSP/1.0\r\nHost: x\r\n\r\n");
        // Lengths of all
        row("long target", 414, "GET /" + QByteArray(17000, 'a'));
        row("long header", 431, "GET / HTTP/1.1\r\nHost: x\r\nA: " + QByteArray(17000, 'a'));
        row("long head, at once", 431, with("Host: x\r\nA: " + QByteArray(17000, 'a')));
        row("many headers", 431, with("Host: x\r\n" + QByteArray("a:b\r\n").repeated(100) + "c: d"));
        row("expectation", 417, post("Expect: magic\r\nContent-Length: 1", "a"));
    }
    void refuses()
    {
        QFETCH(QByteArray, request);
        FakeHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        client.send(request + get); // may be cut short
        const RawAnswer answer = client.answer();
        QTEST(answer.status, "status");
        QVERIFY(answer.body.startsWith("refused: "));
        QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
        QVERIFY(client.readUntil("HTTP/").isEmpty());
        QVERIFY(client.isClosed());
        client.close();
        QCOMPARE(handler.handled(), 0);
        QTRY_COMPARE(server->counters().connections, 0);
        QCOMPARE(server->counters().refused, quint64(1));
    }

    void takes_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &request, const QByteArray &body) {
            QTest::newRow(name) << request << body;
        };
        row("most body", post("Content-Length: 1000", QByteArray(1000, 'a')),
            "POST /? " + QByteArray(1000, 'a'));
        row("most chunked",
            chunked("1f4\r\n" + QByteArray(500, 'a') + "\r\n1F4;x\r\n" + QByteArray(500, 'b') +
                    "\r\n0\r\n\r\n"),
            "POST /? " + QByteArray(500, 'a') + QByteArray(500, 'b'));
        row("empty chunked", chunked("0\r\n\r\n"), "POST /? ");
        row("zeros", chunked("000\r\nA: b\r\n\r\n"), "POST /? ");
        row("Chunked", post("transfer-encoding:CHUNKED ", "1\r\na\r\n0\r\n\r\n"), "POST /? a");
        row("no length", post("A: b"), "POST /? ");
        row("length 0", post("Content-Length: 0"), "POST /? ");
        row("length 001", post("Content-Length: 001", "a"), "POST /? a");
        row("absolute", "GET http://h:1/a?b HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a?b ");
        row("absolute, https", "GET HTTPS://h/ HTTP/1.1\r\nHost: x\r\n\r\n", "GET /? ");
        row("absolute, no path", "GET http://h?a HTTP/1.1\r\nHost: x\r\n\r\n", "GET /?a ");
        row("IPv6 Host", with("Host: [::1]:80"), "GET /? ");
        row("Host and spaces", with("Host: \t x \t"), "GET /? ");
        row("bytes over 127 in value", with("Host: x\r\nA: \xe4\xf6"), "GET /? ");
        row("tab in value", with("Host: x\r\nA: b\tc"), "GET /? ");
        row("empty value", with("Host: x\r\nA:"), "GET /? ");
        row("two slashes", "GET //a/../b HTTP/1.1\r\nHost: x\r\n\r\n", "GET //a/../b? ");
        row("head of 16 KiB less a few", with("Host: x\r\nA: " + QByteArray(16'300, 'a')), "GET /? ");
        row("100 headers", with("Host: x\r\n" + QByteArray("a:b\r\n").repeated(98) + "c: d"), "GET /? ");
        row("upgrade is not taken", with("Host: x\r\nConnection: Upgrade\r\nUpgrade: h2c"), "GET /? ");
    }
    void takes()
    {
        QFETCH(QByteArray, request);
        FakeHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(request + get));
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 200);
        QTEST(answer.body, "body");
        QCOMPARE(client.answer().body, QByteArray("GET /? "));
        QCOMPARE(server->counters().refused, quint64(0));
    }

    void absoluteTargetGoesBeforeHost()
    {
        FakeHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send("GET http://right:1/ HTTP/1.1\r\nHost: wrong\r\n\r\n"));
        QCOMPARE(client.answer().status, 200);
        QCOMPARE(handler.last().header("host"), QByteArray("right:1"));
    }

    void continuesOnlyWhatIsAdmitted_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("admitted");
        QTest::addColumn<int>("status");
        QTest::newRow("admitted") << 3 << true << 100;
        QTest::newRow("refused") << 3 << false << 401;
        QTest::newRow("too long") << 2000 << true << 413;
        QTest::newRow("nothing to continue") << 0 << true << 200;
    }
    void continuesOnlyWhatIsAdmitted()
    {
        QFETCH(int, length);
        QFETCH(bool, admitted);
        QFETCH(int, status);
        FakeHandler handler;
        if (!admitted)
            handler.refuse = [](const Request &) { return Response{401, {}, "no"}; };
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(post("Expect: 100-Continue\r\nContent-Length: " + QByteArray::number(length))));
        QCOMPARE(client.answer().status, status);
        if (status == 100) {
            QVERIFY(client.isQuiet(20ms));
            QVERIFY(client.send("abc" + get));
            QCOMPARE(client.answer().body, QByteArray("POST /? abc"));
        }
        if (status <= 200)
            return;
        QVERIFY(client.isClosed());
        QCOMPARE(handler.handled(), 0);
    }

    void continuesNobodyWhoWentOn()
    {
        FakeHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(post("Expect: 100-continue\r\nContent-Length: 3", "abc")));
        QCOMPARE(client.answer().status, 200);
    }

    void refusedByTheHandler()
    {
        FakeHandler handler;
        handler.refuse = [](const Request &head) -> std::optional<Response> {
            if (head.path == "/")
                return Response{401, {{"WWW-Authenticate", "Bearer"}}, "no"};
            return std::nullopt;
        };
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(get + "GET /a HTTP/1.1\r\nHost: x\r\n\r\n" + post("Content-Length: 4", "GET ")));
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.headers.value("www-authenticate"), QByteArray("Bearer"));
        QCOMPARE(client.answer().status, 200); // nothing was left unread
        QCOMPARE(client.answer().status, 401);
        QVERIFY(client.isClosed()); // the body was
    }

    void answerArrivesThoughTheBodyIsUnread()
    {
        FakeHandler handler;
        const auto server = serve(handler);
        RawClient client(server->port());
        QVERIFY(client.send(post("Content-Length: 2000000", QByteArray(2'000'000, 'a'))));
        const RawAnswer answer = client.answer();
        QVERIFY2(answer.status == 413, answer.body);
        QVERIFY(client.isClosed());
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "testrefusals.moc"
