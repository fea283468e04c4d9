// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/monitorvalidation.h"
#include "core/transfer/curlcommand.h"

#include <QTest>

#include <rapidcheck.h>

using namespace monitron;
using std::chrono::seconds;

namespace {

rc::Gen<QString> texts(const std::vector<QString> &pieces, int most)
{
    return rc::gen::map(rc::gen::container<std::vector<QString>>(rc::gen::elementOf(pieces)),
                        [most](const std::vector<QString> &parts) {
                            QString text;
                            for (const QString &part : parts)
                                text += part;
                            text.truncate(most);
                            if (text.endsWith(QChar(0xd83e))) // half of a unicorn is no text
                                text.chop(1);
                            return text;
                        });
}

/// What shells stumble over.
const std::vector<QString> pieces{
    QStringLiteral("'"),      QStringLiteral("\""),   QStringLiteral("\\"),   QStringLiteral("$HOME"),
    QStringLiteral(" "),      QStringLiteral("^"),    QStringLiteral("`id`"), QStringLiteral("%PATH%"),
    QStringLiteral("é🦄"), QStringLiteral("&"),    QStringLiteral("|;<>"), QStringLiteral("!"),
    QStringLiteral("@"),      QStringLiteral("{}"),   QStringLiteral("word"), QStringLiteral("="),
    QStringLiteral("$'"),     QStringLiteral("\"\""), QStringLiteral("-d"),   QStringLiteral("#")};

Monitor anyMonitor()
{
    Monitor monitor;
    monitor.url =
        QStringLiteral("https://example.org/a?b=") +
        *texts({QStringLiteral("c"), QStringLiteral("&d='"), QStringLiteral("[1]"), QStringLiteral("%20$x")},
               40);
    HttpOptions &http = monitor.http;
    http.method = *rc::gen::element(QStringLiteral("GET"), QStringLiteral("HEAD"), QStringLiteral("POST"),
                                    QStringLiteral("PUT"), QStringLiteral("DELETE"));
    const int headers = *rc::gen::inRange(0, 4);
    for (int i = 0; i < headers; ++i)
        http.headers.push_back({QStringLiteral("X-Header-%1").arg(i), (*texts(pieces, 60)).trimmed()});
    std::vector<QString> lines = pieces;
    lines.insert(lines.end(), {QStringLiteral("\n"), QStringLiteral("\r\n"), QString(QChar(1))});
    http.body = (*texts(lines, 200)).toUtf8();
    if (*rc::gen::arbitrary<bool>())
        http.body += "\xff\x80"; // no text at all
    http.headers.push_back({QStringLiteral("Content-Type"), QStringLiteral("text/plain")});
    http.auth.scheme =
        *rc::gen::element(HttpAuth::Scheme::None, HttpAuth::Scheme::Basic, HttpAuth::Scheme::Bearer);
    if (http.auth.scheme == HttpAuth::Scheme::Basic)
        http.auth.user = QStringLiteral("u") + (*texts(pieces, 30)).remove(u':');
    http.maxRedirects = *rc::gen::inRange(0, 31);
    http.verifyTls = *rc::gen::arbitrary<bool>();
    monitor.timeout = seconds(*rc::gen::inRange(1, 61));
    return monitor;
}

} // namespace

class TestCurlCommand : public QObject
{
    Q_OBJECT

private:
    static CurlMonitor read(const QString &command)
    {
        const auto curl = parseCurl(command);
        if (!curl)
            qWarning("%s", qPrintable(curl.error().message));
        return curl.value_or(CurlMonitor());
    }
    static QString problem(const QString &command)
    {
        const auto curl = parseCurl(command);
        return curl ? QString() : curl.error().message;
    }
    static QString header(const CurlMonitor &curl, const QString &name)
    {
        for (const HttpHeader &header : curl.monitor.http.headers) {
            if (header.name == name)
                return header.value;
        }
        return {};
    }

private Q_SLOTS:
    void isTold()
    {
        QVERIFY(looksLikeCurl(QStringLiteral("  $ curl https://example.org")));
        QVERIFY(looksLikeCurl(QStringLiteral("curl.exe -I x")));
        QVERIFY(!looksLikeCurl(QStringLiteral("https://curl.se/")));
        QVERIFY(!looksLikeCurl(QStringLiteral("curly braces")));
    }

    void readsWhatPeopleWrite()
    {
        const CurlMonitor curl = read(QStringLiteral(
            "curl -sSLkXPUT example.org/x -H 'A: b' -H \"C: d \\\"e\\\"\" -d a=1 --data b=2 -u ann:pass:word "
            "--max-redirs 3 -m 2.5 -A me -e 'https://from/;auto' -b 'k=v'"));
        const HttpOptions &http = curl.monitor.http;
        QCOMPARE(curl.monitor.url, QStringLiteral("http://example.org/x"));
        QCOMPARE(http.method, QStringLiteral("PUT"));
        QCOMPARE(http.body, QByteArray("a=1&b=2"));
        QCOMPARE(http.auth.scheme, HttpAuth::Scheme::Basic);
        QCOMPARE(http.auth.user, QStringLiteral("ann"));
        QCOMPARE(curl.secret.value(), QStringLiteral("pass:word"));
        QCOMPARE(http.maxRedirects, 3);
        QVERIFY(!http.verifyTls);
        QCOMPARE(curl.monitor.timeout, Duration(3000));
        QCOMPARE(header(curl, QStringLiteral("A")), QStringLiteral("b"));
        QCOMPARE(header(curl, QStringLiteral("C")), QStringLiteral("d \"e\""));
        QCOMPARE(header(curl, QStringLiteral("User-Agent")), QStringLiteral("me"));
        QCOMPARE(header(curl, QStringLiteral("Referer")), QStringLiteral("https://from/"));
        QCOMPARE(header(curl, QStringLiteral("Cookie")), QStringLiteral("k=v"));
        QCOMPARE(curl.warnings.size(), 2); // the timeout, the cookie
    }

    void followsCurlsMeaning()
    {
        QCOMPARE(read(QStringLiteral("curl https://e.org")).monitor.http.maxRedirects, 0);
        QCOMPARE(read(QStringLiteral("curl -L https://e.org")).monitor.http.maxRedirects, 5);
        QCOMPARE(read(QStringLiteral("curl -I https://e.org")).monitor.http.method, QStringLiteral("HEAD"));
        const CurlMonitor get =
            read(QStringLiteral("curl -G 'https://e.org/?a=1' --data-urlencode 'q=x y&z'"));
        QCOMPARE(get.monitor.url, QStringLiteral("https://e.org/?a=1&q=x%20y%26z"));
        QCOMPARE(get.monitor.http.method, QStringLiteral("GET"));
        QVERIFY(get.monitor.http.body.isEmpty());
        const CurlMonitor json = read(QStringLiteral("curl --json '{\"a\":1}' https://e.org"));
        QCOMPARE(header(json, QStringLiteral("Content-Type")), QStringLiteral("application/json"));
        QCOMPARE(header(json, QStringLiteral("Accept")), QStringLiteral("application/json"));
        const CurlMonitor form = read(QStringLiteral("curl -d '{\"a\":1}' https://e.org"));
        QCOMPARE(header(form, QStringLiteral("Content-Type")),
                 QStringLiteral("application/x-www-form-urlencoded"));
        QCOMPARE(form.monitor.http.method, QStringLiteral("POST"));
        QVERIFY(read(QStringLiteral("curl -H 'A: 1' -H 'A:' -H 'B;' e.org")).monitor.http.headers ==
                std::vector<HttpHeader>({{QStringLiteral("B"), QString()}}));
        QCOMPARE(read(QStringLiteral("curl -v telnet://db:5432")).monitor.url,
                 QStringLiteral("tcp://db:5432"));
        QCOMPARE(read(QStringLiteral("curl --data-raw @x e.org")).monitor.http.body, QByteArray("@x"));
    }

    void secretsGoToTheSecret()
    {
        const CurlMonitor bearer =
            read(QStringLiteral("curl https://e.org -H 'authorization: Bearer abc.def'"));
        QCOMPARE(bearer.monitor.http.auth.scheme, HttpAuth::Scheme::Bearer);
        QCOMPARE(bearer.secret.value(), QStringLiteral("abc.def"));
        QVERIFY(bearer.monitor.http.headers.empty());
        const CurlMonitor basic =
            read(QStringLiteral("curl https://e.org -H 'Authorization: Basic YW5uOnA6dw=='"));
        QCOMPARE(basic.monitor.http.auth.user, QStringLiteral("ann"));
        QCOMPARE(basic.secret.value(), QStringLiteral("p:w"));
        const CurlMonitor inUrl = read(QStringLiteral("curl https://ann:p%40w@e.org/x"));
        QCOMPARE(inUrl.monitor.url, QStringLiteral("https://e.org/x"));
        QCOMPARE(inUrl.secret.value(), QStringLiteral("p@w"));
        QVERIFY(problem(QStringLiteral("curl e.org -H 'Authorization: AWS4 x'"))
                    .contains(QStringLiteral("AWS4")));
        const CurlMonitor missing = read(QStringLiteral("curl e.org -u \"ann:$PASSWORD\""));
        QVERIFY(!missing.secret);
        QCOMPARE(missing.warnings.size(), 1);
    }

    void readsWhatBrowsersCopy_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("Chrome, bash") << QStringLiteral("curl 'https://example.org/api' \\\n  -H 'accept: "
                                                        "*/*' \\\n  -H 'accept-encoding: gzip, br' \\\n"
                                                        "  -H 'x-test: it'\\''s' \\\n  --data-raw "
                                                        "$'{\"a\":\"\\u0021\\'\\nb\"}' \\\n  --compressed")
                                      << QByteArray("{\"a\":\"!'\nb\"}");
        QTest::newRow("Chrome, cmd")
            << QStringLiteral(
                   "curl ^\"https://example.org/api^\" ^\r\n  -H ^\"accept: */*^\" ^\r\n  -H ^\"x-test: "
                   "it's^\" ^\r\n"
                   "  --data-raw ^\"^{^\\^\"a^\\^\":^\\^\"!'^\r\n\r\nb^\\^\"^}^\" ^\r\n  --compressed")
            << QByteArray("{\"a\":\"!'\nb\"}");
        QTest::newRow("Firefox, Windows")
            << QStringLiteral(
                   "curl \"https://example.org/api\" -H \"accept: */*\" -H \"x-test: it's\" --data-raw "
                   "\"{\"\"a\"\":\"\"!'\"^\r\n\r\n\"b\"\"}\" --compressed")
            << QByteArray("{\"a\":\"!'\nb\"}");
    }

    void readsWhatBrowsersCopy()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, body);
        const CurlMonitor curl = read(command);
        QCOMPARE(curl.monitor.url, QStringLiteral("https://example.org/api"));
        QCOMPARE(header(curl, QStringLiteral("accept")), QStringLiteral("*/*"));
        QCOMPARE(header(curl, QStringLiteral("x-test")), QStringLiteral("it's"));
        QCOMPARE(curl.monitor.http.body, body);
        QCOMPARE(curl.monitor.http.method, QStringLiteral("POST"));
        QVERIFY(curl.warnings.isEmpty());
    }

    void namesWhatItCantTake_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *command, const char *named) {
            QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(named);
        };
        row("curl --frobnicate e.org", "--frobnicate");
        row("curl -sZ e.org", "-Z");
        row("curl -F a=b e.org", "-F");
        row("curl --digest -u a:b e.org", "--digest");
        row("curl -d @body.json e.org", "body.json");
        row("curl --data-urlencode a@body e.org", "a@body");
        row("curl -b jar.txt e.org", "jar.txt");
        row("curl e.org -X", "-X");
        row("curl -m soon e.org", "soon");
        row("curl ftp://e.org", "ftp://");
        row("curl 'https://e.org", "quote");
        row("curl -s", "no address");
    }

    void namesWhatItCantTake()
    {
        QFETCH(QString, command);
        QFETCH(QString, named);
        QVERIFY2(problem(command).contains(named), qPrintable(problem(command)));
    }

    void warnsOfWhatIsLeftOut()
    {
        QCOMPARE(read(QStringLiteral("curl --http2 -x p:1 e.org")).warnings.size(), 2);
        QCOMPARE(read(QStringLiteral("curl e.org | jq .")).warnings.size(), 1);
        QCOMPARE(read(QStringLiteral("curl https://e.org/?a=1&b=2")).monitor.url,
                 QStringLiteral("https://e.org/?a=1&b=2"));
        QCOMPARE(read(QStringLiteral("curl e.org f.org")).warnings.size(), 1);
        QVERIFY(read(QStringLiteral("curl -sS -o x -w y --compressed --no-buffer e.org")).warnings.isEmpty());
    }

    void oneCommandEndsAtItsLine()
    {
        const QString two = QStringLiteral("curl a.org \\\n  -k\ncurl b.org\n");
        const CurlMonitor first = read(two);
        QCOMPARE(first.monitor.url, QStringLiteral("http://a.org"));
        QCOMPARE(read(two.mid(first.length)).monitor.url, QStringLiteral("http://b.org"));
    }

    void whatIsWrittenIsReadBack()
    {
        const bool holds = rc::check("a command says what the monitor asks", [] {
            const Monitor monitor = anyMonitor();
            const auto again = parseCurl(curlCommand(monitor));
            RC_ASSERT(again.has_value());
            RC_ASSERT(!again->secret);
            RC_ASSERT(again->monitor.url == monitor.url);
            RC_ASSERT(again->monitor.timeout == monitor.timeout);
            RC_ASSERT(again->monitor.http == monitor.http);
        });
        QVERIFY(holds);
    }

    void damagedCommandsAreRefusedOrRead()
    {
        const bool holds = rc::check("any text is answered", [] {
            const auto answer = parseCurl(QStringLiteral("curl ") + *texts(pieces, 200));
            RC_ASSERT(answer || !answer.error().message.isEmpty());
        });
        QVERIFY(holds);
    }

    void secretsAreNotWritten()
    {
        Monitor monitor;
        monitor.url = QStringLiteral("https://ann:hidden@e.org/");
        monitor.http.headers = {{QStringLiteral("X-Api-Key"), QStringLiteral("hidden")}};
        monitor.http.auth = {HttpAuth::Scheme::Bearer, QString()};
        const QString command = curlCommand(monitor);
        QVERIFY(!command.contains(QStringLiteral("hidden")));
        QVERIFY(command.contains(QStringLiteral("$MONITRON_SECRET")));
        QVERIFY(command.contains(QStringLiteral("$HEADER_X_API_KEY")));
        Monitor port;
        port.kind = QStringLiteral("tcp");
        port.url = QStringLiteral("tcp://db:5432");
        QCOMPARE(read(curlCommand(port)).monitor.url, port.url);
    }
};

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "testcurlcommand.moc"
