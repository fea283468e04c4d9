// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/checkarguments.h"
#include "core/cli/checkcommand.h"
#include "core/cli/checkreport.h"
#include "tests/support/unkindserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace monitron;
using namespace monitron::test;

class TestCheckCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsArguments();
    void assumesHttps();
    void refusesWrongArguments_data();
    void refusesWrongArguments();
    void exitStatusTellsTheVerdict();
    void drawsAWaterfall();
    void tamesTheServersBytes();
    void writesJson();
    void sumsUp();
};

void TestCheckCommand::readsArguments()
{
    const auto arguments = CheckArguments::parse(
        {QStringLiteral("http://example.org/"), QStringLiteral("--method"), QStringLiteral("post"),
         QStringLiteral("--header"), QStringLiteral("A: b:c"), QStringLiteral("--body"),
         QStringLiteral("x=1"), QStringLiteral("--timeout"), QStringLiteral("2.5"),
         QStringLiteral("--repeat"), QStringLiteral("3"), QStringLiteral("--max-redirects"),
         QStringLiteral("0"), QStringLiteral("--insecure"), QStringLiteral("--json")});
    QVERIFY(arguments);
    const Monitor &monitor = arguments->monitor;
    QCOMPARE(monitor.http.method, QStringLiteral("POST"));
    QCOMPARE(monitor.http.headers.front().name, QStringLiteral("A"));
    QCOMPARE(monitor.http.headers.front().value, QStringLiteral("b:c"));
    QCOMPARE(monitor.http.body, QByteArray("x=1"));
    QCOMPARE(monitor.timeout.count(), 2500);
    QCOMPARE(monitor.http.maxRedirects, 0);
    QVERIFY(!monitor.http.verifyTls && arguments->json && !arguments->schemeAssumed);
    QCOMPARE(arguments->repeat, 3);
}

void TestCheckCommand::assumesHttps()
{
    const auto arguments = CheckArguments::parse({QStringLiteral("localhost:8443/x")});
    QVERIFY(arguments && arguments->schemeAssumed);
    QCOMPARE(arguments->monitor.url, QStringLiteral("https://localhost:8443/x"));
    QCOMPARE(CheckArguments::parse({QStringLiteral("tcp://db:5432")})->monitor.kind, QStringLiteral("tcp"));
}

void TestCheckCommand::refusesWrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString url = QStringLiteral("http://127.0.0.1/");
    const auto row = [](const char *name, const QStringList &arguments) {
        QTest::addRow("%s", name) << arguments;
    };
    row("none", {});
    row("two", {url, url});
    row("scheme", {QStringLiteral("ftp://127.0.0.1/")});
    row("port", {QStringLiteral("tcp://127.0.0.1")});
    row("option", {url, QStringLiteral("--nope")});
    row("header", {url, QStringLiteral("--header"), QStringLiteral("nocolon")});
    row("timeout", {url, QStringLiteral("--timeout"), QStringLiteral("0")});
    row("not a timeout", {url, QStringLiteral("--timeout"), QStringLiteral("nan")});
    row("repeat", {url, QStringLiteral("--repeat"), QStringLiteral("x")});
    row("redirects", {url, QStringLiteral("--max-redirects"), QStringLiteral("-1")});
    row("method", {url, QStringLiteral("--method"), QStringLiteral("BREW")});
}

void TestCheckCommand::refusesWrongArguments()
{
    QFETCH(QStringList, arguments);
    const auto parsed = CheckArguments::parse(arguments);
    QVERIFY(!parsed);
    QVERIFY(!parsed.error().message.isEmpty());
    QCOMPARE(runCheckCommand(arguments), 2);
}

void TestCheckCommand::exitStatusTellsTheVerdict()
{
    UnkindServer good(answerStatus("200 OK"));
    UnkindServer bad(answerStatus("500 Broken"));
    QCOMPARE(runCheckCommand({good.url(), QStringLiteral("--repeat"), QStringLiteral("3")}), 0);
    QCOMPARE(good.requests().size(), 3);
    QCOMPARE(runCheckCommand({bad.url(), QStringLiteral("--json")}), 1);
    QCOMPARE(runCheckCommand({QStringLiteral("--help")}), 0);
}

void TestCheckCommand::drawsAWaterfall()
{
    CheckResult result;
    result.statusCode = 200;
    result.totalUs = 40'000;
    result.phases.connect = 10'000;
    result.phases.firstByte = 30'000;
    result.facts.finalUrl = QStringLiteral("http://example.org/");
    const QString text = CheckReport(false).text(result, Timestamp(0));
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.at(0), QStringLiteral("UP  200  40.0 ms  http://example.org/"));
    QCOMPARE(lines.at(1).count(u'█'), 10);
    QCOMPARE(lines.at(2).count(u'█'), 30);
    QCOMPARE(lines.at(2).indexOf(u'█'), lines.at(1).lastIndexOf(u'█') + 1);
    QVERIFY(CheckReport(true).text(result, Timestamp(0)).contains(u'\x1b'));
}

void TestCheckCommand::tamesTheServersBytes()
{
    CheckResult result;
    result.outcome = Outcome::Bad;
    result.failure = FailureKind::HttpStatus;
    result.message = QStringLiteral("500 \x1b[2J\n oh");
    const QString text = CheckReport(false).text(result, Timestamp(0));
    QVERIFY(!text.contains(u'\x1b'));
    QCOMPARE(text.count(u'\n'), 1);
}

void TestCheckCommand::writesJson()
{
    CheckResult result;
    result.outcome = Outcome::Bad;
    result.failure = FailureKind::ConnectTimeout;
    result.message = QStringLiteral("No connection");
    result.totalUs = 1500;
    result.phases.connect = 1500;
    const QString line = CheckReport::json(result);
    QVERIFY(line.endsWith(u'\n') && line.count(u'\n') == 1);
    const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    QCOMPARE(object.value(u"up").toBool(true), false);
    QCOMPARE(object.value(u"failure").toString(), QStringLiteral("connect_timeout"));
    QCOMPARE(object.value(u"phases_ms").toObject().value(u"connect").toDouble(), 1.5);
    QVERIFY(!object.contains(u"status"));
}

void TestCheckCommand::sumsUp()
{
    std::vector<CheckResult> results(100);
    for (std::size_t i = 0; i < results.size(); ++i)
        results[i].totalUs = static_cast<qint64>(100 - i) * 1000;
    results[3].outcome = Outcome::Bad;
    QCOMPARE(CheckReport(false).summary(results),
             QStringLiteral("99 of 100 up; min 1.0 ms, p50 50.0 ms, p95 95.0 ms, max 100 ms\n"));
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "testcheckcommand.moc"
