// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/monitorimport.h"

#include <QStringEncoder>
#include <QtTest>

using namespace monitron;

class TestMonitorImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void json();
    void jsonReportsEverything();
    void csv();
    void csvReportsEverything();
    void defaults();
    void enabledWords_data();
    void enabledWords();
    void encodings_data();
    void encodings();
    void duplicates();
    void lists();
    void tcpByAddress();
    void oldIntervals();
    void notAnImport_data();
    void notAnImport();
    void hostileInput();
};

namespace {

QString fieldsOf(const ImportRow &row)
{
    QStringList fields;
    for (const FieldError &error : row.errors)
        fields.append(error.field);
    fields.sort();
    return fields.join(u' ');
}

} // namespace

void TestMonitorImport::json()
{
    const auto report = importMonitors(R"([
        {"name": "Shop", "url": "https://shop.example.org/", "method": "post", "interval_seconds": 30,
         "timeout_seconds": 5, "enabled": false, "tags": ["a", "b"], "group": "Prod/API"}])");
    QVERIFY(report);
    QVERIFY(report->format == ImportReport::Format::Json);
    QCOMPARE(report->usableCount(), 1);
    const ImportRow &row = report->rows.front();
    QVERIFY(row.warnings.isEmpty());
    QCOMPARE(row.monitor.http.method, QStringLiteral("POST"));
    QCOMPARE(row.monitor.interval.count(), 30'000);
    QCOMPARE(row.monitor.timeout.count(), 5'000);
    QVERIFY(!row.monitor.enabled);
    QCOMPARE(row.monitor.tags.join(u','), QStringLiteral("a,b"));
    QVERIFY(row.monitor.id.isNull());
}

void TestMonitorImport::jsonReportsEverything()
{
    const auto report = importMonitors(R"([
        {"name": "A", "url": "https://a.example/", "colour": "red", "id": "0190f0e0-0000-7000-8000-000000000001"},
        {"name": "", "url": "ftp://x/", "interval_seconds": "often", "enabled": [], "policy": {"confirm_after": 0, "x": 1}},
        7, null,
        {"name": "B", "url": "https://b.example/", "interval_seconds": "60", "timeout_seconds": null, "enabled": "YES",
         "auth_scheme": "basic", "auth_user": "u"}])");
    QVERIFY(report);
    QCOMPARE(report->rows.size(), std::size_t(5));
    QVERIFY(report->rows[0].isUsable());
    QVERIFY(report->rows[0].monitor.id.isNull());
    QCOMPARE(report->rows[0].warnings.size(), 1);
    QVERIFY(report->rows[0].warnings.front().contains(QStringLiteral("colour")));
    QCOMPARE(fieldsOf(report->rows[1]), QStringLiteral("enabled interval_seconds name policy.x url"));
    QVERIFY(!report->rows[2].isUsable());
    QVERIFY(!report->rows[3].isUsable());
    QVERIFY(report->rows[4].isUsable());
    QVERIFY(report->rows[4].monitor.enabled);
    QCOMPARE(report->rows[4].warnings.size(), 1);
    QCOMPARE(report->rows[4].number, 5);
}

void TestMonitorImport::csv()
{
    const auto report =
        importMonitors("\xef\xbb\xbfName;URL;method;interval_seconds;timeout_seconds;enabled;tags\r\n"
                       "\"Shop; \"\"main\"\"\";https://shop.example.org/;HEAD;300;20;no;a,b\r\n"
                       "\r\n"
                       "'=cmd;https://x.example/;;;;;\"[\"\"c,d\"\"]\"\r\n");
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(report->format == ImportReport::Format::Csv);
    QCOMPARE(report->usableCount(), 2);
    const ImportRow &shop = report->rows[0];
    QCOMPARE(shop.number, 2);
    QCOMPARE(shop.monitor.name, QStringLiteral("Shop; \"main\""));
    QCOMPARE(shop.monitor.http.method, QStringLiteral("HEAD"));
    QCOMPARE(shop.monitor.interval.count(), 300'000);
    QVERIFY(!shop.monitor.enabled);
    QCOMPARE(shop.monitor.tags.join(u'|'), QStringLiteral("a|b"));
    QCOMPARE(report->rows[1].number, 4);
    QCOMPARE(report->rows[1].monitor.name, QStringLiteral("=cmd"));
    QCOMPARE(report->rows[1].monitor.tags.join(u'|'), QStringLiteral("c,d"));
}

void TestMonitorImport::csvReportsEverything()
{
    const auto report = importMonitors("name,url,interval_seconds,colour,\n"
                                       "A,https://a.example/,60,red,\n"
                                       "B,https://b.example/,never,,stray\n"
                                       "C,https://c.example/,60,,,extra\n"
                                       "D\n"
                                       "\"E,https://e.example/\n");
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->warnings.size(), 1);
    QCOMPARE(report->rows.size(), std::size_t(5));
    QVERIFY(report->rows[0].isUsable());
    QCOMPARE(fieldsOf(report->rows[1]), QStringLiteral("interval_seconds"));
    QCOMPARE(report->rows[1].warnings.size(), 1);
    QVERIFY(report->rows[2].errors.front().message.contains(QStringLiteral("more cells")));
    QCOMPARE(fieldsOf(report->rows[3]), QStringLiteral("url"));
    QVERIFY(!report->rows[4].isUsable());
}

void TestMonitorImport::defaults()
{
    for (const char *content :
         {R"([{"name": "A", "url": "https://a.example/"}])", "name,url\nA,https://a.example/",
          "name,url,method,interval_seconds,timeout_seconds,enabled\nA,https://a.example/,,,,"}) {
        const auto report = importMonitors(content);
        QVERIFY(report);
        const Monitor &monitor = report->rows.front().monitor;
        QCOMPARE(monitor.http.method, QStringLiteral("GET"));
        QCOMPARE(monitor.interval.count(), 60'000);
        QCOMPARE(monitor.timeout.count(), 10'000);
        QVERIFY(monitor.enabled);
    }
}

void TestMonitorImport::enabledWords_data()
{
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<bool>("warned");
    for (const char *word : {"true", "1", "yes", "y", "TRUE", " Yes "})
        QTest::newRow(word) << true << false;
    for (const char *word : {"false", "0", "no", "n", "False"})
        QTest::newRow(word) << false << false;
    for (const char *word : {"on", "ja", "2", "off"})
        QTest::newRow(word) << false << true;
}

void TestMonitorImport::enabledWords()
{
    QFETCH(bool, enabled);
    QFETCH(bool, warned);
    const QByteArray word = QTest::currentDataTag();
    for (const QByteArray &content :
         {"name,url,enabled\nA,https://a.example/," + word,
          R"([{"name":"A","url":"https://a.example/","enabled":")" + word + "\"}]"}) {
        const auto report = importMonitors(content);
        QVERIFY(report);
        QVERIFY(report->rows.front().isUsable());
        QCOMPARE(report->rows.front().monitor.enabled, enabled);
        QCOMPARE(!report->rows.front().warnings.isEmpty(), warned);
    }
}

void TestMonitorImport::encodings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("warnings");
    const QString text = QStringLiteral("name,url\nCaf\u00e9,https://a.example/\n");
    QTest::newRow("utf-8") << text.toUtf8() << 0;
    QTest::newRow("utf-8 bom") << "\xef\xbb\xbf" + text.toUtf8() << 0;
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("utf-16") << QByteArray(utf16.encode(text)) << 0;
    QTest::newRow("latin-1") << text.toLatin1() << 1;
}

void TestMonitorImport::encodings()
{
    QFETCH(QByteArray, content);
    QFETCH(int, warnings);
    const auto report = importMonitors(content);
    QVERIFY(report);
    QCOMPARE(report->rows.front().monitor.name, QStringLiteral("Caf\u00e9"));
    QCOMPARE(report->warnings.size(), warnings);
}

void TestMonitorImport::duplicates()
{
    Monitor present;
    present.name = QStringLiteral("C");
    present.url = QStringLiteral("https://c.example/");
    const auto report =
        importMonitors("name,url\nA,https://a.example/\nA,https://b.example/\n A ,https://a.example/\n"
                       "C,https://c.example/\n",
                       {present});
    QVERIFY(report);
    QList<bool> flags;
    for (const ImportRow &row : report->rows)
        flags.append(row.duplicate);
    QCOMPARE(flags, (QList<bool>{false, false, true, true}));
}

void TestMonitorImport::tcpByAddress()
{
    const auto report = importMonitors("name,url\nDB,tcp://db.example.org:5432\n");
    QVERIFY(report && report->rows.front().isUsable());
    QCOMPARE(report->rows.front().monitor.kind, QStringLiteral("tcp"));
}

void TestMonitorImport::oldIntervals()
{
    const auto report =
        importMonitors("name,url,method,interval_seconds,timeout_seconds,enabled\n"
                       "A,https://a.example/,GET,30,10,true\nB,https://b.example/,GET,86400,10,1\n");
    QCOMPARE(report->usableCount(), 2);
}

void TestMonitorImport::lists()
{
    Monitor there;
    there.name = QStringLiteral("there.example");
    there.url = QStringLiteral("https://there.example");
    there.interval = std::chrono::seconds(30);
    const auto report =
        importMonitors("# remarks\n\nhttps://a.example/x\r\nb.example\n"
                       "curl -H 'A: b' \\\n  -u ann:pw https://c.example\n"
                       "curl --nonsense d.example\nwhat is this\ntcp://db:5432\nthere.example\n",
                       {there});
    QVERIFY(report);
    QVERIFY(report->format == ImportReport::Format::Lines);
    QCOMPARE(report->rows.size(), size_t(7));
    const auto row = [&report](std::size_t i) -> const ImportRow & { return report->rows[i]; };
    QCOMPARE(row(0).monitor.name, QStringLiteral("a.example/x"));
    QCOMPARE(row(0).number, 3);
    QCOMPARE(row(1).monitor.url, QStringLiteral("https://b.example"));
    QCOMPARE(row(2).number, 5);
    QCOMPARE(row(2).secret.value(), QStringLiteral("pw"));
    QCOMPARE(row(2).monitor.http.headers.size(), size_t(1));
    QCOMPARE(row(3).number, 7);
    QVERIFY(row(3).errors.front().message.contains(QStringLiteral("--nonsense")));
    QVERIFY(!row(4).isUsable());
    QCOMPARE(row(5).monitor.kind, QStringLiteral("tcp"));
    QVERIFY(row(6).duplicate && row(6).differs);
    QCOMPARE(report->usableCount(), 5);
}

void TestMonitorImport::notAnImport_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \r\n\r\n");
    QTest::newRow("broken json") << QByteArray("[{\"name\": ");
    QTest::newRow("object") << QByteArray("{\"name\": \"A\"}");
    QTest::newRow("no columns") << QByteArray("A,https://a.example/\n");
    QTest::newRow("column twice") << QByteArray("name,url,Name\nA,https://a.example/,B\n");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\1\2\xff\xfe",
                                          10);
}

void TestMonitorImport::notAnImport()
{
    QFETCH(QByteArray, content);
    const auto report = importMonitors(content);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Invalid);
    QVERIFY(!report.error().message.isEmpty());
}

void TestMonitorImport::hostileInput()
{
    (void)importMonitors(QByteArray(100'000, '['));
    (void)importMonitors(QByteArray(100'000, '"'));
    (void)importMonitors("name,url\n" + QByteArray(100'000, ','));
    const auto report = importMonitors("name,url\n\"A\nBcc: x\",https://a.example/\n");
    QVERIFY(report);
    QCOMPARE(fieldsOf(report->rows.front()), QStringLiteral("name"));
}

QTEST_GUILESS_MAIN(TestMonitorImport)
#include "testmonitorimport.moc"
